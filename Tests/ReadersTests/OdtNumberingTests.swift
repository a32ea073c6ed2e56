import OfficeFiles
import Readers
import Testing

/// Automatic numbers are not in the text of an OpenDocument file: they are computed as LibreOffice shows them.
@Suite struct OdtNumberingTests {
    private static let item = Odf.item(Odf.paragraph("x"))

    /// The numbers before the paragraphs, each of which says «x».
    private static func numbers(_ body: String, automatic: String, styles: String = "") throws -> String {
        try OdtFile(body, automatic: automatic, styles: styles).text().split(separator: "\n")
            .map { $0.hasSuffix(" x") ? String($0.dropLast(2)) : String($0.dropLast()) }.joined(separator: " ")
    }

    /// Items of one list, each as deep as its level says.
    private static func items(_ levels: [Int]) -> String {
        levels.map { level in
            (1..<level).reduce(item) { inner, _ in Odf.item(Odf.list(inner)) }
        }.joined()
    }

    @Test(
        arguments: [
            ("1", "", 1, "1. 2. 3."), ("01, 02, 03, ...", "", 8, "08. 09. 10."), ("I", "", 3, "III. IV. V."),
            ("i", "", 8, "viii. ix. x."), ("", "", 1, ". . ."), ("1st", "", 1, "1-й. 2-й. 3-й."),
            // Letters are counted in two ways.
            ("A", "", 25, "Y. Z. AA."), ("a", "", 26, "z. aa. ab."), ("a", "", 52, "az. ba. bb."),
            ("a", " style:num-letter-sync=\"true\"", 26, "z. aa. bb."),
            ("A", " style:num-letter-sync=\"true\"", 53, "AAA. BBB. CCC."),
            // As LibreOffice names Russian letters; ё, й, ъ and ь number nothing.
            ("а, б, .., аа, аб, ... (ru)", "", 9, "и. к. л."), ("а, б, .., аа, аб, ... (ru)", "", 29, "я. аа. аб."),
            ("а, б, .., аа, бб, ... (ru)", "", 29, "я. аа. бб."), ("А, Б, .., Аа, Аб, ... (ru)", "", 29, "Я. Аа. Аб."),
            ("А, Б, .., Аа, Бб, ... (ru)", "", 29, "Я. Аа. Бб."),
            // Formats of other scripts are shown as decimals, and said so.
            ("①, ②, ③, ...", "", 1, "1. 2. 3."),
        ])
    func formats(format: String, sync: String, start: Int, expected: String) throws {
        let style = Odf.listStyle("L", [Odf.level(1, format, more: "\(sync) text:start-value=\"\(start)\"")])
        #expect(try Self.numbers(Odf.list(Self.items([1, 1, 1]), style: "L"), automatic: style) == expected)
    }

    @Test func unknownFormatIsSaid() throws {
        let style = Odf.listStyle("L", [Odf.level(1, "Bet"), Odf.level(2, "unused")])
        let file = OdtFile(Odf.list(Self.item, style: "L"), automatic: style)
        #expect(try file.notes() == ["numbering of an unknown kind (Bet): numbers are shown as decimals"])
    }

    private static let nested = [
        Odf.level(1), Odf.level(2, more: " text:display-levels=\"2\""), Odf.level(3, suffix: ")"),
        Odf.level(4, "а, б, .., аа, аб, ... (ru)", suffix: ")"),
    ]

    private static func pattern(_ text: String) -> String { " loext:num-list-format=\"\(text)\"" }

    @Test(
        arguments: [
            // Lower levels begin anew under each higher one.
            (nested, [1, 2, 2, 3, 3, 4, 2, 3, 1, 2], "1. 1.1. 1.2. 1) 2) а) 1.3. 1) 2. 2.1."),
            // A level before its parent begins the parent too.
            (nested, [2, 2, 1], "1.1. 1.2. 2."),
            // Starts of levels; a level that the style does not name.
            ([Odf.level(1, more: " text:start-value=\"5\"")], [1, 2, 2, 1], "5. 1. 2. 6."),
            (
                [
                    Odf.level(1, more: " text:start-value=\"5\""),
                    Odf.level(2, more: " text:start-value=\"0\" text:display-levels=\"2\""),
                ], [2, 2, 1, 2], "5.0. 5.1. 6. 6.0."
            ),
            // Levels that show no number leave no dot.
            (
                [Odf.level(1, "", suffix: ""), nested[1], Odf.level(3, more: " text:display-levels=\"3\"")], [1, 2, 3],
                " 1. 1.1."
            ),
            // LibreOffice's patterns, which go before suffixes.
            (
                [
                    Odf.level(1, more: pattern("%1%-тарау.")), Odf.level(2, more: pattern("%1%.%2%)")),
                    Odf.level(3, more: pattern("%3%/%1%")),
                ], [1, 2, 2, 3, 1, 2], "1-тарау. 1.1) 1.2) 1/1 2-тарау. 2.1)"
            ),
            ([Odf.level(1, ""), Odf.level(2, more: pattern("%1%.%2%."))], [1, 2], ". 1."),
            ([Odf.level(1, more: pattern("5% + %1%%"))], [1], "5% + 1%"), ([Odf.level(1, more: pattern(""))], [1], ""),
            ([Odf.level(1, more: " style:num-prefix=\"(\"")], [1, 1], "(1. (2."),
            // Bullets.
            ([Odf.bullet(1, "–"), Odf.bullet(2, "\u{F0B7}"), Odf.bullet(3, "")], [1, 2, 3], "– • "),
            // Ten levels; the eleventh is the tenth.
            ((1...10).map { Odf.level($0) }, [9, 10, 11, 9], "1. 1. 2. 2."),
        ])
    func levels(style: [String], paragraphs: [Int], expected: String) throws {
        let body = Odf.list(Self.items(paragraphs), style: "L")
        #expect(try Self.numbers(body, automatic: Odf.listStyle("L", style)) == expected)
    }

    /// All levels of a list may count as one.
    @Test func consecutive() throws {
        let style = Odf.listStyle("L", Self.nested, " text:consecutive-numbering=\"true\"")
        let body = Odf.list(Self.items([1, 2, 2, 3, 1, 2]), style: "L")
        #expect(try Self.numbers(body, automatic: style) == "1. 1.2. 1.3. 4) 5. 5.6.")
    }

    private static let styles =
        Odf.listStyle("L", nested)
        + Odf.listStyle("M", [Odf.level(1, "A", suffix: ")"), Odf.level(2, "I", suffix: ")")])
        + Odf.style("PM", list: "M")

    private static func list(_ count: Int, style: String? = "L", _ attributes: String = "") -> String {
        Odf.list(items(Array(repeating: 1, count: count)), style: style, attributes)
    }

    private static func id(_ name: String) -> String { " xml:id=\"\(name)\"" }
    private static func continues(_ name: String) -> String { " text:continue-list=\"\(name)\"" }
    private static let continuing = " text:continue-numbering=\"true\""
    private static let inner = Odf.item(Odf.list(item))

    @Test(
        arguments: [
            // A list is a new one, unless it continues another.
            (list(2) + list(1), "1. 2. 1."), (list(2) + Odf.paragraph("x") + list(1, continuing), "1. 2.  3."),
            (list(2) + list(1, style: "M") + list(1, continuing), "1. 2. A) 3."),
            (list(1, continuing) + list(1, style: "M", continuing), "1. A)"),
            (list(2, id("a")) + list(1, style: "M") + list(1, continues("a")), "1. 2. A) 3."),
            // Through lists that continue others; in another style; a list that is not there.
            (
                list(1, id("a")) + list(1, id("b") + continues("a")) + list(1, style: "M") + list(1, continues("b")),
                "1. 2. A) 3."
            ),
            (list(2, id("a")) + list(1, style: "M", continues("a")) + list(1, continues("a")), "1. 2. C) 4."),
            (list(2) + list(1, continues("z")), "1. 2. 1."),
            // A continued list may go on on a lower level.
            (list(1) + Odf.list(inner, style: "L", continuing), "1. 1.1."),
            (list(1) + Odf.list(inner + inner + item, style: "L", continuing), "1. 1.1. 1.2. 2."),
            // Lists in cells are no lists within lists.
            (
                list(1) + Odf.table([["а"]]) + Odf.table(Odf.row(Odf.cell(list(1, continuing)))) + list(1, continuing),
                "1.  2. 3."
            ),
        ])
    func lists(body: String, expected: String) throws {
        #expect(try Self.numbers(body, automatic: Self.styles) == expected)
    }

    private static let x = Odf.paragraph("x")

    private static func start(_ value: Int) -> String { " text:start-value=\"\(value)\"" }

    @Test(
        arguments: [
            // Only the first paragraph of an item has a number, and only if it stands before inner lists.
            (Odf.list(Odf.item(x + x) + item, style: "L"), "1.  2."),
            (Odf.list(Odf.item(Odf.list(item) + x) + item, style: "L"), "1.1.  2."),
            // A second inner list begins anew, unless it says otherwise.
            (Odf.list(Odf.item(x + Odf.list(item) + x + Odf.list(item)), style: "L"), "1. 1.1.  1.1."),
            (
                Odf.list(Odf.item(x + Odf.list(item) + x + Odf.list(item, continuing)), style: "L"),
                "1. 1.1.  1.2."
            ),
            // Headers of lists have none and change none.
            (Odf.list(Odf.header(x) + item + item, style: "L"), " 1. 2."),
            (
                Odf.list(Odf.item(x + Odf.list(item)) + Odf.header(x + Odf.list(item)) + item, style: "L"),
                "1. 1.1.  1.2. 2."
            ),
            // An item without words takes no number; an empty paragraph does.
            (Odf.list(Odf.item("") + item + Odf.item(Odf.paragraph("")) + item, style: "L"), "1. 2. 3."),
            // Numbers of their own.
            (Odf.list(Odf.item(x, start(5)) + item + Odf.item(x, start(1)) + item, style: "L"), "5. 6. 1. 2."),
            (
                Odf.list(
                    Odf.item(x + Odf.list(Odf.item(x, start(3)) + item)) + Odf.item(x + Odf.list(item)), style: "L"),
                "1. 1.3. 1.4. 2. 2.1."
            ),
            // Styles of inner lists and of single items look otherwise and count the same.
            (Odf.list(item + Odf.item(x, " text:style-override=\"M\"") + item, style: "L"), "1. B) 3."),
            (
                Odf.list(Odf.item(x + Odf.list(item, style: "M")) + Odf.item(x + Odf.list(item)), style: "L"),
                "1. I) 2. 2.1."
            ),
            // The style of the paragraph counts where the list names none; without any there are bullets.
            (Odf.list(Odf.item(Odf.paragraph("x", style: "PM")) + item), "A) •"),
            (Odf.list(Odf.item(Odf.paragraph("x", style: "PM")), style: "L") + Odf.paragraph("x", style: "PM"), "1. "),
            (Odf.list(item, style: "Z"), "•"),
        ])
    func items(body: String, expected: String) throws {
        #expect(try Self.numbers(body, automatic: Self.styles) == expected)
    }

    @Test func numberedParagraphs() throws {
        func numbered(_ attributes: String) -> String {
            "<text:numbered-paragraph text:style-name=\"L\"\(attributes)>\(Self.x)</text:numbered-paragraph>"
        }
        let body =
            numbered("") + numbered(" text:level=\"2\"") + numbered(" text:list-id=\"q\"")
            + numbered(" text:list-id=\"q\" text:start-value=\"9\"") + numbered("") + Self.x
        #expect(try Self.numbers(body, automatic: Self.styles) == "1. 1.1. 1. 9. 10. ")
    }

    private static let headings =
        Odf.outline(1...3) + Odf.style("H") + Odf.style("Off", parent: "H", list: "")
        + Odf.style("OffToo", parent: "Off")
        + Odf.style("Other", parent: "H", list: "M")

    @Test(
        arguments: [
            ([1, 2, 2, 1, 2].map { Odf.heading("x", level: $0) }.joined(), "1. 1.1. 1.2. 2. 2.1."),
            // Numbering is switched off by an empty list style; another list numbers only what stands in it.
            (["H", "Off", "OffToo", "Other", "H"].map { Odf.heading("x", style: $0) }.joined(), "1.    2."),
            (Odf.heading("x") + Odf.heading("x", " text:is-list-header=\"true\"") + Odf.heading("x"), "1.  2."),
            (
                Odf.heading("x") + Odf.heading("x", " text:restart-numbering=\"true\" text:start-value=\"7\"")
                    + Odf.heading("x", " text:start-value=\"3\"")
                    + Odf.heading("x", " text:restart-numbering=\"true\""),
                "1. 7. 8. 1."
            ),
            // In a list a heading has the number of the list; a list may have the style of headings.
            (
                Odf.heading("x") + Odf.list(Odf.item(Odf.heading("x")) + item, style: "M") + Odf.heading("x"),
                "1. A) B) 2."
            ),
            (Odf.heading("x") + Odf.list(item, style: "Outline") + Odf.heading("x"), "1. 2. 3."),
            // Levels without numbers; levels before their parents.
            (
                Odf.heading("x", level: 2) + Odf.heading("x") + Odf.heading("x", level: 4) + Odf.heading("x"),
                "1.1. 2.  3."
            ),
        ])
    func outline(body: String, expected: String) throws {
        #expect(try Self.numbers(body, automatic: Self.styles, styles: Self.headings) == expected)
    }

    /// Styles of the text stand in two parts; the number and its text may touch; a copy of the number is no text.
    @Test func stylesOfBothParts() throws {
        let touching =
            "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"><style:list-level-properties><style:list-level-label-alignment text:label-followed-by=\"nothing\"/></style:list-level-properties></text:list-level-style-number>"
        let body = Odf.list(
            Odf.item("<text:number>9.</text:number>" + Odf.paragraph("<text:number>9.</text:number>x")), style: "S")
        #expect(try OdtFile(body, styles: Odf.listStyle("S", [touching])).text() == "1.x")
    }

    /// Numbers of a damaged or hostile file do no harm.
    @Test(arguments: ["-5", "2147483647", "99999999999999999999", "", "x"])
    func strangeNumbers(number: String) throws {
        let attributes = " text:start-value=\"\(number)\" text:display-levels=\"\(number)\""
        let formats = ["1", "I", "а, б, .., аа, аб, ... (ru)", "a"]
        let style = Odf.listStyle(
            "L", formats.enumerated().map { Odf.level($0 + 1, $1, more: attributes) } + [Odf.level(-1), Odf.level(99)])
        let body =
            Odf.list(
                Self.items([1, 2, 3, 4, 1]) + Odf.item(Self.x, " text:start-value=\"\(number)\"") + Self.item,
                style: "L")
            + "<text:numbered-paragraph text:level=\"\(number)\">\(Self.x)</text:numbered-paragraph>"
            + "<text:h text:outline-level=\"\(number)\">x</text:h>"
        #expect(throws: Never.self) { try OdtFile(body, automatic: style, styles: Self.headings).text() }
    }
}
