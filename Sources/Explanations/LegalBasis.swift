internal import Findings
internal import Languages
internal import RulePacks
internal import Texts

/// An act a rule rests on, and what it is worth today.
struct LegalBasis: Hashable {
    let reference: Reference
    let status: Localized
    let note: Localized?

    init(_ reference: Reference, _ catalogue: Catalogue) {
        self.reference = reference
        let act = catalogue.act(of: reference)
        status = act.map(Self.status) ?? Self.unknown
        note = act?.note
    }

    /// Each act with each element once, in the order of the rules.
    static func all(_ rules: [Rule], _ catalogue: Catalogue) -> [LegalBasis] {
        var seen: Set<Reference> = []
        return rules.flatMap(\.summary.references).filter { seen.insert($0).inserted }.map { LegalBasis($0, catalogue) }
    }

    /// `Закон РК …, ст. 24: содержание и стиль`. A bare number is an article.
    func text(_ language: Language) -> String {
        let article = reference.article.map { article in
            guard article.allSatisfy(\.isNumber) else { return ", " + article }
            return ", " + Localized(kk: "\(article)-бап", ru: "ст. \(article)", en: "art. \(article)")[language]
        }
        return reference.act + (article ?? "") + (reference.note.map { ": " + $0 } ?? "")
    }

    private static let unknown = Localized(
        kk: "мәртебесі жазылмаған: adilet.zan.kz сайтынан тексеріңіз",
        ru: "статус не записан: проверьте на adilet.zan.kz",
        en: "its status is not recorded: check it on adilet.zan.kz")

    private static func status(_ act: Catalogue.Act) -> Localized {
        switch act.status {
        case .inForce: Localized(kk: "күшінде", ru: "действует", en: "in force")
        case .advice:
            Localized(
                kk: "ұсыным: міндетті күші жоқ", ru: "рекомендации: обязательной силы не имеют",
                en: "recommendations: they bind nobody")
        case .foreign:
            Localized(
                kk: "басқа мемлекеттің актісі: салыстыру үшін, негіз емес",
                ru: "акт другого государства: для сравнения, не основание",
                en: "an act of another state: to compare with, no ground")
        case .lostForce: lost(act)
        }
    }

    private static func lost(_ act: Catalogue.Act) -> Localized {
        let day = act.until?.iso
        let instead = act.replacedBy ?? ""
        return Localized(
            kk: "күшін жойды" + (day.map { " (\($0))" } ?? "") + (instead.isEmpty ? "" : "; орнына: \(instead)"),
            ru: "утратил силу" + (day.map { " с \($0)" } ?? "") + (instead.isEmpty ? "" : "; вместо него: \(instead)"),
            en: "lost force" + (day.map { " from \($0)" } ?? "") + (instead.isEmpty ? "" : "; instead: \(instead)"))
    }
}
