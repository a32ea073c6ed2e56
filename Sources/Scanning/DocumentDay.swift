internal import Documents
internal import Languages
internal import Texts

/// The day of a document, from its approval block or title: deadlines before it were past when it was signed.
enum DocumentDay {
    /// `nil` for a draft that names neither a day nor a year.
    static func find(_ document: Document) -> CalendarDay? {
        let folded = document.text.folded
        let head = document.segments.prefix { $0.range.lowerBound < longestHeadBytes }
        var days: [CalendarDay] = []
        for segment in head where segment.zone == .approval {
            let reading = TimeReader.read(folded.span, segment.range, .both)
            for dates in reading.mentions.map(\.dates) + reading.expressions.compactMap(dates) {
                if dates.from.day != nil, let day = dates.from.lastDay { days.append(day) }
            }
        }
        return days.max() ?? firstDayOfTitleYear(document, head)
    }

    private static let longestHeadBytes = 4_000

    private static func dates(_ expression: TimeExpression) -> DateSpan? {
        guard expression.relation == .on, case .dates(let dates) = expression.value else { return nil }
        return dates
    }

    /// «2026 жылға арналған жоспар», «План на 2026 год»: nothing in it can be due before that year.
    private static func firstDayOfTitleYear(
        _ document: Document, _ head: some Sequence<Segment>
    ) -> CalendarDay? {
        // «2026 жылғы жоспар», «2024-2026 жылдарға арналған», «на 2026 год»; not «2030 жылға дейінгі», not «до 2030 года».
        let forYear =
            /(?:^|\D)(20\d\d)(?:\s*[-–]\s*20\d\d)?\s*(?:жыл(?:ға|дарға)\s+арналған|жылғы\s+(?!\d))|на\s+(20\d\d)(?:\s*[-–]\s*20\d\d)?\s+год/
        for segment in head where segment.zone == .title {
            let words = document.folded(segment.range)
            guard let match = words.firstMatch(of: forYear), let year = Int(match.1 ?? match.2 ?? "") else { continue }
            return CalendarDay(year: year, month: 1, day: 1)
        }
        return nil
    }
}
