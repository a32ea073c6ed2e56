internal import Texts

/// A table as its rulings draw it: cells between lines, merged where a line is missing.
struct Grid: Sendable {
    /// Edges in points, from left to right and from above to below.
    let columns: [Float]
    let rows: [Float]
    /// By row, then column: the upper left field of the cell that the field belongs to.
    private let owner: [[Field]]

    struct Field: Hashable, Sendable {
        let row: Int
        let column: Int
    }

    var box: PageBox {
        PageBox(left: columns[0], top: rows[0], right: columns[columns.count - 1], bottom: rows[rows.count - 1])
    }

    /// How many cells there are, merged ones as one.
    var cells: Int { Set(owner.joined()).count }

    func cell(at row: Int, _ column: Int) -> Field { owner[row][column] }

    /// The field a point is in, the table's border counted in.
    func field(at point: (x: Float, y: Float)) -> Field? {
        guard let column = columns.lastIndex(where: { $0 <= point.x }),
            let row = rows.lastIndex(where: { $0 <= point.y }),
            column < columns.count - 1, row < rows.count - 1
        else { return nil }
        return owner[row][column]
    }

    /// The right edge of a cell, with the fields merged into it.
    func right(of cell: Field) -> Float {
        let last = owner[cell.row].lastIndex(of: cell) ?? cell.column
        return columns[last + 1]
    }

    // MARK: from rulings

    /// All tables of a page, from above to below.
    ///
    /// - Parameters:
    ///   - scale: points for a pixel.
    ///   - resolution: dots an inch.
    static func tables(_ rulings: Rulings, scale: Float, resolution: Int) -> [(grid: Grid, rulings: Rulings)] {
        let reach = max(2, resolution / 20)
        return groups(rulings, reach).compactMap { group in Grid(group, scale, reach).map { ($0, group) } }
            .sorted { ($0.grid.rows[0], $0.grid.columns[0]) < ($1.grid.rows[0], $1.grid.columns[0]) }
    }

    /// Rulings that touch each other, directly or by others.
    private static func groups(_ rulings: Rulings, _ reach: Int) -> [Rulings] {
        var group = Array(0..<rulings.horizontal.count + rulings.vertical.count)
        func root(_ index: Int) -> Int {
            var index = index
            while group[index] != index {
                group[index] = group[group[index]]
                index = group[index]
            }
            return index
        }
        for (h, along) in rulings.horizontal.enumerated() {
            for (v, down) in rulings.vertical.enumerated()
            where down.first <= along.end + reach && down.last >= along.start - reach
                && along.first <= down.end + reach && along.last >= down.start - reach
            {
                group[root(h)] = root(rulings.horizontal.count + v)
            }
        }
        var groups: [Int: Rulings] = [:]
        for (h, along) in rulings.horizontal.enumerated() {
            groups[root(h), default: Rulings()].horizontal.append(along)
        }
        for (v, down) in rulings.vertical.enumerated() {
            groups[root(rulings.horizontal.count + v), default: Rulings()].vertical.append(down)
        }
        return groups.values.filter { $0.horizontal.count > 1 && $0.vertical.count > 1 }
    }

    private init?(_ group: Rulings, _ scale: Float, _ reach: Int) {
        let xs = Self.edges(group.vertical.map(\.middle), reach)
        let ys = Self.edges(group.horizontal.map(\.middle), reach)
        guard xs.count > 1, ys.count > 1, xs.count <= DocumentLimits.tableColumns, ys.count < 1000 else { return nil }
        var fields = Fields(rows: ys.count - 1, columns: xs.count - 1)
        for row in 0..<ys.count - 1 {
            for column in 0..<xs.count - 1 {
                let isRightOpen =
                    column + 2 < xs.count
                    && !Self.covers(group.vertical, at: xs[column + 1], ys[row], ys[row + 1], reach)
                if isRightOpen { fields.join(row, column, row, column + 1) }
                let isBelowOpen =
                    row + 2 < ys.count
                    && !Self.covers(group.horizontal, at: ys[row + 1], xs[column], xs[column + 1], reach)
                if isBelowOpen { fields.join(row, column, row + 1, column) }
            }
        }
        columns = xs.map { Float($0) * scale }
        rows = ys.map { Float($0) * scale }
        owner = fields.owners
    }

    /// Lines drawn twice, or not quite straight, are one edge.
    private static func edges(_ places: [Int], _ reach: Int) -> [Int] {
        var edges: [Int] = []
        for place in places.sorted() where edges.isEmpty || place - edges[edges.count - 1] > reach {
            edges.append(place)
        }
        return edges
    }

    /// Whether lines at an edge go from one place to another, but for small breaks.
    private static func covers(
        _ rulings: [Rulings.Ruling], at edge: Int, _ start: Int, _ end: Int, _ reach: Int
    ) -> Bool {
        var covered = 0
        for ruling in rulings where abs(ruling.middle - edge) <= reach {
            covered += max(0, min(ruling.end, end) - max(ruling.start, start))
        }
        return covered * 10 >= (end - start) * 6
    }
}

/// Fields of a grid that are one cell.
private struct Fields {
    private let rows: Int
    private let columns: Int
    private var parent: [Int]

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        parent = Array(0..<rows * columns)
    }

    mutating func join(_ row: Int, _ column: Int, _ otherRow: Int, _ otherColumn: Int) {
        let (a, b) = (root(row * columns + column), root(otherRow * columns + otherColumn))
        parent[max(a, b)] = min(a, b)
    }

    private func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index { index = parent[index] }
        return index
    }

    var owners: [[Grid.Field]] {
        (0..<rows).map { row in
            (0..<columns).map { column in
                let first = root(row * columns + column)
                return Grid.Field(row: first / columns, column: first % columns)
            }
        }
    }
}
