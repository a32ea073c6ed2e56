import Findings
import Reports
import Testing
import Texts

/// The report a person reads in a terminal.
@Suite struct TextReportTests {
    private static func render(
        _ report: ScanReport, _ language: Language = .kk, colour: Bool = false, width: Int = 100, once: Bool = true
    ) -> String {
        TextReport(language: language, colour: colour, width: width, explainsOnce: once).render(report)
    }

    @Test func wholeReport() {
        let report = Reports.report([Reports.read([Reports.finding()])])
        #expect(
            Self.render(report, .ru) == """
                a.txt  правила, признаков: 1

                  высокий  L01  2-тарау, 5-тармақ  (строка 2)
                    Решение по усмотрению
                    | 2. Төраға 😀 ▸өз қалауы бойынша◂ шешеді.
                    Почему это риск: Причина есть.
                    Рекомендация: Перечислите основания.
                    § Закон (действует по состоянию на 2026-01-16)
                    decision-at-discretion

                документов: 1, прочитаны полностью · признаков: 1 · высокий: 1

                """)
    }

    @Test(arguments: Language.allCases, [40, 60, 80, 120])
    func noColourCodesWithoutColour(language: Language, width: Int) {
        #expect(!Self.render(Reports.full, language, width: width).contains("\u{1B}"))
    }

    /// With colour the words stand out without marks, and every style is switched off again on its line.
    @Test(arguments: Language.allCases)
    func colour(language: Language) {
        let text = Self.render(Reports.full, language, colour: true)
        #expect(text.contains("\u{1B}[31;1mөз қалауы бойынша\u{1B}[0m"))
        #expect(!text.contains("▸"))
        for line in text.split(separator: "\n") {
            let codes = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst()
            #expect(codes.last?.hasPrefix("0m") != false, "\(line)")
        }
    }

    /// Colour is the only difference.
    @Test func colourAddsNothingElse() {
        let painted = Self.render(Reports.full, colour: true).replacing(/\u{1B}\[[0-9;]*m/, with: "")
        let plain = Self.render(Reports.full).replacing("▸", with: "").replacing("◂", with: "")
        #expect(painted == plain)
    }

    @Test(arguments: [40, 50, 72, 100, 120])
    func width(columns: Int) {
        let long = RuleSummary(
            id: "long", indicator: "L01", indicatorTitle: Reports.rule.title, severity: .low, confidence: .low,
            title: Reports.rule.title,
            why: Reports.localized(String(repeating: "ұзын сөйлем ", count: 40)), recommend: Reports.rule.recommend,
            references: [])
        let text = Self.render(Reports.report([Reports.read([Reports.finding(long)])]), width: columns)
        for line in text.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
        #expect(text.split(separator: "\n").contains { $0.count > columns - 15 })
    }

    /// A word longer than the line stands whole on a line of its own.
    @Test func longWord() {
        let word = String(repeating: "ә", count: 90)
        let rule = Reports.rule(id: word, severity: .low)
        #expect(Self.render(Reports.report([Reports.read([Reports.finding(rule)])]), width: 40).contains(word))
    }

    /// A terminal of ten columns, or of a thousand, is read like one of forty, or of a hundred and twenty.
    @Test func extremeWidths() {
        #expect(Self.render(Reports.full, width: 1) == Self.render(Reports.full, width: 40))
        #expect(Self.render(Reports.full, width: 9_999) == Self.render(Reports.full, width: 120))
    }

    @Test(arguments: [
        (
            Language.kk,
            ["жоғары", "Неге тәуекел: Себебі бар.", "Ұсыным: Негіздерді жазыңыз.", "(жол 2)", "бүкіл құжат бойынша"]
        ),
        (.ru, ["высокий", "Почему это риск: Причина есть.", "Рекомендация:", "(строка 2)", "по документу в целом"]),
        (
            .en,
            ["high", "Why it is a risk: There is a reason.", "Recommendation:", "(line 2)", "in the whole document"]
        ),
    ])
    func languages(language: Language, words: [String]) {
        let text = Self.render(Reports.full, language)
        for word in words { #expect(text.contains(word), "\(word)") }
    }

    /// Why and what to write stand at the first finding of a rule in a document.
    @Test func explainsOnce() {
        let report = Reports.report([
            Reports.read([Reports.finding(), Reports.finding(fingerprint: "1")]),
            Reports.read([Reports.finding()], name: "b.txt"),
        ])
        let reason = "There is a reason."
        #expect(Self.render(report, .en).ranges(of: reason).count == 2)
        #expect(Self.render(report, .en, once: false).ranges(of: reason).count == 3)
    }

    @Test func detail() {
        let finding = Reports.finding(detail: .init(kk: "9-тармақ жоқ", ru: "нет пункта 9", en: "no clause 9"))
        let text = Self.render(Reports.report([Reports.read([finding])]), .ru)
        #expect(text.contains("Решение по усмотрению: нет пункта 9"))
    }

    @Test func emptyCell() {
        let text = Self.render(Reports.report([Reports.read([Reports.emptyCell()])]), .ru)
        #expect(text.contains("строка 1 таблицы, графа «Срок»"))
        #expect(text.contains("▸пустая ячейка◂"))
    }

    @Test func cleanDocument() {
        #expect(Self.render(Reports.report([Reports.read([])]), .en).contains("no indicators found"))
    }

    /// What was not read, and what was left out, is said at the document and at the end.
    @Test(arguments: [
        (
            Language.kk, "ОҚЫЛМАДЫ", "ІШІНАРА ОҚЫЛДЫ", "құжат: 3 (оқылды: 1, ішінара: 1, оқылмады: 1)",
            "Тексеру толық емес"
        ),
        (
            .ru, "НЕ ПРОЧИТАНО", "ПРОЧИТАНО ЧАСТИЧНО", "документов: 3 (прочитано: 1, частично: 1, не прочитано: 1)",
            "Проверка не полная"
        ),
        (.en, "NOT READ", "READ IN PART", "documents: 3 (read: 1, in part: 1, not read: 1)", "incomplete"),
    ])
    func unread(language: Language, heading: String, inPart: String, count: String, warning: String) {
        let text = Self.render(Reports.full, language)
        #expect(text.contains("\(heading): PDF is not read \(language.rawValue)"))
        #expect(text.contains("  \(inPart): not to its end \(language.rawValue)"))
        #expect(text.contains("! read from KZ-1048 \(language.rawValue)"))
        #expect(
            text.hasSuffix(
                "  – docs/a b.txt: not to its end \(language.rawValue)\n  – құжат 1.pdf: PDF is not read \(language.rawValue)\n"
            ))
        #expect(text.contains("→ save as text \(language.rawValue)"))
        #expect(text.contains(count))
        #expect(text.contains(warning))
        #expect(text.contains("— 1, .png 2"))
    }

    @Test func summaryCountsBySeverity() {
        let last = Self.render(Reports.full, .en).split(separator: "\n").first { $0.hasPrefix("documents: 3") }
        #expect(last == "documents: 3 (read: 1, in part: 1, not read: 1) · findings: 5 · high: 3 · low: 2")
    }

    /// Of very many documents that were not read only some are named once more.
    @Test func manyUnread() {
        let text = Self.render(Reports.report(Array(repeating: Reports.unread, count: 30)), .en)
        #expect(text.ranges(of: "\n  – құжат 1.pdf").count == 20)
        #expect(text.hasSuffix("\n  – 10 more\n"))
    }

    @Test func noDocuments() {
        #expect(Self.render(Reports.report([]), .en) == "documents: 0 · findings: 0\n")
    }

    /// A document or a file's name must not steer the terminal.
    @Test(arguments: [true, false])
    func controlCharacters(colour: Bool) {
        let trick = "\u{1B}[2J\u{7}\u{9B}31m\r"
        let finding = Finding(
            rule: Reports.rule, span: Reports.finding().span, quote: trick,
            context: .init(before: "1. " + trick, quote: "сөз" + trick, after: trick),
            address: ClauseAddress([.column(trick)], language: .kk),
            detail: .init(kk: trick, ru: trick, en: trick), fingerprint: "f")
        let text = Self.render(
            Reports.report([Reports.read([finding], name: "a\(trick).txt")], ignored: [trick: 1]), colour: colour)
        #expect(!text.contains("\u{1B}[2J") && !text.contains("\u{7}") && !text.contains("\u{9B}"))
        #expect(!text.contains("\r"))
        #expect(text.contains("\u{FFFD}[2J"))
    }
}
