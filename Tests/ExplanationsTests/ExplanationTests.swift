import Explanations
import Findings
import RulePacks
import Testing
import Texts

/// What a person reads at a terminal about an indicator and about a rule.
@Suite struct ExplanationTests {
    @Test func account() throws {
        let rules = try SamplePack.rules()
        let account = try #require(IndicatorAccount("L01", in: rules))
        #expect(account.rules.map(\.id) == ["grave-rule", "minor-rule"])
        #expect(account.related.map(\.code) == ["L02"])
        #expect(account.served.map(\.item.number) == [4])
        // What is missing from a document is no neighbour of another thing that is missing.
        #expect(try #require(IndicatorAccount("D01", in: rules)).related.isEmpty)
        #expect(IndicatorAccount("L99", in: rules) == nil)
    }

    @Test(arguments: [
        (
            Language.ru,
            [
                "L01 По воле", "видно по словам пункта · Группа: Усмотрение", "Почему это риск\n    Почему",
                "Правила: 2",
                "• Тяжкое\n", "grave-rule · тяжесть: высокая · уверенность: средняя · устойчивое · набор core",
                "+ 1. Глава\n        решает ▸по усмотрению◂.", "– | № | Срок |\n", "→ Пишите «__ дней».",
                "§ Закон № 480-V, статья 24 (действует по состоянию на 2026-01-16)\n      – стиль\n",
                "§ Приказ от 01.01.2001 № 1\n      – действует ли он, не записано:", "Близкие признаки\n    L02 Право",
                "Кадры, 4: Надбавки",
                "Страница: docs/rules/L01.md", "Всё о правиле: aiqyn explain grave-rule",
            ]
        ),
        (
            .kk,
            [
                "L01 Қалауы", "+ Төраға ▸қалауы бойынша◂ шешеді.", "24-бап (2026-01-16 жағдайы бойынша қолданыста)",
                "Топ: Қалау",
            ]
        ),
        (
            .en,
            [
                "L01 At will", "severity: high · confidence: medium · stable · pack core", "article 24 (in force as of",
                "whether it is in force is not recorded",
                "Staff, 4: Bonuses",
            ]
        ),
    ])
    func indicator(language: Language, says: [String]) throws {
        let text = try Self.indicator("L01", language)
        for words in says { #expect(text.contains(words), "\(words) in \(text)") }
    }

    @Test func indicatorWithoutRules() throws {
        let text = try Self.indicator("D01", .en)
        #expect(text.contains("No rule serves this indicator yet."))
        #expect(!text.contains("Legal basis") && !text.contains("Related"))
    }

    @Test(
        arguments: [
            (
                Language.ru,
                [
                    "Тяжкое\n", "Rules/core/rules.yaml", "Находит\n    + 1. Глава", "Пропускает\n    – | №",
                    "Известный пробел\n    ? Глава решает ▸как хочет◂.", "Где: в предложении", "Документы: план",
                    "Слова: по усмотрению; regex: a|b", "Кто действует: @official",
                ], ["қалауы", "the law decides"]
            ),
            (.kk, ["Сөздер: қалауы бойынша"], ["по усмотрению", "the law decides"]),
            (.en, ["Words (kk): қалауы бойынша", "Words (ru): по усмотрению", "(the law decides)"], []),
        ] as [(Language, [String], [String])])
    func rule(language: Language, says: [String], hides: [String]) throws {
        let text = try Self.rule("old-rule", language)
        for words in says { #expect(text.contains(words), "\(words) in \(text)") }
        for words in hides { #expect(!text.contains(words), "\(words) in \(text)") }
    }

    /// Of a long list a few phrases are shown, and how many are not.
    @Test func manyPhrases() throws {
        #expect(try Self.rule("minor-rule", .kk).contains("аа; әә; бб; вв; гг; ғғ; дд; ее … тағы 2"))
    }

    @Test(arguments: [40, 80])
    func width(columns: Int) throws {
        let page = TerminalExplanation(language: .ru, width: columns, colour: false)
        let rules = try SamplePack.rules()
        let text = page.text(try #require(IndicatorAccount("L01", in: rules)))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
    }

    @Test func colour() throws {
        let rules = try SamplePack.rules()
        let account = try #require(IndicatorAccount("L01", in: rules))
        let painted = TerminalExplanation(language: .ru, width: 80, colour: true).text(account)
        #expect(painted.contains("\u{1B}[1m"))
        #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == (try Self.indicator("L01", .ru, width: 80)))
    }

    private static func indicator(_ code: String, _ language: Language, width: Int = 100) throws -> String {
        let account = try #require(IndicatorAccount(code, in: try SamplePack.rules()))
        return TerminalExplanation(language: language, width: width, colour: false).text(account)
    }

    private static func rule(_ id: String, _ language: Language) throws -> String {
        let rules = try SamplePack.rules()
        let rule = try #require(rules.rule(id))
        let account = try #require(IndicatorAccount(rule.summary.indicator, in: rules))
        return TerminalExplanation(language: language, width: 100, colour: false).text(rule, account)
    }
}
