import Documents
import Findings
import Testing
import Texts

/// `require`, `cells`, `check`, zones, kinds of document, the life of a rule.
@Suite struct RuleKindTests {
    @Test(arguments: requirements + cells + zones + kinds + checks)
    func finds(_ test: RuleCase) throws {
        #expect(try TinyRules(test.rule).finds(test.text, kind: test.kind) == test.finds)
    }

    /// The words weigh more in a clause about money; a scope of its own narrows where that is looked for.
    @Test func graver() throws {
        let text = "1. Комиссия вправе отложить ответ.\n2. Комиссия вправе отложить премию.\nОтдел вправе молчать.\n"
        let clause = try TinyRules("match: {ru: [\"вправе\"]}\ngraver: {ru: [\"премию\"]}")
        #expect(clause.report(text).findings.map(\.severity) == [.low, .medium, .medium])
        let sentence = try TinyRules("match: {ru: [\"вправе\"]}\ngraver: {ru: [\"премию\"], within: sentence}")
        #expect(sentence.report(text).findings.map(\.severity) == [.low, .medium, .low])
        #expect(sentence.report(text).findings.map(\.rule.severity) == [.low, .low, .low])
    }

    @Test func raisedSeverity() {
        #expect(Severity.allCases.map(\.raised) == [.medium, .high, .high])
    }

    private static let require = "applies: {kinds: [rules, order]}\nrequire: {kk: [\"мүдделер\"], ru: [\"интересов\"]}"
    private static let when = require + "\nwhen: {kk: [\"комиссия\"], ru: [\"комиссия\"]}"

    static let requirements = [
        RuleCase("absent from the whole document", require, "1. Өтінім қаралады.", ["document"], kind: .rules),
        RuleCase("present in any clause", require, "1. Өтінім қаралады.\n2. Мүдделер ашылады.", [], kind: .rules),
        RuleCase("present in the other language", require, "1. Конфликт интересов исключён.", [], kind: .order),
        RuleCase("not asked of another kind", require, "1. Өтінім қаралады.", [], kind: .contract),
        RuleCase("not asked without the words of when", when, "1. Өтінім қаралады.", [], kind: .rules),
        RuleCase("asked where they stand", when, "1. Комиссия өтінімді қарайды.", ["document"], kind: .rules),
        RuleCase(
            "asked and answered", when, "1. Комиссия өтінімді қарайды.\n2. Мүдделер ашылады.", [], kind: .rules),
    ]

    private static let column = "column: {kk: [\"мерзімі\"], ru: [\"срок\"]}"

    static let cells = [
        RuleCase(
            "words in the cells of a column", "cells:\n  \(column)\n  match: {kk: [\"тұрақты\"]}",
            "№\tІс-шара\tМерзімі\n1\tтұрақты оқыту\tнаурыз\n2\tТексеру\tтұрақты түрде\n", ["тұрақты"]),
        RuleCase(
            "but not with these", "cells:\n  \(column)\n  match: {ru: [\"постоянно\"]}\n  without: {any: [\"№ #\"]}",
            "№\tМера\tСрок\n1\tОбучение\tпостоянно\n2\tПроверка\tпостоянно, приказ № 5\n", ["постоянно"]),
        RuleCase(
            "an empty cell", "cells:\n  \(column)\n  empty: true",
            "№\tМера\tСрок\n1\tОбучение\t\n2\tПроверка\tмай\n\tи учёт\t\n", ["∅"]),
        RuleCase(
            "an empty cell of another column", "cells:\n  \(column)\n  empty: true",
            "№\tМера\tСрок\n1\t\tмарт\n2\tПроверка\tмай\n", []),
        RuleCase(
            "a table without the column", "cells:\n  \(column)\n  empty: true", "№\tАты\tСаны\n1\tҚағаз\t\n", []),
        RuleCase(
            "the header itself is no measure", "cells:\n  \(column)\n  match: {ru: [\"срок\"]}",
            "| № | Мера | Срок |\n|---|---|---|\n| 1 | Обучение | срок не задан |\n", ["срок"]),
        RuleCase(
            "a column known by a value", "cells:\n  column: {any: [{value: period}]}\n  match: {ru: [\"постоянно\"]}",
            "№\tМера\tЕжемесячно\n1\tпостоянно\tобучение\n2\tПроверка\tпостоянно\n", ["постоянно"]),
        RuleCase(
            "words outside tables are no cells", "cells:\n  \(column)\n  match: {ru: [\"постоянно\"]}",
            "1. Срок: постоянно.\n", []),
    ]

    private static let zoned =
        "1. В Правилах используются следующие понятия:\n1) вправе – имеет право.\n2. Отдел вправе.\n"

    static let zones = [
        RuleCase("the body by default", "match: {ru: [\"вправе\"]}", zoned, ["вправе"]),
        RuleCase(
            "definitions alone", "applies: {zones: [definitions]}\nmatch: {ru: [\"вправе\"]}", zoned, ["вправе"]),
        RuleCase(
            "both", "applies: {zones: [body, definitions]}\nmatch: {ru: [\"вправе\"]}", zoned, ["вправе", "вправе"]),
        RuleCase(
            "a quoted word is no norm", "match: {ru: [\"усмотрению\"]}",
            "1. Слова «по усмотрению» не применяются, по усмотрению отдела.", ["усмотрению"]),
        RuleCase(
            "quotations when asked for", "applies: {zones: [body, quotation]}\nmatch: {ru: [\"по усмотрению\"]}",
            "1. Слова «по усмотрению» не применяются.", ["по усмотрению"]),
        RuleCase(
            "titles are no norms", "match: {kk: [\"{қалау:n}\"]}",
            "1-тарау. Қалауы бойынша шешу\n1. Төраға қалауы бойынша шешеді.\n", ["қалауы"]),
        RuleCase(
            "amendments, notes and forms are none", "match: {ru: [\"по усмотрению\"]}",
            "1. Слова «срок» заменить словами по усмотрению.\n\nСноска. Пункт по усмотрению.\n\nПриложение\n\nФорма\n\nпо усмотрению\n",
            []),
    ]

    private static let text = "1. Отдел вправе отказать."

    static let kinds = [
        RuleCase(
            "kinds: one of them", "applies: {kinds: [contract]}\nmatch: {ru: [\"вправе\"]}", text, ["вправе"],
            kind: .contract),
        RuleCase("kinds: another", "applies: {kinds: [contract]}\nmatch: {ru: [\"вправе\"]}", text, [], kind: .rules),
        RuleCase(
            "except-kinds: one of them", "applies: {except-kinds: [contract]}\nmatch: {ru: [\"вправе\"]}", text, [],
            kind: .contract),
        RuleCase(
            "except-kinds: another", "applies: {except-kinds: [contract]}\nmatch: {ru: [\"вправе\"]}", text, ["вправе"],
            kind: .rules),
        RuleCase("a deprecated rule does not run", "status: deprecated\nmatch: {ru: [\"вправе\"]}", text, []),
        RuleCase("an experimental rule does", "status: experimental\nmatch: {ru: [\"вправе\"]}", text, ["вправе"]),
    ]

    static let checks = [
        RuleCase(
            "a reference to a clause that is not there", "check: dangling-reference",
            "1. Осы Қағидалардың 9-тармағы қолданылады.\n2. Осы Қағидалардың 1-тармағы қолданылады.\n", ["9-тармағы"]),
        RuleCase(
            "in Russian, an item", "check: dangling-reference",
            "1. Отдел:\n1) решает.\n2. Применяется подпункт 3) пункта 1 настоящих Правил.\n",
            ["подпункт 3) пункта 1"]),
        RuleCase(
            "references to other acts are not judged", "check: dangling-reference",
            "1. Применяется пункт 40 Закона.\n2. Заңның 40-тармағы қолданылады.\n", []),
        RuleCase("a number twice", "check: numbering", "1. Бір.\n2. Екі.\n2. Үш.\n3. Төрт.\n", ["2."]),
        RuleCase("a number left out", "check: numbering", "1. Бір.\n2. Екі.\n4. Төрт.\n", ["4."]),
        RuleCase(
            "items of each clause begin anew", "check: numbering", "1. Бір:\n1) а;\n2) ә.\n2. Екі:\n1) а;\n2) ә.\n", []),
    ]

    /// A finding about the whole document stands first and has no words.
    @Test func orderOfFindings() throws {
        let rules = try TinyRules("match: {kk: [\"қаралады\"]}", Self.require, "match: {kk: [\"өтінім\"]}")
        #expect(rules.finds("1. Өтінім қаралады.", kind: .rules) == ["document", "Өтінім", "қаралады"])
    }

    /// The detail says what the title of a check cannot.
    @Test func detail() throws {
        let report = try TinyRules("check: numbering").report("1. Бір.\n2. Екі.\n4. Төрт.\n")
        #expect(report.findings.first?.detail?.kk == "2 нөмірінен кейін бірден 4 тұр")
    }
}
