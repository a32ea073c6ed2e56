internal import Texts

/// A text cut into tokens, with the questions its readers ask. Indices are of tokens; behind the end is no token.
struct CitationPiece {
    let bytes: [UInt8]
    let tokens: [CitationToken]

    init(_ bytes: [UInt8], languages: LanguageSet) {
        var lexer = CitationLexer(bytes, languages: languages)
        lexer.run()
        self.bytes = bytes
        tokens = lexer.tokens
    }

    func kind(_ index: Int) -> CitationToken.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }
    func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }

    func reading(_ index: Int, _ language: Language) -> CitationReading? {
        guard tokens.indices.contains(index) else { return nil }
        return language == .kk ? tokens[index].kazakh : tokens[index].russian
    }

    func meaning(_ index: Int, _ language: Language) -> CitationMeaning? { reading(index, language)?.meaning }

    func isAnd(_ index: Int) -> Bool { meaning(index, .kk) == .and || meaning(index, .ru) == .and }

    func string(_ index: Int) -> String {
        tokens.indices.contains(index) ? String(decoding: bytes[tokens[index].range], as: UTF8.self) : ""
    }

    /// The bytes from one token to another; the upper index is not included.
    func byteRange(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    func hasSuffix(_ index: Int, _ endings: [[UInt8]]) -> Bool {
        guard kind(index) == .word else { return false }
        let word = bytes[tokens[index].range]
        return endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    // MARK: numbers

    /// A number as one item of a list.
    struct Item {
        let label: String
        /// What stood behind a hyphen: «12-1», «3-7».
        let insertion: String?
        let hasBracket: Bool
        /// The token behind it.
        let end: Int
    }

    /// Years and longer numbers are no numbers of clauses.
    private static let lowestYear = 2000

    /// `5`, `4.2.1`, `12-1`, `IV`, `3)`, `а)`, `"а"`.
    func item(_ index: Int) -> Item? {
        switch kind(index) {
        case .number(let label, let insertion):
            if let value = Int(label), value >= Self.lowestYear || label.count > 4 || label == "0" { return nil }
            return bracketed(label, insertion, index + 1)
        case .word:
            let range = tokens[index].range
            let isLetter = range.count == (bytes[range.lowerBound] < 0x80 ? 1 : 2)
            // «i)» is a letter, «глава I» a numeral.
            if isLetter, kind(index + 1) == .close, isGlued(index + 1) {
                return bracketed(string(index), nil, index + 1)
            }
            return RomanNumeral(bytes[range]).map { bracketed($0.text, nil, index + 1) }
        case .quote:
            guard kind(index + 1) == .word, kind(index + 2) == .quote, tokens[index + 1].range.count <= 2 else {
                return nil
            }
            return Item(label: string(index + 1), insertion: nil, hasBracket: true, end: index + 3)
        default: return nil
        }
    }

    private func bracketed(_ label: String, _ insertion: String?, _ next: Int) -> Item {
        let hasBracket = kind(next) == .close && isGlued(next)
        return Item(label: label, insertion: insertion, hasBracket: hasBracket, end: hasBracket ? next + 1 : next)
    }

    /// Items with the ends of ranges typed with spaces or brackets: «26 - 38», «1)-5)».
    struct Numbers {
        var items: [(item: Item, last: Item?)] = []
        var end: Int
        var hasBracket: Bool { items.last.map { ($0.last ?? $0.item).hasBracket } ?? false }

        /// As they are meant: «12-1» is one number; «3-7» under a plural is a range, unless the list has 3-1 or 3 itself
        /// (then 3-7 was inserted behind it).
        func cited(isPlural: Bool) -> [CitedNumber] {
            items.map { item, last in
                if let last { return CitedNumber(item.whole, to: last.whole) }
                guard let insertion = item.insertion else { return CitedNumber(item.label) }
                let others = items.filter { $0.item.end != item.end }
                let isInserted = others.contains { $0.item.label == item.label }
                let isRange = isPlural && !isInserted && (Int(insertion) ?? 0) > (Int(item.label) ?? .max)
                return isRange ? CitedNumber(item.label, to: insertion) : CitedNumber(item.whole)
            }
        }
    }

    /// One item, with the other end if it is a range.
    func ranged(_ index: Int) -> (item: Item, last: Item?, end: Int)? {
        guard let first = item(index) else { return nil }
        if kind(first.end) == .hyphen, first.insertion == nil, let last = item(first.end + 1),
            last.hasBracket == first.hasBracket || first.hasBracket == false
        {
            return (first, last, last.end)
        }
        return (first, nil, first.end)
    }
}

extension CitationPiece.Item {
    var whole: String { insertion.map { "\(label)-\($0)" } ?? label }
}

extension ClauseAddress.Element {
    /// How deep it lies; a passage lies below whatever it is a passage of.
    var depth: Int { Self.depths[self] ?? 0 }

    private static let depths = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

    /// Whether it may stand below the last of the elements.
    func isBelow(_ path: [ClauseAddress.Element]) -> Bool {
        guard let last = path.last else { return true }
        switch (last, self) {
        case (.article, .passage), (.point, .passage), (.subpoint, .passage): return true
        case (.passage, .point), (.passage, .subpoint), (.passage, .paragraph): return !path.contains(self)
        default: return last != .passage && self != .passage && depth > last.depth
        }
    }
}
