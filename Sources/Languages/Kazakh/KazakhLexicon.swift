/// Words of legal Kazakh that inflect irregularly. Packs add their own under `words:`.
enum KazakhLexicon {
    static let words: [KazakhWord] =
        syncope.map { KazakhWord($0, .noun, alternative: $1) }
        + backInSpiteOfLetters.map { KazakhWord($0, .noun, harmony: .back) }
        // тарап keeps its п in «тарапынан» beside «тарабы».
        + [KazakhWord("тарап", .noun, alternative: "тарап")]
        + verbStems.map { KazakhWord($0, .verb, stem: $1) }
        // қорқады, but қорықты: the stem regains its vowel before a consonant.
        + [KazakhWord("қорқу", .verb, alternative: "қорқ", stem: "қорық")]
        // Their only vowel is closed and tells nothing: жияды, сияды (but тиеді, киеді).
        + ["жию", "сию"].map { KazakhWord($0, .verb, harmony: .back) } + modals

    /// Only «тиіс»: the accusative it would have is the adjective «тиісті» (proper), in every act.
    private static let modals = [PartOfSpeech.noun, .adjective].map { partOfSpeech in
        var word = KazakhWord("тиіс", partOfSpeech)
        word.isFixed = true
        return word
    }

    private static let backInSpiteOfLetters = ["тарих", "мұхит", "ми"]

    /// The close vowel of the last syllable drops before a vowel: орын, орны. The full form is accepted too.
    private static let syncope: [(String, String)] = [
        ("орын", "орн"), ("халық", "халқ"), ("ерік", "ерк"), ("дауыс", "даус"), ("мүлік", "мүлк"), ("қалып", "қалп"),
        ("қауіп", "қауп"), ("ауыз", "ауз"), ("мойын", "мойн"), ("мұрын", "мұрн"), ("қарын", "қарн"),
        ("тұрық", "тұрқ"), ("сиық", "сиқ"), ("әріп", "әрп"), ("көрік", "көрк"), ("құлық", "құлқ"), ("ғұрып", "ғұрп"),
        ("парық", "парқ"), ("ырық", "ырқ"), ("кәсіпорын", "кәсіпорн"), ("ауыл", "аул"), ("ерін", "ерн"),
        ("қойын", "қойн"), ("бөрік", "бөрк"), ("нарық", "нарқ"),
    ]

    /// The stem ends in a close vowel that the dictionary form has swallowed: оқу, but оқыды, оқиды.
    private static let verbStems: [(String, String)] = [
        ("оқу", "оқы"), ("тану", "таны"), ("тоқу", "тоқы"), ("қамту", "қамты"), ("тасу", "тасы"), ("шіру", "шірі"),
        ("шошу", "шошы"), ("жібу", "жібі"), ("қажу", "қажы"), ("суу", "суы"), ("баю", "байы"),
    ]
}
