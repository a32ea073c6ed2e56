public import Texts

/// The kinds of document that rules tell apart.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
    case rules, regulation, reglament, order, policy, instruction
    case jobDescription = "job-description"
    case contract, specification, plan, minutes, note, charter, code, standard, law, other

    public var title: Localized {
        switch self {
        case .rules: .init(kk: "қағидалар", ru: "правила", en: "rules")
        case .regulation: .init(kk: "ереже", ru: "положение", en: "regulation")
        case .reglament: .init(kk: "регламент", ru: "регламент", en: "rules of procedure")
        case .order: .init(kk: "бұйрық", ru: "приказ", en: "order")
        case .policy: .init(kk: "саясат", ru: "политика", en: "policy")
        case .instruction: .init(kk: "нұсқаулық", ru: "инструкция", en: "instruction")
        case .jobDescription: .init(kk: "лауазымдық нұсқаулық", ru: "должностная инструкция", en: "job description")
        case .contract: .init(kk: "шарт", ru: "договор", en: "contract")
        case .specification: .init(kk: "техникалық ерекшелік", ru: "техническая спецификация", en: "specification")
        case .plan: .init(kk: "жоспар", ru: "план", en: "plan")
        case .minutes: .init(kk: "хаттама", ru: "протокол", en: "minutes")
        case .note: .init(kk: "талдамалық анықтама", ru: "аналитическая справка", en: "analytic note")
        case .charter: .init(kk: "жарғы", ru: "устав", en: "charter")
        case .code: .init(kk: "кодекс", ru: "кодекс", en: "code")
        case .standard: .init(kk: "стандарт", ru: "стандарт", en: "standard")
        case .law: .init(kk: "заң", ru: "закон", en: "law")
        case .other: .init(kk: "өзге құжат", ru: "иной документ", en: "other document")
        }
    }
}

/// The kind of a document, and what tells it.
public struct RecognisedKind: Sendable, Hashable {
    public let kind: DocumentKind
    public let basis: Basis
    /// The words that decided, as canonical ranges; empty when nothing did or when the user said so.
    public let evidence: [Range<Int>]

    public init(_ kind: DocumentKind, _ basis: Basis, evidence: [Range<Int>] = []) {
        self.kind = kind
        self.basis = basis
        self.evidence = evidence
    }

    /// How a kind is known.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// A line of the head names it.
        case title
        /// The text calls itself so: «осы Қағидалар».
        case selfReference = "self-reference"
        /// The columns of a table, or the headings.
        case skeleton
        case user
        /// Nothing told: it is another document.
        case nothing

        public var title: Localized {
            switch self {
            case .title: .init(kk: "тақырыбы бойынша", ru: "по заголовку", en: "by its title")
            case .selfReference:
                .init(
                    kk: "құжат өзін солай атайды", ru: "документ так себя называет", en: "the document calls itself so")
            case .skeleton: .init(kk: "құрылымы бойынша", ru: "по строению", en: "by its structure")
            case .user: .init(kk: "пайдаланушы көрсеткен", ru: "указан пользователем", en: "given by the user")
            case .nothing:
                .init(kk: "түрін көрсететін сөз жоқ", ru: "вид ничем не назван", en: "no words tell its kind")
            }
        }
    }
}
