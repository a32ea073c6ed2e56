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

    /// Digits of a day with a word or a point and a digit behind them: 31.02, «31 маусым», «"31" июня», «31-го июня».
    private static func holdsDay(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, isDigit(text[index]) { index += 1 }
            let isDay = index - start <= 2 || index - start == 4
            if isDay, mayGoOn(text, index..<min(index + farthest, range.upperBound)) { return true }
        }
        return false
    }

    /// Spaces, quotation marks and hyphens that may stand between, in bytes.
    private static let farthest = 8

    private static func mayGoOn(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        for index in range {
            if isDigit(text[index]) { return true }
            // The lead bytes of Cyrillic.
            if text[index] >= 0xD0, text[index] <= 0xD3 { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
