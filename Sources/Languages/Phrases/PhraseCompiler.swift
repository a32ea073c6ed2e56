public import Patterns
public import Texts

/// What a lexicon's name stands for, in one language.
public protocol LexiconSource: AnyObject {
    /// The phrases of the lexicon for the language, those of `any` included; `nil` when there is no such lexicon.
    func phrases(of lexicon: String, language: Language?) throws(PhraseError) -> [LexiconPhrase]?
}

/// An entry of a lexicon.
public enum LexiconPhrase: Sendable, Hashable {
    case phrase(Phrase)
    case regex(String)
    /// Read by code, not matched: it stands alone or at an end of a phrase.
    case value(ValueQuery)
}

/// Phrases to PCRE2 over folded text, with the literals every match must contain.
public final class PhraseCompiler {
    public let kazakh: KazakhInflector
    let russian: RussianForms
    private weak var lexicons: (any LexiconSource)?
    private let endings = EndingGroups()
    private let heard = VocabularyBuilder()
    /// Words and lexicons that many phrases share are put together once.
    private var words: [WordKey: PatternPiece] = [:]
    /// The file is read once a word, and its endings become one expression in all phrases.
    private var russianWords: [Phrase.Lemma: Inflection] = [:]
    private var anyWords: [Phrase.AnyWord: PatternPiece] = [:]
    private var lexiconPieces: [LexiconKey: PatternPiece] = [:]
    private var numbers: [Language?: PatternPiece] = [:]

    private struct WordKey: Hashable {
        let lemmas: [Phrase.Lemma]
        let language: Language?
    }

    private struct LexiconKey: Hashable {
        let name: String
        let language: Language?
    }

    public init(kazakh: KazakhInflector, russian: RussianForms, lexicons: (any LexiconSource)? = nil) {
        self.kazakh = kazakh
        self.russian = russian
        self.lexicons = lexicons
    }

    public func use(_ lexicons: any LexiconSource) { self.lexicons = lexicons }

    /// The Kazakh words of all phrases compiled so far.
    public var vocabulary: KazakhVocabulary {
        // Terms are read by code and not by phrases: their words are damaged as often.
        for form in KazakhTimeWords.vocabulary.forms { heard.add(form, Endings.none) }
        return heard.vocabulary
    }

    /// Lets a misspelling count as the word in texts; see ``KazakhVocabulary``.
    ///
    /// - Parameters:
    ///   - written: the misspelled word, in the form a dictionary would have it.
    ///   - meant: the right one.
    public func add(misspelling written: String, of meant: String, isVerb: Bool) {
        heard.add(misspelling: written, of: meant, isVerb: isVerb)
    }

    /// - Parameter language: decides how `{lemma}` inflects; `nil` (the `any` lists) tries Kazakh for words with Kazakh
    ///   letters and Russian for the rest.
    public func compile(_ phrase: Phrase, language: Language?) throws(PhraseError) -> Pattern {
        let piece = try piece(phrase, language)
        let source =
            Guards.left(piece.leading) + piece.source + Guards.right(piece.trailing) + endings.definitions(piece.groups)
        return Pattern(source: source, required: piece.required ?? [], neighbours: piece.neighbours)
    }

    /// A PCRE2 expression as an author wrote it.
    public func compile(regex: String) throws(PhraseError) -> Pattern {
        do throws(PatternError) {
            _ = try CompiledPattern(regex)
        } catch {
            throw PhraseError(.regex(error.message), offset: error.offset)
        }
        return Pattern(source: regex, required: RegexLiterals.required(of: regex))
    }

    /// Every form a lemma of a phrase stands for: `aiqyn rules expand`.
    public func forms(_ lemma: Phrase.Lemma, language: Language?) throws(PhraseError) -> [String] {
        try inflection(lemma, language).forms
    }

    // MARK: pieces

    private func piece(_ phrase: Phrase, _ language: Language?) throws(PhraseError) -> PatternPiece {
        switch phrase {
        case .word(let text):
            if Self.isKazakh(text, language) { heard.add(text, Endings.none) }
            return .word(text)
        case .inflected(let lemmas): return try word(lemmas, language)
        case .wildcard(let stem):
            if Self.isKazakh(stem, language) { heard.add(stem, nil) }
            return .wildcard(stem)
        case .anyWord(let any): return try anyWord(any, language)
        case .lexicon(let name): return try lexicon(name, language)
        case .sequence(let items):
            var joined = PatternJoin()
            for item in items { try joined.append(item, piece(item.phrase, language)) }
            return joined.piece
        case .either(let branches):
            var pieces: [PatternPiece] = []
            for branch in branches { pieces.append(try piece(branch, language)) }
            return .either(pieces)
        case .optional(let inner): return try piece(inner, language).optional
        case .gap(let words): return .gap(words)
        case .number: return number(language)
        case .focus(let inner): return try piece(inner, language).focused
        case .absent(let inner): return try piece(inner, language).absence
        }
    }

    private func anyWord(_ any: Phrase.AnyWord, _ language: Language?) throws(PhraseError) -> PatternPiece {
        if let known = anyWords[any] { return known }
        let piece = endings.anyWord(try anyEndings(any, language))
        anyWords[any] = piece
        return piece
    }

    /// - Returns: the endings that `{*:…}` stands for, each with the letter before it: `rules expand`.
    public func anyEndings(_ any: Phrase.AnyWord, _ language: Language?) throws(PhraseError) -> Endings {
        guard language != .ru else { throw PhraseError(.syntax("'{*:…}' knows Kazakh endings only")) }
        let endings = kazakh.endings(ofAny: any.partOfSpeech, any.selection, derivation: any.derivation)
        guard !endings.isEmpty else { throw PhraseError(.syntax("no form of any word has these features")) }
        return endings
    }

    /// `#`: digits, or the number in words of the language.
    private func number(_ language: Language?) -> PatternPiece {
        if let known = numbers[language] { return known }
        var pieces: [PatternPiece] = [.number]
        if language != .ru { pieces.append(endings.piece(KazakhNumberWords.inflection).numberWords) }
        if language != .kk { pieces.append(endings.piece(RussianNumerals.inflection).numberWords) }
        let piece = PatternPiece.either(pieces)
        numbers[language] = piece
        return piece
    }

    private func word(_ lemmas: [Phrase.Lemma], _ language: Language?) throws(PhraseError) -> PatternPiece {
        let key = WordKey(lemmas: lemmas, language: language)
        if let known = words[key] { return known }
        var whole = Inflection()
        var pieces: [PatternPiece] = []
        for lemma in lemmas {
            if lemma.isAbbreviation {
                pieces.append(.abbreviation(lemma.text))
            } else {
                let forms = try inflection(lemma, language)
                if Self.language(of: lemma, language) == .kk { heard.add(forms) }
                whole.add(forms)
            }
        }
        if !whole.branches.isEmpty { pieces.append(endings.piece(whole)) }
        guard !pieces.isEmpty else {
            throw PhraseError(.syntax("no form of '\(lemmas.map(\.text).joined(separator: "|"))' has these features"))
        }
        let piece = PatternPiece.either(pieces)
        words[key] = piece
        return piece
    }

    private func lexicon(_ name: String, _ language: Language?) throws(PhraseError) -> PatternPiece {
        let key = LexiconKey(name: name, language: language)
        guard let phrases = try lexicons?.phrases(of: name, language: language), !phrases.isEmpty else {
            throw PhraseError(.unknownLexicon(name))
        }
        if let known = lexiconPieces[key] { return known }
        var pieces: [PatternPiece] = []
        for entry in phrases {
            switch entry {
            case .phrase(let phrase): pieces.append(try piece(phrase, language))
            case .regex(let source): pieces.append(.regex(source))
            case .value:
                throw PhraseError(
                    .syntax("the values of '@\(name)' may stand alone, or first or last in a phrase, not inside it"))
            }
        }
        let piece = PatternPiece.either(pieces)
        lexiconPieces[key] = piece
        return piece
    }

    /// - Returns: the forms that a word of a phrase stands for.
    public func inflection(_ lemma: Phrase.Lemma, _ language: Language?) throws(PhraseError) -> Inflection {
        try Self.language(of: lemma, language) == .kk ? kazakhInflection(lemma) : russianInflection(lemma)
    }

    /// The language whose rules a word follows: its list's, or that of its letters.
    public static func language(of lemma: Phrase.Lemma, _ language: Language?) -> Language {
        isKazakh(lemma.text, language) ? .kk : .ru
    }

    private static func isKazakh(_ text: String, _ language: Language?) -> Bool {
        language.map { $0 == .kk } ?? hasKazakhLetter(text)
    }

    private func kazakhInflection(_ lemma: Phrase.Lemma) throws(PhraseError) -> Inflection {
        let partOfSpeech = lemma.partOfSpeech ?? .noun
        try checkFeatures(lemma, among: partOfSpeech.features, of: "a Kazakh \(partOfSpeech.name)")
        if let inflection = kazakh.inflection(
            lemma.text, partOfSpeech, lemma.selection, derivation: lemma.derivation)
        {
            return inflection
        }
        throw PhraseError(
            .unknownName(
                message: "'\(lemma.text)' is no \(partOfSpeech.name)", name: lemma.text,
                known: KazakhInflector.lemmas(partOfSpeech)))
    }

    /// The file of paradigms tells the nominative from the other forms and nothing more.
    private func russianInflection(_ lemma: Phrase.Lemma) throws(PhraseError) -> Inflection {
        if let known = russianWords[lemma] { return known }
        try checkFeatures(lemma, among: .nominative, of: "a Russian word")
        if let derivation = lemma.derivation {
            throw PhraseError(.syntax("'+\(derivation.rawValue)' is a Kazakh derivation; '\(lemma.text)' is Russian"))
        }
        var partOfSpeech: RussianForms.PartOfSpeech?
        if let given = lemma.partOfSpeech {
            partOfSpeech = RussianForms.PartOfSpeech(rawValue: given.rawValue)
            guard partOfSpeech != nil else {
                throw PhraseError(
                    .unknownName(
                        message: "Russian words have no part of speech '\(given.rawValue)'", name: given.rawValue,
                        known: RussianForms.PartOfSpeech.allCases.map(\.rawValue)))
            }
        }
        let nominative = lemma.selection.requests(.nominative)
        guard let forms = russian.forms(lemma.text, partOfSpeech, nominative: nominative) else {
            throw PhraseError(.unknownLemma(lemma.text))
        }
        let inflection = Inflection(forms: forms)
        russianWords[lemma] = inflection
        return inflection
    }

    /// A selector that the word cannot have would choose nothing, or everything, in silence.
    private func checkFeatures(
        _ lemma: Phrase.Lemma, among possible: Features, of word: String
    ) throws(PhraseError) {
        let asked = lemma.selection.required.reduce(lemma.selection.excluded) { $0.union($1) }
        guard !possible.isSuperset(of: asked) else { return }
        let known = Features.names.filter { possible.contains($0.value) }.map(\.key).sorted()
        for (name, feature) in Features.names.sorted(by: { $0.key < $1.key })
        where asked.contains(feature) && !possible.contains(feature) {
            throw PhraseError(
                .unknownName(message: "'\(name)' is no feature of \(word)", name: name, known: known))
        }
    }

    private static func hasKazakhLetter(_ text: String) -> Bool {
        text.unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }
    }
}
