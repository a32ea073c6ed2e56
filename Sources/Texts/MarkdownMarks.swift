/// The marks of Markdown that stand inside words and between them: emphasis, code, links, escaped signs; and what its
/// readers never see: comments, the addresses of links.
///
/// They are looked for in any text, as content decides what a file is, so only pairs count: a footnote's lone star, the
/// `____` of a form and `5 * 3` stay. Blocks (headings, lists, fences) are left to the structure of the document.
struct MarkdownMarks {
    /// Source ranges that nobody reads, ascending.
    private(set) var ranges: [Range<Int>] = []

    private let bytes: [UInt8]
    /// The last mark of each sign and length that has no partner yet.
    private var open: [Run: Int] = [:]
    private var bracket: Int?
    private let blocks: MarkdownBlocks
    private var nextFence = 0

    private struct Run: Hashable {
        let sign: UInt8
        let length: Int
    }

    private static let longestAddress = 2_048
    private static let escapable = Set(".*_-)(#[]!+>~`".utf8)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let mayHaveMarks = bytes.contains {
            $0 == 0x2A || (0x5B...0x60).contains($0) || $0 == 0x7E || $0 == 0x3C
        }
        blocks = mayHaveMarks ? MarkdownBlocks(bytes) : MarkdownBlocks()
        guard mayHaveMarks else { return }
        ranges = blocks.definitions
        find()
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }

    private mutating func find() {
        var index = 0
        while index < bytes.count {
            if let end = blocks.end(of: index, &nextFence) {
                // Code and definitions are no sentences: no pair goes over them.
                (open, bracket) = ([:], nil)
                index = end
                continue
            }
            let byte = bytes[index]
            // A paragraph ends at a blank line: no pair goes over it.
            if byte == 0x0A, endsParagraph(index) { (open, bracket) = ([:], nil) }
            switch byte {
            case 0x2A, 0x5F, 0x60, 0x7E: mark(&index)
            case 0x3C: comment(&index)
            case 0x5C where index + 1 < bytes.count && Self.escapable.contains(bytes[index + 1]):
                ranges.append(index..<index + 1)
                index += 2
            case 0x5B:
                bracket = index
                index += 1
            case 0x5D: closeBracket(&index)
            default: index += 1
            }
        }
    }

    private func endsParagraph(_ lineEnd: Int) -> Bool {
        let rest = bytes[(lineEnd + 1)...].prefix(64)
        let first = rest.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return first == 0x0A
    }

    /// One that does not end is none, or the rest of the text would be passed over.
    private mutating func comment(_ index: inout Int) {
        guard bytes[index...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]), index <= blocks.lastCommentStart else {
            index += 1
            return
        }
        let start = index
        index += 4
        while !bytes[index...].starts(with: [0x2D, 0x2D, 0x3E]) { index += 1 }
        index += 3
        ranges.append(start..<index)
    }

    // MARK: pairs

    private mutating func mark(_ index: inout Int) {
        let (start, sign) = (index, bytes[index])
        while index < bytes.count, bytes[index] == sign { index += 1 }
        let run = Run(sign: sign, length: index - start)
        guard run.length <= (sign == 0x2A || sign == 0x5F ? 3 : 2), sign != 0x7E || run.length == 2 else { return }
        if let opening = open[run], closes(run, start, index) {
            ranges += [opening..<opening + run.length, start..<index]
            open[run] = nil
        } else if opens(run, start, index) {
            open[run] = start
        }
    }

    /// Stands before a word; of the marks only `**` may stand inside one.
    private func opens(_ run: Run, _ start: Int, _ end: Int) -> Bool {
        guard end < bytes.count else { return false }
        let isInside = start > 0 && isWord(bytes[start - 1])
        if isInside { return run.sign == 0x2A && run.length == 2 && bytes[end] >= 0x41 && isWord(bytes[end]) }
        if run.sign == 0x5F { return bytes[end] >= 0x41 && isWord(bytes[end]) || bytes[end] == 0x2A }
        return isWord(bytes[end]) || [0x22, 0x28, 0x5B, 0x5F, 0x60, 0x2A, 0x7E, 0xC2, 0xE2].contains(bytes[end])
    }

    private func closes(_ run: Run, _ start: Int, _ end: Int) -> Bool {
        guard bytes[start - 1] > 0x20 else { return false }
        let isInside = end < bytes.count && isWord(bytes[end])
        return !isInside || (run.sign == 0x2A && run.length == 2)
    }

    /// ASCII letters and digits, Cyrillic.
    private func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || (0x80...0xBF).contains(byte)
            || (0xD0...0xD3).contains(byte)
    }

    // MARK: links

    /// `[words](address "title")`, `![words](address)`, `[words][name]`: only the words are text. Of a footnote's `[^1]`
    /// nothing is.
    private mutating func closeBracket(_ index: inout Int) {
        defer { bracket = nil }
        guard let start = bracket, let end = addressEnd(index + 1) ?? referenceEnd(start, index) else {
            index += 1
            return
        }
        let isPicture = start > 0 && bytes[start - 1] == 0x21
        if bytes[start + 1] == 0x5E {
            ranges.append(start..<end)
        } else {
            ranges += [(isPicture ? start - 1 : start)..<start + 1, index..<end]
        }
        index = end
    }

    /// Behind the name of a link that is defined elsewhere: `[words][name]`, `[name][]`, `[name]`; or behind a footnote's mark.
    private func referenceEnd(_ start: Int, _ closing: Int) -> Int? {
        let next = closing + 1 < bytes.count ? bytes[closing + 1] : 0
        if bytes[start + 1] == 0x5E {
            let isMark = closing - start <= Self.longestMark && closing > start + 2 && next != 0x3A
            return isMark && !bytes[start..<closing].contains(0x20) ? closing + 1 : nil
        }
        guard !blocks.names.isEmpty else { return nil }
        if next == 0x5B, let end = bytes[(closing + 2)...].prefix(MarkdownBlocks.longestName).firstIndex(of: 0x5D) {
            let name = closing + 2 == end ? start + 1..<closing : closing + 2..<end
            return blocks.isDefined(bytes[name]) ? end + 1 : nil
        }
        return blocks.isDefined(bytes[start + 1..<closing]) ? closing + 1 : nil
    }

    private static let longestMark = 32

    /// Behind the `)` of an address, which has a sign no words in brackets have.
    private func addressEnd(_ start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == 0x28 else { return nil }
        var isAddress = false
        for index in start + 1..<min(bytes.count, start + Self.longestAddress) {
            switch bytes[index] {
            case 0x29: return isAddress ? index + 1 : nil
            case 0x2E, 0x2F, 0x23, 0x3A: isAddress = true
            case 0x20 where index + 1 < bytes.count && bytes[index + 1] == 0x22: return titleEnd(index + 2)
            case 0...0x20: return nil
            default: continue
            }
        }
        return nil
    }

    private func titleEnd(_ start: Int) -> Int? {
        for index in start..<min(bytes.count, start + Self.longestAddress) where bytes[index] == 0x22 {
            return index + 1 < bytes.count && bytes[index + 1] == 0x29 ? index + 2 : nil
        }
        return nil
    }
}
