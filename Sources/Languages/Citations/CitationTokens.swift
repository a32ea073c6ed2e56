internal import Texts

/// A piece of a text that may hold citations. Ranges are bytes of the piece that was cut.
struct CitationToken {
    enum Kind: Equatable {
        case word
        /// `5`, `4.2.1`, `12-1`. The number after the hyphen is an insertion, or the end of a range.
        case number(String, insertion: String?)
        /// 18.11.2015
        case date(CalendarDay)
        /// What stands behind «№»: `410-v`.
        case actNumber(String)
        case hyphen
        case comma, point, open, close, quote, other
    }

    let kind: Kind
    let range: Range<Int>
    /// Nothing stands between it and the token before it.
    let isGlued: Bool
    var kazakh: CitationReading?
    var russian: CitationReading?
}

/// Cuts folded bytes into tokens.
struct CitationLexer {
    private let text: [UInt8]
    private let end: Int
    private let languages: LanguageSet
    private var index = 0
    private(set) var tokens: [CitationToken] = []

    init(_ text: [UInt8], languages: LanguageSet) {
        self.text = text
        end = text.count
        self.languages = languages
    }

    mutating func run() {
        while index < end {
            let start = index
            let byte = text[index]
            if isSpace(byte) {
                index += 1
            } else if isDigit(index) {
                add(number(), from: start)
            } else if letterLength(index) > 0 {
                add(word(), from: start)
            } else {
                add(sign(byte), from: start)
            }
        }
    }

    private mutating func add(_ kind: CitationToken.Kind, from start: Int) {
        var token = CitationToken(
            kind: kind, range: start..<index, isGlued: tokens.last.map { $0.range.upperBound == start } ?? false)
        if kind == .word {
            let bytes = Array(text[token.range])
            if languages.contains(LanguageSet.kk) { token.kazakh = CitationWords.kazakh[bytes] }
            if languages.contains(LanguageSet.ru) { token.russian = CitationWords.russian[bytes] }
        }
        tokens.append(token)
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    // MARK: words and signs

    /// Letters, with hyphens between them: «қылмыстық-процестік» is one word, «ii-бөлім» are two.
    private mutating func word() -> CitationToken.Kind {
        let start = index
        while index < end {
            let length = letterLength(index)
            if length > 0 {
                index += length
            } else if text[index] == 0x2D, letterLength(index + 1) > 0, RomanNumeral(text[start..<index]) == nil {
                index += 1
            } else {
                break
            }
        }
        // «N 410-V», as old acts write «№».
        if index - start == 1, text[start] == UInt8(ascii: "n"), let number = actNumber() { return .actNumber(number) }
        return .word
    }

    private mutating func sign(_ byte: UInt8) -> CitationToken.Kind {
        switch byte {
        case 0x2D: return taking(1, .hyphen)
        case 0x2C: return taking(1, .comma)
        case 0x2E: return taking(1, .point)
        case 0x28: return taking(1, .open)
        case 0x29: return taking(1, .close)
        case 0x22: return taking(1, .quote)
        case 0xC2 where next(1) == 0xAB || next(1) == 0xBB: return taking(2, .quote)
        case 0xC2 where next(1) == 0xA7: return taking(2, .other)
        case 0xE2 where next(1) == 0x80 && next(2) >= 0x90 && next(2) <= 0x95: return taking(3, .hyphen)
        case 0xE2 where next(1) == 0x80 && next(2) >= 0x9C && next(2) <= 0x9F: return taking(3, .quote)
        case 0xE2 where next(1) == 0x84 && next(2) == 0x96:
            index += 3
            return actNumber().map { .actNumber($0) } ?? .other
        default:
            return taking(byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, .other)
        }
    }

    private mutating func taking(_ length: Int, _ kind: CitationToken.Kind) -> CitationToken.Kind {
        index = min(index + length, end)
        return kind
    }

    /// Digits, letters, hyphens and points up to a space or another sign; it must begin with a digit.
    private mutating func actNumber() -> String? {
        var probe = index
        while probe < end, text[probe] == 0x20 { probe += 1 }
        guard isDigit(probe) else { return nil }
        let start = probe
        while probe < end {
            let isInner =
                [0x2D, 0x2E, 0x2F].contains(text[probe]) && (isDigit(probe + 1) || letterLength(probe + 1) > 0)
            let length = isDigit(probe) || isInner ? 1 : letterLength(probe)
            if length == 0 { break }
            probe += length
        }
        index = probe
        return string(start..<probe)
    }

    // MARK: numbers

    private mutating func number() -> CitationToken.Kind {
        let start = index
        skipDigits()
        var parts = 1
        while index < end, text[index] == 0x2E, isDigit(index + 1) {
            index += 1
            skipDigits()
            parts += 1
        }
        let label = string(start..<index)
        if parts == 3, let day = Self.date(label) { return .date(day) }
        return .number(label, insertion: insertion())
    }

    private mutating func skipDigits() {
        while isDigit(index) { index += 1 }
    }

    /// The digits behind a hyphen, unless they begin a dotted number («1.1-1.5») or carry a bracket («1-5)» has two).
    private mutating func insertion() -> String? {
        guard index < end, text[index] == 0x2D, isDigit(index + 1) else { return nil }
        var probe = index + 1
        while isDigit(probe) { probe += 1 }
        guard probe - index <= 4, !(probe < end && text[probe] == 0x2E && isDigit(probe + 1)) else { return nil }
        let digits = string(index + 1..<probe)
        index = probe
        return digits
    }

    private static func date(_ label: String) -> CalendarDay? {
        let parts = label.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, parts[2] >= 1900 else { return nil }
        return CalendarDay(year: parts[2], month: parts[1], day: parts[0])
    }

    // MARK: bytes

    private func next(_ offset: Int) -> UInt8 { index + offset < end ? text[index + offset] : 0 }
    private func isDigit(_ index: Int) -> Bool { index < end && text[index] >= 0x30 && text[index] <= 0x39 }
    private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    private func letterLength(_ index: Int) -> Int {
        guard index < end else { return 0 }
        let byte = text[index]
        if byte >= 0x61, byte <= 0x7A { return 1 }
        return byte >= 0xD0 && byte <= 0xD3 && index + 1 < end ? 2 : 0
    }
}

/// I, V, X and L in Latin, or the Cyrillic і and х they are often typed with; folded.
struct RomanNumeral {
    /// Capital Latin letters.
    let text: String

    init?(_ bytes: some Sequence<UInt8>) {
        var text = ""
        var lead: UInt8 = 0
        for byte in bytes {
            switch (lead, byte) {
            case (0, 0x69), (0xD1, 0x96): text += "I"
            case (0, 0x76): text += "V"
            case (0, 0x78), (0xD1, 0x85): text += "X"
            case (0, 0x6C): text += "L"
            case (0, 0xD1): break
            default: return nil
            }
            lead = lead == 0 && byte == 0xD1 ? byte : 0
        }
        guard !text.isEmpty, text.count < 8, lead == 0 else { return nil }
        self.text = text
    }
}
