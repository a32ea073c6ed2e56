import Documents
import Findings
import OfficeFiles
import Scanning
import Testing
import Texts

/// A document of the corpus saved as an office file says the same in the same places.
@Suite struct OfficeCorpusTests {
    /// The runs of each line, cut in the middle of words: one line is to be one paragraph.
    private static func lines(_ text: String) -> [[String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        return lines.map { line in
            let letters = Array(line)
            return stride(from: 0, to: letters.count, by: 5).map {
                String(letters[$0..<min($0 + 5, letters.count)])
            }
        }
    }

    private static func docx(_ text: String) -> DocxFile {
        DocxFile(
            lines(text).map { runs in
                Word.paragraph(runs.enumerated().map { Word.run($1, $0 % 2 == 0 ? "<w:b/>" : "") }.joined())
            }.joined())
    }

    private static func odt(_ text: String) -> OdtFile {
        OdtFile(
            lines(text).map { runs in
                Odf.paragraph(
                    runs.enumerated().map { $0 % 2 == 0 ? Odf.span(Odf.text($1)) : Odf.text($1) }.joined())
            }.joined())
    }

    /// What is found, and where: clause, words, line of the text, which is the paragraph of the file.
    private static func notation(_ finding: Finding) -> String {
        var address = finding.address.text
        // What stands in no clause is named by its line in a text, by its paragraph in a Word file.
        if finding.address.steps.count == 1, let step = finding.address.steps.first,
            step.element == .line || step.element == .paragraph
        {
            address = "[\(step.number)]"
        }
        return
            "\(finding.rule.id) \(address) «\(finding.quote)» \(finding.span?.start.line ?? 0) \(finding.fingerprint)"
    }

    private static let texts = CorpusDocument.all.filter { $0.path.hasSuffix(".txt") }

    @Test(arguments: texts)
    func wordFiles(_ corpus: CorpusDocument) throws { try check(corpus, Self.docx, part: "word/document.xml") }

    @Test(arguments: texts)
    func openDocumentTexts(_ corpus: CorpusDocument) throws { try check(corpus, Self.odt, part: "content.xml") }

    private func check(_ corpus: CorpusDocument, _ make: (String) -> some OfficeFile, part: String) throws {
        let text = try corpus.load()
        let report = try #require(CorpusDocument.reports[corpus.name])
        let file = make(String(decoding: text.source.bytes, as: UTF8.self))
        let document = try DocumentLoader.load(name: "a", bytes: file.bytes)
        let scratch = Scratch()
        let found = Scanner(try Repository.rules()).scan(document, scratch: scratch)
        #expect(found.findings.map(Self.notation) == report.findings.map(Self.notation))
        #expect(document.kind.kind == text.kind.kind)
        for finding in found.findings {
            guard let span = finding.span else { continue }
            guard case .paragraph(part, let index, let characters)? = finding.place else {
                Issue.record("\(finding.quote): no place")
                continue
            }
            #expect(index == span.start.line - 1)
            #expect(characters.lowerBound == span.start.column - 1)
        }
    }
}
