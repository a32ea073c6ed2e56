/// Words that say when something is due, as a value: «10 (он) жұмыс күні ішінде», «до 31 августа 2026 года», «тоқсан сайын».
///
/// ``description`` is the compact notation that tests and `aiqyn values` print; docs/values.md explains it.
public struct TimeExpression: Sendable, Hashable {
    /// How the value bounds the act.
    public enum Relation: String, Sendable, Hashable, CaseIterable {
        /// In the course of a term: «ішінде», «в течение», «в трехдневный срок».
        case within
        /// «кешіктірмей», «не позднее».
        case noLater = "no-later"
        /// A lead: «5 күн бұрын», «за 5 дней до».
        case before
        /// «30 күн өткен соң», «по истечении 30 дней», «по итогам квартала».
        case after
        /// Up to a day: «10 маусымға дейін», «до 10 июня».
        case until
        /// On a day or in a month: «06.01.2026», «2026 жылғы сәуір».
        case on
        /// «тоқсан сайын», «не реже одного раза в год».
        case every

        var runsFromStart: Bool { self == .within || self == .noLater || self == .after }
    }

    public enum Value: Sendable, Hashable {
        case length(TermLength)
        case dates(DateSpan)
        /// The last day of the running unit: «айдың соңына дейін», «до конца года».
        case end(TermLength)
        /// «сағат 18.00-ге дейін».
        case timeOfDay(hour: Int, minute: Int)
        /// A day named by what happens on it: «не позднее даты подписания», «отырыс күнінен кешіктірмей».
        case event
    }

    /// The day from which a term runs.
    public enum Start: Sendable, Hashable {
        /// «тіркелген күннен бастап», «со дня регистрации».
        case event
        case date(PartialDate)
    }

    /// What is wrong with the words themselves.
    public struct Defects: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// «5 (алты)»: the digits and the words differ.
        public static let numberMismatch = Defects(rawValue: 1)
        /// «31 маусым», «30.02.2026»: the calendar has no such day.
        public static let impossibleDate = Defects(rawValue: 2)
        /// «31 мамырдан 15 сәуірге дейін»: it ends before it begins.
        public static let reversed = Defects(rawValue: 4)
    }

    /// Bytes of the folded text.
    public let range: Range<Int>
    public let relation: Relation
    public let value: Value
    /// How often in each period; 1 unless said.
    public let times: Int
    public internal(set) var start: Start?
    public let defects: Defects
    /// It says how long something may last («до двухсот часов», «екі айдан аспайды»), not when it must be done.
    public let isBound: Bool

    init(
        _ relation: Relation, _ value: Value, in range: Range<Int>, times: Int = 1, defects: Defects = [],
        isBound: Bool = false
    ) {
        self.isBound = isBound
        self.range = range
        self.relation = relation
        self.value = value
        self.times = times
        self.defects = defects
    }

    func moved(to range: Range<Int>) -> TimeExpression {
        var moved = TimeExpression(relation, value, in: range, times: times, defects: defects, isBound: isBound)
        moved.start = start
        return moved
    }

    /// Whether it says how often; everything else the reader finds is one exact term or day.
    public var isPeriodic: Bool { relation == .every }

    /// The last day it names, for dates with a year.
    public var lastDay: CalendarDay? {
        guard case .dates(let dates) = value else { return nil }
        return dates.to.lastDay
    }

    var isLength: Bool {
        if case .length = value { return relation != .every }
        return false
    }

    /// Whether it is a term that means nothing until one knows from which day it runs (C02).
    public var needsStart: Bool {
        guard case .length(let length) = value, relation == .within || relation == .noLater, !isBound else {
            return false
        }
        return length.isCounted && length.unit != .year
    }
}

extension TimeExpression: CustomStringConvertible {
    /// `within P10D working from event`, `until 2026-08-31`, `every P1Y x2`.
    public var description: String {
        var parts = [relation.rawValue, value.description]
        if times > 1 { parts.append("x\(times)") }
        switch start {
        case .event?: parts.append("from event")
        case .date(let date)?: parts.append("from \(date)")
        case nil: break
        }
        if defects.contains(.numberMismatch) { parts.append("!number") }
        if defects.contains(.impossibleDate) { parts.append("!impossible") }
        if defects.contains(.reversed) { parts.append("!reversed") }
        return parts.joined(separator: " ")
    }
}

extension TimeExpression.Value: CustomStringConvertible {
    public var description: String {
        switch self {
        case .length(let length): length.description
        case .dates(let dates): dates.description
        case .end(let length): "end \(length)"
        case .event: "event"
        case .timeOfDay(let hour, let minute): "T\(twoDigits(hour)):\(twoDigits(minute))"
        }
    }
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
