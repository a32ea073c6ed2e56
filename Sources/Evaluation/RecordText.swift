public import Texts

/// What a comparison with a record has to say.
public struct RecordText: Sendable {
    private let words: EvaluationWords
    private let file: String

    /// - Parameter file: the record, as people call it.
    public init(file: String, language: Language) {
        self.file = file
        words = EvaluationWords(language: language)
    }

    public func held(rose: Int) -> String { words.held(file, rose: rose) + "\n" }
    public var recorded: String { words.recorded(file) + "\n" }
    public var unchanged: String { words.unchanged(file) + "\n" }

    /// A table of what fell, and what to do.
    public func fell(_ falls: [FiguresRecord.Fall]) -> String {
        let rows = falls.map { fall in
            [
                fall.name, words.measure(fall.measure), fall.text(fall.was) ?? words.notMeasured,
                fall.text(fall.now) ?? words.notMeasured,
            ]
        }
        let table = [words.fallColumns] + rows
        let widths = words.fallColumns.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
        let lines = table.map { row in
            // The last cell needs no padding.
            zip(row.dropLast(), widths).reduce("  ") { line, cell in
                line + cell.0 + String(repeating: " ", count: cell.1 - cell.0.count + 2)
            } + (row.last ?? "")
        }
        return ([words.fell(falls.count, file)] + lines + [words.settle]).joined(separator: "\n") + "\n"
    }
}
