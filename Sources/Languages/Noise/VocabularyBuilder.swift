/// Collects the Kazakh words of a rule set while its phrases are compiled.
final class VocabularyBuilder {
    private var words: Set<KazakhVocabulary.Entry> = []
    private var misspellings: [Misspelling] = []

    func add(_ inflection: Inflection) {
        for branch in inflection.branches { add(branch.stem, branch.endings) }
    }

    /// - Parameter endings: of the last word, where a hyphen or a space parts several; `nil` for any.
    func add(_ text: String, _ endings: Endings?) {
        let parts = text.split(omittingEmptySubsequences: false) { !$0.isLetter }
        for (index, part) in parts.enumerated() where !part.isEmpty {
            words.insert(.init(stem: String(part), endings: index == parts.count - 1 ? endings : Endings.none))
        }
    }

    /// - Parameters:
    ///   - written: the misspelled word, in the form a dictionary would have it.
    ///   - meant: the right one.
    func add(misspelling written: String, of meant: String, isVerb: Bool) {
        let pairs =
            isVerb
            ? [(verbStem(written), verbStem(meant))]
            : [(written, meant), (KazakhNouns.beforeVowel(written), KazakhNouns.beforeVowel(meant))]
        for (written, meant) in pairs { misspellings.append(.init(written: Letters(written), meant: Letters(meant))) }
    }

    private func verbStem(_ lemma: String) -> String {
        KazakhVerbStem(of: lemma, nil).plain
    }

    var vocabulary: KazakhVocabulary { KazakhVocabulary(words: Array(words), misspellings: misspellings) }
}
