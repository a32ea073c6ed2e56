import Diagnostics

extension DiagnosticTests {
    /// E001 … E004.
    static let exampleCases = [
        DiagnosticCase(
            .exampleMissed, "marked words the rule does not find", says: "«тіркейді» is not reported",
            example("finds: {kk: ▸\"Комиссия ⟦тіркейді⟧.\"}"), by: .examples),
        DiagnosticCase(
            .exampleFalseAlarm, "words that must pass", says: "it must pass because the ban",
            example("passes: {kk: ▸\"Комиссия өз қалауы бойынша шешпейді.\"}\nbecause: the ban"), by: .examples),
        DiagnosticCase(
            .exampleFalseAlarm, "a second finding beside the marked one", says: "is reported",
            example("finds: {kk: ▸\"⟦Комиссия өз қалауы⟧ бойынша, комиссия өз қалауы ескерілмейді.\"}"), by: .examples),
        DiagnosticCase(
            .exampleMarks, "a mark that does not close", says: "'⟦' is not closed",
            example("finds: {kk: ▸\"Комиссия ⟦өз қалауы бойынша шешеді.\"}")),
        DiagnosticCase(
            .exampleMarks, "a mark that closes nothing", says: "not in pairs",
            example("finds: {kk: ▸\"Комиссия өз⟧ қалауы бойынша шешеді.\"}")),
        DiagnosticCase(
            .exampleMarks, "a hidden word that does not end", says: "'⦃' is not closed",
            example("finds: {kk: ▸\"⟦Комиссия өз қалауы⟧ ⦃бойынша шешеді.\"}")),
        DiagnosticCase(
            .todoWorks, "a known gap that is none", says: "take 'todo' away",
            example("finds: {kk: ▸\"⟦Комиссия өз қалауы⟧ бойынша шешеді.\"}\ntodo: true"), by: .examples),
    ]

    private static func example(_ text: String) -> [String: String] {
        MiniPack.files(
            rules: MiniPack.rule(tail: "examples:\n  - " + text.replacing("\n", with: "\n    ")))
    }
}
