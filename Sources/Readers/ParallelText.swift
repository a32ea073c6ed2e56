internal import Languages
internal import Texts

/// A text in two languages, side by side: contracts and regulations of Kazakhstan are often printed so, Kazakh in one
/// column and Russian in the other. Each column is a text with clauses of its own, not a row of a plan.
struct ParallelText {
    /// What stands in each column, from above to below.
    let columns: [[Block]]

    /// Shorter columns are labels, in bytes.
    private static let shortestColumn = 600

    /// `nil` for a table that is none.
    init?(_ table: TableBlock) {
        let width = table.rows.map(Self.width).max() ?? 0
        // Nearly all rows are two cells; requisites and signatures may have more.
        guard width % 2 == 0, table.rows.count(where: { $0.count == 2 }) * 2 > table.rows.count else { return nil }
        var columns: [[Block]] = [[], []]
        for row in table.rows {
            var start = 0
            for cell in row {
                let isLeft = start < width / 2
                // Only a title goes over both.
                if isLeft, start + cell.span > width / 2, row.count > 1 { return nil }
                columns[isLeft ? 0 : 1] += cell.blocks
                start += cell.span
            }
        }
        let languages = columns.compactMap(Self.language)
        guard languages.count == 2, languages[0] != languages[1] else { return nil }
        self.columns = columns
    }

    private static func width(_ row: [Cell]) -> Int { row.reduce(0) { $0 + $1.span } }

    private static func language(_ column: [Block]) -> Language? {
        let words = BlockWriter.words(column)
        guard words.count >= shortestColumn else { return nil }
        return LanguageTagger.mainLanguage(of: CanonicalText(words).folded.span)
    }
}
