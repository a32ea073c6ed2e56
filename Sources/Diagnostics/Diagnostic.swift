/// Something wrong in a pack, a configuration or a command: what, where, and the next step.
///
/// Diagnostics are collected, so that an author sees all of them at once; nothing is printed here.
public struct Diagnostic: Sendable, Hashable {
    public let code: DiagnosticCode
    public let severity: Severity
    public let message: String
    public let place: Place?
    public let help: String?

    public enum Severity: String, Sendable, Hashable {
        case error, warning
    }

    /// A stretch of one line of a file.
    public struct Place: Sendable, Hashable {
        public let file: String
        /// 1-based.
        public let line: Int
        /// 1-based, in Unicode scalars.
        public let column: Int
        /// In Unicode scalars, at least 1.
        public let length: Int
        /// The line itself, when it is at hand.
        public let text: String?

        public init(file: String, line: Int, column: Int, length: Int = 1, text: String? = nil) {
            self.file = file
            self.line = max(1, line)
            self.column = max(1, column)
            self.length = max(1, length)
            self.text = text
        }
    }

    public init(
        _ code: DiagnosticCode, _ message: String, at place: Place? = nil, help: String? = nil,
        severity: Severity? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.message = message
        self.place = place
        self.help = help
    }
}

/// Collects diagnostics while a pack is read.
public struct DiagnosticList: Sendable {
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }
    public mutating func add(_ others: some Sequence<Diagnostic>) { all.append(contentsOf: others) }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }
    public var errors: [Diagnostic] { all.filter { $0.severity == .error } }
    public var warnings: [Diagnostic] { all.filter { $0.severity == .warning } }
}

/// A failure that carries all its diagnostics.
public struct DiagnosticError: Error, Sendable {
    public let diagnostics: [Diagnostic]
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
