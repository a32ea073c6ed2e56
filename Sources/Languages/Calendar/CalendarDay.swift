/// One day of the Gregorian calendar, as an act or a deadline names it: no time of day, no zone.
///
/// The arithmetic is our own and exact for every year from 1 to 9999: Foundation's calendars know zones and locales, which
/// a date in a document does not have.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// 1 … 9999.
    public let year: Int
    /// 1 … 12.
    public let month: Int
    /// 1 … 31.
    public let day: Int

    /// `nil` for a day that no calendar has: 31 April, 29 February 2025, year 0.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day written YYYY-MM-DD and in no other way; `nil` for any other text or an impossible date.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// The day with this ``number``; `nil` outside the years 1 … 9999.
    ///
    /// Years are counted from March, so that the day leap years add is the last of its year, and in eras of 400 years,
    /// which all have 146 097 days.
    public init?(number: Int) {
        guard number >= Self.firstNumber, number <= Self.lastNumber else { return nil }
        let days = number + Self.daysFromMarchOfYear0
        let era = days / Self.daysOfEra
        let dayOfEra = days % Self.daysOfEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// Days since 1 January 1970, negative before it: two days differ by the difference of their numbers.
    public var number: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysOfEra + dayOfEra - Self.daysFromMarchOfYear0
    }

    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1) ?? .monday
    }

    /// The day so many days later, or earlier for a negative number; `nil` outside the years 1 … 9999.
    public func adding(days: Int) -> CalendarDay? {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return overflow ? nil : CalendarDay(number: sum)
    }

    /// YYYY-MM-DD.
    public var iso: String {
        "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month has; 0 for a month outside 1 … 12.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    /// ISO 8601: Monday is 1, Sunday 7.
    public enum Weekday: Int, Sendable, Hashable, CaseIterable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday

        /// Saturday or Sunday: the days off of a five-day week.
        public var isWeekend: Bool { self == .saturday || self == .sunday }
    }

    // MARK: numbers

    /// From 1 March of year 0 to 1 January 1970.
    private static let daysFromMarchOfYear0 = 719_468
    private static let daysOfEra = 146_097
    /// 0001-01-01 and 9999-12-31.
    private static let firstNumber = -719_162
    private static let lastNumber = 2_932_896

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
