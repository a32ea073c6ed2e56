public import Diagnostics

/// Reads one YAML document over libyaml's events, with limits, so that no file can exhaust memory or the stack.
public struct YAMLParser {
    public struct Limits: Sendable {
        public var bytes = 4 << 20
        public var depth = 32
        /// Counted with aliases written out: that is what an alias bomb multiplies.
        public var nodes = 200_000
        public init() {}
    }

    private let name: String
    private let lines: [String]
    private let limits: Limits
    private var diagnostics: [Diagnostic] = []
    private var anchors: [String: (node: Node, size: Int)] = [:]
    private var nodeCount = 0

    /// - Throws: ``DiagnosticError`` with everything that is wrong with the file as YAML.
    public static func parse(_ text: String, name: String, limits: Limits = Limits()) throws(DiagnosticError)
        -> YAMLFile
    {
        // Editors do not count the byte order mark; libyaml would.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        // By bytes: CR LF is one Character, and no Character "\n" stands in it.
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
        }
        guard text.utf8.count <= limits.bytes else {
            throw DiagnosticError([
                Diagnostic(
                    .fileTooLarge, "\(name) has \(text.utf8.count) bytes; the limit is \(limits.bytes)",
                    help: "split the file")
            ])
        }
        var parser = YAMLParser(name: name, lines: lines, limits: limits)
        let events = EventStream(text)
        do throws(Stop) {
            let root = try parser.document(events)
            guard parser.diagnostics.isEmpty else { throw Stop.stopped }
            return YAMLFile(name: name, root: root, lines: lines)
        } catch {
            throw DiagnosticError(parser.diagnostics)
        }
    }

    private init(name: String, lines: [String], limits: Limits) {
        self.name = name
        self.lines = lines
        self.limits = limits
    }

    private enum Stop: Error { case stopped }

    private mutating func document(_ events: EventStream) throws(Stop) -> Node {
        while true {
            let event = try next(events)
            switch event.kind {
            case .streamStart, .documentStart: continue
            case .streamEnd, .documentEnd:
                return Node(value: .mapping([]), mark: event.mark)
            default:
                let root = try node(event, events, depth: 0)
                try end(events)
                return root
            }
        }
    }

    /// A second document would otherwise be dropped in silence.
    private mutating func end(_ events: EventStream) throws(Stop) {
        while true {
            let event = try next(events)
            switch event.kind {
            case .documentEnd: continue
            case .streamEnd: return
            default: try fail(.invalidYAML, "a second document", event.mark, help: "one file holds one document")
            }
        }
    }

    private mutating func next(_ events: EventStream) throws(Stop) -> EventStream.Event {
        do throws(EventStream.Failure) {
            return try events.next()
        } catch {
            try fail(
                .invalidYAML, error.message, error.mark, help: "check indentation, quotes and colons near this place")
        }
    }

    private mutating func fail(
        _ code: DiagnosticCode, _ message: String, _ mark: Node.Mark, help: String? = nil
    ) throws(Stop) -> Never {
        report(code, message, mark, help: help)
        throw .stopped
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ mark: Node.Mark, help: String? = nil) {
        diagnostics.append(Diagnostic(code, message, at: YAMLFile.place(mark, file: name, lines: lines), help: help))
    }

    private mutating func node(_ event: EventStream.Event, _ events: EventStream, depth: Int) throws(Stop) -> Node {
        guard depth <= limits.depth else {
            try fail(.nestedTooDeep, "nesting deeper than \(limits.depth) levels", event.mark)
        }
        let before = nodeCount
        try count(1, event.mark)
        let node: Node
        switch event.kind {
        case .scalar(let text, let isQuoted): node = Node(value: .scalar(text, isQuoted: isQuoted), mark: event.mark)
        case .alias(let anchor): return try resolve(anchor, event.mark)
        case .sequenceStart: node = try sequence(event, events, depth: depth)
        case .mappingStart: node = try mapping(event, events, depth: depth)
        default: try fail(.invalidYAML, "unexpected end of a value", event.mark)
        }
        if let anchor = event.anchor { anchors[anchor] = (node, nodeCount - before) }
        return node
    }

    private mutating func count(_ nodes: Int, _ mark: Node.Mark) throws(Stop) {
        nodeCount += nodes
        guard nodeCount <= limits.nodes else {
            try fail(
                .tooManyNodes, "more than \(limits.nodes) nodes with aliases written out", mark,
                help: "split the file, or write fewer aliases")
        }
    }

    private mutating func resolve(_ anchor: String, _ mark: Node.Mark) throws(Stop) -> Node {
        guard let target = anchors[anchor] else {
            try fail(
                .unknownAlias, "no anchor '&\(anchor)' above", mark,
                help: Suggestion.help(for: anchor, among: anchors.keys))
        }
        try count(target.size, mark)
        return target.node
    }

    private mutating func sequence(
        _ start: EventStream.Event, _ events: EventStream, depth: Int
    ) throws(Stop) -> Node {
        var items: [Node] = []
        while true {
            let event = try next(events)
            if case .sequenceEnd = event.kind { return Node(value: .sequence(items), mark: start.mark) }
            items.append(try node(event, events, depth: depth + 1))
        }
    }

    private mutating func mapping(
        _ start: EventStream.Event, _ events: EventStream, depth: Int
    ) throws(Stop) -> Node {
        var entries: [Node.Entry] = []
        var seen: [String: Node.Mark] = [:]
        while true {
            let event = try next(events)
            if case .mappingEnd = event.kind { return Node(value: .mapping(entries), mark: start.mark) }
            let key = try node(event, events, depth: depth + 1)
            guard let name = key.scalar else { try fail(.wrongType, "a key must be a text", key.mark) }
            if let first = seen[name] {
                report(
                    .duplicateKey, "key '\(name)' stands twice", key.mark,
                    help: "the first one is on line \(first.line)")
            }
            seen[name] = key.mark
            let value = try node(try next(events), events, depth: depth + 1)
            entries.append(.init(key: name, keyMark: key.mark, value: value))
        }
    }
}
