import Documents
import Evaluation
import Findings
import Languages
import RulePacks
import Scanning
import Testing
import Texts

/// What a careful reviewer must be told of each document of the corpus is said, and nothing is said of innocent ones.
@Suite struct CorpusTests {
    /// A file that cannot be read would drop its document in silence.
    @Test func everyExpectedFileIsRead() throws {
        let files = Repository.paths(below: "Corpus").filter { $0.hasSuffix(".expected.yaml") }
        for file in files { #expect(throws: Never.self) { try CorpusDocument(path: file) } }
        #expect(CorpusDocument.all.count == files.count)
        let texts = Repository.paths(below: "Corpus").filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
        let covered = Set(CorpusDocument.all.map(\.path))
        for text in texts where text != "Corpus/README.md" { #expect(covered.contains(text)) }
    }

    @Test(arguments: CorpusDocument.all)
    func expectedFileIsSound(_ corpus: CorpusDocument) throws {
        let rules = try Repository.rules()
        let source = try corpus.load().source
        #expect(DocumentKind(rawValue: corpus.kind) != nil, "\(corpus.kind)")
        #expect(["kk", "ru", "mixed"].contains(corpus.language))
        #expect(corpus.isClean == corpus.name.hasPrefix("innocent/"))
        #expect(corpus.isClean == corpus.expected.isEmpty)
        for entry in corpus.expected {
            let note = "line \(entry.line) of the expected file"
            #expect(rules.catalogue[entry.indicator] != nil, "\(note): \(entry.indicator)")
            guard let quote = entry.quote else { continue }
            #expect(
                !quote.contains("\n") && !source.places(of: quote).isEmpty, "\(note): «\(quote)» is not in the text")
        }
    }

    @Test(arguments: CorpusDocument.all)
    func kindAndLanguage(_ corpus: CorpusDocument) throws {
        let document = try corpus.load()
        #expect(document.kind.kind.rawValue == corpus.kind)
        if corpus.language != "mixed" { #expect(document.language.rawValue == corpus.language) }
    }

    @Test(arguments: CorpusDocument.all.filter(\.isClean))
    func innocent(_ corpus: CorpusDocument) throws {
        let report = try #require(CorpusDocument.reports[corpus.name])
        for finding in report.findings {
            let line = finding.span.map { "line \($0.start.line)" } ?? "the document"
            Issue.record("\(corpus.name), \(line): \(finding.rule.id) on «\(finding.quote)»")
        }
    }

    @Test(arguments: CorpusDocument.all.filter { !$0.isClean })
    func flawed(_ corpus: CorpusDocument) throws {
        let report = try #require(CorpusDocument.reports[corpus.name])
        let source = try corpus.load().source
        let served = Set(try Repository.rules().rules.map(\.summary.indicator))
        for entry in corpus.expected where served.contains(entry.indicator) {
            let isFound = report.findings.contains { entry.isMet(by: $0, in: source) }
            let what = "\(corpus.name):\(entry.line) \(entry.indicator) \(entry.quote.map { "«\($0)»" } ?? "")"
            if entry.isGap {
                #expect(!isFound, "\(what): found now; take its gap mark away")
            } else if !isFound {
                Issue.record("\(what): \(explanation(of: entry, report, source))")
            }
        }
    }

    /// What a reviewer would read beyond what must be said: indicators of one group on the same words are interchangeable.
    @Test(arguments: CorpusDocument.all.filter { $0.others != nil })
    func others(_ corpus: CorpusDocument) throws {
        let limit = try #require(corpus.others)
        let report = try #require(CorpusDocument.reports[corpus.name])
        let source = try corpus.load().source
        let catalogue = try Repository.rules().catalogue
        let beyond = report.findings.filter { finding in
            !corpus.expected.contains { entry in
                let group = catalogue[entry.indicator]?.group
                return group == catalogue[finding.rule.indicator]?.group && entry.touches(finding, in: source)
            }
        }
        let list = beyond.map { "\($0.rule.id) «\($0.quote)»" }.joined(separator: "; ")
        #expect(beyond.count <= limit, "\(list)")
    }

    /// Whatever address is printed can be looked up again.
    @Test(arguments: CorpusDocument.all)
    func addressesAreReadBack(_ corpus: CorpusDocument) throws {
        let document = try corpus.load()
        for unit in document.units.indices {
            let address = document.address(of: unit)
            #expect(try ClauseAddress(parsing: address.text, language: address.language) == address)
        }
    }

    private func explanation(
        of entry: ExpectedFile.Entry, _ report: DocumentReport, _ source: SourceText
    ) -> String {
        let near = report.findings.filter { entry.touches($0, in: source) }
        if let same = near.first(where: { $0.rule.indicator == entry.indicator }) {
            return "found at «\(same.address.text)», expected at «\(entry.address ?? "")»"
        }
        guard entry.quote != nil, !near.isEmpty else { return "not found" }
        return "not found; on these words: " + near.map(\.rule.indicator).joined(separator: " ")
    }
}
