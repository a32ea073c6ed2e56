/// A verb stem and what it becomes before a vowel: тап → таб, шық → шығ.
struct KazakhVerbStem {
    let plain: String
    let beforeVowel: String
    let harmony: Harmony

    init(plain: String, beforeVowel: String, harmony: Harmony) {
        self.plain = plain
        self.beforeVowel = beforeVowel
        self.harmony = harmony
    }

    /// - Parameter word: what the lexicon says of the verb.
    init(of lemma: String, _ word: KazakhWord?) {
        plain = word?.stem ?? Self.derived(from: lemma)
        beforeVowel = word?.alternative ?? KazakhNouns.beforeVowel(plain)
        harmony = Self.choice(of: lemma, word).harmony
    }

    /// The vowel of the last suffix tells, so a verb made from a loan is no guess: аккредиттеу.
    static func choice(of lemma: String, _ word: KazakhWord?) -> HarmonyChoice {
        if let given = word?.harmony { return HarmonyChoice(given, .given) }
        let choice = HarmonyChoice(vowelsOf: word?.stem ?? derived(from: lemma))
        return choice.ground == .lastOfMixedVowels ? HarmonyChoice(choice.harmony, .vowels) : choice
    }

    /// Drops -у: қабылдау → қабылда, жою → жой, тию → ти, табу → тап, тағу → тақ.
    private static func derived(from lemma: String) -> String {
        if lemma.hasSuffix("ию") { return String(lemma.dropLast()) }
        if lemma.hasSuffix("ю") { return lemma.dropLast() + "й" }
        let stem = String(lemma.dropLast())
        let voiceless: [Character: String] = ["б": "п", "г": "к", "ғ": "қ"]
        if let last = stem.last, let hard = voiceless[last] { return stem.dropLast() + hard }
        return stem
    }

    /// жою: the stem ends in й and swallows the vowel after it (жояды).
    var endsInYot: Bool { plain.hasSuffix("й") }
    /// тию: the й is heard and not written (тиеді, қияды).
    var endsInI: Bool { plain.hasSuffix("и") }
    /// оқу, тану: the close vowel drops before и (оқиды).
    var endsInCloseVowel: Bool { plain.hasSuffix("ы") || plain.hasSuffix("і") }
    var sound: Sound { Sound(endOf: plain) }

    /// What no ending looks at, and the letters that decide. One-syllable stems in п are irregular as wholes.
    var split: (head: String, tail: KazakhVerbStem) {
        let letters = Array(plain)
        guard letters.count > 3, letters.last != "п", plain.dropLast() == beforeVowel.dropLast() else {
            return ("", self)
        }
        let head = letters.count - 2
        let tail = KazakhVerbStem(
            plain: String(letters[head...]), beforeVowel: String(beforeVowel.dropFirst(head)), harmony: harmony)
        return (String(letters[..<head]), tail)
    }

    // MARK: what endings are put on

    /// The connecting piece of the present and of -атын: қабылда-й, бекіт-е, жо-я, ти-е, оқ-и.
    var present: String {
        if endsInYot { return plain.dropLast() + (harmony == .back ? "я" : "йе") }
        if endsInI { return plain + (harmony == .back ? "я" : "е") }
        if endsInCloseVowel { return plain.dropLast() + "и" }
        return sound == .vowel ? plain + "й" : beforeVowel + harmony.a
    }

    /// қабылдау, бекіту, жою, тию, оқу.
    var gerund: String {
        if endsInYot { return plain.dropLast() + "ю" }
        if endsInI { return plain + "ю" }
        return (endsInCloseVowel ? String(plain.dropLast()) : beforeVowel) + "у"
    }

    /// қабылдап, бекітіп; one syllable that ends in п: тап → тауып, жап → жауып.
    var pastConverb: String {
        if sound == .vowel { return plain + "п" }
        let letters = Array(plain)
        if letters.last == "п", letters.count(where: Sound.vowels.contains) == 1, letters.count <= 3 {
            return String(letters.dropLast()) + "у" + harmony.y + "п"
        }
        return beforeVowel + harmony.y + "п"
    }

    /// қабылдаған, бекіткен.
    var pastParticiple: String { plain + (sound == .voiceless ? harmony.k : harmony.g) + harmony.a + "н" }

    /// қабылдар, бекітер, жояр.
    var aorist: String { sound == .vowel ? plain + "р" : present + "р" }

    /// The м, б or п of the negation and of the intention.
    var labial: String {
        switch sound {
        case .vowel, .sonorant, .l: "м"
        case .nasal, .z: "б"
        case .voiceless: "п"
        }
    }

    /// қабылдама, бекітпе, ұсынба: a stem that ends in a vowel.
    var negative: KazakhVerbStem {
        let text = plain + labial + harmony.a
        return KazakhVerbStem(plain: text, beforeVowel: text, harmony: harmony)
    }

    /// A vowel stem takes -н after л (белгілен); else its sound does not tell (қабылдан, қарал), and both are made.
    var passives: [KazakhVerbStem] {
        let y = harmony.y
        let texts: [String] =
            switch sound {
            case .vowel: plain.dropLast().last == "л" ? [plain + "н"] : [plain + "л", plain + "н"]
            case .l: [plain + y + "н"]
            default: [beforeVowel + y + "л"]
            }
        return texts.map { KazakhVerbStem(plain: $0, beforeVowel: $0, harmony: harmony) }
    }
}
