import Testing

/// Forms from acts, one for each rule of inflection: lemma, form, and the rule it stands for.
enum WorkedExamples {
    struct Form: Sendable, CustomTestStringConvertible {
        let lemma: String
        let form: String
        let rule: String

        var testDescription: String { "\(lemma) → \(form): \(rule)" }

        init(_ lemma: String, _ form: String, _ rule: String) {
            self.lemma = lemma
            self.form = form
            self.rule = rule
        }
    }

    static let nouns = [
        Form("қалау", "қалауы", "у is a sonorant"),
        Form("қалау", "қалауынша", "possessive and -ншА"),
        Form("қалау", "қалауымен", "possessive and -мен"),
        Form("мерзім", "мерзімдерін", "-дер after a nasal, possessive accusative -н"),
        Form("мерзім", "мерзімнен", "-нен after a nasal"),
        Form("құқық", "құқықтың", "-т after a voiceless sound"),
        Form("құқық", "құқығын", "қ → ғ before a vowel"),
        Form("талап", "талабына", "п → б, possessive dative"),
        Form("мүлік", "мүлкінен", "syncope"),
        Form("орын", "орнында", "syncope"),
        Form("халық", "халқының", "syncope"),
        Form("заң", "заңға", "-ға after a nasal"),
        Form("заң", "заңмен", "-мен after a nasal"),
        Form("жүз", "жүзбен", "-бен after з"),
        Form("қағаз", "қағаздың", "-дың after з"),
        Form("баға", "бағаның", "-ның after a vowel"),
        Form("орган", "органдардағы", "plural attributive"),
        Form("шешім", "шешімдерге", "plural dative"),
        Form("акт", "актілердің", "-кт and a connecting і"),
        Form("банк", "банкке", "-нк is front"),
        Form("ресурс", "ресурстарды", "у between consonants is back"),
        Form("тариф", "тарифтер", "closed и is front"),
        Form("комиссия", "комиссиясының", "я is back"),
        Form("роль", "рольде", "ь is front"),
        Form("роль", "ролі", "ь drops before a vowel"),
    ]

    static let verbs = [
        Form("қабылдау", "қабылдайды", "present of a vowel stem"),
        Form("қабылдау", "қабылданады", "passive -н"),
        Form("белгілеу", "белгіленеді", "passive -н, front"),
        Form("бекіту", "бекітіледі", "passive -іл"),
        Form("қабылдау", "қабылдауға", "gerund dative"),
        Form("табу", "табылған", "п → б in the passive"),
        Form("табу", "тауып", "irregular converb"),
        Form("шығу", "шығады", "қ → ғ in the present"),
        Form("қою", "қойылатын", "passive of a й-stem"),
        Form("жою", "жояды", "й and а make я"),
        Form("оқу", "оқиды", "ы and й make и"),
        Form("тексеру", "тексермейді", "-ме after a sonorant"),
        Form("ұсыну", "ұсынбаған", "-ба after a nasal"),
        Form("шешу", "шешпесе", "-пе after a voiceless sound"),
        Form("шешу", "шешкен", "-кен after a voiceless sound"),
        Form("жазу", "жазбайды", "-ба after з"),
        Form("алу", "алынса", "passive -ын after л"),
        Form("алу", "алмайтын", "-ма after л"),
        Form("өткізу", "өткізілмеуі", "passive negative gerund with possessive"),
        Form("тарту", "тартылсын", "passive optative"),
        Form("беру", "бермейінше", "«unless»"),
    ]

    /// Beyond the table: loans, doublets and endings that only some stems take.
    static let more = [
        Form("объект", "объектісі", "-кт with a connecting і"),
        Form("процесс", "процесі", "-сс before a vowel"),
        Form("журналист", "журналистер", "-ист before т"),
        Form("педагог", "педагогтар", "-ог wavers: back"),
        Form("педагог", "педагогке", "-ог wavers: front"),
        Form("принцип", "принципі", "-ип keeps its п"),
        Form("тарап", "тарапынан", "keeps its п beside тарабы"),
        Form("тарап", "тарабы", "loses its п beside тарапы"),
        Form("тарих", "тарихта", "back in spite of и"),
        Form("конкурс", "конкурсқа", "у between consonants is back"),
        Form("лимит", "лимиттен", "closed и is front"),
        Form("мониторинг", "мониторингті", "-инг is front"),
        Form("банк", "банкі", "no voicing behind a consonant"),
        Form("кәсіпорын", "кәсіпорнының", "syncope in a compound"),
        Form("орын", "орынның", "the full form is right too"),
    ]
}
