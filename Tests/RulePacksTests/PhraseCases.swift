import Diagnostics

extension DiagnosticTests {
    /// L001 … L006, L011: phrases and lexicons.
    static let phraseCases = [
        DiagnosticCase(
            .unknownLexicon, "in a rule", says: "did you mean 'official'?", phrase("▸@oficial өз қалауы")),
        DiagnosticCase(
            .unknownLexicon, "in a lexicon", says: "there is no lexicon '@nobody'",
            MiniPack.files(
                lexicon: "lexicon:\n  official: {kk: [\"{комиссия:n}\", \"▸@nobody\"], ru: [\"{комиссия}\"]}\n")),
        DiagnosticCase(
            .duplicateLexicon, "in two files", says: "the first one is in Rules/lexicon/another.yaml, line 2",
            MiniPack.files(
                lexicon: MiniPack.lexicon.replacing("official:", with: "▸official:"),
                more: ["lexicon/another.yaml": MiniPack.lexicon])),
        DiagnosticCase(
            .lexiconCircle, "two that use one another", says: "→",
            MiniPack.files(
                rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\"]}"),
                lexicon: "lexicon:\n  body: {kk: [\"▸@official\"]}\n  official: {kk: [\"@body\"]}\n")),
        DiagnosticCase(
            .unknownLexicon, "one without phrases in the language of the rule", says: "under kk, ru or any",
            MiniPack.files(lexicon: "lexicon:\n  official: {kk: [\"{комиссия:n}\"]}\n").mapValues {
                $0.replacing("[\"@official по", with: "[\"▸@official по")
            }),
        DiagnosticCase(.badPhrase, "a brace that does not close", says: "'}' is missing", phrase("өз ▸{қалау:n")),
        DiagnosticCase(
            .badPhrase, "a brace that closes nothing", says: "closes nothing", phrase("өз қалауы▸} бойынша")),
        DiagnosticCase(.badPhrase, "a bracket that does not close", says: "')' is missing", phrase("(өз | өзіні▸ң")),
        DiagnosticCase(.badPhrase, "a bracket that closes nothing", says: "closes nothing", phrase("өз▸) қалауы")),
        DiagnosticCase(.badPhrase, "nothing between bars", says: "nothing to match", phrase("(өз |▸) қалауы")),
        DiagnosticCase(.badPhrase, "a gap at the edge", says: "a gap must stand between words", phrase("▸… қалауы")),
        DiagnosticCase(
            .badPhrase, "a lexicon without a name", says: "a lexicon's name must follow", phrase("өз ▸@ қалауы")),
        DiagnosticCase(.badPhrase, "a word without letters", says: "a word must stand in", phrase("өз ▸{:n}")),
        DiagnosticCase(
            .badPhrase, "a part of speech nobody knows", says: "there are n, v, a, p, num, x", phrase("өз ▸{қалау:q}")),
        DiagnosticCase(.badPhrase, "a feature nobody knows", says: "did you mean 'dat'?", phrase("өз ▸{қалау:n.datt}")),
        DiagnosticCase(
            .badPhrase, "a feature of another part of speech", says: "'pass' is no feature of a noun",
            phrase("өз ▸{қалау:n.pass}")),
        DiagnosticCase(
            .badPhrase, "a pronoun that is none", says: "did you mean 'осы'?", phrase("▸{осс:p} өз қалауы")),
        DiagnosticCase(.badPhrase, "a derivation nobody knows", says: "+сыз", phrase("өз ▸{қалау:n+дай}")),
        DiagnosticCase(
            .badRegex, "a group that does not close", says: "PCRE2 refuses",
            MiniPack.files(rules: MiniPack.rule(body: "match: {kk: [\"@official\", {regex: '(қалау▸'}]}"))),
        DiagnosticCase(
            .badRegex, "in a lexicon", says: "PCRE2 refuses",
            MiniPack.files(lexicon: "lexicon:\n  official: {kk: [{regex: '[а-▸'}], ru: [\"{комиссия}\"]}\n")),
        DiagnosticCase(
            .unknownLemma, "a word without a paradigm", says: "Scripts/russian-forms.py",
            MiniPack.files(
                rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\"], ru: [\"▸по {усмотренье}\"]}"))),
        DiagnosticCase(
            .unusedLexicon, "a lexicon nobody asks for", says: "no rule uses lexicon 'bodies'",
            MiniPack.files(lexicon: MiniPack.lexicon + "\n  ▸bodies: {kk: [\"алқалы орган\"]}\n")),
    ]

    private static func phrase(_ text: String) -> [String: String] {
        MiniPack.files(rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\", \"\(text)\"]}"))
    }
}
