/// What a rule can ask of the values code reads: the words behind `value:` in a pack.
public enum ValueQuery: String, Sendable, Hashable, CaseIterable {
    /// Any exact term: whoever reads the clause can name the last day, or how often.
    case deadline
    /// A term counted in units, a day of a month, the end of a period.
    case term
    /// A day, a month or a quarter of the calendar.
    case date
    /// How often: «тоқсан сайын», «не реже одного раза в год».
    case period
    /// By the results of a period: a term for a report, none for paying out money.
    case afterPeriod = "after-period"
    /// A term in hours, days, weeks or months that does not say from which day it runs.
    case relativeTerm = "relative-term"
    /// Words that say from when a term runs.
    case start
    /// How long something may last, no term of its own: «10 күнге», «на 10 дней», «10 күннен аспайтын мерзімге».
    case length
    /// A day no calendar has, and a range that ends before it begins.
    case impossibleDate = "impossible-date"
    /// A day before the document itself.
    case pastDate = "past-date"
    /// «5 (алты)»: digits and words that differ.
    case numberMismatch = "number-mismatch"

    func admits(_ expression: TimeExpression) -> Bool {
        switch self {
        case .deadline: true
        case .term: !Self.isDate(expression.value) && expression.relation != .every && !isAfterPeriod(expression)
        case .date: Self.isDate(expression.value)
        case .period: expression.relation == .every || Self.isQuarter(expression.value)
        case .afterPeriod: isAfterPeriod(expression)
        case .relativeTerm: expression.needsStart && expression.start == nil
        case .pastDate: expression.lastDay != nil
        case .length: expression.isLength && expression.isBound
        case .start, .impossibleDate, .numberMismatch: false
        }
    }

    private func isAfterPeriod(_ expression: TimeExpression) -> Bool {
        if case .end = expression.value { return expression.relation == .after }
        return false
    }

    /// The 5th of a month is a term, it names no month.
    private static func isDate(_ value: TimeExpression.Value) -> Bool {
        guard case .dates(let dates) = value else { return false }
        return dates.from.month != nil || dates.from.year != nil || dates.from.quarter != nil || dates.from.half != nil
    }

    private static func isQuarter(_ value: TimeExpression.Value) -> Bool {
        guard case .dates(let dates) = value else { return false }
        return dates.from.quarter != nil || dates.from.half != nil
    }

    /// Beginnings of words of which one stands in every expression of the kind; empty where digits alone may make one.
    public var wordStarts: [String] {
        switch self {
        case .relativeTerm, .length: Self.unitStarts
        default: []
        }
    }

    private static let unitStarts: [String] = {
        let kazakh = "мину сағ тәул күн апт дека ай тоқс токс жарт жыл дүйс сейс сәрс бейс жұма сенб жекс"
        let russian =
            "час сут ден дн недел мес кварт полу год лет еже покварт помес понед втор сред четв пятн субб воск числ конц оконч заверш"
        let compounds = RussianNumerals.prefixes.map { String($0.0.prefix(4)) }
        return Array(Set((kazakh + " " + russian).split(separator: " ").map(String.init) + compounds)).sorted()
    }()
}

extension TimeReader.Reading {
    /// The places that answer a query, in text order.
    public func ranges(_ query: ValueQuery) -> [Range<Int>] {
        switch query {
        case .start: starts
        case .impossibleDate: impossible
        case .length:
            (lengths + expressions.filter { $0.isLength && $0.isBound }.map(\.range)).sorted {
                $0.lowerBound < $1.lowerBound
            }
        default: expressions.filter { query.admits($0) }.map(\.range)
        }
    }
}
