/// The figures of one day, kept in a file beside the rules: what later figures are compared with.
public struct FiguresRecord: Sendable, Hashable {
    /// YYYY-MM-DD.
    public var date: String
    /// What was measured, as its author calls it.
    public var commit: String?
    public var documents: Int
    public var disputed: Int
    public var overall: Figures
    public var groups: [String: Figures]
    public var indicators: [String: Figures]
    /// Why figures were let fall, the oldest first.
    public var reasons: [Reason]

    public struct Reason: Sendable, Hashable {
        public let date: String
        public let why: String
        /// What fell, as «C01 recall 0.900 → 0.800».
        public let fell: [String]

        public init(date: String, why: String, fell: [String]) {
            self.date = date
            self.why = why
            self.fell = fell
        }
    }

    package init(
        date: String, commit: String?, documents: Int, disputed: Int, overall: Figures, groups: [String: Figures],
        indicators: [String: Figures], reasons: [Reason] = []
    ) {
        self.date = date
        self.commit = commit
        self.documents = documents
        self.disputed = disputed
        self.overall = overall
        self.groups = groups
        self.indicators = indicators
        self.reasons = reasons
    }

    public init(_ card: Scorecard, date: String, commit: String?) {
        self.init(
            date: date, commit: commit, documents: card.judgements.count, disputed: card.disputed.labels,
            overall: card.overall, groups: card.trueGroups.filter { !$0.value.isEmpty },
            indicators: card.indicators.filter { !$0.value.isEmpty })
    }

    // MARK: comparing

    public enum Measure: String, Sendable, CaseIterable {
        case recall, precision
    }

    /// A figure that is lower than it was. F1 falls only where one of these does.
    public struct Fall: Sendable, Hashable {
        /// An indicator, a group, or `all`.
        public let name: String
        public let measure: Measure
        public let was: Figures
        public let now: Figures
    }

    /// Counts are compared, not their rounded shares. Recall that is no longer measured has fallen: labels were taken away.
    /// Precision without findings has not: nothing is said, so nothing wrong.
    public func falls(to later: FiguresRecord) -> [Fall] {
        changes(to: later) { measure, was, now in
            switch measure {
            case .recall:
                was.agreed > 0 && (now.agreed == 0 || now.found * was.agreed < was.found * now.agreed)
            case .precision:
                was.results > 0 && now.results > 0 && now.right * was.results < was.right * now.results
            }
        }
    }

    /// How many figures are higher than they were; new ones do not count.
    public func rises(to later: FiguresRecord) -> Int {
        changes(to: later) { measure, was, now in
            switch measure {
            case .recall: was.agreed > 0 && now.found * was.agreed > was.found * now.agreed
            case .precision: was.results > 0 && now.right * was.results > was.right * now.results
            }
        }.count
    }

    private func changes(
        to later: FiguresRecord, _ hasChanged: (Measure, Figures, Figures) -> Bool
    ) -> [Fall] {
        rows.flatMap { name, was in
            let now = later.rows.first { $0.name == name }?.figures ?? Figures()
            return Measure.allCases.filter { hasChanged($0, was, now) }
                .map { Fall(name: name, measure: $0, was: was, now: now) }
        }
    }

    private var rows: [(name: String, figures: Figures)] {
        [("all", overall)] + [groups, indicators].flatMap { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }

    /// Whether another record says the same of the rules, whenever it was made.
    public func hasSameFigures(as other: FiguresRecord) -> Bool {
        documents == other.documents && disputed == other.disputed && overall == other.overall && groups == other.groups
            && indicators == other.indicators
    }
}

extension FiguresRecord.Fall {
    /// `0.900 (9/10)`; `nil` where nothing is measured.
    func text(_ figures: Figures) -> String? {
        let (share, part, whole) =
            switch measure {
            case .recall: (figures.recall, figures.found, figures.agreed)
            case .precision: (figures.precision, figures.right, figures.results)
            }
        return share.map { "\(FixedDecimal.text($0, decimals: 3)) (\(part)/\(whole))" }
    }

    /// One line for the reasons of a record.
    public var line: String { "\(name) \(measure.rawValue) \(text(was) ?? "–") → \(text(now) ?? "–")" }
}
