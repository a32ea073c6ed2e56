import ArgumentParser
import Diagnostics
import Explanations
import Findings
import RulePacks

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain an indicator or a rule: what it finds, why, what to write instead, on what ground.",
        discussion: """
            In the examples, '+' is found (the words between ▸ ◂), '–' is let pass, '?' is a gap that is known.

              aiqyn explain L01 --lang ru
              aiqyn explain decision-without-deadline
            """)

    @Argument(help: ArgumentHelp("Code of an indicator, or id of a rule.", valueName: "code or rule"))
    var name: String

    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let rules = try rulesOptions.load()
        let page = TerminalExplanation(
            language: languageOptions.language, width: Terminal.width, colour: Terminal.stdoutTakesColour)
        if let account = IndicatorAccount(Self.code(name), in: rules) {
            Terminal.print(page.text(account))
        } else if let rule = rules.rule(name.lowercased()),
            let account = IndicatorAccount(rule.summary.indicator, in: rules)
        {
            Terminal.print(page.text(rule, account))
        } else {
            let names = rules.catalogue.indicators.map(\.code) + rules.rules.flatMap { [$0.id] + $0.aliases }
            throw CommandFailure(
                "there is no indicator or rule '\(name)'",
                help: Suggestion.help(for: name, among: names)
                    ?? "aiqyn coverage lists indicators, aiqyn rules list rules")
        }
    }

    /// Small letters, and the Cyrillic letters a Kazakh or Russian keyboard gives: «с01» is C01.
    private static func code(_ name: String) -> String {
        String(name.uppercased().map { ["С": "C", "Т": "T", "Х": "X", "І": "I"][$0] ?? $0 })
    }
}
