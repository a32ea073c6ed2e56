public import Languages
public import Patterns
public import Texts

/// Everything that runs: rules, the patterns they share, and the filter that says where to look.
public struct RuleSet: Sendable {
    /// Sorted by id.
    public private(set) var rules: [Rule]
    public let patterns: [Pattern]
    /// Patterns, by index, that code recognises instead of an expression.
    public let recognisers: [Int: Recogniser]
    /// Words that pass for deadlines.
    public let deadlineWords: [DeadlineWords]
    public let filter: LiteralFilter
    /// The Kazakh words the patterns are made of: what a damaged word may have been.
    public let vocabulary: KazakhVocabulary
    public let catalogue: Catalogue
    public let packs: [PackManifest]
    /// Lexicons by name with the number of phrases, for `rules list`.
    public let lexicons: [String: Int]
    /// The years whose working days are known.
    public let calendar: WorkingCalendar

    public init(
        rules: [Rule], patterns: [Pattern], recognisers: [Int: Recogniser], deadlineWords: [DeadlineWords],
        vocabulary: KazakhVocabulary, catalogue: Catalogue, packs: [PackManifest], lexicons: [String: Int],
        calendar: WorkingCalendar
    ) {
        self.rules = rules.sorted { $0.id < $1.id }
        self.patterns = patterns
        self.recognisers = recognisers
        self.deadlineWords = deadlineWords
        filter = LiteralFilter(patterns)
        self.vocabulary = vocabulary
        self.catalogue = catalogue
        self.packs = packs
        self.lexicons = lexicons
        self.calendar = calendar
    }

    public func rule(_ id: String) -> Rule? {
        rules.first { $0.id == id || $0.aliases.contains(id) }
    }

    /// What lint reads; empty for a set that no loader made.
    var written = Vocabulary()

    /// The same patterns with only some of the rules.
    public func keeping(_ belongs: (Rule) -> Bool) -> RuleSet {
        var kept = self
        kept.rules = rules.filter(belongs)
        return kept
    }
}

/// A pack's own page.
public struct PackManifest: Sendable, Hashable {
    public let name: String
    public let version: String
    public let title: Localized
    /// What the pack looks for, and in which documents.
    public let description: Localized?
    public let isStable: Bool
    public let languages: [String]
    public let licence: String
}

extension Rule {
    /// What a scan looks for; conditions are asked only where these match.
    public var matchPatterns: [Int] {
        if case .words(let test) = test { test.match.uses.map(\.pattern) } else { [] }
    }

    /// All patterns the rule may ask for.
    public var patterns: Set<Int> {
        let sets: [PatternSet?] =
            switch test {
            case .words(let test):
                [
                    test.match, test.with?.patterns, test.without?.patterns, test.unless?.patterns,
                    test.subject?.required, test.subject?.excluded, test.subject?.others, test.graver?.patterns,
                ]
            case .require(let requirement): [requirement.patterns, requirement.when]
            case .cells(let test): [test.column, test.match, test.without]
            case .check: []
            }
        return Set(sets.compactMap { $0 }.flatMap { $0.uses.map(\.pattern) })
    }

    public func uses(_ pattern: Int) -> Bool { patterns.contains(pattern) }
}
