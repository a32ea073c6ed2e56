internal import Diagnostics
internal import Documents
internal import Texts
internal import YAML

/// Reads examples and takes their marks out: ⟦ ⟧ around what a rule finds, ⦃ ⦄ around words nobody sees.
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
                        text: marked.text, hidden: marked.hidden, language: language,
                        expected: finds ? marked.spans : nil,
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

    /// The text without marks, what stood between ⟦ ⟧, and what stood between ⦃ ⦄, in bytes.
    private mutating func unmarked(_ node: Node) -> (text: String, spans: [Range<Int>], hidden: [Range<Int>])? {
        var text = ""
        var found = MarkedSpans("⟦", "⟧")
        var hidden = MarkedSpans("⦃", "⦄")
        for character in node.scalar ?? "" {
            if found.take(character, at: text.utf8.count) || hidden.take(character, at: text.utf8.count) { continue }
            text.append(character)
        }
        for fault in [found, hidden].compactMap(\.fault) {
            report(.exampleMarks, fault, node.mark)
            return nil
        }
        return (text, found.spans, hidden.spans)
    }
}

/// What stands between marks of one kind, which are never one in another.
private struct MarkedSpans {
    let opening: Character
    let closing: Character
    private(set) var spans: [Range<Int>] = []
    private var open: Int?
    private var isBroken = false

    init(_ opening: Character, _ closing: Character) {
        self.opening = opening
        self.closing = closing
    }

    var fault: String? {
        if isBroken { return "the marks \(opening) \(closing) are not in pairs" }
        return open == nil ? nil : "'\(opening)' is not closed"
    }

    /// Whether the character is a mark, which is no text.
    mutating func take(_ character: Character, at offset: Int) -> Bool {
        guard character == opening || character == closing else { return false }
        if let start = open, character == closing {
            spans.append(start..<offset)
            open = nil
        } else if open == nil, character == opening {
            open = offset
        } else {
            isBroken = true
        }
        return true
    }
}
