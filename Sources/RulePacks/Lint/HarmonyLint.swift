internal import Diagnostics
internal import Languages
internal import Texts

/// Kazakh words whose vowels do not tell which suffixes they take. A wrong guess makes forms that stand in no text, and
/// the rule goes blind without a sign.
struct HarmonyLint {
    private let inflector: KazakhInflector

    init(_ vocabulary: Vocabulary) { inflector = KazakhInflector(words: vocabulary.kazakh) }

    func diagnostics(_ words: [WordUse]) -> [Diagnostic] {
        var seen: Set<String> = []
        return words.compactMap { use in
            let partOfSpeech = use.lemma.partOfSpeech ?? .noun
            guard use.language == .kk, [.noun, .verb, .adjective].contains(partOfSpeech) else { return nil }
            let choice = inflector.harmony(use.lemma.text, partOfSpeech)
            guard choice.isGuess, seen.insert(use.name).inserted else { return nil }
            return Diagnostic(
                .guessedHarmony,
                "\(use.name) is taken for a word of \(choice.harmony.rawValue) vowels: \(reason(choice))",
                at: use.phrase.place,
                help: "read 'aiqyn rules expand'; then write what is right under 'words: \(use.entry("harmony"))'")
        }
    }

    private func reason(_ choice: HarmonyChoice) -> String {
        choice.ground == .consonants ? "no vowel tells" : "it mixes both kinds, and the last one decides"
    }
}
