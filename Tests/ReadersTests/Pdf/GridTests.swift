import Testing
import Texts

@testable import Readers

/// Tables are found by their lines.
@Suite struct GridTests {
    /// Three columns and three rows at 100 dots an inch; the cells of the upper right corner are one.
    private static func table(broken: Bool = false, slope: Float = 0) -> Bitmap {
        var drawing = Drawing(width: 700, height: 600)
        for y in [100, 250, 400, 500] { drawing.across(y, 50...650, falling: slope) }
        for x in [50, 100, 650] { drawing.down(x, 100...500, broken: broken) }
        drawing.down(400, 250...500, broken: broken)
        return drawing.bitmap
    }

    private static func grids(_ bitmap: Bitmap) -> [Grid] {
        Grid.tables(Rulings.find(in: bitmap, resolution: 100, words: [], isScan: true), scale: 1, resolution: 100)
    }

    @Test(arguments: [false, true])
    func cells(broken: Bool) throws {
        let grids = Self.grids(Self.table(broken: broken))
        let grid = try #require(grids.first)
        #expect(grids.count == 1)
        try #require(grid.columns.count == 4 && grid.rows.count == 4)
        #expect(grid.cells == 8)
        #expect(grid.cell(at: 0, 2) == grid.cell(at: 0, 1))
        #expect(grid.cell(at: 1, 2) != grid.cell(at: 1, 1))
        #expect(grid.field(at: (x: 500, y: 120)) == grid.field(at: (x: 200, y: 120)))
        #expect(grid.field(at: (x: 20, y: 120)) == nil)
    }

    @Test func linesWithoutColumnsAreNoTable() {
        var drawing = Drawing(width: 700, height: 600)
        for y in [100, 250, 400] { drawing.across(y, 50...650) }
        #expect(Self.grids(drawing.bitmap).isEmpty)
    }

    /// Strokes of letters stand one above another at the margin of a text, but words are there.
    @Test func marginOfTextIsNoColumn() {
        var drawing = Drawing(width: 700, height: 600)
        for y in [100, 500] { drawing.across(y, 50...650) }
        for row in 0..<19 { drawing.down(60, 105 + row * 20...117 + row * 20) }
        let words = (0..<19).map { row -> PageBox in
            let top = Float(104 + row * 20)
            return PageBox(left: 58, top: top, right: 300, bottom: top + 15).scaled(by: 0.72)
        }
        let rulings = Rulings.find(in: drawing.bitmap, resolution: 100, words: words, isScan: true)
        #expect(Grid.tables(rulings, scale: 1, resolution: 100).isEmpty)
    }

    @Test func skew() {
        let page = Self.table(slope: 0.02)
        let skew = Skew.of(page, resolution: 100)
        #expect(abs(skew.slope.at(0.5) - 0.02) < 0.004)
        #expect(Self.grids(skew.straightened(page)).first?.cells == 8)
        #expect(Skew.of(Self.table(), resolution: 100).slope.at(0.5) == 0)
    }

    @Test(arguments: [PageTurn.none, .right, .half, .left])
    func turns(_ turn: PageTurn) {
        let box = PageBox(left: 10, top: 20, right: 40, bottom: 30)
        let turned = turn.turned(box, width: 600, height: 800)
        let (width, height): (Float, Float) = turn.swapsSides ? (800, 600) : (600, 800)
        #expect(turn.shown(turned, width: width, height: height) == box)
        let picture = Drawing(width: 30, height: 20).bitmap.turned(turn).turned(turn.back)
        #expect(picture.width == 30)
        var drawing = Drawing(width: 30, height: 20)
        drawing.down(3, 5...6)
        #expect(drawing.bitmap.turned(turn).turned(turn.back).pixels == drawing.bitmap.pixels)
    }

    @Test func tableOverPages() {
        let grid = Self.grids(Self.table())
        var first = TypedPage(1, width: 700, height: 600)
        for (text, left, top) in [
            ("№", 60, 110), ("Шара", 120, 110), ("1", 60, 260), ("Талдау", 120, 260), ("Мамыр", 420, 260),
            ("2", 60, 410), ("Есеп беру", 120, 410), ("Үнемі", 420, 410),
        ] as [(String, Float, Float)] {
            first.line(text, left: left, row: (top - 60) / TypedPage.lineHeight)
        }
        var second = TypedPage(2, width: 700, height: 600)
        for (text, left, top) in [
            ("№", 60, 110), ("Шара", 120, 110), ("және тексеру", 120, 260), ("3", 60, 410), ("Оқыту", 120, 410),
            ("Маусым", 420, 410),
        ] as [(String, Float, Float)] {
            second.line(text, left: left, row: (top - 60) / TypedPage.lineHeight)
        }
        #expect(
            TypedPage.text([first, second], grids: grid)
                == "| № | Шара |  |⏎| 1 | Талдау | Мамыр |⏎| 2 | Есеп беру↵және тексеру | Үнемі |⏎| 3 | Оқыту | Маусым |"
        )
    }
}
