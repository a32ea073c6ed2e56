internal import YAML

/// Takes the lines of a ``Wording`` out of a rule: every key that says what is looked for, whichever the language has.
enum WordingReader {
    /// Keys that tell people about the rule.
    private static let others: Set<String> = [
        "id", "indicator", "severity", "confidence", "status", "since", "aliases", "title", "why", "recommend",
        "references", "examples",
    ]

    static func wording(_ rule: Node) -> Wording {
        Wording(
            lines: (rule.entries ?? []).filter { !others.contains($0.key) }.flatMap { lines($0.value, [$0.key]) })
    }

    private static func lines(_ node: Node, _ keys: [String]) -> [Wording.Line] {
        switch node.value {
        case .scalar(let text, _): [.init(keys: keys, values: [text])]
        case .sequence(let items): [.init(keys: keys, values: items.map(text))]
        case .mapping(let entries): entries.flatMap { lines($0.value, keys + [$0.key]) }
        }
    }

    /// A phrase, or the mapping that stands for one: `value: term`.
    private static func text(_ node: Node) -> String {
        node.scalar ?? (node.entries ?? []).map { "\($0.key): \($0.value.scalar ?? "…")" }.joined(separator: ", ")
    }
}
