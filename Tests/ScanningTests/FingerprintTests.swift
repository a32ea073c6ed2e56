import Documents
import Findings
import Testing

/// The name of a finding in registers: it stays while the words stay.
@Suite struct FingerprintTests {
    private static let rule = "match: {ru: [\"по усмотрению\"]}"
    private static let text = """
        1. Отдел решает вопрос по усмотрению в течение 5 дней.
        2. Совет решает вопрос по усмотрению членов.
        """

    private func prints(_ text: String) throws -> [String] {
        try TinyRules(Self.rule).report(text).findings.map(\.fingerprint)
    }

    @Test(arguments: [
        // Moved lines: a new head, blank lines, a clause between.
        "Правила\n\nГлава 1. Общее\n\n" + text,
        text.replacing("\n2.", with: "\n\n\n2."),
        text.replacing("\n2. Совет", with: "\n2. Новый пункт.\n3. Совет"),
        // Numbers: of the clause, in the sentence.
        text.replacing("1. Отдел", with: "17. Отдел").replacing("2. Совет", with: "18. Совет"),
        text.replacing("5 дней", with: "10 дней"),
        // Punctuation, spaces, line ends, capitals.
        text.replacing("вопрос по", with: "вопрос,\n  ПО"),
        text.replacing("Отдел", with: "«Отдел»"),
    ])
    func survives(changed: String) throws {
        #expect(try prints(changed) == prints(Self.text))
    }

    @Test(arguments: [
        text.replacing("Отдел", with: "Комитет"), text.replacing("в течение", with: "за"),
        text.replacing("решает", with: "разрешает"),
    ])
    func changesWithTheWords(changed: String) throws {
        #expect(try prints(changed)[0] != prints(Self.text)[0])
    }

    /// Equal sentences are told apart by their order, and stay apart when lines move.
    @Test func equalSentences() throws {
        let line = "1. Отдел решает по усмотрению.\n"
        let twice = try prints(line + line)
        #expect(Set(twice).count == 2)
        #expect(try prints(line) == [twice[0]])
        #expect(try prints("Начало.\n\n" + line + line) == twice)
    }

    /// Sixteen hexadecimal digits, the same in every version: a register keeps them for years.
    @Test func format() throws {
        let found = try prints("1. Отдел решает по усмотрению.")
        let print = try #require(found.first)
        #expect(print.count == 16)
        #expect(print.allSatisfy { $0.isHexDigit })
        var maker = FingerprintMaker()
        #expect(maker.fingerprint(rule: "a", quote: "б", sentence: "в") == "3e8401574aab4a37")
    }

    @Test func rulesHaveNamesOfTheirOwn() throws {
        let rules = try TinyRules(Self.rule, Self.rule)
        let prints = rules.report("1. Отдел решает по усмотрению.").findings.map(\.fingerprint)
        #expect(Set(prints).count == 2)
    }

    /// Two rules about the whole document, and two empty cells of one row, differ too.
    @Test func findingsWithoutWords() throws {
        let requirement = "applies: {kinds: [rules]}\nrequire: {ru: [\"срок\"]}"
        let prints = try TinyRules(requirement, requirement).report("1. Текст.", kind: .rules).findings
        #expect(Set(prints.map(\.fingerprint)).count == 2)
        let cells = try TinyRules("cells:\n  column: {ru: [\"срок\", \"мера\"]}\n  empty: true")
        let found = cells.report("№\tСрок\tМера\tКто\n1\t\t\tотдел\n").findings
        #expect(found.count == 2)
        #expect(Set(found.map(\.fingerprint)).count == 2)
    }
}
