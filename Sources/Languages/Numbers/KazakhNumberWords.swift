/// Kazakh number words with their values and case forms, for reading texts: «бес», «бестен», «онына», «бесінші».
enum KazakhNumberWords {
    /// Every form with its number and case. «үшін» is a postposition far more often than the accusative of three.
    static let forms: [(form: String, numeral: Numeral, features: Features)] =
        KazakhNumerals.numerals.values.sorted { $0.value < $1.value }.flatMap { numeral in
            inflected(numeral.cardinal).filter { $0.form != "үшін" }
                .map { ($0.form, Numeral(value: numeral.value), $0.features) }
                + inflected(numeral.ordinal)
                .map { ($0.form, Numeral(value: numeral.value, isOrdinal: true), $0.features) }
        }

    /// The numbers themselves, without endings.
    static let inflection = Inflection(forms: KazakhNumerals.lemmas + ["жарты"])

    /// The noun endings of a word with what each says.
    static func inflected(_ stem: String) -> [(form: String, features: Features)] {
        let paradigm = KazakhNouns.paradigm(Sound(endOf: stem), Harmony(of: stem))
        let soft = KazakhNouns.beforeVowel(stem)
        return paradigm.plain.map { (stem + $0.ending, $0.features) }
            + paradigm.beforeVowel.map { (soft + $0.ending, $0.features) }
    }
}
