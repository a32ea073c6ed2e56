/// Russian dates: «до 31 августа 2026 года», «с 15 апреля по 31 мая», «II квартал 2026 г.».
extension RussianTimeGrammar {
    func isAct(_ next: Int) -> Bool { tokens.isSign("№", next) }

    func date(_ index: Int) -> Found? {
        let role = tokens.role(index)
        let hasPreposition = [.upTo, .to, .since, .in, .by].contains(role)
        guard let date = calendarDate(hasPreposition ? index + 1 : index), !isAct(date.next) else { return nil }
        guard !tokens.has(.isOne, date.next) else { return nil }
        if let range = rangeEnd(date) { return make(.on, .dates(range.dates), index..<range.next) }
        switch role {
        case .upTo?, .to?, .by?: return make(.until, .dates(date.dates), index..<date.next)
        case .since? where date.dates.from == date.dates.to: return nil
        default: return make(.on, .dates(date.dates), index..<date.next)
        }
    }

    /// «15 апреля по 31 мая 2022 года»; without the preposition behind the first date there is no range.
    func rangeEnd(_ from: DateRead) -> (dates: DateSpan, next: Int)? {
        let binds = tokens.has(.by, from.next) || tokens.has(.upTo, from.next) || tokens.isDash(from.next)
        guard binds, let to = calendarDate(from.next + 1) else {
            return nil
        }
        return (DateSpan(from.dates.from, to.dates.to), to.next)
    }

    func calendarDate(_ index: Int) -> DateRead? {
        if let date = tokens.numericDate(index) { return date }
        if var date = tokens.quarter(index) {
            setYear(of: &date)
            return date
        }
        return dayAndMonth(index) ?? months(index) ?? tokens.years(index)
    }

    /// «31 августа 2026 года», «15–31 мая», «15 по 31 мая» is read by ``rangeEnd(_:)``.
    private func dayAndMonth(_ index: Int) -> DateRead? {
        guard let day = tokens.dayNumber(index) ?? tokens.dayInWords(index) else { return nil }
        var next = day.next
        var last = day.value
        if tokens.isDash(next) || tokens.has(.by, next), let end = tokens.dayNumber(next + 1) {
            last = end.value
            next = end.next
        }
        // 5-го мая
        if tokens.isDash(next), tokens.isGlued(next + 1), tokens.isWord(next + 1) { next += 2 }
        guard let month = tokens.month(next) else { return nil }
        var read = DateRead(
            first: index,
            dates: DateSpan(PartialDate(month: month, day: day.value), PartialDate(month: month, day: last)),
            next: next + 1)
        let hasYear = setYear(of: &read)
        return hasYear || day.value <= 31 ? read : nil
    }

    /// «апрель – май 2026 г.», «в мае 2026 года», «в ноябре»; a month alone is no date.
    private func months(_ index: Int) -> DateRead? {
        guard let first = tokens.month(index), tokens.number(index - 1) == nil else { return nil }
        var read = DateRead(first: index, dates: DateSpan(PartialDate(month: first)), next: index + 1)
        var isDate = tokens.has(.in, index - 1) || tokens.isNothingButDates
        if tokens.isDash(read.next), let last = tokens.month(read.next + 1) {
            read = DateRead(
                first: index, dates: DateSpan(PartialDate(month: first), PartialDate(month: last)), next: read.next + 2)
            isDate = true
        }
        if tokens.unit(read.next) == .month { read.next += 1 }
        if tokens.isNothingButDates, tokens.isSign(",", read.next), tokens.isYear(tokens.number(read.next + 1)) {
            read.next += 1
        }
        return setYear(of: &read) || isDate ? read : nil
    }

    /// The year behind a date, with «года» or «г.».
    @discardableResult
    private func setYear(of date: inout DateRead) -> Bool {
        guard let year = tokens.number(date.next), tokens.isYear(year), tokens.digitCount(date.next) == 4 else {
            return false
        }
        var (from, to) = (date.dates.from, date.dates.to)
        (from.year, to.year) = (year, year)
        date.dates = DateSpan(from, to)
        date.next = tokens.skippingYearSign(date.next + 1)
        return true
    }

    // MARK: days and ends without a date

    /// «до 10 числа», «к пятому числу», «5-го числа каждого месяца».
    func dayOfMonth(_ index: Int) -> Found? {
        let role = tokens.role(index)
        let hasPreposition = [.upTo, .to, .by].contains(role)
        guard let day = dayOfMonth(at: hasPreposition ? index + 1 : index) else { return nil }
        let value = TimeExpression.Value.dates(DateSpan(PartialDate(day: day.value)))
        // «из 5 числа кандидатов» counts; «5-го числа», «5 числа каждого месяца» name a day.
        let isDay = day.next > index + 2 || tokens.has(.eachWord, day.next) || tokens.unit(day.next) == .month
        guard hasPreposition || isDay else { return nil }
        return make(hasPreposition ? .until : .on, value, index..<day.next)
    }

    func dayOfMonth(at index: Int) -> TimeTokens.Read<Int>? {
        var next = index + 1
        let day: Int
        if let number = tokens.number(index), (1...39).contains(number), !tokens.isSign("/", index - 1) {
            day = number
            if let bracket = tokens.bracketed(next) { next = bracket.next }
            if tokens.isDash(next), tokens.isGlued(next), tokens.isWord(next + 1) { next += 2 }
        } else if let numeral = tokens.dayInWords(index) {
            (day, next) = numeral
        } else {
            return nil
        }
        return tokens.has(.dayNumber, next) ? (day, next + 1) : nil
    }

    /// «до конца месяца», «к концу рабочего дня», «до окончания 2026 года».
    func endOfUnit(_ index: Int) -> Found? {
        guard tokens.has(.upTo, index) || tokens.has(.to, index), let end = endOf(index + 1) else { return nil }
        return make(.until, end.value, index..<end.next)
    }

    func endOf(_ index: Int) -> TimeTokens.Read<TimeExpression.Value>? {
        guard tokens.has(.endOf, index) else { return nil }
        var place = index + 1
        if let year = tokens.number(place), tokens.isYear(year) {
            let last = PartialDate(year: year, month: 12, day: 31)
            return (.dates(DateSpan(last)), tokens.skippingYearSign(place + 1))
        }
        if let month = tokens.month(place) {
            var read = DateRead(first: index, dates: DateSpan(PartialDate(month: month)), next: place + 1)
            setYear(of: &read)
            return (.dates(read.dates.lastDay), read.next)
        }
        while place < index + 3, [.current, .same, .next, .calendarDays, .eachWord].contains(tokens.role(place)) {
            place += 1
        }
        let days = tokens.days(place)
        if days != nil { place += 1 }
        guard let unit = tokens.unit(place), tokens.role(place) == nil else { return nil }
        return (.end(TermLength(one: unit, days)), place + 1)
    }

    /// «до 18.00 часов», «не позднее 18 часов 00 минут».
    func timeOfDay(_ index: Int) -> Found? {
        guard tokens.has(.upTo, index) || tokens.has(.to, index), let time = clock(index + 1) else { return nil }
        return make(.until, time.value, index..<time.next)
    }

    func clock(_ index: Int) -> TimeTokens.Read<TimeExpression.Value>? {
        guard let hour = tokens.number(index), hour < 25, !tokens.isGlued(index) || !tokens.isSign("./,", index - 1)
        else {
            return nil
        }
        let isShort = tokens.isSign(".:-", index + 1) && tokens.isGlued(index + 1)
        let minuteIndex = isShort ? index + 2 : tokens.unit(index + 1) == .hour ? index + 2 : -1
        guard let minute = tokens.number(minuteIndex), tokens.digitCount(minuteIndex) == 2, minute < 60,
            hour < 24 || minute == 0
        else { return nil }
        var next = minuteIndex + 1
        let hasUnit = tokens.unit(next) == .hour || tokens.unit(next) == .minute
        if hasUnit { next += 1 }
        // «до 10-15 единиц», «до 10.25 МРП», «до 01.07.26» are other things.
        let isEnd =
            next >= tokens.count || tokens.isSign(",;)", next) || tokens.isSign(".", next) && !tokens.isGlued(next + 1)
        let isSure = hasUnit || !isShort || tokens.isSign(":", index + 1) || tokens.isSign(".", index + 1) && isEnd
        guard isSure else { return nil }
        return (.timeOfDay(hour: hour, minute: minute), next)
    }
}
