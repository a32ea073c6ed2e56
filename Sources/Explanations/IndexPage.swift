internal import Findings
internal import RulePacks
internal import Texts

/// The first page: all indicators by group, and the directions of the internal analysis with what serves each.
struct IndexPage {
    private let catalogue: Catalogue
    private let rules: [Rule]
    private let counts: [String: Int]

    init(_ rules: RuleSet) {
        catalogue = rules.catalogue
        self.rules = rules.rules.filter { $0.status != .deprecated }
        counts = self.rules.reduce(into: [:]) { $0[$1.summary.indicator, default: 0] += 1 }
    }

    var text: String {
        let lines =
            [
                "# Көрсеткіштер мен ережелер · Признаки и правила · Indicators and rules", "",
                "Written by `aiqyn rules pages`; do not edit. "
                    + "\(catalogue.indicators.count) indicators, \(rules.count) rules.", "",
                "## Топ бойынша · По группам · By group", "",
            ] + catalogue.groups.flatMap(group) + ["## Бағыт бойынша · По направлениям · By direction", ""]
            + catalogue.directions.flatMap(direction)
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private func group(_ group: Catalogue.Group) -> [String] {
        let members = catalogue.indicators.filter { $0.group == group.id }
        let head = [
            "<a id=\"\(group.id)\"></a>", "", "### \(Markdown.heading(group.title))", "",
            "| | қазақша | русский | English | rules |", "|---|---|---|---|---|",
        ]
        return head
            + members.map { indicator in
                let titles = Language.allCases.map { Markdown.escaped(indicator.title[$0]) }
                let cells = [page(indicator.code)] + titles + [counts[indicator.code].map(String.init) ?? "–"]
                return "| " + cells.joined(separator: " | ") + " |"
            } + [""]
    }

    /// What only facts show is asked; the rest has indicators.
    private func direction(_ direction: Catalogue.Direction) -> [String] {
        let head = [
            "<a id=\"\(direction.id)\"></a>", "", "### \(direction.number). \(Markdown.heading(direction.title))", "",
            "| № | қазақша | русский | English | |", "|---|---|---|---|---|",
        ]
        return head
            + direction.indicators.map { item in
                let titles = Language.allCases.map { Markdown.escaped(item.title[$0]) }
                let codes = item.codes.map(page).joined(separator: " ")
                let cells = [String(item.number)] + titles + [codes.isEmpty ? "?" : codes]
                return "| " + cells.joined(separator: " | ") + " |"
            } + [""]
    }

    private func page(_ code: String) -> String { Markdown.link(code, code + ".md") }
}
