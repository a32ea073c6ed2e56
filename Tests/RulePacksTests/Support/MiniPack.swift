import RulePacks

/// The smallest folder of packs that loads, with one part replaced by a test.
enum MiniPack {
    static let catalogue = """
        indicators:
          - code: L01
            group: discretion
            visibility: L
            directions: [all]
            title: {kk: а, ru: б, en: c}
            why: {kk: а, ru: б, en: c}
            sources: [K]
        """

    static let manifest = """
        schema: 1
        pack: core
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: experimental
        """

    static let lexicon = """
        lexicon:
          official: {kk: ["{комиссия:n}"], ru: ["{комиссия}"]}
        """

    /// One lemma of each part of speech is enough.
    static let forms = "комиссия\tn\tкомиссия комиссии\tкомиссии комиссию комиссией\n"

    static func files(
        rules: String = rule(), manifest: String = manifest, catalogue: String = catalogue, lexicon: String = lexicon,
        more: [String: String] = [:]
    ) -> [String: String] {
        [
            "core/rules.yaml": rules, "core/pack.yaml": manifest, "catalogue/indicators.yaml": catalogue,
            "lexicon/words.yaml": lexicon, "lexicon/forms.ru.tsv": forms,
        ].merging(more) { _, new in new }
    }

    /// A rule file of one rule: `head` replaces its first keys, `body` the main key, `tail` comes after.
    static func rule(
        head: String = "id: sample-rule\nindicator: L01\nseverity: low\nconfidence: low\nstatus: experimental",
        body: String = "match: {kk: [\"@official өз қалауы\"], ru: [\"@official по усмотрению\"]}", tail: String = ""
    ) -> String {
        let texts = "title: {kk: а, ru: б, en: c}\nwhy: {kk: а, ru: б, en: c}\nrecommend: {kk: а, ru: б, en: c}"
        let lines = [head, body, texts, tail].filter { !$0.isEmpty }.joined(separator: "\n").split(separator: "\n")
        return "rules:\n" + lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }.joined(separator: "\n") + "\n"
    }
}
