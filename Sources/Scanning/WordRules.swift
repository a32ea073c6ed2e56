internal import Documents
internal import Findings
internal import Patterns
internal import RulePacks
internal import Texts

/// Words found in one segment by one rule.
struct Hit: Hashable {
    let segment: Int
    let match: Match
}

/// Runs rules whose main key is `match`. What it learns about a scope or a sentence is kept for the next hit there, so that
/// a clause of a hundred thousand hits costs no more than a hundred thousand clauses.
final class WordRuleRunner {
    /// A rule that finds more in one document is cut off there, and the report says so.
    static let mostHits = 10_000

    private let scan: DocumentScan
    private let rule: Rule
    private let test: WordTest
    private let judge: SubjectJudge?
    private var present: [ConditionKey: Bool] = [:]
    private(set) var isCutOff = false

    private struct ConditionKey: Hashable {
        let part: Part
        let range: Range<Int>
    }

    private enum Part { case with, without, unless, graver }

    init(_ scan: DocumentScan, _ rule: Rule, _ test: WordTest) {
        self.scan = scan
        self.rule = rule
        self.test = test
        judge = test.subject.map { SubjectJudge(scan, $0) }
    }

    func hits() -> [Hit] {
        var standing: [Hit] = []
        for hit in distinct(candidates()) where stands(hit) {
            guard standing.count < Self.mostHits else {
                isCutOff = true
                break
            }
            standing.append(hit)
        }
        if let count = test.count { return counted(standing, count) }
        return isAbsence ? firstPerScope(standing) : standing
    }

    /// A rule about what is missing in a clause names the clause once.
    private var isAbsence: Bool {
        guard let scope = test.without?.scope else { return false }
        return scope == .clause || scope == .article || scope == .document
    }

    private func candidates() -> [Hit] {
        var hits: [Hit] = []
        let whole = 0..<scan.document.text.folded.count
        for use in test.match.uses {
            for segment in scan.candidates(of: use.pattern, in: whole)
            where scan.isFor(use.language, segment) && rule.applies.zones.contains(scan.document.segments[segment].zone)
            {
                for match in scan.matches(of: use.pattern, in: segment) where isVisible(match) {
                    hits.append(Hit(segment: segment, match: match))
                }
            }
        }
        return hits
    }

    private func isVisible(_ match: Match) -> Bool {
        rule.applies.zones.contains(.quotation) || !scan.isQuoted(match.focus)
    }

    /// Of overlapping hits the first and longest; what is spelled as the rule has it comes before what is read so.
    private func distinct(_ hits: [Hit]) -> [Hit] {
        let noisy = hits.filter(\.match.isNoisy)
        guard !noisy.isEmpty else { return longest(hits) }
        let exact = longest(hits.filter { !$0.match.isNoisy })
        let added = longest(noisy).filter { hit in
            let next = exact.partition { $0.match.focus.upperBound <= hit.match.focus.lowerBound }
            return next == exact.count || exact[next].match.focus.lowerBound >= hit.match.focus.upperBound
        }
        return longest(exact + added)
    }

    private func longest(_ hits: [Hit]) -> [Hit] {
        let ordered = hits.sorted {
            ($0.match.focus.lowerBound, -$0.match.focus.upperBound) < (
                $1.match.focus.lowerBound, -$1.match.focus.upperBound
            )
        }
        var kept: [Hit] = []
        for hit in ordered where hit.match.focus.lowerBound >= (kept.last?.match.focus.upperBound ?? 0) {
            kept.append(hit)
        }
        return kept
    }

    private func stands(_ hit: Hit) -> Bool {
        if let unless = test.unless, isExcepted(hit, unless) { return false }
        if let with = test.with, !isPresent(with, .with, hit) { return false }
        if let without = test.without, isPresent(without, .without, hit) { return false }
        return judge?.admits(hit) ?? true
    }

    /// The rule's own severity, or one step more where the clause decides on money, a post, a permit or a sanction.
    func severity(of hit: Hit) -> Severity {
        let own = rule.summary.severity
        guard let graver = test.graver, isPresent(graver, .graver, hit) else { return own }
        return own.raised
    }

    // MARK: conditions

    /// Without a scope of its own `unless` covers words that overlap the match or stand right beside it.
    private func isExcepted(_ hit: Hit, _ condition: Condition) -> Bool {
        if condition.scope != nil || condition.words != nil { return isPresent(condition, .unless, hit) }
        let near = hit.match.range.lowerBound - 3...hit.match.range.upperBound + 3
        let segment = scan.document.segments[hit.segment].range
        return scan.firstMatch(of: condition.patterns, in: segment) { other in
            other.range.upperBound >= near.lowerBound && other.range.lowerBound <= near.upperBound
        } != nil
    }

    private func isPresent(_ condition: Condition, _ part: Part, _ hit: Hit) -> Bool {
        let segment = scan.document.segments[hit.segment]
        let range = scan.document.range(of: condition.scope ?? .sentence, around: segment)
        if condition.words != nil || condition.side != .either {
            let near = neighbourhood(hit.match.range, condition).clamped(to: range)
            return scan.firstMatch(of: condition.patterns, in: near) { isNear($0, hit.match, condition) } != nil
        }
        let key = ConditionKey(part: part, range: range)
        if let known = present[key] { return known }
        let found = scan.firstMatch(of: condition.patterns, in: range) != nil
        present[key] = found
        return found
    }

    /// As far as so many words can reach; without a limit of words, everything.
    private func neighbourhood(_ match: Range<Int>, _ condition: Condition) -> Range<Int> {
        guard let words = condition.words else { return 0..<scan.document.text.folded.count }
        let reach = (words + 2) * Self.longestWord
        return max(0, match.lowerBound - reach)..<match.upperBound + reach
    }

    /// In bytes, with the condition's own words allowed for.
    private static let longestWord = 128

    private func isNear(_ other: Match, _ match: Match, _ condition: Condition) -> Bool {
        let isBefore = other.range.upperBound <= match.range.lowerBound
        let isAfter = other.range.lowerBound >= match.range.upperBound
        switch condition.side {
        case .before: guard isBefore else { return false }
        case .after: guard isAfter else { return false }
        case .either: break
        }
        guard let limit = condition.words, isBefore || isAfter else { return true }
        let between =
            isBefore
            ? other.range.upperBound..<match.range.lowerBound : match.range.upperBound..<other.range.lowerBound
        return scan.document.text.wordCount(between, upTo: limit) <= limit
    }

    // MARK: one per scope, counts

    private func firstPerScope(_ hits: [Hit]) -> [Hit] {
        var seen: Set<Range<Int>> = []
        return hits.filter { seen.insert(scopeRange($0)).inserted }
    }

    private func counted(_ hits: [Hit], _ count: WordTest.Count) -> [Hit] {
        let groups = Dictionary(grouping: hits, by: scopeRange)
        let passing = groups.values.filter { group in
            group.count >= (count.atLeast ?? 1) && group.count <= (count.atMost ?? Int.max)
        }
        return passing.compactMap(\.first).sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
    }

    private func scopeRange(_ hit: Hit) -> Range<Int> {
        // `within: item` names each item, even when the whole clause may excuse it.
        let isNarrow = rule.scope == .item || rule.scope == .sentence
        let scope = test.count == nil && !isNarrow ? test.without?.scope ?? rule.scope : rule.scope
        return scan.document.range(of: scope, around: scan.document.segments[hit.segment])
    }
}
