/// Numbers as they stand before a unit: «10», «10 (он)», «он бес», «3-5», «бір жарым», «пяти (5)», «от 3 до 5».
extension TimeTokens {
    /// A piece of an expression and the token behind it.
    typealias Read<T> = (value: T, next: Int)

    /// The number that begins at the token.
    func amount(_ index: Int) -> Read<Amount>? {
        guard let first = single(index) else { return nil }
        if has(.since, first.next), has(.half, first.next + 1) {
            // «двух с половиной»
            return (Amount(halves: first.value.halves.upperBound + 1), first.next + 2)
        }
        // 3-5, екі-үш; not the tail of a clause number, which has no second number.
        if isDash(first.next), let second = single(first.next + 1), second.value.halves.upperBound > 0 {
            return (Amount(from: first.value, to: second.value), second.next)
        }
        return first
    }

    private func single(_ index: Int) -> Read<Amount>? {
        if number(index) != nil { return digits(index) }
        // «жарты жыл», «полтора месяца»
        if let halves = word(index)?.halves { return (Amount(halves: halves), index + 1) }
        return inWords(index)
    }

    private func digits(_ index: Int) -> Read<Amount>? {
        guard let value = number(index), digitCount(index) <= 4, !isTail(index), let fraction = fraction(index) else {
            return nil
        }
        var amount = Amount(halves: value * 2 + fraction.value)
        var next = fraction.next
        // 5-ти, 10-х, 30-ға: an ending of at most four letters.
        if isDash(next), isGlued(next), isGlued(next + 1), isWord(next + 1), length(next + 1) <= 8,
            unit(next + 1) == nil, month(next + 1) == nil, role(next + 1) != .adjective
        {
            next += 2
        }
        guard let bracket = bracketed(next) else { return (amount, next) }
        // «25 (жиырма бесінші) күніне» is a day of the month.
        guard !bracket.isOrdinal else { return nil }
        amount.isMismatched = fraction.value == 0 && bracket.value.map { $0 != value } ?? false
        amount.days = bracket.days
        return (amount, bracket.next)
    }

    /// «1,5» has one half; a fraction that is no half is no term.
    private func fraction(_ index: Int) -> Read<Int>? {
        let comma = index + 1
        guard isSign(".,", comma), isGlued(comma), isGlued(comma + 1), let part = number(comma + 1) else {
            return (0, comma)
        }
        guard digitCount(comma + 1) == 1, part == 0 || part == 5 else { return nil }
        return (part == 0 ? 0 : 1, comma + 2)
    }

    /// The end of a longer number: 4.1, № 12, 2/3.
    private func isTail(_ index: Int) -> Bool {
        guard isGlued(index) else { return isSign("№", index - 1) }
        return isSign(".,/№", index - 1) || isDash(index - 1) && number(index - 2) != nil && isTailOfRange(index)
    }

    private func isTailOfRange(_ index: Int) -> Bool { isGlued(index - 1) && digitCount(index - 2) > 2 }

    private func inWords(_ index: Int) -> Read<Amount>? {
        guard let words = numeral(index) else { return nil }
        if has(.half, words.next) { return (Amount(halves: words.value * 2 + 1), words.next + 1) }
        if isSign("(", words.next), let value = number(words.next + 1), isSign(")", words.next + 2) {
            var amount = Amount(words.value)
            amount.isMismatched = words.value != value
            return (amount, words.next + 3)
        }
        return (Amount(words.value), words.next)
    }

    /// A number in words, cardinal ones only.
    ///
    /// - Parameter isInflected: whether a Kazakh number may have an ending («онына»); before a unit it has none, and «үшін» is no
    ///   three.
    func numeral(_ index: Int, isInflected: Bool = false) -> Read<Int>? {
        var sum = NumeralSum()
        var next = index
        while let numeral = word(next)?.numeral, !numeral.isOrdinal,
            isInflected || features(next).isEmpty || features(next).isSuperset(of: [.nominative, .noPossessive]),
            !isQuarter(next), role(next) != .adjective,
            role(next) != .times, role(next) != .wholeLength,
            sum.add(numeral)
        { next += 1 }
        return sum.isEmpty ? nil : (sum.value, next)
    }

    /// «тоқсан сайын» is a quarter, «тоқсан күн» and «тоқсан бес» are ninety.
    private func isQuarter(_ index: Int) -> Bool {
        guard unit(index) == .quarter else { return false }
        let next = word(index + 1)
        let isNumber =
            next?.unit != nil && next?.role != .everyWord || next?.role == .working || next?.role == .calendarDays
            || next?.role == .banking || (next?.numeral.map { $0.value < 10 } ?? false) || isSign("(", index + 1)
        return !isNumber
    }

    /// Which days are meant, said before or after the number.
    func days(_ index: Int) -> TermLength.Days? {
        switch role(index) {
        case .working: .working
        case .calendarDays: .calendar
        case .banking: .banking
        default: nil
        }
    }

    /// «от 3 до 5»
    private func range(_ index: Int) -> Read<Amount>? {
        guard has(.of, index), let low = amount(index + 1), has(.upTo, low.next), let high = amount(low.next + 1) else {
            return nil
        }
        return (Amount(from: low.value, to: high.value), high.next)
    }

    /// «10 (он) жұмыс күні», «күнтізбелік отыз күн», «трех рабочих дней»: with the token of the unit.
    func length(at index: Int) -> (value: TermLength, unit: Int, next: Int, isMismatched: Bool)? {
        if has(.wholeLength, index), let word = word(index), let unit = word.unit, let numeral = word.numeral {
            return (TermLength(Amount(numeral.value), unit), index, index + 1, false)
        }
        var start = index
        let before = days(index)
        if before != nil { start += 1 }
        guard let amount = range(start) ?? amount(start) else { return nil }
        var next = amount.next
        // «10-күндік»
        if isDash(next), isGlued(next), has(.adjective, next + 1) { next += 1 }
        let after = days(next)
        if after != nil { next += 1 } else if has(.next, next), unit(next + 1) != nil { next += 1 }
        guard let unit = unit(next), word(next)?.role == nil || has(.adjective, next),
            amount.value.halves.upperBound > 0,
            unit != .year || !isYear(amount.value.single)
        else { return nil }
        let length = TermLength(amount.value, unit, after ?? before ?? amount.value.days)
        return (length, next, next + 1, amount.value.isMismatched)
    }
}
