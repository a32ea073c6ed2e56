internal import Documents
internal import Languages
internal import Texts

/// A cheap look before code reads a sentence for values: most sentences hold no date at all.
enum ValueGate {
    static func mayHold(_ query: ValueQuery, _ document: Document, _ segment: Int) -> Bool {
        let range = document.segments[segment].range
        let text = document.text.folded
        switch query {
        case .numberMismatch: return text[range].contains(UInt8(ascii: "("))
        case .impossibleDate, .pastDate: return holdsDay(text, range)
        default: return true
        }
    }

    /// One or two digits with a point and a digit behind them, or with a word: 31.02, «31 маусым».
    private static func holdsDay(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, isDigit(text[index]) { index += 1 }
            guard index + 1 < range.upperBound else { return false }
            let isShort = index - start <= 2
            let isISO = index - start == 4 && text[index] == UInt8(ascii: "-") && isDigit(text[index + 1])
            if isISO || isShort && mayBeDay(text[index], text[index + 1]) { return true }
        }
        return false
    }

    /// A point and a digit, or a space or a quotation mark and a letter.
    private static func mayBeDay(_ next: UInt8, _ second: UInt8) -> Bool {
        if next == UInt8(ascii: ".") { return isDigit(second) }
        let isSpace = next <= 0x20 || next == UInt8(ascii: "\"") || next == 0xC2 || next == 0xE2
        return isSpace && second >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
