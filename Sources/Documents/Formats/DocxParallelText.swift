internal import Languages
internal import Texts

/// A text in two languages, side by side: contracts and regulations of Kazakhstan are often printed so, Kazakh in one
/// column and Russian in the other. Each column is a text with clauses of its own, not a row of a plan.
struct DocxParallelText {
    /// What stands in each column, from above to below.
    let columns: [[DocxBlock]]

    /// Shorter columns are labels, in bytes.
    private static let shortestColumn = 600

    /// `nil` for a table that is none.
    init?(_ table: DocxTable) {
        // A row that goes over both columns is a title for both.
        guard table.rows.allSatisfy({ row in row.count == 2 ? row.allSatisfy { $0.span == 1 } : row.count == 1 }) else {
            return nil
        }
        let columns = (0..<2).map { column in
            table.rows.flatMap { row in row.indices.contains(column) ? row[column].blocks : [] }
        }
        let languages = columns.compactMap(Self.language)
        guard languages.count == 2, languages[0] != languages[1] else { return nil }
        self.columns = columns
    }

    private static func language(_ column: [DocxBlock]) -> Language? {
        let words = DocxWriter.words(column)
        guard words.count >= shortestColumn else { return nil }
        return LanguageTagger.mainLanguage(of: CanonicalText(words).folded.span)
    }
}
