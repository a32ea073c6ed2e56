/// A table that is being read: cells on their grid, and whether it is one or only lays out the page.
struct HtmlTable {
    private var rows: [[Cell]] = []
    /// Rows of a foot that stands before the body.
    private var foot: [[Cell]] = []
    private var row: [Cell] = []
    private var isRowOpen = false
    private var isFoot = false
    /// By column: how many rows below this one a cell still covers.
    private var covered: [Int] = []
    private var column = 0

    // What tells a table from a layout.
    private let details: HtmlTree.Details
    private var bytes = 0
    private var largest = Content()
    private var hasHead = false
    private var holdsTable = false
    private var fullestRow = 0
    private var filledInRow = 0

    private struct Content {
        var bytes = 0
        var paragraphs = 0
    }

    init(_ details: HtmlTree.Details) { self.details = details }

    mutating func beginSection(isHead: Bool, isFoot: Bool) {
        endRow()
        self.isFoot = isFoot
        if isHead { hasHead = true }
    }

    mutating func beginRow() {
        endRow()
        isRowOpen = true
    }

    /// - Returns: how many cells it takes in the rows so far.
    mutating func add(_ blocks: [Block], _ cell: HtmlTree.Details, isHead: Bool) -> Int {
        isRowOpen = true
        var taken = addCovered()
        row.append(Cell(blocks: blocks, span: cell.columns))
        for _ in 0..<cell.columns {
            if column == covered.count { covered.append(0) }
            covered[column] = cell.rows - 1
            column += 1
        }
        taken += cell.columns
        weigh(blocks, isHead: isHead)
        return taken
    }

    private mutating func weigh(_ blocks: [Block], isHead: Bool) {
        if isHead { hasHead = true }
        let paragraphs = Cell(blocks: blocks).paragraphs.filter { !$0.isEmpty }
        let content = Content(
            bytes: paragraphs.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + $1.text.count } },
            paragraphs: paragraphs.count)
        bytes += content.bytes
        if content.bytes > largest.bytes { largest = content }
        if content.bytes > 0 { filledInRow += 1 }
        if blocks.contains(where: { if case .table(let table) = $0 { !table.isLayout } else { false } }) {
            holdsTable = true
        }
    }

    /// The cells that reach down from the rows above.
    private mutating func addCovered() -> Int {
        var taken = 0
        while column < covered.count, covered[column] > 0 {
            row.append(Cell(isCovered: true))
            covered[column] -= 1
            column += 1
            taken += 1
        }
        return taken
    }

    /// - Returns: how many cells covered from above it had at its end.
    @discardableResult
    mutating func endRow() -> Int {
        guard isRowOpen else { return 0 }
        var taken = 0
        // Behind the last cell of its own there may be gaps.
        while column < covered.count {
            let count = addCovered()
            taken += count
            if count == 0 { break }
        }
        if !row.isEmpty { if isFoot { foot.append(row) } else { rows.append(row) } }
        fullestRow = max(fullestRow, filledInRow)
        (row, column, filledInRow, isRowOpen) = ([], 0, 0, false)
        return taken
    }

    /// - Returns: the table, or what stands in its cells one after another.
    mutating func blocks() -> [Block] {
        endRow()
        let table = TableBlock(rows: rows + foot)
        guard !table.rows.isEmpty else { return [] }
        return isLayout(table) ? table.rows.joined().flatMap(\.blocks) : [.table(table)]
    }

    /// A table around the text of a page: one cell has nearly all of it, or there are tables in the cells, or only one
    /// cell of each row says something. A plan has a head, lines or a good share of its text in each cell.
    private func isLayout(_ table: TableBlock) -> Bool {
        if details.isLayout || fullestRow < 2 { return true }
        if hasHead || ParallelText(table) != nil { return false }
        if holdsTable, !details.hasBorder { return true }
        return largest.paragraphs >= 6 && largest.bytes * 10 >= bytes * 7 && !hasHeadingRow(table)
    }

    /// Three short cells and more at the top name columns.
    private func hasHeadingRow(_ table: TableBlock) -> Bool {
        let lengths = table.rows[0].map { $0.paragraphs.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + $1.text.count } } }
        return lengths.count(where: { $0 > 0 }) >= 3 && lengths.allSatisfy { $0 <= 160 }
    }
}
