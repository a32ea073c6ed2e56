public import Texts

/// What a flaw lets happen: a decision about money, a post, a permit or a sanction is high; wording alone is low.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case low, medium, high

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    /// One step more; high stays high.
    public var raised: Severity { self == .low ? .medium : .high }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}

/// How often a reviewer agrees with the rule.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
    case low, medium, high

    /// One step less; low stays low.
    var lowered: Confidence { self == .high ? .medium : .low }
}

/// Where the words stand in the source text.
public struct Span: Sendable, Hashable {
    /// Byte offsets into ``SourceText/bytes``.
    public let bytes: Range<Int>
    public let start: Position
    /// Just after the last character.
    public let end: Position

    public init(_ bytes: Range<Int>, in source: SourceText) {
        self.bytes = bytes
        start = source.position(of: bytes.lowerBound)
        end = source.position(of: bytes.upperBound)
    }
}

/// What a finding needs to know of its rule; shared by all findings of the rule.
public struct RuleSummary: Sendable, Hashable {
    public let id: String
    public let indicator: String
    public let indicatorTitle: Localized
    public let severity: Severity
    public let confidence: Confidence
    public let title: Localized
    public let why: Localized
    public let recommend: Localized
    public let references: [Reference]

    public init(
        id: String, indicator: String, indicatorTitle: Localized, severity: Severity, confidence: Confidence,
        title: Localized, why: Localized, recommend: Localized, references: [Reference]
    ) {
        self.id = id
        self.indicator = indicator
        self.indicatorTitle = indicatorTitle
        self.severity = severity
        self.confidence = confidence
        self.title = title
        self.why = why
        self.recommend = recommend
        self.references = references
    }
}

/// One flaw in one place of one document.
public struct Finding: Sendable, Hashable {
    public let rule: RuleSummary
    /// The rule's own, or one step more where the clause decides on what is grave.
    public let severity: Severity
    /// `nil` for what is absent from the whole document.
    public let span: Span?
    /// Where the words stand in a file that is no plain text; ``span`` is then in the text taken out of it.
    public let place: FilePlace?
    /// The words as they stand in the source; empty when ``span`` is `nil`.
    public let quote: String
    /// The sentence around the words, white space folded, with the place of the quote in it.
    public let context: Context?
    public let address: ClauseAddress
    /// Says more than the rule's title can: the number that is missing, the clause pointed to.
    public let detail: Localized?
    /// Rule and words, no numbers and no positions: it survives moved lines and renumbered clauses.
    public let fingerprint: String
    /// The words were found by reading a damaged or misspelled word as the one it was meant to be.
    public let isNoisy: Bool

    public init(
        rule: RuleSummary, span: Span?, quote: String, context: Context?, address: ClauseAddress, detail: Localized?,
        fingerprint: String, isNoisy: Bool = false, place: FilePlace? = nil, severity: Severity? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.span = span
        self.place = place
        self.quote = quote
        self.context = context
        self.address = address
        self.detail = detail
        self.fingerprint = fingerprint
        self.isNoisy = isNoisy
    }

    /// How often a reviewer agrees: the rule's own, one step lower where the words were read through noise.
    public var confidence: Confidence { isNoisy ? rule.confidence.lowered : rule.confidence }

    /// A sentence and the part of it that the finding is about.
    public struct Context: Sendable, Hashable {
        public let before: String
        public let quote: String
        public let after: String

        public init(before: String, quote: String, after: String) {
            self.before = before
            self.quote = quote
            self.after = after
        }
    }
}
