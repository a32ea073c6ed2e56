internal import Texts

/// Blocks of code in Markdown: lines between two of three backticks or more. One that is never closed is none, or the rest
/// of the document would be passed over.
struct CodeFences {
    /// Indices of the lines that open and close each block.
    private var blocks: [ClosedRange<Int>] = []
    private var next = 0

    init(_ text: CanonicalText, lines: [Range<Int>]) {
        var opening: Int?
        for (index, line) in lines.enumerated() {
            let start = text.bytes[line].prefix(6).drop { $0 == 0x20 }
            guard start.starts(with: [0x60, 0x60, 0x60]) else { continue }
            if let first = opening {
                blocks.append(first...index)
                opening = nil
            } else {
                opening = index
            }
        }
    }

    /// Whether a line of a block is one of its fences; `nil` outside blocks. Lines are asked for in order.
    mutating func isFence(_ line: Int) -> Bool? {
        while next < blocks.count, blocks[next].upperBound < line { next += 1 }
        guard next < blocks.count, blocks[next].contains(line) else { return nil }
        return line == blocks[next].lowerBound || line == blocks[next].upperBound
    }
}
