/// Reads XML or HTML event by event, in memory that does not grow with the file.
///
/// Nothing is fetched and no entity is defined: the files come from strangers. XML with a document type declaration is
/// refused; HTML is read as browsers read it, however broken.
public final class MarkupReader<Name: MarkupVocabulary> {
    private let parser: PushParser
    private let names = Array(Name.allCases)
    private var next = 0

    /// - Parameter bytes: in any encoding that XML declares.
    public init(xml bytes: [UInt8], limits: MarkupLimits = MarkupLimits()) {
        parser = PushParser(bytes, .xml, Self.vocabulary, Name.namespaces, limits)
    }

    /// - Parameter bytes: UTF-8; what the file says of its encoding is passed over.
    public init(html bytes: [UInt8], limits: MarkupLimits = MarkupLimits()) {
        parser = PushParser(bytes, .html, Self.vocabulary, [:], limits)
    }

    private static var vocabulary: [String: Int] {
        Dictionary(Name.allCases.enumerated().map { ($1.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: `nil` at the end of the file.
    public func nextEvent() throws(MarkupFailure) -> MarkupEvent<Name>? {
        while next >= parser.events.count {
            guard try parser.feed() else { return nil }
            next = 0
        }
        defer { next += 1 }
        switch parser.events[next] {
        case .text(let text): return .text(text)
        case .end(let id): return .end(name(id))
        case .start(let id, let attributes, let line):
            return .start(
                MarkupElement(name: name(id), attributes: attributes.map { (names[$0.id], $0.value) }, line: line))
        }
    }

    private func name(_ id: Int?) -> Name? { id.map { names[$0] } }
}
