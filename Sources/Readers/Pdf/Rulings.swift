internal import Texts

/// The straight lines drawn on a page, found in its picture: a PDF says where its letters are, but not what is a table.
struct Rulings: Sendable {
    /// Along the page and down it; pixels, each a rectangle as thin as the line was drawn.
    var horizontal: [Ruling] = []
    var vertical: [Ruling] = []

    struct Ruling: Sendable, Equatable {
        /// Along the line.
        var start: Int
        var end: Int
        /// Across it.
        var first: Int
        var last: Int

        var middle: Int { (first + last) / 2 }
    }

    init() {}

    init(_ parts: [Rulings]) {
        horizontal = parts.flatMap(\.horizontal)
        vertical = parts.flatMap(\.vertical)
    }

    private init(horizontal: [Ruling], vertical: [Ruling]) {
        self.horizontal = horizontal
        self.vertical = vertical
    }

    /// - Parameters:
    ///   - resolution: dots an inch.
    ///   - threshold: pixels darker than this are ink.
    static func find(in bitmap: Bitmap, resolution: Int, threshold: UInt8) -> Rulings {
        let finder = Finder(resolution: resolution, threshold: threshold)
        return Rulings(
            horizontal: finder.find(lines: bitmap.height, length: bitmap.width) { line, place in
                bitmap.pixels[line * bitmap.width + place]
            },
            vertical: finder.find(lines: bitmap.width, length: bitmap.height) { line, place in
                bitmap.pixels[place * bitmap.width + line]
            })
    }

    /// The same lines in pixels of a picture so many times as large.
    func scaled(by factor: Int) -> Rulings {
        let scale = { (ruling: Ruling) in
            Ruling(
                start: ruling.start * factor, end: ruling.end * factor + factor - 1, first: ruling.first * factor,
                last: ruling.last * factor + factor - 1)
        }
        return Rulings(horizontal: horizontal.map(scale), vertical: vertical.map(scale))
    }

    /// The picture without them: recognition takes a line for `|`, and a cell for a picture.
    func erased(from bitmap: Bitmap) -> Bitmap {
        var result = bitmap
        for ruling in horizontal {
            for y in ruling.first...ruling.last where y < bitmap.height {
                for x in ruling.start..<min(ruling.end + 1, bitmap.width) { result.pixels[y * bitmap.width + x] = 255 }
            }
        }
        for ruling in vertical {
            for y in ruling.start..<min(ruling.end + 1, bitmap.height) {
                for x in ruling.first...ruling.last where x < bitmap.width { result.pixels[y * bitmap.width + x] = 255 }
            }
        }
        return result
    }
}

private struct Finder {
    /// No letter has a stroke so long.
    private let shortest: Int
    /// Thicker is a picture or a redaction.
    private let thickest: Int
    /// Breaks in the ink of a line.
    private let gap: Int
    private let threshold: UInt8
    /// Lines of a page with more are a photograph.
    private static let most = 2_000

    init(resolution: Int, threshold: UInt8) {
        shortest = max(8, resolution * 3 / 10)
        thickest = max(3, resolution / 20)
        gap = resolution / 150
        self.threshold = threshold
    }

    /// - Parameter pixel: by the number of the line and the place on it.
    func find(lines: Int, length: Int, pixel: (Int, Int) -> UInt8) -> [Rulings.Ruling] {
        var open: [Rulings.Ruling] = []
        var closed: [Rulings.Ruling] = []
        for line in 0..<lines {
            var next: [Rulings.Ruling] = []
            for run in runs(on: line, length, pixel) { add(run, on: line, &open, &next) }
            closed += open
            open = next
            if closed.count > Self.most { return [] }
        }
        return (closed + open).filter { $0.last - $0.first < thickest }
    }

    /// Ink on neighbouring lines that overlaps is one ruling, also where it wanders a little.
    private func add(
        _ run: Range<Int>, on line: Int, _ open: inout [Rulings.Ruling], _ next: inout [Rulings.Ruling]
    ) {
        var ruling = Rulings.Ruling(start: run.lowerBound, end: run.upperBound - 1, first: line, last: line)
        open.removeAll { other in
            guard other.start <= ruling.end, ruling.start <= other.end else { return false }
            ruling.start = min(ruling.start, other.start)
            ruling.end = max(ruling.end, other.end)
            ruling.first = min(ruling.first, other.first)
            return true
        }
        if let last = next.last, last.end >= ruling.start - 1 {
            // Two runs of this line that met in one ruling above.
            next[next.count - 1].end = max(last.end, ruling.end)
            next[next.count - 1].start = min(last.start, ruling.start)
            next[next.count - 1].first = min(last.first, ruling.first)
        } else {
            next.append(ruling)
        }
    }

    private func runs(on line: Int, _ length: Int, _ pixel: (Int, Int) -> UInt8) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = -1
        var end = -1
        for place in 0..<length where pixel(line, place) < threshold {
            if start >= 0, place - end <= gap {
                end = place + 1
                continue
            }
            if start >= 0, end - start >= shortest { runs.append(start..<end) }
            (start, end) = (place, place + 1)
        }
        if start >= 0, end - start >= shortest { runs.append(start..<end) }
        return runs
    }
}
