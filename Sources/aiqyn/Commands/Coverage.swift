import ArgumentParser
import Findings
import RulePacks
import Texts

struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Which rule serves each indicator of the catalogue.",
        discussion: "Then the same for the 87 indicators of the source catalogue, by direction.")

    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    @Flag(help: "Exit with 1 when an indicator has no rule.")
    var requireAll = false

    func run() throws {
        let rules = try rulesOptions.load()
        let byCode = Dictionary(grouping: rules.rules, by: \.summary.indicator)
        let language = languageOptions.language
        for indicator in rules.catalogue.indicators {
            let ids = byCode[indicator.code, default: []].map(\.id)
            let served = ids.isEmpty ? "—" : ids.joined(separator: ", ")
            Terminal.print("\(indicator.code)  \(indicator.title[language])\n     \(served)\n")
        }
        Terminal.print("\n")
        for direction in rules.catalogue.directions {
            let items = direction.indicators
            let served = items.count { item in item.codes.contains { byCode[$0] != nil } }
            let asked = items.count { $0.visibility == "facts" }
            Terminal.print(
                "\(direction.title[language]): \(served) of \(items.count) by rules, \(asked) by questions\n")
        }
        let missing = rules.catalogue.indicators.filter { byCode[$0.code] == nil }
        Terminal.print(
            "\n\(rules.catalogue.indicators.count - missing.count) of \(rules.catalogue.indicators.count) indicators have rules\n"
        )
        if requireAll, !missing.isEmpty { throw ExitStatus.findings }
    }
}
