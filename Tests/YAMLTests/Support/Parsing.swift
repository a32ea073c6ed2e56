import Diagnostics
import Testing
import YAML

/// Short ways to parse, for tests.
enum Parsing {
    static func root(_ text: String) throws -> Node { try YAMLParser.parse(text, name: "t.yaml").root }

    /// The diagnostics of a text that must be refused.
    static func refused(_ text: String, limits: YAMLParser.Limits = .init()) throws -> [Diagnostic] {
        let error = try #require(throws: DiagnosticError.self) {
            _ = try YAMLParser.parse(text, name: "t.yaml", limits: limits)
        }
        return error.diagnostics
    }

    /// The tree in one line: `{a: [1, "2"], b: }`. Quoted scalars have their quotes.
    static func outline(_ node: Node) -> String {
        switch node.value {
        case .scalar(let text, let isQuoted): isQuoted ? "\"\(text)\"" : text
        case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
        }
    }
}

extension Node.Mark {
    /// `line:column+length`.
    var text: String { "\(line):\(column)+\(length)" }
}
