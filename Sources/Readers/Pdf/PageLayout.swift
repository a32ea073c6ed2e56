internal import Texts

/// What stands on a page, from above to below: lines of running text and tables.
struct PageLayout {
    let page: Page
    var items: [Item]

    enum Item {
        case line(ColumnLine)
        case table(PageTable)
    }

    /// A line with the column of text it stands in.
    struct ColumnLine {
        let line: PageLine
        let column: TextColumn
        /// The first line of its column: it goes on with nothing above it.
        var opensColumn = false
    }

    /// - Parameter grids: tables drawn on the page.
    init(_ page: Page, grids: [Grid]) {
        self.page = page
        let grids = grids.filter { Self.isTable($0, of: page) }
        var inGrid = [[PageWord]](repeating: [], count: grids.count)
        var free: [PageWord] = []
        for word in page.words {
            let grid = grids.firstIndex { $0.box.contains(word.box.middle) }
            if let grid { inGrid[grid].append(word) } else { free.append(word) }
        }
        let tables = zip(grids, inGrid).filter { !$1.isEmpty }.map { PageTable($0, words: $1, page: page) }
        items = Self.items(PageLine.lines(free), tables, page)
    }

    /// A frame around the page is none, and neither are the lines of a stamp or a signature.
    private static func isTable(_ grid: Grid, of page: Page) -> Bool {
        guard grid.cells > 1, grid.box.width > 100 else { return false }
        let filled = Set(
            page.words.compactMap { grid.box.contains($0.box.middle) ? grid.field(at: $0.box.middle) : nil })
        return filled.count > 1
    }

    private static func items(_ lines: [PageLine], _ tables: [PageTable], _ page: Page) -> [Item] {
        var items: [Item] = []
        var rest = lines[...]
        for table in tables {
            // Text beside a table comes before it.
            let above = rest.prefix { $0.box.middle.y < table.box.bottom }
            items += columns(Array(above), page)
            items.append(.table(table))
            rest = rest.dropFirst(above.count)
        }
        return items + columns(Array(rest), page)
    }

    /// Lines in the order they are read: a stretch set in columns is read column by column.
    private static func columns(_ lines: [PageLine], _ page: Page) -> [Item] {
        guard !lines.isEmpty else { return [] }
        let whole = TextColumn(lines)
        return Gutters.regions(lines).flatMap { region -> [Item] in
            switch region {
            case .text(let lines): return lines.map { .line(ColumnLine(line: $0, column: whole)) }
            case .columns(let columns):
                return columns.flatMap { lines -> [Item] in
                    let column = TextColumn(lines)
                    return lines.enumerated().map {
                        .line(ColumnLine(line: $1, column: column, opensColumn: $0 == 0))
                    }
                }
            case .table(let rows): return [.table(PageTable(rows: rows, page: page))]
            }
        }
    }

    /// Lines of running text at the outer edge, with their place among the items.
    func edge(_ edge: Edge, lines count: Int) -> [(index: Int, line: PageLine)] {
        let indices = edge == .top ? Array(items.indices) : items.indices.reversed()
        var lines: [(Int, PageLine)] = []
        for index in indices {
            guard lines.count < count, case .line(let line) = items[index] else { break }
            lines.append((index, line.line))
        }
        return lines
    }

    enum Edge: Hashable {
        case top, bottom
    }

    func words(of line: PageLine) -> [UInt8] {
        Array(line.words.map { page.text(of: $0) }.joined(separator: [0x20]))
    }
}

/// Where the lines of a stretch of text begin and end.
struct TextColumn {
    let left: Float
    /// Where full lines end: a few that stick out do not count.
    let right: Float
    /// From the top of a line to that of the next, of most lines.
    let leading: Float

    init(_ lines: [PageLine]) {
        let lefts = lines.map(\.box.left).sorted()
        let rights = lines.map(\.box.right).sorted()
        left = lefts.isEmpty ? 0 : lefts[lefts.count / 20]
        right = rights.isEmpty ? 0 : rights[rights.count < 8 ? rights.count - 1 : rights.count * 17 / 20]
        leading = Self.leading(lines)
    }

    /// The column of a cell: its edges, less what is left free before the border.
    init(left: Float, right: Float, lines: [PageLine]) {
        self.left = lines.map(\.box.left).min() ?? left
        self.right = right - 5
        leading = Self.leading(lines)
    }

    private static func leading(_ lines: [PageLine]) -> Float {
        let steps = zip(lines, lines.dropFirst()).map { $1.box.top - $0.box.top }.filter { $0 > 1 }.sorted()
        return steps.isEmpty ? (lines.first?.height ?? 12) * 1.2 : steps[(steps.count - 1) / 2]
    }
}

extension PageBox {
    func contains(_ point: (x: Float, y: Float)) -> Bool {
        left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
    }
}
