/// Kazakh number words with their case forms: «бес», «бестен», «онына», «бесінші», «бесеу».
enum KazakhNumerals {
    private static let cardinals: [(String, Int)] = [
        ("нөл", 0), ("бір", 1), ("екі", 2), ("үш", 3), ("төрт", 4), ("бес", 5), ("алты", 6), ("жеті", 7), ("сегіз", 8),
        ("тоғыз", 9), ("он", 10), ("жиырма", 20), ("отыз", 30), ("қырық", 40), ("елу", 50), ("алпыс", 60),
        ("жетпіс", 70), ("сексен", 80), ("тоқсан", 90), ("жүз", 100), ("мың", 1_000), ("миллион", 1_000_000),
        ("миллиард", 1_000_000_000),
    ]

    /// Every form with its number and case.
    static let forms: [(form: String, numeral: Numeral, features: Features)] = cardinals.flatMap { word, value in
        inflected(word).filter { $0.form != "үшін" }.map { ($0.form, Numeral(value: value), $0.features) }
            + inflected(ordinal(word)).map { ($0.form, Numeral(value: value, isOrdinal: true), $0.features) }
    }

    /// The numbers themselves, without endings.
    static let inflection = Inflection(forms: cardinals.map(\.0) + ["жарты"])

    /// бес → бесінші, алты → алтыншы, жиырма → жиырмасыншы.
    private static func ordinal(_ word: String) -> String {
        let y = Harmony(of: word).y
        if word == "жиырма" { return "жиырмасыншы" }
        let ending = word.last.map { Sound.vowels.contains($0) } == true && word != "елу" ? "нш" : y + "нш"
        return KazakhNouns.beforeVowel(word) + ending + y
    }

    /// The noun endings of a word with what each says.
    static func inflected(_ stem: String) -> [(form: String, features: Features)] {
        let paradigm = KazakhNouns.paradigm(Sound(endOf: stem), Harmony(of: stem))
        let soft = KazakhNouns.beforeVowel(stem)
        return paradigm.plain.map { (stem + $0.ending, $0.features) }
            + paradigm.beforeVowel.map { (soft + $0.ending, $0.features) }
    }
}
