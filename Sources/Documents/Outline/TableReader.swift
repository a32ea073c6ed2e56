internal import Texts

/// Rows and cells of one table in the text.
struct FoundTable {
    struct Row {
        let range: Range<Int>
        let cells: [Range<Int>]
    }

    let range: Range<Int>
    let rows: [Row]
}

/// Finds tables written with tabs or pipes, one row a line, and those an office program left with one cell a line.
struct TableReader {
    private let text: CanonicalText
    /// Physical lines, without their line ends.
    private let lines: [Range<Int>]

    init(_ text: CanonicalText, lines: [Range<Int>]) {
        self.text = text
        self.lines = lines
    }

    private enum Shape { case blank, none, tabs(Int), pipes(Int), rule, cell }

    /// In text order, none overlapping another.
    func tables() -> [FoundTable] {
        let shapes = withTwoColumns(lines.map(shape))
        var tables: [FoundTable] = []
        var index = 0
        while index < lines.count {
            let found = rowTable(from: index, shapes) ?? cellTable(from: index, shapes)
            if let table = found?.table { tables.append(table) }
            index = found?.next ?? index + 1
        }
        return tables
    }

    /// `a | b` has one pipe, as many a sentence; a rule below (`--|--`) says that it is the head of a table.
    private func withTwoColumns(_ shapes: [Shape]) -> [Shape] {
        var shapes = shapes
        for index in shapes.indices.dropLast() {
            guard case .none = shapes[index], case .rule = shapes[index + 1], pipeCount(index) == 1,
                pipeCount(index + 1) == 1
            else { continue }
            shapes[index] = .pipes(1)
            var row = index + 2
            while row < shapes.count, case .none = shapes[row], pipeCount(row) == 1 {
                shapes[row] = .pipes(1)
                row += 1
            }
        }
        return shapes
    }

    private func pipeCount(_ line: Int) -> Int { lines[line].count { text.bytes[$0] == 0x7C } }

    private func shape(_ line: Range<Int>) -> Shape {
        var tabs = 0
        var pipes = 0
        var isBlank = true
        var isRule = true
        var sinceText = false
        var pending = 0
        for index in line {
            switch text.bytes[index] {
            case 0x09: if sinceText { pending += 1 }
            case 0x7C:
                pipes += 1
                isBlank = false
            case 0x20: break
            case 0x2D, 0x3A, 0x2B, 0x3D: isBlank = false
            default:
                isBlank = false
                isRule = false
                sinceText = true
                // Tabs at the end of a line part nothing.
                tabs += pending
                pending = 0
            }
        }
        if isBlank { return line.contains { text.bytes[$0] == 0x09 } ? .cell : .blank }
        if isRule, pipes > 0 || tabs > 1 { return .rule }
        if pipes >= 2 { return .pipes(pipes) }
        let leading = text.bytes[line.lowerBound] == 0x09
        if tabs >= (leading ? 2 : 1), !leading || tabs > 1 { return .tabs(tabs) }
        return leading ? .cell : .none
    }

    // MARK: one row a line

    /// At least two rows of at least two cells; blank lines between rows are allowed.
    private func rowTable(from start: Int, _ shapes: [Shape]) -> (table: FoundTable?, next: Int)? {
        let separator: UInt8
        switch shapes[start] {
        case .tabs(let count) where count >= 2: separator = 0x09
        case .pipes: separator = 0x7C
        default: return nil
        }
        let width = tabCount(lines[start])
        var rows: [FoundTable.Row] = []
        var index = start
        var next = start
        var afterBlank = false
        scan: while index < lines.count {
            switch (shapes[index], separator) {
            // A clause with a tab behind its number is a clause, unless it has the tabs of a row with empty cells.
            case (.tabs(let count), 0x09)
            where count < 2 && tabCount(lines[index]) != width && (afterBlank || isClause(lines[index])):
                break scan
            // First cells are empty in a row merged downwards or cut by a page break, last ones under a section title.
            case (.tabs, 0x09), (.pipes, 0x7C),
                (.cell, 0x09) where tabCount(lines[index]) == width,
                (.none, 0x09) where tabCount(lines[index]) == width:
                rows.append(.init(range: lines[index], cells: cells(lines[index], separator)))
                next = index + 1
                afterBlank = false
            case (.rule, _): next = index + 1
            case (.blank, 0x09): afterBlank = true
            default: break scan
            }
            index += 1
        }
        guard rows.count >= 2, let first = rows.first, let last = rows.last else { return nil }
        return (FoundTable(range: first.range.lowerBound..<last.range.upperBound, rows: rows), next)
    }

    private func tabCount(_ line: Range<Int>) -> Int { line.count { text.bytes[$0] == 0x09 } }

    private func isClause(_ line: Range<Int>) -> Bool {
        switch LineStartReader(text).read(line).start {
        case .point, .subpoint: true
        default: false
        }
    }

    private func cells(_ line: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
        var line = line
        if separator == 0x7C {
            line = trim(line)
            // The only pipe of a line parts its cells, of which one may be empty.
            let isOnly = line.count { text.bytes[$0] == separator } == 1
            if !isOnly, text.bytes[line.lowerBound] == separator { line = line.lowerBound + 1..<line.upperBound }
            if !isOnly, !line.isEmpty, text.bytes[line.upperBound - 1] == separator {
                line = line.lowerBound..<line.upperBound - 1
            }
        }
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where text.bytes[index] == separator {
            cells.append(trim(start..<index))
            start = index + 1
        }
        cells.append(trim(start..<line.upperBound))
        return cells
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0B }
        while lower < upper, isSpace(text.bytes[lower]) { lower += 1 }
        while upper > lower, isSpace(text.bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    // MARK: one cell a line

    /// Short cells, none of them a sentence.
    private func isHeader(_ row: [Range<Int>]) -> Bool {
        row.count >= 3
            && row.allSatisfy { cell in
                let cell = trim(cell)
                guard let last = text.bytes[cell].last else { return true }
                return cell.count <= Self.longestHeaderCell && ![0x2E, 0x3B, 0x3A].contains(last)
            }
    }

    private static let longestHeaderCell = 240

    /// Every cell begins with a tab; a row begins after a blank line once the row before it is full. The first row says
    /// how many cells that is; a row of one cell is a section heading.
    private func cellTable(from start: Int, _ shapes: [Shape]) -> (table: FoundTable?, next: Int)? {
        guard case .cell = shapes[start] else { return nil }
        var rows: [[Range<Int>]] = [[]]
        var width = 0
        var afterBlank = false
        var index = start
        var next = start
        var sinceCell = 0
        scan: while index < lines.count {
            switch shapes[index] {
            case .cell:
                let isFull = width == 0 ? false : rows[rows.count - 1].count >= width
                if afterBlank, let count = rows.last?.count, count > 0, isFull || count == 1 || width == 0 {
                    if width == 0 { width = count }
                    rows.append([])
                }
                rows[rows.count - 1].append(lines[index])
                afterBlank = false
                next = index + 1
                sinceCell = 0
            case .blank:
                afterBlank = true
                sinceCell += 1
            case .none where !rows[rows.count - 1].isEmpty && LineStartReader(text).read(lines[index]).start == .plain:
                // Goes on in the same cell.
                let last = rows[rows.count - 1].count - 1
                rows[rows.count - 1][last] = rows[rows.count - 1][last].lowerBound..<lines[index].upperBound
                afterBlank = false
                next = index + 1
                sinceCell = 0
            default: break scan
            }
            if sinceCell > 12 { break }
            index += 1
        }
        rows.removeAll { $0.isEmpty }
        // Paragraphs that begin with a tab are no table: then nothing up to here is.
        guard rows.count(where: { $0.count >= 3 }) >= 3, let header = rows.first, isHeader(header),
            let first = header.first,
            let last = rows.last?.last
        else { return (nil, max(next, start + 1)) }
        let found = rows.map { cells in
            FoundTable.Row(
                range: (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0), cells: cells.map(trim))
        }
        return (FoundTable(range: first.lowerBound..<last.upperBound, rows: found), next)
    }
}
