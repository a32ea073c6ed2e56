import Languages
import Testing

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test(
        "ISO text, day number and weekday",
        arguments: [
            ("1970-01-01", 0, CalendarDay.Weekday.thursday), ("1969-12-31", -1, .wednesday),
            ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday), ("2000-02-29", 11_016, .tuesday),
            ("2000-03-01", 11_017, .wednesday), ("2024-02-29", 19_782, .thursday), ("2026-03-21", 20_533, .saturday),
        ])
    func known(iso: String, number: Int, weekday: CalendarDay.Weekday) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
        #expect(CalendarDay(number: number) == day)
    }

    @Test("every day follows the day before it", arguments: [1, 4, 100, 1900, 2000, 2024, 2100, 9998])
    func runs(year: Int) throws {
        var day = try #require(CalendarDay(year: year, month: 1, day: 1))
        while day.year == year {
            let next = try #require(day.adding(days: 1))
            #expect(next > day)
            #expect(next.number == day.number + 1)
            #expect(next.day == day.day + 1 || next.day == 1)
            #expect(CalendarDay(year: next.year, month: next.month, day: next.day) == next)
            day = next
        }
        #expect(day.month == 1 && day.day == 1)
    }

    @Test(
        "no such day",
        arguments: [
            "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
            "2026-1-1",
            "2026/01/01", " 2026-01-01", "20260101", "２０２６-01-01", "+026-01-01", "",
        ])
    func impossible(iso: String) {
        #expect(CalendarDay(iso: iso) == nil)
    }

    @Test("the calendar ends")
    func ends() {
        #expect(CalendarDay(iso: "9999-12-31")?.adding(days: 1) == nil)
        #expect(CalendarDay(iso: "0001-01-01")?.adding(days: -1) == nil)
        #expect(CalendarDay(iso: "2026-01-01")?.adding(days: .max) == nil)
        #expect(CalendarDay(iso: "2026-01-01")?.adding(days: .min) == nil)
    }
}
