public import Texts

/// Finds expressions of time in folded text and gives their values.
///
/// The grammar is written by hand over tokens: a term is a number, a unit and the word that binds them, in an order that
/// differs by language. Words of time without a measure («уақтылы», «своевременно») are no values: packs list them.
public enum TimeReader {
    /// What stands in one stretch of text.
    public struct Reading: Sendable {
        /// In text order; none overlaps another.
        public internal(set) var expressions: [TimeExpression] = []
        /// Words that say from when a term runs: «күннен бастап», «со дня».
        public internal(set) var starts: [Range<Int>] = []
        /// Lengths nothing binds: «10 күнге ұзартылады», «на срок 10 дней».
        public internal(set) var lengths: [Range<Int>] = []
        /// Dates that are only spoken of: those of acts.
        public internal(set) var mentions: [(range: Range<Int>, dates: DateSpan)] = []
        /// Dates no calendar has, bounding or spoken of, and ranges that end before they begin.
        public internal(set) var impossible: [Range<Int>] = []
    }

    /// - Parameters:
    ///   - folded: lower-cased canonical UTF-8.
    ///   - range: a sentence or a cell, in bytes.
    ///   - languages: whose words are looked for; a short cell may be either.
    public static func read(_ folded: Span<UInt8>, _ range: Range<Int>, _ languages: LanguageSet) -> Reading {
        var reading = Reading()
        if languages.contains(.kk) {
            var grammar = KazakhTimeGrammar(TimeTokens(folded, range, KazakhTimeWords.vocabulary))
            reading.add(grammar.read())
        }
        if languages.contains(.ru) {
            var grammar = RussianTimeGrammar(TimeTokens(folded, range, RussianTimeWords.vocabulary))
            reading.add(grammar.read())
        }
        return reading
    }
}

extension TimeReader.Reading {
    /// What another reading of the same text found; it wins nothing from the first.
    public mutating func add(_ other: TimeReader.Reading) {
        guard !expressions.isEmpty else {
            expressions = other.expressions
            addRest(of: other)
            return
        }
        // A cell of both languages: «до 15.06.2026» is more than the date alone.
        for expression in other.expressions {
            let rivals = expressions.filter { $0.range.overlaps(expression.range) }
            guard rivals.allSatisfy({ $0.range.count < expression.range.count }) else { continue }
            expressions.removeAll { rivals.contains($0) }
            expressions.append(expression)
        }
        expressions.sort { $0.range.lowerBound < $1.range.lowerBound }
        addRest(of: other)
    }

    /// The same values at other places: those of a mended copy, back in the document.
    public func moved(_ place: (Range<Int>) -> Range<Int>) -> TimeReader.Reading {
        var moved = TimeReader.Reading()
        moved.expressions = expressions.map { $0.moved(to: place($0.range)) }
        moved.starts = starts.map(place)
        moved.lengths = lengths.map(place)
        moved.mentions = mentions.map { (place($0.range), $0.dates) }
        moved.impossible = impossible.map(place)
        return moved
    }

    private mutating func addRest(of other: TimeReader.Reading) {
        starts += other.starts
        lengths += other.lengths
        mentions += other.mentions.filter { new in !mentions.contains { $0.range.overlaps(new.range) } }
        impossible += other.impossible.filter { new in !impossible.contains { $0.overlaps(new) } }
    }
}

extension TimeReader.Reading {
    fileprivate mutating func mention(_ date: DateRead?, _ tokens: TimeTokens, before end: Int) {
        guard let date, date.next <= end else { return }
        let range = tokens.bytes(date.first..<date.next)
        mentions.append((range, date.dates))
        if !date.dates.isPossible { impossible.append(range) }
    }
}

/// What both grammars share: walking over the tokens, and tying terms to the days from which they run.
protocol TimeGrammar {
    var tokens: TimeTokens { get }
    /// An expression that begins at the token, with the token behind it.
    func expression(_ index: Int) -> TimeTokens.Read<TimeExpression>?
    /// Words that say from when a term runs.
    func start(_ index: Int) -> TimeTokens.Read<TimeExpression.Start>?
    /// Tokens a grammar passes over as a whole: dates of acts, look-backs.
    func passed(_ index: Int) -> Int?
    func calendarDate(_ index: Int) -> DateRead?
}

/// Where a start stands among the tokens.
private struct StartMark {
    let tokens: Range<Int>
    let start: TimeExpression.Start
}

extension TimeGrammar {
    mutating func read() -> TimeReader.Reading {
        var reading = TimeReader.Reading()
        var places: [Range<Int>] = []
        var marks: [StartMark] = []
        var index = 0
        while index < tokens.count {
            guard tokens.mayBegin(index) else {
                index += 1
                continue
            }
            if let next = passed(index) {
                reading.mention(calendarDate(index) ?? calendarDate(index + 1), tokens, before: next)
                index = max(next, index + 1)
            } else if let found = start(index) {
                marks.append(StartMark(tokens: index..<found.next, start: found.value))
                index = max(found.next, index + 1)
            } else if let found = expression(index) {
                reading.expressions.append(found.value)
                places.append(index..<found.next)
                index = max(found.next, index + 1)
            } else if let length = tokens.length(at: index) {
                reading.lengths.append(tokens.bytes(index..<length.next))
                index = length.next
            } else {
                index += 1
            }
        }
        let wrong: TimeExpression.Defects = [.impossibleDate, .reversed]
        reading.impossible += reading.expressions.filter { !$0.defects.isDisjoint(with: wrong) }.map(\.range)
        reading.starts = marks.map { tokens.bytes($0.tokens) }
        attach(marks, to: &reading.expressions, places)
        return reading
    }

    /// Words between a term and the day it runs from: «… күннен бастап оны жауапты хатшы 10 күн ішінде».
    private var farthest: Int { 8 }

    /// Each start belongs to the one term nearest to it, unless another term stands between.
    private func attach(_ marks: [StartMark], to expressions: inout [TimeExpression], _ places: [Range<Int>]) {
        for mark in marks {
            let near = expressions.indices.filter { index in
                guard case .length = expressions[index].value, expressions[index].relation.runsFromStart else {
                    return false
                }
                let between = between(mark.tokens, places[index])
                return between.count <= farthest && !between.contains { tokens.isSign(";", $0) }
            }
            let nearest = near.min {
                between(mark.tokens, places[$0]).count < between(mark.tokens, places[$1]).count
            }
            if let nearest { expressions[nearest].start = mark.start }
        }
    }

    private func between(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        a.upperBound <= b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<max(a.lowerBound, b.upperBound)
    }

    func make(
        _ relation: TimeExpression.Relation, _ value: TimeExpression.Value, _ range: Range<Int>, times: Int = 1,
        isMismatched: Bool = false, isBound: Bool = false
    ) -> TimeTokens.Read<TimeExpression> {
        var defects: TimeExpression.Defects = isMismatched ? .numberMismatch : []
        if case .dates(let dates) = value, !dates.isPossible { defects.insert(.impossibleDate) }
        if case .dates(let dates) = value, dates.isReversed { defects.insert(.reversed) }
        return (
            TimeExpression(
                relation, value, in: tokens.bytes(range), times: times, defects: defects, isBound: isBound),
            range.upperBound
        )
    }
}
