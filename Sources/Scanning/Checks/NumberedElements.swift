internal import Documents
internal import Languages
internal import Texts

/// The numbered elements of a document, and what a citation names that is not among them.
struct NumberedElements {
    private let document: Document
    /// Units by what a citation calls them, ascending.
    private let units: [ClauseAddress.Element: [Int]]
    /// The same below one unit, made when first asked for: a million references must not look through a million clauses.
    private var tables: [Place: Table] = [:]
    let usesDottedNumbers: Bool

    private struct Place: Hashable {
        let root: Int
        let element: ClauseAddress.Element
    }

    /// Units by number.
    private typealias Table = [String: [Int]]

    var pointCount: Int { units[.point]?.count ?? 0 }

    init(_ document: Document) {
        self.document = document
        var units: [ClauseAddress.Element: [Int]] = [:]
        for (index, unit) in document.units.enumerated() where !unit.number.isEmpty {
            for element in Self.elements(unit) { units[element, default: []].append(index) }
        }
        self.units = units
        usesDottedNumbers = (units[.point] ?? []).contains { document.units[$0].number.contains(".") }
    }

    /// What a unit may be called: a numbered line that looks like a heading is still a clause to those who cite it.
    private static func elements(_ unit: Unit) -> [ClauseAddress.Element] {
        switch unit.kind {
        case .annex: [.annex]
        case .part: [.part, .chapter, .point]
        case .chapter: [.chapter]
        case .section: [.section, .part, .point]
        case .article: [.article]
        case .point: [.point]
        case .subpoint: [.subpoint]
        default: []
        }
    }

    /// Of a kind with fewer units the document may hold only an extract.
    private static let fewestUnits = 2

    /// The first level of a citation that is not there; `nil` when all is, or when that cannot be told.
    mutating func missing(_ citation: Citation, from unit: Int) -> Localized? {
        let isCode = document.kind.kind == .code || citation.act == .this(.code)
        var roots = [0]
        var above: (step: CitedStep, number: String)?
        for step in citation.steps {
            guard case .listed(let numbers) = step.number else {
                guard let own = ancestor(of: unit, step.element) else { return nil }
                roots = [own]
                above = (step, document.units[own].number)
                continue
            }
            guard let tables = candidates(step.element, numbers, below: roots) else { return nil }
            let ends = numbers.flatMap { [$0.first, $0.last].compactMap(\.self) }
            for number in ends where !tables.contains(where: { $0[number] != nil }) {
                guard isJudged(step.element, number, tables[0], inCode: isCode) else { return nil }
                return detail(step.element, number, in: above)
            }
            roots = ends.flatMap { number in tables.flatMap { $0[number] ?? [] } }
            above = ends.last.map { (step, $0) }
        }
        return nil
    }

    /// Units a step may mean, below each of the roots; `nil` where none can be missed.
    private mutating func candidates(
        _ element: ClauseAddress.Element, _ numbers: [CitedNumber], below roots: [Int]
    ) -> [Table]? {
        // «подпункт 2.1 пункта 2»: such items are numbered as clauses.
        if element == .subpoint, let first = numbers.first?.first, first.contains(".") {
            let clauses = table(.point, below: 0)
            return clauses["\(first.prefix { $0 != "." }).1"] == nil ? nil : [clauses]
        }
        let found = roots.map { table(element, below: $0) }
        // An item of a clause without items is missing; an article's clauses may be unnumbered, or not be in an extract.
        let isNested = element == .subpoint && roots != [0]
        return isNested || found.reduce(0, { $0 + $1.count }) >= Self.fewestUnits ? found : nil
    }

    private mutating func table(_ element: ClauseAddress.Element, below root: Int) -> Table {
        let place = Place(root: root, element: element)
        if let known = tables[place] { return known }
        let end = root == 0 ? Int.max : document.units[root].subtree.upperBound
        let all = units[element] ?? []
        var table: Table = [:]
        for index in all[firstIndex(in: all, above: root)...] {
            guard document.units[index].range.lowerBound < end else { break }
            table[document.units[index].number, default: []].append(index)
        }
        tables[place] = table
        return table
    }

    /// Of the ascending units, the first that follows one.
    private func firstIndex(in all: [Int], above root: Int) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle] <= root { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func ancestor(of unit: Int, _ element: ClauseAddress.Element) -> Int? {
        var index = unit
        while index != 0 {
            if Self.elements(document.units[index]).contains(element) { return index }
            index = document.units[index].parent
        }
        return nil
    }

    /// Clauses and items are judged whatever their numbers; larger units only in a series that begins at its beginning,
    /// and annexes only in one without gaps: the others may be parts of an act kept elsewhere.
    private func isJudged(
        _ element: ClauseAddress.Element, _ number: String, _ known: Table, inCode: Bool
    ) -> Bool {
        switch element {
        case .point, .subpoint: return true
        case .annex: return known.keys.allSatisfy { $0 == "1" || known[String((Int($0) ?? 0) - 1)] != nil }
        case .passage, .paragraph, .row, .column, .line, .page: return false
        case .part, .chapter, .section, .article:
            guard known["1"] != nil || known["I"] != nil, !number.contains(".") else { return false }
            // A text without article 44 is not where 44-2 was put in.
            if let base = number.split(separator: "-").first, base != number, known[String(base)] == nil {
                return false
            }
            guard inCode else { return true }
            // A code is published in parts.
            let value = Int(number) ?? 0
            return known[String(value - 1)] != nil && known[String(value + 1)] != nil
        }
    }

    // MARK: words

    private func detail(
        _ element: ClauseAddress.Element, _ number: String, in above: (step: CitedStep, number: String)?
    ) -> Localized {
        let missing = ElementNames(element)
        guard let above else {
            return .init(
                kk: "құжатта \(missing.kazakh(number)) жоқ",
                ru: "в документе нет \(missing.genitive) \(missing.russian(number))",
                en: "the document has no \(missing.english(number))")
        }
        let whole = ElementNames(above.step.element)
        return .init(
            kk: "\(whole.kazakh(above.number))\(whole.locative) \(missing.kazakh(number)) жоқ",
            ru:
                "в \(whole.prepositional) \(whole.russian(above.number)) нет \(missing.genitive) \(missing.russian(number))",
            en: "\(whole.english(above.number)) has no \(missing.english(number))")
    }
}

/// Elements in the cases the messages need.
private struct ElementNames {
    private let element: ClauseAddress.Element
    /// Of the Kazakh name: «тармақта».
    let locative: String
    let genitive: String
    let prepositional: String

    init(_ element: ClauseAddress.Element) {
        self.element = element
        (locative, genitive, prepositional) =
            switch element {
            case .annex: ("да", "приложения", "приложении")
            case .part: ("де", "раздела", "разделе")
            case .chapter: ("да", "главы", "главе")
            case .section: ("та", "параграфа", "параграфе")
            case .article: ("та", "статьи", "статье")
            case .subpoint: ("да", "подпункта", "подпункте")
            default: ("та", "пункта", "пункте")
            }
    }

    func kazakh(_ number: String) -> String { ClauseAddress([.init(element, number)], language: .kk).text }
    func english(_ number: String) -> String { ClauseAddress([.init(element, number)], language: .en).text }
    func russian(_ number: String) -> String { element == .subpoint ? "\(number))" : number }
}
