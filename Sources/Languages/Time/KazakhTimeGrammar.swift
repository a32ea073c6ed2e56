/// Kazakh expressions of time: the number first, then the unit, and the binding word last («10 жұмыс күні ішінде»).
struct KazakhTimeGrammar: TimeGrammar {
    let tokens: TimeTokens

    init(_ tokens: TimeTokens) { self.tokens = tokens }

    typealias Found = TimeTokens.Read<TimeExpression>

    /// The most particular first.
    private static let forms: [@Sendable (Self) -> (Int) -> Found?] = [
        date, every, dayOfMonth, endOfUnit, timeOfDay, results, namedTerm, term, uncounted, namedDay,
    ]

    func expression(_ index: Int) -> Found? {
        for form in Self.forms {
            if let found = form(self)(index) { return found }
        }
        return nil
    }

    // MARK: what is passed over, what starts a term

    /// «соңғы үш жыл ішінде» looks back; «18 қарашадағы № 410-V» is the date of an act.
    func passed(_ index: Int) -> Int? {
        if tokens.has(.past, index), let length = tokens.length(at: index + 1) { return length.next }
        guard let date = calendarDate(index), !tokens.has(.from, date.next), self.date(index) == nil else { return nil }
        return dayOfMonth(index) == nil ? date.next : nil
    }

    /// «тіркелген күннен бастап», «отырыстан кейін», «2026 жылғы 1 мамырдан бастап».
    func start(_ index: Int) -> TimeTokens.Read<TimeExpression.Start>? {
        if let date = calendarDate(index), date.features.contains(.ablative), tokens.has(.from, date.next) {
            return (.date(date.dates.from), date.next + 1)
        }
        guard tokens.isWord(index) else { return nil }
        if tokens.has(.from, index + 1) { return (.event, index + 2) }
        guard
            tokens.has(.afterwards, index + 1) || tokens.has(.elapsed, index + 1) && tokens.has(.afterwards, index + 2)
        else { return nil }
        let isEvent = !tokens.features(index).isDisjoint(with: [.ablative, .pastParticiple])
        return isEvent && tokens.word(index)?.role == nil ? (.event, index + 2) : nil
    }

    // MARK: lengths

    /// A length with the word that binds it.
    private func term(_ index: Int) -> Found? {
        guard let length = tokens.length(at: index) else { return upTo(index) }
        if tokens.has(.duration, index - 1), length.value.unit == .hour { return nil }
        if let bound = bound(length.unit, length.next) {
            return make(
                bound.relation, .length(length.value), index..<bound.next, isMismatched: length.isMismatched,
                isBound: bound.isBound)
        }
        // «бекітілгеннен кейін 3 күн»
        guard tokens.has(.afterwards, index - 1) || tokens.has(.from, index - 1), !tokens.has(.adjective, length.unit)
        else { return nil }
        return make(.within, .length(length.value), index..<length.next, isMismatched: length.isMismatched)
    }

    /// «30-ға дейін жұмыс күні»
    private func upTo(_ index: Int) -> Found? {
        guard let amount = tokens.amount(index), tokens.has(.until, amount.next) else { return nil }
        let days = tokens.days(amount.next + 1)
        let place = days == nil ? amount.next + 1 : amount.next + 2
        guard let unit = tokens.unit(place), tokens.role(place) == nil else { return nil }
        return make(.within, .length(TermLength(amount.value, unit, days)), index..<place + 1, isBound: true)
    }

    /// What stands behind a unit and says how it binds.
    private func bound(
        _ unit: Int, _ index: Int
    ) -> (relation: TimeExpression.Relation, next: Int, isBound: Bool)? {
        if tokens.has(.notExceeding, index) || tokens.has(.more, index) && tokens.has(.not, index + 1) {
            let next = afterTermNoun(tokens.has(.more, index) ? index + 2 : index + 1)
            // «аспайтын мерзімде» is a term, «аспайды» a bound.
            let isTerm = tokens.has(.inside, next - 1) || tokens.features(next - 1).contains(.locative)
            return (.within, next, isBound: !isTerm)
        }
        return binding(unit, index).map { ($0.relation, $0.next, isBound: tokens.has(.until, $0.next - 1)) }
    }

    private func binding(_ unit: Int, _ index: Int) -> (relation: TimeExpression.Relation, next: Int)? {
        if tokens.has(.termNoun, index) { return termNoun(index) }
        if tokens.has(.adjective, unit) { return nil }
        if tokens.has(.inside, index) { return (.within, index + 1) }
        // «3 жұмыс күнінде»
        if tokens.unit(unit) == .day, tokens.features(unit).isSuperset(of: [.locative, .possessive3]) {
            return (.within, index)
        }
        if let next = notLater(index) { return (.noLater, next) }
        if tokens.has(.earlier, index) { return (.before, index + 1) }
        if tokens.has(.elapsed, index) {
            return (.after, tokens.has(.afterwards, index + 1) ? index + 2 : index + 1)
        }
        if tokens.has(.afterwards, index) { return (.after, index + 1) }
        let isDative = tokens.features(unit).contains(.dative)
        // «15 жылға дейін» is an age.
        let isUpTo = tokens.has(.until, index) && isDative && tokens.unit(unit) != .year
        return isUpTo ? (.within, afterTermNoun(index + 1)) : nil
    }

    /// «мерзімде», «мерзім ішінде», «мерзімнен кешіктірмей».
    private func termNoun(_ index: Int) -> (relation: TimeExpression.Relation, next: Int)? {
        if tokens.has(.inside, index + 1) { return (.within, index + 2) }
        let features = tokens.features(index)
        if features.contains(.ablative), let next = notLater(index + 1) { return (.noLater, next) }
        if features.contains(.ablative), tokens.has(.notExceeding, index + 1) { return (.within, index + 2) }
        return features.contains(.locative) ? (.within, index + 1) : nil
    }

    /// Past «мерзімде» and «мерзім ішінде» behind «аспайтын».
    private func afterTermNoun(_ index: Int) -> Int {
        guard tokens.has(.termNoun, index) else { return tokens.has(.inside, index) ? index + 1 : index }
        return tokens.has(.inside, index + 1) ? index + 2 : index + 1
    }

    /// «кешіктірмей», at most two words on; «кеш емес».
    private func notLater(_ index: Int) -> Int? {
        for next in index...index + 2 {
            if tokens.has(.notLate, next) { return next + 1 }
            if tokens.has(.late, next), tokens.has(.not, next + 1) { return next + 2 }
            guard tokens.isWord(next), tokens.role(next) == nil, tokens.unit(next) == nil else { return nil }
        }
        return nil
    }

    /// «қарау мерзімі – 15 жұмыс күні»: years measure validity, not a step of a procedure.
    private func namedTerm(_ index: Int) -> Found? {
        guard tokens.has(.termNoun, index), tokens.features(index).contains(.possessive3) else { return nil }
        for start in index + 1...index + 4 {
            if let length = tokens.length(at: start) {
                // «мерзімі 10 күннен кем болмауға тиіс» is a least.
                guard !tokens.has(.filler, length.next) else { return nil }
                // «мерзімі аяқталғанға дейін екі ай бұрын» has a word of its own.
                guard length.value.unit != .year, bound(length.unit, length.next)?.isBound ?? true else { return nil }
                let next = bound(length.unit, length.next)?.next ?? length.next
                return make(
                    .within, .length(length.value), index..<next, isMismatched: length.isMismatched, isBound: true)
            }
            if let found = upTo(start) {
                return make(.within, found.value.value, index..<found.next, isBound: true)
            }
            guard !tokens.has(.filler, start), tokens.isWord(start) || tokens.isDash(start) || tokens.isSign(":", start)
            else { return nil }
        }
        return nil
    }

    /// «жұмыс күні ішінде», «тәулік ішінде», «айлық мерзімде», «күнінен кешіктірмей».
    private func uncounted(_ index: Int) -> Found? {
        let days = tokens.days(index)
        let place = days == nil ? index : index + 1
        guard let unit = tokens.unit(place), tokens.word(place)?.numeral == nil || unit == .quarter else { return nil }
        if tokens.has(.adjective, place) {
            guard tokens.has(.termNoun, place + 1), let bound = termNoun(place + 1) else { return nil }
            return make(bound.relation, .length(TermLength(Amount(1), unit, days)), index..<bound.next)
        }
        if tokens.has(.inside, place + 1), unit != .year, unit != .day || days != nil {
            return make(.within, .length(TermLength(one: unit, days)), index..<place + 2)
        }
        // «отырыс күнінен кешіктірмей»: the day of an event.
        if unit == .day, tokens.features(place).contains(.ablative), let next = notLater(place + 1) {
            return make(.noLater, .event, index..<next)
        }
        return nil
    }

    /// «сол күні», «келесі жұмыс күні», «түскен күні».
    private func namedDay(_ index: Int) -> Found? {
        guard let role = tokens.role(index), [.same, .next, .eventHappened].contains(role) else { return nil }
        let days = tokens.days(index + 1)
        let place = days == nil ? index + 1 : index + 2
        guard tokens.unit(place) == .day, !tokens.has(.from, place + 1), !tokens.has(.afterwards, place + 1) else {
            return nil
        }
        let length = role == .next ? TermLength(one: .day, days) : .sameDay
        let features = tokens.features(place)
        if features.contains(.ablative) {
            return notLater(place + 1).map { make(.noLater, .length(length), index..<$0) }
        }
        guard !features.isDisjoint(with: [.possessive3, .genitive, .locative]) else { return nil }
        return make(.within, .length(length), index..<(tokens.has(.inside, place + 1) ? place + 2 : place + 1))
    }

    // MARK: how often

    private func every(_ index: Int) -> Found? {
        let start = tokens.has(.eachWord, index) ? index + 1 : index
        if let length = tokens.length(at: start), tokens.has(.everyWord, length.next) {
            return make(.every, .length(length.value), index..<length.next + 1)
        }
        if tokens.has(.weekday, start) {
            let next = tokens.unit(start + 1) == .day ? start + 2 : start + 1
            if tokens.has(.everyWord, next) { return make(.every, .length(TermLength(one: .week)), index..<next + 1) }
            if start > index { return make(.every, .length(TermLength(one: .week)), index..<next) }
        }
        let days = tokens.days(start)
        let place = days == nil ? start : start + 1
        if let unit = tokens.unit(place), !tokens.has(.adjective, place) {
            let length = TermLength(one: unit, days)
            if tokens.has(.everyWord, place + 1) {
                // «жыл сайын үш рет»
                if let times = tokens.amount(place + 2), tokens.has(.times, times.next) {
                    return make(.every, .length(length), index..<times.next + 1, times: times.value.single ?? 1)
                }
                return make(.every, .length(length), index..<place + 2)
            }
            // «әр айдың 5-күні»: the day is a value of its own.
            if start > index {
                return make(.every, .length(length), index..<(dayOfMonth(place) == nil ? place + 1 : place))
            }
        }
        return rate(index)
    }

    /// «жылына, кемінде, 12 рет», «он сегіз айда бір реттен», «жарты жылдықта кем дегенде бір рет».
    private func rate(_ index: Int) -> Found? {
        let counted = tokens.length(at: index)
        guard let place = counted?.unit ?? (tokens.unit(index) == nil ? nil : index), let unit = tokens.unit(place)
        else { return nil }
        let features = tokens.features(place)
        guard features.isSuperset(of: [.possessive3, .dative]) || features.contains(.locative) else { return nil }
        var next = place + 1
        while next <= place + 4, tokens.has(.filler, next) || tokens.isSign(",", next) { next += 1 }
        guard let times = tokens.amount(next), tokens.has(.times, times.next) else { return nil }
        return make(
            .every, .length(counted?.value ?? TermLength(one: unit)), index..<times.next + 1,
            times: times.value.single ?? 1, isMismatched: times.value.isMismatched)
    }

    /// «жыл қорытындысы бойынша», «тоқсанның нәтижелері бойынша».
    private func results(_ index: Int) -> Found? {
        guard let unit = tokens.unit(index), tokens.has(.results, index + 1), tokens.has(.according, index + 2) else {
            return nil
        }
        return make(.after, .end(TermLength(one: unit)), index..<index + 3)
    }
}
