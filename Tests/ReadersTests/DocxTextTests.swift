import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// What stands in a Word file is what the rules see: no more, no less.
@Suite struct DocxTextTests {
    private static let deleted = "<w:del>" + "<w:r><w:delText>үш</w:delText></w:r></w:del>"
    private static let inserted = "<w:ins>" + Word.run("төрт") + "</w:ins>"
    private static let moved =
        Word.paragraph("<w:moveFrom>" + Word.run("көшті") + "</w:moveFrom>")
        + Word.paragraph("<w:moveTo>" + Word.run("көшті") + "</w:moveTo>")

    private static func field(_ instruction: String, _ result: String) -> String {
        func part(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        return part("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + part("separate")
            + Word.run(result) + part("end")
    }

    /// What stands in the body, and what is read of it.
    struct Case: Sendable {
        let body: String
        let text: String

        init(_ body: String, _ text: String) {
            self.body = body
            self.text = text
        }
    }

    private static let phrase = ["өз қ", "ал", "ау", "ы ", "бой", "ынша"].map { Word.run($0, "<w:b/>") }.joined()
    private static let hidden = Word.run("жасырын", "<w:vanish/>") + Word.run(" ашық", "<w:vanish w:val=\"0\"/>")
    private static let signs =
        "<w:t>а</w:t><w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:sym w:char=\"00A7\"/>"
    private static let twoCopies =
        "<mc:AlternateContent><mc:Choice><w:t>жаңа</w:t></mc:Choice><mc:Fallback><w:t>ескі</w:t></mc:Fallback></mc:AlternateContent>"
    private static let formerNumber =
        "<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"

    static let paragraphCases: [Case] = [
        // A phrase over six runs.
        Case(Word.paragraph(phrase), "өз қалауы бойынша"), Case(Word.paragraph(""), ""),
        Case(Word.line("бір") + Word.line("екі"), "бір\nекі"), Case(Word.paragraph(Word.run("a\n b")), "a  b"),
        // Characters that are elements; tabs among the properties are none.
        Case(Word.paragraph("<w:r>\(signs)</w:r>"), "а\t\u{0B}\u{0B}\u{2011}§"),
        Case(Word.paragraph(Word.run("б"), "<w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs>"), "б"),
        // Containers around text.
        Case("<w:sdt><w:sdtContent>\(Word.line("сдт"))</w:sdtContent></w:sdt>", "сдт"),
        Case(Word.paragraph("<w:hyperlink><w:smartTag>\(Word.run("мәтін"))</w:smartTag></w:hyperlink>"), "мәтін"),
        Case(Word.paragraph("<w:fldSimple w:instr=\"REF a\">\(Word.run("5"))</w:fldSimple>"), "5"),
        // Fields: the result, never the instruction, nested ones too.
        Case(Word.paragraph(Word.run("тармақ ") + field("REF _Ref1 \\h", "7")), "тармақ 7"),
        Case(Word.paragraph(field("IF " + field("PAGE", "3"), "иә")), "иә"),
        // One of two copies; former properties number nothing; hidden words are read.
        Case(Word.paragraph("<w:r>\(twoCopies)</w:r>"), "жаңа"), Case(Word.paragraph(Word.run("а"), formerNumber), "а"),
        Case(Word.paragraph(hidden), "жасырын ашық"),
    ]

    @Test(arguments: paragraphCases)
    func paragraphs(sample: Case) throws {
        #expect(try DocxFile(sample.body).text() == sample.text)
    }

    private static let deletedRow: String = {
        let rows = [["а", "б"], ["в", "г"], ["д", "е"]].map { $0.map { Word.cell(Word.line($0)) } }
        let middle = ["<w:trPr><w:del/></w:trPr>"] + rows[1]
        return "<w:tbl>\(Word.row(rows[0]))\(Word.row(middle))\(Word.row(rows[2]))</w:tbl>"
    }()

    private static func twoParagraphs(_ mark: String) -> String {
        Word.paragraph(Word.run("бір "), "<w:rPr>\(mark)</w:rPr>") + Word.line("екі")
    }

    private static let threeRows = "| а | б |\n| в | г |\n| д | е |\n"

    /// The texts as accepted, as original, and both.
    static let revisionCases: [(body: String, texts: [String])] = [
        (Word.paragraph(Word.run("бір ") + deleted + inserted), ["бір төрт", "бір үш", "бір үштөрт"]),
        (moved, ["\nкөшті", "көшті\n", "көшті\nкөшті"]),
        // The end of a paragraph is deleted: two are one. Inserted: they were one.
        (twoParagraphs("<w:del/>"), ["бір екі", "бір \nекі", "бір \nекі"]),
        (twoParagraphs("<w:ins/>"), ["бір \nекі", "бір екі", "бір \nекі"]),
        (deletedRow, ["| а | б |\n| д | е |\n", threeRows, threeRows]),
    ]

    @Test(arguments: revisionCases)
    func revisions(body: String, texts: [String]) throws {
        let file = DocxFile(body)
        for (view, text) in zip(RevisionView.allCases, texts) { #expect(try file.text(view) == text, "\(view)") }
        #expect(try file.notes().contains { $0.contains("tracked changes") && $0.hasSuffix("read as accepted") })
    }

    private static let merged =
        "<w:tbl>"
        + Word.row([Word.cell(Word.line("№")), Word.cell(Word.line("Шара"), "<w:gridSpan w:val=\"2\"/>")])
        + Word.row([
            Word.cell(Word.line("1"), "<w:vMerge w:val=\"restart\"/>"), Word.cell(Word.line("а|б")),
            Word.cell(Word.line("в") + Word.line("г")),
        ]) + Word.row([Word.cell(Word.line(""), "<w:vMerge/>"), Word.cell(Word.line("д")), Word.cell(Word.line(""))])
        + "</w:tbl>"

    private static func cells(_ texts: String...) -> [String] { texts.map { Word.cell(Word.line($0)) } }

    private static let nestedTable: String = {
        let cell = Word.cell(Word.table([["а", "б"]]) + Word.line(""))
        return "<w:tbl>\(Word.row([cell] + cells("в")))\(Word.row(cells("г", "д")))</w:tbl>"
    }()

    private static let indentedRow: String = {
        let before = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
        return "<w:tbl>\(Word.row([before] + cells("а")))\(Word.row(cells("б", "в")))</w:tbl>"
    }()

    static let tableCases: [Case] = [
        Case(Word.table([["а", "б"], ["в", ""]]), "| а | б |\n| в |  |\n"),
        Case(merged, "| № | Шара |  |\n| 1 | а¦б | в\u{0B}г |\n|  | д |  |\n"),
        // A table that only places text on the page.
        Case(Word.table([["Бекітемін", "Директор"]]), "Бекітемін\nДиректор"),
        Case(Word.table([["1. Бір."], ["2. Екі."]]), "1. Бір.\n2. Екі."),
        // A table in a cell; rows that begin farther in.
        Case(nestedTable, "| а\u{0B}б | в |\n| г | д |\n"), Case(indentedRow, "|  | а |\n| б | в |\n"),
    ]

    @Test(arguments: tableCases)
    func tables(sample: Case) throws {
        #expect(try DocxFile(sample.body).text() == sample.text)
    }

    /// A merged cell is no gap of the plan.
    @Test func coveredCellsNeedNotBeFilled() throws {
        let units = try DocxFile(Self.merged + Word.line("соңы")).load().units.filter { $0.cell != nil }
        let empty = units.filter(\.range.isEmpty)
        #expect(empty.count == 3)
        #expect(empty.allSatisfy { $0.cell?.mustBeFilled == false })
        let plan = Word.table([["№", "Шара", "Мерзім"], ["1", "Оқыту", ""], ["2", "Тексеру", "қаңтар"]])
        #expect(try DocxFile(plan).load().units.contains { $0.range.isEmpty && $0.cell?.mustBeFilled == true })
    }

    /// A contract in two columns is two texts with clauses of their own.
    @Test func parallelText() throws {
        let kazakh = (1...8).map { "\($0). Тапсырыс беруші қызметтерді көрсету үшін қажетті құжаттарды ұсынады." }
        let russian = (1...8).map { "\($0). Заказчик предоставляет документы, которые нужны для оказания услуг." }
        let file = DocxFile(Word.table(zip(kazakh, russian).map { [$0, $1] }))
        let document = try file.load()
        #expect(document.tables.isEmpty)
        #expect(document.units.count { $0.kind == .point } == 16)
        #expect(try file.text() == (kazakh + ["\u{1C}"] + russian + ["\u{1C}"]).joined(separator: "\n"))
        // Columns may be cells of a finer grid, where the signatures stand in four.
        let wide = zip(kazakh, russian).map { pair in
            Word.row([pair.0, pair.1].map { Word.cell(Word.line($0), "<w:gridSpan w:val=\"2\"/>") })
        }
        let signatures = Word.row(["Автор", "Орталық", "Исполнитель", "Центр"].map { Word.cell(Word.line($0)) })
        let split = try DocxFile("<w:tbl>\(wide.joined())\(signatures)</w:tbl>").text()
        #expect(split.contains("ұсынады.\nАвтор\nОрталық\n\u{1C}\n1. Заказчик"))
        // Two columns of one language are a table.
        #expect(try DocxFile(Word.table(zip(russian, russian).map { [$0, $1] })).load().tables.count == 1)
    }

    @Test func otherParts() throws {
        var file = DocxFile(Word.line("Мәтін"))
        let note = { (id: Int, type: String, text: String) -> String in
            "<w:footnote w:id=\"\(id)\"\(type)>\(Word.line(text))</w:footnote>"
        }
        file.parts = [
            ("footer1.xml", "footer", DocxFile.root("w:ftr", Word.line("Бет"))),
            ("header1.xml", "header", DocxFile.root("w:hdr", Word.line("Жоба"))),
            ("header2.xml", "header", DocxFile.root("w:hdr", Word.line("Жоба"))),
            (
                "footnotes.xml", "footnotes",
                DocxFile.root("w:footnotes", note(0, " w:type=\"separator\"", "—") + note(1, "", "Ескерту"))
            ),
            ("comments.xml", "comments", DocxFile.root("w:comments", "<w:comment>\(Word.line("пікір"))</w:comment>")),
        ]
        #expect(try file.text() == "Мәтін\n\u{1C}\nЕскерту\n\u{1C}\nЖоба\n\u{1C}\nБет")
        #expect(try file.notes() == ["1 comments were not scanned: they are no text of the document"])
        // They belong to no clause.
        file.body = Word.line("5. Соңғы тармақ.")
        let document = try file.load()
        #expect(document.address(of: document.units.count - 1).text == "1-абзац")
    }

    @Test func textBoxes() throws {
        let box = "<w:r><w:pict><w:txbxContent>\(Word.line("ішінде"))</w:txbxContent></w:pict></w:r>"
        #expect(try DocxFile(Word.paragraph(Word.run("а") + box + Word.run("б"))).text() == "аб\n\u{1C}\nішінде")
    }

    static let noteCases: [Case] = [
        Case(
            Word.paragraph(Word.run("abc", "<w:vanish/>")),
            "there is hidden text (3 characters): it was scanned too; ask why it is hidden"),
        Case(
            Word.line("a") + "<w:altChunk/>",
            "incomplete: embedded objects (1) were not read: save them as files of their own and scan those"),
        Case(
            Word.paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + Word.run("жоғалған")),
            "incomplete: a field does not end and its text was not read: open the document in Word and save it again"),
        Case(
            Word.paragraph("<w:r><w:drawing/></w:r>"),
            "incomplete: the document has pictures and no text: recognise the text of the scanned pages"),
    ]

    @Test(arguments: noteCases)
    func notes(sample: Case) throws {
        #expect(try DocxFile(sample.body).notes() == [sample.text])
    }

    @Test func hiddenByStyle() throws {
        let style = "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
        let file = DocxFile(Word.line("abcd", style: "h"), styles: style)
        #expect(try file.notes().first?.contains("(4 characters)") == true)
    }
}
