internal import Diagnostics
internal import Texts
internal import YAML

/// A record as YAML: keys sorted, one row a line, so that a change shows as the lines that changed.
public enum RecordFile {
    private static let counts = ["agreed", "found", "results", "right"]
    private static let shares = ["recall", "precision", "f1"]
    private static let keys: Set<String> = [
        "date", "commit", "documents", "disputed", "all", "groups", "indicators", "reasons",
    ]

    // MARK: writing

    public static func text(_ record: FiguresRecord) -> String {
        var lines = [
            "# How right the rules are on labelled documents. Written by `aiqyn eval --record`, compared by `--check`;",
            "# docs/evaluation.md says how the figures are computed and what to do when one falls.",
            "date: \(record.date)",
        ]
        if let commit = record.commit { lines.append("commit: \(quoted(commit))") }
        lines += ["documents: \(record.documents)", "disputed: \(record.disputed)", "all: \(row(record.overall))"]
        for (name, rows) in [("groups", record.groups), ("indicators", record.indicators)] where !rows.isEmpty {
            lines.append("\(name):")
            lines += rows.sorted { $0.key < $1.key }.map { "  \($0.key): \(row($0.value))" }
        }
        if !record.reasons.isEmpty { lines.append("reasons:") }
        for reason in record.reasons {
            lines += ["  - date: \(reason.date)", "    why: \(quoted(reason.why))", "    fell:"]
            lines += reason.fell.map { "      - \(quoted($0))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ figures: Figures) -> String {
        let numbers = [figures.agreed, figures.found, figures.results, figures.right].map(String.init)
        let shares = [figures.recall, figures.precision, figures.f1].map { share in
            share.map { FixedDecimal.text($0, decimals: 3) } ?? "none"
        }
        return "{" + zip(counts + Self.shares, numbers + shares).map { "\($0): \($1)" }.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String {
        let plain = text.printable.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(plain)\""
    }

    // MARK: reading

    /// - Throws: ``LabelFault`` for a file that is no record.
    public static func record(_ text: String, name: String) throws(LabelFault) -> FiguresRecord {
        let root = try root(text, name)
        for entry in root.entries ?? [] where !keys.contains(entry.key) {
            throw fault(name, entry.keyMark, "an unknown key '\(entry.key)'")
        }
        let record = FiguresRecord(
            date: root["date"]?.scalar ?? "", commit: root["commit"]?.scalar,
            documents: try count("documents", root, name),
            disputed: try count("disputed", root, name), overall: try figures(root["all"], root, name),
            groups: try rows(root["groups"], name), indicators: try rows(root["indicators"], name),
            reasons: (root["reasons"]?.items ?? []).map { node in
                .init(
                    date: node["date"]?.scalar ?? "", why: node["why"]?.scalar ?? "",
                    fell: (node["fell"]?.items ?? []).compactMap(\.scalar))
            })
        return record
    }

    private static func root(_ text: String, _ name: String) throws(LabelFault) -> Node {
        do throws(DiagnosticError) {
            return try YAMLParser.parse(text, name: name).root
        } catch {
            let first = error.diagnostics.first
            throw LabelFault(
                "\(name): \(first?.message ?? "this is no record")", help: "write it anew with aiqyn eval --record")
        }
    }

    private static func rows(_ node: Node?, _ name: String) throws(LabelFault) -> [String: Figures] {
        var rows: [String: Figures] = [:]
        for entry in node?.entries ?? [] { rows[entry.key] = try figures(entry.value, entry.value, name) }
        return rows
    }

    private static func figures(_ node: Node?, _ parent: Node, _ name: String) throws(LabelFault) -> Figures {
        guard let node else { throw fault(name, parent.mark, "a record without 'all'") }
        let numbers = try counts.map { key throws(LabelFault) in try count(key, node, name) }
        return Figures(agreed: numbers[0], found: numbers[1], results: numbers[2], right: numbers[3])
    }

    /// No set of documents has so many; products of two stay far from overflow.
    private static let most = 1_000_000_000

    private static func count(_ key: String, _ node: Node, _ name: String) throws(LabelFault) -> Int {
        guard let number = node[key]?.scalar.flatMap({ Int($0) }), (0...most).contains(number) else {
            throw fault(name, node.mark, "'\(key)' must be a count")
        }
        return number
    }

    private static func fault(_ name: String, _ mark: Node.Mark, _ message: String) -> LabelFault {
        LabelFault("\(name):\(mark.line): \(message)", help: "write it anew with aiqyn eval --record")
    }
}
