public import Texts

/// An act a rule rests on, by name and element; never its wording.
public struct Reference: Sendable, Hashable {
    public let act: Localized
    public let article: Localized?
    public let note: String?
    /// The last day, YYYY-MM-DD, of which the act is known to be in force; `nil` for an act named in words alone.
    public let inForceOn: String?

    public init(act: Localized, article: Localized?, note: String?, inForceOn: String? = nil) {
        self.act = act
        self.article = article
        self.note = note
        self.inForceOn = inForceOn
    }

    /// As a drafter cites it, with its standing: an act may have changed since somebody looked.
    public var text: Localized {
        Localized(kk: text(.kk), ru: text(.ru), en: text(.en))
    }

    private func text(_ language: Language) -> String {
        let cited = act[language] + (article.map { ", " + $0[language] } ?? "")
        guard let day = inForceOn else { return cited }
        let standing = Localized(
            kk: "\(day) жағдайы бойынша қолданыста", ru: "действует по состоянию на \(day)", en: "in force as of \(day)"
        )
        return "\(cited) (\(standing[language]))"
    }
}
