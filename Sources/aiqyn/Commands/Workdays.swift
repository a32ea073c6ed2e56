import ArgumentParser
import Languages
import RulePacks
import Texts

/// Working days of Kazakhstan, from the calendar files of the rules.
struct Workdays: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Count working days, and say whether a day is one.",
        discussion: """
            Days are those of the five-day week of Kazakhstan, of the years in Rules/calendar. A year that is not there is
            refused with exit status 2: days off are moved by orders, and nothing is guessed.
            """,
        subcommands: [Add.self, Between.self, Is.self])
}

extension Workdays {
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The day a term ends on: the N-th working day after a day.")

        @Argument(help: "The day of the event, YYYY-MM-DD; the term begins on the next day.")
        var date: CalendarDay

        @Argument(help: "How many days; negative counts backwards, after '--'.")
        var days: Int

        @Flag(help: "Count all days, not only working days.")
        var calendarDays = false

        @OptionGroup var calendar: CalendarOptions

        func run() throws {
            let end = try calendar.ask { calendar throws(WorkingCalendar.UnknownYear) in
                let end =
                    calendarDays
                    ? try calendar.calendarDay(days, after: date) : try calendar.workingDay(days, after: date)
                return (end, try calendar.status(of: end))
            }
            Terminal.print(WorkdaysText(calendar.language).line(end.0, end.1))
        }
    }

    struct Between: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "How many working days lie behind one day, up to and including another.",
            discussion: "It is the number 'workdays add FIRST' takes to come to LAST; negative when LAST is earlier.")

        @Argument(help: "YYYY-MM-DD; not counted.")
        var first: CalendarDay

        @Argument(help: "YYYY-MM-DD; counted if it is a working day.")
        var last: CalendarDay

        @OptionGroup var calendar: CalendarOptions

        func run() throws {
            let count = try calendar.ask { calendar throws(WorkingCalendar.UnknownYear) in
                try calendar.workingDays(after: first, through: last)
            }
            Terminal.print("\(count)\n")
        }
    }

    struct Is: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a day is, and why.")

        @Argument(help: "YYYY-MM-DD.")
        var date: CalendarDay

        @OptionGroup var calendar: CalendarOptions

        func run() throws {
            let status = try calendar.ask { calendar throws(WorkingCalendar.UnknownYear) in
                try calendar.status(of: date)
            }
            Terminal.print(WorkdaysText(calendar.language).line(date, status))
        }
    }
}

/// What every subcommand needs: the calendar and the language.
struct CalendarOptions: ParsableArguments {
    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    /// Asks the calendar.
    ///
    /// - Throws: ``CommandFailure`` for a year that is not known.
    func ask<Answer>(
        _ question: (WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> Answer
    ) throws -> Answer {
        let folder = try RulesFolder.find(rulesOptions.folder)
        let calendar = try PackLoader.calendar(folder: folder)
        do throws(WorkingCalendar.UnknownYear) {
            return try question(calendar)
        } catch {
            let text = WorkdaysText(language)
            throw CommandFailure(
                text.refusal(error.year, known: calendar.knownYears), help: text.help("\(folder)/\(error.file)"))
        }
    }
}
