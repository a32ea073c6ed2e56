/// Dates of the calendar in the forms both languages share; the words around them decide what they mean.
struct DateRead {
    /// The token it begins at.
    var first: Int
    var dates: DateSpan
    var next: Int
    /// Case of the last Kazakh word.
    var features: Features = []
    /// «31 қазанға дейін 2026 жыл»: the word stands inside.
    var hasUntil = false
}

extension TimeTokens {
    // MARK: numbers only

    /// 06.01.2025 · 2026-05-15 · 31.12.2024 ж.
    func numericDate(_ index: Int) -> DateRead? {
        guard number(index) != nil, !isGlued(index) || !isSign("./,", index - 1) else { return nil }
        for signs in [".", "-", "/"] {
            guard isSign(signs, index + 1), isGlued(index + 1), let second = number(index + 2), isGlued(index + 2),
                isSign(signs, index + 3), isGlued(index + 3), number(index + 4) != nil, isGlued(index + 4)
            else { continue }
            let next = skippingYearSign(index + 5)
            // «Код 10.13.2024» is no date; «до 10.13.2024» means one, and so does «10.03.26 г.».
            let isMeant = next > index + 5 || count <= 6 || [.upTo, .to, .since, .by].contains(role(index - 1))
            guard let (year, day) = yearAndDay(index, isISO: signs == "-", isMeant: isMeant), second <= 12 || isMeant
            else {
                return nil
            }
            return DateRead(
                first: index, dates: DateSpan(PartialDate(year: year, month: second, day: day)), next: next)
        }
        return nil
    }

    /// 2026-05-15; 15.05.2026, 5.5.2026; 15.05.26 where the words around say that it is a date.
    private func yearAndDay(_ index: Int, isISO: Bool, isMeant: Bool) -> (year: Int, day: Int)? {
        guard let first = number(index), let last = number(index + 4), digitCount(index + 2) <= 2 else { return nil }
        if isISO {
            let isDate = digitCount(index) == 4 && digitCount(index + 2) == 2 && digitCount(index + 4) == 2
            return isDate && isYear(first) ? (first, last) : nil
        }
        guard digitCount(index) <= 2 else { return nil }
        switch digitCount(index + 4) {
        case 4 where isYear(last) && (digitCount(index + 2) == 2 || isMeant): return (last, first)
        case 2 where isMeant && digitCount(index + 2) == 2: return (2000 + last, first)
        default: return nil
        }
    }

    func isYear(_ value: Int?) -> Bool { value.map { (1900...2099).contains($0) } ?? false }

    /// Past «ж.», «г.», «жыл», «года».
    func skippingYearSign(_ index: Int) -> Int {
        if has(.yearShort, index) { return isSign(".", index + 1) && isGlued(index + 1) ? index + 2 : index + 1 }
        return unit(index) == .year && role(index) == nil ? index + 1 : index
    }

    /// A day of a month, with or without quotation marks: 10 · «10».
    func dayNumber(_ index: Int) -> Read<Int>? {
        if isQuote(index), let day = number(index + 1), isQuote(index + 2), digitCount(index + 1) <= 2 {
            return (day, index + 3)
        }
        guard let day = number(index), digitCount(index) <= 2, !isGlued(index) || !isSign(".,/№", index - 1) else {
            return nil
        }
        return (day, index + 1)
    }

    /// Whether nothing but months, years and signs stands there, as in the cell of a plan: then a month alone is a date.
    var isNothingButDates: Bool {
        count <= 8
            && items.indices.allSatisfy {
                month($0) != nil || isYear(number($0)) || unit($0) == .year || has(.yearShort, $0)
                    || isSign(",.;", $0) || isDash($0)
            }
    }

    /// «2027 жыл», «2025–2027 гг.» where nothing else stands.
    func years(_ index: Int) -> DateRead? {
        guard isNothingButDates, let year = number(index), isYear(year) else { return nil }
        var last = year
        var next = index + 1
        if isDash(next), let end = number(next + 1), isYear(end) {
            last = end
            next += 2
        }
        let end = skippingYearSign(next)
        guard end > next else { return nil }
        return DateRead(first: index, dates: DateSpan(PartialDate(year: year), PartialDate(year: last)), next: end)
    }

    /// «бесінші мамыр», «первого июня», «двадцать пятого».
    func dayInWords(_ index: Int) -> Read<Int>? {
        guard let first = word(index)?.numeral else { return nil }
        if first.isOrdinal { return (first.value, index + 1) }
        guard first.magnitude == 10, let second = word(index + 1)?.numeral, second.isOrdinal, second.value < 10 else {
            return nil
        }
        return (first.value + second.value, index + 2)
    }

    // MARK: quarters and half-years

    /// 4 тоқсан · II квартал · 1-2 квартал · 1-жартыжылдық · I полугодие.
    func quarter(_ index: Int) -> DateRead? {
        guard let first = ordinalNumber(index) else { return nil }
        var last = first
        if isDash(first.next), let second = ordinalNumber(first.next + 1) { last = second }
        var next = last.next
        if isDash(next), isGlued(next) { next += 1 }
        guard let unit = unit(next), unit == .quarter || unit == .halfYear, (1...4).contains(first.value),
            (1...4).contains(last.value), role(next) == nil
        else { return nil }
        return DateRead(
            first: index, dates: DateSpan(part(first.value, unit), part(last.value, unit)), next: next + 1,
            features: features(next))
    }

    private func part(_ number: Int, _ unit: TermLength.Unit) -> PartialDate {
        unit == .quarter ? PartialDate(quarter: number) : PartialDate(half: number)
    }

    /// 4, IV, 4-ші, төртінші, четвертый.
    private func ordinalNumber(_ index: Int) -> Read<Int>? {
        if let roman = word(index)?.roman { return (roman, index + 1) }
        if let numeral = word(index)?.numeral, numeral.isOrdinal { return (numeral.value, index + 1) }
        guard let value = number(index), digitCount(index) == 1, !isGlued(index) || isDash(index - 1) else {
            return nil
        }
        let next = index + 1
        let hasEnding =
            isDash(next) && isGlued(next) && isGlued(next + 1) && isWord(next + 1) && unit(next + 1) == nil
            && length(next + 1) <= 10
        return (value, hasEnding ? next + 2 : next)
    }
}
