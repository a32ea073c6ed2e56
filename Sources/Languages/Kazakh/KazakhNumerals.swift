/// Numerals in words: cardinal and collective (бесеу) with noun endings, ordinal (бесінші) with noun endings.
///
/// «он бес» is a phrase of two words; only the last of them inflects.
enum KazakhNumerals {
    struct Numeral {
        let cardinal: String
        let ordinal: String
        /// Two to seven and «somebody» alone have one.
        let collective: String?
        let harmony: Harmony

        init(_ cardinal: String, _ ordinal: String, _ collective: String? = nil, _ harmony: Harmony? = nil) {
            self.cardinal = cardinal
            self.ordinal = ordinal
            self.collective = collective
            self.harmony = harmony ?? Harmony(of: cardinal)
        }
    }

    static let lemmas = numerals.keys.sorted()

    /// Ordinals are written out where the rule fails: жиырмасыншы, екінші, қырқыншы.
    static let numerals: [String: Numeral] = {
        let irregular = [
            Numeral("бір", "бірінші", "біреу"), Numeral("екі", "екінші", "екеу"), Numeral("үш", "үшінші", "үшеу"),
            Numeral("төрт", "төртінші", "төртеу"), Numeral("бес", "бесінші", "бесеу"),
            Numeral("алты", "алтыншы", "алтау"), Numeral("жеті", "жетінші", "жетеу"),
            Numeral("жиырма", "жиырмасыншы"), Numeral("қырық", "қырқыншы"), Numeral("елу", "елуінші"),
        ]
        let regular = [
            "нөл", "сегіз", "тоғыз", "он", "отыз", "алпыс", "жетпіс", "сексен", "тоқсан", "жүз", "мың", "миллион",
            "миллиард", "триллион",
        ].map { word in
            let harmony = Harmony(of: word)
            return Numeral(word, word + harmony.y + "нш" + harmony.y)
        }
        return Dictionary(uniqueKeysWithValues: (irregular + regular).map { ($0.cardinal, $0) })
    }()
}

extension KazakhInflector {
    /// - Returns: `nil` for a word that is no numeral.
    func numeral(_ lemma: String, _ selection: FormSelection = .all) -> Inflection? {
        guard let numeral = KazakhNumerals.numerals[lemma] else { return nil }
        var inflection = Inflection()
        addNoun(numeral.cardinal, numeral.harmony, selection, .cardinal, to: &inflection)
        addNoun(numeral.ordinal, numeral.harmony, selection, .ordinal, to: &inflection)
        if let collective = numeral.collective {
            addNoun(collective, numeral.harmony, selection, .collective, to: &inflection)
        }
        return inflection
    }
}
