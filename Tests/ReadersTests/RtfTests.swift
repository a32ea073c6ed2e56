import Documents
import Readers
import Testing
import Texts

/// Words, numbers and tables as office programs write them in RTF.
@Suite struct RtfTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let text: String

        init(_ name: String, _ body: String, _ text: String) {
            testDescription = name
            self.body = body
            self.text = text
        }
    }

    @Test(arguments: characters + groups + paragraphs + tables + parts)
    func text(_ test: Case) throws {
        let file = try RtfFile(test.body)
        #expect(file.text == test.text)
        #expect(!file.isIncomplete)
    }

    static let characters = [
        Case("bytes of windows-1251", "\\f0 \\'cf\\'f0\\'e8\\'ea\\'e0\\'e7 \\'b9 5\\par", "Приказ № 5"),
        Case(
            "Unicode with a fallback", "\\uc1\\u1179?\\u1072\\'e0\\u1171?\\u1080\\'e8\\u1076\\'e4\\u1072\\'e0\\par",
            "қағида"),
        Case("a fallback of two characters", "{\\uc2\\u1179\\'3f\\'3f}\\u1072\\'e0\\par", "қа"),
        Case("no fallback at all", "\\uc0\\u1179\\u1072 b\\par", "қаb"),
        Case("a fallback that is missing", "\\uc1\\u1179\\u1072 b\\par", "қа"),
        Case("a word stands for the fallback", "\\u8212\\emdash x\\par", "—x"),
        Case("negative numbers are above 32,767", "\\u-3913?\\par", "\u{F0B7}"),
        Case("two halves of one character", "\\u-10179?\\u-8704?\\par", "😀"),
        Case("signs", "\\lquote a\\rquote \\ldblquote b\\rdblquote \\emdash \\endash \\bullet\\par", "‘a’“b”—–•"),
        Case("spaces and hyphens", "a\\~b\\_c\\-d\\tab e\\line f\\par", "a\u{A0}b\u{2011}cd\te↵f"),
        Case("braces and backslashes", "\\{a\\}\\\\b\\par", "{a}\\b"),
        Case("a symbol", "{\\f1\\'b7}\\par", "\u{F0B7}"),
        Case("a dash of a Symbol font", "{\\f1  -}\\tab a\\par", " -\ta"),
        Case("an ANSI font in a Cyrillic document", "{\\f2\\'cf\\'f0\\'e8}\\par", "При"),
        Case("a DOS font", "{\\f3\\'8f\\'e0\\'a8}\\par", "При"),
        Case("signs every Windows page has", "{\\f4\\'ab\\'96\\'bb\\'93\\'94}\\par", "«–»“”"),
        Case("raw bytes of letters", "\\'cf\\'f0\n\\'e8\r\n\\'ea\\par", "Прик"),
    ]

    static let groups = [
        Case("known tables", "{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red0;}{\\info{\\title T}}a\\par", "a"),
        Case("an unknown destination", "{\\*\\unknown {b}\\par c}a\\par", "a"),
        Case("an unknown word is no destination", "{\\unknown a}\\par", "a"),
        Case("a field", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt \\f0 a}}b\\par", "ab"),
        Case("a field of old programs", "{\\field{\\fldinst DATE}{\\fldrslt a}}\\par", "a"),
        Case("an embedded object", "{\\object{\\*\\objdata 01{05}}{\\result a}}\\par", "a"),
        Case("two forms of a text", "{\\upr{a?b}{\\*\\ud{a\\u1179?b}}}c\\par", "aқbc"),
        Case("binary data with braces", "{\\*\\x\\bin5 }}}{{}a\\par", "a"),
        Case("binary data in the text", "a{\\bin3 {{{}b\\par", "ab"),
        Case("deleted words", "a{\\deleted\\revauthdel1 b}c{\\mvf d}\\par", "ac"),
        Case("a deleted paragraph mark", "a{\\deleted\\par}b\\par", "ab"),
        Case("hidden words are kept", "a{\\v b}\\v c\\v0 d\\par", "abcd"),
        Case("a line end behind a backslash", "a\\\nb\\\r\nc\\par", "a⏎b⏎c"),
    ]

    static let paragraphs = [
        Case("the last without its mark", "a\\par b", "a⏎b"),
        Case("sections end paragraphs", "a\\sect b\\par", "a⏎b"),
        Case("the number of a list", "{\\listtext\\pard\\plain\\f0 1.1.\\tab}\\pard a\\par", "1.1. a"),
        Case("the number of an old list", "{\\pntext\\f0 2)\\tab}{\\*\\pn\\pnlvlbody{\\pntxta )}}a\\par", "2) a"),
        Case("a bullet", "{\\listtext\\f1\\'b7\\tab}a\\par", "• a"),
        Case("the bullet of Courier New", "{\\listtext\\f0 o\\tab}a\\par", "• a"),
        Case(
            "a Kazakh number", "{\\listtext 1-\\'f2\\'e0\\'f0\\'e0\\'f3.\\tab}\\'c6\\'e0\\'eb\\'ef\\'fb\\par",
            "1-тарау. Жалпы"),
    ]

    static let tables = [
        Case("rows and cells", "\(row("a", "b"))\(row("c", ""))\\pard d\\par", "| a | b |⏎| c | |⏎d"),
        Case("paragraphs of a cell", "\(row("a\\par b", "c"))\(row("d", "e"))", "| a↵b | c |⏎| d | e |"),
        Case("a pipe in a cell", "\(row("a|b", "c"))\(row("d", "e"))", "| a¦b | c |⏎| d | e |"),
        Case(
            "a row described behind its cells",
            "\\intbl a\\cell b\\cell{\\trowd\\cellx9\\cellx99\\row}\(row("c", "d"))", "| a | b |⏎| c | d |"),
        Case(
            "a cell over two columns", "\(row("a", "b", "c"))\\trowd\\cellx200\\cellx300\\intbl d\\cell e\\cell\\row",
            "| a | b | c |⏎| d | | e |"),
        Case(
            "merged downwards and across",
            "\(row("a", "b"))\\trowd\\clvmrg\\cellx100\\clmrg\\cellx200\\intbl\\cell\\cell\\row", "| a | b |⏎| | |"),
        Case("one row is no table", "\(row("a\\par b", "c"))\\pard d\\par", "a⏎b⏎c⏎d"),
        Case("one column is no table", "\(row("a"))\(row("b"))", "a⏎b"),
        Case(
            "a nested table",
            "\\trowd\\cellx100\\cellx200\\intbl a\\par\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\cellx5"
                + "\\cellx6\\nestrow}{\\nonesttables\\par}\\itap1 \\cell d\\cell\\row\(row("e", "f"))",
            "| a↵b↵c | d |⏎| e | f |"),
        Case("a row without its end", "\(row("a", "b"))\\intbl c\\cell d\\cell\\pard e\\par", "| a | b |⏎| c | d |⏎e"),
    ]

    static let parts = [
        Case("a footnote", "a{\\super\\chftn{\\footnote\\pard {\\chftn} b\\par}}c\\par", "ac⏎§⏎ b"),
        Case("a footnote of LibreOffice", "a{\\chftn{\\*\\footnote\\chftn\\pard b}}\\par", "a⏎§⏎b"),
        Case("a header once", "{\\headerl\\pard h\\par}{\\headerr\\pard h\\par}{\\footer f\\par}a\\par", "a⏎§⏎h⏎§⏎f"),
        Case("an empty header", "{\\header\\pard \\par}a\\par", "a"),
        Case(
            "a text box and its older form",
            "a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard b\\par}}{\\shprslt{\\*\\do c}}}\\par",
            "a⏎§⏎b"),
        Case("a footnote in a table", "\(row("a{\\footnote x}", "b"))\(row("c", "d"))", "| a | b |⏎| c | d |⏎§⏎x"),
    ]

    private static func row(_ cells: String...) -> String {
        let edges = cells.indices.map { "\\cellx\(100 * ($0 + 1))" }.joined()
        return "\\trowd\(edges)" + cells.map { "\\pard\\intbl \($0)\\cell" }.joined() + "\\row "
    }

    // MARK: what the letters say

    /// The file says windows-1251, the letters say KZ-1048.
    @Test func kazakhLetters() throws {
        let text = "Комиссия өтінімді қарайды және шешім қабылдайды, өзгеріс туралы хабарлайды."
        #expect(try RtfFile("\\f0 " + RtfFile.escaped(text) + "\\par").text == text)
    }

    @Test func cyrillicCalledLatin() throws {
        let text = "Комиссия рассматривает заявление в установленный срок и направляет ответ."
        let file = try RtfFile("\\f2 " + RtfFile.escaped(text) + "\\par", head: "\\ansi\\ansicpg1252\\deff2")
        #expect(file.text == text)
    }

    @Test func latinStaysLatin() throws {
        let body = "\\f2 r\\'e9sum\\'e9 des g\\'e9n\\'e9ralit\\'e9s \\'e0 l\\'e9poque pr\\'e9c\\'e9dente\\par"
        #expect(
            try RtfFile(body, head: "\\ansi\\ansicpg1252\\deff2").text == "résumé des généralités à lépoque précédente")
    }

    @Test(arguments: [
        (1251, "\\'c4\\'e0", "Да"), (10007, "\\'84\\'e0", "Да"), (866, "\\'84\\'a0", "Да"), (20866, "\\'e4\\'c1", "Да"),
        (1252, "\\'e9\\'80", "é€"),
    ])
    func codePages(number: Int, bytes: String, text: String) throws {
        #expect(try RtfFile("\\f9 \(bytes)\\par", head: "\\ansi\\ansicpg\(number)").text == text)
    }

    // MARK: notes and places

    @Test(arguments: [
        ("a{\\v bc}\\par", "hidden text (2 characters)", false),
        ("a{\\deleted bc}{\\revised d}\\par", "1 characters inserted, 2 deleted): they were read as accepted", false),
        ("a{\\*\\annotation b}\\par", "1 comments", false), ("a{\\pict\\pngblip 8950}\\par", "1 pictures", false),
        ("a\n\\f4\\'e0\\'e1\\par", "2 characters could not be read, the first on line 3", true),
        ("a\\'zz\\par", "1 characters", true), ("a\\u-10179?b\\par", "1 characters", true),
        ("a{\\*\\x\\bin99999 b", "has no end", true), ("{a", "has no end", true),
        (String(repeating: "{", count: 300) + "a", "deeper than 256", true),
    ])
    func notes(body: String, words: String, isIncomplete: Bool) throws {
        let file = try RtfFile(body)
        #expect(file.notes.contains { $0.text.en.contains(words) && $0.isIncomplete == isIncomplete })
        for note in file.notes { #expect(Language.allCases.allSatisfy { !note.text[$0].isEmpty }) }
    }

    /// The states of a document with tracked changes.
    @Test(arguments: zip(RevisionView.allCases, ["a d⏎e", "a be", "a bd⏎e"]))
    func revisions(view: RevisionView, text: String) throws {
        let body = "a {\\deleted\\revauthdel1 b}{\\revised\\revauth1 d\\par}e\\par"
        #expect(try RtfFile(bytes: Array(RtfFile.whole(body).utf8), view).text == text)
    }

    @Test func places() throws {
        let file = try RtfFile(
            "{\\listtext 1.\\tab}alpha\nbeta\\par\ngamma{\\footnote\ndelta}\\par\n\(Self.row("x1", "y1"))\n"
                + Self.row("x2", "y2"))
        let lines = ["1.", "alpha", "beta", "gamma", "delta", "x1", "y2"].map(file.line)
        #expect(lines == [2, 2, 3, 4, 5, 6, 7])
    }

    /// Merged cells need not be filled, empty ones must.
    @Test func coveredCells() throws {
        let merged = "\\trowd\\cellx100\\clvmrg\\cellx200\\cellx300\\cellx400\\intbl 2\\cell\\cell\\cell c\\cell\\row"
        let file = try RtfFile(Self.row("№", "Мерзімі", "Жауапты", "Шара") + Self.row("1", "a", "b", "c") + merged)
        let empty = file.document.units.filter { $0.kind == .cell && $0.range.isEmpty }
        #expect(empty.compactMap(\.cell?.mustBeFilled) == [false, true])
    }
}
