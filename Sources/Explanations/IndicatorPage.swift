internal import Findings
internal import RulePacks
internal import Texts

/// The page of an indicator: the same headings on every page, in the same order.
struct IndicatorPage {
    private let account: IndicatorAccount

    /// So many phrases of a list are enough to see what it is; the rule file has them all.
    private static let shownPhrases = 8

    init(_ account: IndicatorAccount) { self.account = account }

    var text: String {
        let indicator = account.indicator
        var lines = [
            "# \(indicator.code) · \(Markdown.heading(indicator.title))", "",
            Markdown.heading(ExplanationWords.visibility(indicator.visibility)) + ".", "",
        ]
        if let group = account.group {
            lines += [
                "\(Markdown.heading(ExplanationWords.group)): [\(Markdown.heading(group.title))](README.md#\(group.id))",
                "",
            ]
        }
        lines += section(ExplanationWords.why, Markdown.list(indicator.why))
        lines += section(ExplanationWords.rules, contents) + account.rules.flatMap(rule)
        lines += section(ExplanationWords.related, account.related.map(related))
        lines += section(ExplanationWords.served, account.served.map(served))
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private func section(_ head: Localized, _ body: [String]) -> [String] {
        ["## \(Markdown.heading(head))", ""] + (body.isEmpty ? [Markdown.heading(ExplanationWords.none)] : body) + [""]
    }

    /// The rules with links to each.
    private var contents: [String] {
        guard !account.rules.isEmpty else { return Markdown.list(ExplanationWords.noRules) }
        return account.rules.map { rule in
            "- [\(Markdown.heading(rule.summary.title))](#\(rule.id))"
        }
    }

    private func related(_ indicator: Catalogue.Indicator) -> String {
        "- \(Markdown.link(indicator.code, indicator.code + ".md")) \(Markdown.heading(indicator.title))"
    }

    private func served(_ direction: Catalogue.Direction, _ item: Catalogue.SourceItem) -> String {
        "- \(Markdown.link("\(direction.number).\(item.number)", "README.md#\(direction.id)")) \(Markdown.heading(item.title))"
    }

    // MARK: a rule

    private func rule(_ rule: Rule) -> [String] {
        let summary = rule.summary
        var lines =
            ["<a id=\"\(rule.id)\"></a>", "", "### \(Markdown.heading(summary.title))", ""] + facts(rule) + [""]
        lines += part(ExplanationWords.why, Markdown.list(summary.why))
        lines += part(ExplanationWords.recommend, Markdown.list(summary.recommend))
        let sound = rule.examples.filter { !$0.isTodo }
        lines += part(ExplanationWords.finds, sound.filter { $0.expected != nil }.flatMap(example))
        lines += part(ExplanationWords.passes, sound.filter { $0.expected == nil }.flatMap(example))
        let gaps = rule.examples.filter(\.isTodo)
        if !gaps.isEmpty { lines += part(ExplanationWords.gaps, gaps.flatMap(example)) }
        lines += part(ExplanationWords.wording, rule.wording.lines.map(wording))
        let acts = LegalBasis.all([rule])
        lines += part(
            ExplanationWords.basis, acts.isEmpty ? [Markdown.heading(ExplanationWords.noBasis)] : acts.flatMap(basis))
        return lines
    }

    private func facts(_ rule: Rule) -> [String] {
        let words = ExplanationWords.self
        let levels = [
            (words.severity, words.level(rule.summary.severity.rawValue)),
            (words.confidence, words.level(rule.summary.confidence.rawValue)),
            (words.statusHead, words.status(rule.status)),
        ].map { "- \(Markdown.heading($0)): \(Markdown.heading($1))" }
        return ["- `\(rule.id)`, \(Markdown.heading(words.pack)) `\(rule.pack)`, `\(rule.file)`"] + levels
    }

    private func part(_ head: Localized, _ body: [String]) -> [String] {
        ["**\(Markdown.heading(head))**", ""] + body + [""]
    }

    /// A list item; further lines of the document stand below its first, each on its own. A table keeps its columns as code.
    private func example(_ example: Example) -> [String] {
        let reason = example.because.map { "*\(Markdown.escaped($0))*" }
        let head = "- **\(example.language.rawValue)** "
        let plain = example.lines(open: "⟦", close: "⟧")
        if plain.contains(where: { $0.hasPrefix("|") }), !plain.contains(where: { $0.contains("```") }) {
            let block = ["```text"] + plain + ["```"]
            return [reason.map { head + $0 } ?? String(head.dropLast()), ""] + block.map { "  " + $0 } + [""]
        }
        let lines =
            example.lines(open: "**", close: "**", escape: Self.escapedLines).map(Markdown.line)
            + [reason].compactMap { $0 }
        return lines.enumerated().map { index, line in
            (index == 0 ? head : "  ") + line + (index + 1 < lines.count ? "\\" : "")
        }
    }

    private static func escapedLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Markdown.escaped(String($0)) }
            .joined(separator: "\n")
    }

    private func wording(_ line: Wording.Line) -> String {
        let (keys, language) = line.keysAndLanguage
        let shown = line.values.prefix(Self.shownPhrases).map { value($0, keys) }.joined(separator: ", ")
        let rest = line.values.count - Self.shownPhrases
        return "- \(Markdown.heading(WordingWords.name(keys)))\(language.map { " (\($0))" } ?? ""): \(shown)"
            + (rest > 0 ? " " + ExplanationWords.andMore(rest).en : "")
    }

    /// In words where it has them, else as it is written.
    private func value(_ value: String, _ keys: [String]) -> String {
        let words = WordingWords.value(value, of: keys)
        return words.en == value ? code(value) : Markdown.heading(words)
    }

    private func code(_ text: String) -> String {
        text.contains("`")
            ? Markdown.escaped(text) : "`\(text.split(whereSeparator: \.isNewline).joined(separator: " "))`"
    }

    private func basis(_ act: LegalBasis) -> [String] {
        // An act named in words reads the same in every language.
        let isPlain = Set(Language.allCases.map { act.text[$0] }).count == 1
        return (isPlain ? ["- \(Markdown.escaped(act.text.en))"] : Markdown.list(act.text))
            + (act.note.map { ["  - \(Markdown.escaped($0))"] } ?? [])
            + (act.warning.map { ["  - \(Markdown.heading($0))"] } ?? [])
    }
}
