internal import Findings
public import RulePacks
public import Texts

/// One indicator or one rule for a person at a terminal.
public struct TerminalExplanation: Sendable {
    private let language: Language
    private let width: Int
    private let colour: Bool

    /// So many phrases of a list are enough to see what it is.
    private static let shownPhrases = 8

    /// - Parameter width: columns of the terminal.
    public init(language: Language, width: Int, colour: Bool) {
        self.language = language
        self.width = width
        self.colour = colour
    }

    // MARK: an indicator

    public func text(_ account: IndicatorAccount) -> String {
        var page = TerminalLines(width: width, colour: colour)
        let indicator = account.indicator
        page.title("\(indicator.code)  \(indicator.title[language])")
        let group = account.group.map { " · \(ExplanationWords.group[language]): \($0.title[language])" } ?? ""
        page.paragraph(ExplanationWords.visibility(indicator.visibility)[language] + group, isFaint: true)
        page.heading(ExplanationWords.why[language])
        page.paragraph(indicator.why[language])
        page.heading("\(ExplanationWords.rules[language]): \(account.rules.count)")
        if account.rules.isEmpty { page.paragraph(ExplanationWords.noRules[language]) }
        for (index, rule) in account.rules.enumerated() {
            if index > 0 { page.blank() }
            brief(rule, &page)
        }
        basis(account.rules, &page)
        related(account, &page)
        end(IndicatorAccount.page(indicator.code), &page)
        if let first = account.rules.first {
            page.paragraph("\(ExplanationWords.more[language]): aiqyn explain \(first.id)", indent: 2)
        }
        return page.text
    }

    /// A rule among others: what it is, one place it finds, one it lets pass, what to write.
    private func brief(_ rule: Rule, _ page: inout TerminalLines) {
        page.entry([rule.summary.title[language]])
        page.paragraph("\(rule.id) · \(marks(rule))", indent: 6, isFaint: true)
        let shown = examples(of: rule).filter { !$0.isTodo }
        if let found = shown.first(where: { $0.expected != nil }) { example(found, "+", &page, indent: 6) }
        if let passed = shown.first(where: { $0.expected == nil }) { example(passed, "–", &page, indent: 6) }
        page.entry([rule.summary.recommend[language]], sign: "→", indent: 6)
    }

    private func related(_ account: IndicatorAccount, _ page: inout TerminalLines) {
        if !account.related.isEmpty {
            page.heading(ExplanationWords.related[language])
            for indicator in account.related { page.paragraph("\(indicator.code)  \(indicator.title[language])") }
        }
        guard !account.served.isEmpty else { return }
        page.heading(ExplanationWords.served[language])
        for (direction, item) in account.served {
            page.paragraph("\(direction.title[language]), \(item.number): \(item.title[language])")
        }
    }

    // MARK: a rule

    public func text(_ rule: Rule, _ account: IndicatorAccount) -> String {
        var page = TerminalLines(width: width, colour: colour)
        let summary = rule.summary
        page.title(summary.title[language])
        page.paragraph("\(rule.id) · \(marks(rule)) · \(rule.file)", isFaint: true)
        page.paragraph("\(summary.indicator)  \(summary.indicatorTitle[language])")
        page.heading(ExplanationWords.why[language])
        page.paragraph(summary.why[language])
        page.heading(ExplanationWords.recommend[language])
        page.paragraph(summary.recommend[language])
        let shown = examples(of: rule)
        section(ExplanationWords.finds, shown.filter { !$0.isTodo && $0.expected != nil }, "+", &page)
        section(ExplanationWords.passes, shown.filter { !$0.isTodo && $0.expected == nil }, "–", &page)
        section(ExplanationWords.gaps, shown.filter(\.isTodo), "?", &page)
        wording(rule.wording, &page)
        basis([rule], &page)
        related(account, &page)
        end(IndicatorAccount.page(summary.indicator) + "#" + rule.id, &page)
        return page.text
    }

    private func section(_ head: Localized, _ examples: [Example], _ sign: String, _ page: inout TerminalLines) {
        guard !examples.isEmpty else { return }
        page.heading(head[language])
        for shown in examples { example(shown, sign, &page, indent: 4) }
    }

    private func example(_ example: Example, _ sign: String, _ page: inout TerminalLines, indent: Int) {
        var lines = example.lines(open: "▸", close: "◂")
        // Reasons are written for those who write rules, in English.
        if language == .en, let because = example.because { lines.append("(\(because))") }
        page.entry(lines, sign: sign, indent: indent)
    }

    /// In the reader's language; a reader of English gets both.
    private func examples(of rule: Rule) -> [Example] {
        rule.examples.filter { language == .en || $0.language == language }
    }

    private func wording(_ wording: Wording, _ page: inout TerminalLines) {
        page.heading(ExplanationWords.wording[language])
        let others: [String] = language == .kk ? ["ru"] : language == .ru ? ["kk"] : []
        for line in wording.lines where !others.contains(line.keys.last ?? "") {
            let (keys, tongue) = line.keysAndLanguage
            let values = line.values.prefix(Self.shownPhrases).map { WordingWords.value($0, of: keys)[language] }
            let rest = line.values.count - values.count
            let head = WordingWords.name(keys)[language] + (language == .en ? tongue.map { " (\($0))" } ?? "" : "")
            page.entry(
                [
                    "\(head): \(values.joined(separator: "; "))"
                        + (rest > 0 ? " " + ExplanationWords.andMore(rest)[language] : "")
                ])
        }
    }

    // MARK: of both

    private func marks(_ rule: Rule) -> String {
        let words = ExplanationWords.self
        return [
            "\(words.severity[language]): \(words.level(rule.summary.severity.rawValue)[language])",
            "\(words.confidence[language]): \(words.level(rule.summary.confidence.rawValue)[language])",
            words.status(rule.status)[language], "\(words.pack[language]) \(rule.pack)",
        ].joined(separator: " · ")
    }

    private func basis(_ rules: [Rule], _ page: inout TerminalLines) {
        guard !rules.isEmpty else { return }
        page.heading(ExplanationWords.basis[language])
        let acts = LegalBasis.all(rules)
        if acts.isEmpty { page.paragraph(ExplanationWords.noBasis[language]) }
        for act in acts {
            let remarks = [act.note, act.warning?[language]].compactMap { $0 }.map { "– " + $0 }
            page.entry([act.text[language]] + remarks, sign: "§")
        }
    }

    private func end(_ place: String, _ page: inout TerminalLines) {
        page.blank()
        page.paragraph("\(ExplanationWords.page[language]): \(place)", indent: 2)
    }
}

extension Wording.Line {
    /// The key without the language its phrases are in, and that language.
    var keysAndLanguage: (keys: [String], language: String?) {
        guard let last = keys.last, keys.count > 1, ["kk", "ru", "any"].contains(last) else { return (keys, nil) }
        return (Array(keys.dropLast()), last)
    }
}
