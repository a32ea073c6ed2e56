import Documents
import Findings
import OfficeFiles
import Scanning
import Testing
import Texts

/// A document of the corpus saved as a Word file says the same in the same places.
@Suite struct DocxCorpusTests {
    /// One paragraph a line, each cut into runs in the middle of words.
    private static func docx(_ text: String) -> DocxFile {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        return DocxFile(
            lines.map { line in
                let letters = Array(line)
                let runs = stride(from: 0, to: letters.count, by: 5).map {
                    Word.run(String(letters[$0..<min($0 + 5, letters.count)]), $0 % 2 == 0 ? "<w:b/>" : "")
                }
                return Word.paragraph(runs.joined())
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

    @Test(arguments: CorpusDocument.all.filter { $0.path.hasSuffix(".txt") })
    func sameFindings(_ corpus: CorpusDocument) throws {
        let text = try corpus.load()
        let report = try #require(CorpusDocument.reports[corpus.name])
        let file = Self.docx(String(decoding: text.source.bytes, as: UTF8.self))
        let document = try DocumentLoader.load(name: "a.docx", bytes: file.bytes)
        let scratch = Scratch()
        let found = Scanner(try Repository.rules()).scan(document, scratch: scratch)
        #expect(found.findings.map(Self.notation) == report.findings.map(Self.notation))
        #expect(document.kind.kind == text.kind.kind)
        for finding in found.findings {
            guard let span = finding.span else { continue }
            guard case .paragraph(let part, let index, let characters)? = finding.place else {
                Issue.record("\(finding.quote): no place")
                continue
            }
            #expect(part == "word/document.xml")
            #expect(index == span.start.line - 1)
            #expect(characters.lowerBound == span.start.column - 1)
        }
    }
}
