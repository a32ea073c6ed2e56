internal import Findings
internal import RulePacks
internal import Texts

/// An act a rule rests on, and what is known of its standing.
struct LegalBasis: Hashable {
    private let reference: Reference

    /// Each act with each element once, in the order of the rules.
    static func all(_ rules: [Rule]) -> [LegalBasis] {
        var seen: Set<Reference> = []
        return rules.flatMap(\.summary.references).filter { seen.insert($0).inserted }.map(LegalBasis.init)
    }

    /// `Закон РК …, статья 24 (действует по состоянию на 2026-01-16)`.
    var text: Localized { reference.text }

    /// For an act named in words, whose standing nobody recorded.
    var warning: Localized? { reference.inForceOn == nil ? Self.unknown : nil }

    /// As the author of the rule wrote it.
    var note: String? { reference.note }

    private static let unknown = Localized(
        kk: "күші бар-жоғы жазылмаған: adilet.zan.kz сайтынан тексеріңіз",
        ru: "действует ли он, не записано: проверьте на adilet.zan.kz",
        en: "whether it is in force is not recorded: check it on adilet.zan.kz")
}
