public import Documents
public import Languages
internal import Patterns
public import RulePacks

/// Words of a document that say when something is due, of all four kinds: what `aiqyn values` prints.
public struct Deadline: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A last day can be named.
        case exact
        /// How often.
        case periodic
        /// Words of time without a measure.
        case vague
        /// Left to another paper or to an undated event.
        case deferred
    }

    public let kind: Kind
    /// Canonical bytes.
    public let range: Range<Int>
    /// For exact and periodic ones.
    public let value: TimeExpression?
}

/// Reads the deadlines of a document: exact and periodic ones as values, vague and deferred ones by the packs' words.
public struct DeadlineSurvey {
    private let rules: RuleSet
    private let scratch = Scratch()

    public init(_ rules: RuleSet) { self.rules = rules }

    /// In text order. «Always» and «when needed» count in the cells of a table only.
    public func deadlines(in document: Document) -> [Deadline] {
        let scan = DocumentScan(document, rules, scratch)
        return document.segments.indices.flatMap { segment in
            deadlines(in: segment, scan).sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
    }

    private func deadlines(in segment: Int, _ scan: DocumentScan) -> [Deadline] {
        var found = scan.reading(of: segment).expressions.map {
            Deadline(kind: $0.isPeriodic ? .periodic : .exact, range: $0.range, value: $0)
        }
        let isCell = scan.document.units[scan.document.segments[segment].unit].cell != nil
        for words in rules.deadlineWords where words.kind != .standing || isCell {
            for use in words.patterns.uses where scan.isFor(use.language, segment) {
                let matches = scan.matches(of: use.pattern, in: segment).map(\.range)
                found += matches.filter { match in !found.contains { $0.range.overlaps(match) } }
                    .map { Deadline(kind: words.kind == .deferred ? .deferred : .vague, range: $0, value: nil) }
            }
        }
        return found
    }
}
