internal import Markup

/// A list style, or the outline style of headings: how the numbers of its levels look.
struct OdtListStyle {
    struct Level {
        enum Look {
            case number(OdtNumberFormat)
            case bullet(String)
        }

        /// A level of which its style says nothing is counted in decimals, as LibreOffice does.
        var look = Look.number(.known(.decimal))
        var prefix = ""
        var suffix = "."
        /// How many levels the number shows, its own counted.
        var displayLevels = 1
        /// LibreOffice's own way: `%1%.%2%.`; it goes before prefix, suffix and shown levels.
        var pattern: String?
        var start = 1
        /// Between the number and the text.
        var space = " "
    }

    /// By 0-based level.
    var levels: [Int: Level] = [:]
    /// All levels go on counting as if they were one.
    var isConsecutive = false

    static let levelCount = 10

    /// Lists whose style is not in the file have bullets, as in LibreOffice.
    static let unknown = OdtListStyle(
        levels: Dictionary(uniqueKeysWithValues: (0..<levelCount).map { ($0, Level(look: .bullet("•"))) }))

    subscript(level: Int) -> Level { levels[level] ?? Level() }

    /// Reads a level or what says more of it.
    ///
    /// - Parameter level: the one that is open.
    mutating func read(_ element: MarkupElement<OdtName>, _ level: inout Int?) {
        switch element.name {
        case .numberLevel, .bulletLevel, .imageLevel, .outlineLevelStyle:
            level = element.number(.level).flatMap { (1...Self.levelCount).contains($0) ? $0 - 1 : nil }
            if let level { levels[level] = Self.level(element) }
        case .labelAlignment:
            if let level, element[.followedBy] == "nothing" { levels[level]?.space = "" }
        default: break
        }
    }

    private static func level(_ element: MarkupElement<OdtName>) -> Level {
        var level = Level()
        switch element.name {
        case .bulletLevel: level.look = .bullet(element[.bulletCharacter] ?? "")
        case .imageLevel: level.look = .bullet("•")
        default:
            level.look = .number(
                OdtNumberFormat(element[.numberFormat] ?? "", isSynchronous: element.isTrue(.letterSync)))
        }
        level.prefix = element[.prefix] ?? ""
        level.suffix = element[.suffix] ?? ""
        level.displayLevels = element.count(.displayLevels)
        level.pattern = element[.pattern] ?? element[.patternOfLibreOffice]
        level.start = element.number(.startValue) ?? 1
        return level
    }

    // MARK: writing numbers

    /// A number as a reader sees it, with the space behind it; empty for none.
    ///
    /// - Parameter numbers: of the levels, from the first to the own one.
    func label(_ numbers: [Int]) -> String {
        let own = self[numbers.count - 1]
        let text: String
        if case .bullet(let sign) = own.look {
            text = NumberFormat.bulletSign(sign)
        } else if let pattern = own.pattern {
            text = filled(pattern, numbers)
        } else {
            let shown = max(numbers.count - own.displayLevels, 0)..<numbers.count
            // A level without a number has no dot either.
            let parts = shown.filter { hasNumber($0) }.map { number($0, numbers) }
            text = own.prefix + parts.joined(separator: ".") + own.suffix
        }
        return text.isEmpty ? "" : text + own.space
    }

    /// `%1%` … `%10%` stand for the numbers of the levels.
    private func filled(_ pattern: String, _ numbers: [Int]) -> String {
        var text = ""
        var isMuted = false
        var rest = pattern[...]
        while let sign = rest.firstIndex(of: "%") {
            if !isMuted { text += rest[..<sign] }
            rest = rest[rest.index(after: sign)...]
            let digits = rest.prefix { $0 != "%" }
            guard let level = Int(digits), numbers.indices.contains(level - 1), digits.endIndex < rest.endIndex else {
                text += "%"
                continue
            }
            rest = rest[rest.index(after: digits.endIndex)...]
            // «%1%.%2%.» is «1.» where the first level has no number.
            isMuted = !hasNumber(level - 1) && level < numbers.count
            text += number(level - 1, numbers)
        }
        return isMuted ? text : text + rest
    }

    private func hasNumber(_ level: Int) -> Bool {
        if case .number(.known(.none)) = self[level].look { return false }
        return true
    }

    private func number(_ level: Int, _ numbers: [Int]) -> String {
        guard case .number(let format) = self[level].look else { return "" }
        return format.text(numbers[level])
    }

    /// Formats that a number of this level is written in and that this reader does not know.
    func unknownFormats(upTo level: Int) -> [String] {
        (0...level).compactMap {
            guard case .number(.unknown(let name)) = self[$0].look else { return nil }
            return name
        }
    }
}
