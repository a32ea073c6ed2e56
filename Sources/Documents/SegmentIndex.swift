/// Finds the segments that contain an offset without a search: for every block of text the first segment that ends
/// behind its beginning is known.
struct SegmentIndex: Sendable {
    private static let blockShift = 8
    private let firstOfBlock: [Int32]

    init(_ segments: [Segment], textBytes: Int) {
        var blocks: [Int32] = []
        blocks.reserveCapacity(textBytes >> Self.blockShift + 1)
        var segment = 0
        for block in 0...(textBytes >> Self.blockShift) {
            let start = block << Self.blockShift
            while segment < segments.count, segments[segment].range.upperBound <= start { segment += 1 }
            blocks.append(Int32(segment))
        }
        firstOfBlock = blocks
    }

    /// The first segment that ends behind the offset; ``Document/segments`` count when there is none.
    func first(endingAfter offset: Int, in segments: [Segment]) -> Int {
        var segment = Int(firstOfBlock[min(offset >> Self.blockShift, firstOfBlock.count - 1)])
        while segment < segments.count, segments[segment].range.upperBound <= offset { segment += 1 }
        return segment
    }
}

extension Document {
    /// The first segment that ends behind an offset; it contains the offset, or the offset lies between segments.
    public func firstSegment(endingAfter offset: Int) -> Int {
        segmentIndex.first(endingAfter: offset, in: segments)
    }

    /// The segments in which a literal at one of the offsets stands, ascending, each once. Windows of a long sentence
    /// overlap, so an offset can be in two.
    ///
    /// - Parameter offsets: ascending.
    public func segments(containing offsets: ArraySlice<Int32>) -> [Int] {
        var found: [Int] = []
        var next = 0
        var reached = 0
        for offset in offsets where Int(offset) >= reached {
            var segment = max(next, firstSegment(endingAfter: Int(offset)))
            while segment < segments.count, segments[segment].range.contains(Int(offset)) {
                found.append(segment)
                segment += 1
                next = segment
            }
            // The next hits inside the same segment, and in no other, need no look-up.
            let isShared =
                next < segments.count
                && segments[next].range.lowerBound < (found.last.map { segments[$0].range.upperBound } ?? 0)
            reached = isShared ? segments[next].range.lowerBound : found.last.map { segments[$0].range.upperBound } ?? 0
        }
        return found
    }
}
