public import Documents

/// What the user says of the kinds of documents: for all of them, or for those whose names match a shell pattern.
///
/// Of several that fit a document the last one counts.
public struct KindChoice: Sendable {
    private var choices: [(pattern: String?, kind: DocumentKind)] = []

    public init(_ kind: DocumentKind? = nil) {
        if let kind { add(kind) }
    }

    /// - Parameter pattern: over the name of a document, or over the end of it from any folder on; `nil` is for all.
    public mutating func add(_ kind: DocumentKind, for pattern: String? = nil) { choices.append((pattern, kind)) }

    /// - Returns: `nil` where the document's words decide.
    public func kind(of name: String) -> DocumentKind? {
        choices.last { choice in choice.pattern.map { FilePath.matches($0, endOf: name) } ?? true }?.kind
    }

    /// Patterns that no name matches.
    public func unused(_ names: [String]) -> [String] {
        choices.compactMap(\.pattern).filter { pattern in
            !names.contains { FilePath.matches(pattern, endOf: $0) }
        }
    }
}
