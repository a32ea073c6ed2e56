internal import Texts

/// A page laid on the scanner aslant. Half a degree is enough to mix the lines of a wide table.
struct Skew: Sendable, Equatable {
    /// Pixels a line falls for each pixel to the right.
    let slope: Float

    static let none = Skew(slope: 0)
    private static let steepest: Float = 0.06
    private static let step: Float = 0.002

    init(slope: Float) { self.slope = slope }

    /// The slope at which the lines of the page stand out best: where the sums of dark pixels along the lines differ most.
    ///
    /// - Parameter bitmap: small ones do as well as large ones.
    static func of(_ bitmap: Bitmap, darkerThan threshold: UInt8) -> Skew {
        var points: [(x: Float, y: Float)] = []
        for y in 0..<bitmap.height {
            for x in 0..<bitmap.width where bitmap.pixels[y * bitmap.width + x] < threshold {
                points.append((Float(x), Float(y)))
            }
        }
        // A page of black is no text, and one of white has no lines.
        guard points.count > 200, points.count < bitmap.pixels.count / 2 else { return .none }
        let stride = max(1, points.count / 40_000)
        var best = (slope: Float(0), sharpness: sharpness(points, stride, 0, bitmap))
        var slope = -steepest
        while slope <= steepest {
            let value = sharpness(points, stride, slope, bitmap)
            // A page that is straight gains nothing worth the blur.
            if value > best.sharpness * 1.02 { best = (slope, value) }
            slope += step
        }
        return Skew(slope: best.slope)
    }

    private static func sharpness(
        _ points: [(x: Float, y: Float)], _ stride: Int, _ slope: Float, _ bitmap: Bitmap
    ) -> Float {
        let margin = Int(Float(bitmap.width) * steepest) + 1
        var sums = [Float](repeating: 0, count: bitmap.height + 2 * margin)
        var index = 0
        while index < points.count {
            let y = Int(points[index].y - slope * points[index].x) + margin
            if sums.indices.contains(y) { sums[y] += 1 }
            index += stride
        }
        return sums.reduce(0) { $0 + $1 * $1 }
    }

    /// A box on the page as it was, from one on the straightened page.
    func askew(_ box: PageBox) -> PageBox {
        let (x, y) = (slope * box.middle.y, slope * box.middle.x)
        return PageBox(left: box.left - x, top: box.top + y, right: box.right - x, bottom: box.bottom + y)
    }

    /// The picture with its lines level and its margins upright.
    func straightened(_ bitmap: Bitmap) -> Bitmap {
        guard slope != 0 else { return bitmap }
        var result = bitmap
        for y in 0..<bitmap.height {
            for x in 0..<bitmap.width {
                let (fromX, fromY) = (x - Int((slope * Float(y)).rounded()), y + Int((slope * Float(x)).rounded()))
                let isInside = fromX >= 0 && fromX < bitmap.width && fromY >= 0 && fromY < bitmap.height
                result.pixels[y * bitmap.width + x] = isInside ? bitmap.pixels[fromY * bitmap.width + fromX] : 255
            }
        }
        return result
    }
}
