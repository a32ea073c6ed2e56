/// What must be known of a Markdown text before its marks are read: where code stands, and which links have their addresses
/// elsewhere.
struct MarkdownBlocks {
    /// Blocks of code, ascending.
    private var code: [Range<Int>] = []
    /// Lines like `[name]: address "title"`, outside code, ascending.
    private(set) var definitions: [Range<Int>] = []
    private(set) var names: Set<String> = []
    /// A comment that begins behind this has no end.
    private(set) var lastCommentStart = -1
    /// Code and definitions, ascending.
    private var skipped: [Range<Int>] = []

    static let longestName = 200

    init() {}

    init(_ bytes: [UInt8]) {
        if bytes.contains(0x3C) { findComments(bytes) }
        // Most texts have neither fences nor definitions.
        let mayHave = bytes.indices.contains { index in
            bytes[index] == 0x60 || bytes[index] == 0x7E
                || (bytes[index] == 0x3A && index > 0 && bytes[index - 1] == 0x5D)
        }
        if mayHave { findLines(bytes) }
    }

    private mutating func findComments(_ bytes: [UInt8]) {
        let end = bytes.indices.last { bytes[$0] == 0x3E && bytes[..<$0].suffix(2) == [0x2D, 0x2D] }
        // `<!--` and `-->` have no hyphens in common.
        if let end { lastCommentStart = end - 6 }
    }

    private mutating func findLines(_ bytes: [UInt8]) {
        let lines = Self.lines(bytes)
        let fences = lines.enumerated().compactMap { index, line in
            CodeFence(Self.bare(bytes[line])).map { (index: index, fence: $0) }
        }
        code = CodeFence.blocks(fences).map { lines[$0.lowerBound].lowerBound..<lines[$0.upperBound].upperBound }
        var blocks = code[...]
        for line in lines where !line.isEmpty {
            while let first = blocks.first, first.upperBound <= line.lowerBound { blocks = blocks.dropFirst() }
            if blocks.first?.contains(line.lowerBound) == true { continue }
            guard let name = Self.definedName(Self.bare(bytes[line])) else { continue }
            definitions.append(name.startIndex - 1..<line.upperBound)
            names.insert(Self.folded(name))
        }
        skipped = (code + definitions).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Without line ends.
    private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<bytes.count)
        return lines
    }

    private static func bare(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x0D ? line.dropLast() : line
    }

    /// Behind the code or definition that begins at an index.
    ///
    /// - Parameter next: of the blocks; indices are asked for in order.
    func end(of index: Int, _ next: inout Int) -> Int? {
        while next < skipped.count, skipped[next].lowerBound < index { next += 1 }
        guard next < skipped.count, skipped[next].lowerBound == index else { return nil }
        return skipped[next].upperBound
    }

    func isDefined(_ name: some Collection<UInt8>) -> Bool {
        name.count <= Self.longestName && names.contains(Self.folded(name))
    }

    private static func folded(_ name: some Collection<UInt8>) -> String {
        String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The name of a line that says what a link leads to. A footnote (`[^1]: …`) is text, and so is `[1]: шаралар жоспары`.
    private static func definedName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let rest = line.drop { $0 == 0x20 }
        guard rest.startIndex - line.startIndex <= 3, rest.first == 0x5B, rest.dropFirst().first != 0x5E,
            let close = rest.prefix(longestName).firstIndex(of: 0x5D), close > rest.startIndex + 1,
            rest[(close + 1)...].first == 0x3A
        else { return nil }
        let target = rest[(close + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
        let address = target.prefix { $0 > 0x20 }
        let title = target[address.endIndex...].filter { $0 > 0x20 }
        let isTitle =
            title.isEmpty
            || ([0x22, 0x27, 0x28].contains(title[0]) && [0x22, 0x27, 0x29].contains(title[title.count - 1]))
        guard isTitle, isAddress(address) else { return nil }
        return rest[(rest.startIndex + 1)..<close]
    }

    /// `https://…`, `<a b>`, `file.md`, `/page`, `#part`, in ASCII as addresses are.
    private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.allSatisfy({ $0 < 0x80 }) else { return false }
        return word.dropLast().contains { $0 == 0x2E || $0 == 0x2F || $0 == 0x23 || $0 == 0x3A } || word.first == 0x23
    }
}
