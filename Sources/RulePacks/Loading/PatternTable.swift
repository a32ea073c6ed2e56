internal import Languages
internal import Patterns
internal import Texts

/// Patterns of a rule set, each once.
final class PatternTable {
    private(set) var patterns: [Pattern] = []
    /// Patterns that code recognises instead of an expression.
    private(set) var recognisers: [Int: Recogniser] = [:]
    private var bySource: [String: Int] = [:]
    private var compiled: [Key: [Int]] = [:]
    private let compiler: PhraseCompiler
    private let lexicons: LexiconTable

    private struct Key: Hashable {
        let text: String
        let isRegex: Bool
        let language: Language?
        let nominative: Bool
    }

    init(compiler: PhraseCompiler, lexicons: LexiconTable) {
        self.compiler = compiler
        self.lexicons = lexicons
    }

    /// Patterns for an expression as an author wrote it.
    func add(regex: String) throws(PhraseError) -> [Int] {
        let key = Key(text: regex, isRegex: true, language: nil, nominative: false)
        if let known = compiled[key] { return known }
        let indices = [insert(try compiler.compile(regex: regex))]
        compiled[key] = indices
        return indices
    }

    /// The pattern that stands for a value.
    func add(value query: ValueQuery) -> [Int] {
        [insert(.value(query), required: query.wordStarts.map { Literal($0, startsWord: true) })]
    }

    /// Patterns for a phrase. A phrase that is nothing but a lexicon becomes one pattern an entry, shared by all rules.
    ///
    /// - Parameter nominative: only nominative forms of the head word, for subjects.
    func add(_ text: String, language: Language?, nominative: Bool = false) throws(PhraseError) -> [Int] {
        let key = Key(text: text, isRegex: false, language: language, nominative: nominative)
        if let known = compiled[key] { return known }
        let indices = try add(try PhraseParser.parse(text), language, nominative)
        compiled[key] = indices
        return indices
    }

    private func add(_ phrase: Phrase, _ language: Language?, _ nominative: Bool) throws(PhraseError) -> [Int] {
        guard case .lexicon(let name) = phrase else {
            if let split = try split(phrase, language) {
                return [try add(split, language)]
            }
            let wanted = nominative ? phrase.nominative(language ?? .kk) : phrase
            return [insert(try compiler.compile(wanted, language: language))]
        }
        guard lexicons.contains(name) else { throw PhraseError(unknownLexicon: name) }
        // Asked for its circles; the lists are then taken one by one, each in its language.
        _ = try lexicons.phrases(of: name, language: language)
        var indices: [Int] = []
        for (list, listLanguage) in [("kk", Language.kk), ("ru", .ru), ("any", nil)] as [(String, Language?)] {
            guard language == nil || listLanguage == nil || listLanguage == language else { continue }
            for entry in try lexicons.phrases(in: list, of: name) {
                switch entry {
                case .regex(let source): indices += try add(regex: source)
                case .value(let query): indices += add(value: query)
                case .phrase(let inner): indices += try add(inner, listLanguage ?? language, nominative)
                }
            }
        }
        return indices
    }

    /// Compiles an entry of a lexicon only to see whether it can be.
    func check(_ phrase: Phrase, _ language: Language?) throws(PhraseError) {
        if case .lexicon(let name) = phrase, try holdsValues(name, language) { return }
        _ = try compiler.compile(try split(phrase, language)?.words ?? phrase, language: language)
    }

    func check(regex: String) throws(PhraseError) { _ = try compiler.compile(regex: regex) }

    private func split(_ phrase: Phrase, _ language: Language?) throws(PhraseError) -> ValueSplit? {
        try ValueSplit(phrase) { name throws(PhraseError) in try self.holdsValues(name, language) }
    }

    private func holdsValues(_ lexicon: String, _ language: Language?) throws(PhraseError) -> Bool {
        for phrase in try lexicons.phrases(of: lexicon, language: language) ?? [] {
            switch phrase {
            case .value: return true
            case .phrase(.lexicon(let inner)): if try holdsValues(inner, language) { return true }
            case .phrase, .regex: continue
            }
        }
        return false
    }

    private func add(_ split: ValueSplit, _ language: Language?) throws(PhraseError) -> Int {
        let words = try compiler.compile(split.words, language: language)
        let beside = Recogniser.Beside(
            values: try add(.lexicon(split.lexicon), language, false), words: insert(words),
            valuesComeFirst: split.valuesComeFirst, gap: split.gap)
        return insert(.beside(beside), required: words.required)
    }

    private func insert(_ recogniser: Recogniser, required: [Literal]) -> Int {
        let index = insert(Pattern(source: recogniser.source, required: required))
        recognisers[index] = recogniser
        return index
    }

    private func insert(_ pattern: Pattern) -> Int {
        if let known = bySource[pattern.source] { return known }
        bySource[pattern.source] = patterns.count
        patterns.append(pattern)
        return patterns.count - 1
    }
}
