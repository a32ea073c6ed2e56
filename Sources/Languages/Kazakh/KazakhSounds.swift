/// Vowel harmony: what decides between the two shapes of every Kazakh suffix.
public enum Harmony: String, Sendable, Hashable {
    case back, front

    /// The open vowel of a suffix: а or е.
    var a: String { self == .back ? "а" : "е" }
    /// The close vowel of a suffix: ы or і.
    var y: String { self == .back ? "ы" : "і" }
    var g: String { self == .back ? "ғ" : "г" }
    var k: String { self == .back ? "қ" : "к" }

    init(of stem: String) { self = HarmonyChoice(of: stem).harmony }
}

/// The harmony of a word with the rule that decided, for authors who want to know why.
public struct HarmonyChoice: Sendable, Hashable {
    public let harmony: Harmony
    public let ground: Ground

    /// Ordered rules over the dictionary form; loans follow their last letters, not their vowels. Counted on legal
    /// text: closed и holds 780 to 1, у between consonants 372 to 5.
    public enum Ground: Sendable, Hashable {
        /// An exception list says so.
        case given
        /// роль, фильм.
        case softSign
        /// акт, банк, мониторинг, округ.
        case loanEnding
        /// ресурс, конкурс.
        case closedU
        /// лимит, тариф.
        case closedI
        /// Only back, or only front vowels.
        case vowels
        /// Mixed vowels, but the last one is a letter of Kazakh (демалыс), or the word ends in it (комиссия).
        case lastVowel
        /// Back and front vowels, as in loans and compounds: the last one is taken (комитет, директор).
        case lastOfMixedVowels
        /// No vowel that tells anything: қ and ғ, у and ю are taken for back.
        case consonants
    }

    /// Whether the word may well go the other way: lint asks its author to settle it.
    public var isGuess: Bool { ground == .lastOfMixedVowels || ground == .consonants }

    init(_ harmony: Harmony, _ ground: Ground) {
        self.harmony = harmony
        self.ground = ground
    }

    init(of stem: String) {
        let letters = Array(stem)
        if Self.hasSoftSignEnding(letters) {
            self.init(.front, .softSign)
        } else if ["кт", "нк", "рк", "лк", "ск", "инг", "уг", "ург"].contains(where: stem.hasSuffix) {
            self.init(.front, .loanEnding)
        } else {
            self = Self.byLastSyllable(letters) ?? HarmonyChoice(vowelsOf: stem)
        }
    }

    /// Vowels alone, as native words go.
    init(vowelsOf stem: String) {
        let telling = stem.compactMap { letter -> Harmony? in
            "аыоұяё".contains(letter) ? .back : "әеіөүэ".contains(letter) ? .front : nil
        }
        guard let last = telling.last, let letter = stem.last(where: { "аыоұяёәеіөүэ".contains($0) }) else {
            self.init(stem.contains { "қғую".contains($0) } ? .back : .front, .consonants)
            return
        }
        if telling.allSatisfy({ $0 == last }) {
            self.init(last, .vowels)
        } else {
            self.init(last, letter == stem.last || "ыіұүөә".contains(letter) ? .lastVowel : .lastOfMixedVowels)
        }
    }

    private static func hasSoftSignEnding(_ letters: [Character]) -> Bool {
        guard let sign = letters.lastIndex(of: "ь") else { return false }
        return letters[sign...].allSatisfy { !Sound.vowels.contains($0) }
    }

    /// конкурс, ресурс: back. лимит, тариф: front, unless a back consonant follows (тыныштық has no и).
    private static func byLastSyllable(_ letters: [Character]) -> HarmonyChoice? {
        guard let last = letters.lastIndex(where: Sound.vowels.contains), last + 1 < letters.count else { return nil }
        if letters[last] == "у", last > 0, !Sound.vowels.contains(letters[last - 1]) { return .init(.back, .closedU) }
        if letters[last] == "и", letters[(last + 1)...].allSatisfy({ !"қғх".contains($0) }) {
            return .init(.front, .closedI)
        }
        return nil
    }
}

/// The last sound of what is already written.
public enum Sound: Sendable, Hashable {
    /// Vowels.
    case vowel
    /// р й у и ю.
    case sonorant
    /// л.
    case l
    /// м н ң.
    case nasal
    /// з ж.
    case z
    /// Voiceless, and б в г д of loans.
    case voiceless

    static let vowels: Set<Character> = Set("аәеоөұүыіуиэяюё")
    private static let pureVowels: Set<Character> = Set("аәеоөұүыіэяё")

    init(endOf stem: String) {
        let last = stem.last == "ь" ? stem.dropLast().last : stem.last
        switch last {
        case "р", "й", "у", "и", "ю": self = .sonorant
        case "л": self = .l
        case "м", "н", "ң": self = .nasal
        case "з", "ж": self = .z
        case let letter? where Self.pureVowels.contains(letter): self = .vowel
        default: self = .voiceless
        }
    }
}
