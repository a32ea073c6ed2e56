import Seeds
import Documents
import Findings
import Patterns
import RulePacks
import Scanning
import Testing
import Texts

/// The filter only saves time: with it and without it every finding is the same.
@Suite struct FilterTests {
    @Test(arguments: CorpusDocument.all)
    func corpus(_ corpus: CorpusDocument) throws {
        let document = try corpus.load()
        let plain = Scanner(try Repository.rules(), usesFilter: false).scan(document, scratch: Scratch())
        let filtered = try #require(CorpusDocument.reports[corpus.name])
        #expect(plain.findings == filtered.findings)
        #expect(plain.notes == filtered.notes)
    }

    /// Sentences of the corpus put together anew, so that words meet that no author put side by side.
    @Test func randomDocuments() throws {
        let rules = try Repository.rules()
        let (scratch, plainScratch) = (Scratch(), Scratch())
        var generator = SeededGenerator(seed: 20_260_301)
        let sentences = try Self.sentences()
        try #require(sentences.count > 500)
        for number in 1...100 {
            let text = Self.document(from: sentences, &generator)
            let document = Document(SourceText(name: "random \(number)", text: text))
            let filtered = Scanner(rules).scan(document, scratch: scratch)
            let plain = Scanner(rules, usesFilter: false).scan(document, scratch: plainScratch)
            #expect(filtered.findings == plain.findings, "document \(number):\n\(text)")
        }
    }

    /// A scratch that has seen other documents and other rule sets remembers nothing of them.
    @Test func scratchIsClean() throws {
        let scratch = Scratch()
        let text = "1. Комиссия өз қалауы бойынша шешеді.\n"
        let document = Document(SourceText(name: "a", text: text))
        let (first, second) = (try TinyRules("match: {kk: [\"қалауы\"]}"), try TinyRules("match: {kk: [\"шешеді\"]}"))
        for _ in 1...2 {
            for (rules, words) in [(first.rules, "қалауы"), (second.rules, "шешеді")] {
                let report = Scanner(rules).scan(document, scratch: scratch)
                #expect(report.findings.map(\.quote) == [words])
            }
        }
    }

    private static func sentences() throws -> [String] {
        try CorpusDocument.all.flatMap { corpus in
            let document = try corpus.load()
            return document.segments.map { document.source.string(document.text.source($0.range)) }
        }
    }

    private static func document(from sentences: [String], _ generator: inout SeededGenerator) -> String {
        var text = ""
        for clause in 1...Int.random(in: 2...5, using: &generator) {
            text += "\(clause). "
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let words = (sentences.randomElement(using: &generator) ?? "").split(separator: " ")
                // Whole sentences and torn ones, with line ends and tabs where spaces were.
                let torn = words.dropFirst(Bool.random(using: &generator) ? 0 : words.count / 2)
                let parting = [" ", " ", "\n", "\t", " \u{A0}"].randomElement(using: &generator) ?? " "
                text += torn.joined(separator: " ") + parting
            }
            text += "\n"
        }
        return text
    }
}
