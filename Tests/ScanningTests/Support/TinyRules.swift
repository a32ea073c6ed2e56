import Diagnostics
import Documents
import Findings
import Patterns
import RulePacks
import Scanning
import Texts

/// Rules of a test in a pack of their own, and what they find.
struct TinyRules {
    let rules: RuleSet

    /// - Parameter bodies: the keys of each rule beside its name and texts; `status` may be among them.
    init(_ bodies: String..., lexicon: String = TinyRules.bearers) throws {
        let rules = bodies.enumerated().map { index, body in Self.rule(id: "rule-\(index + 1)", body) }
        var loader = PackLoader(
            PackFiles([
                "core/pack.yaml": Self.manifest, "core/rules.yaml": "rules:\n" + rules.joined(),
                "catalogue/indicators.yaml": Self.catalogue, "lexicon/words.yaml": lexicon,
                "lexicon/forms.ru.tsv": Self.forms,
            ]))
        self.rules = try loader.load().rules
    }

    func report(_ text: String, kind: DocumentKind? = nil, usesFilter: Bool = true) -> DocumentReport {
        report(Document(SourceText(name: "test.txt", text: text), kind: kind), usesFilter: usesFilter)
    }

    func report(_ document: Document, usesFilter: Bool = true) -> DocumentReport {
        Scanner(rules, usesFilter: usesFilter).scan(document, scratch: Scratch())
    }

    /// What is found, in the order of the text: the words, `∅` for an empty cell, `document` for the whole document.
    func finds(_ text: String, kind: DocumentKind? = nil) -> [String] {
        report(text, kind: kind).findings.map { finding in
            finding.span == nil ? "document" : finding.quote.isEmpty ? "∅" : finding.quote
        }
    }

    private static func rule(id: String, _ body: String) -> String {
        let status = body.contains("status:") ? "" : "\nstatus: stable"
        let keys =
            "id: \(id)\nindicator: L01\nseverity: low\nconfidence: low\(status)\n"
            + "title: {kk: а, ru: б, en: c}\nwhy: {kk: а, ru: б, en: c}\nrecommend: {kk: а, ru: б, en: c}\n" + body
        let lines = keys.split(separator: "\n")
        return lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }.joined()
    }

    static let bearers = """
        lexicon:
          official: {kk: ["{комиссия:n}", "{уәкілетті|орган:n}"], ru: ["{комиссия}"]}
          right-holder: {kk: ["өтініш {беруші:n}", "{кандидат:n}"], ru: ["{кандидат}"]}
          term: {kk: ["# күн ішінде"], ru: ["в течение # дней"], any: ["№ #"]}
        """

    private static let forms = """
        комиссия\tn\tкомиссия комиссии\tкомиссии комиссию комиссией
        кандидат\tn\tкандидат кандидаты\tкандидата кандидату кандидатом
        """

    private static let manifest = """
        schema: 1
        pack: core
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: experimental
        """

    private static let catalogue = """
        indicators:
          - {code: L01, group: g, visibility: L, directions: [all], title: {kk: а, ru: б, en: c}, why: {kk: а, ru: б, en: c}, sources: [K]}
        """
}
