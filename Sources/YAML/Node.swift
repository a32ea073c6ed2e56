public import Diagnostics

/// A YAML value that knows where it stands. Scalars stay strings: what a number or a truth value is, the schema decides,
/// so `no` is never `false` and `12:30` never 750.
public struct Node: Sendable {
    public let value: Value
    public let mark: Mark

    public indirect enum Value: Sendable {
        case scalar(String, isQuoted: Bool)
        case sequence([Node])
        case mapping([Entry])
    }

    public struct Entry: Sendable {
        public let key: String
        public let keyMark: Mark
        public let value: Node
    }

    /// A place in the file; line and column are 1-based, the column counts scalars.
    public struct Mark: Sendable, Hashable {
        public let line: Int
        public let column: Int
        /// On the same line, else 1.
        public let length: Int

        public init(line: Int, column: Int, length: Int) {
            self.line = line
            self.column = column
            self.length = length
        }
    }

    /// What people call the type in messages.
    public var typeName: String {
        switch value {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    public var scalar: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    /// An empty plain scalar: `key:` with nothing behind it.
    public var isNull: Bool {
        if case .scalar(let text, isQuoted: false) = value {
            text.isEmpty || text == "~" || text == "null"
        } else {
            false
        }
    }

    public var items: [Node]? {
        if case .sequence(let items) = value { items } else { nil }
    }

    public var entries: [Entry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    public subscript(key: String) -> Node? {
        entries?.first { $0.key == key }?.value
    }
}

/// A parsed file: the tree and the lines, for diagnostics that show the source.
public struct YAMLFile: Sendable {
    public let name: String
    public let root: Node
    private let lines: [String]

    init(name: String, root: Node, lines: [String]) {
        self.name = name
        self.root = root
        self.lines = lines
    }

    /// The place of a mark with the line's text.
    public func place(_ mark: Node.Mark) -> Diagnostic.Place {
        YAMLFile.place(mark, file: name, lines: lines)
    }

    static func place(_ mark: Node.Mark, file: String, lines: [String]) -> Diagnostic.Place {
        let index = mark.line - 1
        return .init(
            file: file, line: mark.line, column: mark.column, length: mark.length,
            text: lines.indices.contains(index) ? lines[index] : nil)
    }
}
