/// Russian expressions of time: the binding word first, then the number and the unit («в течение 10 рабочих дней»).
struct RussianTimeGrammar: TimeGrammar {
    let tokens: TimeTokens

    init(_ tokens: TimeTokens) { self.tokens = tokens }

    typealias Found = TimeTokens.Read<TimeExpression>

    /// The most particular first.
    private static let forms: [@Sendable (Self) -> (Int) -> Found?] = [
        inCourse, notLater, lead, atMost, inTerm, afterLength, every, date, dayOfMonth, endOfUnit, timeOfDay, namedDay,
        namedTerm, bare,
    ]

    func expression(_ index: Int) -> Found? {
        for form in Self.forms {
            if let found = form(self)(index) { return found }
        }
        return nil
    }

    // MARK: what is passed over, what starts a term

    /// «за последние три года» looks back; «от 18 ноября 2015 года» is the date of an act.
    func passed(_ index: Int) -> Int? {
        for start in index...index + 1 where tokens.has(.past, start) {
            if let length = tokens.length(at: start + 1) { return length.next }
        }
        if tokens.has(.of, index), let date = calendarDate(index + 1) { return date.next }
        // «с 9.00 до 18.00» are hours of work, «не ранее 1 марта» bounds from below.
        if tokens.has(.since, index), let from = clock(index + 1) ?? plainClock(index + 1), tokens.has(.upTo, from.next)
        {
            return (clock(from.next + 1) ?? plainClock(from.next + 1))?.next ?? from.next
        }
        if tokens.has(.not, index), tokens.has(.earliest, index + 1), let date = calendarDate(index + 2) {
            return date.next
        }
        if tokens.has(.on, index), let date = calendarDate(index + 1) { return date.next }
        if let date = calendarDate(index), isAct(date.next) { return date.next }
        return nil
    }

    /// «со дня регистрации», «с момента», «после подписания», «с 1 мая 2026 года».
    func start(_ index: Int) -> TimeTokens.Read<TimeExpression.Start>? {
        if tokens.has(.afterwards, index) { return (.event, index + 1) }
        if tokens.has(.next, index), tokens.has(.at, index + 1) { return (.event, index + 2) }
        guard tokens.has(.since, index) else { return nil }
        if let date = calendarDate(index + 1) {
            return rangeEnd(date) == nil && date.dates.from == date.dates.to ? (.date(date.dates.from), date.next) : nil
        }
        let place = index + 1
        if tokens.has(.next, place) { return (.event, place + 1) }
        let isPoint = tokens.unit(place) == .day || [.moment, .dayNumber, .endOf].contains(tokens.role(place))
        return isPoint ? (.event, place + 1) : nil
    }

    // MARK: lengths behind their preposition

    /// «в течение [не более] 10 (десяти) рабочих дней», «в течение рабочего дня», «в течение того же дня».
    private func inCourse(_ index: Int) -> Found? {
        guard tokens.has(.in, index), tokens.has(.inCourse, index + 1) else { return nil }
        var place = index + 2
        if tokens.has(.not, place), tokens.has(.more, place + 1) { place += 2 }
        if tokens.has(.than, place) { place += 1 }
        if let length = tokens.length(at: place) {
            // «в течение трех лет, предшествующих …» looks back.
            let isPast =
                tokens.has(.past, length.next) || tokens.isSign(",", length.next) && tokens.has(.past, length.next + 1)
            guard !isPast else { return nil }
            return make(.within, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
        }
        if let year = year(place) { return make(.on, .dates(year.value), index..<year.next) }
        var isSame = false
        while [.current, .same, .next].contains(tokens.role(place)) {
            isSame = isSame || tokens.has(.same, place)
            place += 1
        }
        let days = tokens.days(place)
        if days != nil { place += 1 }
        guard let unit = tokens.unit(place), tokens.role(place) == nil, unit != .year else { return nil }
        let length = isSame && unit == .day ? TermLength.sameDay : TermLength(one: unit, days)
        return make(.within, .length(length), index..<place + 1)
    }

    /// «не позднее [чем] [за] 5 рабочих дней», «не позднее 25 декабря», «не позднее 10 числа», «не позднее даты …».
    private func notLater(_ index: Int) -> Found? {
        guard tokens.has(.not, index), tokens.has(.late, index + 1) else { return nil }
        var place = index + 2
        if tokens.has(.than, place) { place += 1 }
        let isLead = tokens.has(.at, place) || tokens.has(.through, place)
        if isLead { place += 1 }
        if let length = tokens.length(at: place) {
            let relation: TimeExpression.Relation =
                tokens.has(.at, place - 1) || isBefore(length.next) ? .before : .noLater
            return make(relation, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
        }
        if let date = calendarDate(place) { return make(.noLater, .dates(date.dates), index..<date.next) }
        if let year = year(place) { return make(.noLater, .dates(year.value), index..<year.next) }
        if let day = dayOfMonth(at: place) {
            return make(.noLater, .dates(DateSpan(PartialDate(day: day.value))), index..<day.next)
        }
        if let end = endOf(place) { return make(.noLater, end.value, index..<end.next) }
        if let time = clock(place) { return make(.noLater, time.value, index..<time.next) }
        if let day = nextDay(place) { return make(.noLater, .length(day.value), index..<day.next) }
        let isPoint = tokens.unit(place) == .day || tokens.has(.moment, place) || tokens.has(.endOf, place)
        return isPoint ? make(.noLater, .event, index..<place + 1) : nil
    }

    /// «до начала», «до дня» behind a length make it a lead.
    private func isBefore(_ index: Int) -> Bool {
        tokens.has(.upTo, index) && (tokens.unit(index + 1) == .day || tokens.has(.moment, index + 1))
    }

    /// «за 10 календарных дней до начала».
    private func lead(_ index: Int) -> Found? {
        guard tokens.has(.at, index) else { return nil }
        var place = index + 1
        if tokens.has(.not, place) { place += tokens.has(.than, place + 2) ? 3 : 2 }
        guard let length = tokens.length(at: place) else {
            // «за месяц до начала»
            guard let unit = tokens.unit(place), tokens.role(place) == nil, isPrior(place + 1) else { return nil }
            return make(.before, .length(TermLength(one: unit)), index..<place + 1)
        }
        guard isPrior(length.next) else { return nil }
        return make(.before, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
    }

    /// «до», «перед».
    private func isPrior(_ index: Int) -> Bool { tokens.has(.upTo, index) || tokens.has(.earlier, index) }

    /// «не более 20 рабочих дней», «не превышающий пяти дней», «до 5 дней»: steps of a procedure, so no years.
    private func atMost(_ index: Int) -> Found? {
        var place = index
        if tokens.has(.not, place), tokens.has(.more, place + 1) {
            place += tokens.has(.than, place + 2) ? 3 : 2
            if tokens.has(.at, place) || tokens.has(.through, place) { place += 1 }
        } else if tokens.has(.not, place), tokens.has(.notExceeding, place + 1) {
            place += 2
        } else if tokens.has(.notExceeding, place) || tokens.has(.upTo, place) {
            place += 1
        } else {
            return nil
        }
        if tokens.has(.upTo, index), let year = year(place) {
            return make(.until, .dates(year.value), index..<year.next)
        }
        guard let length = tokens.length(at: place), length.value.unit != .year, !tokens.has(.adjective, length.unit),
            length.value.unit != .hour || !(index - 4..<index).contains(where: { tokens.has(.duration, $0) })
        else { return nil }
        return make(
            .within, .length(length.value), index..<length.next, isMismatched: length.isMismatched, isBound: true)
    }

    /// «в трехдневный срок», «в 5-дневный рабочий срок», «в месячный срок».
    private func inTerm(_ index: Int) -> Found? {
        let start = tokens.has(.in, index) ? index + 1 : index
        var place = start
        var amount = tokens.number(place).map { Amount($0) }
        if amount != nil {
            place = tokens.amount(place)?.next ?? place + 1
            if tokens.isDash(place) { place += 1 }
        }
        guard tokens.has(.adjective, place), let unit = tokens.unit(place) else { return nil }
        amount = amount ?? tokens.word(place)?.numeral.map { Amount($0.value) }
        let days = tokens.days(place + 1)
        let noun = days == nil ? place + 1 : place + 2
        guard tokens.has(.termNoun, noun) else { return nil }
        let length = TermLength(amount ?? Amount(1), unit, days)
        return make(.within, .length(length), index..<noun + 1, isBound: start == index)
    }

    /// «через 5 дней», «по истечении месяца», «по итогам квартала».
    private func afterLength(_ index: Int) -> Found? {
        let isBy = tokens.has(.by, index)
        let role = tokens.role(isBy ? index + 1 : index)
        var place = isBy ? index + 2 : index + 1
        if isBy, role == .results || role == .elapsed {
            if role == .elapsed, let length = tokens.length(at: place) {
                return make(.after, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
            }
            while [.current, .eachWord, .calendarDays].contains(tokens.role(place)) { place += 1 }
            guard let unit = tokens.unit(place), tokens.role(place) == nil else { return nil }
            let value: TimeExpression.Value =
                role == .elapsed ? .length(TermLength(one: unit)) : .end(TermLength(one: unit))
            return make(.after, value, index..<place + 1)
        }
        guard !isBy, role == .through else { return nil }
        if let length = tokens.length(at: place) {
            return make(.after, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
        }
        guard let unit = tokens.unit(place), tokens.role(place) == nil else { return nil }
        return make(.after, .length(TermLength(one: unit)), index..<place + 1)
    }

    /// «срок рассмотрения – 15 рабочих дней», «в срок до 5 дней».
    private func namedTerm(_ index: Int) -> Found? {
        guard tokens.has(.termNoun, index) else { return nil }
        // «в срок до 5 дней» is a term, «на срок до 5 дней» a bound.
        let isBound = !tokens.has(.in, index - 1) || ![.upTo, .not, .of].contains(tokens.role(index + 1))
        for start in index + 1...index + 4 {
            if let length = tokens.length(at: start) {
                guard length.value.unit != .year else { return nil }
                return make(
                    .within, .length(length.value), index..<length.next, isMismatched: length.isMismatched,
                    isBound: isBound)
            }
            let isBetween = tokens.isWord(start) || tokens.isDash(start) || tokens.isSign(":", start)
            let isMore = (tokens.has(.more, start) || tokens.has(.filler, start)) && !tokens.has(.not, start - 1)
            let isOther = inCourse(start) != nil || notLater(start) != nil || date(start) != nil
            guard isBetween, !isMore, !isOther, !tokens.has(.on, start) else { return nil }
        }
        return nil
    }

    /// «5 рабочих дней со дня подписания», «не ранее чем через …» stands elsewhere.
    private func bare(_ index: Int) -> Found? {
        guard let length = tokens.length(at: index), length.value.unit != .year, start(length.next) != nil else {
            return nil
        }
        return make(.within, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
    }

    /// «2026 года» behind a preposition.
    private func year(_ index: Int) -> TimeTokens.Read<DateSpan>? {
        guard let year = tokens.number(index), tokens.isYear(year) else { return nil }
        let next = tokens.skippingYearSign(index + 1)
        return next > index + 1 ? (DateSpan(PartialDate(year: year)), next) : nil
    }

    /// «9.00», without anything that proves it to be a time.
    private func plainClock(_ index: Int) -> TimeTokens.Read<TimeExpression.Value>? {
        guard let hour = tokens.number(index), hour < 25, tokens.isSign(".:-", index + 1), tokens.isGlued(index + 1),
            let minute = tokens.number(index + 2), tokens.digitCount(index + 2) == 2, minute < 60
        else { return nil }
        return (.timeOfDay(hour: hour, minute: minute), index + 3)
    }

    // MARK: how often

    /// «ежеквартально», «каждый понедельник», «не реже одного раза в восемнадцать месяцев», «2 раза в год».
    private func every(_ index: Int) -> Found? {
        if tokens.has(.every, index), let unit = tokens.unit(index) {
            return make(.every, .length(TermLength(one: unit)), index..<index + 1)
        }
        if tokens.has(.eachWord, index) { return each(index) }
        if tokens.has(.not, index) { return atLeast(index) }
        var place = index
        var times = Amount(1)
        if let amount = tokens.amount(index) {
            times = amount.value
            place = amount.next
        }
        // «не чаще 1 раза в год» is a most, no duty.
        guard tokens.has(.times, place), tokens.has(.in, place + 1),
            !(index - 2..<index).contains(where: { tokens.has(.earliest, $0) })
        else {
            return nil
        }
        if let numeral = tokens.word(place)?.numeral { times = Amount(numeral.value) }
        if let length = tokens.length(at: place + 2) {
            return make(.every, .length(length.value), index..<length.next, times: times.single ?? 1)
        }
        guard let unit = tokens.unit(place + 2), tokens.role(place + 2) == nil else { return nil }
        return make(
            .every, .length(TermLength(one: unit)), index..<place + 3, times: times.single ?? 1,
            isMismatched: times.isMismatched)
    }

    /// «не менее двух мероприятий в год»
    private func atLeast(_ index: Int) -> Found? {
        guard tokens.has(.filler, index + 1), let amount = tokens.amount(index + 2) else { return nil }
        for place in amount.next...amount.next + 5 {
            if tokens.has(.times, place) || tokens.unit(place) != nil { return nil }
            guard tokens.has(.in, place) else { continue }
            let next = tokens.has(.inCourse, place + 1) ? place + 2 : place + 1
            guard let unit = tokens.unit(next), tokens.role(next) == nil else { return nil }
            return make(
                .every, .length(TermLength(one: unit)), index..<next + 1, times: amount.value.single ?? 1,
                isMismatched: amount.value.isMismatched)
        }
        return nil
    }

    private func each(_ index: Int) -> Found? {
        if tokens.has(.weekday, index + 1) { return make(.every, .length(TermLength(one: .week)), index..<index + 2) }
        if let length = tokens.length(at: index + 1) {
            return make(.every, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
        }
        let days = tokens.days(index + 1)
        let place = days == nil ? index + 1 : index + 2
        guard let unit = tokens.unit(place), tokens.role(place) == nil else { return nil }
        return make(.every, .length(TermLength(one: unit, days)), index..<place + 1)
    }

    // MARK: days without a date

    /// «в день поступления», «в тот же день», «на следующий рабочий день».
    private func namedDay(_ index: Int) -> Found? {
        guard tokens.has(.in, index) || tokens.has(.on, index) else { return nil }
        let isRate = (index - 3..<index).contains { tokens.number($0) != nil || tokens.word($0)?.numeral != nil }
        if tokens.has(.in, index), tokens.unit(index + 1) == .day, tokens.features(index + 1).contains(.nominative),
            !tokens.has(.times, index - 1), !isRate, tokens.isWord(index + 2)
        {
            return make(.within, .length(.sameDay), index..<index + 2)
        }
        if let day = nextDay(index + 1) { return make(.within, .length(day.value), index..<day.next) }
        guard tokens.has(.in, index), tokens.has(.same, index + 1) else { return nil }
        var place = index + 2
        if tokens.has(.same, place) { place += 1 }
        if tokens.days(place) != nil { place += 1 }
        return tokens.unit(place) == .day ? make(.within, .length(.sameDay), index..<place + 1) : nil
    }

    /// «следующего рабочего дня»
    private func nextDay(_ index: Int) -> TimeTokens.Read<TermLength>? {
        guard tokens.has(.next, index) else { return nil }
        let days = tokens.days(index + 1)
        let place = days == nil ? index + 1 : index + 2
        return tokens.unit(place) == .day ? (TermLength(one: .day, days), place + 1) : nil
    }
}
