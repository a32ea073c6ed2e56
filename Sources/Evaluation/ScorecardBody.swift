internal import Findings
internal import Texts

/// A scorecard for programs. Shares are `null` where there is nothing to share.
public struct ScorecardBody: Encodable {
    private let documents: Int
    private let words: Int
    private let density: Double
    private let disputed: Int
    private let disputedFound: Int
    private let overall: Row
    private let folders: [String: Row]
    private let groups: [String: Row]
    private let indicators: [String: Row]
    private let misses: [Miss]
    private let extras: [Extra]

    public init(_ card: Scorecard) {
        documents = card.judgements.count
        words = card.words
        density = card.density
        disputed = card.disputed.labels
        disputedFound = card.disputed.met
        overall = Row(card.overall)
        folders = card.folders.mapValues(Row.init)
        groups = card.groups.mapValues(Row.init)
        indicators = card.indicators.mapValues(Row.init)
        misses = card.judgements.flatMap { judgement in
            judgement.labels.filter(\.isMiss).map { Miss($0, judgement.document) }
        }
        extras = card.judgements.flatMap { judgement in
            judgement.findings.filter { !$0.isRight }.map { Extra($0, judgement.document) }
        }
    }

    private struct Row: Encodable {
        let figures: Figures

        init(_ figures: Figures) { self.figures = figures }

        enum CodingKeys: String, CodingKey {
            case agreed, found, results, right, recall, precision, f1
        }

        func encode(to encoder: any Encoder) throws {
            var row = encoder.container(keyedBy: CodingKeys.self)
            try row.encode(figures.agreed, forKey: .agreed)
            try row.encode(figures.found, forKey: .found)
            try row.encode(figures.results, forKey: .results)
            try row.encode(figures.right, forKey: .right)
            try row.encode(figures.recall, forKey: .recall)
            try row.encode(figures.precision, forKey: .precision)
            try row.encode(figures.f1, forKey: .f1)
        }
    }

    private struct Miss: Encodable {
        let document: String
        /// 1-based; 0 for the whole document.
        let line: Int
        let address: String
        let indicator: String
        let quote: String?
        let reason: String?
        let foundHere: [String]

        init(_ label: JudgedLabel, _ document: String) {
            self.document = document
            line = label.line
            address = label.address
            indicator = label.label.indicator
            quote = label.label.quote
            reason = label.label.reason
            foundHere = label.others.map(\.rule.id)
        }
    }

    private struct Extra: Encodable {
        let document: String
        let line: Int
        let address: String
        let indicator: String
        let rule: String
        let quote: String
        let sentence: String?
        let labelledHere: [String]

        init(_ judged: JudgedFinding, _ document: String) {
            let finding = judged.finding
            self.document = document
            line = finding.span == nil ? 0 : finding.lines.lowerBound
            address = finding.address.text
            indicator = finding.rule.indicator
            rule = finding.rule.id
            quote = finding.quote
            sentence = finding.context.map { $0.before + $0.quote + $0.after }
            labelledHere = judged.others.map(\.indicator)
        }
    }
}
