/// The picture of a scanned page, made ready for recognition: straight, and without the lines of tables.
struct PagePicture {
    let skew: Skew
    let grids: [Grid]
    /// What is given to recognition.
    let text: Bitmap

    /// Dots an inch for recognition: letters of 10 points are 40 pixels high.
    static let scanned = 300
    /// Dots an inch for the lines of tables on a page whose text is known.
    static let drawn = 100

    /// - Parameter picture: at ``scanned`` dots an inch.
    init(_ picture: Bitmap) {
        // Half the resolution shows the same lines in a quarter of the time.
        let small = picture.shrunk(by: 2)
        let threshold = small.inkThreshold
        skew = Skew.of(small, darkerThan: threshold)
        let rulings = Rulings.find(
            in: skew.straightened(small), resolution: Self.scanned / 2, threshold: threshold)
        let scale = 144 / Float(Self.scanned)
        let found = Grid.tables(rulings, scale: scale, resolution: Self.scanned / 2)
        grids = found.map(\.grid)
        text = Rulings(found.map(\.rulings)).scaled(by: 2).erased(from: skew.straightened(picture))
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
}
