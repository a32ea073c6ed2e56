/// Codes of the Republic by the words that stand before «кодекс», and one key for both languages.
enum CodeNames {
    /// Kazakh words, the last one before the noun; Russian stems of the adjectives before the noun.
    static let all: [(key: String, kazakh: String, russian: [String])] = [
        ("civil procedure", "азаматтық процестік", ["гражданск", "процессуальн"]),
        ("criminal procedure", "қылмыстық-процестік", ["уголовно-процессуальн"]),
        ("penal", "қылмыстық-атқару", ["уголовно-исполнительн"]),
        ("administrative procedure", "әкімшілік рәсімдік-процестік", ["административн", "процедурно-процессуальн"]),
        ("labour", "еңбек", ["трудов"]), ("civil", "азаматтық", ["гражданск"]), ("tax", "салық", ["налогов"]),
        ("budget", "бюджет", ["бюджетн"]), ("criminal", "қылмыстық", ["уголовн"]),
        ("business", "кәсіпкерлік", ["предпринимательск"]), ("land", "жер", ["земельн"]),
        ("ecological", "экологиялық", ["экологическ"]), ("water", "су", ["водн"]), ("forest", "орман", ["лесн"]),
        ("social", "әлеуметтік", ["социальн"]),
    ]

    /// «Әкімшілік құқық бұзушылық туралы кодекс», «Кодекс об административных правонарушениях».
    static let offences = (
        key: "administrative offences", kazakh: "әкімшілік құқық бұзушылық туралы",
        russian: "об административных правонарушениях"
    )
}
