internal import CYAML

/// libyaml's events as Swift values. The only place that touches the C library.
@safe final class EventStream {
    struct Event {
        let kind: Kind
        let mark: Node.Mark
        let anchor: String?
    }

    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case scalar(String, isQuoted: Bool)
        case alias(String)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    }

    struct Failure: Error {
        let message: String
        let mark: Node.Mark
    }

    /// On the heap: the parser points into itself.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String) {
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        let bytes = Array(text.utf8)
        unsafe input = .allocate(capacity: bytes.count + 1)
        _ = unsafe input.initialize(from: bytes + [0])
        guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    func next() throws(Failure) -> Event {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { unsafe yaml_event_delete(&event) }
        let start = unsafe event.start_mark
        let end = unsafe event.end_mark
        let isOneLine = start.line == end.line && end.column > start.column
        let mark = Node.Mark(
            line: Int(start.line) + 1, column: Int(start.column) + 1,
            length: isOneLine ? Int(end.column - start.column) : 1)
        return unsafe Event(kind: Self.kind(event), mark: mark, anchor: Self.anchor(event))
    }

    private func failure() -> Failure {
        let parser = unsafe parser.pointee
        let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not readable"
        let context = unsafe parser.context.map { unsafe String(cString: $0) + ": " } ?? ""
        let place = unsafe parser.problem_mark
        return Failure(
            message: context + problem, mark: .init(line: Int(place.line) + 1, column: Int(place.column) + 1, length: 1)
        )
    }

    private static func kind(_ event: yaml_event_t) -> Kind {
        switch unsafe event.type {
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_ALIAS_EVENT: return unsafe .alias(string(event.data.alias.anchor))
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let buffer = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let isQuoted = unsafe scalar.style != YAML_PLAIN_SCALAR_STYLE
            return unsafe .scalar(String(decoding: buffer, as: UTF8.self), isQuoted: isQuoted)
        default: return .streamStart
        }
    }

    private static func anchor(_ event: yaml_event_t) -> String? {
        switch unsafe event.type {
        case YAML_SCALAR_EVENT: return unsafe event.data.scalar.anchor.map { unsafe string($0) }
        case YAML_SEQUENCE_START_EVENT: return unsafe event.data.sequence_start.anchor.map { unsafe string($0) }
        case YAML_MAPPING_START_EVENT: return unsafe event.data.mapping_start.anchor.map { unsafe string($0) }
        default: return nil
        }
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>) -> String {
        unsafe String(cString: pointer)
    }
}
