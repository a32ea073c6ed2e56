import OfficeFiles
import Readers
import Testing

/// Tracked changes of OpenDocument: deleted words stand apart and go back to where they stood.
@Suite struct OdtRevisionTests {
    private static func p(_ text: String) -> String { Odf.paragraph(text) }

    private static func changed(_ regions: String, _ body: String) -> String { Odf.changes(regions) + body }

    private static let list = Odf.listStyle("L", [Odf.level(1), Odf.level(2, more: " text:display-levels=\"2\"")])

    private static func items(_ contents: String...) -> String {
        contents.map { Odf.item($0) }.joined()
    }

    /// The texts as accepted, as original, and both.
    static let cases: [(body: String, texts: [String])] = [
        // Within a paragraph.
        (
            changed(
                Odf.region("d", deleted: Self.p("үш")) + Odf.region("i", deleted: nil),
                Self.p("бір " + Odf.deletion("d") + Odf.inserted("i", "төрт") + " бес")),
            ["бір төрт бес", "бір үш бес", "бір үштөрт бес"]
        ),
        // Spaces at the edges.
        (
            changed(Odf.region("d", deleted: Self.p("екі ")), Self.p("бір " + Odf.deletion("d") + "үш")),
            ["бір үш", "бір екі үш", "бір екі үш"]
        ),
        // The end of a paragraph was deleted: two are one. Whole paragraphs were.
        (
            changed(Odf.region("d", deleted: Self.p("") + Self.p("")), Self.p("бір " + Odf.deletion("d") + "екі")),
            ["бір екі", "бір \nекі", "бір \nекі"]
        ),
        (
            changed(
                Odf.region("d", deleted: Self.p("екі") + Self.p("үш") + Self.p("")),
                Self.p("бір") + Self.p(Odf.deletion("d") + "төрт")),
            ["бір\nтөрт", "бір\nекі\nүш\nтөрт", "бір\nекі\nүш\nтөрт"]
        ),
        // Inside a span, whose words go on.
        (
            changed(
                Odf.region("d", deleted: Self.p("2") + Self.p("3")),
                Self.p(Odf.span("1" + Odf.deletion("d") + "4") + "5")),
            ["145", "12\n345", "12\n345"]
        ),
        // Outside paragraphs deleted blocks stand by themselves; tables are put back.
        (
            changed(Odf.region("d", deleted: Self.p("бір")), Odf.deletion("d") + Self.p("екі")),
            ["екі", "бір\nекі", "бір\nекі"]
        ),
        (
            changed(
                Odf.region("d", deleted: Self.p("бір") + Odf.table([["а", "б"], ["в", "г"]]) + Self.p("")),
                Self.p(Odf.deletion("d") + "екі")),
            ["екі", "бір\n| а | б |\n| в | г |\n\nекі", "бір\n| а | б |\n| в | г |\n\nекі"]
        ),
        (
            changed(
                Odf.region("d", deleted: Odf.table([["а", "б"], ["в", "г"]])), Self.p(Odf.deletion("d") + "екі")),
            ["екі", "| а | б |\n| в | г |\n\nекі", "| а | б |\n| в | г |\n\nекі"]
        ),
        // Inserted over the end of a paragraph: it was one.
        (
            changed(
                Odf.region("i", deleted: nil),
                Self.p("бір<text:change-start text:change-id=\"i\"/> жаңа")
                    + Self.p("және<text:change-end text:change-id=\"i\"/> екі")),
            ["бір жаңа\nжәне екі", "бір екі", "бір жаңа\nжәне екі"]
        ),
        // A table was inserted.
        (
            changed(
                Odf.region("i", deleted: nil),
                Self.p("бір") + Self.p("<text:change-start text:change-id=\"i\"/>")
                    + Odf.table([["а", "б"], ["в", "г"]])
                    + Self.p("<text:change-end text:change-id=\"i\"/>екі")),
            ["бір\n\n| а | б |\n| в | г |\n\nекі", "бір\nекі", "бір\n\n| а | б |\n| в | г |\n\nекі"]
        ),
        // Other changes, of looks, are none of words.
        (
            changed(
                "<text:changed-region xml:id=\"f\"><text:format-change/></text:changed-region>"
                    + Odf.region("i", deleted: nil),
                Self.p("бір" + Odf.inserted("f", " екі") + Odf.inserted("i", " үш"))),
            ["бір екі үш", "бір екі", "бір екі үш"]
        ),
        // Inserted and deleted again: never in the original.
        (
            twice("<text:insertion/>", "<text:deletion>\(p("жоқ"))</text:deletion>"),
            ["бір екі", "бір екі", "бір жоқекі"]
        ),
        (
            twice("<text:deletion>\(p("жоқ"))</text:deletion>", "<text:insertion/>"),
            ["бір екі", "бір екі", "бір жоқекі"]
        ),
    ]

    private static func twice(_ first: String, _ second: String) -> String {
        changed(
            "<text:changed-region xml:id=\"d\">\(first)\(second)</text:changed-region>",
            p("бір " + Odf.deletion("d") + "екі"))
    }

    @Test(arguments: cases.indices)
    func revisions(index: Int) throws {
        let file = OdtFile(Self.cases[index].body)
        for (view, text) in zip(RevisionView.allCases, Self.cases[index].texts) {
            #expect(try file.text(view) == text, "\(view)")
            #expect(try file.notes(view).count == 1, "\(view)")
        }
        #expect(try file.notes().contains { $0.contains("tracked changes") && $0.hasSuffix("read as accepted") })
    }

    /// A deleted paragraph takes no number; lists of the text may continue those of deleted words.
    @Test func numbers() throws {
        let deleted =
            Odf.list(
                Self.items(Self.p("екі") + Odf.list(Odf.item(Self.p("үш"))), Self.p("")), style: "L", " xml:id=\"a\"")
        let body = Self.changed(
            Odf.region("d", deleted: deleted) + Odf.region("i", deleted: nil),
            Odf.list(
                Self.items(
                    Self.p("бір"), Self.p(Odf.deletion("d") + "төрт"),
                    Self.p("<text:change-start text:change-id=\"i\"/>бес"),
                    Self.p("<text:change-end text:change-id=\"i\"/>алты")), style: "L",
                " text:continue-numbering=\"true\"")
                + Odf.list(Self.items(Self.p("жеті")), style: "L", " text:continue-list=\"a\""))
        let file = OdtFile(body, automatic: Self.list)
        #expect(try file.text(.accepted) == "1. бір\n2. төрт\n3. бес\n4. алты\n5. жеті")
        #expect(try file.text(.original) == "1. бір\n2. екі\n2.1. үш\n3. төрт\n4. алты\n5. жеті")
        #expect(try file.text(.both) == "1. бір\n2. екі\n2.1. үш\n3. төрт\n4. бес\n5. алты\n6. жеті")
    }

    /// Where words stand before the deleted ones, the first half keeps its number.
    @Test func numbersOfHalves() throws {
        let deleted = Odf.list(Self.items(Self.p("b"), Self.p("c")), style: "L", " xml:id=\"a\"")
        let body = Self.changed(
            Odf.region("d", deleted: deleted),
            Odf.list(Self.items(Self.p("a" + Odf.deletion("d") + "d")), style: "L", " text:continue-numbering=\"true\"")
        )
        #expect(try OdtFile(body, automatic: Self.list).text(.original) == "1. ab\n2. cd")
    }

    private static let broken =
        "incomplete: tracked changes are damaged and their text was not read: open the document in LibreOffice and save it again"

    /// Words that have no place, or whose place does not end, are said to be lost.
    @Test func damage() throws {
        let lost = OdtFile(Self.changed(Odf.region("d", deleted: Self.p("а")), Self.p("б")))
        #expect(try lost.notes(.accepted).count == 1)
        #expect(try lost.notes(.original).contains(Self.broken))
        let open = OdtFile(
            Self.changed(Odf.region("i", deleted: nil), Self.p("б<text:change-start text:change-id=\"i\"/>в")))
        #expect(try open.text() == "бв")
        #expect(try open.notes(.original).contains(Self.broken))
        // Put back once, however often the mark stands.
        let twice = Self.p(Odf.deletion("d") + "б" + Odf.deletion("d") + Odf.deletion("z"))
        #expect(try OdtFile(Self.changed(Odf.region("d", deleted: Self.p("а")), twice)).text(.both) == "аб")
    }
}
