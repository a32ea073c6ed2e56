internal import Diagnostics
internal import Languages
internal import Texts

/// Words of the packs that share a form with another word: with one the packs use, or with a frequent word of acts.
struct HomonymLint {
    private let vocabulary: Vocabulary
    private let inflector: KazakhInflector

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        inflector = KazakhInflector(words: vocabulary.kazakh)
    }

    /// Frequent words of legal Kazakh that are spelled like a form of another word: an adjective like an accusative,
    /// an adverb or a noun like a converb, a plural like a future tense.
    static let frequent = [
        "{міндетті|маңызды|байланысты|мерзімді|жауапты|қажетті|заңды|негізді|дәлелді|сенімді|мақсатты|тұрақты:a.sg.p0.nom}",
        "{шартты|шекті|кезекті|есепті|өкілетті|құқықты|жарамды|ықпалды|тәртіпті|кепілді|белгілі|тиісті:a.sg.p0.nom}",
        "{өте|қайта|қарай|бойынша|ретінде|алдын|кейін:x}", "{қала|сала|жаза|көше|баға|жоба:n}",
        "{қалу|салу|жазу|көшу|бағу|жобалау:v}",
    ]

    /// One word of the packs, with all forms its phrases ask for.
    private struct Entry {
        let use: WordUse
        var forms: Set<String>
        var beside: Set<String>
        let isOfPacks: Bool
    }

    func diagnostics(_ words: [WordUse]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for language in [Language.kk, .ru] {
            var entries = entries(words.filter { $0.language == language }, isOfPacks: true)
            if language == .kk, let sample = words.first?.phrase { entries += frequentWords(sample) }
            found += collisions(entries)
        }
        return found
    }

    // MARK: the words and their forms

    private func entries(_ words: [WordUse], isOfPacks: Bool) -> [Entry] {
        var entries: [Entry] = []
        var index: [String: Int] = [:]
        var known: Set<Phrase.Lemma> = []
        for use in words {
            if let at = index[use.name] {
                entries[at].beside.formUnion(use.beside)
                if known.insert(use.lemma).inserted { entries[at].forms.formUnion(forms(use)) }
            } else {
                index[use.name] = entries.count
                known.insert(use.lemma)
                entries.append(
                    Entry(use: use, forms: forms(use), beside: Set(use.beside), isOfPacks: isOfPacks))
            }
        }
        return entries
    }

    private func frequentWords(_ phrase: WrittenPhrase) -> [Entry] {
        let uses = Self.frequent.flatMap { text -> [WordUse] in
            ((try? PhraseParser.parse(text))?.lemmas ?? []).map {
                WordUse(lemma: $0, language: .kk, beside: [], phrase: phrase)
            }
        }
        return entries(uses, isOfPacks: false)
    }

    private func forms(_ use: WordUse) -> Set<String> {
        let lemma = use.lemma
        let inflection =
            use.language == .kk
            ? inflector.inflection(
                lemma.text, lemma.partOfSpeech ?? .noun, lemma.selection, derivation: lemma.derivation) : russian(lemma)
        return Set((inflection?.branches ?? []).flatMap { branch in branch.endings.list.map { branch.stem + $0 } })
    }

    private func russian(_ lemma: Phrase.Lemma) -> Inflection? {
        let partOfSpeech = lemma.partOfSpeech.flatMap { RussianForms.PartOfSpeech(rawValue: $0.rawValue) }
        let nominative = !lemma.selection.required.isEmpty
        return vocabulary.russian.forms(lemma.text, partOfSpeech, nominative: nominative).map { Inflection(forms: $0) }
    }

    // MARK: what they share

    private func collisions(_ entries: [Entry]) -> [Diagnostic] {
        var owners: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            for form in entry.forms { owners[form, default: []].append(index) }
        }
        var shared: [Pair: [String]] = [:]
        for (form, indices) in owners where indices.count > 1 {
            for (position, first) in indices.enumerated() {
                for second in indices[(position + 1)...] where matter(entries[first], entries[second]) {
                    shared[Pair(first: first, second: second), default: []].append(form)
                }
            }
        }
        // A frequent word that the packs use too has two entries, with the forms they ask for and with all.
        var said: Set<Set<String>> = []
        return shared.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
            .filter { said.insert([entries[$0.key.first].use.name, entries[$0.key.second].use.name]).inserted }
            .map { report(entries[$0.key.first], entries[$0.key.second], $0.value.sorted()) }
    }

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// Whether a shared form can mislead: not of two words wanted together, nor of a word and what is made from it.
    private func matter(_ a: Entry, _ b: Entry) -> Bool {
        guard a.isOfPacks || b.isOfPacks, a.use.lemma.text != b.use.lemma.text else { return false }
        guard !a.beside.contains(b.use.lemma.text), !b.beside.contains(a.use.lemma.text) else { return false }
        guard !isSettled(a.use), !isSettled(b.use) else { return false }
        return !isMade(b.use.lemma.text, from: a.use) && !isMade(a.use.lemma.text, from: b.use)
    }

    private func isSettled(_ use: WordUse) -> Bool {
        use.language == .kk
            ? inflector.word(use.lemma.text, use.lemma.partOfSpeech ?? .noun)?.homonym != nil
            : vocabulary.russianHomonyms[use.lemma.text] != nil
    }

    /// бекітілу is the passive of бекіту, and «уполномоченный» a participle of «уполномочить»: one word, not two.
    private func isMade(_ word: String, from use: WordUse) -> Bool {
        if use.language == .kk {
            guard use.lemma.partOfSpeech == .verb else { return false }
            return Self.named.contains { inflector.verb(use.lemma.text, $0).forms.contains(word) }
        }
        let ofVerb = word.hasSuffix("й") && vocabulary.russian.forms(use.lemma.text, .v)?.contains(word) ?? false
        // An adverb is spelled as the short neuter: добросовестно.
        return ofVerb || vocabulary.russian.forms(use.lemma.text, .a)?.contains(word) ?? false
    }

    /// Verbal nouns, agents and participles as dictionaries list them.
    private static let named: [FormSelection] = [
        Features.gerund, .agent, .pastParticiple, .habitualParticiple,
    ].map { kind in
        var selection = FormSelection()
        selection.required = [kind, .nominative, .singular, .noPossessive]
        return selection
    }

    private func report(_ a: Entry, _ b: Entry, _ forms: [String]) -> Diagnostic {
        let (own, other) = a.isOfPacks ? (a.use, b.use) : (b.use, a.use)
        let more = forms.count > 1 ? " and \(forms.count - 1) more" : ""
        return Diagnostic(
            .homonym, "'\(forms[0])'\(more): a form of \(own.name) and of \(other.name)", at: own.phrase.place,
            help:
                "choose forms with a selector, or give the reason it does no harm under 'words: \(own.entry("homonym"))'"
        )
    }
}
