/// Verb endings by the table of a regular verb: tenses, participles, converbs, gerund with cases, negation, passive.
///
/// Causative, reflexive and reciprocal verbs are lemmas of their own: switching them on for every verb drops the
/// share of right matches from 99.96 % to 90.9 %.
enum KazakhVerbs {
    typealias Form = KazakhNouns.Form

    /// A verb stem and what it becomes before a vowel: тап → таб, шық → шығ.
    struct Stem {
        var plain: String
        var beforeVowel: String
        let harmony: Harmony
        /// жою: the stem ends in й and swallows the vowel after it (жояды).
        var endsInYot: Bool { plain.hasSuffix("й") }
        /// оқу, тану: the close vowel drops before и (оқиды).
        var endsInCloseVowel: Bool { plain.hasSuffix("ы") || plain.hasSuffix("і") }
        var sound: Sound { Sound(endOf: plain) }

        /// What no ending looks at, and the letters that decide. One-syllable stems in п are irregular as wholes.
        var split: (head: String, tail: Stem) {
            let letters = Array(plain)
            guard letters.count > 3, letters.last != "п" else { return ("", self) }
            let head = letters.count - 2
            let tail = Stem(
                plain: String(letters[head...]), beforeVowel: String(beforeVowel.dropFirst(head)), harmony: harmony)
            return (String(letters[..<head]), tail)
        }
    }

    static func stem(of lemma: String, given: String?, harmony: Harmony?) -> Stem {
        let harmony = harmony ?? Harmony(of: given ?? lemma)
        let plain = given ?? derivedStem(lemma)
        return Stem(plain: plain, beforeVowel: KazakhNouns.beforeVowel(plain), harmony: harmony)
    }

    /// Drops -у: қабылдау → қабылда, жою → жой, табу → тап, тағу → тақ.
    private static func derivedStem(_ lemma: String) -> String {
        if lemma.hasSuffix("ю") { return lemma.dropLast() + "й" }
        let stem = String(lemma.dropLast())
        let voiceless: [Character: String] = ["б": "п", "г": "к", "ғ": "қ"]
        if let last = stem.last, let hard = voiceless[last] { return stem.dropLast() + hard }
        return stem
    }

    /// All forms of the stem, spelled out from the beginning.
    static func forms(_ stem: Stem) -> [Form] {
        var forms = voiced(stem, .active)
        for passive in passives(stem) { forms += voiced(passive, .passive) }
        return forms
    }

    private static func passives(_ stem: Stem) -> [Stem] {
        let y = stem.harmony.y
        let texts: [String] =
            if stem.sound == .vowel {
                [stem.plain + "л", stem.plain + "н"]
            } else if stem.sound == .l {
                [stem.plain + y + "н"]
            } else if stem.endsInYot {
                [stem.plain + y + "л"]
            } else {
                [stem.beforeVowel + y + "л"]
            }
        return texts.map { Stem(plain: $0, beforeVowel: $0, harmony: stem.harmony) }
    }

    private static func voiced(_ stem: Stem, _ voice: Features) -> [Form] {
        let negation = negationConsonant(stem.sound) + stem.harmony.a
        let negative = Stem(
            plain: stem.plain + negation, beforeVowel: stem.plain + negation, harmony: stem.harmony)
        return row(stem).map { ($0.ending, $0.features.union(voice)) }
            + row(negative).map { ($0.ending, $0.features.union([voice, .negative])) }
            + negativeAorist(negative).map { ($0.ending, $0.features.union([voice, .negative])) }
    }

    private static func negationConsonant(_ sound: Sound) -> String {
        switch sound {
        case .vowel, .sonorant, .l: "м"
        case .nasal, .z: "б"
        case .voiceless: "п"
        }
    }

    // MARK: the rows of the table

    private static func row(_ stem: Stem) -> [Form] {
        present(stem) + participles(stem) + converbs(stem) + finite(stem) + gerund(stem) + aorist(stem)
    }

    /// The connecting piece of the present and of -атын: қабылда-й, бекіт-е, жо-я, оқ-и.
    private static func presentBase(_ stem: Stem) -> String {
        if stem.endsInYot {
            return stem.plain.dropLast() + (stem.harmony == .back ? "я" : "йе")
        }
        if stem.endsInCloseVowel { return stem.plain.dropLast() + "и" }
        if stem.sound == .vowel { return stem.plain + "й" }
        return stem.beforeVowel + stem.harmony.a
    }

    private static func present(_ stem: Stem) -> [Form] {
        let (base, y) = (presentBase(stem), stem.harmony.y)
        let persons = ["д" + y, "м" + y + "н", "с" + y + "ң", "с" + y + "з", "м" + y + "з"]
        return persons.map { (base + $0, .present) }
    }

    private static func participles(_ stem: Stem) -> [Form] {
        let (harmony, y) = (stem.harmony, stem.harmony.y)
        let habitual = presentBase(stem) + "т" + y + "н"
        let hard = stem.sound == .voiceless
        let past = stem.plain + (hard ? harmony.k : harmony.g) + harmony.a + "н"
        return nominal(habitual, .habitualParticiple, harmony) + nominal(past, .pastParticiple, harmony)
            + derivedNoun(habitual, harmony, .habitualParticiple) + derivedNoun(past, harmony, .pastParticiple)
            + [(past + "ш" + harmony.a, .pastParticiple)]
    }

    /// -лық on a participle: «қабылданғандығы».
    private static func derivedNoun(_ base: String, _ harmony: Harmony, _ features: Features) -> [Form] {
        nominal(base + "д" + harmony.y + harmony.k, features, harmony)
    }

    private static func nominal(_ base: String, _ features: Features, _ harmony: Harmony) -> [Form] {
        let paradigm = KazakhNouns.paradigm(Sound(endOf: base), harmony)
        let voiced = KazakhNouns.beforeVowel(base)
        return paradigm.plain.map { (base + $0.ending, $0.features.union(features)) }
            + paradigm.beforeVowel.map { (voiced + $0.ending, $0.features.union(features)) }
    }

    private static func converbs(_ stem: Stem) -> [Form] {
        let (harmony, y) = (stem.harmony, stem.harmony.y)
        let past = pastConverb(stem)
        return [
            (presentBase(stem), .converb), (past, .converb), (past + "т" + y, .past),
            (stem.plain + (stem.sound == .voiceless ? harmony.k : harmony.g) + harmony.a + "л" + y, .converb),
        ]
    }

    private static func pastConverb(_ stem: Stem) -> String {
        if stem.sound == .vowel { return stem.plain + "п" }
        let letters = Array(stem.plain)
        // тап → тауып, жап → жауып: one syllable that ends in п.
        if letters.last == "п", letters.count(where: Sound.vowels.contains) == 1, letters.count <= 3 {
            return String(letters.dropLast()) + "у" + stem.harmony.y + "п"
        }
        return stem.beforeVowel + stem.harmony.y + "п"
    }

    private static func finite(_ stem: Stem) -> [Form] {
        let (a, y) = (stem.harmony.a, stem.harmony.y)
        let past = stem.plain + (stem.sound == .voiceless ? "т" : "д") + y
        let conditional = stem.plain + "с" + a
        let polite = (stem.sound == .vowel ? stem.plain : stem.beforeVowel + y) + "ң" + y + "з"
        let intention = stem.plain + negationConsonant(stem.sound) + a + stem.harmony.k
        return [
            (past, .past), (past + "м", .past), (past + "ң", .past), (past + "қ", .past), (past + "к", .past),
            (past + "ң" + y + "з", .past), (conditional, .conditional), (conditional + "м", .conditional),
            (conditional + "ң", .conditional), (conditional + "ң" + y + "з", .conditional),
            (stem.plain + "с" + y + "н", .optative), (polite, .imperative), (polite + "д" + a + "р", .imperative),
            (intention, .intention), (intention + "ш" + y, .intention),
        ]
    }

    private static func gerund(_ stem: Stem) -> [Form] {
        let base: String =
            stem.endsInYot
            ? stem.plain.dropLast() + "ю"
            : (stem.endsInCloseVowel ? String(stem.plain.dropLast()) : stem.beforeVowel) + "у"
        let harmony = stem.harmony
        return nominal(base, .gerund, harmony) + nominal(base + "ш" + harmony.y, .agent, harmony)
            + [(base + "л" + harmony.y, .gerund), (base + "с" + harmony.y + "з", .gerund)]
    }

    private static func aorist(_ stem: Stem) -> [Form] {
        let (harmony, y) = (stem.harmony, stem.harmony.y)
        let base = stem.sound == .vowel ? stem.plain + "р" : stem.beforeVowel + harmony.a + "р"
        let endings = ["", harmony.g + harmony.a, "д" + harmony.a, "д" + y, "д" + y + "ң", "л" + y + harmony.k]
        return endings.map { (base + $0, .aorist) }
    }

    private static func negativeAorist(_ negative: Stem) -> [Form] {
        let (harmony, y) = (negative.harmony, negative.harmony.y)
        let base = negative.plain + "с"
        return ["", "т" + harmony.a + "н", harmony.k + harmony.a].map { (base + $0, .aorist) }
            + [(negative.plain + "й" + y + "нш" + harmony.a, .converb)]
    }
}
