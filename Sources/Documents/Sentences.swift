internal import Texts

/// Cuts a unit's text into sentences.
struct SentenceReader {
    private let text: CanonicalText

    /// A longer stretch is matched in overlapping windows, so that no line, however long, makes matching quadratic.
    static let windowBytes = 8_192
    static let overlapBytes = 2_048

    /// What may stand before a point without ending a sentence.
    private static let abbreviations: Set<String> = [
        "т.б", "т.с.с", "т.д", "т.п", "т.е", "др", "пр", "ст", "п", "пп", "г", "гг", "ж", "жж", "руб", "тыс", "млн",
        "млрд",
        "им", "см", "ред", "тг", "ул", "д", "стр", "обл", "р", "б", "кв", "тел", "напр", "мыс", "рис",
    ]

    init(_ text: CanonicalText) { self.text = text }

    func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = text.bytes[index]
            if byte == 0x0B || ((byte == 0x2E || byte == 0x21 || byte == 0x3F) && endsSentence(index, start, range)) {
                append(start..<index + 1, to: &sentences)
                start = index + 1
            }
            index += 1
        }
        append(start..<range.upperBound, to: &sentences)
        return sentences
    }

    private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        let isSpace = { (byte: UInt8) in byte == 0x20 || (byte >= 0x09 && byte <= 0x0C) }
        while lower < upper, isSpace(text.bytes[lower]) { lower += 1 }
        while upper > lower, isSpace(text.bytes[upper - 1]) { upper -= 1 }
        guard lower < upper else { return }
        if upper - lower <= Self.windowBytes { return sentences.append(lower..<upper) }
        var windowStart = lower
        while upper - windowStart > Self.windowBytes {
            let windowEnd = wordStart(before: windowStart + Self.windowBytes, after: windowStart)
            sentences.append(windowStart..<windowEnd)
            windowStart = wordStart(before: windowEnd - Self.overlapBytes, after: windowStart)
        }
        sentences.append(windowStart..<upper)
    }

    /// The last place at or before an offset where a word begins; without any, a character boundary.
    private func wordStart(before offset: Int, after lower: Int) -> Int {
        var index = offset
        while index > lower + Self.overlapBytes, text.bytes[index - 1] != 0x20, text.bytes[index - 1] != 0x0A {
            index -= 1
        }
        if index > lower + Self.overlapBytes { return index }
        // No space far and wide: any character will do.
        index = offset
        while index > lower + 4, text.bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    private func endsSentence(_ index: Int, _ start: Int, _ range: Range<Int>) -> Bool {
        var next = index + 1
        guard next < range.upperBound, text.bytes[next] == 0x20 || text.bytes[next] == 0x0A || text.bytes[next] == 0x09
        else {
            return false
        }
        while next < range.upperBound, text.bytes[next] <= 0x20 { next += 1 }
        guard next < range.upperBound, opensSentence(next) else { return false }
        return text.bytes[index] != 0x2E || !isAbbreviation(endingAt: index, start)
    }

    private func opensSentence(_ index: Int) -> Bool {
        if Letters.isCapital(text.bytes, index) { return true }
        // « “ " (
        let byte = text.bytes[index]
        return byte == 0x22 || byte == 0x28 || (byte == 0xC2 && text.bytes[index + 1] == 0xAB)
            || (byte == 0xE2 && text.bytes[index + 1] == 0x80)
    }

    private func isAbbreviation(endingAt point: Int, _ start: Int) -> Bool {
        var lower = point
        while lower > start, text.folded[lower - 1] > 0x20, text.folded[lower - 1] != 0x28, point - lower < 16 {
            lower -= 1
        }
        let word = String(decoding: text.folded[lower..<point], as: UTF8.self)
        if word.unicodeScalars.count == 1, word.unicodeScalars.first?.properties.isAlphabetic == true { return true }
        if Self.abbreviations.contains(word) { return true }
        // Initials: «А.Б. Иванов».
        let parts = word.split(separator: ".")
        return parts.count > 1 && parts.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
            || isBareNumber(word, lower, start)
    }

    /// The number of the clause itself: «12. Комиссия …».
    private func isBareNumber(_ word: String, _ lower: Int, _ start: Int) -> Bool {
        lower <= start + 4 && word.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" || $0 == "#" }
    }
}
