/// A date with as much of it as was written: a day, a month of a year, a quarter, the 5th of any month.
public struct PartialDate: Sendable, Hashable {
    public var year: Int?
    public var month: Int?
    public var day: Int?
    /// 1…4.
    public var quarter: Int?
    /// 1…2.
    public var half: Int?

    public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, quarter: Int? = nil, half: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.quarter = quarter
        self.half = half
    }

    /// Whether a calendar has it. Without a year 29 February is possible.
    public var isPossible: Bool {
        if let month, !(1...12).contains(month) { return false }
        if let day, !(1...CalendarDay.days(inMonth: month ?? 1, of: year ?? Self.leapYear)).contains(day) {
            return false
        }
        return (1...4).contains(quarter ?? 1) && (1...2).contains(half ?? 1)
    }

    fileprivate static let leapYear = 2024

    /// The first day it can mean; `nil` without a year.
    var firstDay: CalendarDay? {
        guard let year, isPossible else { return nil }
        let first = month ?? quarter.map { $0 * 3 - 2 } ?? half.map { $0 * 6 - 5 } ?? 1
        return CalendarDay(year: year, month: first, day: day ?? 1)
    }

    /// The last day it can mean; `nil` without a year. An impossible day has no last day either.
    public var lastDay: CalendarDay? {
        guard let year, isPossible else { return nil }
        let lastMonth = month ?? quarter.map { $0 * 3 } ?? half.map { $0 * 6 } ?? 12
        let lastDay = day ?? CalendarDay.days(inMonth: lastMonth, of: year)
        return CalendarDay(year: year, month: lastMonth, day: lastDay)
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601, with the forms of XML Schema for what lacks a year: `2026-08-31`, `2026-04`, `2025-Q4`, `--06-10`, `---05`.
    public var description: String {
        if let quarter { return (year.map { "\($0)-" } ?? "") + "Q\(quarter)" }
        if let half { return (year.map { "\($0)-" } ?? "") + "H\(half)" }
        if let day, month == nil { return "---" + twoDigits(day) }
        var text = year.map { String($0) } ?? "-"
        if let month { text += "-" + twoDigits(month) }
        if let day { text += "-" + twoDigits(day) }
        return text
    }
}

/// One date, or all from one to another.
public struct DateSpan: Sendable, Hashable {
    public let from: PartialDate
    /// Equal to ``from`` for one date.
    public let to: PartialDate

    public init(_ date: PartialDate) {
        from = date
        to = date
    }

    /// The year said once holds for both ends.
    public init(_ from: PartialDate, _ to: PartialDate) {
        let fromHasYear = from.year != nil
        var from = from
        var to = to
        let isSeason = from.year == nil || to.year == nil
        from.year = from.year ?? to.year
        to.year = to.year ?? from.year
        // «с 15 октября по 15 апреля 2026 года» begins the year before; «2025 жылғы 25 желтоқсаннан 15 қаңтарға» ends the year after.
        if isSeason, let first = from.firstDay, let last = to.lastDay, last < first {
            if fromHasYear { to.year = to.year.map { $0 + 1 } } else { from.year = from.year.map { $0 - 1 } }
        }
        self.from = from
        self.to = to
    }

    public var isPossible: Bool { from.isPossible && to.isPossible }

    /// Both days are known, and the last comes first.
    public var isReversed: Bool {
        guard let first = from.firstDay, let last = to.lastDay else { return false }
        return last < first
    }

    /// The last day of the month the span ends in.
    var lastDay: DateSpan {
        guard let month = to.month else { return self }
        let year = to.year ?? PartialDate.leapYear
        return DateSpan(
            PartialDate(year: to.year, month: month, day: CalendarDay.days(inMonth: month, of: year)))
    }
}

extension DateSpan: CustomStringConvertible {
    public var description: String { from == to ? from.description : "\(from)/\(to)" }
}
