import Diagnostics
import Documents
import Evaluation
import Findings
import RulePacks
import Scanning
import Testing
import Texts

/// A document of the corpus and what a careful reviewer must be told of it; Corpus/README.md describes the keys.
struct CorpusDocument: Sendable, CustomTestStringConvertible {
    /// `flawed/NAME` or `innocent/NAME`.
    let name: String
    let path: String
    let kind: String
    let language: String
    let isClean: Bool
    /// How many findings beyond the expected ones are tolerated; `nil`: any number.
    let others: Int?
    let expected: [ExpectedFile.Entry]

    var testDescription: String { name }

    static let all: [CorpusDocument] = Repository.paths(below: "Corpus").filter { $0.hasSuffix(".expected.yaml") }
        .compactMap { try? CorpusDocument(path: $0) }

    /// Every document is scanned once for all suites.
    static let reports: [String: DocumentReport] = {
        guard let rules = try? Repository.rules() else { return [:] }
        let scratch = Scratch()
        return Dictionary(
            uniqueKeysWithValues: all.compactMap { document in
                (try? document.load()).map { (document.name, Scanner(rules).scan($0, scratch: scratch)) }
            })
    }()

    init(path: String) throws {
        let file = try ExpectedFile(text: Repository.text(path), name: path)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        self.path = folder + "/" + file.document
        name = String(self.path.dropFirst("Corpus/".count).split(separator: ".").first ?? "")
        kind = file.kind
        language = file.language
        isClean = file.isClean
        others = file.others
        expected = file.findings
    }

    func load() throws -> Document { try DocumentLoader.load(name: path, bytes: Repository.bytes(path)) }
}

extension ExpectedFile.Entry {
    /// Whether a finding says what is expected here: the same code, on these words. An empty cell is named by the words of
    /// its row.
    func isMet(by finding: Finding, in source: SourceText) -> Bool {
        finding.rule.indicator == indicator && touches(finding, in: source) && hasAddress(finding)
    }

    func touches(_ finding: Finding, in source: SourceText) -> Bool {
        guard let quote else { return finding.span == nil }
        guard let span = finding.span else { return false }
        return source.places(of: quote).contains { place in
            span.bytes.isEmpty
                ? source.lines.line(containing: place.lowerBound) == span.start.line - 1 : span.bytes.overlaps(place)
        }
    }

    private func hasAddress(_ finding: Finding) -> Bool { address == nil || finding.address.text == address }
}

extension SourceText {
    /// Where words stand, as byte ranges.
    func places(of words: String) -> [Range<Int>] {
        let needle = Array(words.utf8)
        guard !needle.isEmpty else { return [] }
        return bytes.indices.filter { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
            .map { $0..<$0 + needle.count }
    }
}
