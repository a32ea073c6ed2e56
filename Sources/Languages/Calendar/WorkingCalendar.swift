public import Texts

/// Which days are working days in the five-day week of the Republic, for the years whose facts are known.
///
/// Terms are counted as the Civil Code does (art. 172–175): the first day is the one after the event. A year that is not
/// known is refused, never guessed: orders move days off, and the first day of Kurban Ait is announced for each year.
public struct WorkingCalendar: Sendable {
    private var years: [Int: Year] = [:]

    /// A later year of the same number replaces an earlier one.
    public init(_ years: some Sequence<Year>) {
        for year in years { self.years[year.number] = year }
    }

    /// Ascending.
    public var knownYears: [Int] { years.keys.sorted() }

    /// The days of one year that are not what their weekday says.
    public struct Year: Sendable {
        public let number: Int
        var exceptions: [CalendarDay: DayStatus] = [:]

        public init(_ number: Int) { self.number = number }

        /// What a day is. Said twice, the last counts.
        public subscript(day: CalendarDay) -> DayStatus? {
            get { exceptions[day] }
            set { exceptions[day] = newValue }
        }
    }

    /// The facts of a year are not there.
    public struct UnknownYear: Error, Hashable, Sendable {
        public let year: Int

        public init(year: Int) { self.year = year }

        /// The file that would hold them, below the folder of rules.
        public var file: String { "calendar/kz-\(year).yaml" }
    }

    // MARK: one day

    public func status(of day: CalendarDay) throws(UnknownYear) -> DayStatus {
        guard let year = years[day.year] else { throw UnknownYear(year: day.year) }
        return year.exceptions[day] ?? (day.weekday.isWeekend ? .weekend : .working)
    }

    public func isWorking(_ day: CalendarDay) throws(UnknownYear) -> Bool {
        try status(of: day).isWorking
    }

    // MARK: terms

    /// The day a term of so many working days ends on: the `count`-th working day after a day, before it for a negative
    /// count, the day itself for 0.
    public func workingDay(_ count: Int, after start: CalendarDay) throws(UnknownYear) -> CalendarDay {
        let step = count.signum()
        var day = start
        var left = count.magnitude
        while left > 0 {
            day = try next(day, step)
            if try isWorking(day) { left -= 1 }
        }
        return day
    }

    /// The `count`-th calendar day after a day, before it for a negative count. The day must lie in a known year: whether
    /// a term may end on it is asked of ``status(of:)``.
    public func calendarDay(_ count: Int, after start: CalendarDay) throws(UnknownYear) -> CalendarDay {
        guard let day = start.adding(days: count) else { throw UnknownYear(year: count < 0 ? 0 : 10_000) }
        _ = try status(of: day)
        return day
    }

    /// The first working day that is not before a day: where a term that ends on a day off ends (Civil Code, art. 175).
    public func workingDay(notBefore day: CalendarDay) throws(UnknownYear) -> CalendarDay {
        var day = day
        while try !isWorking(day) { day = try next(day, 1) }
        return day
    }

    /// How many working days lie behind one day, up to and including another: the count ``workingDay(_:after:)`` takes.
    /// Negative when the second day is the earlier one.
    public func workingDays(after first: CalendarDay, through last: CalendarDay) throws(UnknownYear) -> Int {
        if last < first { return -(try workingDays(after: last, through: first)) }
        // Both ends must be known even where no day lies between them.
        _ = try status(of: first)
        var count = 0
        var day = first
        while day < last {
            day = try next(day, 1)
            if try isWorking(day) { count += 1 }
        }
        return count
    }

    private func next(_ day: CalendarDay, _ step: Int) throws(UnknownYear) -> CalendarDay {
        guard let next = day.adding(days: step) else { throw UnknownYear(year: day.year + step) }
        return next
    }
}

/// What a day is in the five-day week.
public enum DayStatus: Sendable, Hashable {
    case working
    /// A weekend day worked for a day off given elsewhere.
    case workingInstead(of: CalendarDay)
    case weekend
    /// A national or state holiday, by name.
    case holiday(Localized)
    /// 7 January and the first day of Kurban Ait: days off that are not moved.
    case religious(Localized)
    /// For a holiday that fell on a weekend, or for a day off moved here.
    case dayOff(insteadOf: CalendarDay)

    public var isWorking: Bool {
        switch self {
        case .working, .workingInstead: true
        case .weekend, .holiday, .religious, .dayOff: false
        }
    }
}
