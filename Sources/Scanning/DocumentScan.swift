internal import Documents
internal import Findings
internal import Languages
internal import Patterns
internal import RulePacks
internal import Texts

/// One document under one rule set: where patterns can match, and what has been confirmed.
///
/// The filter passes over the text once. A pattern runs only in sentences where one of its literals stands; what it
/// matched there is kept, because conditions of many rules ask for the same words.
final class DocumentScan {
    let document: Document
    let rules: RuleSet
    private let scratch: Scratch
    private var confirmed: [UInt64: [Match]] = [:]
    /// What code has read in segments that rules asked about.
    private var readings: [Int: TimeReader.Reading] = [:]
    private let unfiltered: Set<Int>
    private let noise: NoisyPass?
    /// Patterns that hit their limit, with the segment where they did.
    private(set) var failures: [Int: Int] = [:]
    /// Rules that found more than is listed.
    var cutOff: [String] = []
    /// Before this day a deadline is past: the day asked for, else the document's own.
    private(set) lazy var today = asOf ?? DocumentDay.find(document)
    private let asOf: CalendarDay?

    init(
        _ document: Document, _ rules: RuleSet, _ scratch: Scratch, usesFilter: Bool = true, asOf: CalendarDay? = nil
    ) {
        self.asOf = asOf
        self.document = document
        self.rules = rules
        self.scratch = scratch
        unfiltered = usesFilter ? Set(rules.filter.unfiltered) : Set(rules.patterns.indices)
        scratch.prepare(patterns: rules.patterns.count)
        noise = NoisyPass(document, rules.vocabulary, &scratch.knownWords)
        if usesFilter { rules.filter.scan(document.text.folded.span, into: &scratch.hits) }
        if usesFilter, let noise { scratch.addHits(of: noise, rules.filter) }
    }

    // MARK: where

    /// Segments in which the pattern can match, within a canonical range, ascending.
    func candidates(of pattern: Int, in range: Range<Int>) -> [Int] {
        if unfiltered.contains(pattern) {
            guard case .value(let query)? = rules.recognisers[pattern] else { return segments(in: range) }
            return segments(in: range).filter { ValueGate.mayHold(query, document, $0) }
        }
        let hits = scratch.hits[pattern]
        guard !hits.isEmpty else { return [] }
        let first = hits.partition { Int($0) < range.lowerBound }
        var last = first
        while last < hits.count, Int(hits[last]) < range.upperBound { last += 1 }
        return document.segments(containing: hits[first..<last])
    }

    private func segments(in range: Range<Int>) -> [Int] {
        let segments = document.segments
        var index = document.firstSegment(endingAfter: range.lowerBound)
        var found: [Int] = []
        while index < segments.count, segments[index].range.lowerBound < range.upperBound {
            found.append(index)
            index += 1
        }
        return found
    }

    // MARK: what

    /// All matches of a pattern in a segment; noisy ones behind the others.
    func matches(of pattern: Int, in segment: Int) -> [Match] {
        let key = UInt64(pattern) << 32 | UInt64(segment)
        if let known = confirmed[key] { return known }
        if let recogniser = rules.recognisers[pattern] {
            let found = recognised(recogniser, in: segment)
            confirmed[key] = found
            return found
        }
        let range = document.segments[segment].range
        let folded = document.text.folded
        let copy = noise?.copy(of: segment)
        guard copy != nil || rules.patterns[pattern].mayMatch(in: folded.span, range: range) else { return [] }
        var found = run(
            pattern, range, of: folded, segment: segment, lastStart: lastHit(of: pattern, before: range.upperBound))
        if let noise, let copy { found += noisyMatches(of: pattern, noise, copy, segment, besides: found) }
        confirmed[key] = found
        return found
    }

    private func recognised(_ recogniser: Recogniser, in segment: Int) -> [Match] {
        switch recogniser {
        case .value(let query):
            return ranges(of: query, in: segment).map { range in
                Match(range: range, focus: range, isNoisy: noise?.isDamaged(range) ?? false)
            }
        case .beside(let beside):
            let values = beside.values.flatMap { matches(of: $0, in: segment) }.map(\.range)
            guard !values.isEmpty else { return [] }
            return matches(of: beside.words, in: segment).compactMap { words in
                let value = values.first { stands($0, beside: words.range, beside) }
                return value.map { words.joined(with: $0) }
            }
        }
    }

    private func ranges(of query: ValueQuery, in segment: Int) -> [Range<Int>] {
        switch query {
        case .numberMismatch:
            let place = document.segments[segment]
            let folded = document.text.folded
            return NumberPairs.mismatches(folded.span, place.range, place.languages)
        case .pastDate:
            guard let today else { return [] }
            return reading(of: segment).expressions.filter { $0.lastDay.map { $0 < today } ?? false }.map(\.range)
        default:
            return reading(of: segment).ranges(query)
        }
    }

    private func stands(_ value: Range<Int>, beside words: Range<Int>, _ beside: Recogniser.Beside) -> Bool {
        let (first, second) = beside.valuesComeFirst ? (value, words) : (words, value)
        guard first.upperBound <= second.lowerBound else { return false }
        return document.text.wordCount(first.upperBound..<second.lowerBound, upTo: beside.gap) <= beside.gap
    }

    func reading(of segment: Int) -> TimeReader.Reading {
        if let known = readings[segment] { return known }
        let place = document.segments[segment]
        let folded = document.text.folded
        var reading = TimeReader.read(folded.span, place.range, place.languages)
        if let noise, let copy = noise.copy(of: segment) {
            let mended = TimeReader.read(noise.text.span, copy, place.languages)
            reading.add(mended.moved { noise.original($0) })
        }
        readings[segment] = reading
        return reading
    }

    /// What a pattern matches only in the copy of a segment with damaged words, at its place in the document.
    private func noisyMatches(
        of pattern: Int, _ noise: NoisyPass, _ copy: Range<Int>, _ segment: Int, besides exact: [Match]
    ) -> [Match] {
        guard rules.patterns[pattern].mayMatch(in: noise.text.span, range: copy) else { return [] }
        return run(pattern, copy, of: noise.text, segment: segment).compactMap { match in
            guard noise.isMended(match.range) else { return nil }
            let range = noise.original(match.range)
            guard !exact.contains(where: { $0.range.overlaps(range) }) else { return nil }
            return Match(range: range, focus: noise.original(match.focus), isNoisy: true)
        }
    }

    /// A match holds one of its literals, so none begins behind the last of them.
    private func lastHit(of pattern: Int, before end: Int) -> Int? {
        guard !unfiltered.contains(pattern) else { return nil }
        let hits = scratch.hits[pattern]
        let count = hits.partition { Int($0) < end }
        return count > 0 ? Int(hits[count - 1]) : nil
    }

    /// Matches of a fixed expression of a check.
    func matches(of pattern: CompiledPattern, in range: Range<Int>) -> [Match] {
        let folded = document.text.folded
        return (try? scratch.matcher.matches(of: pattern, in: folded.span, range: range)) ?? []
    }

    private func run(
        _ pattern: Int, _ range: Range<Int>, of text: [UInt8], segment: Int, lastStart: Int? = nil
    ) -> [Match] {
        guard failures[pattern] == nil || segment != failures[pattern] else { return [] }
        do {
            let code = try rules.patterns[pattern].compiled()
            return try scratch.matcher.matches(of: code, in: text.span, range: range, lastStart: lastStart)
        } catch {
            if failures[pattern] == nil { failures[pattern] = segment }
            return []
        }
    }

    /// The first match of any of the patterns inside a range, in text whose language they are for.
    func firstMatch(of set: PatternSet, in range: Range<Int>, where admits: (Match) -> Bool = { _ in true }) -> Match? {
        for use in set.uses {
            for segment in candidates(of: use.pattern, in: range) where isFor(use.language, segment) {
                for match in matches(of: use.pattern, in: segment)
                where match.range.lowerBound >= range.lowerBound && match.range.upperBound <= range.upperBound
                    && admits(match)
                {
                    return match
                }
            }
        }
        return nil
    }

    func isFor(_ language: Language?, _ segment: Int) -> Bool {
        language.map { document.segments[segment].languages.contains($0) } ?? true
    }

    /// Whether a range lies between quotation marks.
    func isQuoted(_ range: Range<Int>) -> Bool {
        let quotations = document.quotations
        let index = quotations.partition { $0.lowerBound <= range.lowerBound }
        return index > 0 && quotations[index - 1].upperBound >= range.upperBound
    }
}

/// Memory that one worker reuses from document to document.
public final class Scratch {
    let matcher = Matcher()
    var hits: [[Int32]] = []
    var knownWords = KnownWords()

    public init() {}

    func prepare(patterns: Int) {
        if hits.count != patterns { hits = [[Int32]](repeating: [], count: patterns) }
        for index in hits.indices where !hits[index].isEmpty { hits[index].removeAll(keepingCapacity: true) }
    }

    /// Adds where literals stand in the copies, at their places in the document.
    func addHits(of noise: NoisyPass, _ filter: LiteralFilter) {
        var found = [[Int32]](repeating: [], count: hits.count)
        filter.scan(noise.text.span, into: &found)
        for (pattern, offsets) in found.enumerated() where !offsets.isEmpty {
            let places = offsets.map { Int32(noise.original(Int($0)..<Int($0)).lowerBound) }
            hits[pattern] = Set(hits[pattern] + places).sorted()
        }
    }
}

extension Array {
    /// Number of leading elements that satisfy the predicate; the rest must not.
    func partition(_ belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Match {
    /// The stretch from the one to the other; what is reported are the words.
    fileprivate func joined(with other: Range<Int>) -> Match {
        let whole = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
        return Match(range: whole, focus: focus)
    }
}

extension CanonicalText {
    /// Words that begin in a range; counting stops above the limit.
    func wordCount(_ range: Range<Int>, upTo limit: Int) -> Int {
        var words = 0
        var inWord = false
        for index in range {
            let byte = folded[index]
            let isWord = byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
            if isWord, !inWord { words += 1 }
            inWord = isWord
            if words > limit { break }
        }
        return words
    }
}
