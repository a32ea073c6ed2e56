/// Paragraphs and tables of one stream of text: the body, a footnote, a header.
struct RtfStream {
    enum Kind { case body, textBox, note, header }

    let kind: Kind
    private var paragraph = RtfPassage()
    private var number = RtfPassage()
    /// Paragraphs of the open cell, and the closed cells of the open row.
    private var cell: [RtfPassage] = []
    private var cells: [[RtfPassage]] = []
    private var definitions: [CellDefinition] = []
    private var isMerged = false
    private var rows: [RtfTable.Row] = []
    private var blocks: [Block] = []

    /// What `\cellx` says of a cell: how far it reaches, in twentieths of a point, and whether another one covers it.
    struct CellDefinition {
        let edge: Int
        let isCovered: Bool
    }

    private enum Block {
        case paragraph(RtfPassage)
        case table(RtfTable)
    }

    init(_ kind: Kind) { self.kind = kind }

    mutating func append(_ scalar: Unicode.Scalar, line: Int, isHidden: Bool) {
        paragraph.append(scalar, line: line, isHidden: isHidden)
    }

    mutating func appendToNumber(_ scalar: Unicode.Scalar, line: Int) { number.append(scalar, line: line) }

    mutating func endParagraph(inTable: Bool) {
        let whole = takeParagraph()
        if inTable {
            if !whole.isBlank { cell.append(whole) }
        } else {
            endTable()
            blocks.append(.paragraph(whole))
        }
    }

    private mutating func takeParagraph() -> RtfPassage {
        defer {
            paragraph = RtfPassage()
            number = RtfPassage()
        }
        guard !number.isEmpty else { return paragraph }
        var whole = number.asNumber()
        whole.append(paragraph)
        return whole
    }

    // MARK: tables

    mutating func beginRow() {
        definitions = []
        isMerged = false
    }

    mutating func markMerged() { isMerged = true }

    mutating func defineCell(edge: Int) {
        definitions.append(CellDefinition(edge: edge, isCovered: isMerged))
        isMerged = false
    }

    mutating func endCell() {
        let last = takeParagraph()
        if !last.isBlank { cell.append(last) }
        cells.append(cell)
        cell = []
    }

    mutating func endRow() {
        if !paragraph.isEmpty || !cell.isEmpty { endCell() }
        guard !cells.isEmpty else { return }
        rows.append(.init(cells: cells, definitions: definitions))
        cells = []
    }

    private mutating func endTable() {
        // A row without its end: the file is cut or was written carelessly.
        if !cells.isEmpty || !cell.isEmpty { endRow() }
        guard !rows.isEmpty else { return }
        blocks.append(.table(RtfTable(rows: rows)))
        rows = []
    }

    // MARK: the end

    mutating func finish() {
        if !paragraph.isEmpty || !number.isEmpty {
            let inTable = !cells.isEmpty || !cell.isEmpty
            endParagraph(inTable: inTable)
        }
        endTable()
    }

    /// All words, to tell one header from another.
    var words: [UInt8] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let passage): passage.bytes + [0x0A]
            case .table(let table): table.words
            }
        }
    }

    func write(to text: inout ExtractedText) {
        for block in blocks {
            switch block {
            case .paragraph(let passage):
                passage.write(to: &text)
                text.endLine()
            case .table(let table): table.write(to: &text)
            }
        }
    }
}

/// A table: rows of cells, and what their definitions say of merging.
struct RtfTable {
    struct Row {
        /// Paragraphs of each cell.
        let cells: [[RtfPassage]]
        let definitions: [RtfStream.CellDefinition]

        var isDefined: Bool { cells.count == definitions.count }
    }

    let rows: [Row]

    /// Edges of cells in one column differ by the thickness of lines from row to row.
    private static let edgeTolerance = 40
    /// Word has 63. With more, rows are written as they stand: a made-up grid would multiply every row.
    private static let mostColumns = 256

    var words: [UInt8] { rows.flatMap { $0.cells.joined().flatMap { $0.bytes + [0x0A] } } }

    /// One row or one column puts text on a page and is no table: an approval block, a frame around a clause.
    private var isLayout: Bool { rows.count == 1 || rows.allSatisfy { $0.cells.count == 1 } }

    func write(to text: inout ExtractedText) {
        if isLayout {
            for paragraph in rows.lazy.flatMap({ $0.cells.joined() }) {
                paragraph.write(to: &text)
                text.endLine()
            }
            return
        }
        let widest = rows.filter(\.isDefined).max { $0.cells.count < $1.cells.count }
        let edges = widest?.definitions.map(\.edge) ?? []
        let grid = edges.count <= Self.mostColumns ? edges : []
        for row in rows { write(row, grid, to: &text) }
    }

    private func write(_ row: Row, _ grid: [Int], to text: inout ExtractedText) {
        let grid = row.isDefined && row.cells.count < grid.count ? grid : []
        var column = 0
        for (index, cell) in row.cells.enumerated() {
            let isCovered = row.isDefined && row.definitions[index].isCovered
            write(cell, isCovered: isCovered, to: &text)
            guard !grid.isEmpty else { continue }
            // Columns of the widest row that the cell reaches over.
            let covered = grid.dropFirst(column + 1).prefix { $0 <= row.definitions[index].edge + Self.edgeTolerance }
            for _ in covered { write([], isCovered: true, to: &text) }
            column += 1 + covered.count
        }
        text.append("|", at: nil)
        text.endLine()
    }

    private func write(_ cell: [RtfPassage], isCovered: Bool, to text: inout ExtractedText) {
        text.append("|", at: nil)
        if isCovered, cell.isEmpty { text.markCoveredCell() }
        text.append(" ", at: nil)
        for (index, paragraph) in cell.enumerated() {
            if index > 0 { text.append("\u{B}", at: nil) }
            paragraph.write(to: &text, inCell: true)
        }
        if !cell.isEmpty { text.append(" ", at: nil) }
    }
}
