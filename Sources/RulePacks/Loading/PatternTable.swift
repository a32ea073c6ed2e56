internal import Languages
internal import Patterns
internal import Texts

/// Patterns of a rule set, each once.
final class PatternTable {
    private(set) var patterns: [Pattern] = []
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
                case .phrase(let inner): indices += try add(inner, listLanguage ?? language, nominative)
                }
            }
        }
        return indices
    }

    private func insert(_ pattern: Pattern) -> Int {
        if let known = bySource[pattern.source] { return known }
        bySource[pattern.source] = patterns.count
        patterns.append(pattern)
        return patterns.count - 1
    }
}
