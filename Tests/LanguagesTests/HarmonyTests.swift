import Testing

@testable import Languages

/// Harmony and final sounds: the two facts that shape every suffix.
@Suite struct HarmonyTests {
    @Test(arguments: [
        // In the order of the rules.
        ("роль", Harmony.front), ("фильм", .front), ("пульт", .front), ("альбом", .back), ("акт", .front),
        ("банк", .front), ("парк", .front), ("полк", .front), ("киоск", .front), ("мониторинг", .front),
        ("округ", .front), ("хирург", .front), ("ресурс", .back), ("институт", .back), ("конкурс", .back),
        ("лимит", .front), ("тариф", .front), ("актив", .front), ("график", .front), ("тыныштық", .back),
        ("заң", .back), ("шешім", .front), ("құқық", .back), ("мүлік", .front), ("комиссия", .back),
        ("әкім", .front), ("үкім", .front), ("өтініш", .front), ("эксперт", .front), ("бюро", .back),
        ("қалау", .back), ("белгілеу", .front), ("су", .back), ("ту", .back), ("би", .front), ("қи", .back),
        ("", .front),
    ])
    func harmony(stem: String, expected: Harmony) {
        #expect(Harmony(of: stem) == expected)
    }

    @Test(arguments: [
        ("баға", Sound.vowel), ("комиссия", .vowel), ("мүдде", .vowel), ("ереже", .vowel), ("орган", .nasal),
        ("заң", .nasal), ("мерзім", .nasal), ("құжат", .voiceless), ("талап", .voiceless), ("құқық", .voiceless),
        ("тариф", .voiceless), ("мониторинг", .voiceless), ("актив", .voiceless), ("қалау", .sonorant),
        ("би", .sonorant), ("сый", .sonorant), ("тендер", .sonorant), ("жол", .l), ("жүз", .z), ("гараж", .z),
        ("роль", .l), ("медаль", .l), ("январь", .sonorant), ("", .voiceless),
    ])
    func finalSound(stem: String, expected: Sound) {
        #expect(Sound(endOf: stem) == expected)
    }

    /// After every suffix the next one looks at what is written now.
    @Test(arguments: [
        ("мерзім", "мерзімдердің"), ("баға", "бағалардың"), ("талап", "талаптардың"), ("қағаз", "қағаздардың"),
    ])
    func pluralEndsInR(lemma: String, form: String) {
        #expect(KazakhInflector().noun(lemma).forms.contains(form))
    }
}
