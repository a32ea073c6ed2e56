public import Texts

/// A phrase of a rule as it was written, taken apart.
public indirect enum Phrase: Sendable, Hashable {
    /// Exact letters, folded.
    case word(String)
    /// `{lemma:…}`: the alternatives and what is wanted of them.
    case inflected([Lemma])
    /// `{stem*}`.
    case wildcard(String)
    /// `{*:v.gan}`: any word in these forms.
    case anyWord(AnyWord)
    /// `@name`.
    case lexicon(String)
    /// Items one after another; `true` where no space stands before the item.
    case sequence([Item])
    /// `(a | b)`.
    case either([Phrase])
    /// `[a]`.
    case optional(Phrase)
    /// `…`: at most so many words.
    case gap(Int)
    /// `#`.
    case number
    /// `⟦a⟧`: only this is reported.
    case focus(Phrase)
    /// `!(a)`: this does not stand here.
    case absent(Phrase)

    public struct Item: Sendable, Hashable {
        public let phrase: Phrase
        public let isGlued: Bool

        var isAbsent: Bool {
            if case .absent = phrase { true } else { false }
        }
    }

    /// A word known by its ending alone.
    public struct AnyWord: Sendable, Hashable {
        public let partOfSpeech: PartOfSpeech
        public let selection: FormSelection
        public let derivation: KazakhDerivation?

        /// - Parameter partOfSpeech: a noun or a verb.
        public init(
            _ partOfSpeech: PartOfSpeech, selection: FormSelection, derivation: KazakhDerivation? = nil
        ) {
            self.partOfSpeech = partOfSpeech
            self.selection = selection
            self.derivation = derivation
        }
    }

    public struct Lemma: Sendable, Hashable {
        public let text: String
        /// `nil` when the phrase does not say.
        public let partOfSpeech: PartOfSpeech?
        public let selection: FormSelection
        public let derivation: KazakhDerivation?
        public let isAbbreviation: Bool

        /// - Parameter text: the dictionary form, folded.
        public init(
            text: String, partOfSpeech: PartOfSpeech?, selection: FormSelection = .all,
            derivation: KazakhDerivation? = nil, isAbbreviation: Bool = false
        ) {
            self.text = text
            self.partOfSpeech = partOfSpeech
            self.selection = selection
            self.derivation = derivation
            self.isAbbreviation = isAbbreviation
        }
    }
}

extension Phrase {
    /// Lexicons named directly in the phrase.
    public var lexicons: [String] {
        switch self {
        case .lexicon(let name): [name]
        case .sequence(let items): items.flatMap(\.phrase.lexicons)
        case .either(let branches): branches.flatMap(\.lexicons)
        case .optional(let inner), .focus(let inner), .absent(let inner): inner.lexicons
        case .word, .inflected, .wildcard, .anyWord, .gap, .number: []
        }
    }

    /// The words in { }, in order.
    public var lemmas: [Lemma] { braces.flatMap { $0 } }

    /// The alternatives of each { }, in order.
    public var braces: [[Lemma]] {
        switch self {
        case .inflected(let lemmas): [lemmas]
        case .sequence(let items): items.flatMap(\.phrase.braces)
        case .either(let branches): branches.flatMap(\.braces)
        case .optional(let inner), .focus(let inner), .absent(let inner): inner.braces
        case .word, .wildcard, .anyWord, .lexicon, .gap, .number: []
        }
    }

    /// The words known by their endings alone, in order.
    public var anyWords: [AnyWord] {
        switch self {
        case .anyWord(let any): [any]
        case .sequence(let items): items.flatMap(\.phrase.anyWords)
        case .either(let branches): branches.flatMap(\.anyWords)
        case .optional(let inner), .focus(let inner), .absent(let inner): inner.anyWords
        case .word, .inflected, .wildcard, .lexicon, .gap, .number: []
        }
    }

    /// The phrase with its head word in the nominative. In Kazakh the head is the last word; in Russian the first
    /// noun, with the adjectives before it.
    public func nominative(_ language: Language) -> Phrase {
        switch self {
        case .inflected(let lemmas):
            return .inflected(
                lemmas.map { lemma in
                    guard !lemma.isAbbreviation, lemma.partOfSpeech != .exact else { return lemma }
                    var selection = lemma.selection
                    selection.required.append(.nominative)
                    return Lemma(
                        text: lemma.text, partOfSpeech: lemma.partOfSpeech, selection: selection,
                        derivation: lemma.derivation, isAbbreviation: false)
                })
        case .sequence(let items):
            let inflected = items.indices.filter { items[$0].phrase.isInflected }
            guard let first = inflected.first, let last = inflected.last else { return self }
            let head =
                language == .kk ? last...last : first...(inflected.first { !items[$0].phrase.isAdjective } ?? last)
            return .sequence(
                items.indices.map { index in
                    let phrase = items[index].phrase
                    return Item(
                        phrase: head.contains(index) ? phrase.nominative(language) : phrase,
                        isGlued: items[index].isGlued)
                })
        case .either(let branches): return .either(branches.map { $0.nominative(language) })
        case .optional(let inner): return .optional(inner.nominative(language))
        case .focus(let inner): return .focus(inner.nominative(language))
        case .word, .wildcard, .anyWord, .lexicon, .gap, .number, .absent: return self
        }
    }

    private var isInflected: Bool {
        switch self {
        case .inflected: true
        case .optional(let inner), .focus(let inner): inner.isInflected
        case .either(let branches): branches.contains { $0.isInflected }
        default: false
        }
    }

    private var isAdjective: Bool {
        switch self {
        case .inflected(let lemmas): lemmas.allSatisfy { $0.partOfSpeech == .adjective }
        case .optional(let inner), .focus(let inner): inner.isAdjective
        case .either(let branches): branches.allSatisfy(\.isAdjective)
        default: false
        }
    }
}

/// What is wrong with a phrase, and where in it (in scalars).
public struct PhraseError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case syntax(String)
        case unknownLexicon(String)
        case lexiconCircle(String)
        /// A Russian word without a paradigm.
        case unknownLemma(String)
        /// A name that is none of a closed list: a part of speech, a feature, a pronoun …
        case unknownName(message: String, name: String, known: [String])
        case regex(String)
    }

    public let reason: Reason
    public let offset: Int
    public let length: Int

    public init(unknownLexicon name: String) { self.init(.unknownLexicon(name)) }

    /// - Parameter circle: the names on the way round, for people.
    public init(circle: String) { self.init(.lexiconCircle(circle)) }

    init(_ reason: Reason, offset: Int = 0, length: Int = 1) {
        self.reason = reason
        self.offset = offset
        self.length = length
    }
}
