internal import Texts

/// Blocks of code in Markdown, by the lines of a document.
struct CodeFences {
    /// Indices of the lines that open and close each block.
    private let blocks: [ClosedRange<Int>]
    private var next = 0

    init(_ text: CanonicalText, lines: [Range<Int>]) {
        let fences = lines.enumerated().compactMap { index, line in
            CodeFence(text.bytes[line]).map { (index: index, fence: $0) }
        }
        blocks = CodeFence.blocks(fences)
    }

    /// Whether a line of a block is one of its fences; `nil` outside blocks. Lines are asked for in order.
    mutating func isFence(_ line: Int) -> Bool? {
        while next < blocks.count, blocks[next].upperBound < line { next += 1 }
        guard next < blocks.count, blocks[next].contains(line) else { return nil }
        return line == blocks[next].lowerBound || line == blocks[next].upperBound
    }
}
