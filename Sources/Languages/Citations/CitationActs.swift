internal import Texts

/// An act as the tokens say it.
struct CitationActFound {
    let act: CitedAct
    let tokens: Range<Int>
}

/// Acts stand before their elements in Kazakh: «ҚР 2015 жылғы 18 қарашадағы № 410-V Заңының 8-бабы».
struct KazakhActs {
    let piece: CitationPiece

    /// The act whose last word stands before a token.
    /// - Parameter floor: no token before it belongs to the act.
    func act(before index: Int, floor: Int) -> CitationActFound? {
        let last = skippingAside(index - 1, floor)
        guard last >= floor, let reading = piece.reading(last, .kk) else { return unknown(last, floor) }
        guard case .kind(let kind) = reading.meaning else { return unknown(last, floor) }
        if let this = this(before: last, floor) {
            return CitationActFound(act: .this(kind), tokens: this..<last + 1)
        }
        let (named, start) = named(kind, last, floor)
        return CitationActFound(act: .named(named), tokens: start..<last + 1)
    }

    /// An act cited by itself, by the token that names its kind; `nil` unless something tells which act.
    func act(alone index: Int, floor: Int) -> CitationActFound? {
        guard case .kind(let kind) = piece.meaning(index, .kk), this(before: index, floor) == nil else { return nil }
        var (named, start) = named(kind, index, floor)
        guard !named.isKindOnly else { return nil }
        var end = index + 1
        if let registration = ActDetails(piece: piece).registration(index + 1) {
            named.registration = registration.number
            end = registration.end
        }
        return CitationActFound(act: .named(named), tokens: start..<end)
    }

    /// «… қағидаларының (бұдан әрі – Қағидалар) 9-тармағы».
    private func skippingAside(_ index: Int, _ floor: Int) -> Int {
        guard index >= floor, piece.kind(index) == .close else { return index }
        let open = (max(floor, index - Self.longestAside)..<index).last { piece.kind($0) == .open }
        return open.map { $0 - 1 } ?? index
    }

    private static let longestAside = 16

    /// «осы», at once or before the adjectives of the noun: «осы Үлгілік қағидалардың».
    private func this(before noun: Int, _ floor: Int) -> Int? {
        var index = noun - 1
        while index >= floor, noun - index <= 4 {
            if piece.meaning(index, .kk) == .this { return index }
            guard piece.hasSuffix(index, Self.adjectives), piece.reading(index, .kk) == nil else { return nil }
            index -= 1
        }
        return nil
    }

    /// «осы Әдістемелік ұсынымдардың»: a genitive that is no known kind of act.
    private func unknown(_ index: Int, _ floor: Int) -> CitationActFound? {
        guard index > floor, piece.hasSuffix(index, Self.genitives), let start = this(before: index, floor) else {
            return nil
        }
        if case .element = piece.meaning(index, .kk) { return nil }
        return CitationActFound(act: .this(nil), tokens: start..<index + 1)
    }

    private static let genitives = ["ның", "нің", "дың", "дің", "тың", "тің"].map { Array($0.utf8) }
    private static let adjectives = [
        "лық", "лік", "дық", "дік", "тық", "тік", "ған", "ген", "қан", "кен", "ішкі", "тік", "лы", "лі",
    ].map { Array($0.utf8) }

    // MARK: what names it

    /// Reads backwards from the noun: number, date, title, state; what stands between them belongs to the issuer's name.
    private func named(_ kind: ActKind, _ noun: Int, _ floor: Int) -> (NamedAct, start: Int) {
        var act = NamedAct(kind)
        var start = noun
        var index = noun - 1
        var unknown = 0
        if kind == .code, let code = code(before: noun, floor) {
            act.code = code.key
            start = code.start
            index = start - 1
        }
        while index >= floor, unknown <= Self.issuerWords {
            if case .actNumber(let number) = piece.kind(index), act.number == nil, noun - index <= 3 {
                act.number = number
            } else if let date = ActDetails(piece: piece).kazakhDate(endingAt: index, floor), act.date == nil {
                act.date = date.day
                index = date.start
            } else if piece.kind(index) == .quote, act.title == nil, let open = openQuote(index, floor) {
                act.title = ActDetails(piece: piece).title(open..<index + 1)
                index = open
            } else if piece.meaning(index, .kk) == .state {
                // «Қазақстан Республикасының» is named, the words of the issuer are only crossed.
                if act.isKindOnly { break }
            } else if !act.isKindOnly, piece.kind(index) == .word, !isBarrier(index) {
                unknown += 1
                index -= 1
                continue
            } else {
                break
            }
            start = index
            index -= 1
        }
        return (act, start)
    }

    private static let issuerWords = 10

    /// Another act, or a citation's element: not the issuer's name.
    private func isBarrier(_ index: Int) -> Bool {
        switch piece.meaning(index, .kk) {
        case .kind, .element, .and, .this: true
        default: false
        }
    }

    private func openQuote(_ close: Int, _ floor: Int) -> Int? {
        (max(floor, close - ActDetails.longestTitle)..<max(floor, close)).last { piece.kind($0) == .quote }
    }

    private func code(before noun: Int, _ floor: Int) -> (key: String, start: Int)? {
        let names = [(CodeNames.offences.key, CodeNames.offences.kazakh)] + CodeNames.all.map { ($0.key, $0.kazakh) }
        for (key, name) in names {
            let words = name.split(separator: " ")
            let start = noun - words.count
            guard start >= floor else { continue }
            if words.indices.allSatisfy({ piece.string(start + $0) == words[$0] }) { return (key, start) }
        }
        return nil
    }
}

/// Acts stand behind their elements in Russian: «статьи 8 Закона РК от 18 ноября 2015 года № 410-V «О …»».
struct RussianActs {
    let piece: CitationPiece

    /// The act that begins at a token, behind a citation's elements.
    func act(_ index: Int) -> CitationActFound? {
        let start = piece.meaning(index, .ru) == .to ? index + 1 : index
        let isThis = piece.meaning(start, .ru) == .this
        var noun = isThis ? start + 1 : start
        let last = noun + Self.adjectivesBeforeNoun
        while noun < last, kind(noun) == nil, piece.reading(noun, .ru) == nil, piece.hasSuffix(noun, Self.adjectives) {
            noun += 1
        }
        if let kind = kind(noun) {
            if isThis { return CitationActFound(act: .this(kind), tokens: index..<noun + 1) }
            let (named, end) = named(kind, noun)
            return CitationActFound(act: .named(named), tokens: index..<end)
        }
        guard isThis, piece.kind(start + 1) == .word else { return nil }
        if case .element = piece.meaning(start + 1, .ru) { return nil }
        return CitationActFound(act: .this(nil), tokens: index..<start + 2)
    }

    /// An act cited by itself, by the token that names its kind; `nil` unless something tells which act.
    func act(alone index: Int, floor: Int) -> CitationActFound? {
        guard let kind = kind(index) else { return nil }
        var start = index
        while start > floor, index - start < Self.adjectivesBeforeNoun, piece.hasSuffix(start - 1, Self.adjectives) {
            start -= 1
        }
        if piece.meaning(start, .ru) == .this { return nil }
        let (named, end) = named(kind, index)
        guard !named.isKindOnly else { return nil }
        return CitationActFound(act: .named(named), tokens: (named.code == nil ? index : start)..<end)
    }

    private static let adjectivesBeforeNoun = 3
    private static let adjectives = [
        "ого", "его", "ому", "ему", "ых", "их", "ым", "им", "ой", "ей", "ый", "ий", "ая", "ую", "ыми", "ими", "ые",
        "ие",
        "ом", "ем",
    ].map { Array($0.utf8) }

    private func kind(_ index: Int) -> ActKind? {
        if case .kind(let kind) = piece.meaning(index, .ru) { kind } else { nil }
    }

    // MARK: what names it

    private func named(_ kind: ActKind, _ noun: Int) -> (NamedAct, end: Int) {
        var act = NamedAct(kind)
        var end = noun + 1
        if kind == .code { act.code = code(noun, &end) }
        var index = end
        while piece.meaning(index, .ru) == .state { index += 1 }
        end = index
        let details = ActDetails(piece: piece)
        while true {
            if case .actNumber(let number) = piece.kind(index), act.number == nil {
                act.number = number
                index += 1
            } else if piece.meaning(index, .ru) == .from, act.date == nil, let date = details.russianDate(index + 1) {
                act.date = date.day
                index = date.end
            } else if piece.kind(index) == .quote, act.title == nil, let close = closeQuote(index) {
                act.title = details.title(index..<close + 1)
                index = close + 1
            } else if let registration = details.registration(index), !act.isKindOnly {
                act.registration = registration.number
                index = registration.end
            } else if let next = behindIssuer(index), act.date == nil, act.number == nil {
                index = next
                continue
            } else {
                return (act, end)
            }
            end = index
        }
    }

    /// «приказа Министра финансов Республики Казахстан от …»: the place of «от» or «№» behind the issuer's name.
    private func behindIssuer(_ index: Int) -> Int? {
        var next = index
        while next < index + Self.issuerWords, piece.kind(next) == .word, !isBarrier(next) { next += 1 }
        guard next > index else { return nil }
        if case .actNumber = piece.kind(next) { return next }
        let isDated = piece.meaning(next, .ru) == .from && ActDetails(piece: piece).russianDate(next + 1) != nil
        return isDated ? next : nil
    }

    private static let issuerWords = 14

    private func isBarrier(_ index: Int) -> Bool {
        switch piece.meaning(index, .ru) {
        case .kind, .element, .from, .this: true
        default: false
        }
    }

    private func closeQuote(_ open: Int) -> Int? {
        (open + 1..<open + ActDetails.longestTitle).first { piece.kind($0) == .quote }
    }

    private func code(_ noun: Int, _ end: inout Int) -> String? {
        var next = noun + 1
        while piece.meaning(next, .ru) == .state { next += 1 }
        let offences = CodeNames.offences.russian.split(separator: " ")
        if offences.indices.allSatisfy({ piece.string(next + $0) == offences[$0] }) {
            end = next + offences.count
            return CodeNames.offences.key
        }
        for (key, _, stems) in CodeNames.all {
            let start = noun - stems.count
            if stems.indices.allSatisfy({ piece.string(start + $0).hasPrefix(stems[$0]) }) { return key }
        }
        return nil
    }
}

/// What both languages say of an act in digits: dates, titles, the state registration.
struct ActDetails {
    let piece: CitationPiece

    /// In tokens, quotation marks included.
    static let longestTitle = 60
    private static let longestAside = 24

    /// «2015 жылғы 18 қарашадағы», «18.11.2015 ж.», read backwards.
    func kazakhDate(endingAt index: Int, _ floor: Int) -> (day: CalendarDay, start: Int)? {
        if case .date(let day) = piece.kind(index) { return (day, index) }
        // «18.11.2015 ж.»
        if piece.kind(index) == .point, index - 1 >= floor, piece.string(index - 1) == "ж" {
            return kazakhDate(endingAt: index - 1, floor)
        }
        if index - 1 >= floor, piece.meaning(index, .kk) == .year, case .date(let day) = piece.kind(index - 1) {
            return (day, index - 1)
        }
        guard index - 3 >= floor, case .month(let month) = piece.meaning(index, .kk), let day = number(index - 1),
            piece.meaning(index - 2, .kk) == .year, let year = number(index - 3)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, index - 3) }
    }

    /// «18 ноября 2015 года», «18.11.2015 г.».
    func russianDate(_ index: Int) -> (day: CalendarDay, end: Int)? {
        var end = index + 1
        let day: CalendarDay?
        if case .date(let written) = piece.kind(index) {
            day = written
        } else if let number = number(index), case .month(let month) = piece.meaning(index + 1, .ru),
            let year = self.number(index + 2)
        {
            day = CalendarDay(year: year, month: month, day: number)
            end = index + 3
        } else {
            day = nil
        }
        guard let day else { return nil }
        if piece.meaning(end, .ru) == .year {
            end += piece.string(end) == "г" && piece.kind(end + 1) == .point ? 2 : 1
        }
        return (day, end)
    }

    /// «(зарегистрирован в Реестре … под № 14441)», «(… № 14441 болып тіркелген)»: a number in brackets, and behind them.
    func registration(_ index: Int) -> (number: String, end: Int)? {
        guard piece.kind(index) == .open,
            let close = (index..<index + Self.longestAside).first(where: { piece.kind($0) == .close })
        else { return nil }
        let isRegistered = (index..<close).contains {
            piece.string($0).hasPrefix("зарегистрирован") || piece.string($0).hasPrefix("тіркел")
        }
        guard isRegistered else { return nil }
        for token in index..<close {
            if case .actNumber(let number) = piece.kind(token) { return (number, close + 1) }
        }
        return nil
    }

    /// The words between two quotation marks, white space folded.
    func title(_ tokens: Range<Int>) -> String? {
        guard tokens.count > 2 else { return nil }
        let bytes = piece.bytes[piece.byteRange(tokens.lowerBound + 1..<tokens.upperBound - 1)]
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func number(_ index: Int) -> Int? {
        if case .number(let label, nil) = piece.kind(index) { Int(label) } else { nil }
    }
}
