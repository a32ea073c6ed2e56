public import Texts

/// Something a reader of the findings must know about how a file was read.
public struct ReadingNote: Sendable, Hashable {
    /// Part of the file was not read.
    public let isIncomplete: Bool
    public let text: Localized

    public init(isIncomplete: Bool, _ text: Localized) {
        self.isIncomplete = isIncomplete
        self.text = text
    }
}

/// Looks that keep words from who reads the document, though nothing calls them hidden.
public enum Disguise: Sendable, Hashable {
    /// White on white.
    case white
    /// Letters of one point or less.
    case tiny
}

/// Text taken out of a file, with the way back and what a reader of the findings must know.
///
/// One paragraph a line; a table row is one line, `| cell | cell |`; line breaks inside a paragraph and the ends of
/// paragraphs in a cell are U+000B.
public struct ExtractedText: Sendable {
    /// UTF-8, LF at the end of each line.
    public private(set) var bytes: [UInt8] = []
    public var notes: [ReadingNote] = []
    /// Offsets into ``bytes`` of cells that are empty because a merged cell covers them.
    public private(set) var coveredCells: [Int] = []
    /// Ranges of ``bytes`` that who reads the document does not see: hidden text. In order, never touching.
    public private(set) var hidden: [Range<Int>] = []
    /// Those of ``hidden`` that only their looks hide; in order.
    public private(set) var disguised: [(bytes: Range<Int>, disguise: Disguise)] = []
    private var places: [Stretch] = []

    /// Text that stands in the file as it stands here, scalar by scalar.
    private struct Stretch: Sendable {
        var bytes: Range<Int>
        var place: FilePlace
    }

    /// Begins what has a place of its own: footnotes, headers, text boxes are no part of the clause before them.
    /// A line of this alone (ASCII file separator) closes all open clauses.
    public static let partSeparator: UInt8 = 0x1C

    public init() {}

    /// Writes text; `nil` is for text the reader made itself: computed numbers, pipes, line ends.
    ///
    /// - Parameter place: of the whole text; the characters of a paragraph are as many as the text has scalars.
    public mutating func append(
        _ text: some Collection<UInt8>, at place: FilePlace?, isHidden: Bool = false, disguise: Disguise? = nil
    ) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        if isHidden, bytes.count > start {
            markHidden(start..<bytes.count)
            if let disguise { disguised.append((start..<bytes.count, disguise)) }
        }
        guard let place, bytes.count > start else { return }
        if !extendsLast(to: bytes.count, from: start, place) {
            places.append(Stretch(bytes: start..<bytes.count, place: place))
        }
    }

    public mutating func append(_ text: String, at place: FilePlace?) {
        append(text.utf8, at: place)
    }

    public mutating func endLine() { bytes.append(0x0A) }

    /// The cell that would begin here is covered by a merged one.
    public mutating func markCoveredCell() { coveredCells.append(bytes.count) }

    private mutating func markHidden(_ range: Range<Int>) {
        if let last = hidden.last, last.upperBound == range.lowerBound {
            hidden[hidden.count - 1] = last.lowerBound..<range.upperBound
        } else {
            hidden.append(range)
        }
    }

    /// Text goes on where the last one ended: one stretch instead of one for each run.
    private mutating func extendsLast(to end: Int, from start: Int, _ place: FilePlace) -> Bool {
        guard let last = places.last, last.bytes.upperBound == start else { return false }
        switch (last.place, place) {
        case (.paragraph(let part, let index, let before), .paragraph(let samePart, let sameIndex, let here)):
            guard index == sameIndex, part == samePart, before.upperBound == here.lowerBound else { return false }
            places[places.count - 1].place = .paragraph(
                part: part, index: index, characters: before.lowerBound..<here.upperBound)
        case (.line(let line), .line(let sameLine)):
            guard line == sameLine else { return false }
        default: return false
        }
        places[places.count - 1].bytes = last.bytes.lowerBound..<end
        return true
    }

    // MARK: the way back

    /// Where the bytes stand in the file; for a number the reader computed, the beginning of its paragraph.
    ///
    /// - Returns: `nil` on a line that has nothing of the file.
    public func place(of range: Range<Int>) -> FilePlace? {
        let first = firstStretch(endingAfter: range.lowerBound)
        guard first < places.count, places[first].bytes.lowerBound < max(range.upperBound, range.lowerBound + 1) else {
            return placeOnLine(of: range.lowerBound, near: first)
        }
        if case .page = places[first].place { return pagePlace(from: first, to: range.upperBound) }
        let start = character(at: max(range.lowerBound, places[first].bytes.lowerBound), in: places[first])
        let part: String
        let index: Int
        switch places[first].place {
        case .line, .page: return places[first].place
        case .position(let line, _): return .position(line: line, column: start)
        case .paragraph(let itsPart, let itsIndex, _): (part, index) = (itsPart, itsIndex)
        }
        var end = start
        for stretch in places[first...].prefix(while: { $0.bytes.lowerBound < range.upperBound }) {
            // Words that go over into another paragraph end with their own.
            guard case .paragraph(let samePart, let sameIndex, _) = stretch.place, sameIndex == index, samePart == part
            else { break }
            end = character(at: min(range.upperBound, stretch.bytes.upperBound), in: stretch)
        }
        return .paragraph(part: part, index: index, characters: start..<max(start, end))
    }

    /// Around all words of the range that stand on the page it begins on; as sure as the least sure of them.
    private func pagePlace(from first: Int, to end: Int) -> FilePlace {
        places[first...].prefix { $0.bytes.lowerBound < end }.lazy.map(\.place).reduce(places[first].place) {
            sum, next in
            guard case .page(let page, let box, let certainty) = sum, case .page(page, let other, let sure) = next
            else {
                return sum
            }
            let least = certainty.map { min($0, sure ?? $0) } ?? sure
            return .page(page, box.union(other), certainty: least)
        }
    }

    /// What follows on the same line, else what stands before.
    private func placeOnLine(of offset: Int, near next: Int) -> FilePlace? {
        if next < places.count, !bytes[offset..<places[next].bytes.lowerBound].contains(0x0A) {
            return edge(of: places[next].place, atEnd: false)
        }
        guard next > 0,
            !bytes[places[next - 1].bytes.upperBound..<max(offset, places[next - 1].bytes.upperBound)].contains(0x0A)
        else { return nil }
        return edge(of: places[next - 1].place, atEnd: true)
    }

    /// No characters, just before or behind those of a place.
    private func edge(of place: FilePlace, atEnd: Bool) -> FilePlace {
        guard case .paragraph(let part, let index, let characters) = place else { return place }
        let character = atEnd ? characters.upperBound : characters.lowerBound
        return .paragraph(part: part, index: index, characters: character..<character)
    }

    private func character(at offset: Int, in stretch: Stretch) -> Int {
        let first: Int
        switch stretch.place {
        case .line, .page: return 0
        case .position(_, let column): first = column
        case .paragraph(_, _, let characters): first = characters.lowerBound
        }
        return first + bytes[stretch.bytes.lowerBound..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// Index of the first stretch that ends after an offset.
    private func firstStretch(endingAfter offset: Int) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].bytes.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
