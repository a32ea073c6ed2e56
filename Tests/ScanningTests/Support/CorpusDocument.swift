import Diagnostics
import Documents
import Findings
import RulePacks
import Scanning
import Testing
import Texts
import YAML

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
    let expected: [Expected]

    struct Expected: Sendable {
        let line: Int
        let indicator: String
        let quote: String?
        let address: String?
        /// Known not to be found yet.
        let isGap: Bool
    }

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

    private static let keys: Set<String> = [
        "document", "kind", "language", "plan-rows", "clean", "findings", "others",
    ]
    private static let findingKeys: Set<String> = ["indicator", "quote", "address", "gap"]

    /// A key that is misspelt would silently weaken the test: it is an error.
    struct BadKey: Error {
        let key: String
        let file: String
    }

    init(path: String) throws {
        let root = try YAMLParser.parse(Repository.text(path), name: path).root
        for entry in root.entries ?? [] where !Self.keys.contains(entry.key) {
            throw BadKey(key: entry.key, file: path)
        }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let file = root["document"]?.scalar ?? ""
        self.path = folder + "/" + file
        name = String(self.path.dropFirst("Corpus/".count).split(separator: ".").first ?? "")
        kind = root["kind"]?.scalar ?? ""
        language = root["language"]?.scalar ?? ""
        isClean = root["clean"]?.scalar == "true"
        others = root["others"]?.scalar.flatMap { Int($0) }
        expected = try (root["findings"]?.items ?? []).map { node in
            for entry in node.entries ?? [] where !Self.findingKeys.contains(entry.key) {
                throw BadKey(key: entry.key, file: path)
            }
            return Expected(
                line: node.mark.line, indicator: node["indicator"]?.scalar ?? "", quote: node["quote"]?.scalar,
                address: node["address"]?.scalar, isGap: node["gap"]?.scalar == "true")
        }
    }

    func load() throws -> Document { try DocumentLoader.load(name: path, bytes: Repository.bytes(path)) }
}

extension CorpusDocument.Expected {
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
