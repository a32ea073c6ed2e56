/// Grammatical features of a form, as selectors of the phrase language name them.
public struct Features: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ n: UInt64) -> Features { Features(rawValue: 1 << n) }

    public static let singular = bit(0)
    public static let plural = bit(1)
    public static let noPossessive = bit(2)
    public static let possessive3 = bit(3)
    public static let nominative = bit(4)
    public static let genitive = bit(5)
    public static let dative = bit(6)
    public static let accusative = bit(7)
    public static let locative = bit(8)
    public static let ablative = bit(9)
    public static let instrumental = bit(10)
    public static let equative = bit(11)
    public static let similative = bit(12)
    public static let attributive = bit(13)
    public static let gerund = bit(14)
    public static let present = bit(15)
    public static let habitualParticiple = bit(16)
    public static let pastParticiple = bit(17)
    public static let converb = bit(18)
    public static let past = bit(19)
    public static let conditional = bit(20)
    public static let optative = bit(21)
    public static let aorist = bit(22)
    public static let agent = bit(23)
    public static let imperative = bit(24)
    public static let intention = bit(25)
    public static let active = bit(26)
    public static let passive = bit(27)
    public static let negative = bit(28)
    /// маңыздырақ: more so.
    public static let comparative = bit(29)
    /// қысқалау: rather so.
    public static let moderative = bit(30)
    /// бес.
    public static let cardinal = bit(31)
    /// бесеу: five together.
    public static let collective = bit(32)
    /// бесінші.
    public static let ordinal = bit(33)

    /// қарауым, қарауымыз: the first person's.
    public static let possessive1 = bit(34)
    /// қарауың, қарауыңыз: the second person's.
    public static let possessive2 = bit(35)
    /// білгісі (келеді): wants to.
    public static let desiderative = bit(36)

    /// Number, possessive and case.
    public static let nominal: Features = [
        singular, plural, noPossessive, possessive3, nominative, genitive, dative, accusative, locative, ablative,
        instrumental, equative, similative, attributive,
    ]

    /// Tense and mood, voice and negation.
    public static let verbal: Features = [
        gerund, present, habitualParticiple, pastParticiple, converb, past, conditional, optative, aorist, agent,
        imperative, intention, desiderative, active, passive, negative, possessive1, possessive2,
    ]

    public static let all: Features = [nominal, verbal, comparative, moderative, cardinal, collective, ordinal]

    /// The names used in phrases.
    public static let names: [String: Features] = [
        "sg": singular, "pl": plural, "p0": noPossessive, "p3": possessive3, "p1": possessive1, "p2": possessive2,
        "des": desiderative, "nom": nominative, "gen": genitive,
        "dat": dative, "acc": accusative, "loc": locative, "abl": ablative, "ins": instrumental, "equ": equative,
        "sim": similative, "attr": attributive, "ger": gerund, "pres": present, "atyn": habitualParticiple,
        "gan": pastParticiple, "conv": converb, "past": past, "cond": conditional, "opt": optative, "aor": aorist,
        "agent": agent, "imp": imperative, "intent": intention, "act": active, "pass": passive, "neg": negative,
        "comp": comparative, "mod": moderative, "card": cardinal, "coll": collective, "ord": ordinal,
    ]
}

/// Which forms of a word a phrase wants.
public struct FormSelection: Sendable, Hashable {
    /// A form must have one feature of each of these sets.
    public var required: [Features] = []
    /// … and none of these.
    public var excluded: Features = []

    public init() {}

    public static let all = FormSelection()

    /// Words of their own that a lemma gives only when asked: қабылдаушы is somebody, and «жақындау» is mostly a verb.
    static let onRequest: Features = [.agent, .moderative]

    /// Whether a selector names one of these features.
    func requests(_ features: Features) -> Bool { required.contains { !$0.isDisjoint(with: features) } }

    func admits(_ features: Features) -> Bool {
        let special = features.intersection(Self.onRequest)
        return features.isDisjoint(with: excluded) && required.allSatisfy { !$0.isDisjoint(with: features) }
            && (special.isEmpty || requests(special))
    }
}
