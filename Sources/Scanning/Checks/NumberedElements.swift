internal import Documents
internal import Languages
internal import Texts

/// The numbered elements of a document, and what a citation names that is not among them.
struct NumberedElements {
    private let document: Document
    /// Units by what a citation calls them.
    private let units: [ClauseAddress.Element: [Int]]
    let usesDottedNumbers: Bool

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
    func missing(_ citation: Citation, from unit: Int) -> Localized? {
        let isCode = document.kind.kind == .code || citation.act == .this(.code)
        var places: [Int]?
        var above: (step: CitedStep, number: String)?
        for step in citation.steps {
            guard let candidates = candidates(step, below: places) else { return nil }
            switch step.number {
            case .this:
                guard let own = ancestor(of: unit, step.element) else { return nil }
                places = [own]
                above = (step, document.units[own].number)
            case .listed(let numbers):
                let ends = numbers.flatMap { [$0.first, $0.last].compactMap(\.self) }
                let known = Set(candidates.map { document.units[$0].number })
                for number in ends where !known.contains(number) {
                    return isJudged(step.element, number, known, inCode: isCode)
                        ? detail(step.element, number, in: above) : nil
                }
                places = candidates.filter { ends.contains(document.units[$0].number) }
                above = ends.last.map { (step, $0) }
            }
        }
        return nil
    }

    /// Units a step may mean, in the whole document or below one of several units; `nil` where none can be missed.
    private func candidates(_ step: CitedStep, below places: [Int]?) -> [Int]? {
        // «подпункт 2.1 пункта 2»: such items are numbered as clauses.
        if step.element == .subpoint, case .listed(let numbers) = step.number, numbers[0].first.contains(".") {
            let series = numbers[0].first.prefix { $0 != "." } + "."
            let clauses = (units[.point] ?? []).filter { document.units[$0].number.hasPrefix(series) }
            return clauses.isEmpty ? nil : clauses
        }
        let all = units[step.element] ?? []
        guard let places else { return all.count >= Self.fewestUnits ? all : nil }
        let inside = all.filter { unit in places.contains { isBelow(unit, $0) } }
        // An item of a clause without items is missing; an article's clauses may be unnumbered, or not be in an extract.
        return inside.count < Self.fewestUnits && step.element != .subpoint ? nil : inside
    }

    /// Clauses and items are judged whatever their numbers; larger units only in a series that begins at its beginning,
    /// and annexes only in one without gaps: the others may be parts of an act kept elsewhere.
    private func isJudged(
        _ element: ClauseAddress.Element, _ number: String, _ known: Set<String>, inCode: Bool
    ) -> Bool {
        switch element {
        case .point, .subpoint: return true
        case .annex: return known.allSatisfy { $0 == "1" || known.contains(String((Int($0) ?? 0) - 1)) }
        case .passage, .paragraph, .row, .column, .line: return false
        case .part, .chapter, .section, .article:
            guard !known.isDisjoint(with: ["1", "I"]), !number.contains(".") else { return false }
            // A text without article 44 is not where 44-2 was put in.
            if let base = number.split(separator: "-").first, base != number, !known.contains(String(base)) {
                return false
            }
            guard inCode else { return true }
            // A code is published in parts.
            let value = Int(number) ?? 0
            return known.contains(String(value - 1)) && known.contains(String(value + 1))
        }
    }

    private func isBelow(_ unit: Int, _ root: Int) -> Bool {
        unit > root && document.units[root].subtree.contains(document.units[unit].range.lowerBound)
    }

    private func ancestor(of unit: Int, _ element: ClauseAddress.Element) -> Int? {
        var index = unit
        while index != 0 {
            if Self.elements(document.units[index]).contains(element) { return index }
            index = document.units[index].parent
        }
        return nil
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
