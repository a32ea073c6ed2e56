/// Vowel harmony and the sound a stem ends in: what decides the shape of every Kazakh suffix.
enum Harmony: Hashable {
    case back, front

    /// The open vowel of a suffix: а or е.
    var a: String { self == .back ? "а" : "е" }
    /// The close vowel of a suffix: ы or і.
    var y: String { self == .back ? "ы" : "і" }
    var g: String { self == .back ? "ғ" : "г" }
    var k: String { self == .back ? "қ" : "к" }

    /// Ordered rules over the dictionary form; loans follow their last letters, not their vowels. Counted on legal
    /// text: rule 5 holds 780 to 1, rule 4 372 to 5.
    init(of stem: String) {
        let letters = Array(stem)
        if Self.softSignEnding(letters) {
            self = .front
        } else if ["кт", "нк", "рк", "лк", "ск", "инг", "уг", "ург"].contains(where: stem.hasSuffix) {
            self = .front
        } else {
            self = Self.byVowels(letters)
        }
    }

    private static func softSignEnding(_ letters: [Character]) -> Bool {
        guard let sign = letters.lastIndex(of: "ь") else { return false }
        return letters[sign...].allSatisfy { !Sound.vowels.contains($0) }
    }

    private static func byVowels(_ letters: [Character]) -> Harmony {
        if let last = letters.lastIndex(where: Sound.vowels.contains), last + 1 < letters.count {
            let tail = letters[(last + 1)...]
            // конкурс, ресурс: back. лимит, тариф: front, unless a back consonant follows (тыныштық has no и).
            if letters[last] == "у", last > 0, !Sound.vowels.contains(letters[last - 1]) { return .back }
            if letters[last] == "и", tail.allSatisfy({ !"қғх".contains($0) }) { return .front }
        }
        for letter in letters.reversed() {
            if "аыоұяё".contains(letter) { return .back }
            if "әеіөүэ".contains(letter) { return .front }
        }
        return letters.contains { "қғую".contains($0) } ? .back : .front
    }
}

/// The last sound of what is already written.
enum Sound: Hashable {
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
