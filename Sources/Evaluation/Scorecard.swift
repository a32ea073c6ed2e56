internal import Findings
public import RulePacks

/// The figures of a trial: over all documents, and by folder, group of indicators and indicator.
public struct Scorecard: Sendable {
    public let judgements: [Judgement]
    public let overall: Figures
    /// By the first folder of the document's name, where there is one.
    public let folders: [String: Figures]
    /// By evaluation group: a group that readers interchange, else an indicator.
    public let groups: [String: Figures]
    /// A label is met by any finding of its group, so the recall of an indicator is that of its labels, and its precision
    /// that of its findings.
    public let indicators: [String: Figures]

    public init(_ judgements: [Judgement], catalogue: Catalogue) {
        self.judgements = judgements
        var overall = Figures()
        var folders: [String: Figures] = [:]
        var groups: [String: Figures] = [:]
        var indicators: [String: Figures] = [:]
        for judgement in judgements {
            let name = judgement.document
            let folder = name.firstIndex(of: "/").map { String(name[..<$0]) }
            // A folder in which nothing must be found and nothing is has a row too.
            if let folder, folders[folder] == nil { folders[folder] = Figures() }
            let count = { (code: String, add: (inout Figures) -> Void) in
                add(&overall)
                if let folder { add(&folders[folder, default: Figures()]) }
                add(&groups[catalogue.evaluationGroup(of: code), default: Figures()])
                add(&indicators[code, default: Figures()])
            }
            for label in judgement.labels { count(label.label.indicator) { $0.add(label) } }
            for finding in judgement.findings { count(finding.finding.rule.indicator) { $0.add(finding) } }
        }
        self.overall = overall
        self.folders = folders
        self.groups = groups
        self.indicators = indicators
    }

    /// Groups of several indicators: an indicator that is a group by itself has its row among the indicators.
    var trueGroups: [String: Figures] { groups.filter { indicators[$0.key] == nil } }

    public var words: Int { judgements.reduce(0) { $0 + $1.words } }

    /// Labels that only some readers set, and how many of them are met.
    public var disputed: (labels: Int, met: Int) {
        let labels = judgements.flatMap(\.labels).filter { !$0.label.isAgreed }
        return (labels.count, labels.count(where: \.isMet))
    }

    /// Findings per 1,000 words.
    public var density: Double { 1000 * Double(overall.results) / Double(max(words, 1)) }
}

extension Figures {
    fileprivate mutating func add(_ label: JudgedLabel) {
        guard label.label.isAgreed else { return }
        agreed += 1
        if label.isMet { found += 1 }
    }

    fileprivate mutating func add(_ finding: JudgedFinding) {
        results += 1
        if finding.isRight { right += 1 }
    }
}
