internal import Texts

/// What a word can mean in a citation.
enum CitationMeaning: Hashable {
    case element(ClauseAddress.Element)
    case kind(ActKind)
    /// осы, настоящий.
    case this
    case ordinal(Int)
    /// и, немесе: joins numbers and citations.
    case and
    case month(Int)
    /// жылғы, года.
    case year
    /// от.
    case from
    /// к: «приложение к».
    case to
    /// «Қазақстан Республикасы», «РК».
    case state
    /// дней, теңге: a number before it is an amount.
    case unit
    /// бар, тұрады: «3 тарауы бар» counts chapters.
    case has
}

/// What the form of an element's or act's name says.
struct CitationForm: OptionSet, Hashable {
    let rawValue: UInt8
    static let plural = CitationForm(rawValue: 1)
    static let possessive = CitationForm(rawValue: 2)
    static let nominative = CitationForm(rawValue: 4)
    static let genitive = CitationForm(rawValue: 8)
    static let dative = CitationForm(rawValue: 16)
    /// «п.», «ст.», «т.».
    static let abbreviation = CitationForm(rawValue: 32)
}

struct CitationReading: Hashable {
    let meaning: CitationMeaning
    var form: CitationForm = []
}

/// The words of citations, by their folded bytes, one table a language: «параграфы» is one paragraph's in Kazakh, several
/// in Russian.
enum CitationWords {
    typealias Table = [[UInt8]: CitationReading]

    // MARK: Kazakh

    static let kazakh: Table = {
        var table: Table = [:]
        let inflector = KazakhInflector()
        for (lemma, element) in kazakhElements { add(lemma, .element(element), inflector, &table) }
        for (lemma, kind) in kazakhKinds { add(lemma, .kind(kind), inflector, &table) }
        for (index, lemma) in KazakhTimeWords.months.enumerated() { add(lemma, .month(index + 1), inflector, &table) }
        for numeral in KazakhNumerals.numerals.values where (1...10).contains(numeral.value) {
            set([numeral.ordinal], .ordinal(numeral.value), &table)
        }
        set(["осы"], .this, &table)
        set(["және", "мен", "бен", "пен", "немесе", "не"], .and, &table)
        set(["жылғы", "жылы", "ж"], .year, &table)
        set(
            ["қазақстан", "республикасы", "республикасының", "қр"], .state, &table)
        set(
            ["күн", "күннің", "күні", "жұмыс", "күнтізбелік", "ай", "жыл", "рет", "теңге", "пайыз", "аек"], .unit,
            &table)
        set(["бар", "тұрады", "болады", "құрайды", "қамтиды"], .has, &table)
        table[Array("т".utf8)] = .init(meaning: .element(.point), form: [.nominative, .abbreviation])
        table[Array("тт".utf8)] = .init(meaning: .element(.point), form: [.nominative, .plural, .abbreviation])
        return table
    }()

    private static let kazakhElements: [(String, ClauseAddress.Element)] = [
        ("қосымша", .annex), ("бөлім", .part), ("тарау", .chapter), ("параграф", .section), ("бап", .article),
        ("бөлік", .passage), ("тармақ", .point), ("тармақша", .subpoint), ("абзац", .paragraph),
    ]

    private static let kazakhKinds: [(String, ActKind)] = [
        ("заң", .law), ("кодекс", .code), ("конституция", .constitution), ("жарлық", .decree), ("қаулы", .resolution),
        ("бұйрық", .order), ("шешім", .decision), ("өкім", .directive), ("қағида", .rules), ("ереже", .regulation),
        ("нұсқаулық", .instruction), ("нұсқау", .instruction), ("регламент", .reglament), ("жарғы", .charter),
        ("стандарт", .standard), ("шарт", .contract), ("келісім", .agreement), ("әдістеме", .method),
        ("тәртіп", .procedure), ("саясат", .policy), ("талап", .requirements), ("тізбе", .list),
        ("бағдарлама", .programme), ("хаттама", .minutes), ("тұжырымдама", .concept),
    ]

    private static let selections: [(CitationForm, [Features])] = [
        (.plural, [.plural]), (.possessive, [.possessive3]), (.nominative, [.nominative]), (.genitive, [.genitive]),
        (.dative, [.dative]),
    ]

    private static func add(
        _ lemma: String, _ meaning: CitationMeaning, _ inflector: KazakhInflector, _ table: inout Table
    ) {
        for form in inflector.noun(lemma).forms { table[Array(form.utf8)] = .init(meaning: meaning) }
        for (flag, required) in selections {
            var selection = FormSelection()
            selection.required = required
            for form in inflector.noun(lemma, selection).forms { table[Array(form.utf8)]?.form.insert(flag) }
        }
    }

    private static func set(_ words: [String], _ meaning: CitationMeaning, _ table: inout Table) {
        for word in words { table[Array(word.utf8)] = .init(meaning: meaning) }
    }

    // MARK: Russian

    static let russian: Table = {
        var table: Table = [:]
        for (stem, declension, element) in russianElements { add(stem, declension, .element(element), &table) }
        for (stem, declension, kind) in russianKinds { add(stem, declension, .kind(kind), &table) }
        for (index, forms) in RussianTimeWords.months.enumerated() {
            set(forms.split(separator: " ").dropFirst().prefix(1).map(String.init), .month(index + 1), &table)
        }
        for (index, stem) in russianOrdinals.enumerated() {
            set(adjectiveEndings.map { stem + $0 }, .ordinal(index + 1), &table)
        }
        set(adjectiveEndings.map { "настоящ" + $0 }, .this, &table)
        set(["и", "или", "либо", "а"], .and, &table)
        set(["года", "год", "году", "г"], .year, &table)
        set(["от"], .from, &table)
        set(["к", "ко"], .to, &table)
        set(["республики", "казахстан", "рк"], .state, &table)
        set(
            [
                "дня", "дней", "день", "рабочих", "календарных", "банковских", "месяц", "месяца", "месяцев", "лет",
                "раз", "раза", "тенге", "процент", "процента", "процентов", "мрп", "часа", "часов", "минут",
                "человек", "экземпляра", "экземпляров",
            ], .unit, &table)
        for (word, element, plural) in abbreviations {
            table[Array(word.utf8)] = .init(
                meaning: .element(element), form: plural ? [.abbreviation, .plural] : .abbreviation)
        }
        return table
    }()

    /// Endings of a noun by case: nominative, genitive, dative of the singular; the other cases; the plural.
    private struct Declension {
        let nominative: [String]
        let genitive: [String]
        let dative: [String]
        let others: [String]
        let plural: [String]

        static let masculine = Declension(
            nominative: [""], genitive: ["а"], dative: ["у"], others: ["ом", "ем", "е"],
            plural: ["ы", "ов", "ев", "ам", "ами", "ах"])
        static let hardFeminine = Declension(
            nominative: ["а"], genitive: ["ы", "и"], dative: ["е"], others: ["у", "ой"],
            plural: ["", "ы", "и", "ам", "ами", "ах"])
        static let softFeminine = Declension(
            nominative: ["я"], genitive: ["и"], dative: ["е"], others: ["ю", "ей"],
            plural: ["и", "ям", "ями", "ях", "й"])
        static let neuter = Declension(
            nominative: ["е"], genitive: ["я"], dative: ["ю"], others: ["ем", "и"], plural: ["й", "ям", "ями", "ях"])
        static let soft = Declension(
            nominative: ["ь"], genitive: ["и"], dative: [], others: ["ью"], plural: ["и", "ей", "ям", "ями", "ях"])
        static let pluralOnly = Declension(
            nominative: ["а"], genitive: [""], dative: ["ам"], others: ["ами", "ах"], plural: [])
        /// A form that stands by itself.
        static let exact = Declension(nominative: [""], genitive: [], dative: [], others: [], plural: [])
        static let pluralNeuter = Declension(
            nominative: ["я"], genitive: ["й"], dative: ["ям"], others: ["ями", "ях"], plural: [])
    }

    private static let russianElements: [(String, Declension, ClauseAddress.Element)] = [
        ("приложени", .neuter, .annex), ("раздел", .masculine, .part), ("глав", .hardFeminine, .chapter),
        ("параграф", .masculine, .section), ("стать", .softFeminine, .article), ("част", .soft, .passage),
        ("пункт", .masculine, .point), ("подпункт", .masculine, .subpoint), ("абзац", .masculine, .paragraph),
        // «статей» is the genitive plural of статья.
        ("стат", .init(nominative: [], genitive: [], dative: [], others: [], plural: ["ей"]), .article),
    ]

    private static let russianKinds: [(String, Declension, ActKind)] = [
        ("закон", .masculine, .law), ("кодекс", .masculine, .code), ("конституци", .softFeminine, .constitution),
        ("указ", .masculine, .decree), ("постановлени", .neuter, .resolution), ("приказ", .masculine, .order),
        ("решени", .neuter, .decision), ("распоряжени", .neuter, .directive), ("правил", .pluralOnly, .rules),
        ("положени", .neuter, .regulation), ("инструкци", .softFeminine, .instruction),
        ("регламент", .masculine, .reglament), ("устав", .masculine, .charter), ("стандарт", .masculine, .standard),
        ("договор", .masculine, .contract), ("соглашени", .neuter, .agreement), ("методик", .hardFeminine, .method),
        ("порядк", .masculine, .procedure), ("порядок", .exact, .procedure),
        ("политик", .hardFeminine, .policy), ("требовани", .pluralNeuter, .requirements),
        ("перечн", .neuter, .list), ("перечень", .exact, .list), ("программ", .hardFeminine, .programme),
        ("протокол", .masculine, .minutes), ("концепци", .softFeminine, .concept),
    ]

    private static let russianOrdinals = [
        "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
    ]

    private static let adjectiveEndings = [
        "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми", "ий", "его", "ему", "им", "ем", "ей",
        "ее", "ие", "их", "ими", "ья", "ье", "ьего", "ьему", "ьим", "ьем", "ьей", "ью", "ьи", "ьих", "ьими",
    ]

    /// Read only before a point. «пп.» is settled by its numbers: «пп. 4)» is an item, «пп. 3–6» are clauses.
    private static let abbreviations: [(String, ClauseAddress.Element, Bool)] = [
        ("п", .point, false), ("пп", .subpoint, true), ("подп", .subpoint, false), ("подпп", .subpoint, true),
        ("ст", .article, false), ("стст", .article, true), ("ч", .passage, false), ("гл", .chapter, false),
        ("разд", .part, false), ("абз", .paragraph, false), ("прил", .annex, false),
    ]

    private static func add(
        _ stem: String, _ declension: Declension, _ meaning: CitationMeaning, _ table: inout Table
    ) {
        func put(_ endings: [String], _ form: CitationForm) {
            for ending in endings {
                let key = Array((stem + ending).utf8)
                table[key] = .init(meaning: meaning, form: form.union(table[key]?.form ?? []))
            }
        }
        put(declension.nominative, .nominative)
        put(declension.genitive, .genitive)
        put(declension.dative, .dative)
        put(declension.others, [])
        put(declension.plural, .plural)
    }
}
