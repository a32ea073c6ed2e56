/// The way back from canonical bytes to source bytes.
///
/// Most bytes are copied as they are. Where folding changed, inserted or removed something an ``Edit`` says so; between
/// edits offsets run in step. A range never begins or ends inside an edit's source: it widens to the whole of it.
public struct OffsetMap: Sendable {
    /// `canonicalLength` canonical bytes at `canonical` stand for `sourceLength` source bytes at `source`.
    struct Edit: Sendable {
        let canonical: Int
        let canonicalLength: Int
        let source: Int
        let sourceLength: Int
    }

    /// In text order.
    private(set) var edits: [Edit] = []

    public init() {}

    mutating func append(_ edit: Edit) { edits.append(edit) }

    /// Says that `canonicalLength` bytes stand for `sourceLength` bytes of the source; calls come in text order.
    public mutating func append(canonical: Int, canonicalLength: Int, source: Int, sourceLength: Int) {
        append(
            Edit(
                canonical: canonical, canonicalLength: canonicalLength, source: source, sourceLength: sourceLength))
    }

    /// How many places were changed by folding.
    public var count: Int { edits.count }

    /// Told by the source: a deletion just before the place stands at the same canonical offset, and must stay.
    mutating func removeEdits(fromSource offset: Int) {
        while let last = edits.last, last.source >= offset { edits.removeLast() }
    }

    /// The source bytes behind a canonical range.
    public func source(_ range: Range<Int>) -> Range<Int> {
        let start = sourceStart(range.lowerBound)
        return start..<max(start, range.isEmpty ? start : sourceEnd(range.upperBound))
    }

    private func sourceStart(_ offset: Int) -> Int {
        let index = partition { $0.canonical <= offset }
        guard index > 0 else { return offset }
        let edit = edits[index - 1]
        if offset < edit.canonical + edit.canonicalLength { return edit.source }
        return edit.source + edit.sourceLength + (offset - edit.canonical - edit.canonicalLength)
    }

    private func sourceEnd(_ offset: Int) -> Int {
        let index = partition { $0.canonical < offset }
        guard index > 0 else { return offset }
        let edit = edits[index - 1]
        if offset < edit.canonical + edit.canonicalLength { return edit.source + edit.sourceLength }
        return edit.source + edit.sourceLength + (offset - edit.canonical - edit.canonicalLength)
    }

    /// Number of leading edits that satisfy the predicate.
    private func partition(_ belongs: (Edit) -> Bool) -> Int {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if belongs(edits[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
