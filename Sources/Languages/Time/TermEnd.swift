extension TimeExpression {
    /// The last day on which the act is in time; `nil` where the words name no day of the calendar.
    ///
    /// A term begins on the day after the one it runs from, and one that ends on a day off ends on the next working day
    /// (Civil Code of Kazakhstan, art. 173 and 175). A date stays where it was written.
    ///
    /// - Throws: ``WorkingCalendar/UnknownYear`` when the term runs into a year whose days off are not known.
    public func lastDay(_ calendar: WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> CalendarDay? {
        if let lastDay { return lastDay }
        guard case .length(let length) = value, relation.runsFromStart, case .date(let date)? = start,
            let first = date.day == nil ? nil : date.lastDay
        else { return nil }
        let (days, months) = length.longest
        guard days > 0 || months > 0 else { return nil }
        if length.days == .working || length.days == .banking, months == 0 {
            return try calendar.workingDay(days, after: first)
        }
        guard let end = first.adding(months: months)?.adding(days: days) else { return nil }
        return try calendar.workingDay(notBefore: end)
    }
}

extension CalendarDay {
    /// The same day so many months on, the last of a shorter month; `nil` outside the years 1 … 9999.
    public func adding(months: Int) -> CalendarDay? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        return CalendarDay(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }
}
