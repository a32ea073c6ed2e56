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

    /// - Parameters:
    ///   - resolution: dots an inch.
    ///   - isScan: lines may be broken and faint.
    ///   - words: that stand on the page, in points: strokes of letters are no lines.
    static func find(in bitmap: Bitmap, resolution: Int, words: [PageBox], isScan: Bool) -> Rulings {
        var ridges = Ridges(bitmap, resolution: resolution)
        ridges.mask(words.map { $0.scaled(by: Float(resolution) / 72) })
        var rulings = Rulings()
        rulings.horizontal = RulingFinder.along(resolution: resolution).find(
            lines: bitmap.height, length: bitmap.width, isInk: ridges.isHorizontal)
        rulings.vertical = RulingFinder.down(resolution: resolution).find(
            lines: bitmap.width, length: bitmap.height, isInk: { ridges.isVertical($1, $0) })
        if isScan {
            rulings.vertical += FaintColumns(ridges, resolution: resolution).columns(
                between: rulings.horizontal, besides: rulings.vertical)
        }
        return rulings
    }
}
