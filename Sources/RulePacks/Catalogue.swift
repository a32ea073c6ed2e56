public import Findings
public import Languages
public import Texts

/// The indicators a text can show, and the source catalogue they serve.
public struct Catalogue: Sendable {
    public let indicators: [Indicator]
    /// In the order people read them.
    public let groups: [Group]
    public let directions: [Direction]
    public let planRows: [SourceItem]
    public let acts: [LegalAct]
    private let byCode: [String: Int]
    private let separate: Set<String>

    public init(
        indicators: [Indicator], groups: [Group] = [], directions: [Direction] = [], planRows: [SourceItem] = [],
        acts: [LegalAct] = []
    ) {
        self.indicators = indicators
        self.groups = groups
        self.directions = directions
        self.planRows = planRows
        self.acts = acts
        byCode = Dictionary(indicators.indices.map { (indicators[$0].code, $0) }) { first, _ in first }
        separate = Set(groups.filter { !$0.isInterchangeable }.map(\.id))
    }

    public subscript(code: String) -> Indicator? { byCode[code].map { indicators[$0] } }

    /// The name under which an indicator is evaluated: its group where readers take one of the group for another, else
    /// its own code.
    public func evaluationGroup(of code: String) -> String {
        guard let group = self[code]?.group, !separate.contains(group) else { return code }
        return group
    }

    /// Indicators that belong together.
    public struct Group: Sendable {
        public let id: String
        /// Readers take one of its indicators for another.
        public let isInterchangeable: Bool
        public let title: Localized
    }

    /// One of the 81 codes.
    public struct Indicator: Sendable {
        public let code: String
        public let group: String
        public let visibility: String
        public let directions: [String]
        public let title: Localized
        public let why: Localized
        public let sources: [String]
        /// What a rule of this indicator rests on when it names no act of its own.
        public let basis: [Reference]
    }

    /// An act of the Republic that rules rest on, with its standing by date.
    public struct LegalAct: Sendable {
        /// kebab-case, by which rules name it.
        public let id: String
        public let title: Localized
        /// `nil` while it is in force.
        public let lostForce: CalendarDay?
        /// The act that took its place.
        public let successor: String?
        /// The last day of which its standing is known.
        public let checked: CalendarDay
    }

    /// A direction of the internal analysis with its indicators.
    public struct Direction: Sendable {
        public let id: String
        public let number: Int
        public let title: Localized
        public let indicators: [SourceItem]
    }

    /// An indicator of the source catalogue, or a row of a real plan of measures.
    public struct SourceItem: Sendable {
        public let number: Int
        public let title: Localized
        public let codes: [String]
        /// text, partly, set or facts; empty for a plan's row.
        public let visibility: String
        /// What an analyst asks where text alone does not show it.
        public let question: Localized?
    }
}
