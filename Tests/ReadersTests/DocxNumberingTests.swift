import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Automatic numbers are not in the text of a Word file: they are computed as Word shows them.
@Suite struct DocxNumberingTests {
    /// Levels of list 1, paragraphs as (level, list), and the numbers before them.
    private static func numbers(_ numbering: String, _ paragraphs: [(level: Int, list: Int)]) throws -> String {
        let body = paragraphs.map { Word.line("x", list: $0.list, level: $0.level) }.joined()
        return try DocxFile(body, numbering: numbering).text().split(separator: "\n")
            .map { $0.hasSuffix(" x") ? String($0.dropLast(2)) : String($0.dropLast()) }.joined(separator: " ")
    }

    private static func levels(_ levels: [Int]) -> [(level: Int, list: Int)] { levels.map { ($0, 1) } }

    @Test(
        arguments: [
            ("decimal", 1, "1. 2. 3."), ("decimalZero", 8, "08. 09. 10."), ("upperRoman", 3, "III. IV. V."),
            ("lowerRoman", 8, "viii. ix. x."), ("upperLetter", 25, "Y. Z. AA."), ("lowerLetter", 26, "z. aa. bb."),
            // ё, й, ъ and ь number nothing.
            ("russianLower", 6, "е. ж. з."), ("russianLower", 9, "и. к. л."), ("russianUpper", 25, "Щ. Ы. Э."),
            ("russianLower", 29, "я. аа. бб."), ("ordinal", 1, "1-й. 2-й. 3-й."), ("none", 1, ". . ."),
            // Formats of other scripts are shown as decimals, and said so.
            ("chicago", 1, "1. 2. 3."),
        ])
    func formats(format: String, start: Int, expected: String) throws {
        let list = Word.list(1, [Word.level("%1.", format, start: start)])
        #expect(try Self.numbers(list, Self.levels([0, 0, 0])) == expected)
    }

    @Test func unknownFormatIsSaid() throws {
        let list = Word.list(1, [Word.level("%1.", "chicago")])
        #expect(try DocxFile(Word.line("x", list: 1), numbering: list).notes().first?.contains("chicago") == true)
    }

    private static let nested = ["%1.", "%1.%2.", "%3)", "%4)"].enumerated().map { index, text in
        Word.level(text, index == 3 ? "russianLower" : "decimal")
    }
    private static let restart = "<w:lvlRestart w:val=\"0\"/>"
    private static let legal = "<w:isLgl/>"

    @Test(
        arguments: [
            // Lower levels begin anew under each higher one.
            (nested, [0, 1, 1, 2, 2, 3, 1, 2, 0, 1], "1. 1.1. 1.2. 1) 2) а) 1.3. 1) 2. 2.1."),
            // A level before its parent begins the parent too.
            (nested, [1, 1, 0], "1.1. 1.2. 2."),
            // Clauses run on across chapters, as in Kazakh acts.
            (
                ["%1-тарау.", ""].enumerated().map {
                    $0 == 0 ? Word.level($1) : Word.level("%2.", "decimal", start: 1, restart)
                },
                [0, 1, 1, 0, 1], "1-тарау. 1. 2. 2-тарау. 3."
            ),
            // Level 3 restarts after level 1 only.
            (
                [
                    Word.level("%1."), Word.level("%2)"),
                    Word.level("%3-", "decimal", start: 1, "<w:lvlRestart w:val=\"1\"/>"),
                ],
                [0, 1, 2, 1, 2, 0, 2], "1. 1) 1- 2) 2- 2. 1-"
            ),
            // Legal numbering shows Roman chapters as decimals.
            (
                [
                    Word.level("%1.", "upperRoman"), Word.level("%1.%2.", "decimal", start: 1, legal),
                    Word.level("%1.%2."),
                ],
                [0, 0, 1, 1], "I. II. 2.1. 2.2."
            ),
            ([Word.level("§ %1%%", "decimal", start: 5)], [0, 0], "§ 5%% § 6%%"),
            ([Word.level("\u{F0B7}", "bullet")], [0, 0], "• •"), ([Word.level("–", "bullet")], [0], "–"),
            ([Word.level("o", "bullet")], [0], "•"),
        ] as [([String], [Int], String)])
    func levels(list: [String], paragraphs: [Int], expected: String) throws {
        #expect(try Self.numbers(Word.list(1, list), Self.levels(paragraphs)) == expected)
    }

    private static let override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
    private static let replaced =
        "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\">\(Word.level("(%1)", "lowerLetter"))</w:lvl></w:lvlOverride>"

    @Test(
        arguments: [
            // Lists of one definition share its counters.
            ("", [1, 1, 2, 1], "1. 2. 3. 4."),
            // A start of its own counts once.
            (override, [1, 1, 2, 2, 1, 2], "1. 2. 1. 2. 3. 4."),
            // A list may have levels of its own.
            (replaced, [1, 2, 1], "1. (b) 3."),
            // 0 and lists that are not there number nothing.
            ("", [1, 0, 9, 1], "1.   2."),
        ])
    func lists(overrides: String, lists: [Int], expected: String) throws {
        let numbering =
            Word.definition(7, [Word.level("%1.")]) + Word.instance(1, of: 7) + Word.instance(2, of: 7, overrides)
        #expect(try Self.numbers(numbering, lists.map { (0, $0) }) == expected)
    }

    private static let styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
        + style("Chapter", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Clause", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
        + style("Child", "", basedOn: "Clause")
        + style("Plain", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", basedOn: "Clause")
        + style("Ring", "", basedOn: "Ring")

    private static func style(_ id: String, _ properties: String, basedOn: String = "Normal") -> String {
        "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:basedOn w:val=\"\(basedOn)\"/><w:pPr>\(properties)</w:pPr></w:style>"
    }

    @Test func numberingByStyle() throws {
        let list = Word.list(
            1, [Word.level("%1-тарау.", "decimal", start: 1, "<w:pStyle w:val=\"Chapter\"/>"), Word.level("%1.%2.")])
        let off = Word.paragraph(
            Word.run("x"), "<w:pStyle w:val=\"Clause\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let names = ["Chapter", "Clause", "Child", "Plain", "Ring", "Normal", "Unknown", "Clause"]
        let body = names.map { Word.line("x", style: $0) }.joined() + off + Word.line("x", style: "Clause")
        let text = try DocxFile(body, styles: Self.styles, numbering: list).text()
        #expect(text == "1-тарау. x\n1.1. x\n1.2. x\nx\nx\nx\nx\n1.3. x\nx\n1.4. x")
    }

    /// A definition may take its levels from a numbering style.
    @Test func numberingStyleLink() throws {
        let styles =
            "<w:style w:type=\"numbering\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        let numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>"
            + Word.definition(2, [Word.level("%1)")]) + Word.instance(1, of: 1) + Word.instance(2, of: 2)
        let body = Word.line("x", list: 1) + Word.line("x", list: 2)
        #expect(try DocxFile(body, styles: styles, numbering: numbering).text() == "1) x\n2) x")
    }

    private static let list = Word.list(1, [Word.level("%1.")])
    private static func numbered(_ content: String, _ mark: String) -> String {
        Word.paragraph(content, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>\(mark)</w:rPr>")
    }

    /// A deleted paragraph takes no number; an inserted one has one only where insertions are read.
    @Test func numbersAndRevisions() throws {
        let deleted = "<w:del><w:r><w:delText>y</w:delText></w:r></w:del>"
        let inserted = "<w:ins>\(Word.run("z"))</w:ins>"
        let body =
            Word.line("x", list: 1) + Self.numbered(deleted, "<w:del/>") + Self.numbered(inserted, "<w:ins/>")
            + Word.line("x", list: 1)
        let file = DocxFile(body, numbering: Self.list)
        #expect(try file.text(.accepted) == "1. x\n2. z\n3. x")
        #expect(try file.text(.original) == "1. x\n2. y\n3. x")
        #expect(try file.text(.both) == "1. x\n2. y\n3. z\n4. x")
    }

    /// A number without words is shown, and does not take the next paragraph for its words.
    @Test func emptyNumberedParagraph() throws {
        let body = Word.line("", list: 1) + Word.line("Мәтін") + Word.line("x", list: 1)
        let document = try DocxFile(body, numbering: Self.list).load()
        #expect(document.units.filter { $0.kind == .point }.map(\.number) == ["1", "2"])
        #expect(document.text.string(document.units[1].range) == "1.")
    }

    /// Cells are numbered from the same lists.
    @Test func numbersInCells() throws {
        let cell = { (text: String) in Word.cell(Word.line(text, list: 1)) }
        let plain = Word.cell(Word.line("а"))
        let body = "<w:tbl>" + Word.row([cell(""), plain]) + Word.row([cell("б"), plain]) + "</w:tbl>"
        #expect(try DocxFile(body, numbering: Self.list).text() == "| 1.  | а |\n| 2. б | а |\n")
    }

    /// The number and its text may touch.
    @Test func suffix() throws {
        let list = Word.list(1, [Word.level("%1.") + "<w:suff w:val=\"nothing\"/>"])
        #expect(try DocxFile(Word.line("x", list: 1), numbering: list).text() == "1.x")
    }

    /// Numbers of a damaged or hostile file do no harm.
    @Test(arguments: ["-5", "2147483647", "99999999999999999999", "", "x"])
    func strangeStarts(start: String) throws {
        let levels = ["decimal", "upperRoman", "russianLower"].map {
            "<w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\($0)\"/><w:lvlText w:val=\"%1%2%3.\"/>"
        }
        let body = [0, 1, 2, 0, 8, -1, 99].map { Word.line("x", list: 1, level: $0) }.joined()
        #expect(throws: Never.self) { try DocxFile(body, numbering: Word.list(1, levels)).text() }
    }
}
