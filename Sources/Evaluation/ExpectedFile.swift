public import Diagnostics
internal import YAML

/// What a careful reviewer must be told of one document of the corpus; Corpus/README.md describes the keys.
public struct ExpectedFile: Sendable {
    /// File name of the document, beside this file.
    public let document: String
    public let kind: String
    public let language: String
    public let isClean: Bool
    /// How many findings beyond the expected ones are tolerated; `nil`: any number.
    public let others: Int?
    public let findings: [Entry]
    private let name: String

    public struct Entry: Sendable {
        /// 1-based, in the expected file.
        public let line: Int
        public let indicator: String
        public let quote: String?
        public let address: String?
        /// Known not to be found yet.
        public let isGap: Bool
    }

    private static let keys: Set<String> = [
        "document", "kind", "language", "plan-rows", "clean", "findings", "others",
    ]
    private static let findingKeys: Set<String> = ["indicator", "quote", "address", "gap"]

    /// - Throws: ``DiagnosticError`` for a file that is not YAML or has a key that is not known: misspelt, it would silently
    ///   weaken what is expected.
    public init(text: String, name: String) throws(DiagnosticError) {
        let file = try YAMLParser.parse(text, name: name)
        let root = file.root
        try Self.check(root, Self.keys, file)
        self.name = name
        document = root["document"]?.scalar ?? ""
        kind = root["kind"]?.scalar ?? ""
        language = root["language"]?.scalar ?? ""
        isClean = root["clean"]?.scalar == "true"
        others = root["others"]?.scalar.flatMap { Int($0) }
        var entries: [Entry] = []
        for node in root["findings"]?.items ?? [] {
            try Self.check(node, Self.findingKeys, file)
            entries.append(
                Entry(
                    line: node.mark.line, indicator: node["indicator"]?.scalar ?? "", quote: node["quote"]?.scalar,
                    address: node["address"]?.scalar, isGap: node["gap"]?.scalar == "true"))
        }
        findings = entries
    }

    private static func check(_ node: Node, _ keys: Set<String>, _ file: YAMLFile) throws(DiagnosticError) {
        let unknown = (node.entries ?? []).filter { !keys.contains($0.key) }
        guard !unknown.isEmpty else { return }
        throw DiagnosticError(
            unknown.map { entry in
                Diagnostic(
                    .unknownKey, "an unknown key '\(entry.key)'", at: file.place(entry.keyMark),
                    help: Suggestion.names(for: entry.key, among: keys.sorted()))
            })
    }

    /// The same as labels. A known gap is a label like any other: figures do not flatter. What only a second document
    /// proves is disputed, because nobody can be asked to find it in one.
    public var labels: [Label] {
        findings.map { entry in
            Label(
                indicator: entry.indicator, quote: entry.quote, line: entry.quote == nil ? .wholeDocument : .ofQuote,
                isAgreed: !entry.indicator.hasPrefix("X"), origin: "\(name):\(entry.line)")
        }
    }
}
