internal import Diagnostics
internal import Languages
internal import Texts
internal import YAML

/// Makes the catalogue of its files and says what in one contradicts another.
struct CatalogueReader {
    var indicators: YAMLFile?
    var source: YAMLFile?
    var acts: YAMLFile?
    private(set) var diagnostics: [Diagnostic] = []

    mutating func catalogue() -> Catalogue {
        let acts = readActs()
        let catalogue = Catalogue(
            indicators: readIndicators(acts), groups: readGroups(),
            directions: (source?.root["directions"]?.items ?? []).map { node in
                .init(
                    id: node.text("id"), number: Int(node.text("number")) ?? 0, title: node.localized("title"),
                    indicators: (node["indicators"]?.items ?? []).map { Self.sourceItem($0, "number") })
            },
            planRows: (source?.root["plan-rows"]?.items ?? []).map { Self.sourceItem($0, "row") }, acts: acts)
        checkCodes(catalogue)
        return catalogue
    }

    private mutating func readIndicators(_ acts: [Catalogue.LegalAct]) -> [Catalogue.Indicator] {
        guard let file = indicators else { return [] }
        var reader = ReferenceReader(file, acts: acts)
        var found: [Catalogue.Indicator] = []
        for node in file.root["indicators"]?.items ?? [] {
            let code = node.text("code")
            if found.contains(where: { $0.code == code }) {
                diagnostics.append(
                    Diagnostic(.duplicateIndicator, "indicator '\(code)' stands twice", at: file.place(node.mark)))
            }
            checkGroup(node, file)
            found.append(
                .init(
                    code: code, group: node.text("group"), visibility: node.text("visibility"),
                    directions: node.texts("directions"), title: node.localized("title"), why: node.localized("why"),
                    sources: node.texts("sources"), basis: reader.references(node["basis"])))
        }
        diagnostics += reader.diagnostics
        return found
    }

    private func readGroups() -> [Catalogue.Group] {
        (indicators?.root["groups"]?.items ?? []).map { node in
            .init(
                id: node.text("id"), isInterchangeable: node.text("interchangeable") == "true",
                title: node.localized("title"))
        }
    }

    /// A catalogue that lists its groups has no others: a slip of the hand would part an indicator from its like.
    private mutating func checkGroup(_ node: Node, _ file: YAMLFile) {
        guard let groups = file.root["groups"]?.items?.map({ $0.text("id") }), let group = node["group"] else { return }
        let name = group.scalar ?? ""
        guard !groups.contains(name) else { return }
        diagnostics.append(
            Diagnostic(
                .badValue, "there is no group '\(name)'", at: file.place(group.mark),
                help: Suggestion.names(for: name, among: groups)))
    }

    private static func sourceItem(_ node: Node, _ key: String) -> Catalogue.SourceItem {
        .init(
            number: Int(node.text(key)) ?? 0, title: node.localized("title"), codes: node.texts("codes"),
            visibility: node.text("visibility"), question: node["question"] == nil ? nil : node.localized("question"))
    }

    private mutating func checkCodes(_ catalogue: Catalogue) {
        guard let source else { return }
        let items = catalogue.directions.flatMap(\.indicators) + catalogue.planRows
        for code in Set(items.flatMap(\.codes)).sorted() where catalogue[code] == nil {
            diagnostics.append(
                Diagnostic(
                    .unknownIndicator, "\(source.name) names an indicator '\(code)' that the catalogue does not have"))
        }
    }

    private mutating func readActs() -> [Catalogue.LegalAct] {
        guard let acts else { return [] }
        var reader = ActReader(acts)
        let found = reader.read()
        diagnostics += reader.diagnostics
        return found
    }
}
