/// A line that opens or closes a block of code in Markdown: backticks or tildes, and perhaps the name of a language.
///
/// Code by indentation alone is not looked for: regulations indent their paragraphs, and a rule finds nothing in code that
/// has no Cyrillic letters.
public struct CodeFence: Equatable, Sendable {
    private let sign: UInt8
    private let length: Int
    private let hasName: Bool

    /// Texts rule themselves off with long lines of tildes; nobody fences code with them.
    private static let mostTildes = 5
    /// Longer fences are as long as this.
    private static let longest = 16

    /// - Parameter line: without its end.
    public init?(_ line: some BidirectionalCollection<UInt8>) {
        let rest = line.drop { $0 == 0x20 }
        guard let sign = rest.first, sign == 0x60 || sign == 0x7E, line.prefix(4).contains(sign) else { return nil }
        self.sign = sign
        let name = rest.drop { $0 == sign }
        length = rest.prefix { $0 == sign }.count
        hasName = name.contains { $0 > 0x20 }
        guard length >= 3, sign == 0x60 || length <= Self.mostTildes else { return nil }
        // «```код```» is code in a line.
        if name.contains(sign) { return nil }
    }

    /// The indices of the lines that open and close each block. One that is never closed is none, or the rest of the text would
    /// be passed over.
    ///
    /// - Parameter lines: those that are fences, with their indices, in order.
    public static func blocks(_ lines: [(index: Int, fence: CodeFence)]) -> [ClosedRange<Int>] {
        let ends = ends(lines.map(\.fence))
        var blocks: [ClosedRange<Int>] = []
        var start = 0
        while start < lines.count {
            if let end = ends[start] { blocks.append(lines[start].index...lines[end].index) }
            start = (ends[start] ?? start) + 1
        }
        return blocks
    }

    /// Where each fence would be closed: by the next of its sign that is as long and has no name. Found from the end, so that
    /// a thousand fences never closed are not looked through a thousand times.
    private static func ends(_ fences: [CodeFence]) -> [Int?] {
        var ends = [Int?](repeating: nil, count: fences.count)
        var next: [UInt8: [Int?]] = [:]
        for index in fences.indices.reversed() {
            let (sign, length) = (fences[index].sign, min(fences[index].length, longest))
            var closers = next[sign] ?? Array(repeating: nil, count: longest + 1)
            ends[index] = closers[length]
            if !fences[index].hasName { for shorter in 0...length { closers[shorter] = index } }
            next[sign] = closers
        }
        return ends
    }
}
