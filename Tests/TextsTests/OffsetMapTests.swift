import Testing

@testable import Texts

/// The way back from canonical bytes to the file, on edits made by hand.
@Suite struct OffsetMapTests {
    /// Canonical `aXbcYYd` for the source `a-bc+d`: `-` became X, nothing was cut, `+` became YY; then a deletion.
    private static func map(_ edits: [OffsetMap.Edit]) -> OffsetMap {
        var map = OffsetMap()
        for edit in edits { map.append(edit) }
        return map
    }

    @Test func withoutEditsOffsetsAreTheSame() {
        let map = OffsetMap()
        #expect(map.count == 0)
        #expect(map.source(3..<7) == 3..<7)
        #expect(map.source(5..<5) == 5..<5)
    }

    @Test func behindAnEditOffsetsAreShifted() {
        let map = Self.map([.init(canonical: 2, canonicalLength: 1, source: 2, sourceLength: 3)])
        #expect(map.source(0..<2) == 0..<2)
        #expect(map.source(3..<5) == 5..<7)
        #expect(map.source(0..<5) == 0..<7)
    }

    @Test func aRangeWidensToTheWholeOfAnEdit() {
        let map = Self.map([.init(canonical: 4, canonicalLength: 2, source: 4, sourceLength: 4)])
        #expect(map.source(4..<5) == 4..<8)
        #expect(map.source(5..<6) == 4..<8)
        #expect(map.source(4..<6) == 4..<8)
        #expect(map.source(2..<5) == 2..<8)
    }

    /// What was deleted just before or behind a range is no part of it; what was deleted inside is.
    @Test func deletions() {
        let map = Self.map([.init(canonical: 4, canonicalLength: 0, source: 4, sourceLength: 2)])
        #expect(map.source(0..<4) == 0..<4)
        #expect(map.source(4..<8) == 6..<10)
        #expect(map.source(2..<6) == 2..<8)
    }

    @Test func severalEditsAtOnePlace() {
        let map = Self.map([
            .init(canonical: 2, canonicalLength: 0, source: 2, sourceLength: 2),
            .init(canonical: 2, canonicalLength: 0, source: 4, sourceLength: 3),
            .init(canonical: 2, canonicalLength: 2, source: 7, sourceLength: 1),
        ])
        #expect(map.source(2..<4) == 7..<8)
        #expect(map.source(0..<2) == 0..<2)
        #expect(map.source(0..<4) == 0..<8)
        #expect(map.source(4..<6) == 8..<10)
    }

    /// A word that is written again takes back its own edits, never those that stand before it at the same offset.
    @Test func takingEditsBack() {
        var map = Self.map([
            .init(canonical: 2, canonicalLength: 0, source: 2, sourceLength: 3),
            .init(canonical: 2, canonicalLength: 2, source: 5, sourceLength: 1),
            .init(canonical: 6, canonicalLength: 0, source: 8, sourceLength: 2),
        ])
        map.removeEdits(fromSource: 5)
        #expect(map.count == 1)
        #expect(map.source(2..<4) == 5..<7)
    }
}
