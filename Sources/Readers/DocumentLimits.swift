/// How much of a file is read. What goes beyond is refused in words, never passed over.
enum DocumentLimits {
    /// Cells of all tables of one part, those covered by merged ones counted.
    static let tableCells = 1_000_000
    /// Word's own limit is 63 columns; more in a file is no table of Word.
    static let tableColumns = 64
    /// What a file repeats by a number instead of writing it out, spaces, cells, rows: each cell and paragraph is a byte.
    static let repeatedBytes = 16 << 20
}
