/// Numerals in words: cardinal and collective (бесеу) with noun endings, ordinal (бесінші) with noun endings.
///
/// «он бес» is a phrase of two words; only the last of them inflects.
enum KazakhNumerals {
    struct Numeral {
        let value: Int
        let cardinal: String
        let ordinal: String
        /// Two to seven and «somebody» alone have one.
        let collective: String?
        let harmony: Harmony

        init(
            _ value: Int, _ cardinal: String, _ ordinal: String, _ collective: String? = nil, _ harmony: Harmony? = nil
        ) {
            self.value = value
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
            Numeral(1, "бір", "бірінші", "біреу"), Numeral(2, "екі", "екінші", "екеу"),
            Numeral(3, "үш", "үшінші", "үшеу"),
            Numeral(4, "төрт", "төртінші", "төртеу"), Numeral(5, "бес", "бесінші", "бесеу"),
            Numeral(6, "алты", "алтыншы", "алтау"), Numeral(7, "жеті", "жетінші", "жетеу"),
            Numeral(20, "жиырма", "жиырмасыншы"), Numeral(40, "қырық", "қырқыншы"), Numeral(50, "елу", "елуінші"),
        ]
        let regular = [
            (0, "нөл"), (8, "сегіз"), (9, "тоғыз"), (10, "он"), (30, "отыз"), (60, "алпыс"), (70, "жетпіс"),
            (80, "сексен"),
            (90, "тоқсан"), (100, "жүз"), (1_000, "мың"), (1_000_000, "миллион"), (1_000_000_000, "миллиард"),
            (1_000_000_000_000, "триллион"),
        ].map { value, word in
            let harmony = Harmony(of: word)
            return Numeral(value, word, word + harmony.y + "нш" + harmony.y)
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
