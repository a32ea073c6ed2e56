/// Reads XML or HTML event by event, in memory that does not grow with the file.
///
/// Nothing is fetched and no entity is defined: the files come from strangers. XML with a document type declaration is
/// refused. HTML is never refused, however broken: tags come as the file has them, an end may be missing or have no
/// beginning, and names say which elements end without one.
public final class MarkupReader<Name: MarkupVocabulary> {
    private var source: Source
    private let names = Array(Name.allCases)

    private enum Source {
        /// With the place in the events its last feed brought.
        case xml(PushParser, next: Int)
        case html(HTMLTokenizer)
    }

    /// - Parameter bytes: in any encoding that XML declares.
    public init(xml bytes: [UInt8], limits: MarkupLimits = MarkupLimits()) {
        source = .xml(PushParser(bytes, Self.vocabulary, Name.namespaces, limits), next: 0)
    }

    /// - Parameter bytes: UTF-8; what the file says of its encoding is passed over.
    public init(html bytes: [UInt8]) {
        source = .html(HTMLTokenizer(bytes, Self.vocabulary))
    }

    private static var vocabulary: [String: Int] {
        Dictionary(Name.allCases.enumerated().map { ($1.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Byte offset in HTML where the last event begins. Text that stands in the file otherwise than it is given (`&laquo;`) is
    /// an event of its own.
    public var offset: Int { if case .html(let tokenizer) = source { tokenizer.eventStart } else { 0 } }

    /// HTML that ends inside a tag, a comment or a script: what stands there was not given.
    public var isCut: Bool { if case .html(let tokenizer) = source { tokenizer.isCut } else { false } }

    /// - Returns: `nil` at the end of the file.
    public func nextEvent() throws(MarkupFailure) -> MarkupEvent<Name>? {
        switch try nextIndexed() {
        case .text(let text): .text(text)
        case .end(let id): .end(name(id))
        case .start(let id, let attributes, let line):
            .start(MarkupElement(name: name(id), attributes: attributes.map { (names[$0.id], $0.value) }, line: line))
        case nil: nil
        }
    }

    private func nextIndexed() throws(MarkupFailure) -> PushParser.Event? {
        switch source {
        case .html(var tokenizer):
            defer { source = .html(tokenizer) }
            return tokenizer.next()
        case .xml(let parser, var next):
            while next >= parser.events.count {
                guard try parser.feed() else { return nil }
                next = 0
            }
            source = .xml(parser, next: next + 1)
            return parser.events[next]
        }
    }

    private func name(_ id: Int?) -> Name? { id.map { names[$0] } }
}
