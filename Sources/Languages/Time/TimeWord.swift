/// What a word can mean in an expression of time. One form may mean several things: «тоқсан» is a quarter and ninety.
struct TimeWord: Sendable {
    var unit: TermLength.Unit?
    /// 1…12.
    var month: Int?
    var numeral: Numeral?
    /// Twice the number, for «жарты» and «полтора».
    var halves: Int?
    /// A Roman number: «II тоқсан».
    var roman: Int?
    var role: Role?
    /// Cases of a Kazakh form.
    var features: Features = []

    /// Words that tie numbers, units and months together. Kazakh and Russian words of one use share a role.
    enum Role: Sendable {
        // Which days.
        case working, calendarDays, banking
        /// «күндік», «дневный»: a unit as an adjective.
        case adjective
        case termNoun
        /// «теңге», «процентов»: what else a number in words counts.
        case measure
        /// A number and its unit in one word: «полчаса».
        case wholeLength
        /// «ұзақтығы», «продолжительность»: how long a working day is, no term.
        case duration
        /// «мен», «бен»: between two dates.
        case and
        /// «является»: a date is spoken of.
        case isOne
        case inside, inCourse
        case notExceeding, more, not, notLate, late
        case until, earlier, afterwards, elapsed, from
        case everyWord, eachWord, times, every
        case same, next, current, past
        case results, according, endOf, middle, half
        case filler
        case weekday
        /// «жұлдыз», «число»: the day of a month.
        case dayNumber
        case eventHappened
        case yearShort
        /// «ранее»: a bound from below.
        case earliest
        // Russian prepositions and what goes with them.
        case `in`, by, to, upTo, at, through, since, after, moment, on, of, than
    }
}

/// Words of one language by their folded bytes.
struct TimeVocabulary: Sendable {
    private struct Entry: Sendable {
        let bytes: [UInt8]
        var word: TimeWord
    }

    private var entries: [UInt64: Entry] = [:]
    /// Longer words are none of ours.
    private var longest = 0

    mutating func add(_ form: String, _ change: (inout TimeWord) -> Void) {
        let bytes = Array(form.utf8)
        longest = max(longest, bytes.count)
        let key = Self.hash(bytes.span, 0..<bytes.count)
        change(&entries[key, default: Entry(bytes: bytes, word: TimeWord())].word)
    }

    mutating func add(_ forms: String, as role: TimeWord.Role) {
        for form in forms.split(separator: " ") { add(String(form)) { $0.role = role } }
    }

    /// Every form, sorted.
    var forms: [String] { entries.values.map { String(decoding: $0.bytes, as: UTF8.self) }.sorted() }

    func word(_ text: Span<UInt8>, _ range: Range<Int>) -> TimeWord? {
        guard range.count <= longest, let entry = entries[Self.hash(text, range)], entry.bytes.count == range.count
        else { return nil }
        for offset in 0..<range.count where text[range.lowerBound + offset] != entry.bytes[offset] { return nil }
        return entry.word
    }

    /// FNV-1a.
    private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
        return hash
    }
}
