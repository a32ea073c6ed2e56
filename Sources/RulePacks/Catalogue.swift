public import Texts

/// The indicators a text can show, and the source catalogue they serve.
public struct Catalogue: Sendable {
    public let indicators: [Indicator]
    public let directions: [Direction]
    public let planRows: [SourceItem]
    private let byCode: [String: Int]

    public init(indicators: [Indicator], directions: [Direction], planRows: [SourceItem]) {
        self.indicators = indicators
        self.directions = directions
        self.planRows = planRows
        byCode = Dictionary(indicators.indices.map { (indicators[$0].code, $0) }) { first, _ in first }
    }

    public static let empty = Catalogue(indicators: [], directions: [], planRows: [])

    public subscript(code: String) -> Indicator? { byCode[code].map { indicators[$0] } }

    /// One of the 81 codes.
    public struct Indicator: Sendable {
        public let code: String
        public let group: String
        public let visibility: String
        public let directions: [String]
        public let title: Localized
        public let why: Localized
        public let sources: [String]
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
