/// A table while it is read. Merged cells become as Word has them: one cell over several columns, and one covered cell in
/// each further row.
struct OdtOpenTable {
    private(set) var table = TableBlock()
    /// It stands in text that was inserted while changes were tracked.
    let isInserted: Bool
    private var row: [Cell] = []
    private var rowRepeats = 1
    private var column = 0
    /// Covered cells still to come that belong to the cell before them.
    private var covered = 0
    /// Cells that go down into the next rows, by their first column.
    private var hanging: [Int: (rows: Int, span: Int)] = [:]

    init(isInserted: Bool) { self.isInserted = isInserted }

    mutating func openRow(repeats: Int) {
        row = []
        rowRepeats = repeats
        column = 0
        covered = 0
    }

    /// - Parameters:
    ///   - rows: the cell goes over.
    ///   - repeats: how often it stands in the row.
    mutating func append(_ cell: Cell, rows: Int, repeats: Int) {
        row += Array(repeating: cell, count: repeats)
        if rows > 1 { hanging[column] = (rows - 1, cell.span) }
        column += cell.span * repeats
        covered = cell.span - 1
    }

    mutating func appendCovered(repeats: Int) {
        for _ in 0..<repeats {
            if covered > 0 {
                covered -= 1
                continue
            }
            let span = hanging[column]?.span ?? 1
            if let rows = hanging[column]?.rows { hanging[column] = rows > 1 ? (rows - 1, span) : nil }
            row.append(Cell(span: span, isCovered: true))
            column += span
            covered = span - 1
        }
    }

    /// What the row repeats: how often more than once, how many columns, and how much is in them.
    var repeated: (times: Int, columns: Int, weight: Int) {
        let times = rowRepeats - 1
        guard times > 0 else { return (0, 0, 0) }
        return (times, row.reduce(0) { $0 + $1.span }, row.reduce(0) { $0 + $1.weight })
    }

    mutating func closeRow() {
        if !row.isEmpty { table.rows += Array(repeating: row, count: rowRepeats) }
        openRow(repeats: 1)
    }
}

extension Cell {
    /// How much there is to write: bytes, paragraphs and cells. Tables in repeated cells of tables in repeated cells
    /// grow without a word in them.
    var weight: Int {
        blocks.reduce(1) { weight, block in
            switch block {
            case .paragraph(let paragraph):
                weight + 1 + paragraph.number.utf8.count + paragraph.pieces.reduce(0) { $0 + $1.text.count }
            case .table(let table):
                table.rows.reduce(weight) { $0 + $1.reduce(1) { $0 + $1.weight } }
            }
        }
    }
}
