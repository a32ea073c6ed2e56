internal import Texts

/// A line as an author meant it: a physical line, or the part of one that begins a new clause («… 3.2. Автор … 3.3. …»
/// run together by an extractor).
struct LogicalLine {
    let range: Range<Int>
    let start: LineStart
    /// Just after the number.
    let textStart: Int
    var isMarkdownHeading: Bool
    /// The first of its physical line.
    let opensLine: Bool

    /// One that has no words.
    static func blank(_ range: Range<Int>) -> LogicalLine {
        LogicalLine(
            range: range, start: .blank, textStart: range.upperBound, isMarkdownHeading: false, opensLine: true)
    }
}

/// Cuts physical lines where a number carries the numbering on. A number that does not is left alone: it is a date, a
/// sum, a reference.
struct LogicalLineReader {
    private let text: CanonicalText
    private let reader: LineStartReader
    private var lastPoint: [Int] = []
    private var lastSubpoint = 0

    init(_ text: CanonicalText) {
        self.text = text
        reader = LineStartReader(text)
    }

    mutating func lines(in physical: Range<Int>) -> [LogicalLine] {
        let range = trimmed(physical)
        let first = reader.read(range)
        remember(first.start)
        var lines: [LogicalLine] = []
        var lineStart = range.lowerBound
        var current = first
        for split in splitCandidates(range, after: first.textStart, inHeading: first.start.isHeading) {
            let next = reader.read(split..<range.upperBound)
            guard continues(next.start, precededBy: lastSign(before: split)) else { continue }
            lines.append(line(lineStart..<split, current, opensLine: lines.isEmpty))
            lineStart = split
            current = next
            remember(next.start)
        }
        lines.append(line(lineStart..<range.upperBound, current, opensLine: lines.isEmpty))
        return lines
    }

    private func line(_ range: Range<Int>, _ read: (start: LineStart, textStart: Int), opensLine: Bool) -> LogicalLine {
        let isHeading = opensLine && !range.isEmpty && text.bytes[range.lowerBound] == 0x23
        return LogicalLine(
            range: range, start: read.start, textStart: min(read.textStart, range.upperBound),
            isMarkdownHeading: isHeading, opensLine: opensLine)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }
        while lower < upper, isSpace(text.bytes[lower]) { lower += 1 }
        while upper > lower, isSpace(text.bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// Places after `.`, `;`, `:` or a comma where a digit stands; in a heading also those where one is glued to a word
    /// («ЖАЛПЫ ЕРЕЖЕЛЕР1-тарау»).
    private func splitCandidates(_ range: Range<Int>, after start: Int, inHeading: Bool) -> [Int] {
        var candidates: [Int] = []
        let bytes = text.bytes
        var index = start + 1
        while index + 1 < range.upperBound {
            if bytes[index] == 0x20 || bytes[index] == 0x0B, Letters.isDigit(bytes, index + 1),
                lastSign(before: index + 1) != 0
            {
                candidates.append(index + 1)
            } else if inHeading, bytes[index] >= 0x80, Letters.isDigit(bytes, index + 1) {
                candidates.append(index + 1)
            }
            index += 1
        }
        return candidates
    }

    /// The sign before the white space before the index; 0 when it is no `.`, `;`, `:`, `,` or closing quote.
    private func lastSign(before index: Int) -> UInt8 {
        var probe = index - 1
        while probe > 0, text.bytes[probe] == 0x20 || text.bytes[probe] == 0x0B || text.bytes[probe] == 0x09 {
            probe -= 1
        }
        guard probe >= 0 else { return 0 }
        let byte = text.bytes[probe]
        return [0x2E, 0x3B, 0x3A, 0x2C].contains(byte) ? byte : 0
    }

    private func continues(_ start: LineStart, precededBy sign: UInt8) -> Bool {
        switch start {
        case .point(let parts, _):
            guard sign == 0x2E || sign == 0x3B || sign == 0x3A else { return false }
            return carriesOn(parts)
        case .subpoint(let number, _):
            return number == lastSubpoint + 1
                ? (number > 1 || sign == 0x3A || sign == 0x2E) : number == 1 && sign == 0x3A
        // No sign before it: glued to the title of the larger unit.
        case .heading: return sign == 0
        default: return false
        }
    }

    private func carriesOn(_ parts: [Int]) -> Bool {
        guard let last = parts.last else { return false }
        // «Глава 1. Общие положения. 1. Настоящие Правила …»: the first clause on the line of its heading.
        if lastPoint.isEmpty { return parts == [1] }
        if parts.count == 1 { return lastPoint.count == 1 && parts[0] == lastPoint[0] + 1 }
        if parts.count > lastPoint.count { return last == 1 && Array(parts.dropLast()) == lastPoint }
        return parts.dropLast() == lastPoint.prefix(parts.count - 1) && last == lastPoint[parts.count - 1] + 1
    }

    private mutating func remember(_ start: LineStart) {
        switch start {
        case .point(let parts, _):
            lastPoint = parts
            lastSubpoint = 0
        case .subpoint(let number, _): lastSubpoint = number
        case .heading: lastSubpoint = 0
        default: break
        }
    }
}
