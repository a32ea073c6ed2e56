/// Words of legal Kazakh that inflect irregularly. Packs add their own under `words:`.
enum KazakhLexicon {
    static let exceptions: [String: KazakhException] = {
        var table: [String: KazakhException] = [:]
        for (lemma, stem) in syncope { table[lemma] = KazakhException(partOfSpeech: .n, alternative: stem) }
        for lemma in ["тарих", "мұхит", "ми"] { table[lemma] = KazakhException(partOfSpeech: .n, isBack: true) }
        // тарап keeps its п in «тарапынан» beside «тарабы».
        table["тарап"] = KazakhException(partOfSpeech: .n, alternative: "тарап")
        for (lemma, stem) in ["оқу": "оқы", "тану": "таны", "тоқу": "тоқы"] {
            table[lemma] = KazakhException(partOfSpeech: .v, stem: stem)
        }
        return table
    }()

    /// The close vowel of the last syllable drops before a vowel: орын, орны. The full form is accepted too.
    private static let syncope: [String: String] = [
        "орын": "орн", "халық": "халқ", "ерік": "ерк", "дауыс": "даус", "мүлік": "мүлк", "қалып": "қалп",
        "қауіп": "қауп", "ауыз": "ауз", "мойын": "мойн", "мұрын": "мұрн", "қарын": "қарн", "тұрық": "тұрқ",
        "сиық": "сиқ", "әріп": "әрп", "көрік": "көрк", "құлық": "құлқ", "ғұрып": "ғұрп", "парық": "парқ",
        "ырық": "ырқ", "кәсіпорын": "кәсіпорн", "ауыл": "аул", "ерін": "ерн", "қойын": "қойн", "бөрік": "бөрк",
        "нарық": "нарқ",
    ]
}
