internal import Diagnostics
internal import Documents
internal import Texts
internal import YAML

/// Reads examples and takes their marks ⟦ ⟧ out.
struct ExampleReader {
    private let file: YAMLFile
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: YAMLFile) { self.file = file }

    mutating func examples(_ nodes: [Node]) -> [Example] {
        nodes.flatMap { examples($0) }
    }

    private mutating func examples(_ node: Node) -> [Example] {
        var examples: [Example] = []
        for (key, finds) in [("finds", true), ("passes", false)] {
            for entry in node[key]?.entries ?? [] {
                guard let language = Language(rawValue: entry.key) else {
                    report(.badValue, "an example's language is kk or ru, not '\(entry.key)'", entry.keyMark)
                    continue
                }
                guard let marked = unmarked(entry.value) else { continue }
                examples.append(
                    Example(
                        text: marked.text, language: language, expected: finds ? marked.spans : nil,
                        kind: node["kind"]?.scalar.flatMap { DocumentKind(rawValue: $0) },
                        isTodo: node["todo"]?.scalar == "true", because: node["because"]?.scalar,
                        place: file.place(entry.value.mark)))
            }
        }
        if examples.isEmpty, diagnostics.isEmpty {
            report(.missingKey, "an example needs 'finds' or 'passes'", node.mark)
        }
        return examples
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ mark: Node.Mark) {
        diagnostics.append(Diagnostic(code, message, at: file.place(mark)))
    }

    /// The text without marks, and what stood between them in bytes.
    private mutating func unmarked(_ node: Node) -> (text: String, spans: [Range<Int>])? {
        var text = ""
        var spans: [Range<Int>] = []
        var open: Int?
        for character in node.scalar ?? "" {
            switch (character, open) {
            case ("⟦", nil): open = text.utf8.count
            case ("⟧", let start?):
                spans.append(start..<text.utf8.count)
                open = nil
            case ("⟦", _), ("⟧", _):
                report(.exampleMarks, "the marks ⟦ ⟧ are not in pairs", node.mark)
                return nil
            default: text.append(character)
            }
        }
        guard open == nil else {
            report(.exampleMarks, "'⟦' is not closed", node.mark)
            return nil
        }
        return (text, spans)
    }
}
