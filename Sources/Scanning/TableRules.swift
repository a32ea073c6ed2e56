internal import Documents
internal import Patterns
internal import RulePacks
internal import Texts

/// Runs rules whose main key is `cells`.
struct CellRuleRunner {
    private let scan: DocumentScan
    private let rule: Rule
    private let test: CellTest

    init(_ scan: DocumentScan, _ rule: Rule, _ test: CellTest) {
        self.scan = scan
        self.rule = rule
        self.test = test
    }

    /// A cell with the words in it, or an empty one.
    enum Found {
        case words(Hit)
        case empty(unit: Int)
    }

    func found() -> [Found] {
        let columns = scan.document.tables.map(matchingColumns)
        guard columns.contains(where: { !$0.isEmpty }) else { return [] }
        let segments = Dictionary(grouping: scan.document.segments.indices) { scan.document.segments[$0].unit }
        var found: [Found] = []
        for (index, unit) in scan.document.units.enumerated() {
            guard let cell = unit.cell, cell.row > 0, columns[cell.table].contains(cell.column) else { continue }
            if unit.range.isEmpty {
                if test.findsEmpty, cell.mustBeFilled { found.append(.empty(unit: index)) }
            } else if let hit = hit(in: segments[index] ?? [], unit.range) {
                found.append(.words(hit))
            }
        }
        return found
    }

    private func matchingColumns(_ table: Table) -> Set<Int> {
        Set(
            table.header.indices.filter { column in
                scan.firstMatch(of: test.column, in: table.header[column]) != nil
            })
    }

    private func hit(in segments: [Int], _ cell: Range<Int>) -> Hit? {
        guard let match = test.match else { return nil }
        for segment in segments {
            for use in match.uses where scan.isFor(use.language, segment) {
                guard let first = scan.matches(of: use.pattern, in: segment).first else { continue }
                if let without = test.without, scan.firstMatch(of: without, in: cell) != nil { return nil }
                return Hit(segment: segment, match: first)
            }
        }
        return nil
    }
}
