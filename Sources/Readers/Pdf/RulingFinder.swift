internal import Texts

/// Pixels darker than what is on both sides of them: a line drawn there, or a stroke of a letter. The paper may be grey
/// and the line faint: only the difference counts.
struct Ridges {
    private let bitmap: Bitmap
    /// How far off «both sides» are: lines are thinner.
    private let reach: Int
    /// Pixels of letters.
    private var letters: [Letters] = []
    private static let contrast = 26

    init(_ bitmap: Bitmap, resolution: Int) {
        self.bitmap = bitmap
        reach = max(2, resolution / 30)
    }

    /// Where words are known to stand no line is looked for. Boxes of a PDF are as high as the line and may touch lines
    /// of a table above and below: along the page only their middles count.
    ///
    /// - Parameter words: in pixels.
    mutating func mask(_ words: [PageBox]) {
        letters = [Letters](repeating: .none, count: bitmap.pixels.count)
        for word in words {
            let columns = Self.pixels(from: word.left - 2, to: word.right + 3, of: bitmap.width)
            let margin = word.height / 4
            for y in Self.pixels(from: word.top, to: word.bottom + 1, of: bitmap.height) {
                let isMiddle = Float(y) >= word.top + margin && Float(y) <= word.bottom - margin
                for x in columns where isMiddle || letters[y * bitmap.width + x] == .none {
                    letters[y * bitmap.width + x] = isMiddle ? .middle : .edge
                }
            }
        }
    }

    /// Boxes of a damaged file may lie anywhere.
    private static func pixels(from start: Float, to end: Float, of count: Int) -> Range<Int> {
        let lower = min(max(0, Int(start)), count)
        return lower..<max(lower, min(count, Int(end)))
    }

    private enum Letters: UInt8 {
        case none, edge, middle
    }

    var width: Int { bitmap.width }
    var height: Int { bitmap.height }

    func isLetter(_ y: Int, _ x: Int) -> Bool { !letters.isEmpty && letters[y * bitmap.width + x] != .none }

    private func isMiddleOfLetter(_ y: Int, _ x: Int) -> Bool {
        !letters.isEmpty && letters[y * bitmap.width + x] == .middle
    }

    func isHorizontal(_ y: Int, _ x: Int) -> Bool {
        guard y >= reach, y + reach < bitmap.height, !isMiddleOfLetter(y, x) else { return false }
        let place = y * bitmap.width + x
        let limit = Int(bitmap.pixels[place]) + Self.contrast
        return limit <= bitmap.pixels[place - reach * bitmap.width]
            && limit <= bitmap.pixels[place + reach * bitmap.width]
    }

    func isVertical(_ y: Int, _ x: Int) -> Bool {
        guard x >= reach, x + reach < bitmap.width, !isLetter(y, x) else { return false }
        let place = y * bitmap.width + x
        let limit = Int(bitmap.pixels[place]) + Self.contrast
        return limit <= bitmap.pixels[place - reach] && limit <= bitmap.pixels[place + reach]
    }
}

/// Finds straight lines, small breaks in them allowed.
struct RulingFinder {
    /// No letter has a stroke so long.
    private let shortest: Int
    /// Thicker is a picture or a redaction.
    private let thickest: Int
    /// The longest break.
    private let gap: Int
    /// The share of a line that is ink, in percent.
    private let ink: Int
    /// More are a photograph.
    private static let most = 2_000

    /// Along a line of text stand few strokes; it may be broken.
    static func along(resolution: Int) -> RulingFinder {
        RulingFinder(resolution: resolution, gap: resolution / 25, ink: 66)
    }

    /// At the margin of a text the strokes of its letters stand one above another, with small gaps: it may not.
    static func down(resolution: Int) -> RulingFinder {
        RulingFinder(resolution: resolution, gap: resolution / 75, ink: 85)
    }

    private init(resolution: Int, gap: Int, ink: Int) {
        shortest = resolution * 4 / 10
        thickest = max(3, resolution / 15)
        self.gap = gap
        self.ink = ink
    }

    /// - Parameter isInk: by the number of the line and the place on it.
    func find(lines: Int, length: Int, isInk: (Int, Int) -> Bool) -> [Rulings.Ruling] {
        var open: [Rulings.Ruling] = []
        var closed: [Rulings.Ruling] = []
        for line in 0..<lines {
            var next: [Rulings.Ruling] = []
            for run in runs(on: line, length, isInk) { add(run, on: line, &open, &next) }
            closed += open.filter { $0.last < line - 1 }
            open = open.filter { $0.last >= line - 1 } + next
            if closed.count > Self.most { return [] }
        }
        return (closed + open).filter { $0.last - $0.first < thickest && $0.end - $0.start > shortest }
    }

    /// Ink on neighbouring lines that touches is one ruling, also where it wanders a little.
    private func add(
        _ run: Range<Int>, on line: Int, _ open: inout [Rulings.Ruling], _ next: inout [Rulings.Ruling]
    ) {
        var ruling = Rulings.Ruling(start: run.lowerBound, end: run.upperBound - 1, first: line, last: line)
        func takes(_ other: Rulings.Ruling) -> Bool {
            guard other.start <= ruling.end + gap, ruling.start <= other.end + gap else { return false }
            ruling.start = min(ruling.start, other.start)
            ruling.end = max(ruling.end, other.end)
            ruling.first = min(ruling.first, other.first)
            return true
        }
        open.removeAll(where: takes)
        next.removeAll(where: takes)
        next.append(ruling)
    }

    /// Stretches of ink with small breaks.
    private func runs(on line: Int, _ length: Int, _ isInk: (Int, Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var (start, end, count) = (-1, -1, 0)
        func close() {
            if start >= 0, end - start >= shortest / 2, count * 100 >= (end - start) * ink { runs.append(start..<end) }
        }
        for place in 0..<length where isInk(line, place) {
            if start < 0 || place - end > gap {
                close()
                (start, count) = (place, 0)
            }
            end = place + 1
            count += 1
        }
        close()
        return runs
    }
}

/// The columns of a table whose upright lines a scanner broke to pieces: no piece is a line, but all stand at one place
/// from the first row to the last, as the strokes of letters do not.
struct FaintColumns {
    private let ridges: Ridges
    private let resolution: Int
    /// How far pieces of a line may stand off its place.
    private let drift: Int

    init(_ ridges: Ridges, resolution: Int) {
        self.ridges = ridges
        self.resolution = resolution
        drift = resolution / 50
    }

    /// - Parameter clear: upright lines that were found whole. Where a table has its columns by them it has all.
    func columns(between horizontals: [Rulings.Ruling], besides clear: [Rulings.Ruling]) -> [Rulings.Ruling] {
        regions(horizontals).filter { !isClear($0, clear) }.flatMap { region in
            let places = places(in: region)
            return places.flatMap { x in pieces(at: x, in: region) } + (places.isEmpty ? [] : sides(of: region))
        }
    }

    private func isClear(_ region: Region, _ clear: [Rulings.Ruling]) -> Bool {
        let (top, bottom) = (region.edges[0], region.edges[region.edges.count - 1])
        // Anywhere on the page: what looks like a region of its own may be a part of the table.
        return clear.count {
            (min($0.end, bottom) - max($0.start, top)) * 10 >= (bottom - top) * 8
        } > 2
    }

    /// Rows of a table: lines along it, nearly equally long.
    private struct Region {
        var edges: [Int]
        var left: Int
        var right: Int
    }

    private func regions(_ horizontals: [Rulings.Ruling]) -> [Region] {
        var regions: [Region] = []
        let long = horizontals.filter { $0.end - $0.start > resolution * 2 }.sorted { $0.middle < $1.middle }
        for line in long {
            let known = regions.indices.last { index in
                let region = regions[index]
                let shared = min(region.right, line.end) - max(region.left, line.start)
                return shared * 10 > max(region.right - region.left, line.end - line.start) * 6
            }
            if let known {
                regions[known].edges.append(line.middle)
                regions[known].left = min(regions[known].left, line.start)
                regions[known].right = max(regions[known].right, line.end)
            } else {
                regions.append(Region(edges: [line.middle], left: line.start, right: line.end))
            }
        }
        // Two lines alone may stand above and below a few lines of text.
        return regions.filter { $0.edges.count > 2 || $0.edges[$0.edges.count - 1] - $0.edges[0] > resolution }
    }

    /// Where ink stands in half of the rows, by their height, on two fifths of the way.
    private func places(in region: Region) -> [Int] {
        let height = region.edges[region.edges.count - 1] - region.edges[0]
        guard height > resolution / 2 else { return [] }
        let columns = max(0, region.left - drift)..<min(ridges.width, region.right + drift)
        var shares = [Int](repeating: 0, count: ridges.width)
        for x in columns {
            for (top, bottom) in zip(region.edges, region.edges.dropFirst()) {
                // Words keep off the lines of their cells: close to them are only strokes of their letters.
                let close = (top..<bottom).count { isLetter($0, near: x) }
                guard close * 8 < bottom - top else { continue }
                let ink = (top..<bottom).count { isInk($0, x) }
                if ink * 5 >= (bottom - top) * 2 { shares[x] += (bottom - top) * 100 / height }
            }
        }
        var places: [Int] = []
        for x in columns where shares[x] >= 50 {
            // Of neighbours the strongest.
            if let last = places.last, x - last <= 4 * drift {
                if shares[x] > shares[last] { places[places.count - 1] = x }
            } else {
                places.append(x)
            }
        }
        return places
    }

    /// Where its rows end the table does, drawn or not.
    private func sides(of region: Region) -> [Rulings.Ruling] {
        [region.left, region.right].map { x in
            Rulings.Ruling(start: region.edges[0], end: region.edges[region.edges.count - 1], first: x, last: x)
        }
    }

    /// The column is drawn in a row when a quarter of its height is ink; else the cells beside it are one.
    private func pieces(at x: Int, in region: Region) -> [Rulings.Ruling] {
        zip(region.edges, region.edges.dropFirst()).compactMap { top, bottom in
            let rows = top..<max(bottom, top + 1)
            guard rows.count(where: { isInk($0, x) }) * 4 >= rows.count else { return nil }
            return Rulings.Ruling(start: top, end: bottom, first: max(0, x - drift), last: x + drift)
        }
    }

    private func isLetter(_ y: Int, near x: Int) -> Bool {
        ridges.isLetter(y, max(0, x - drift)) || ridges.isLetter(y, min(ridges.width - 1, x + drift))
    }

    private func isInk(_ y: Int, _ x: Int) -> Bool {
        for near in max(0, x - drift)...min(ridges.width - 1, x + drift) where ridges.isVertical(y, near) {
            return true
        }
        return false
    }
}
