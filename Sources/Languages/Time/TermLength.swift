/// A length of time in the unit it was written in: 10 working days, 3–5 days, a year and a half.
public struct TermLength: Sendable, Hashable {
    public enum Unit: Sendable, Hashable, CaseIterable {
        case minute, hour, fullDay, day, week, decade, month, quarter, halfYear, year
    }

    /// Which days count. Nothing said means calendar days (Civil Code of Kazakhstan, art. 172 and following count days
    /// without exception), but only ``calendar`` says so in words.
    public enum Days: String, Sendable, Hashable {
        case working, calendar, banking
    }

    /// In halves of the unit, so that «бір жарым жыл» is 3; a range has two ends.
    let halves: ClosedRange<Int>
    public let unit: Unit
    public let days: Days?
    /// Whether a number stands there, or a word that is one («ай ішінде», «в течение суток» count as one).
    public let isCounted: Bool

    init(_ amount: Amount, _ unit: Unit, _ days: Days? = nil) {
        halves = amount.halves
        self.unit = unit
        self.days = days
        isCounted = true
    }

    /// One unit without a number.
    init(one unit: Unit, _ days: Days? = nil) {
        halves = 2...2
        self.unit = unit
        self.days = days
        isCounted = false
    }

    /// «сол күні», «в тот же день».
    static let sameDay = TermLength(halves: 0...0, unit: .day)

    private init(halves: ClosedRange<Int>, unit: Unit) {
        self.halves = halves
        self.unit = unit
        days = nil
        isCounted = false
    }

    /// The longest reading in whole days or months, for counting on a calendar: hours and minutes give 0 days.
    public var longest: (days: Int, months: Int) {
        let halves = halves.upperBound
        switch unit {
        case .minute, .hour: return (0, 0)
        case .day, .fullDay: return ((halves + 1) / 2, 0)
        case .week: return (halves * 7 / 2, 0)
        case .decade: return (halves * 5, 0)
        case .month: return (halves % 2 * 15, halves / 2)
        case .quarter: return (0, halves * 3 / 2)
        case .halfYear: return (0, halves * 3)
        case .year: return (0, halves * 6)
        }
    }
}

extension TermLength: CustomStringConvertible {
    /// ISO 8601 with the kind of days: `P10D working`, `P3D..P5D`.
    public var description: String {
        let ends =
            halves.lowerBound == halves.upperBound ? [halves.upperBound] : [halves.lowerBound, halves.upperBound]
        let text = ends.map { iso(halves: $0) }.joined(separator: "..")
        return days.map { "\(text) \($0.rawValue)" } ?? text
    }

    private func iso(halves: Int) -> String {
        switch unit {
        case .minute: "PT\(halves / 2)M"
        case .hour: halves % 2 == 0 ? "PT\(halves / 2)H" : "PT\(halves * 30)M"
        case .fullDay: "PT\(halves * 12)H"
        case .day: "P\(halves / 2)D"
        case .week: "P\(halves / 2)W"
        case .decade: "P\(halves * 5)D"
        case .month: halves % 2 == 0 ? "P\(halves / 2)M" : "P\(halves * 15)D"
        case .quarter: "P\(halves * 3 / 2)M"
        case .halfYear: "P\(halves * 3)M"
        case .year: halves % 2 == 0 ? "P\(halves / 2)Y" : "P\(halves * 6)M"
        }
    }
}
