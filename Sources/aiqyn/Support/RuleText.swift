import Diagnostics
import Findings
import RulePacks
import Texts

/// A rule for a person to read.
struct RuleText {
    private let rule: Rule
    private let language: Language

    init(_ rule: Rule, _ language: Language) {
        self.rule = rule
        self.language = language
    }

    var text: String {
        let summary = rule.summary
        var lines = [
            "\(summary.id)", "  \(summary.title[language])", "",
            "  \(summary.indicator)  \(summary.indicatorTitle[language])",
            "  severity \(summary.severity.rawValue), confidence \(summary.confidence.rawValue), \(rule.status.rawValue), pack \(rule.pack)",
            "  \(rule.place.file):\(rule.place.line)", "", "  \(summary.why[language])", "",
            "  → \(summary.recommend[language])",
        ]
        lines += summary.references.map { "  § " + $0.text[language] }
        lines += [""] + rule.examples.map(example)
        return lines.joined(separator: "\n") + "\n"
    }

    private func example(_ example: Example) -> String {
        let sign = example.isTodo ? "todo" : example.expected == nil ? "passes" : "finds "
        let because = example.because.map { "  (\($0))" } ?? ""
        let lines = example.text.split(separator: "\n").joined(separator: " ⏎ ")
        return "  \(example.language.rawValue) \(sign)  \(lines)\(because)"
    }
}

/// What `rules new` prints.
enum RuleSkeleton {
    static func text(id: String, indicator: String) -> String {
        """
          - id: \(id)
            indicator: \(indicator)
            severity: medium
            confidence: low
            status: experimental
            within: clause
            match:
              kk: ["{қалау:n.p3} бойынша"]
              ru: ["по {усмотрение}"]
            title:
              kk: "…"
              ru: "…"
              en: "…"
            why:
              kk: "…"
              ru: "…"
              en: "…"
            recommend:
              kk: "…"
              ru: "…"
              en: "…"
            examples:
              - finds:
                  kk: "Төраға мәселені ⟦қалауы бойынша⟧ шешеді."
                  ru: "Председатель решает вопрос ⟦по усмотрению⟧."
              - passes:
                  kk: "…"
                  ru: "…"
                because: "…"

        """
    }
}
