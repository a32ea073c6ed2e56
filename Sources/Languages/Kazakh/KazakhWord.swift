/// What the rules of inflection cannot derive about a word, or what a pack has settled about it.
public struct KazakhWord: Sendable, Hashable {
    /// The dictionary form, folded.
    public let lemma: String
    public let partOfSpeech: PartOfSpeech
    /// The stem before vowel suffixes: орын → орн, қорқу → қорқ.
    public var alternative: String?
    public var harmony: Harmony?
    /// The verb stem: оқу → оқы.
    public var stem: String?
    /// Takes no ending as this part of speech: «тиіс» (must) has no accusative, «тиісті» is another word.
    public var isFixed = false
    /// Why a form that another word has too does no harm.
    public var homonym: String?

    public init(
        _ lemma: String, _ partOfSpeech: PartOfSpeech, alternative: String? = nil, harmony: Harmony? = nil,
        stem: String? = nil, homonym: String? = nil
    ) {
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
        self.alternative = alternative
        self.harmony = harmony
        self.stem = stem
        self.homonym = homonym
    }

    /// The same word with what another entry says of it.
    func adding(_ other: KazakhWord) -> KazakhWord {
        var both = KazakhWord(
            lemma, partOfSpeech, alternative: other.alternative ?? alternative, harmony: other.harmony ?? harmony,
            stem: other.stem ?? stem, homonym: other.homonym ?? homonym)
        both.isFixed = isFixed || other.isFixed
        return both
    }
}

/// Derivations that change the meaning: only on request.
public enum KazakhDerivation: String, Sendable, Hashable, CaseIterable {
    case without = "сыз"
    case having = "лы"
    case abstract = "лық"
    case agent = "шы"

    /// мерзім → мерзімсіз, баға → бағалы, қала → қалалық, қызмет → қызметші.
    func word(from lemma: String, _ harmony: Harmony) -> String {
        let link = KazakhNouns.pluralSuffix(Sound(endOf: lemma))
        return switch self {
        case .without: lemma + "с" + harmony.y + "з"
        case .having: lemma + link + harmony.y
        case .abstract: lemma + link + harmony.y + harmony.k
        case .agent: lemma + "ш" + harmony.y
        }
    }
}
