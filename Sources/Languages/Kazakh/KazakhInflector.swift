/// What the rules of inflection cannot derive about a word.
public struct KazakhException: Sendable, Hashable {
    public enum PartOfSpeech: String, Sendable { case n, v }

    public var partOfSpeech: PartOfSpeech
    /// The stem before vowel suffixes: орын → орн.
    public var alternative: String?
    /// `true` back, `false` front.
    public var isBack: Bool?
    /// The verb stem: оқу → оқы.
    public var stem: String?

    public init(partOfSpeech: PartOfSpeech, alternative: String? = nil, isBack: Bool? = nil, stem: String? = nil) {
        self.partOfSpeech = partOfSpeech
        self.alternative = alternative
        self.isBack = isBack
        self.stem = stem
    }
}

/// Derivations that change the meaning: only on request.
public enum KazakhDerivation: String, Sendable, Hashable, CaseIterable {
    case without = "сыз"
    case having = "лы"
    case abstract = "лық"
    case agent = "шы"
}

/// Kazakh words to their forms. Keeps the endings it has made, so one inflector serves a whole pack.
public final class KazakhInflector {
    private let exceptions: [String: KazakhException]
    private var nounEndings: [NounKey: (plain: Endings, beforeVowel: Endings)] = [:]
    private var verbs: [VerbKey: Inflection] = [:]
    /// Nine hundred forms hang on the last two letters of a verb; verbs that share them share the forms.
    private var verbTails: [VerbTail: Inflection] = [:]

    private struct VerbTail: Hashable {
        let tail: String
        let beforeVowel: String
        let harmony: Harmony
        let selection: FormSelection
    }

    private struct NounKey: Hashable {
        let sound: Sound
        let harmony: Harmony
        let selection: FormSelection
    }

    private struct VerbKey: Hashable {
        let lemma: String
        let selection: FormSelection
    }

    /// - Parameter exceptions: added to the built-in ones, by lemma; they win.
    public init(exceptions: [String: KazakhException] = [:]) {
        self.exceptions = KazakhLexicon.exceptions.merging(exceptions) { _, given in given }
    }

    public func noun(_ lemma: String, _ selection: FormSelection = .all, derivation: KazakhDerivation? = nil)
        -> Inflection
    {
        if let derivation {
            return noun(derived(lemma, derivation), selection)
        }
        let exception = exceptions[lemma].flatMap { $0.partOfSpeech == .n ? $0 : nil }
        let given: Harmony? = exception?.isBack.map { $0 ? .back : .front }
        var inflection = Inflection()
        for harmony in harmonies(lemma, given: given) {
            addNoun(lemma, harmony, selection, exception?.alternative, to: &inflection)
        }
        return inflection
    }

    /// -ог wavers (педагог: 17 front, 11 back in acts): both are accepted.
    private func harmonies(_ lemma: String, given: Harmony?) -> [Harmony] {
        if let given { return [given] }
        return lemma.hasSuffix("ог") ? [.back, .front] : [Harmony(of: lemma)]
    }

    private func addNoun(
        _ stem: String, _ harmony: Harmony, _ selection: FormSelection, _ alternative: String?,
        to inflection: inout Inflection
    ) {
        let endings = endings(Sound(endOf: stem), harmony, selection)
        inflection.add(stem, endings.plain)
        inflection.add(KazakhNouns.beforeVowel(stem), endings.beforeVowel)
        if let alternative { inflection.add(alternative, endings.beforeVowel) }
        let letters = Array(stem)
        if stem.hasSuffix("кт"), letters.count > 2, Sound.vowels.contains(letters[letters.count - 3]) {
            // акт: актілер, объектісі beside the bare stem.
            inflection.add(stem + "і", self.endings(.vowel, .front, selection).plain)
        }
        if stem.hasSuffix("ист") {
            // журналистер: the т is written once before т.
            let soft = endings.plain.list.filter { $0.hasPrefix("т") }
            inflection.add(String(stem.dropLast()), Endings(soft))
        }
    }

    private func endings(
        _ sound: Sound, _ harmony: Harmony, _ selection: FormSelection
    ) -> (plain: Endings, beforeVowel: Endings) {
        let key = NounKey(sound: sound, harmony: harmony, selection: selection)
        if let known = nounEndings[key] { return known }
        let paradigm = KazakhNouns.paradigm(sound, harmony)
        let made = (
            plain: Endings(paradigm.plain.filter { selection.admits($0.features) }.map(\.ending)),
            beforeVowel: Endings(paradigm.beforeVowel.filter { selection.admits($0.features) }.map(\.ending))
        )
        nounEndings[key] = made
        return made
    }

    private func derived(_ lemma: String, _ derivation: KazakhDerivation) -> String {
        let harmony = Harmony(of: lemma)
        let sound = Sound(endOf: lemma)
        switch derivation {
        case .without: return lemma + "с" + harmony.y + "з"
        case .having: return lemma + KazakhNouns.pluralSuffix(sound) + harmony.y
        case .abstract: return lemma + KazakhNouns.pluralSuffix(sound) + harmony.y + harmony.k
        case .agent: return lemma + "ш" + harmony.y
        }
    }

    /// Without a selector the agent noun (қабылдаушы) is left out: it is another word.
    public func verb(_ lemma: String, _ selection: FormSelection = .all) -> Inflection {
        let key = VerbKey(lemma: lemma, selection: selection)
        if let known = verbs[key] { return known }
        let inflection = makeVerb(lemma, selection)
        verbs[key] = inflection
        return inflection
    }

    private func makeVerb(_ lemma: String, _ selection: FormSelection) -> Inflection {
        let exception = exceptions[lemma].flatMap { $0.partOfSpeech == .v ? $0 : nil }
        let stem = KazakhVerbs.stem(
            of: lemma, given: exception?.stem, harmony: exception?.isBack.map { $0 ? .back : .front })
        let (head, tail) = stem.split
        let key = VerbTail(tail: tail.plain, beforeVowel: tail.beforeVowel, harmony: tail.harmony, selection: selection)
        if let known = verbTails[key] { return known.prefixed(head) }
        let wantsAgent = selection.required.contains { $0.contains(.agent) }
        let forms = KazakhVerbs.forms(tail).filter {
            selection.admits($0.features) && (wantsAgent || !$0.features.contains(.agent))
        }
        let inflection = Inflection(forms: forms.map(\.ending))
        verbTails[key] = inflection
        return inflection.prefixed(head)
    }
}
