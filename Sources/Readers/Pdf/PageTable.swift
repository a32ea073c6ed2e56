internal import Texts

/// A table of one page.
struct PageTable {
    /// Edges of the columns in points; empty where no line is drawn.
    let edges: [Float]
    let box: PageBox
    var block: TableBlock

    init(_ grid: Grid, words: [PageWord], page: Page) {
        edges = grid.columns
        box = grid.box
        var inCell: [Grid.Field: [PageWord]] = [:]
        for word in words {
            if let field = grid.field(at: word.box.middle) { inCell[field, default: []].append(word) }
        }
        block = TableBlock()
        for row in 0..<grid.rows.count - 1 {
            let isThin = grid.rows[row + 1] - grid.rows[row] < 6
            // A double line is no row.
            if isThin, !(0..<grid.columns.count - 1).contains(where: { inCell[grid.cell(at: row, $0)] != nil }) {
                continue
            }
            block.rows.append(Self.cells(of: row, grid, inCell, page))
        }
    }

    private static func cells(
        of row: Int, _ grid: Grid, _ words: [Grid.Field: [PageWord]], _ page: Page
    ) -> [Cell] {
        var cells: [Cell] = []
        for column in 0..<grid.columns.count - 1 {
            let owner = grid.cell(at: row, column)
            if column > 0, grid.cell(at: row, column - 1) == owner {
                cells[cells.count - 1].span += 1
            } else if owner == Grid.Field(row: row, column: column) {
                let lines = PageLine.lines(words[owner] ?? [])
                let bounds = TextColumn(left: grid.columns[column], right: grid.right(of: owner), lines: lines)
                cells.append(Cell(blocks: Paragraphs.blocks(lines, bounds, page)))
            } else {
                cells.append(Cell(isCovered: true))
            }
        }
        return cells
    }

    /// A table without lines around it.
    init(rows: [[[PageLine]]], page: Page) {
        edges = []
        let lines = rows.joined().joined()
        box = lines.dropFirst().reduce(lines.first?.box ?? PageBox(left: 0, top: 0, right: 0, bottom: 0)) {
            $0.union($1.box)
        }
        let columns = (0..<(rows.first?.count ?? 0)).map { column in TextColumn(rows.flatMap { $0[column] }) }
        block = TableBlock(
            rows: rows.map { row in
                zip(row, columns).map { Cell(blocks: Paragraphs.blocks($0, $1, page)) }
            })
    }

    /// The rest of a table that began on the page before: the same columns, its header perhaps said again.
    ///
    /// - Returns: `false` for another table.
    mutating func takeOn(_ next: PageTable) -> Bool {
        guard edges.count == next.edges.count, !edges.isEmpty,
            zip(edges, next.edges).allSatisfy({ abs($0 - edges[0] - $1 + next.edges[0]) < 8 })
        else { return false }
        var rows = next.block.rows
        for header in block.rows where rows.count > 1 && Self.words(header) == Self.words(rows[0]) {
            guard !Self.words(header).isEmpty else { break }
            rows.removeFirst()
        }
        if let first = rows.first, let last = block.rows.indices.last, Self.goesOn(first, after: block.rows[last]) {
            for (column, cell) in first.enumerated() { block.rows[last][column].blocks += cell.blocks }
            rows.removeFirst()
        }
        block.rows += rows
        return true
    }

    /// A row cut by the end of the page: its number stands on the page before, and its cells go on with small letters.
    private static func goesOn(_ row: [Cell], after last: [Cell]) -> Bool {
        guard row.count > 1, row.count == last.count, zip(row, last).allSatisfy({ $0.span == $1.span }),
            !row[0].isCovered
        else { return false }
        let cells = row.map { words([$0]) }.filter { !$0.isEmpty }
        if cells.isEmpty { return false }
        let isNumbered = row.count > 2 && words([row[0]]).isEmpty && (1...5).contains(words([last[0]]).count)
        return isNumbered || cells.allSatisfy { LineOpening.isSmall($0[...]) }
    }

    private static func words(_ row: [Cell]) -> [UInt8] { row.flatMap { BlockWriter.words($0.blocks) } }
}
