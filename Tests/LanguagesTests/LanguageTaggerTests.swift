import Languages
import Testing
import Texts

/// Kazakh, Russian or both: decides whose rules judge a paragraph.
@Suite struct LanguageTaggerTests {
    private static func languages(_ text: String) -> LanguageSet {
        let folded = CanonicalText(Array(text.utf8)).folded
        return LanguageTagger.languages(of: folded.span, range: 0..<folded.count)
    }

    private static func mainLanguage(_ text: String) -> Language {
        LanguageTagger.mainLanguage(of: CanonicalText(Array(text.utf8)).folded.span)
    }

    static let kazakh = [
        "Комиссия өтінімді қарайды және шешім қабылдайды.", "Мерзім", "қала", "2026 жылғы сәуір",
        "ӨТІНІМДЕРДІ ҚАРАУ ҚАҒИДАЛАРЫ", "Өтiнiм тiркеледi және қаралады", "«Заң» № 5, 12-тармақ",
    ]
    static let russian = [
        "Комиссия рассматривает заявку и принимает решение.", "Настоящие Правила разработаны в соответствии с законом.",
        "ПРАВИЛА РАССМОТРЕНИЯ ЗАЯВОК КОМИССИЕЙ",
        "Председатель Қ. Ахметов принимает решение по существу вопроса, подписывает протокол заседания комиссии и "
            + "направляет его заявителю",
    ]
    /// Too short to tell, or truly mixed.
    static let both = [
        "", "2026", "II", "комиссия", "срок", "Microsoft Word", "12.05.2026", "орган", "–", "31 шілде", "До 31 августа",
        "Руководитель департамента (басшысы) рассматривает обращение в установленном порядке: өтініш",
    ]

    @Test(arguments: kazakh) func isKazakh(text: String) { #expect(Self.languages(text) == .kk) }
    @Test(arguments: russian) func isRussian(text: String) { #expect(Self.languages(text) == .ru) }

    @Test(arguments: both) func isBoth(text: String) {
        let languages = Self.languages(text)
        // A short cell with one Kazakh letter is Kazakh; every other must keep both.
        if text == "31 шілде" { return #expect(languages.contains(Language.kk)) }
        #expect(languages == .both)
    }

    /// Only the range counts, not what stands around it.
    @Test func judgesTheRange() {
        let text = "Комиссия рассматривает заявку и принимает решение. Комиссия өтінімді қарайды."
        let folded = CanonicalText(Array(text.utf8)).folded
        let middle = folded.count - Array("Комиссия өтінімді қарайды.".utf8).count
        #expect(LanguageTagger.languages(of: folded.span, range: 0..<middle) == .ru)
        #expect(LanguageTagger.languages(of: folded.span, range: middle..<folded.count) == .kk)
        #expect(LanguageTagger.languages(of: folded.span, range: 3..<3) == .both)
    }

    @Test func mainLanguageOfADocument() {
        #expect(Self.mainLanguage(Self.kazakh.joined(separator: "\n")) == .kk)
        #expect(Self.mainLanguage(Self.russian.joined(separator: "\n")) == .ru)
        #expect(Self.mainLanguage("") == .ru)
        #expect(Self.mainLanguage("Microsoft") == .ru)
    }

    @Test func languageSet() {
        #expect(LanguageSet.both.contains(Language.kk) && LanguageSet.both.contains(Language.ru))
        #expect(!LanguageSet.both.contains(Language.en))
        #expect(!LanguageSet.kk.contains(Language.ru))
    }
}
