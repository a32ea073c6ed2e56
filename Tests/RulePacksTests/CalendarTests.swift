import Languages
import RulePacks
import Testing

/// The calendar files of the repository, by days one can look up.
@Suite struct CalendarTests {
    @Test func years() throws {
        #expect(try RepositoryPacks.rules().calendar.knownYears == [2023, 2024, 2025, 2026])
        #expect(try PackLoader.calendar(folder: RepositoryPacks.folder).knownYears == [2023, 2024, 2025, 2026])
    }

    @Test(
        "working days",
        arguments: [
            ("2023-07-01", "a Saturday worked for the day behind Capital Day"),
            ("2024-05-04", "a Saturday worked for 8 May"), ("2025-01-05", "a Sunday worked for 3 January"),
            ("2024-06-17", "the Monday behind Kurban Ait on a Sunday"), ("2026-01-08", "the day behind Christmas"),
            ("2026-08-31", "no longer for Constitution Day"), ("2024-02-29", "a leap day"),
            ("2026-03-26", "behind Nauryz"),
        ])
    func working(iso: String, note: String) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(try RepositoryPacks.rules().calendar.isWorking(day), "\(note)")
    }

    @Test(
        "days off",
        arguments: [
            ("2023-07-07", "moved from 1 July"), ("2024-05-08", "moved from 4 May"),
            ("2025-01-03", "moved from 5 January"),
            ("2023-06-28", "Kurban Ait"), ("2024-06-16", "Kurban Ait on a Sunday"), ("2025-06-06", "Kurban Ait"),
            ("2026-05-27", "Kurban Ait"), ("2026-03-23", "Nauryz"), ("2026-03-24", "for Nauryz on a Saturday"),
            ("2026-03-25", "for Nauryz on a Sunday"), ("2026-05-11", "for Victory Day"), ("2024-01-07", "Christmas"),
            ("2023-01-03", "for New Year's Day on a Sunday"), ("2023-12-18", "for Independence Day"),
            ("2025-10-27", "for Republic Day"), ("2025-08-30", "Constitution Day"), ("2026-03-28", "a Saturday"),
        ])
    func off(iso: String, note: String) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(try !RepositoryPacks.rules().calendar.isWorking(day), "\(note)")
    }

    /// Over Nauryz, over the end of a year, over moved days.
    @Test(
        "terms",
        arguments: [
            ("2026-03-19", 10, "2026-04-07"), ("2025-12-30", 5, "2026-01-09"), ("2024-12-31", 1, "2025-01-05"),
            ("2024-05-03", 3, "2024-05-10"), ("2023-06-30", 5, "2023-07-10"), ("2026-01-09", -5, "2025-12-30"),
            ("2026-03-21", 0, "2026-03-21"), ("2024-02-28", 1, "2024-02-29"), ("2026-05-26", 1, "2026-05-28"),
        ])
    func terms(start: String, count: Int, end: String) throws {
        let calendar = try RepositoryPacks.rules().calendar
        let (first, last) = (try #require(CalendarDay(iso: start)), try #require(CalendarDay(iso: end)))
        #expect(try calendar.workingDay(count, after: first) == last)
        if count > 0 { #expect(try calendar.workingDays(after: first, through: last) == count) }
    }

    /// The Ministry's balance of working time for 2024 has 248 days, with Kurban Ait still on Monday, 17 June.
    @Test("of a whole year", arguments: [(2023, 246), (2024, 249), (2025, 246), (2026, 247)])
    func whole(year: Int, count: Int) throws {
        let calendar = try RepositoryPacks.rules().calendar
        let days = try (1...12).flatMap { month in
            try (1...CalendarDay.days(inMonth: month, of: year)).map {
                try #require(CalendarDay(year: year, month: month, day: $0))
            }
        }
        #expect(try days.count { try calendar.isWorking($0) } == count)
    }
}
