/// A grey picture of a page, one byte a pixel, 0 is black.
struct Bitmap: Sendable {
    let width: Int
    let height: Int
    var pixels: [UInt8]

    /// More is no page: A3 at 300 dots an inch has 17 million.
    private static let largest = 80_000_000

    init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == width * height)
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Pictures in the portable format of Netpbm (`P5`), one behind another, as `pdftoppm -gray` prints them.
    static func portable(_ bytes: [UInt8]) -> [Bitmap] {
        var bitmaps: [Bitmap] = []
        var index = 0
        while let header = header(bytes, &index) {
            let count = header.width * header.height
            guard bytes.count - index >= count else { break }
            bitmaps.append(
                Bitmap(width: header.width, height: header.height, pixels: Array(bytes[index..<index + count])))
            index += count
        }
        return bitmaps
    }

    /// The picture in the same format, for `tesseract`.
    var portable: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

    private static func header(_ bytes: [UInt8], _ index: inout Int) -> (width: Int, height: Int)? {
        guard bytes[index...].starts(with: [0x50, 0x35]) else { return nil }
        index += 2
        guard let width = number(bytes, &index), let height = number(bytes, &index), number(bytes, &index) == 255,
            width > 0, height > 0, width < largest, height < largest, width * height <= largest
        else { return nil }
        // One white space stands between the header and the pixels.
        index += 1
        return index <= bytes.count ? (width, height) : nil
    }

    private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int? {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        var value = 0
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 9 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }

    func turned(_ turn: PageTurn) -> Bitmap {
        guard turn != .none else { return self }
        let (newWidth, newHeight) = turn.swapsSides ? (height, width) : (width, height)
        var result = [UInt8](repeating: 255, count: pixels.count)
        for y in 0..<height {
            for x in 0..<width {
                let (newX, newY) =
                    switch turn {
                    case .right: (height - 1 - y, x)
                    case .left: (y, width - 1 - x)
                    default: (width - 1 - x, height - 1 - y)
                    }
                result[newY * newWidth + newX] = pixels[y * width + x]
            }
        }
        return Bitmap(width: newWidth, height: newHeight, pixels: result)
    }

    /// One pixel for a square of four or more: their mean.
    func shrunk(by factor: Int) -> Bitmap {
        let (newWidth, newHeight) = (width / factor, height / factor)
        guard factor > 1, newWidth > 0, newHeight > 0 else { return self }
        var result = [UInt8](repeating: 255, count: newWidth * newHeight)
        for y in 0..<newHeight {
            for x in 0..<newWidth {
                var sum = 0
                for row in y * factor..<(y + 1) * factor {
                    for column in x * factor..<(x + 1) * factor { sum += Int(pixels[row * width + column]) }
                }
                result[y * newWidth + x] = UInt8(sum / (factor * factor))
            }
        }
        return Bitmap(width: newWidth, height: newHeight, pixels: result)
    }
}
