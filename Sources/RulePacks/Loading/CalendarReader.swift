internal import Diagnostics
internal import Languages
internal import YAML

/// Reads one year of the working calendar: every date is looked at, and every one that cannot be is said with its place.
struct CalendarReader {
    private let file: YAMLFile
    private let number: Int
    private var year: WorkingCalendar.Year
    private var places: [CalendarDay: Node.Mark] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter file: of the shape of ``PackSchema/calendarFile``.
    init(_ file: YAMLFile) {
        self.file = file
        number = Int(file.root.text("year")) ?? 0
        year = WorkingCalendar.Year(number)
    }

    /// The year; what was wrong stands in ``diagnostics``.
    mutating func read() -> WorkingCalendar.Year {
        checkName()
        for node in nodes("holidays") { set(node["date"], .holiday(node.localized("name"))) }
        for node in nodes("religious") { set(node["date"], .religious(node.localized("name"))) }
        for node in nodes("observed") {
            guard let holiday = day(node["holiday"]) else { continue }
            if year[holiday] == nil || !holiday.weekday.isWeekend {
                report(.badDate, "\(holiday.iso) is no holiday on a weekend", node["holiday"])
            }
            set(node["day-off"], .dayOff(insteadOf: holiday))
        }
        for node in nodes("moved") {
            guard let working = day(node["working"]), let off = day(node["day-off"]) else { continue }
            set(node["working"], .workingInstead(of: off))
            set(node["day-off"], .dayOff(insteadOf: working))
        }
        for node in nodes("differences") { _ = day(node["date"]) }
        return year
    }

    private func nodes(_ key: String) -> [Node] { file.root[key]?.items ?? [] }

    private mutating func checkName() {
        guard !file.name.hasSuffix("/kz-\(number).yaml") else { return }
        report(
            .badDate, "the file is not named after its year \(number)", file.root["year"],
            help: "name it kz-\(number).yaml")
    }

    private mutating func day(_ node: Node?) -> CalendarDay? {
        guard let node, let text = node.scalar else { return nil }
        guard let day = CalendarDay(iso: text) else {
            report(.badDate, "'\(text)' is no date", node, help: "write YYYY-MM-DD")
            return nil
        }
        guard day.year == number else {
            report(.badDate, "\(text) is not in \(number)", node, help: "each year has its own file")
            return nil
        }
        return day
    }

    private mutating func set(_ node: Node?, _ status: DayStatus) {
        guard let node, let day = day(node) else { return }
        if let first = places[day] {
            report(.duplicateDay, "\(day.iso) stands twice", node, help: "the first is in line \(first.line)")
            return
        }
        places[day] = node.mark
        year[day] = status
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ node: Node?, help: String? = nil) {
        diagnostics.append(Diagnostic(code, message, at: file.place(node?.mark ?? file.root.mark), help: help))
    }
}
