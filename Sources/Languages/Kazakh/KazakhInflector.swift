/// Kazakh words to their forms. Keeps the endings it has made, so one inflector serves a whole pack.
public final class KazakhInflector {
    private let words: [WordKey: KazakhWord]
    private var nounEndings: [NounKey: (plain: Endings, beforeVowel: Endings)] = [:]
    private var verbs: [VerbKey: Inflection] = [:]
    private let tails = KazakhVerbTails()
    private let anyWord = KazakhAnyWord()

    private struct WordKey: Hashable {
        let lemma: String
        let partOfSpeech: PartOfSpeech
    }

    private struct NounKey: Hashable {
        let sound: Sound
        let harmony: Harmony
        let selection: FormSelection
        let features: Features
    }

    private struct VerbKey: Hashable {
        let lemma: String
        let selection: FormSelection
    }

    /// - Parameter words: added to the built-in ones. What they say wins, what they leave out stays.
    public init(words: [KazakhWord] = []) {
        let pairs = (KazakhLexicon.words + words).map {
            (WordKey(lemma: $0.lemma, partOfSpeech: $0.partOfSpeech), $0)
        }
        self.words = Dictionary(pairs) { $0.adding($1) }
    }

    /// What is known of a word beyond the rules.
    public func word(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> KazakhWord? {
        words[WordKey(lemma: lemma, partOfSpeech: partOfSpeech)]
    }

    /// - Returns: `nil` for a pronoun or a numeral that is not in the closed lists of ``lemmas(_:)``.
    public func inflection(
        _ lemma: String, _ partOfSpeech: PartOfSpeech, _ selection: FormSelection = .all,
        derivation: KazakhDerivation? = nil
    ) -> Inflection? {
        switch partOfSpeech {
        case .noun: noun(lemma, selection, derivation: derivation)
        case .verb: verb(lemma, selection)
        case .adjective: adjective(lemma, selection, derivation: derivation)
        case .pronoun: KazakhPronouns.inflection(lemma, selection, self)
        case .numeral: numeral(lemma, selection)
        case .exact: Inflection(exact: lemma)
        }
    }

    /// All words of a closed class; empty for the open ones.
    public static func lemmas(_ partOfSpeech: PartOfSpeech) -> [String] {
        switch partOfSpeech {
        case .pronoun: KazakhPronouns.lemmas
        case .numeral: KazakhNumerals.lemmas
        case .noun, .verb, .adjective, .exact: []
        }
    }

    // MARK: nouns, and what inflects as they do

    public func noun(
        _ lemma: String, _ selection: FormSelection = .all, derivation: KazakhDerivation? = nil
    ) -> Inflection {
        nominal(lemma, .noun, selection, derivation)
    }

    /// Bare, with the endings of a noun, and compared: маңыздырақ. -лау («rather») comes with the selector `mod`.
    public func adjective(
        _ lemma: String, _ selection: FormSelection = .all, derivation: KazakhDerivation? = nil
    ) -> Inflection {
        var inflection = nominal(lemma, .adjective, selection, derivation)
        guard derivation == nil, word(lemma, .adjective)?.isFixed != true else { return inflection }
        for harmony in harmonies(lemma, .adjective) {
            let link = Sound(endOf: lemma) == .vowel ? "" : harmony.y
            let stem = link.isEmpty ? lemma : KazakhNouns.beforeVowel(lemma)
            addNoun(stem + link + "р" + harmony.a + harmony.k, harmony, selection, .comparative, to: &inflection)
            let rather = lemma + KazakhNouns.pluralSuffix(Sound(endOf: lemma)) + harmony.a + "у"
            addNoun(rather, harmony, selection, .moderative, to: &inflection)
        }
        return inflection
    }

    private func nominal(
        _ lemma: String, _ partOfSpeech: PartOfSpeech, _ selection: FormSelection, _ derivation: KazakhDerivation?
    ) -> Inflection {
        var inflection = Inflection()
        if derivation == nil, word(lemma, partOfSpeech)?.isFixed == true {
            return selection.admits([.singular, .noPossessive, .nominative]) ? Inflection(exact: lemma) : inflection
        }
        for harmony in harmonies(lemma, partOfSpeech) {
            if let derivation {
                addNoun(derivation.word(from: lemma, harmony), harmony, selection, to: &inflection)
                continue
            }
            addNoun(lemma, harmony, selection, to: &inflection)
            if let alternative = word(lemma, partOfSpeech)?.alternative {
                inflection.add(alternative, endings(Sound(endOf: lemma), harmony, selection).beforeVowel)
            }
        }
        return inflection
    }

    /// -ог wavers (педагог: 17 front, 11 back in acts): both are accepted.
    private func harmonies(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> [Harmony] {
        if let given = word(lemma, partOfSpeech)?.harmony { return [given] }
        return lemma.hasSuffix("ог") ? [.back, .front] : [Harmony(of: lemma)]
    }

    /// - Parameter features: what the stem itself says, added to every ending.
    func addNoun(
        _ stem: String, _ harmony: Harmony, _ selection: FormSelection, _ features: Features = [],
        to inflection: inout Inflection
    ) {
        let endings = endings(Sound(endOf: stem), harmony, selection, features)
        inflection.add(stem, endings.plain)
        inflection.add(KazakhNouns.beforeVowel(stem), endings.beforeVowel)
        let letters = Array(stem)
        if stem.hasSuffix("кт"), letters.count > 2, Sound.vowels.contains(letters[letters.count - 3]) {
            // акт: актілер, объектісі beside the bare stem.
            inflection.add(stem + "і", self.endings(.vowel, .front, selection, features).plain)
        }
        if stem.hasSuffix("сс") {
            // процесс: процестер, процестің; the с is written twice only where nothing follows.
            inflection.add(String(stem.dropLast()), Endings(endings.plain.list.filter { !$0.isEmpty }))
        }
        if stem.hasSuffix("ист") {
            // журналистер: the т is written once before т.
            inflection.add(String(stem.dropLast()), Endings(endings.plain.list.filter { $0.hasPrefix("т") }))
        }
    }

    private func endings(
        _ sound: Sound, _ harmony: Harmony, _ selection: FormSelection, _ features: Features = []
    ) -> (plain: Endings, beforeVowel: Endings) {
        let key = NounKey(sound: sound, harmony: harmony, selection: selection, features: features)
        if let known = nounEndings[key] { return known }
        let paradigm = KazakhNouns.paradigm(sound, harmony)
        let admitted = { (forms: [KazakhNouns.Form]) in
            Endings(forms.filter { selection.admits($0.features.union(features)) }.map(\.ending))
        }
        let made = (plain: admitted(paradigm.plain), beforeVowel: admitted(paradigm.beforeVowel))
        nounEndings[key] = made
        return made
    }

    // MARK: verbs

    /// Without a selector the agent noun (қабылдаушы) is left out: it is another word.
    public func verb(_ lemma: String, _ selection: FormSelection = .all) -> Inflection {
        let key = VerbKey(lemma: lemma, selection: selection)
        if let known = verbs[key] { return known }
        let inflection = tails.inflection(KazakhVerbStem(of: lemma, word(lemma, .verb)), selection)
        verbs[key] = inflection
        return inflection
    }

    // MARK: no word in particular

    /// - Returns: the endings of any noun or verb, each with the last letter of the stem before it.
    public func endings(
        ofAny partOfSpeech: PartOfSpeech, _ selection: FormSelection, derivation: KazakhDerivation? = nil
    ) -> Endings {
        partOfSpeech == .verb
            ? anyWord.verbEndings(selection) : anyWord.nounEndings(selection, derivation, self)
    }

    // MARK: why

    /// The harmony of a word and the rule that chose it.
    public func harmony(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> HarmonyChoice {
        if partOfSpeech == .verb { return KazakhVerbStem.choice(of: lemma, word(lemma, .verb)) }
        if let given = word(lemma, partOfSpeech)?.harmony { return HarmonyChoice(given, .given) }
        return HarmonyChoice(of: lemma)
    }

    /// The final sound that chooses among the endings: of the stem, for a verb.
    public func finalSound(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> Sound {
        partOfSpeech == .verb ? KazakhVerbStem(of: lemma, word(lemma, .verb)).sound : Sound(endOf: lemma)
    }
}
