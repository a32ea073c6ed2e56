import Documents
import Testing

/// A rule, a document, and what must be found in it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let text: String
    let finds: [String]
    let kind: DocumentKind?

    init(_ name: String, _ rule: String, _ text: String, _ finds: [String], kind: DocumentKind? = nil) {
        testDescription = name
        self.rule = rule
        self.text = text
        self.finds = finds
        self.kind = kind
    }
}
