import Testing

/// A stretch of source text and what folding makes of it.
struct FoldingCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let input: String
    let output: String

    init(_ name: String, _ input: String, _ output: String) {
        testDescription = name
        self.input = input
        self.output = output
    }
}
