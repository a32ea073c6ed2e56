import Testing
import Texts

/// Text that a program took for another code page: put right where it is certain, left alone everywhere else. The spoilt
/// texts were made by another program's codecs.
@Suite struct SpoiltTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let input: String
        let output: String
        let misreading: Misreading

        init(_ name: String, _ input: String, _ output: String, _ misreading: Misreading) {
            testDescription = name
            self.input = input
            self.output = output
            self.misreading = misreading
        }
    }

    @Test(arguments: spoilt)
    func isPutRight(_ test: Case) throws {
        let text = CanonicalText(Array(test.input.utf8))
        #expect(text.string(0..<text.bytes.count) == test.output)
        let spoilt = try #require(text.spoilt)
        #expect(spoilt.misreadings == [test.misreading])
        #expect(spoilt.repairedLines > 0 && spoilt.lostLetters == 0)
    }

    /// Every letter leads back to the characters that showed it: in order, none twice, none left out.
    @Test(arguments: spoilt)
    func leadsBack(_ test: Case) {
        let source = Array(test.input.utf8)
        let text = CanonicalText(source)
        let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
        var end = 0
        for (lower, upper) in zip(starts, starts.dropFirst()) {
            let range = text.source(lower..<upper)
            #expect(range.lowerBound == end && range.upperBound > end, "\(text.string(lower..<upper))")
            #expect(String(validating: source[range], as: UTF8.self) != nil)
            end = range.upperBound
        }
        #expect(end == source.count)
    }

    @Test(arguments: sound)
    func isLeftAlone(name: String, input: String) {
        let text = CanonicalText(Array(input.utf8))
        #expect(text.spoilt == nil, "\(name)")
        #expect(text.string(0..<text.bytes.count) == input, "\(name)")
    }

    /// The sixteen letters in which the two code pages differ, each way.
    @Test func everyKazakhLetter() {
        let line = "\(Self.shown)ы \(Self.shown)"
        let text = CanonicalText(Array(line.utf8))
        #expect(text.string(0..<text.bytes.count) == "\(Self.meant)ы \(Self.meant)")
    }

    private static let meant = "ҚҺқһҰұӘӨҒҮөғәҢңү"
    private static let shown = "ЌЋќћЎўЈҐЄЇґєјЅѕї"

    @Test(arguments: [
        ("???????? ??????? ??????", 21),
        ("Ком\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} ре\u{FFFD}\u{FFFD}\u{FFFD}ие", 8),
    ])
    func lostLettersAreCounted(text: String, lost: Int) {
        #expect(CanonicalText(Array(text.utf8)).spoilt?.lostLetters == lost)
        #expect(CanonicalText(Array(text.utf8)).spoilt?.repairedLines == 0)
    }

    static let spoilt = [
        Case(
            "KZ-1048 shown as windows-1251",
            "Ќазаќстан Республикасыныѕ Їкіметі єылым мен ґнерді, јкімдіктіѕ ќўќыќтарын ќорєайды.",
            "Қазақстан Республикасының Үкіметі ғылым мен өнерді, әкімдіктің құқықтарын қорғайды.", .kazakhAsRussian),
        Case(
            "a heading beside a spoilt line",
            "Ќаржы бґлімі\nЌазаќстан Республикасыныѕ Їкіметі єылым мен ґнерді, јкімдіктіѕ ќўќыќтарын ќорєайды.\nІшкі ќўжат",
            "Қаржы бөлімі\nҚазақстан Республикасының Үкіметі ғылым мен өнерді, әкімдіктің құқықтарын қорғайды.\nІшкі құжат",
            .kazakhAsRussian),
        Case(
            "Latin i as well",
            "Ќазаќстан Республикасыныѕ Їкiметi єылым мен ґнердi, јкiмдiктiѕ ќўќыќтарын ќорєайды.",
            "Қазақстан Республикасының Үкіметі ғылым мен өнерді, әкімдіктің құқықтарын қорғайды.", .kazakhAsRussian),
        Case(
            "the name of the country alone", "Ќазаќстан Республикасы Президенті", "Қазақстан Республикасы Президенті",
            .kazakhAsRussian),
        Case(
            "a Kazakh font shown without it",
            "Ќазаќстан Республикасыныњ Їкіметі ѓылым жјне ґнерді, ќўќыќтарын ќорѓайды.",
            "Қазақстан Республикасының Үкіметі ғылым және өнерді, құқықтарын қорғайды.", .kazakhFont),
        Case(
            "UTF-8 shown as windows-1251",
            "В«ТљР°СЂР¶С‹В» Р±У©Р»С–РјС–: Р\u{98}У™, Р\u{A0}У™СЃС–Рј Р±РѕР№С‹РЅС€Р° вЂ“ 5 РєТЇРЅ.",
            "«Қаржы» бөлімі: Иә, Рәсім бойынша – 5 күн.", .unicodeAsRussian),
        Case(
            "with И lost and the hard space made soft",
            "В«ТљР°СЂР¶С‹В» Р±У©Р»С–РјС–: Р�У™, Р У™СЃС–Рј Р±РѕР№С‹РЅС€Р° вЂ“ 5 РєТЇРЅ.",
            "«Қаржы» бөлімі: Иә, Рәсім бойынша – 5 күн.", .unicodeAsRussian),
        Case(
            "Russian in UTF-8 shown as windows-1251",
            "РљРѕРјРёСЃСЃРёСЏ СЂР°СЃСЃРјР°С‚СЂРёРІР°РµС‚ Р·Р°СЏРІР»РµРЅРёРµ.",
            "Комиссия рассматривает заявление.", .unicodeAsRussian),
        Case(
            "UTF-8 shown as Latin-1",
            "Â«Ò\u{9A}Ð°Ñ\u{80}Ð¶Ñ\u{8B}Â» Ð±Ó©Ð»Ñ\u{96}Ð¼Ñ\u{96}: Ð\u{98}Ó\u{99}, Ð\u{A0}Ó\u{99}Ñ\u{81}Ñ\u{96}Ð¼ Ð±Ð¾Ð¹Ñ\u{8B}Ð½Ñ\u{88}Ð° â\u{80}\u{93} 5 ÐºÒ¯Ð½.",
            "«Қаржы» бөлімі: Иә, Рәсім бойынша – 5 күн.", .unicodeAsLatin),
        Case(
            "UTF-8 shown as windows-1252",
            "Â«ÒšÐ°Ñ€Ð¶Ñ‹Â» Ð±Ó©Ð»Ñ–Ð¼Ñ–: Ð˜Ó™, Ð\u{A0}Ó™Ñ\u{81}Ñ–Ð¼ Ð±Ð¾Ð¹Ñ‹Ð½ÑˆÐ° â€“ 5 ÐºÒ¯Ð½.",
            "«Қаржы» бөлімі: Иә, Рәсім бойынша – 5 күн.", .unicodeAsLatin),
        Case(
            "one spoilt line among clean ones",
            "Комиссия рассматривает заявление.\nРљРѕРјРёСЃСЃРёСЏ СЂР°СЃСЃРјР°С‚СЂРёРІР°РµС‚ Р·Р°СЏРІР»РµРЅРёРµ.\nСрок – 5 дней.",
            "Комиссия рассматривает заявление.\nКомиссия рассматривает заявление.\nСрок – 5 дней.", .unicodeAsRussian),
    ]

    static let sound = [
        ("Kazakh", "Қазақстан Республикасының Үкіметі ғылым мен өнерді, әкімдіктің құқықтарын қорғайды."),
        ("Russian", "Комиссия рассматривает заявление."),
        ("Ukrainian", "Комісія розглядає заяву й приймає рішення; їхній ґанок, її ґудзик, Україна має свої підстави."),
        ("Belarusian", "Камісія разглядае заяву і прымае рашэнне ў тэрмін, устаноўлены правіламі, ґузік."),
        ("Macedonian", "Ќе се објави јавен повик; ѕвездата и ќерката, ѕидот и куќата се на јавноста."),
        ("Serbian", "Комисија јавно објављује позив; кућа, ноћ, ђак, њихова љубав, ћутање."),
        (
            "a Macedonian name in a Kazakh sentence",
            "Солтүстік Македония өкілі Ќирил Ѕвездановиќ Јосифов комиссия отырысына қатысты, шешім қабылданды."
        ),
        (
            "a Ukrainian title in a Russian sentence",
            "Издание «Їжак і єнот» указано в перечне, который утверждается руководителем организации."
        ),
        (
            "a Serbian gazette in a Russian sentence",
            "Опубликовано: «Јавни позив ћирилица ѕ» по адресу, который указан в перечне."
        ),
        ("Icelandic", "Ðað er ekki rétt að Ñandú sé fugl; ÐÑÐ."),
        ("questions", "Кім шешеді??? Қашан?? Неге?!"),
    ]
}
