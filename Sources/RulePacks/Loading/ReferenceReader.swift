internal import Diagnostics
internal import Findings
internal import Languages
internal import Texts
internal import YAML

/// Reads the acts that rules rest on: every date and every successor is looked at.
struct ActReader {
    private let file: YAMLFile
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter file: of the shape of ``PackSchema/actFile``.
    init(_ file: YAMLFile) { self.file = file }

    mutating func read() -> [Catalogue.LegalAct] {
        let nodes = file.root["acts"]?.items ?? []
        let acts = nodes.compactMap { act($0) }
        let ids = Set(nodes.map { $0.text("id") })
        for node in nodes {
            guard let successor = node["successor"], let name = successor.scalar, name.isActID, !ids.contains(name)
            else { continue }
            diagnostics.append(
                Diagnostic(
                    .unknownAct, "there is no act '\(name)'", at: file.place(successor.mark),
                    help: Suggestion.help(for: name, among: Array(ids))))
        }
        return acts
    }

    private mutating func act(_ node: Node) -> Catalogue.LegalAct? {
        guard let checked = day(node["checked"]) else { return nil }
        let lost = node["lost-force"] == nil ? nil : day(node["lost-force"])
        return Catalogue.LegalAct(
            id: node.text("id"), title: node.localized("title"), lostForce: lost,
            successor: node["successor"]?.scalar, checked: checked)
    }

    private mutating func day(_ node: Node?) -> CalendarDay? {
        guard let node, let text = node.scalar else { return nil }
        if let day = CalendarDay(iso: text) { return day }
        diagnostics.append(
            Diagnostic(.badDate, "'\(text)' is no date", at: file.place(node.mark), help: "write YYYY-MM-DD"))
        return nil
    }
}

/// Reads what a rule or an indicator rests on. An act is named by its id in `catalogue/acts.yaml`, or in words: then its
/// standing is the author's own affair.
struct ReferenceReader {
    private let file: YAMLFile
    private let acts: [Catalogue.LegalAct]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: YAMLFile, acts: [Catalogue.LegalAct]) {
        self.file = file
        self.acts = acts
    }

    mutating func references(_ node: Node?) -> [Reference] {
        (node?.items ?? []).compactMap { reference($0) }
    }

    private mutating func reference(_ node: Node) -> Reference? {
        let name = node.text("act")
        guard name.isActID else {
            return Reference(
                act: Localized(same: name), article: node["article"]?.scalar.map(Localized.init(same:)),
                note: node["note"]?.scalar)
        }
        guard let act = acts.first(where: { $0.id == name }) else {
            report(
                .unknownAct, "there is no act '\(name)'", node["act"],
                help: Suggestion.help(for: name, among: acts.map(\.id)) ?? "acts stand in catalogue/acts.yaml")
            return nil
        }
        if let lost = act.lostForce {
            report(
                .lostForce, "the act '\(name)' lost force on \(lost.iso)", node["act"],
                help: act.successor.map { "rest on what took its place: \($0)" })
        }
        return Reference(
            act: act.title, article: article(node["article"]), note: node["note"]?.scalar, inForceOn: act.checked.iso)
    }

    /// «66-бап, 4-тармақ» in the three languages.
    private mutating func article(_ node: Node?) -> Localized? {
        guard let node, let text = node.scalar else { return nil }
        guard let steps = try? ClauseAddress(parsing: text, language: .kk).steps else {
            report(.unknownAct, "'\(text)' is no element of an act", node, help: "write it as «66-бап, 4-тармақ»")
            return nil
        }
        return Localized(
            kk: ClauseAddress(steps, language: .kk).text, ru: ClauseAddress(steps, language: .ru).text,
            en: ClauseAddress(steps, language: .en).text)
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ node: Node?, help: String?) {
        diagnostics.append(Diagnostic(code, message, at: node.map { file.place($0.mark) }, help: help))
    }
}

extension String {
    /// Ids have no spaces, names of acts in words do.
    fileprivate var isActID: Bool { !contains(" ") && allSatisfy(\.isASCII) }
}

extension Localized {
    fileprivate init(same text: String) { self.init(kk: text, ru: text, en: text) }
}
