import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// What stands in an OpenDocument text is what the rules see: no more, no less.
@Suite struct OdtTextTests {
    /// What stands in the body, and what is read of it.
    struct Case: Sendable {
        let body: String
        let text: String

        init(_ body: String, _ text: String) {
            self.body = body
            self.text = text
        }
    }

    private static func frame(_ content: String) -> String {
        "<draw:frame><svg:title>аты</svg:title>\(content)<svg:desc>сипаты</svg:desc></draw:frame>"
    }

    private static func box(_ content: String) -> String { frame("<draw:text-box>\(content)</draw:text-box>") }

    private static let phrase = ["өз қ", "ал", "ау", "ы ", "бой", "ынша"].map { Odf.span($0) }.joined()

    static let paragraphCases: [Case] = [
        // A phrase over six spans.
        Case(Odf.paragraph(phrase), "өз қалауы бойынша"), Case(Odf.paragraph(""), ""),
        Case(Odf.paragraph("бір") + Odf.heading("екі"), "бір\nекі"),
        // White space is one space, and none at the ends; spaces that matter are elements.
        Case(Odf.paragraph("\n  a \t b\n"), "a b"),
        Case(Odf.paragraph("a " + Odf.span(" b ") + " <text:span> </text:span>c "), "a b c"),
        Case(Odf.paragraph("a <text:s text:c=\"2\"/>b<text:s/> c"), "a   b  c"),
        Case(Odf.paragraph("<text:s/>a<text:s/>"), " a "),
        // Characters that are elements.
        Case(Odf.paragraph("а <text:tab/> <text:line-break/>б<text:soft-page-break/>в"), "а \t \u{0B}бв"),
        // Containers around text.
        Case(Odf.section(Odf.paragraph("а"), " text:protected=\"true\""), "а"),
        Case(Odf.paragraph("<text:a>қа<text:bookmark-start text:name=\"b\"/>зақ</text:a>ша"), "қазақша"),
        Case(
            Odf.paragraph(
                "<text:ruby><text:ruby-base>а</text:ruby-base><text:ruby-text>б</text:ruby-text></text:ruby>"), "а"),
        // Fields are their results; a table of contents is text.
        Case(Odf.paragraph("<text:page-number>3</text:page-number> <text:bookmark-ref>7</text:bookmark-ref>"), "3 7"),
        Case(
            "<text:table-of-content><text:table-of-content-source><text:index-title-template>Үлгі</text:index-title-template></text:table-of-content-source>"
                + "<text:index-body><text:index-title>\(Odf.paragraph("Мазмұны"))</text:index-title>\(Odf.paragraph("1. Бір<text:tab/>2"))</text:index-body></text:table-of-content>",
            "Мазмұны\n1. Бір\t2"
        ),
        // Values of fields that stand before the text are none.
        Case("<text:user-field-decls><text:user-field-decl/></text:user-field-decls>" + Odf.paragraph("а"), "а"),
        // Scripts, bytes of pictures, names of frames, copies of numbers are no text.
        Case(Odf.paragraph("<text:script>x</text:script>а<text:number>1.</text:number>"), "а"),
        Case(
            Odf.paragraph("а" + frame("<draw:image><office:binary-data>QUJD</office:binary-data></draw:image>") + "б"),
            "аб"),
        // Text boxes and shapes follow the text, those within others first.
        Case(Odf.paragraph("а" + box(Odf.paragraph("ішінде")) + "б"), "аб\n\u{1C}\nішінде"),
        Case(Odf.paragraph("<draw:custom-shape>\(Odf.paragraph("пішін"))</draw:custom-shape>а"), "а\n\u{1C}\nпішін"),
        Case(box(Odf.paragraph("сырт" + box(Odf.paragraph("іш")))) + Odf.paragraph("а"), "а\n\u{1C}\nіш\n\u{1C}\nсырт"),
    ]

    @Test(arguments: paragraphCases)
    func paragraphs(sample: Case) throws {
        #expect(try OdtFile(sample.body).text() == sample.text)
    }

    @Test func otherParts() throws {
        func note(_ kind: String, _ text: String) -> String {
            "<text:note text:note-class=\"\(kind)\"><text:note-citation>1</text:note-citation><text:note-body>\(Odf.paragraph(text))</text:note-body></text:note>"
        }
        func edge(_ name: String, _ text: String) -> String { "<style:\(name)>\(Odf.paragraph(text))</style:\(name)>" }
        let comment = "<office:annotation><dc:creator>А.</dc:creator>\(Odf.paragraph("пікір"))</office:annotation>"
        let page =
            "<style:master-page>" + edge("footer", "Бет") + edge("header", "Жоба") + edge("header-left", "Жоба")
            + edge("header-first", "") + "</style:master-page><style:master-page>" + edge("header", "Өзге")
            + "</style:master-page>"
        var file = OdtFile(
            Odf.paragraph("Мәтін" + note("endnote", "Соңында") + note("footnote", "Ескерту") + comment + "."),
            pages: page)
        #expect(try file.text() == "Мәтін.\n\u{1C}\nЕскерту\n\u{1C}\nСоңында\n\u{1C}\nЖоба\n\u{1C}\nӨзге\n\u{1C}\nБет")
        #expect(try file.notes() == ["1 comments were not scanned: they are no text of the document"])
        // They belong to no clause.
        file.body = Odf.paragraph("5. Соңғы тармақ.")
        let document = try file.load()
        #expect(document.address(of: document.units.count - 1).text == "1-абзац")
    }

    static let hiddenStyles =
        Odf.style("T", family: "text", display: "none") + Odf.style("TT", family: "text", parent: "T")
        + Odf.style("Shown", family: "text", display: "true") + Odf.style("P", display: "none")
        + Odf.style("PP", parent: "P")

    /// The body, the text, and those of its words that are hidden.
    static let hiddenCases: [(body: String, text: String, hidden: [String])] = [
        (Odf.paragraph("ab" + Odf.span("cd", style: "T") + "ef"), "abcdef", ["cd"]),
        (Odf.paragraph("ab " + Odf.span("cd ", style: "TT") + "ef"), "ab cd ef", ["cd "]),
        (Odf.paragraph("ab" + Odf.span("cd", style: "Shown"), style: "PP"), "abcd", ["ab"]),
        (Odf.paragraph(Odf.span("a" + Odf.span("b"), style: "T") + "c"), "abc", ["ab"]),
        (
            Odf.section(Odf.paragraph("ab") + Odf.table([["c", "d"], ["e", "f"]]), " text:display=\"none\"")
                + Odf.paragraph("g"),
            "ab\n| c | d |\n| e | f |\n\ng", ["ab", "c", "d", "e", "f"]
        ),
        (
            Odf.section(
                Odf.paragraph(Odf.span("a", style: "Shown")), " text:display=\"condition\" text:is-hidden=\"true\""),
            "a", ["a"]
        ),
        (Odf.section(Odf.paragraph("a"), " text:display=\"condition\""), "a", []),
        (Odf.paragraph("a<text:hidden-text text:string-value=\"bc\" text:is-hidden=\"true\"/>d"), "abcd", ["bc"]),
        (Odf.paragraph("a<text:hidden-text text:string-value=\"bc\">bc</text:hidden-text>"), "abc", []),
        (Odf.paragraph("a<text:hidden-paragraph text:is-hidden=\"true\"/>b") + Odf.paragraph("c"), "ab\nc", ["ab"]),
    ]

    @Test(arguments: hiddenCases.indices)
    func hidden(index: Int) throws {
        let sample = Self.hiddenCases[index]
        let file = OdtFile(sample.body, automatic: Self.hiddenStyles)
        #expect(try file.text() == sample.text)
        let extracted = try #require(try file.load().extracted)
        #expect(extracted.hidden.map { String(decoding: extracted.bytes[$0], as: UTF8.self) } == sample.hidden)
        let count = sample.hidden.reduce(0) { $0 + $1.count }
        let note = "there is hidden text (\(count) characters): it was scanned too; ask why it is hidden"
        #expect(try file.notes() == (count > 0 ? [note] : []))
    }

    /// A header that is switched off is in the file and on no page.
    @Test func hiddenHeader() throws {
        let page =
            "<style:master-page><style:header style:display=\"false\">\(Odf.paragraph("abc"))</style:header></style:master-page>"
        #expect(try OdtFile(Odf.paragraph("а"), pages: page).notes().first?.contains("(3 characters)") == true)
    }

    static let noteCases: [Case] = [
        Case(
            Odf.paragraph("a" + frame("<draw:object/><draw:image/>")),
            "incomplete: embedded objects (1) were not read: save them as files of their own and scan those"),
        Case(
            Odf.paragraph(frame("<draw:image/>")),
            "incomplete: the document has pictures and no text: recognise the text of the scanned pages"),
        Case(Odf.paragraph("a" + frame("<draw:image/>")), ""),
    ]

    @Test(arguments: noteCases)
    func notes(sample: Case) throws {
        #expect(try OdtFile(sample.body).notes() == (sample.text.isEmpty ? [] : [sample.text]))
    }

    /// Templates are read as what they are made for.
    @Test func template() throws {
        var file = OdtFile(Odf.paragraph("үлгі"))
        file.mediaType += "-template"
        #expect(try file.text() == "үлгі")
    }

    /// The type may stand in the manifest alone.
    @Test func withoutTypeEntry() throws {
        var zip = OdtFile(Odf.paragraph("мәтін")).zip
        zip.entries.removeFirst()
        let document = try DocumentLoader.load(name: "a", bytes: zip.bytes)
        #expect(String(decoding: document.source.bytes, as: UTF8.self) == "мәтін\n")
    }
}
