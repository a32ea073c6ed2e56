internal import Texts

/// A page laid on the scanner aslant, or photographed from one side. Half a degree is enough to mix the lines of a wide
/// table.
struct Skew: Sendable, Equatable {
    /// Pixels a line falls for each pixel to the right.
    private(set) var slope = Change()
    /// Pixels a margin goes to the right for each pixel down: not always what a turned sheet would have.
    private(set) var slant = Change()

    /// A value at a quarter and at three quarters of the way across the page, and in proportion between and beyond.
    struct Change: Sendable, Equatable {
        var first: Float = 0
        var last: Float = 0

        func at(_ part: Float) -> Float { first + (last - first) * (part * 2 - 0.5) }
    }

    static let none = Skew()
    private static let steepest: Float = 0.08
    private static let step: Float = 0.001

    /// The slope at which the lines of the page stand out best, and the slant at which its margins and columns do.
    ///
    /// - Parameter bitmap: small ones do as well as large ones.
    static func of(_ bitmap: Bitmap, resolution: Int) -> Skew {
        let threshold = bitmap.inkThreshold
        let ink = points(bitmap) { y, x in bitmap.pixels[y * bitmap.width + x] < threshold }
        // A page of black is no text, and one of white has no lines.
        guard ink.count > 200, ink.count < bitmap.pixels.count / 2 else { return .none }
        let slope = change(ink.map { ($0.x, $0.y) }, from: 0, size: bitmap.height)
        let ridges = Ridges(bitmap, resolution: resolution)
        let strokes = points(bitmap, where: ridges.isVertical)
        let turned = -(slope.first + slope.last) / 2
        return Skew(slope: slope, slant: change(strokes.map { ($0.y, $0.x) }, from: turned, size: bitmap.width))
    }

    /// The two halves of the page by themselves, where each has enough to say.
    private static func change(_ points: [(along: Float, across: Float)], from usual: Float, size: Int) -> Change {
        let whole = sharpest(points, from: usual, size: size)
        let middle = Float(size) / 2
        return Change(
            first: sharpest(points.filter { $0.across < middle }, from: whole, size: size),
            last: sharpest(points.filter { $0.across >= middle }, from: whole, size: size))
    }

    private static func points(_ bitmap: Bitmap, where isInk: (Int, Int) -> Bool) -> [(x: Float, y: Float)] {
        var points: [(x: Float, y: Float)] = []
        for y in 0..<bitmap.height {
            for x in 0..<bitmap.width where isInk(y, x) { points.append((Float(x), Float(y))) }
        }
        return points
    }

    /// The slope of lines at which sums of points on them differ most: they are full or empty.
    ///
    /// - Parameters:
    ///   - points: place along the lines, and across them.
    ///   - usual: what it is where nothing stands out.
    private static func sharpest(_ points: [(along: Float, across: Float)], from usual: Float, size: Int) -> Float {
        let stride = max(1, points.count / 40_000)
        let straight = sharpness(points, stride, usual, size)
        var best = (slope: usual, sharpness: straight)
        var slope = -steepest
        while slope <= steepest {
            let value = sharpness(points, stride, slope, size)
            if value > best.sharpness { best = (slope, value) }
            slope += step
        }
        // A page that is straight gains nothing worth the blur; strokes of letters stand above one another by chance.
        return best.sharpness > straight * 1.1 ? best.slope : usual
    }

    private static func sharpness(
        _ points: [(along: Float, across: Float)], _ stride: Int, _ slope: Float, _ size: Int
    ) -> Float {
        let margin = size
        var sums = [Float](repeating: 0, count: size + 2 * margin)
        var index = 0
        while index < points.count {
            let place = Int(points[index].across - slope * points[index].along) + margin
            if sums.indices.contains(place) { sums[place] += 1 }
            index += stride
        }
        return sums.reduce(0) { $0 + $1 * $1 }
    }

    /// A box on the page as it was, from one on the straightened page.
    ///
    /// - Parameters:
    ///   - width: of the page, in the unit of the box; so is the height.
    func askew(_ box: PageBox, width: Float, height: Float) -> PageBox {
        let x = slant.at(box.middle.x / width) * box.middle.y
        let y = slope.at(box.middle.y / height) * box.middle.x
        return PageBox(left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y)
    }

    /// The picture with its lines level and its margins upright.
    func straightened(_ bitmap: Bitmap) -> Bitmap {
        guard self != .none else { return bitmap }
        var result = bitmap
        let slants = (0..<bitmap.width).map { slant.at(Float($0) / Float(bitmap.width)) }
        for y in 0..<bitmap.height {
            let slope = slope.at(Float(y) / Float(bitmap.height))
            for x in 0..<bitmap.width {
                let fromX = x + Int((slants[x] * Float(y)).rounded())
                let fromY = y + Int((slope * Float(x)).rounded())
                let isInside = fromX >= 0 && fromX < bitmap.width && fromY >= 0 && fromY < bitmap.height
                result.pixels[y * bitmap.width + x] = isInside ? bitmap.pixels[fromY * bitmap.width + fromX] : 255
            }
        }
        return result
    }
}
