import Diagnostics

extension DiagnosticTests {
    /// Y001 … Y006: what is wrong with a file before anybody asks what it means.
    static let yamlCases = [
        DiagnosticCase(
            .invalidYAML, "a bracket that does not close", says: "check indentation",
            MiniPack.files(rules: "rules: [a, b\n▸")),
        DiagnosticCase(
            .invalidYAML, "a tab as indentation", says: "cannot start any token",
            MiniPack.files(rules: "rules:\n▸\t- id: a\n")),
        DiagnosticCase(
            .duplicateKey, "severity twice", says: "the first one is on line 4",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: a\nindicator: L01\nseverity: low\nconfidence: low\nstatus: stable\n▸severity: high"))),
        DiagnosticCase(
            .nestedTooDeep, "lists in lists", says: "32",
            MiniPack.files(
                rules: "rules: " + String(repeating: "[", count: 32) + "▸" + String(repeating: "[", count: 40))),
        DiagnosticCase(
            .tooManyNodes, "aliases that multiply", says: "write fewer aliases",
            MiniPack.files(rules: aliasBomb)),
        DiagnosticCase(
            .fileTooLarge, "a comment of four megabytes", says: "split the file",
            MiniPack.files(rules: MiniPack.rule() + "#" + String(repeating: "x", count: 4 << 20))),
        DiagnosticCase(
            .unknownAlias, "an alias above its anchor", says: "no anchor '&words' above",
            MiniPack.files(rules: "rules: ▸*words\n")),
    ]

    /// Ten levels of ten: ten thousand million nodes once written out.
    private static let aliasBomb: String = {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...10 {
            let mark = level == 5 ? "▸" : ""
            let aliases = (0..<10).map { $0 == 0 ? mark + "*a\(level - 1)" : "*a\(level - 1)" }
            text += "a\(level): &a\(level) [" + aliases.joined(separator: ", ") + "]\n"
        }
        return text
    }()
}
