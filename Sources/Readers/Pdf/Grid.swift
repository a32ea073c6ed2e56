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

    /// Each cell once, merged ones whole.
    var cellBoxes: [PageBox] {
        var boxes: [Field: PageBox] = [:]
        for row in owner.indices {
            for column in owner[row].indices {
                let field = PageBox(
                    left: columns[column], top: rows[row], right: columns[column + 1], bottom: rows[row + 1])
                boxes[owner[row][column]] = boxes[owner[row][column]]?.union(field) ?? field
            }
        }
        return boxes.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }.map(\.value)
    }

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
    static func tables(_ rulings: Rulings, scale: Float, resolution: Int) -> [Grid] {
        let reach = max(2, resolution / 20)
        return groups(rulings, reach).compactMap { Grid($0, scale, reach) }
            .sorted { ($0.rows[0], $0.columns[0]) < ($1.rows[0], $1.columns[0]) }
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
        // No column is narrower than a digit with its margins, and no row lower than a line.
        let xs = Self.edges(group.vertical.map(\.middle), within: Int(10 / scale))
        let ys = Self.edges(group.horizontal.map(\.middle), within: Int(5 / scale))
        guard xs.count > 1, ys.count > 1, xs.count <= DocumentLimits.tableColumns, ys.count < 1000 else { return nil }
        var fields = Fields(rows: ys.count - 1, columns: xs.count - 1)
        for row in 0..<ys.count - 1 {
            for column in 0..<xs.count - 1 {
                let (top, bottom) = (ys[row].lowerBound, ys[row + 1].upperBound)
                let (left, right) = (xs[column].lowerBound, xs[column + 1].upperBound)
                if column + 2 < xs.count, !Self.covers(group.vertical, at: xs[column + 1], top, bottom, reach) {
                    fields.join(row, column, row, column + 1)
                }
                if row + 2 < ys.count, !Self.covers(group.horizontal, at: ys[row + 1], left, right, reach) {
                    fields.join(row, column, row + 1, column)
                }
            }
        }
        columns = xs.map { Float($0.lowerBound + $0.upperBound) / 2 * scale }
        rows = ys.map { Float($0.lowerBound + $0.upperBound) / 2 * scale }
        owner = fields.owners
    }

    /// Lines drawn twice, or not quite straight, are one edge.
    private static func edges(_ places: [Int], within reach: Int) -> [ClosedRange<Int>] {
        var edges: [ClosedRange<Int>] = []
        for place in places.sorted() {
            if let last = edges.last, place - last.lowerBound <= reach {
                edges[edges.count - 1] = last.lowerBound...place
            } else {
                edges.append(place...place)
            }
        }
        return edges
    }

    /// Whether lines at an edge go from one place to another, but for small breaks.
    private static func covers(
        _ rulings: [Rulings.Ruling], at edge: ClosedRange<Int>, _ start: Int, _ end: Int, _ reach: Int
    ) -> Bool {
        let near = edge.lowerBound - reach...edge.upperBound + reach
        var covered = 0
        for ruling in rulings where near.contains(ruling.middle) {
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
        let first = (0..<rows * columns).map(root)
        let isWhole = wholeGroups(first)
        return (0..<rows).map { row in
            (0..<columns).map { column in
                let index = row * columns + column
                let owner = isWhole.contains(first[index]) ? first[index] : index
                return Grid.Field(row: owner / columns, column: owner % columns)
            }
        }
    }

    /// Groups that fill a rectangle. In others lines of the table were not seen: their fields stay by themselves.
    private func wholeGroups(_ first: [Int]) -> Set<Int> {
        var members: [Int: [Int]] = [:]
        for (index, group) in first.enumerated() { members[group, default: []].append(index) }
        return Set(
            members.filter { _, fields in
                let height = Set(fields.map { $0 / columns }).count
                let width = Set(fields.map { $0 % columns }).count
                return height * width == fields.count
            }.keys)
    }
}
