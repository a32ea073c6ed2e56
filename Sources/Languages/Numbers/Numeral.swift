/// A number word: «он», «бесінші», «пяти», «тысяч».
struct Numeral: Sendable, Hashable {
    var value: Int
    /// «бесінші», «пятого».
    var isOrdinal = false

    /// 1, 10, 100, 1 000 …: what may follow it in a compound is smaller.
    var magnitude: Int {
        if value >= 1_000 { return value }
        if value >= 100 { return 100 }
        return value >= 20 && value % 10 == 0 || value == 10 ? 10 : 1
    }
}

/// How many units: whole numbers and halves, or a range of them.
struct Amount: Sendable, Hashable {
    /// Twice the number.
    let halves: ClosedRange<Int>
    /// Digits and words that stand for the same number differ.
    var isMismatched = false
    /// Which days are meant, where the brackets say so: «10 (десяти рабочих) дней».
    var days: TermLength.Days?

    init(_ value: Int) { halves = value * 2...value * 2 }

    init(halves: Int) { self.halves = halves...halves }

    /// The two ends of a range in any order.
    init(from low: Amount, to high: Amount) {
        let ends = [low.halves.lowerBound, high.halves.upperBound]
        halves = min(ends[0], ends[1])...max(ends[0], ends[1])
        isMismatched = low.isMismatched || high.isMismatched
    }

    /// The number, when it is a whole one and no range.
    var single: Int? {
        halves.lowerBound == halves.upperBound && halves.lowerBound % 2 == 0 ? halves.lowerBound / 2 : nil
    }
}

/// Adds up number words one by one: «жүз жиырма бес», «двести тысяч». Words that do not fit end the number.
struct NumeralSum {
    private var total = 0
    private var group = 0
    private var lastMagnitude = Int.max
    private var lastScale = Int.max
    private(set) var isEmpty = true

    var value: Int { total + group }

    /// - Returns: `false` when the word begins another number.
    mutating func add(_ numeral: Numeral) -> Bool {
        let magnitude = numeral.magnitude
        if magnitude >= 1_000 {
            guard magnitude < lastScale else { return false }
            let (product, overflow) = max(group, 1).multipliedReportingOverflow(by: magnitude)
            guard !overflow else { return false }
            total += product
            (group, lastMagnitude, lastScale) = (0, Int.max, magnitude)
        } else if numeral.value == 100, (1...9).contains(group) {
            // «екі жүз»
            group *= 100
            lastMagnitude = 100
        } else {
            guard magnitude < lastMagnitude else { return false }
            group += numeral.value
            lastMagnitude = magnitude
        }
        isEmpty = false
        return true
    }
}
