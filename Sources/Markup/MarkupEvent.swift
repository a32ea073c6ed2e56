/// What a reader of markup wants to know of: one case an element or attribute name. Everything else has no name and is
/// passed over cheaply.
public protocol MarkupVocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Namespace → prefix that raw values are written with: `w:p`. Prefixes of the file itself mean nothing.
    /// Elements of namespaces not listed have no name. Empty for HTML, whose names are lower case.
    static var namespaces: [String: String] { get }
}

/// What happens in a file of markup, in its order.
public enum MarkupEvent<Name: MarkupVocabulary>: Sendable {
    case start(MarkupElement<Name>)
    case end(Name?)
    /// One stretch of text may come in several events. Entities and CDATA are resolved.
    case text(String)
}

/// The beginning of an element.
public struct MarkupElement<Name: MarkupVocabulary>: Sendable {
    /// `nil` for what is not in the vocabulary.
    public let name: Name?
    /// Those in the vocabulary. Attributes without a namespace are called by their bare name.
    public let attributes: [(name: Name, value: String)]
    /// 1-based line of the source where the element's tag ends.
    public let line: Int

    public subscript(name: Name) -> String? { attributes.first { $0.name == name }?.value }
}

public struct MarkupLimits: Sendable {
    /// Elements within elements.
    public var depth = 256

    public init() {}
}

/// Why markup was not read to its end.
public enum MarkupFailure: Error, Sendable, Hashable {
    /// Not well-formed; the message is libxml2's.
    case malformed(line: Int, message: String)
    /// A document type declaration: office files have none, and it is where entity attacks begin.
    case documentType
    case tooDeep(limit: Int)
}
