import Languages
import Testing
import Texts

@Suite("Working days")
struct WorkingCalendarTests {
    private static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    /// 2030 and 2031 as nobody has them: 1 and 2 January off, Sunday 6 January worked for Monday the 7th.
    private static func calendar() throws -> WorkingCalendar {
        let name = Localized(kk: "а", ru: "б", en: "c")
        var first = WorkingCalendar.Year(2030)
        first[try day("2030-01-01")] = .holiday(name)
        first[try day("2030-01-02")] = .religious(name)
        first[try day("2030-01-06")] = .workingInstead(of: try day("2030-01-07"))
        first[try day("2030-01-07")] = .dayOff(insteadOf: try day("2030-01-06"))
        return WorkingCalendar([first, WorkingCalendar.Year(2031)])
    }

    @Test(
        "one day",
        arguments: [
            ("2030-01-01", false), ("2030-01-02", false), ("2030-01-03", true), ("2030-01-05", false),
            ("2030-01-06", true), ("2030-01-07", false), ("2030-12-31", true), ("2031-01-01", true),
        ])
    func one(iso: String, isWorking: Bool) throws {
        #expect(try Self.calendar().isWorking(Self.day(iso)) == isWorking)
    }

    @Test(
        "terms over the end of the year and over moved days",
        arguments: [
            ("2030-01-04", 1, "2030-01-06"), ("2030-01-04", 2, "2030-01-08"), ("2030-12-31", 1, "2031-01-01"),
            ("2031-01-01", -1, "2030-12-31"), ("2030-01-01", 1, "2030-01-03"), ("2030-01-05", 0, "2030-01-05"),
        ])
    func terms(start: String, count: Int, end: String) throws {
        #expect(try Self.calendar().workingDay(count, after: Self.day(start)) == Self.day(end))
    }

    /// Counting is the inverse of adding, from every day of a stretch that has all kinds of days.
    @Test(arguments: -20...20)
    func inverse(count: Int) throws {
        let calendar = try Self.calendar()
        for offset in 30..<50 {
            let start = try #require(try Self.day("2030-01-01").adding(days: offset))
            let end = try calendar.workingDay(count, after: start)
            let counted = try calendar.workingDays(after: start, through: end)
            // Backwards the start itself is the day not counted from the other end.
            if count >= 0 { #expect(counted == count) } else { #expect(counted <= 0) }
        }
    }

    @Test func calendarDays() throws {
        let calendar = try Self.calendar()
        #expect(try calendar.calendarDay(30, after: Self.day("2030-01-15")) == Self.day("2030-02-14"))
        #expect(try calendar.workingDay(notBefore: Self.day("2030-01-05")) == Self.day("2030-01-06"))
        #expect(try calendar.workingDay(notBefore: Self.day("2030-01-04")) == Self.day("2030-01-04"))
    }

    @Test("a year that is not known is refused")
    func refusal() throws {
        let calendar = try Self.calendar()
        let after = WorkingCalendar.UnknownYear(year: 2032)
        let before = WorkingCalendar.UnknownYear(year: 2029)
        #expect(after.file == "calendar/kz-2032.yaml")
        #expect(throws: after) { try calendar.isWorking(Self.day("2032-01-01")) }
        #expect(throws: after) { try calendar.workingDay(1, after: Self.day("2031-12-31")) }
        #expect(throws: after) { try calendar.workingDay(.max, after: Self.day("2031-06-01")) }
        #expect(throws: after) { try calendar.calendarDay(365, after: Self.day("2031-06-01")) }
        #expect(throws: before) { try calendar.workingDay(-3, after: Self.day("2030-01-03")) }
        #expect(throws: before) {
            try calendar.workingDays(after: Self.day("2029-12-31"), through: Self.day("2030-01-04"))
        }
        #expect(throws: after) {
            try calendar.workingDays(after: Self.day("2032-01-01"), through: Self.day("2032-01-01"))
        }
        #expect(throws: WorkingCalendar.UnknownYear.self) {
            try calendar.calendarDay(.max, after: Self.day("2031-01-01"))
        }
        #expect(throws: WorkingCalendar.UnknownYear(year: 2030)) {
            try WorkingCalendar([]).status(of: Self.day("2030-01-01"))
        }
    }
}
