/// Verb endings by the table of a regular verb: tenses, participles, converbs, gerund with cases, negation, passive.
///
/// Causative, reflexive and reciprocal verbs are lemmas of their own: switching them on for every verb drops the
/// share of right matches from 99.96 % to 90.9 %. The bare imperative is off: it is a noun too often (жаз, тарт). So is
/// the short first person of speech, «қалам» for «қаламын»: acts do not use it, and it is a pen.
enum KazakhVerbs {
    typealias Form = KazakhNouns.Form

    /// All forms of the stem, spelled out from the beginning.
    static func forms(_ stem: KazakhVerbStem) -> [Form] {
        var forms = voice(stem, .active) + desire(stem)
        for passive in stem.passives { forms += voice(passive, .passive) }
        return forms
    }

    private static func voice(_ stem: KazakhVerbStem, _ voice: Features) -> [Form] {
        affirmed(stem, voice) + denied(stem, voice)
    }

    static func affirmed(_ stem: KazakhVerbStem, _ voice: Features) -> [Form] {
        with(common(stem) + affirmative(stem), voice)
    }

    static func denied(_ stem: KazakhVerbStem, _ voice: Features) -> [Form] {
        let negative = stem.negative
        return with(common(negative) + onlyNegative(negative), [voice, .negative])
            // Without doing it: «тексерусіз» denies as «тексермей» does.
            + [(stem.gerund + "с" + stem.harmony.y + "з", [voice, .negative, .gerund])]
    }

    private static func with(_ forms: [Form], _ features: Features) -> [Form] {
        forms.map { ($0.ending, $0.features.union(features)) }
    }

    private static func each(_ base: String, _ endings: [String], _ features: Features) -> [Form] {
        endings.map { (base + $0, features) }
    }

    // MARK: the rows of the table

    /// What the stem and its negation both have.
    private static func common(_ stem: KazakhVerbStem) -> [Form] {
        present(stem) + participles(stem) + converbs(stem) + past(stem) + conditional(stem) + wishes(stem)
            + nominal(stem.gerund, .gerund, stem.harmony, personal: true)
            + nominal(stem.gerund + "ш" + stem.harmony.y, .agent, stem.harmony)
    }

    private static func affirmative(_ stem: KazakhVerbStem) -> [Form] {
        let (a, y) = (stem.harmony.a, stem.harmony.y)
        let intention = stem.plain + stem.labial + a + stem.harmony.k
        var forms = aorist(stem)
        // Denied it is «қабылдамай», so -ып is here.
        forms += each(stem.pastConverb, [""], .converb)
        forms += each(stem.gerund, ["л" + y], .gerund)
        forms += each(intention, [""] + persons(.voiceless, stem.harmony), .intention)
        forms += each(intention + "ш" + y, [""] + persons(.vowel, stem.harmony), .intention)
        return forms
    }

    /// «Wants to», said of oneself: the passive of it is a noun (құрылғысы, its device).
    private static func desire(_ stem: KazakhVerbStem) -> [Form] {
        let (a, y) = (stem.harmony.a, stem.harmony.y)
        let base = stem.plain + (stem.sound == .voiceless ? stem.harmony.k : stem.harmony.g) + y
        let endings = ["м", "ң", "с" + y, "м" + y + "з", "ң" + y + "з", "л" + a + "р" + y]
        return with(each(base, endings, .desiderative), .active)
    }

    private static func onlyNegative(_ stem: KazakhVerbStem) -> [Form] {
        let (a, y) = (stem.harmony.a, stem.harmony.y)
        let aorist = stem.plain + "с"
        var forms = each(aorist, [""] + persons(.voiceless, stem.harmony), .aorist)
        forms += each(aorist, ["т" + a + "н"], [.aorist, .ablative])
        forms += each(aorist, [stem.harmony.k + a], [.aorist, .dative])
        forms += each(stem.plain, ["й" + y + "нш" + a], .converb)
        return forms
    }

    /// The endings of the persons on what is itself a predicate: мін, сің, сіз, міз, сіңдер, сіздер.
    private static func persons(_ sound: Sound, _ harmony: Harmony) -> [String] {
        let (a, y) = (harmony.a, harmony.y)
        let first = sound == .voiceless ? "п" : "м"
        let plural = sound == .nasal ? "б" : first
        return [
            first + y + "н", "с" + y + "ң", "с" + y + "з", plural + y + "з", "с" + y + "ңд" + a + "р",
            "с" + y + "зд" + a + "р",
        ]
    }

    private static func present(_ stem: KazakhVerbStem) -> [Form] {
        each(stem.present, ["д" + stem.harmony.y] + persons(.vowel, stem.harmony), .present)
    }

    private static func participles(_ stem: KazakhVerbStem) -> [Form] {
        let harmony = stem.harmony
        let habitual = stem.present + "т" + harmony.y + "н"
        let past = stem.pastParticiple
        return participle(habitual, .habitualParticiple, harmony) + participle(past, .pastParticiple, harmony)
            // «until»: қабылдағанша.
            + [(past + "ш" + harmony.a, .pastParticiple)]
    }

    /// Noun endings, persons, and -дық: «қабылданғандығы».
    private static func participle(_ base: String, _ features: Features, _ harmony: Harmony) -> [Form] {
        nominal(base, features, harmony, personal: true) + each(base, persons(.nasal, harmony), features)
            + nominal(base + "д" + harmony.y + harmony.k, features, harmony)
    }

    private static func nominal(
        _ base: String, _ features: Features, _ harmony: Harmony, personal: Bool = false
    ) -> [Form] {
        let paradigm = KazakhNouns.paradigm(Sound(endOf: base), harmony, personal: personal)
        let voiced = KazakhNouns.beforeVowel(base)
        return paradigm.plain.map { (base + $0.ending, $0.features.union(features)) }
            + paradigm.beforeVowel.map { (voiced + $0.ending, $0.features.union(features)) }
    }

    private static func converbs(_ stem: KazakhVerbStem) -> [Form] {
        let (harmony, past) = (stem.harmony, stem.pastConverb)
        let since = stem.plain + (stem.sound == .voiceless ? harmony.k : harmony.g) + harmony.a + "л" + harmony.y
        var forms: [Form] = [stem.present, since].map { ($0, .converb) }
        forms += each(past, ["т" + harmony.y] + persons(.voiceless, harmony), .past)
        return forms
    }

    private static func past(_ stem: KazakhVerbStem) -> [Form] {
        let (harmony, y) = (stem.harmony, stem.harmony.y)
        let base = stem.plain + (stem.sound == .voiceless ? "т" : "д") + y
        return each(base, [""] + possessors(harmony), .past)
    }

    private static func conditional(_ stem: KazakhVerbStem) -> [Form] {
        each(stem.plain + "с" + stem.harmony.a, [""] + possessors(stem.harmony), .conditional)
    }

    /// The other set of persons: қабылдадым, -ң, -ңыз, -қ, -ңдар, -ңыздар.
    private static func possessors(_ harmony: Harmony) -> [String] {
        let (a, y) = (harmony.a, harmony.y)
        return ["м", "ң", "ң" + y + "з", harmony.k, "ңд" + a + "р", "ң" + y + "зд" + a + "р"]
    }

    /// Let him, let me, let us; and the polite and the plural imperative.
    private static func wishes(_ stem: KazakhVerbStem) -> [Form] {
        let (a, y) = (stem.harmony.a, stem.harmony.y)
        let first = stem.sound == .vowel ? stem.present : stem.present + "й"
        let second = (stem.sound == .vowel ? stem.plain : stem.beforeVowel + y) + "ң"
        var forms: [Form] = [(stem.plain + "с" + y + "н", .optative)]
        forms += each(first + y, ["н", stem.harmony.k], .optative)
        forms += each(second, [y + "з", y + "зд" + a + "р", "д" + a + "р"], .imperative)
        return forms
    }

    /// бекітер, with the few cases it has, the possessive and the persons. A stem in a vowel is a noun with -ла mostly,
    /// and its «орындары» are places, counted six hundred to none: it has neither possessive nor ablative here.
    private static func aorist(_ stem: KazakhVerbStem) -> [Form] {
        let (base, harmony) = (stem.aorist, stem.harmony)
        var kept: Features = [.nominative, .genitive, .dative, .accusative, .locative]
        var possessive: [Form] = []
        if stem.sound != .vowel {
            kept.insert(.ablative)
            possessive = KazakhNouns.possessive(harmony.y, harmony, .singular).filter {
                !$0.features.isDisjoint(with: kept)
            }
        }
        let cases = KazakhNouns.cases(.sonorant, harmony).filter { !$0.features.isDisjoint(with: kept) }
        return cases.map { (base + $0.ending, $0.features.union([.aorist, .singular, .noPossessive])) }
            + possessive.map { (base + $0.ending, $0.features.union(.aorist)) }
            + each(base, ["л" + harmony.y + harmony.k] + persons(.vowel, harmony), .aorist)
    }
}
