internal import Texts

/// Free space that runs down between columns, where no line is drawn: texts side by side, blocks of signatures, tables
/// set with tabs.
enum Gutters {
    enum Region {
        case text([PageLine])
        /// Each from above to below.
        case columns([[PageLine]])
        /// Rows of cells; a cell is its lines.
        case table([[[PageLine]]])
    }

    /// So many line heights are wider than the space between words of a justified line, nearly always.
    private static let narrowest: Float = 1.6
    /// Fewer lines have gaps one above another by chance.
    private static let fewestLines = 3

    static func regions(_ lines: [PageLine]) -> [Region] {
        var regions: [Region] = []
        var text: [PageLine] = []
        var index = 0
        while index < lines.count {
            guard let found = columns(lines[index...]) else {
                text.append(lines[index])
                index += 1
                continue
            }
            if !text.isEmpty { regions.append(.text(text)) }
            text = []
            regions.append(region(Array(lines[index..<index + found.count]), found.gutters))
            index += found.count
        }
        return text.isEmpty ? regions : regions + [.text(text)]
    }

    /// How many lines from here on leave the same gutters free.
    private static func columns(_ lines: ArraySlice<PageLine>) -> (count: Int, gutters: [ClosedRange<Float>])? {
        guard let first = lines.first else { return nil }
        var gutters = first.gaps(wider: first.height * narrowest)
        guard !gutters.isEmpty else { return nil }
        var count = 1
        var divided = 1
        for line in lines.dropFirst() {
            let left = gutters.compactMap { narrowed($0, by: line) }
            guard !left.isEmpty else { break }
            gutters = left
            count += 1
            if isDivided(line, by: gutters) { divided += 1 }
        }
        // Lines that end before the gutter are no witnesses of it.
        return divided >= fewestLines && divided * 2 > count ? (count, gutters) : nil
    }

    /// What is left of a gutter when the words of a line are taken out; `nil` when that is too little.
    private static func narrowed(_ gutter: ClosedRange<Float>, by line: PageLine) -> ClosedRange<Float>? {
        var (lower, upper) = (gutter.lowerBound, gutter.upperBound)
        for word in line.words where word.box.left < upper && word.box.right > lower {
            let middle = (lower + upper) / 2
            if word.box.middle.x < middle {
                lower = max(lower, word.box.right)
            } else {
                upper = min(upper, word.box.left)
            }
            if lower >= upper { return nil }
        }
        return upper - lower >= line.height * narrowest * 0.75 ? lower...upper : nil
    }

    private static func isDivided(_ line: PageLine, by gutters: [ClosedRange<Float>]) -> Bool {
        gutters.contains { gutter in
            line.words.contains { $0.box.right <= gutter.lowerBound + 1 }
                && line.words.contains { $0.box.left >= gutter.upperBound - 1 }
        }
    }

    private static func region(_ lines: [PageLine], _ gutters: [ClosedRange<Float>]) -> Region {
        let rows = lines.map { split($0, gutters) }
        let isTable = gutters.count > 1 && rows.count(where: { $0[0] != nil }) > 1
        guard isTable else {
            return .columns((0...gutters.count).map { column in rows.compactMap { $0[column] } }.filter { !$0.isEmpty })
        }
        var cells: [[[PageLine]]] = []
        for row in rows {
            // A row begins where its first column has something to say.
            if cells.isEmpty || row[0] != nil { cells.append(row.map { _ in [] }) }
            for (column, line) in row.enumerated() {
                if let line { cells[cells.count - 1][column].append(line) }
            }
        }
        return .table(cells)
    }

    /// The parts of a line between gutters.
    private static func split(_ line: PageLine, _ gutters: [ClosedRange<Float>]) -> [PageLine?] {
        var parts = [[PageWord]](repeating: [], count: gutters.count + 1)
        for word in line.words {
            parts[gutters.firstIndex { word.box.middle.x < $0.upperBound } ?? gutters.count].append(word)
        }
        return parts.map { $0.isEmpty ? nil : PageLine($0) }
    }
}
