import Languages
import Testing
import Texts

/// The last day of a term, counted on a calendar of two made-up days off.
@Suite struct TermEndTests {
    private static let calendar: WorkingCalendar = {
        var year = WorkingCalendar.Year(2026)
        for iso in ["2026-05-01", "2026-05-07"] {
            if let day = CalendarDay(iso: iso) {
                year[day] = .holiday(Localized(kk: "мереке", ru: "праздник", en: "holiday"))
            }
        }
        return WorkingCalendar([year])
    }()

    private static func lastDay(_ text: String) throws -> String? {
        let canonical = CanonicalText(Array(text.utf8))
        let folded = canonical.folded
        let reading = TimeReader.read(folded.span, 0..<folded.count, .both)
        let first = try #require(reading.expressions.first)
        return try first.lastDay(calendar)?.iso
    }

    @Test(arguments: [
        // The first day is 2 May, a Saturday; the 7th is a holiday.
        ("2026 жылғы 1 мамырдан бастап 5 жұмыс күні ішінде", "2026-05-11"),
        ("в течение 5 рабочих дней с 1 мая 2026 года", "2026-05-11"),
        // The 30th day is Sunday, 31 May.
        ("в течение 30 дней с 1 мая 2026 года", "2026-06-01"),
        ("2026 жылғы 31 қаңтардан бастап бір ай ішінде", "2026-03-02"),
        ("2026 жылғы 10 маусымға дейін", "2026-06-10"),
        ("II квартал 2026 года", "2026-06-30"),
    ])
    func ends(text: String, day: String) throws { #expect(try Self.lastDay(text) == day) }

    @Test(arguments: ["10 жұмыс күні ішінде", "в течение трех часов с 1 мая 2026 года", "тоқсан сайын"])
    func namesNoDay(text: String) throws { #expect(try Self.lastDay(text) == nil) }

    @Test func refusesAnUnknownYear() {
        #expect(throws: WorkingCalendar.UnknownYear(year: 2027)) {
            try Self.lastDay("2026 жылғы 25 желтоқсаннан бастап 10 жұмыс күні ішінде")
        }
    }
}
