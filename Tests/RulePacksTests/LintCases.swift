import Diagnostics

extension DiagnosticTests {
    /// L007 … L010, L012 … L014: what is legal but unwise.
    static let lintCases = [
        DiagnosticCase(
            .emptyMatch, "an expression that nothing satisfies too", says: "require at least one word",
            pattern("\"@official қалауы\", {regex: 'қ*'}"), by: .lint, also: [.noLiteral]),
        DiagnosticCase(
            .noLiteral, "a number and nothing else", says: "three letters or more",
            pattern("\"@official қалауы\", \"#\""),
            by: .lint),
        DiagnosticCase(
            .wildcardStem, "a stem with a star", says: "{word:n}", pattern("\"@official {қалау*}\""), by: .lint),
        DiagnosticCase(
            .asciiClass, "а-я without Kazakh letters", says: "\\p{L}",
            pattern("\"@official қалауы\", {regex: 'қалауы[а-я]+'}"), by: .lint),
        DiagnosticCase(
            .asciiClass, "at the very beginning", says: "\\p{L}",
            pattern("\"@official қалауы\", {regex: '[а-я]+ қалауы'}"), by: .lint),
        DiagnosticCase(
            .homonym, "an accusative that is an adjective", says: "words: kk: {мерзім: {pos: n, homonym: …}}",
            MiniPack.files(rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\", ▸\"{мерзім:n} өтті\"]}")),
            by: .lint),
        DiagnosticCase(
            .guessedHarmony, "a loan of mixed vowels", says: "words: kk: {комитет: {pos: n, harmony: …}}",
            MiniPack.files(rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\", ▸\"{комитет:n} өтті\"]}")),
            by: .lint),
        DiagnosticCase(
            .patternTooLarge, "a lexicon of thousands beside another", says: "fewer words of a lexicon",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: ▸sample-rule\n" + rest, body: "match: {kk: [\"@official @many @many қалауы\"]}"),
                lexicon: MiniPack.lexicon + "\n  many: {kk: [" + manyWords + "]}\n"), by: .lint),
    ]

    private static let rest = "indicator: L01\nseverity: low\nconfidence: low\nstatus: experimental"

    private static func pattern(_ phrases: String) -> [String: String] {
        MiniPack.files(
            rules: MiniPack.rule(head: "id: ▸sample-rule\n" + rest, body: "match: {kk: [\(phrases)]}"))
    }

    private static let manyWords = (0..<3_000).map { number in
        String(
            String.UnicodeScalarView(
                String(number + 10_000).utf8.compactMap { Unicode.Scalar(0x430 + UInt32($0 - 48)) }))
    }.joined(separator: ", ")
}
