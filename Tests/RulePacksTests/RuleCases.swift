import Diagnostics

extension DiagnosticTests {
    /// Faults of whole rules, and of rules between one another.
    static let ruleCases = [
        DiagnosticCase(
            .duplicateRule, "one id in two files", says: "the other is in Rules/core/more.yaml, line 2",
            MiniPack.files(
                rules: MiniPack.rule(head: "id: ▸sample-rule\n" + rest), more: ["core/more.yaml": MiniPack.rule()])),
        DiagnosticCase(
            .duplicateRule, "an alias that is another rule's id", says: "'sample-rule'",
            MiniPack.files(
                rules: MiniPack.rule(head: "id: ▸other-rule\naliases: [sample-rule]\n" + rest),
                more: ["core/more.yaml": MiniPack.rule()])),
        DiagnosticCase(
            .unknownIndicator, "a code with a slip", says: "did you mean 'L01'?",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: a\nindicator: ▸L10\nseverity: low\nconfidence: low\nstatus: experimental"))),
        DiagnosticCase(
            .unknownIndicator, "in the source catalogue", says: "'L99'",
            MiniPack.files(more: ["catalogue/source.yaml": source])),
        DiagnosticCase(
            .keysExclude, "no main key", says: "none of match, require, cells, check",
            MiniPack.files(rules: MiniPack.rule(head: "id: ▸a\n" + rest, body: ""), lexicon: "lexicon: {}\n")),
        DiagnosticCase(
            .keysExclude, "two main keys", says: "more than one of",
            MiniPack.files(rules: MiniPack.rule(head: "id: ▸a\n" + rest, tail: "check: numbering"))),
        DiagnosticCase(
            .keysExclude, "a condition without words to match", says: "'without' means nothing without 'match'",
            MiniPack.files(rules: MiniPack.rule(body: "check: numbering", tail: "▸without: {kk: [\"мерзім\"]}"))),
        DiagnosticCase(
            .keysExclude, "a question without a requirement", says: "'when' means nothing without 'require'",
            MiniPack.files(rules: MiniPack.rule(tail: "▸when: {kk: [\"мерзім\"]}"))),
        DiagnosticCase(
            .unknownAct, "an act with a slip", says: "did you mean 'labour-code'?",
            MiniPack.files(
                rules: MiniPack.rule(tail: "references: [{act: ▸labor-code}]"), more: ["catalogue/acts.yaml": acts])),
        DiagnosticCase(
            .unknownAct, "an element that cannot be read", says: "write it as «66-бап, 4-тармақ»",
            MiniPack.files(
                rules: MiniPack.rule(tail: "references: [{act: labour-code, article: ▸art. 66}]"),
                more: ["catalogue/acts.yaml": acts])),
        DiagnosticCase(
            .unknownAct, "a successor that is not there", says: "there is no act 'labour-law'",
            MiniPack.files(more: ["catalogue/acts.yaml": acts.replacing("r: labour-code", with: "r: ▸labour-law")])),
        DiagnosticCase(
            .badDate, "a day of an act", says: "write YYYY-MM-DD",
            MiniPack.files(more: ["catalogue/acts.yaml": acts.replacing("d: 2026-01-16", with: "d: ▸16.01.2026")])),
        DiagnosticCase(
            .lostForce, "an old act", says: "rest on what took its place: labour-code",
            MiniPack.files(
                rules: MiniPack.rule(tail: "references: [{act: ▸old-code}]"), more: ["catalogue/acts.yaml": acts])),
        DiagnosticCase(
            .lostForce, "an old act under an indicator", says: "lost force on 2016-01-01",
            MiniPack.files(
                catalogue: MiniPack.catalogue + "\n    basis: [{act: ▸old-code}]", more: ["catalogue/acts.yaml": acts])),
        DiagnosticCase(
            .missingExamples, "a stable pack, a rule without examples", says: "add one under 'examples:'",
            MiniPack.files(
                rules: MiniPack.rule(head: "id: ▸a\n" + rest),
                manifest: MiniPack.manifest.replacing("status: experimental", with: "status: stable"))),
        DiagnosticCase(
            .missingExamples, "a known gap is no example", says: "no ru example that finds",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: ▸a\n" + rest,
                    tail: """
                        examples:
                          - finds: {kk: "⟦Комиссия өз қалауы⟧ бойынша шешеді."}
                          - finds: {ru: "⟦Комиссия по усмотрению⟧ решает."}
                            todo: true
                          - passes: {kk: "Комиссия шешеді.", ru: "Комиссия решает."}
                        """),
                manifest: MiniPack.manifest.replacing("status: experimental", with: "status: stable"))),
    ]

    private static let rest = "indicator: L01\nseverity: low\nconfidence: low\nstatus: experimental"

    private static let acts = """
        acts:
          - id: labour-code
            title: {kk: Кодекс, ru: Кодекс, en: Code}
            checked: 2026-01-16
            source: a register
          - id: old-code
            title: {kk: Ескі, ru: Старый, en: Old}
            lost-force: 2016-01-01
            successor: labour-code
            checked: 2016-01-01
            source: a register

        """

    private static let source = """
        directions:
          - id: hr
            number: 1
            title: {kk: а, ru: б, en: c}
            indicators:
              - {number: 1, visibility: text, codes: [L01, L99], title: {kk: а, ru: б, en: c}}
        residual: []
        """
}
