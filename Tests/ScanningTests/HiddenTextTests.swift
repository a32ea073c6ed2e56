import Documents
import Findings
import OfficeFiles
import Scanning
import Testing
import Texts

/// One finding a stretch of words that nobody sees, with the words, where they stand, and what hides them.
@Suite struct HiddenTextTests {
    private static func findings(_ body: String) throws -> [Finding] {
        let document = try DocumentLoader.load(name: "a.docx", bytes: DocxFile(body).bytes)
        return try TinyRules("check: hidden-text").report(document).findings
    }

    private static func hidden(_ text: String, _ properties: String = "<w:vanish/>") -> String {
        Word.run(text, properties)
    }

    @Test func wordsAddressAndPlace() throws {
        let found = try Self.findings(
            Word.line("Положение о комиссии")
                + Word.paragraph(Word.run("1. Отказ ") + Self.hidden("не") + Word.run(" обжалуется."))
                + Word.paragraph(
                    Word.run("2. Решает комиссия. ") + Self.hidden("Протокол не ведётся.", "<w:sz w:val=\"2\"/>")))
        #expect(found.map(\.quote) == ["не", "Протокол не ведётся."])
        #expect(found.map(\.address.text) == ["пункт 1", "пункт 2"])
        #expect(found.map { $0.detail?.en } == ["2 characters", "18 characters, in letters of 1 point or less"])
        #expect(found[0].context?.before == "1. Отказ ")
        #expect(found[0].place == .paragraph(part: "word/document.xml", index: 1, characters: 9..<11))
    }

    /// White space, ends of paragraphs and edges of cells part nothing; words that are seen do, and so do numbers.
    @Test(arguments: [
        (Word.paragraph(hidden("а") + Word.run(" ") + hidden("б")), ["а б"]),
        (Word.paragraph(hidden("а")) + Word.paragraph("") + Word.paragraph(hidden("б")), ["а\n\nб"]),
        (Word.paragraph(hidden("а") + Word.run(" и ") + hidden("б")), ["а", "б"]),
        (Word.paragraph(hidden("  ") + Word.run("а") + hidden(".")), []),
        (Word.paragraph(hidden("Начало формы")) + Word.paragraph(hidden("Конец  формы")), []),
        (Word.paragraph(hidden("Начало формы договора")), ["Начало формы договора"]),
        (
            "<w:tbl>"
                + (1...2).map { row in Word.row((1...2).map { Word.cell(Word.paragraph(hidden("\(row)\($0)"))) }) }
                .joined() + "</w:tbl>", ["11 | 12 |\n| 21 | 22"]
        ),
    ])
    func stretches(body: String, quotes: [String]) throws {
        #expect(try Self.findings(body).map(\.quote) == quotes)
    }

    /// Notes are texts of their own: hidden words in two of them are two.
    @Test func otherParts() throws {
        var file = DocxFile(Word.paragraph(Self.hidden("а")))
        file.parts = [("footer1.xml", "footer", DocxFile.root("w:ftr", Word.paragraph(Self.hidden("б"))))]
        let document = try DocumentLoader.load(name: "a.docx", bytes: file.bytes)
        #expect(try TinyRules("check: hidden-text").report(document).findings.map(\.quote) == ["а", "б"])
    }

    /// A hidden chapter is not printed whole.
    @Test func longStretch() throws {
        let found = try Self.findings(Word.paragraph(Self.hidden(String(repeating: "премия ", count: 500))))
        #expect(found.count == 1)
        let quote = try #require(found.first?.quote)
        #expect(quote.utf8.count <= 500 && quote.hasSuffix("премия"))
        #expect(found.first?.detail?.ru == "3000 зн.; показано начало")
    }

    /// The rest is counted as incomplete, as for any rule.
    @Test func tooMany() throws {
        let body = (1...10_010).map { _ in Word.paragraph(Word.run("а ") + Self.hidden("б") + Word.run(" в")) }.joined()
        let document = try DocumentLoader.load(name: "a.docx", bytes: DocxFile(body).bytes)
        let report = try TinyRules("check: hidden-text").report(document)
        #expect(report.findings.count == 10_000)
        #expect(report.isIncomplete)
    }

    @Test func plainTextHidesNothing() throws {
        #expect(try TinyRules("check: hidden-text").finds("1. Решает комиссия.").isEmpty)
    }
}
