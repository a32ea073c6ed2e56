public import Diagnostics
public import Documents
public import Findings
public import Texts

/// A rule ready to run. Patterns are named by their index in ``RuleSet/patterns``, so that equal phrases of different rules
/// are looked for once.
public struct Rule: Sendable {
    public let summary: RuleSummary
    public let pack: String
    public let status: Status
    /// Where the rule stands in its pack.
    public let place: Diagnostic.Place
    public let applies: Applies
    /// Where `with` and `without` look, and what `count` counts over.
    public let scope: Scope
    public let test: Test
    /// What ``test`` was made of.
    public let wording: Wording
    public let examples: [Example]
    public let aliases: [String]
    public let since: String?

    public var id: String { summary.id }

    public enum Status: String, Sendable, CaseIterable {
        case experimental, stable, deprecated
    }

    /// What kind of thing the rule finds.
    public enum Test: Sendable {
        case words(WordTest)
        case require(Requirement)
        case cells(CellTest)
        case check(CheckName)
    }
}

/// Which documents and stretches a rule is for.
public struct Applies: Sendable, Hashable {
    /// `nil`: all kinds.
    public var kinds: Set<DocumentKind>?
    public var exceptKinds: Set<DocumentKind> = []
    public var zones: Set<Zone> = [.body]

    public init() {}

    public func admits(_ kind: DocumentKind) -> Bool {
        (kinds?.contains(kind) ?? true) && !exceptKinds.contains(kind)
    }
}

/// Patterns of which any may match, each with the language whose text it is for (`nil`: every text).
public struct PatternSet: Sendable, Hashable {
    public struct Use: Sendable, Hashable {
        public let pattern: Int
        public let language: Language?
    }

    public var uses: [Use] = []

    public init() {}
    public var isEmpty: Bool { uses.isEmpty }
}

/// Words that must, or must not, stand around the match.
public struct Condition: Sendable, Hashable {
    public let patterns: PatternSet
    /// `nil` for `unless` without a scope: the words overlap or touch the match.
    public let scope: Scope?
    /// At most so many words between; `nil` for no limit.
    public let words: Int?
    public let side: Side

    public enum Side: String, Sendable, CaseIterable {
        case before, after, either
    }
}

/// `match`, with its conditions.
public struct WordTest: Sendable, Hashable {
    public let match: PatternSet
    public let count: Count?
    public let with: Condition?
    public let without: Condition?
    public let unless: Condition?
    public let subject: Subject?
    /// Where these words stand too, the finding is one step graver.
    public let graver: Condition?

    /// How often the words must stand in the scope for a finding.
    public struct Count: Sendable, Hashable {
        public let atLeast: Int?
        public let atMost: Int?
    }

    /// Who acts in the sentence: nominative forms.
    public struct Subject: Sendable, Hashable {
        public let required: PatternSet?
        public let excluded: PatternSet?
        /// Everybody else who may be the subject: bearers that neither help nor cancel.
        public let others: PatternSet
    }
}

/// `require`: one of these must stand somewhere in the document.
public struct Requirement: Sendable, Hashable {
    public let patterns: PatternSet
    public let when: PatternSet?
}

/// `cells`: table cells by the header of their column.
public struct CellTest: Sendable, Hashable {
    public let column: PatternSet
    public let findsEmpty: Bool
    public let match: PatternSet?
    public let without: PatternSet?
}

/// Checks that words cannot say, written in code.
public enum CheckName: String, Sendable, CaseIterable {
    case danglingReference = "dangling-reference"
    case numbering
    case mixedScript = "mixed-script"
    case hiddenText = "hidden-text"
}

/// A small document that shows what a rule finds, or what it lets pass.
public struct Example: Sendable {
    public let text: String
    /// Byte ranges of ``text`` that who reads the document does not see.
    public let hidden: [Range<Int>]
    public let language: Language
    /// Expected spans as byte ranges of ``text``; `nil` when nothing must be found. A document-level finding expects
    /// one empty list.
    public let expected: [Range<Int>]?
    public let kind: DocumentKind?
    /// A known gap: it fails only when it starts to work.
    public let isTodo: Bool
    public let because: String?
    public let place: Diagnostic.Place

    /// With the marks around hidden words, as it is written in the pack.
    public var marked: String {
        var marked = text
        for range in hidden.reversed() {
            for (offset, mark) in [(range.upperBound, "⦄"), (range.lowerBound, "⦃")] as [(Int, Character)] {
                marked.insert(mark, at: marked.utf8.index(marked.startIndex, offsetBy: offset))
            }
        }
        return marked
    }
}
