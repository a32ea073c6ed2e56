internal import Diagnostics
internal import Languages
internal import Texts
internal import YAML

/// The words of the packs as their authors wrote them: what lint reads, and what the packs have settled about words.
struct Vocabulary: Sendable {
    var phrases: [WrittenPhrase] = []
    var kazakh: [KazakhWord] = []
    var russian = RussianForms.empty
    /// Russian lemmas whose shared forms do no harm, with the reason.
    var russianHomonyms: [String: String] = [:]
    /// Patterns without a word to look for first, whose author says why.
    var slowPatterns: Set<Int> = []

    /// Every word in braces with the place of its phrase, in the order of the files.
    var words: [WordUse] {
        phrases.flatMap { phrase -> [WordUse] in
            guard let parsed = try? PhraseParser.parse(phrase.text) else { return [] }
            return parsed.braces.flatMap { lemmas in
                lemmas.filter { !$0.isAbbreviation && $0.partOfSpeech != .exact }.map { lemma in
                    WordUse(
                        lemma: lemma, language: PhraseCompiler.language(of: lemma, phrase.language),
                        beside: lemmas.map(\.text), phrase: phrase)
                }
            }
        }
    }
}

/// A phrase where it stands.
struct WrittenPhrase: Sendable {
    let text: String
    /// `nil` in an `any` list.
    let language: Language?
    let file: YAMLFile
    let mark: Node.Mark

    var place: Diagnostic.Place { file.place(mark) }
}

/// A word in braces where it stands.
struct WordUse: Sendable {
    let lemma: Phrase.Lemma
    let language: Language
    /// All lemmas of the same braces: they are wanted together.
    let beside: [String]
    let phrase: WrittenPhrase

    /// As it is written, without its selectors: `{жоба:n}`.
    var name: String {
        let suffix =
            (lemma.partOfSpeech.map { ":" + $0.rawValue } ?? "") + (lemma.derivation.map { "+" + $0.rawValue } ?? "")
        return "{\(lemma.text)\(suffix)}"
    }

    /// The mapping of `words:` in which a pack settles something about the word.
    func entry(_ key: String) -> String {
        switch language {
        case .kk: "kk: {\(lemma.text): {pos: \((lemma.partOfSpeech ?? .noun).rawValue), \(key): …}}"
        default: "ru: {\(lemma.text): {\(key): …}}"
        }
    }
}
