internal import Texts

/// One element with its numbers, as the tokens say it.
struct CitationGroup {
    let element: ClauseAddress.Element
    let number: CitedStep.Number
    let form: CitationForm
    let end: Int
    /// «в первой части», «ч. 2»: too little to be a citation by themselves.
    var needsLarger = false

    var step: CitedStep { CitedStep(element, number) }
}

/// The elements of one citation.
struct CitationChain {
    var steps: [CitedStep]
    var end: Int
}

/// General → particular: «11-тармағының 4) тармақшасы», «6 бабы, 9 тармағының».
struct KazakhSteps {
    let piece: CitationPiece

    func chain(_ index: Int) -> CitationChain? {
        guard var last = group(index, below: []) else { return nil }
        var steps = [last.step]
        while let next = following(last, steps.map(\.element)) {
            steps.append(next.step)
            last = next
        }
        return CitationChain(steps: steps, end: last.end)
    }

    private func following(_ last: CitationGroup, _ path: [ClauseAddress.Element]) -> CitationGroup? {
        guard !last.form.isDisjoint(with: [.genitive, .nominative]) else { return nil }
        var next = last.end
        if piece.kind(next) == .comma {
            guard last.form.contains(.nominative) else { return nil }
            next += 1
        }
        guard let group = group(next, below: path), group.element.isBelow(path), group.number != .this else {
            return nil
        }
        return group
    }

    private func group(_ index: Int, below path: [ClauseAddress.Element]) -> CitationGroup? {
        if piece.meaning(index, .kk) == .this { return thisElement(index + 1) }
        if let ordinals = ordinals(index) { return ordered(ordinals, path) }
        return numbered(index)
    }

    /// «осы тармақтың».
    private func thisElement(_ index: Int) -> CitationGroup? {
        guard let reading = piece.reading(index, .kk), case .element(let element) = reading.meaning,
            reading.form.isDisjoint(with: [.plural, .possessive, .abbreviation])
        else { return nil }
        return CitationGroup(element: element, number: .this, form: reading.form, end: index + 1)
    }

    // MARK: words for numbers

    private func ordinals(_ index: Int) -> (numbers: [CitedNumber], end: Int)? {
        var numbers: [CitedNumber] = []
        var next = index
        var end = index
        while true {
            let tens = piece.string(next) == "он" ? 10 : 0
            guard case .ordinal(let value) = piece.meaning(next + (tens > 0 ? 1 : 0), .kk) else { break }
            numbers.append(CitedNumber(String(tens + value)))
            end = next + (tens > 0 ? 2 : 1)
            guard piece.kind(end) == .comma || piece.isAnd(end) else { break }
            next = end + 1
        }
        return numbers.isEmpty ? nil : (numbers, end)
    }

    /// «бірінші абзац», «12-баптың екінші бөлігі»; but «жұмыстың екінші бөлігі» is half of the work.
    private func ordered(
        _ ordinals: (numbers: [CitedNumber], end: Int), _ path: [ClauseAddress.Element]
    ) -> CitationGroup? {
        guard let reading = piece.reading(ordinals.end, .kk), case .element(let element) = reading.meaning,
            !reading.form.contains(.abbreviation)
        else { return nil }
        if element == .passage, reading.form.contains(.possessive), path.isEmpty { return nil }
        // «Бірінші бөлім басшысы»: бөлім is a department too.
        if element == .part, reading.form.isSuperset(of: .nominative), !reading.form.contains(.possessive) {
            return nil
        }
        return CitationGroup(
            element: element, number: .listed(ordinals.numbers), form: reading.form, end: ordinals.end + 1)
    }

    // MARK: digits

    private func numbered(_ index: Int) -> CitationGroup? {
        guard let numbers = numbers(index) else { return nil }
        let isHyphened = piece.kind(numbers.end) == .hyphen || (piece.isGlued(numbers.end) && !numbers.hasBracket)
        let name = numbers.end + (piece.kind(numbers.end) == .hyphen ? 1 : 0)
        guard let reading = piece.reading(name, .kk), case .element(let element) = reading.meaning else { return nil }
        var end = name + 1
        if reading.form.contains(.abbreviation) {
            guard isHyphened, piece.kind(end) == .point else { return nil }
            end += 1
        }
        guard isHyphened || isNamed(element, reading.form, numbers.hasBracket, next: end) else { return nil }
        let cited = numbers.cited(isPlural: reading.form.contains(.plural) || numbers.items.count > 1)
        return CitationGroup(element: element, number: .listed(cited), form: reading.form, end: end)
    }

    /// «681 бабына», «3) тармақшасы» are named by their form or bracket; «3 тармақшадан тұрады», «3 тарауы бар» are counts.
    private func isNamed(_ element: ClauseAddress.Element, _ form: CitationForm, _ hasBracket: Bool, next: Int) -> Bool
    {
        if hasBracket, element == .subpoint { return true }
        if element == .annex, form.contains(.dative) { return true }
        return form.contains(.possessive) && piece.meaning(next, .kk) != .has
    }

    private func numbers(_ index: Int) -> CitationPiece.Numbers? {
        guard let first = piece.ranged(index) else { return nil }
        var numbers = CitationPiece.Numbers(items: [(first.item, first.last)], end: first.end)
        while piece.kind(numbers.end) == .comma || piece.isAnd(numbers.end), let next = piece.ranged(numbers.end + 1) {
            numbers.items.append((next.item, next.last))
            numbers.end = next.end
        }
        return numbers
    }
}

/// Particular → general: «подпункт 4) пункта 11»; and as addresses are written: «глава 4, пункт 162», «ст. 5 п. 3».
struct RussianSteps {
    let piece: CitationPiece

    func chain(_ index: Int) -> CitationChain? {
        guard let first = group(index) else { return nil }
        var groups = [first]
        while let larger = larger(than: groups[0], at: groups[0].end) { groups.insert(larger, at: 0) }
        if groups.count == 1 {
            while let last = groups.last, let smaller = smaller(than: groups, after: last) { groups.append(smaller) }
        }
        guard let end = groups.map(\.end).max(), groups.count > 1 || !first.needsLarger else { return nil }
        return CitationChain(steps: groups.map(\.step), end: end)
    }

    private func larger(than group: CitationGroup, at index: Int) -> CitationGroup? {
        guard let larger = self.group(index), group.element.isBelow([larger.element]), group.number != .this,
            !larger.form.isDisjoint(with: [.genitive, .plural, .abbreviation])
        else { return nil }
        return larger
    }

    private func smaller(than groups: [CitationGroup], after last: CitationGroup) -> CitationGroup? {
        let next = last.end + (piece.kind(last.end) == .comma ? 1 : 0)
        guard let smaller = group(next), smaller.element.isBelow(groups.map(\.element)), smaller.number != .this,
            isPlain(last.form), isPlain(smaller.form)
        else { return nil }
        return smaller
    }

    private func isPlain(_ form: CitationForm) -> Bool { !form.isDisjoint(with: [.nominative, .abbreviation]) }

    private func group(_ index: Int) -> CitationGroup? {
        if piece.meaning(index, .ru) == .this { return thisElement(index + 1) }
        if case .ordinal = piece.meaning(index, .ru) { return ordinalFirst(index) }
        guard let reading = piece.reading(index, .ru), case .element(let element) = reading.meaning,
            !Self.notElements.contains(where: { piece.string(index - 1).hasPrefix($0) })
        else { return nil }
        var next = index + 1
        if reading.form.contains(.abbreviation) {
            if piece.kind(next) == .point { next += 1 } else if !piece.isGlued(next) { return nil }
        }
        if let ordinals = ordinals(next, element) {
            return CitationGroup(
                element: element, number: .listed(ordinals.numbers), form: reading.form, end: ordinals.end)
        }
        return numbered(element, reading.form, next)
    }

    /// «населенный пункт 5», «контрольный пункт 2» are places.
    private static let notElements = ["населенн", "контрольн", "пропускн", "медицинск"]

    /// «настоящего пункта».
    private func thisElement(_ index: Int) -> CitationGroup? {
        guard let reading = piece.reading(index, .ru), case .element(let element) = reading.meaning,
            reading.form.isDisjoint(with: [.abbreviation]), element != .annex, piece.item(index + 1) == nil
        else { return nil }
        return CitationGroup(element: element, number: .this, form: reading.form.union(.genitive), end: index + 1)
    }

    // MARK: words for numbers

    private func ordinals(_ index: Int, _ element: ClauseAddress.Element) -> (numbers: [CitedNumber], end: Int)? {
        guard element == .passage || element == .paragraph else { return nil }
        return ordinalList(index)
    }

    private func ordinalList(_ index: Int) -> (numbers: [CitedNumber], end: Int)? {
        var numbers: [CitedNumber] = []
        var next = index
        while case .ordinal(let value) = piece.meaning(next, .ru) {
            numbers.append(CitedNumber(String(value)))
            next += 1
            guard piece.kind(next) == .comma || piece.isAnd(next), case .ordinal = piece.meaning(next + 1, .ru) else {
                break
            }
            next += 1
        }
        return numbers.isEmpty ? nil : (numbers, next)
    }

    /// «второй абзац»; «в первой части статьи 5», but «в первой части документа» is half of it.
    private func ordinalFirst(_ index: Int) -> CitationGroup? {
        guard let ordinals = ordinalList(index), let reading = piece.reading(ordinals.end, .ru),
            case .element(let element) = reading.meaning, element == .passage || element == .paragraph,
            !reading.form.contains(.abbreviation), piece.item(ordinals.end + 1) == nil
        else { return nil }
        return CitationGroup(
            element: element, number: .listed(ordinals.numbers), form: reading.form, end: ordinals.end + 1,
            needsLarger: element == .passage)
    }

    // MARK: digits

    private func numbered(_ element: ClauseAddress.Element, _ form: CitationForm, _ index: Int) -> CitationGroup? {
        if element == .annex, let annex = annex(form, index) { return annex }
        guard let numbers = numbers(index, form) else { return nil }
        var element = element
        // «пп. 3–6» are clauses, «пп. 4) п. 11» is an item.
        if form.isSuperset(of: [.abbreviation, .plural]), element == .subpoint, !numbers.hasBracket,
            group(numbers.end)?.element != .point
        {
            element = .point
        }
        // «статьи 3-6» and «ст. 3-6» do not tell one from several: the greater number behind the hyphen does.
        let isPlural = !form.isDisjoint(with: [.plural, .abbreviation]) || numbers.items.count > 1
        // «(п. 8)»: the bracket is not the clause's.
        let end = numbers.hasBracket && element != .subpoint ? numbers.end - 1 : numbers.end
        return CitationGroup(
            element: element, number: .listed(numbers.cited(isPlural: isPlural)), form: form, end: end,
            needsLarger: element == .passage && form.contains(.abbreviation))
    }

    /// «приложение № 2», and the only one: «приложение к настоящим Правилам».
    private func annex(_ form: CitationForm, _ index: Int) -> CitationGroup? {
        if case .actNumber(let number) = piece.kind(index), number.count <= 3 {
            return CitationGroup(
                element: .annex, number: .listed([CitedNumber(number)]), form: form, end: index + 1)
        }
        guard piece.meaning(index, .ru) == .to, piece.meaning(index + 1, .ru) == .this else { return nil }
        return CitationGroup(element: .annex, number: .listed([]), form: form, end: index)
    }

    private func numbers(_ index: Int, _ form: CitationForm) -> CitationPiece.Numbers? {
        guard let first = piece.ranged(index), !isAmount(first.end) || first.item.hasBracket else { return nil }
        var numbers = CitationPiece.Numbers(items: [(first.item, first.last)], end: first.end)
        while piece.kind(numbers.end) == .comma || piece.isAnd(numbers.end), let next = piece.ranged(numbers.end + 1),
            next.item.hasBracket == first.item.hasBracket, next.item.hasBracket || carriesOn(next.end, form)
        {
            numbers.items.append((next.item, next.last))
            numbers.end = next.end
        }
        return numbers
    }

    /// «в пункте 5, 10 рабочих дней»: the second number is an amount.
    private func carriesOn(_ next: Int, _ form: CitationForm) -> Bool {
        if isAmount(next) { return false }
        if form.contains(.plural) { return true }
        switch piece.kind(next) {
        case nil, .comma, .point, .close: return true
        default: break
        }
        switch piece.meaning(next, .ru) {
        case .and, .element, .this, .kind: return true
        default: return false
        }
    }

    private func isAmount(_ index: Int) -> Bool {
        let meaning = piece.meaning(index, .ru)
        if case .month = meaning { return true }
        return meaning == .unit || meaning == .year || piece.string(index) == "%"
    }
}
