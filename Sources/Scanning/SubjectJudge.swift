internal import Documents
internal import Patterns
internal import RulePacks
internal import Texts

/// Finds who acts in a sentence: the bearer named in the nominative.
///
/// Russian puts the subject before its verb, so the nearest one before the words counts («если заявитель не явился,
/// комиссия вправе …»). In Kazakh the verb closes the sentence and its subject opens it; a conditional or temporal clause
/// before it («… ұсынбаса, комиссия …») has a subject of its own and is stepped over.
final class SubjectJudge {
    private let scan: DocumentScan
    private let subject: WordTest.Subject
    private var known: [Range<Int>: [Bearer]] = [:]

    /// A Russian subject behind the verb stands close: «вправе комиссия».
    private static let reachAfterBytes = 40

    private struct Bearer {
        let range: Range<Int>
        let role: Role
    }

    /// In the order in which they win when one name stands in several lists.
    private enum Role: Int {
        case required, excluded, other
    }

    init(_ scan: DocumentScan, _ subject: WordTest.Subject) {
        self.scan = scan
        self.subject = subject
    }

    func admits(_ hit: Hit) -> Bool {
        switch bearer(of: hit)?.role {
        case .required: true
        case .excluded: false
        case .other, nil: subject.required == nil
        }
    }

    private func bearer(of hit: Hit) -> Bearer? {
        let segment = scan.document.segments[hit.segment]
        let isKazakh = segment.languages.contains(.kk)
        if let found = choose(bearers(in: segment.range), hit.match.focus, isKazakh) { return found }
        guard let leadIn = scan.document.leadIn(of: segment) else { return nil }
        let led = bearers(in: leadIn)
        return isKazakh ? led.first : led.last
    }

    private func choose(_ bearers: [Bearer], _ words: Range<Int>, _ isKazakh: Bool) -> Bearer? {
        let before = bearers.filter {
            $0.range.lowerBound < words.upperBound && $0.range.upperBound <= words.lowerBound
                || words.contains($0.range.lowerBound)
        }
        if isKazakh {
            guard let first = before.first else { return nil }
            guard let start = mainClauseStart(between: first.range.upperBound, words.lowerBound) else { return first }
            return before.first { $0.range.lowerBound >= start } ?? first
        }
        return before.last ?? bearers.first { $0.range.lowerBound < words.upperBound + Self.reachAfterBytes }
    }

    /// Behind the last clause that has a subject of its own: one closed by a comma after -са/-се or the locative
    /// (жағдайда, кезде), or by one of these words without a comma.
    private func mainClauseStart(between lower: Int, _ upper: Int) -> Int? {
        guard lower < upper else { return nil }
        let bytes = scan.document.text.folded
        var byComma: Int?
        for index in stride(from: upper - 1, through: lower + 4, by: -1) where bytes[index] == 0x2C {
            let ending = String(decoding: bytes[(index - 4)..<index], as: UTF8.self)
            if ["са", "се", "да", "де"].contains(ending) {
                byComma = index + 1
                break
            }
        }
        let matches = Self.closingWords.map { scan.matches(of: $0, in: lower..<upper) } ?? []
        return [byComma, matches.last?.range.upperBound].compactMap { $0 }.max()
    }

    private static let closingWords = try? CompiledPattern(
        "(?<!\\p{L})(?:кезде|кезінде|жағдайда|жағдайларда|болғанда|соң|кейін)(?!\\p{L})")

    private func bearers(in range: Range<Int>) -> [Bearer] {
        if let known = known[range] { return known }
        let found = findBearers(in: range)
        known[range] = found
        return found
    }

    private func findBearers(in range: Range<Int>) -> [Bearer] {
        var found: [Bearer] = []
        let lists: [(PatternSet?, Role)] = [
            (subject.required, .required), (subject.excluded, .excluded), (subject.others, .other),
        ]
        for (set, role) in lists {
            for use in set?.uses ?? [] {
                for segment in scan.candidates(of: use.pattern, in: range) where scan.isFor(use.language, segment) {
                    found += scan.matches(of: use.pattern, in: segment)
                        .filter { range.contains($0.range.lowerBound) }
                        .map { Bearer(range: $0.range, role: role) }
                }
            }
        }
        // «уәкілетті орган» beside «орган»: the longer name stands for both, and its first list decides.
        let ordered = found.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.role.rawValue)
                < ($1.range.lowerBound, -$1.range.upperBound, $1.role.rawValue)
        }
        var distinct: [Bearer] = []
        for bearer in ordered where bearer.range.lowerBound >= (distinct.last?.range.upperBound ?? 0) {
            distinct.append(bearer)
        }
        return distinct
    }
}
