import Diagnostics

extension DiagnosticTests {
    private static func calendar(_ tail: String, year: String = "2026") -> [String: String] {
        let head = """
            year: \(year)
            sources: [{act: а, note: б}]
            holidays: [{date: "2026-03-21", name: {kk: а, ru: б, en: c}}]
            religious: []

            """
        return MiniPack.files(more: ["calendar/kz-2026.yaml": head + tail + "\n"])
    }

    /// P013 and P014, and the shape of a calendar.
    static let calendarCases = [
        DiagnosticCase(
            .badDate, "a day no month has", says: "is no date",
            calendar("moved: [{working: \"2026-03-28\", day-off: ▸\"2026-02-29\"}]")),
        DiagnosticCase(
            .badDate, "a date written in another way", says: "YYYY-MM-DD",
            calendar("observed: [{holiday: \"2026-03-21\", day-off: ▸24.03.2026}]")),
        DiagnosticCase(
            .badDate, "a day of another year", says: "is not in 2026",
            calendar("differences: [{date: ▸\"2025-12-31\", note: а}]")),
        DiagnosticCase(
            .badDate, "a day off for a working day", says: "no holiday on a weekend",
            calendar("observed: [{holiday: ▸\"2026-03-24\", day-off: \"2026-03-25\"}]")),
        DiagnosticCase(
            .badDate, "a file named after another year", says: "kz-2025.yaml",
            [
                "calendar/kz-2026.yaml":
                    "year: ▸2025\nsources: [{act: а, note: б}]\nholidays: []\nreligious: []\n"
            ].merging(MiniPack.files()) { first, _ in first }),
        DiagnosticCase(
            .duplicateDay, "a day off that is a holiday", says: "the first is in line 3",
            calendar("moved: [{working: \"2026-03-28\", day-off: ▸\"2026-03-21\"}]")),
        DiagnosticCase(
            .missingKey, "a calendar without sources", says: "has no 'sources'",
            MiniPack.files(more: ["calendar/kz-2026.yaml": "▸year: 2026\nholidays: []\nreligious: []\n"])),
        DiagnosticCase(
            .unknownKey, "a slip of the hand", says: "did you mean 'moved'?",
            calendar("▸movd: []")),
    ]
}
