import Texts

@testable import Readers

/// A page set in letters of one width, 6 points, lines of 14 points: what a PDF says of it.
struct TypedPage {
    static let letter: Float = 6
    static let lineHeight: Float = 14

    var page: Page

    init(_ number: Int = 1, width: Float = 600, height: Float = 800) {
        page = Page(number: number, width: width, height: height)
    }

    /// - Parameters:
    ///   - left: in points; the words of the line follow with one space.
    ///   - row: 0 stands 60 points below the upper edge.
    mutating func line(_ text: String, left: Float = 60, row: Float, height: Float = 12, certainty: Int? = nil) {
        var x = left
        let top = 60 + row * Self.lineHeight
        for word in text.split(separator: " ") {
            let width = Float(word.unicodeScalars.count) * Self.letter
            page.add(
                Array(word.utf8)[...], PageBox(left: x, top: top, right: x + width, bottom: top + height),
                certainty: certainty)
            x += width + Self.letter
        }
    }

    /// Lines one below another.
    init(_ number: Int = 1, lines: [String], from row: Float = 0) {
        self.init(number)
        for (index, text) in lines.enumerated() { line(text, row: row + Float(index)) }
    }

    /// The text of pages, lines as the rules see them.
    static func text(_ pages: [TypedPage], grids: [Grid] = []) -> String {
        var layouts = pages.map { PageLayout($0.page, grids: grids) }
        let heads = RunningHeads.remove(from: &layouts)
        let text = PageFlow.text(layouts, heads: heads)
        return String(decoding: text.bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "⏎")
            .replacing("\u{B}", with: "↵").replacing("\u{1C}", with: "§")
    }
}

/// A picture drawn by hand.
struct Drawing {
    var bitmap: Bitmap

    init(width: Int, height: Int) {
        bitmap = Bitmap(width: width, height: height, pixels: [UInt8](repeating: 255, count: width * height))
    }

    mutating func across(_ y: Int, _ x: ClosedRange<Int>, falling slope: Float = 0, broken: Bool = false) {
        for place in x where !broken || place % 30 < 14 {
            for thickness in 0..<2 { set(place, y + thickness + Int(slope * Float(place))) }
        }
    }

    mutating func down(_ x: Int, _ y: ClosedRange<Int>, broken: Bool = false) {
        for place in y where !broken || place % 30 < 14 {
            for thickness in 0..<2 { set(x + thickness, place) }
        }
    }

    private mutating func set(_ x: Int, _ y: Int) {
        guard x >= 0, y >= 0, x < bitmap.width, y < bitmap.height else { return }
        bitmap.pixels[y * bitmap.width + x] = 0
    }
}
