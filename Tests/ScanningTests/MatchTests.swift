import Documents
import Testing

/// `match` and its conditions, each on the smallest document that shows it.
@Suite struct MatchTests {
    @Test(arguments: words + beside + absent + excepted + counted)
    func finds(_ test: RuleCase) throws {
        #expect(try TinyRules(test.rule).finds(test.text, kind: test.kind) == test.finds)
    }

    static let words = [
        RuleCase(
            "every form of a Kazakh word, in any case and across a line end", #"match: {kk: ["{қалау:n} бойынша"]}"#,
            "1. Төраға ҚАЛАУЫ\nбойынша шешеді. Қалауымен емес.", ["ҚАЛАУЫ\nбойынша"]),
        RuleCase(
            "Russian phrases leave Kazakh text alone", #"match: {ru: ["комиссия"]}"#,
            "1. Комиссия өтінімді қарап, шешім қабылдайды.", []),
        RuleCase(
            "Kazakh phrases leave Russian text alone", #"match: {kk: ["комиссия"]}"#,
            "1. Комиссия рассматривает заявку и принимает решение.", []),
        RuleCase(
            "any is for both", #"match: {any: ["комиссия"]}"#,
            "1. Комиссия өтінімді қарап, шешім қабылдайды.\n2. Комиссия рассматривает заявку и принимает решение.",
            ["Комиссия", "Комиссия"]),
        RuleCase(
            "a short text that could be either is tried with both",
            #"match: {kk: ["акт"], ru: ["акт"]}"#, "1. акт", ["акт"]),
        RuleCase(
            "a word is no part of a longer one", #"match: {ru: ["право"]}"#,
            "1. Правовой акт даёт правопреемнику право на возврат.", ["право"]),
        RuleCase(
            "only the part in marks is reported", #"match: {ru: ["комиссия …5 ⟦по усмотрению⟧"]}"#,
            "1. Комиссия решает вопрос по усмотрению членов.", ["по усмотрению"]),
        RuleCase(
            "a phrase never reaches into the next sentence", #"match: {ru: ["комиссия … усмотрению"]}"#,
            "1. Решает комиссия. По усмотрению не действуют.", []),
        RuleCase(
            "of overlapping words the longest",
            #"match: {ru: ["по усмотрению", "по усмотрению комиссии", "усмотрению"]}"#,
            "1. Вопрос решается по усмотрению комиссии.", ["по усмотрению комиссии"]),
        RuleCase(
            "look-alike letters and soft hyphens hide nothing", #"match: {kk: ["тікелей"]}"#,
            "1. Басшы мәселені тi\u{AD}келей өзі шешеді.", ["тi\u{AD}келей"]),
        RuleCase(
            "marks of Markdown hide nothing", #"match: {kk: ["өз {қалау:n} бойынша"]}"#,
            "1\\. Төраға **өз қалауы** бойынша шешеді.\n\n- [өз](a.md) қа*лау*ы, _өз қалауы_ бойынша.\n\n```\nөз қалауы бойынша\n```",
            ["өз қалауы** бойынша", "өз қалауы_ бойынша"]),
    ]

    static let beside = [
        RuleCase(
            "with: the words stand in another item of the clause",
            "match: {ru: [\"вправе\"]}\nwith: {ru: [\"срок\"]}",
            "1. Отдел вправе:\n1) отказать;\n2) продлить срок.\n2. Отдел вправе молчать.", ["вправе"]),
        RuleCase(
            "with, within the sentence", "match: {ru: [\"вправе\"]}\nwithin: sentence\nwith: {ru: [\"срок\"]}",
            "1. Отдел вправе отказать. Указан срок.", []),
        RuleCase(
            "with, its own scope",
            "match: {ru: [\"вправе\"]}\nwithin: sentence\nwith: {ru: [\"срок\"], within: document}",
            "1. Отдел вправе отказать.\n2. Указан срок.", ["вправе"]),
        RuleCase(
            "at most two words before",
            "match: {ru: [\"вправе\"]}\nwith: {ru: [\"отдел\"], words: 2, side: before}",
            "1. Отдел всегда вправе.\n2. Отдел кадров и учёта вправе.\n3. Вправе отдел.", ["вправе"]),
        RuleCase(
            "at most two words after",
            "match: {ru: [\"вправе\"]}\nwith: {ru: [\"отдел\"], words: 2, side: after}",
            "1. Отдел всегда вправе.\n2. Отдел кадров и учёта вправе.\n3. Вправе отдел.", ["Вправе"]),
        RuleCase(
            "on either side", "match: {ru: [\"вправе\"]}\nwith: {ru: [\"отдел\"], words: 1}",
            "1. Отдел всегда вправе.\n2. Отдел кадров и учёта вправе.\n3. Вправе отдел.", ["вправе", "Вправе"]),
        RuleCase(
            "on one side, however far", "match: {ru: [\"вправе\"]}\nwith: {ru: [\"отдел\"], side: after}",
            "1. Вправе отказать в выдаче любому лицу отдел.\n2. Отдел вправе.", ["Вправе"]),
    ]

    static let absent = [
        RuleCase(
            "without: one finding a clause", "match: {ru: [\"рассматривает\"]}\nwithout: {ru: [\"@term\"]}",
            "1. Отдел рассматривает заявку и рассматривает жалобу.\n2. Отдел рассматривает заявку в течение 5 дней.",
            ["рассматривает"]),
        RuleCase(
            "the term of another item of the clause counts",
            "match: {ru: [\"рассматривает\"]}\nwithout: {ru: [\"@term\"]}",
            "1. Отдел:\n1) рассматривает заявку;\n2) даёт ответ в течение 5 дней.", []),
        RuleCase(
            "that of another clause does not", "match: {ru: [\"рассматривает\"]}\nwithout: {ru: [\"@term\"]}",
            "1. Отдел рассматривает заявку.\n2. Ответ даётся в течение 5 дней.", ["рассматривает"]),
        RuleCase(
            "within the sentence every sentence is found",
            "match: {ru: [\"рассматривает\"]}\nwithin: sentence\nwithout: {ru: [\"@term\"]}",
            "1. Отдел рассматривает заявку. Отдел рассматривает жалобу. Срок в течение 5 дней.",
            ["рассматривает", "рассматривает"]),
        RuleCase(
            "within the document there is one finding",
            "match: {ru: [\"рассматривает\"]}\nwithin: document\nwithout: {ru: [\"@term\"]}",
            "1. Отдел рассматривает заявку.\n2. Отдел рассматривает жалобу.", ["рассматривает"]),
        RuleCase(
            "not within three words before",
            "match: {kk: [\"шешім\"]}\nwithin: sentence\nwithout: {kk: [\"негізді\"], words: 3, side: before}",
            "1. Комиссия негізді жазбаша шешім шығарады.\n2. Комиссия негізді деп санаған өтінім бойынша ғана шешім шығарады.",
            ["шешім"]),
        RuleCase(
            "Kazakh", "match: {kk: [\"{қарау:v}\"]}\nwithout: {kk: [\"@term\"]}",
            "1. Бөлім өтінімді қарайды.\n2. Бөлім шағымды 5 күн ішінде қарайды.", ["қарайды"]),
    ]

    static let excepted = [
        RuleCase(
            "unless: overlapping words", "match: {ru: [\"усмотрению\"]}\nunless: {ru: [\"по усмотрению суда\"]}",
            "1. По усмотрению суда. По усмотрению отдела.", ["усмотрению"]),
        RuleCase(
            "unless: words right beside", "match: {kk: [\"дереу\"]}\nunless: {kk: [\"бірақ # сағаттан\"]}",
            "1. Қызметкер дереу, бірақ 3 сағаттан кешіктірмей хабарлайды.\n2. Қызметкер дереу және ауызша түрде хабарлайды.",
            ["дереу"]),
        RuleCase(
            "words farther off change nothing", "match: {ru: [\"немедленно\"]}\nunless: {ru: [\"не позднее\"]}",
            "1. Немедленно сообщают отделу не позднее обеда.", ["Немедленно"]),
        RuleCase(
            "unless, at most so many words away",
            "match: {ru: [\"немедленно\"]}\nunless: {ru: [\"не позднее\"], words: 3}",
            "1. Немедленно сообщают отделу не позднее обеда.", []),
        RuleCase(
            "unless, within the clause", "match: {ru: [\"немедленно\"]}\nunless: {ru: [\"кроме\"], within: clause}",
            "1. Немедленно сообщают. Это не касается дня, кроме среды.\n2. Немедленно сообщают.", ["Немедленно"]),
    ]

    static let counted = [
        RuleCase(
            "at least three", "match: {ru: [\"вправе\"]}\nwithin: document\ncount: {at-least: 3}",
            "1. Отдел вправе.\n2. Отдел вправе.\n3. Отдел вправе.\n4. Отдел вправе.", ["вправе"]),
        RuleCase(
            "two are too few", "match: {ru: [\"вправе\"]}\nwithin: document\ncount: {at-least: 3}",
            "1. Отдел вправе.\n2. Отдел вправе.", []),
        RuleCase(
            "in one clause", "match: {ru: [\"вправе\"]}\nwithin: clause\ncount: {at-least: 2}",
            "1. Отдел вправе.\n2. Отдел вправе и снова вправе.", ["вправе"]),
        RuleCase(
            "at most one", "match: {ru: [\"вправе\"]}\nwithin: clause\ncount: {at-most: 1}",
            "1. Отдел вправе и снова вправе.\n2. Отдел Вправе.", ["Вправе"]),
    ]
}
