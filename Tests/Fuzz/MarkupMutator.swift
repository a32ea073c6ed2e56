import Seeds

/// Changes markup so that it stays well-formed: what is damaged is the order of its elements, which no parser refuses.
struct MarkupMutator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func mutated(_ text: [UInt8]) -> [UInt8] {
        var tokens = Self.tokens(text)
        for _ in 0..<1 + below(4) { change(&tokens) }
        return Array(tokens.joined())
    }

    private mutating func change(_ tokens: inout [[UInt8]]) {
        guard let element = pickElement(tokens) else { return }
        switch below(6) {
        case 0: tokens.removeSubrange(element)
        case 1:
            let copies = random.pick([1, 3, 100])
            tokens.insert(contentsOf: repeatElement(tokens[element], count: copies).joined(), at: element.upperBound)
        case 2:
            // One element moves into another place, often one it must not stand in.
            let moved = Array(tokens[element])
            tokens.removeSubrange(element)
            if let target = pickElement(tokens) { tokens.insert(contentsOf: moved, at: target.lowerBound + 1) }
        case 3:
            // Without its tags, its children stand in its parent.
            tokens.remove(at: element.upperBound - 1)
            tokens.remove(at: element.lowerBound)
        case 4:
            guard let other = pickElement(tokens) else { return }
            let (start, end) = (tokens[other.lowerBound], tokens[other.upperBound - 1])
            guard start != end else { return }
            tokens.insert(end, at: element.upperBound)
            tokens.insert(start, at: element.lowerBound)
        default: changeValue(&tokens[element.lowerBound])
        }
    }

    private mutating func changeValue(_ tag: inout [UInt8]) {
        let quotes = tag.indices.filter { tag[$0] == 0x22 }
        guard quotes.count > 1 else { return }
        let pair = below(quotes.count / 2) * 2
        let value = random.pick(["0", "-1", "2147483648", "99999999999999999999", "", "true", "none", "қ", "1.5e400"])
        tag.replaceSubrange(quotes[pair] + 1..<quotes[pair + 1], with: Array(value.utf8))
    }

    /// Start tag to end tag; an empty element is both.
    private mutating func pickElement(_ tokens: [[UInt8]]) -> Range<Int>? {
        let starts = tokens.indices.filter { Self.opens(tokens[$0]) }
        guard starts.count > 1 else { return nil }
        // The first is the root.
        let start = starts[1 + below(starts.count - 1)]
        if tokens[start].suffix(2).elementsEqual("/>".utf8) { return nil }
        var depth = 0
        for index in start..<tokens.count {
            if Self.opens(tokens[index]), !tokens[index].suffix(2).elementsEqual("/>".utf8) { depth += 1 }
            if tokens[index].starts(with: "</".utf8) { depth -= 1 }
            if depth == 0 { return start..<index + 1 }
        }
        return nil
    }

    private static func opens(_ token: [UInt8]) -> Bool {
        token.count > 1 && token[0] == 0x3C && token[1] != 0x2F && token[1] != 0x3F && token[1] != 0x21
    }

    /// Tags, and what stands between them.
    private static func tokens(_ text: [UInt8]) -> [[UInt8]] {
        var tokens: [[UInt8]] = []
        var start = 0
        for index in text.indices {
            if text[index] == 0x3C, index > start {
                tokens.append(Array(text[start..<index]))
                start = index
            } else if text[index] == 0x3E {
                tokens.append(Array(text[start...index]))
                start = index + 1
            }
        }
        if start < text.count { tokens.append(Array(text[start...])) }
        return tokens
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }
}
