internal import Texts

/// Words that stand on one line, from left to right.
struct PageLine {
    private(set) var words: [PageWord]
    private(set) var box: PageBox

    init(_ word: PageWord) {
        words = [word]
        box = word.box
    }

    /// - Parameter words: not empty, from left to right.
    init(_ words: some Sequence<PageWord>) {
        self.words = Array(words)
        box = self.words.dropFirst().reduce(self.words[0].box) { $0.union($1.box) }
    }

    fileprivate mutating func add(_ word: PageWord) {
        words.append(word)
        box = box.union(word.box)
    }

    fileprivate mutating func sort() { words.sort { $0.box.left < $1.box.left } }

    /// Of most words: signs and raised figures are lower.
    var height: Float {
        let heights = words.map(\.box.height).sorted()
        return heights[heights.count * 2 / 3]
    }

    /// The widest free space between words that begins and ends within a range, in points; `nil` for none.
    func gaps(wider least: Float) -> [ClosedRange<Float>] {
        var gaps: [ClosedRange<Float>] = []
        var edge = words[0].box.right
        for word in words.dropFirst() {
            if word.box.left - edge >= least { gaps.append(edge...word.box.left) }
            edge = max(edge, word.box.right)
        }
        return gaps
    }

    // MARK: from words

    /// Lines of words that share a band, from above to below.
    static func lines(_ words: [PageWord]) -> [PageLine] {
        var lines: [PageLine] = []
        for word in words.sorted(by: { $0.box.middle.y < $1.box.middle.y }) {
            // Lines of one height may hang behind a taller one: the last few are asked.
            let near = lines.indices.suffix(3).reversed().first { lines[$0].shares(word.box) }
            if let near { lines[near].add(word) } else { lines.append(PageLine(word)) }
        }
        for index in lines.indices { lines[index].sort() }
        return lines.sorted { $0.box.top < $1.box.top }
    }

    private func shares(_ other: PageBox) -> Bool {
        // The middle of the line as it was begun: a stamp must not draw other lines into it.
        let first = words[0].box
        let shared = min(first.bottom, other.bottom) - max(first.top, other.top)
        return shared >= min(first.height, other.height) / 2
    }
}
