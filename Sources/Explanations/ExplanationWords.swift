internal import Documents
internal import Findings
internal import RulePacks
internal import Texts

/// The words explanations are written with. Pages bear all three languages side by side.
enum ExplanationWords {
    static let why = Localized(kk: "Неге тәуекел", ru: "Почему это риск", en: "Why it is a risk")
    static let recommend = Localized(kk: "Қалай жазу керек", ru: "Как написать", en: "What to write instead")
    static let rules = Localized(kk: "Ережелер", ru: "Правила", en: "Rules")
    static let noRules = Localized(
        kk: "Бұл көрсеткішке әзірге ереже жоқ.", ru: "Правил для этого признака пока нет.",
        en: "No rule serves this indicator yet.")
    static let finds = Localized(kk: "Табады", ru: "Находит", en: "Finds")
    static let passes = Localized(kk: "Өткізеді", ru: "Пропускает", en: "Lets pass")
    static let gaps = Localized(kk: "Белгілі олқылық", ru: "Известный пробел", en: "Known gap")
    static let wording = Localized(kk: "Не іздейді", ru: "Что ищет", en: "What it looks for")
    static let basis = Localized(kk: "Құқықтық негіз", ru: "Правовая основа", en: "Legal basis")
    static let noBasis = Localized(
        kk: "Жинақта көрсетілмеген.", ru: "В наборе не указана.", en: "None is named in the packs.")
    static let related = Localized(kk: "Жақын көрсеткіштер", ru: "Близкие признаки", en: "Related indicators")
    static let served = Localized(
        kk: "Ішкі талдаудың көрсеткіштері", ru: "Показатели внутреннего анализа",
        en: "Indicators of the internal analysis")
    static let none = Localized(kk: "Жоқ.", ru: "Нет.", en: "None.")
    static let page = Localized(kk: "Беті", ru: "Страница", en: "Page")
    static let more = Localized(kk: "Ереже туралы бәрі", ru: "Всё о правиле", en: "All about a rule")
    static let group = Localized(kk: "Топ", ru: "Группа", en: "Group")
    static let severity = Localized(kk: "ауырлығы", ru: "тяжесть", en: "severity")
    static let confidence = Localized(kk: "сенімділігі", ru: "уверенность", en: "confidence")
    static let statusHead = Localized(kk: "күйі", ru: "состояние", en: "status")
    static let pack = Localized(kk: "жинақ", ru: "набор", en: "pack")

    static func level(_ name: String) -> Localized {
        switch name {
        case "high": Localized(kk: "жоғары", ru: "высокая", en: "high")
        case "medium": Localized(kk: "орташа", ru: "средняя", en: "medium")
        default: Localized(kk: "төмен", ru: "низкая", en: "low")
        }
    }

    static func status(_ status: Rule.Status) -> Localized {
        switch status {
        case .experimental: Localized(kk: "сынақта", ru: "на пробе", en: "experimental")
        case .stable: Localized(kk: "тұрақты", ru: "устойчивое", en: "stable")
        case .deprecated: Localized(kk: "ескірген", ru: "устаревшее", en: "deprecated")
        }
    }

    /// What shows the indicator, by the letter of its code.
    static func visibility(_ letter: String) -> Localized {
        switch letter {
        case "L":
            Localized(
                kk: "тармақтың сөздерінен көрінеді", ru: "видно по словам пункта", en: "shown by words of a clause")
        case "C": Localized(kk: "тармақта жоқ нәрсе", ru: "чего нет в пункте", en: "missing from a clause")
        case "D": Localized(kk: "құжатта жоқ нәрсе", ru: "чего нет в документе", en: "missing from the document")
        case "T": Localized(kk: "кестенің ұяшығы", ru: "ячейка таблицы", en: "a table cell")
        case "I":
            Localized(
                kk: "құжаттың өз ішіндегі үйлесім", ru: "согласованность внутри документа",
                en: "consistency of one document")
        default: Localized(kk: "екінші құжат керек", ru: "нужен второй документ", en: "a second document is needed")
        }
    }

    static func andMore(_ count: Int) -> Localized {
        Localized(kk: "… тағы \(count)", ru: "… ещё \(count)", en: "… and \(count) more")
    }
}

/// What the keys of a rule mean, for people who do not write rules.
enum WordingWords {
    private static let names: [String: Localized] = [
        "match": .init(kk: "Сөздер", ru: "Слова", en: "Words"),
        "with": .init(kk: "Қасында болуы керек", ru: "Рядом должно быть", en: "Beside them there must be"),
        "without": .init(kk: "Қасында болмауы керек", ru: "Рядом не должно быть", en: "Beside them there must not be"),
        "unless": .init(kk: "Мына тіркестерден басқа", ru: "Кроме оборотов", en: "Except in"),
        "subject is": .init(kk: "Кім әрекет етеді", ru: "Кто действует", en: "Who acts"),
        "subject not": .init(
            kk: "Бұлар әрекет етсе, белгі емес", ru: "Не признак, если действует", en: "No flaw where these act"),
        "require": .init(kk: "Құжатта болуы керек", ru: "Должно быть в документе", en: "The document must have"),
        "when": .init(
            kk: "Құжатта мына сөздер болса ғана", ru: "Только если в документе есть", en: "Only where the document has"),
        "cells column": .init(kk: "Баған", ru: "Графа", en: "Column"),
        "cells match": .init(kk: "Ұяшықтағы сөздер", ru: "Слова в ячейке", en: "Words in the cell"),
        "cells without": .init(
            kk: "Ұяшықта болмауы керек", ru: "В ячейке не должно быть", en: "The cell must not have"),
        "cells empty": .init(kk: "Бос ұяшық", ru: "Пустая ячейка", en: "An empty cell"),
        "check": .init(kk: "Кодтағы тексеру", ru: "Проверка в коде", en: "A check in code"),
        "within": .init(kk: "Қай жерде", ru: "Где", en: "Where"),
        "applies kinds": .init(kk: "Құжаттар", ru: "Документы", en: "Documents"),
        "applies except-kinds": .init(kk: "Мына құжаттардан басқа", ru: "Кроме документов", en: "Not in documents"),
        "applies zones": .init(kk: "Мәтін бөліктері", ru: "Части текста", en: "Parts of the text"),
        "count at-least": .init(kk: "Кемінде", ru: "Не реже", en: "At least"),
        "count at-most": .init(kk: "Көп дегенде", ru: "Не чаще", en: "At most"),
    ]

    private static let scopes: [String: Localized] = [
        "sentence": .init(kk: "сөйлемде", ru: "в предложении", en: "in the sentence"),
        "item": .init(kk: "тармақшада", ru: "в подпункте", en: "in the item"),
        "clause": .init(kk: "тармақта", ru: "в пункте", en: "in the clause"),
        "article": .init(kk: "бапта", ru: "в статье", en: "in the article"),
        "cell": .init(kk: "ұяшықта", ru: "в ячейке", en: "in the cell"),
        "document": .init(kk: "құжатта", ru: "в документе", en: "in the document"),
    ]

    /// The heading of a line; a key nobody has named here stands as it is written.
    static func name(_ keys: [String]) -> Localized {
        let name = keys.joined(separator: " ")
        return names[name] ?? Localized(kk: name, ru: name, en: name)
    }

    static func value(_ value: String, of keys: [String]) -> Localized {
        switch keys.last {
        case "within": if let scope = scopes[value] { return scope }
        case "kinds", "except-kinds": if let kind = DocumentKind(rawValue: value) { return kind.title }
        case "empty": return Localized(kk: "иә", ru: "да", en: "yes")
        default: break
        }
        return Localized(kk: value, ru: value, en: value)
    }
}
