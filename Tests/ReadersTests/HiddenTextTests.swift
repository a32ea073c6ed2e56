import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Words that are in the file and that nobody sees on paper are read, and known to be hidden.
@Suite struct HiddenTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        var styles = ""
        /// `white:` or `tiny:` before words that only their looks hide.
        let hidden: [String]

        init(_ name: String, _ body: String, styles: String = "", _ hidden: String...) {
            testDescription = name
            self.body = body
            self.styles = styles
            self.hidden = hidden
        }
    }

    private static func hidden(_ document: Document) -> [String] {
        guard let extracted = document.extracted else { return [] }
        return extracted.hidden.map { range in
            let looks = extracted.disguised.first { $0.bytes.overlaps(range) }?.disguise
            return (looks.map { "\($0): " } ?? "") + document.source.string(range)
        }
    }

    private static let white = "<w:color w:val=\"FFFFFF\"/>"

    private static func line(_ properties: String, _ paragraph: String = "") -> String {
        Word.paragraph(Word.run("ашық ") + Word.run("жасырын", properties) + Word.run(" ашық"), paragraph)
    }

    private static func style(_ id: String, _ content: String, type: String = "paragraph") -> String {
        "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\">\(content)</w:style>"
    }

    private static func shaded(_ fill: String) -> String {
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>"
    }

    private static func table(_ properties: String, _ cell: String) -> String {
        let row = Word.row([
            Word.cell(Word.paragraph(Word.run("ақ", white)), cell), Word.cell(Word.line("қара")),
        ])
        return "<w:tbl><w:tblPr>\(properties)</w:tblPr>\(row)\(Word.row([Word.cell(Word.line("а"))]))</w:tbl>"
    }

    static let byProperty = [
        Case("a run", line("<w:vanish/>"), "жасырын"), Case("switched off", line("<w:vanish w:val=\"0\"/>")),
        Case(
            "a style of letters", line("<w:rStyle w:val=\"h\"/>"), styles: style("h", "<w:rPr><w:vanish/></w:rPr>"),
            "жасырын"),
        Case(
            "a style of paragraphs, based on another", Word.line("бәрі", style: "b"),
            styles: style("h", "<w:rPr><w:vanish/></w:rPr>") + style("b", "<w:basedOn w:val=\"h\"/>"), "бәрі"),
        Case(
            "the run overrules the style", line("<w:rStyle w:val=\"h\"/><w:vanish w:val=\"false\"/>"),
            styles: style("h", "<w:rPr><w:vanish/></w:rPr>")),
        Case(
            "two runs are one stretch",
            Word.paragraph(Word.run("а", "<w:vanish/>") + Word.run("б", "<w:vanish/><w:b/>")), "аб"),
        Case("only in web view", line("<w:webHidden/>")),
        Case("the paragraph's mark alone", Word.paragraph(Word.run("а"), "<w:rPr><w:vanish/></w:rPr>")),
        Case(
            "deleted words are gone, not hidden",
            Word.paragraph(
                "<w:del><w:r><w:rPr><w:vanish/></w:rPr><w:delText>ескі</w:delText></w:r></w:del>" + Word.run("а"))),
    ]

    static let byLooks = [
        Case("white", line(white), "white: жасырын"),
        Case("nearly white", line("<w:color w:val=\"fefefe\"/>"), "white: жасырын"),
        Case("yellow", line("<w:color w:val=\"FFFF00\"/>")),
        Case("of its own colour", line("<w:color w:val=\"auto\"/>")),
        Case("white on a mark of colour", line(white + "<w:highlight w:val=\"blue\"/>")),
        Case("white on a shaded run", line(white + shaded("1F3864"))),
        Case("white on white shading", line(white + shaded("FFFFFF")), "white: жасырын"),
        Case("white in a shaded paragraph", line(white, shaded("000080"))),
        Case("white in a shaded cell", table("", shaded("000080"))),
        Case("white in a plain cell", table("", ""), "white: ақ"),
        Case("white in a shaded table", table(shaded("000080"), "")),
        Case(
            "white in a table whose style has a colour", table("<w:tblStyle w:val=\"t\"/>", ""),
            styles: style(
                "t", "<w:tblStylePr w:type=\"firstRow\"><w:tcPr>\(shaded("000080"))</w:tcPr></w:tblStylePr>",
                type: "table")),
        Case(
            "white in a text box",
            Word.paragraph("<w:r><w:pict><w:txbxContent>\(line(white))</w:txbxContent></w:pict></w:r>")),
        Case("one point", line("<w:sz w:val=\"2\"/>"), "tiny: жасырын"),
        Case("small print", line("<w:sz w:val=\"8\"/>")),
        Case("both hidden and white", line(white + "<w:vanish/>"), "жасырын"),
        Case(
            "small in a style", Word.line("бәрі", style: "s"), styles: style("s", "<w:rPr><w:sz w:val=\"1\"/></w:rPr>"),
            "tiny: бәрі"),
    ]

    @Test(arguments: byProperty + byLooks)
    func word(_ sample: Case) throws {
        #expect(Self.hidden(try DocxFile(sample.body, styles: sample.styles).load()) == sample.hidden)
    }

    /// Headers stand on pictures; a coloured page shows white letters.
    @Test func colourBehindThePage() throws {
        var file = DocxFile(Word.line("мәтін"))
        file.parts = [("header1.xml", "header", DocxFile.root("w:hdr", Self.line(Self.white)))]
        #expect(Self.hidden(try file.load()).isEmpty)
        var writer = DocxFile(Self.line(Self.white)).zip
        let coloured = DocxFile.root(
            "w:document", "<w:background w:color=\"000080\"/><w:body>\(Self.line(Self.white))</w:body>")
        writer.entries[1] = .init("word/document.xml", Array(coloured.utf8))
        #expect(Self.hidden(try DocumentLoader.load(name: "a", bytes: writer.bytes)).isEmpty)
    }

    /// Parting a paragraph into seen and hidden words moves no place.
    @Test func placesStay() throws {
        let document = try DocxFile(
            Word.paragraph(Word.run("абв ") + Word.run("где", "<w:vanish/>") + Word.run(" жзи"))
        ).load()
        let text = "абв где жзи"
        for word in ["где", "где жзи", "жзи"] {
            let start = try #require(text.firstRange(of: word)).lowerBound
            let offset = text.utf8.distance(from: text.startIndex, to: start)
            let scalar = text.unicodeScalars.distance(from: text.startIndex, to: start)
            #expect(
                document.filePlace(of: offset..<offset + word.utf8.count)
                    == .paragraph(
                        part: "word/document.xml", index: 0, characters: scalar..<scalar + word.unicodeScalars.count))
        }
    }

    @Test(arguments: [
        ("a {\\v b}c\\par", ["b"]), ("a\\v b\\v0 c\\par", ["b"]), ("a\\v b\nc\\plain d\\par", ["bc"]),
        ("a{\\v {\\deleted b}}c\\par", []), ("a{\\v\\footnote b}\\par", ["b"]), ("{\\xe{\\v b}}a\\par", []),
        (
            "\\trowd\\cellx1\\cellx2\\intbl {\\v a|b}\\cell c\\cell\\row\\trowd\\cellx1\\cellx2\\intbl d\\cell e\\cell\\row",
            ["a¦b"]
        ),
    ])
    func richText(body: String, hidden: [String]) throws {
        #expect(Self.hidden(try RtfFile(body).document) == hidden)
    }
}
