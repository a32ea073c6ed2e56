/// One stretch of folded text cut into words, numbers and signs.
struct TimeTokens {
    struct Token {
        enum Kind {
            /// Digits; more than nine of them are no number of a term.
            case number(Int)
            case word
            case sign(UInt32)
        }

        let range: Range<Int>
        let kind: Kind
        let word: TimeWord?
        /// What the last letters of any other word say of its case: «5-күніне», «10-ына», «тіркелгеннен».
        let ending: Features
        /// No space stands before it.
        let isGlued: Bool
    }

    private(set) var items: [Token] = []
    private let vocabulary: TimeVocabulary

    init(_ text: Span<UInt8>, _ range: Range<Int>, _ vocabulary: TimeVocabulary) {
        self.vocabulary = vocabulary
        var index = range.lowerBound
        var isGlued = false
        while index < range.upperBound {
            let byte = text[index]
            if byte <= 0x20 {
                index += 1
                isGlued = false
                continue
            }
            let end = Self.isDigit(byte) ? digits(text, index, range) : word(text, index, range)
            append(text, index..<end, isGlued: isGlued)
            isGlued = true
            index = end
        }
    }

    private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, isGlued: Bool) {
        let first = text[range.lowerBound]
        if Self.isDigit(first) {
            var value = 0
            for index in range.prefix(9) { value = value * 10 + Int(text[index] - 0x30) }
            add(range, .number(range.count > 9 ? -1 : value), isGlued: isGlued)
        } else if Self.isLetter(first) {
            let word = vocabulary.word(text, range)
            add(range, .word, word, word == nil ? KazakhCaseEndings.features(text, range) : [], isGlued: isGlued)
        } else {
            add(range, .sign(Self.scalar(text, range)), isGlued: isGlued)
        }
    }

    private mutating func add(
        _ range: Range<Int>, _ kind: Token.Kind, _ word: TimeWord? = nil, _ ending: Features = [], isGlued: Bool
    ) {
        items.append(.init(range: range, kind: kind, word: word, ending: ending, isGlued: isGlued))
    }

    // MARK: where tokens end

    private func digits(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
        var index = start
        while index < range.upperBound, Self.isDigit(text[index]) { index += 1 }
        return index
    }

    /// The end of a word, or of one sign.
    private func word(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
        var index = start
        while index < range.upperBound, Self.isLetter(text[index]) {
            index += text[index] < 0x80 ? 1 : 2
        }
        if index > start { return min(index, range.upperBound) }
        let length = text[start] < 0x80 ? 1 : text[start] < 0xE0 ? 2 : text[start] < 0xF0 ? 3 : 4
        return min(start + length, range.upperBound)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Small Latin letters, and the lead bytes of Cyrillic.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0xD0 && byte <= 0xD3)
    }

    private static func scalar(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        let lead = UInt32(text[range.lowerBound])
        guard lead >= 0x80 else { return lead }
        var value = lead & (range.count == 2 ? 0x1F : range.count == 3 ? 0x0F : 0x07)
        for index in range.dropFirst() { value = value << 6 | UInt32(text[index] & 0x3F) }
        return value
    }
}

// MARK: questions a grammar asks; every index may lie outside

extension TimeTokens {
    var count: Int { items.count }

    func word(_ index: Int) -> TimeWord? { items.indices.contains(index) ? items[index].word : nil }
    func role(_ index: Int) -> TimeWord.Role? { word(index)?.role }
    func unit(_ index: Int) -> TermLength.Unit? { word(index)?.unit }
    func month(_ index: Int) -> Int? { word(index)?.month }

    func has(_ role: TimeWord.Role, _ index: Int) -> Bool { self.role(index) == role }

    func features(_ index: Int) -> Features {
        guard items.indices.contains(index) else { return [] }
        return items[index].word?.features ?? items[index].ending
    }

    func number(_ index: Int) -> Int? {
        guard items.indices.contains(index), case .number(let value) = items[index].kind, value >= 0 else { return nil }
        return value
    }

    func digitCount(_ index: Int) -> Int { number(index) == nil ? 0 : items[index].range.count }

    func isSign(_ signs: String, _ index: Int) -> Bool {
        guard items.indices.contains(index), case .sign(let value) = items[index].kind else { return false }
        return signs.unicodeScalars.contains { $0.value == value }
    }

    func isDash(_ index: Int) -> Bool { isSign("-–—", index) }
    func isQuote(_ index: Int) -> Bool { isSign("«»\"“”", index) }

    /// Whether anything of time can begin at a token: most words of a text are none of ours, and trying every form at each took
    /// most of the reader's time.
    func mayBegin(_ index: Int) -> Bool {
        if items[index].word != nil { return true }
        switch items[index].kind {
        case .number: return true
        case .sign: return number(index + 1) != nil
        case .word: return [.from, .afterwards, .elapsed].contains(role(index + 1))
        }
    }

    func isWord(_ index: Int) -> Bool {
        guard items.indices.contains(index), case .word = items[index].kind else { return false }
        return true
    }

    func isGlued(_ index: Int) -> Bool { items.indices.contains(index) && items[index].isGlued }

    /// In bytes; a Cyrillic letter has two.
    func length(_ index: Int) -> Int { items.indices.contains(index) ? items[index].range.count : 0 }

    /// The bytes from one token to just before another.
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        items[tokens.lowerBound].range.lowerBound..<items[min(tokens.upperBound, count) - 1].range.upperBound
    }
}
