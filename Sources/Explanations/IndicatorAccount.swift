internal import Diagnostics
internal import Findings
public import RulePacks

/// Everything the packs and the catalogue have to say about one indicator.
public struct IndicatorAccount: Sendable {
    public let indicator: Catalogue.Indicator
    public let group: Catalogue.Group?
    /// The gravest first.
    public let rules: [Rule]
    /// Indicators that readers take for this one.
    public let related: [Catalogue.Indicator]
    /// What it serves in the source catalogue.
    public let served: [(direction: Catalogue.Direction, item: Catalogue.SourceItem)]

    /// `nil` for a code that the catalogue does not have.
    public init?(_ code: String, in rules: RuleSet) {
        guard let indicator = rules.catalogue[code] else { return nil }
        let catalogue = rules.catalogue
        self.indicator = indicator
        group = catalogue.groups.first { $0.id == indicator.group }
        self.rules = rules.rules.filter { $0.summary.indicator == code && $0.status != .deprecated }
            .sorted { ($1.summary.severity, $0.id) < ($0.summary.severity, $1.id) }
        let isAlike = catalogue.evaluationGroup(of: code) == indicator.group
        related = catalogue.indicators.filter { isAlike && $0.group == indicator.group && $0.code != code }
        served = catalogue.directions.flatMap { direction in
            direction.indicators.filter { $0.codes.contains(code) }.map { (direction, $0) }
        }
    }

    /// Where the page of an indicator stands in the repository.
    public static func page(_ code: String) -> String { "docs/rules/\(code).md" }
}

extension Rule {
    /// Where the rule is written, from the root of the repository: a pack bears the name of its folder.
    var file: String {
        "Rules/\(pack)/" + (place.file.split(separator: "/").last.map(String.init) ?? "")
    }
}
