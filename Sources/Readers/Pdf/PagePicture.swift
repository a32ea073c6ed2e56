internal import Texts

/// The picture of a scanned page, made ready for recognition.
struct PagePicture {
    let skew: Skew
    /// With level lines.
    let straight: Bitmap
    /// Half the resolution shows the same lines in a quarter of the time.
    private let small: Bitmap

    /// Dots an inch for recognition: letters of 10 points are 40 pixels high.
    static let scanned = 300
    /// Dots an inch for the lines of tables on a page whose text is known.
    static let drawn = 100

    /// - Parameter picture: at ``scanned`` dots an inch.
    init(_ picture: Bitmap) {
        let half = picture.shrunk(by: 2)
        skew = Skew.of(half, resolution: Self.scanned / 2)
        straight = skew.straightened(picture)
        small = skew == .none ? half : skew.straightened(half)
    }

    /// - Parameter words: that are known to stand on the page, in points.
    func grids(around words: [PageBox]) -> [Grid] {
        let rulings = Rulings.find(in: small, resolution: Self.scanned / 2, words: words, isScan: true)
        return Grid.tables(rulings, scale: 144 / Float(Self.scanned), resolution: Self.scanned / 2)
            .filter { $0.cells > 1 }
    }

    /// The cells of tables one below another, so that no line runs from one cell into the next; `nil` without tables.
    func cells(of grids: [Grid]) -> CellStrip? {
        CellStrip(grids, of: straight, pointsOfPixel: 72 / Float(Self.scanned), darkerThan: small.inkThreshold)
    }
}

/// Pictures of the cells of a page, one below another.
struct CellStrip {
    private(set) var picture: Bitmap
    private var places: [Place] = []

    private struct Place {
        /// Rows of the strip.
        let rows: Range<Int>
        /// From the strip to the page, in pixels.
        let x: Int
        let y: Int
    }

    /// Free space around each cell, in pixels.
    private static let margin = 30
    /// Along the edges of a cell stand remains of its lines.
    private static let inset = 7
    /// `tesseract` reads no picture higher than 32,767 pixels.
    private static let highest = 20_000
    /// Fewer dark pixels are dirt.
    private static let fewestPixels = 40

    init?(_ grids: [Grid], of page: Bitmap, pointsOfPixel scale: Float, darkerThan threshold: UInt8) {
        var cells: [(x: Range<Int>, y: Range<Int>)] = []
        for grid in grids {
            for cell in grid.cellBoxes {
                let x = Self.inner(cell.left / scale, cell.right / scale, of: page.width)
                let y = Self.inner(cell.top / scale, cell.bottom / scale, of: page.height)
                if page.ink(in: x, y, darkerThan: threshold) >= Self.fewestPixels { cells.append((x, y)) }
            }
        }
        var top = Self.margin
        cells = Array(
            cells.prefix { cell in
                top += cell.y.count + Self.margin
                return top < Self.highest
            })
        guard let width = cells.map(\.x.count).max() else { return nil }
        let height = cells.reduce(Self.margin) { $0 + $1.y.count + Self.margin }
        picture = Bitmap(
            width: width + 2 * Self.margin, height: height,
            pixels: [UInt8](repeating: 255, count: (width + 2 * Self.margin) * height))
        top = Self.margin
        for cell in cells {
            for row in 0..<cell.y.count {
                let from = (cell.y.lowerBound + row) * page.width + cell.x.lowerBound
                let target = (top + row) * picture.width + Self.margin
                picture.pixels.replaceSubrange(
                    target..<target + cell.x.count, with: page.pixels[from..<from + cell.x.count])
            }
            places.append(
                Place(rows: top..<top + cell.y.count, x: cell.x.lowerBound - Self.margin, y: cell.y.lowerBound - top))
            top += cell.y.count + Self.margin
        }
    }

    /// Empty for a cell that is nothing but its edges.
    private static func inner(_ start: Float, _ end: Float, of count: Int) -> Range<Int> {
        let lower = min(max(0, Int(start) + inset), count)
        return lower..<max(lower, min(count, Int(end) - inset))
    }

    /// A box on the page, from one on the strip; in pixels.
    func onPage(_ box: PageBox) -> PageBox {
        let middle = Int(box.middle.y)
        guard let place = places.first(where: { middle < $0.rows.upperBound + Self.margin / 2 }) ?? places.last else {
            return box
        }
        return PageBox(
            left: box.left + Float(place.x), top: box.top + Float(place.y), right: box.right + Float(place.x),
            bottom: box.bottom + Float(place.y))
    }
}

extension Bitmap {
    /// What is darker is ink: where the grey values part best in two (Otsu, 1979).
    var inkThreshold: UInt8 {
        var counts = [Int](repeating: 0, count: 256)
        for pixel in pixels { counts[Int(pixel)] += 1 }
        let total = Float(pixels.count)
        let sum = counts.enumerated().reduce(Float(0)) { $0 + Float($1.offset * $1.element) }
        var best = (threshold: 128, spread: Float(-1))
        var (dark, darkSum) = (Float(0), Float(0))
        for value in 0..<255 {
            dark += Float(counts[value])
            darkSum += Float(value * counts[value])
            guard dark > 0, dark < total else { continue }
            let difference = darkSum / dark - (sum - darkSum) / (total - dark)
            let spread = dark * (total - dark) * difference * difference
            if spread > best.spread { best = (value + 1, spread) }
        }
        return UInt8(min(max(best.threshold, 90), 210))
    }

    fileprivate func ink(in x: Range<Int>, _ y: Range<Int>, darkerThan threshold: UInt8) -> Int {
        y.reduce(0) { sum, row in
            sum + pixels[row * width + x.lowerBound..<row * width + x.upperBound].count { $0 < threshold }
        }
    }
}
