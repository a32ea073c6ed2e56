/// Kazakh dates: «2022 жылғы 10 маусымға дейін», and the calque «31 шілде 2026 жыл».
extension KazakhTimeGrammar {
    /// A date that bounds an act; dates of acts and dates from which something runs are none.
    func date(_ index: Int) -> Found? {
        guard let date = calendarDate(index), !isAct(date.next) else { return nil }
        if let range = dateRange(date) { return make(.on, .dates(range.dates), index..<range.next) }
        if date.hasUntil { return make(.until, .dates(date.dates), index..<date.next) }
        let features = date.features
        if tokens.has(.until, date.next) {
            return make(.until, .dates(date.dates), index..<date.next + 1)
        }
        if features.contains(.ablative) {
            guard tokens.has(.notLate, date.next) else { return nil }
            return make(.noLater, .dates(date.dates), index..<date.next + 1)
        }
        if features.contains(.dative) { return make(.until, .dates(date.dates), index..<date.next) }
        guard features.isDisjoint(with: [.attributive, .genitive, .accusative, .instrumental, .equative]) else {
            return nil
        }
        // «1 мамыр күні»
        let next = tokens.unit(date.next) == .day && tokens.features(date.next).contains(.possessive3)
        return make(.on, .dates(date.dates), index..<(next ? date.next + 1 : date.next))
    }

    /// «№» behind a date: «2015 жылғы 18 қараша № 410-V».
    private func isAct(_ next: Int) -> Bool { tokens.isSign("№", next) }

    /// «15 сәуірден 31 мамырға дейін», «1 наурыз бен 15 наурыз аралығында», «10.01.2026–20.01.2026».
    private func dateRange(_ from: DateRead) -> (dates: DateSpan, next: Int)? {
        if tokens.isDash(from.next) || tokens.has(.and, from.next), let to = calendarDate(from.next + 1) {
            return (DateSpan(from.dates.from, to.dates.to), to.next)
        }
        guard from.features.contains(.ablative), let to = calendarDate(from.next) else { return nil }
        let isEnd = to.hasUntil || to.features.contains(.dative)
        guard isEnd else { return nil }
        return (DateSpan(from.dates.from, to.dates.to), tokens.has(.until, to.next) ? to.next + 1 : to.next)
    }

    func calendarDate(_ index: Int) -> DateRead? {
        if var date = tokens.numericDate(index) {
            // 31.12.2024-ке дейін: the ending hangs on the year.
            if tokens.isDash(date.next), tokens.isGlued(date.next), tokens.isGlued(date.next + 1),
                tokens.isWord(date.next + 1)
            {
                date.features = tokens.features(date.next + 1)
                date.next += 2
            }
            return date
        }
        if tokens.isYear(tokens.number(index)), tokens.digitCount(index) == 4 {
            return afterYear(index) ?? tokens.years(index)
        }
        if var date = tokens.quarter(index) {
            if let year = trailingYear(date.next) { date = with(year, date) }
            return date
        }
        return dayAndMonth(index) ?? months(index)
    }

    // MARK: the year first

    /// «2022 жылғы 10 маусымға», «2026 жылғы сәуір-мамыр», «2025 ж. 4 тоқсан», «2026 жыл соңына».
    private func afterYear(_ index: Int) -> DateRead? {
        guard let year = tokens.number(index) else { return nil }
        let next = tokens.skippingYearSign(index + 1)
        guard next > index + 1 else { return nil }
        var read = tokens.quarter(next) ?? dayAndMonth(next, yearFollows: false) ?? months(next)
        if read == nil, tokens.has(.middle, next) {
            read = DateRead(
                first: index, dates: DateSpan(PartialDate(year: year, month: 6, day: 30)), next: next + 1,
                features: tokens.features(next))
        }
        // «2030 жылға дейін», «2026 жыл ішінде»
        if read == nil, tokens.has(.until, next) || tokens.has(.inside, next), tokens.unit(next - 1) == .year {
            let isUntil = tokens.has(.until, next)
            read = DateRead(
                first: index, dates: DateSpan(PartialDate(year: year)), next: isUntil ? next : next + 1,
                features: isUntil ? .dative : .nominative)
        }
        if read == nil, tokens.has(.endOf, next) {
            read = DateRead(
                first: index, dates: DateSpan(PartialDate(year: year, month: 12, day: 31)), next: next + 1,
                features: tokens.features(next))
        }
        guard var read else { return nil }
        read.first = index
        return with(year, read)
    }

    private func with(_ year: (value: Int, next: Int), _ date: DateRead) -> DateRead {
        var date = with(year.value, date)
        date.next = year.next
        return date
    }

    private func with(_ year: Int, _ date: DateRead) -> DateRead {
        var date = date
        var (from, to) = (date.dates.from, date.dates.to)
        from.year = year
        to.year = year
        date.dates = DateSpan(from, to)
        return date
    }

    // MARK: the day first

    /// «31 шілде 2026 жыл», «31 қазанға дейін 2026 жыл», «15-31 мамыр».
    private func dayAndMonth(_ index: Int, yearFollows: Bool = true) -> DateRead? {
        guard let day = tokens.dayNumber(index) ?? tokens.dayInWords(index) else { return nil }
        // 15-мамырға
        var next = tokens.isDash(day.next) && tokens.month(day.next + 1) != nil ? day.next + 1 : day.next
        var lastDay: Int?
        if tokens.isDash(next), let last = tokens.dayNumber(next + 1) {
            lastDay = last.value
            next = last.next
        }
        guard let month = tokens.month(next) else { return nil }
        var read = DateRead(
            first: index,
            dates: DateSpan(
                PartialDate(month: month, day: day.value), PartialDate(month: month, day: lastDay ?? day.value)),
            next: next + 1, features: tokens.features(next))
        guard yearFollows else { return read }
        let hasUntil = tokens.has(.until, read.next)
        // «50 қазан» are fifty cauldrons.
        let mayBeWrong = hasUntil || trailingYear(read.next) != nil
        guard day.value <= 31 || mayBeWrong else { return nil }
        if let year = trailingYear(hasUntil ? read.next + 1 : read.next) {
            read = with(year, read)
            read.hasUntil = hasUntil
        }
        return read
    }

    /// «2026 жыл», «2026 ж.», «2022 жылғы» behind the month.
    private func trailingYear(_ index: Int) -> (value: Int, next: Int)? {
        guard let year = tokens.number(index), tokens.isYear(year) else { return nil }
        let next = tokens.skippingYearSign(index + 1)
        // «2025 жылғы желтоқсаннан 2026 жылғы ақпанға»: that year belongs to what follows.
        guard tokens.month(next) == nil, tokens.dayNumber(next) == nil || tokens.month(next + 1) == nil else {
            return nil
        }
        return next > index + 1 ? (year, next) : nil
    }

    /// «сәуір-мамыр», «қыркүйек-қазан 2022 жылғы», «қараша айында»; one month alone is no date.
    private func months(_ index: Int) -> DateRead? {
        guard let first = tokens.month(index) else { return nil }
        var read = DateRead(
            first: index, dates: DateSpan(PartialDate(month: first)), next: index + 1, features: tokens.features(index))
        // «маусымда» is in June; «жылыту маусымы» is a season.
        var isDate =
            tokens.unit(index - 1) == .year || tokens.has(.yearShort, index - 1) || tokens.isSign(".", index - 1)
            || tokens.isNothingButDates || read.features.isSuperset(of: [.locative, .noPossessive])
        if tokens.isDash(read.next), let last = tokens.month(read.next + 1) {
            read = DateRead(
                first: index, dates: DateSpan(PartialDate(month: first), PartialDate(month: last)), next: read.next + 2,
                features: tokens.features(read.next + 1))
            isDate = true
        }
        if tokens.unit(read.next) == .month, tokens.features(read.next).contains(.possessive3),
            tokens.word(read.next)?.role == nil
        {
            read.features = tokens.features(read.next)
            read.next += 1
            isDate = true
            // «мамыр айының соңына дейін»
            if tokens.has(.endOf, read.next) {
                read.features = tokens.features(read.next)
                read.next += 1
                read.dates = read.dates.lastDay
            }
        }
        if tokens.isNothingButDates, tokens.isSign(",", read.next), trailingYear(read.next + 1) != nil {
            read.next += 1
        }
        // «жылыту маусымы 2025 жылғы» is a season and a year.
        if !read.features.contains(.possessive3) || isDate, let year = trailingYear(read.next) {
            read = with(year, read)
            isDate = true
        }
        return isDate ? read : nil
    }

    // MARK: days and ends without a date

    /// «айдың 5-күніне дейін», «айдың 10-ына», «айдың 1-ші күніне», «айдың бесінші жұлдызына».
    func dayOfMonth(_ index: Int) -> Found? {
        guard let place = monthOfDay(index), let day = dayInMonth(place.next) else { return nil }
        let value = TimeExpression.Value.dates(DateSpan(PartialDate(month: place.value, day: day.day)))
        if tokens.has(.until, day.next) { return make(.until, value, index..<day.next + 1) }
        if tokens.has(.notLate, day.next) { return make(.noLater, value, index..<day.next + 1) }
        if day.features.contains(.dative) { return make(.until, value, index..<day.next) }
        // «Мамырдың 9-ы» is a day one speaks of, «айдың 5-күні» one to keep.
        return place.value == nil ? make(.on, value, index..<day.next) : nil
    }

    /// «айдың», «наурыздың», «мамыр айының», and nothing behind «ай сайын,».
    private func monthOfDay(_ index: Int) -> TimeTokens.Read<Int?>? {
        let every = tokens.has(.everyWord, index - 1) ? index - 2 : index - 3
        let isBehindEvery = tokens.has(.everyWord, every + 1) && (every == index - 2 || tokens.isSign(",", index - 1))
        if isBehindEvery, [.month, .quarter].contains(tokens.unit(every)), let day = dayInMonth(index),
            day.features.contains(.dative) || tokens.has(.until, day.next) || tokens.has(.notLate, day.next)
        {
            return (nil, index)
        }
        let month = tokens.month(index)
        let place = month != nil && tokens.unit(index + 1) == .month ? index + 1 : index
        guard tokens.features(place).contains(.genitive) else { return nil }
        if let month { return (month, place + 1) }
        guard let unit = tokens.unit(place), [.month, .quarter].contains(unit) else { return nil }
        return (nil, place + 1)
    }

    private func dayInMonth(_ index: Int) -> (day: Int, next: Int, features: Features)? {
        var next = index + 1
        var features: Features = []
        let day: Int
        if let number = tokens.number(index), (1...39).contains(number) {
            day = number
            if let bracket = tokens.bracketed(next) { next = bracket.next }
            // -күніне, -ші күніне, -ына, « күніне»
            if tokens.isDash(next), tokens.isGlued(next), tokens.isWord(next + 1) {
                features = tokens.features(next + 1)
                next += 2
            }
        } else if let numeral = tokens.numeral(index, isInflected: true) {
            (day, next) = numeral
            features = tokens.features(next - 1)
        } else if let numeral = tokens.word(index)?.numeral, numeral.isOrdinal {
            day = numeral.value
        } else {
            return nil
        }
        if tokens.unit(next) == .day || tokens.has(.dayNumber, next) {
            features = tokens.features(next)
            next += 1
        }
        return next > index + 1 || !features.isEmpty ? (day, next, features) : nil
    }

    /// «айдың соңына дейін», «жыл аяғына», «жұмыс күнінің соңына дейін».
    func endOfUnit(_ index: Int) -> Found? {
        let days = tokens.days(index)
        let place = days == nil ? index : index + 1
        guard let unit = tokens.unit(place) else { return nil }
        if tokens.has(.middle, place + 1), unit == .month {
            let next = tokens.has(.until, place + 2) ? place + 3 : place + 2
            return make(.until, .dates(DateSpan(PartialDate(day: 15))), index..<next)
        }
        guard tokens.has(.endOf, place + 1) else { return nil }
        let next = tokens.has(.until, place + 2) || tokens.has(.notLate, place + 2) ? place + 3 : place + 2
        return make(.until, .end(TermLength(one: unit, days)), index..<next)
    }

    /// «сағат 18.00-ге дейін»; «9.00-ден 18.00-ге дейін» are hours of work.
    func timeOfDay(_ index: Int) -> Found? {
        guard tokens.unit(index) == .hour, let hour = tokens.number(index + 1), hour < 25 else { return nil }
        var (minute, next) = (0, index + 2)
        if tokens.isSign(".:", next), let number = tokens.number(next + 1), number < 60 {
            (minute, next) = (number, next + 2)
        }
        // 18.00-ге, 9-ға: without the ending «сағат 9» is no time of day.
        guard tokens.isDash(next), tokens.isWord(next + 1) else { return nil }
        next += 2
        let value = TimeExpression.Value.timeOfDay(hour: hour, minute: minute)
        if tokens.has(.until, next) { return make(.until, value, index..<next + 1) }
        return tokens.has(.notLate, next) ? make(.noLater, value, index..<next + 1) : nil
    }
}
