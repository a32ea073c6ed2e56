/// Parts of speech as phrases name them: `{қалау:n}`.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
    case noun = "n"
    case verb = "v"
    case adjective = "a"
    case pronoun = "p"
    case numeral = "num"
    /// The word as it is written and no other form.
    case exact = "x"

    public var inflects: Bool { self != .exact }

    /// What people call it in messages.
    public var name: String {
        switch self {
        case .noun: "noun"
        case .verb: "verb"
        case .adjective: "adjective"
        case .pronoun: "pronoun"
        case .numeral: "numeral"
        case .exact: "exact word"
        }
    }

    /// The features a Kazakh word of this kind can have: what a selector may ask of it.
    public var features: Features {
        switch self {
        case .noun: .nominal
        case .adjective: .nominal.union([.comparative, .moderative])
        case .pronoun: .nominal.union([.possessive1, .possessive2])
        case .numeral: .nominal.union([.cardinal, .collective, .ordinal])
        case .verb: .nominal.union(.verbal)
        case .exact: []
        }
    }
}
