public import Findings
internal import Texts

/// One document with its labels and findings, each told whether it is met by the other side.
public struct Judgement: Sendable {
    public let document: String
    public let words: Int
    public let labels: [JudgedLabel]
    public let findings: [JudgedFinding]

    /// Indicators of a whole set of documents are not judged by one.
    private static let judged: Set<Character> = ["L", "C", "D", "T", "I"]

    /// A finding meets a label when both are of one group and their lines overlap; one finding may meet several labels, and
    /// several findings one label.
    ///
    /// - Parameter group: the name under which an indicator is evaluated.
    init(
        document: String, words: Int, labels: [PlacedLabel], findings: [Finding], group: (String) -> String
    ) {
        let findings = findings.filter { $0.rule.indicator.first.map(Self.judged.contains) == true }
        var rightFindings: Set<Int> = []
        var judgedLabels: [JudgedLabel] = []
        for label in labels {
            let wanted = group(label.label.indicator)
            let there = findings.indices.filter { label.touches(findings[$0].lines) }
            let meeting = there.filter { group(findings[$0].rule.indicator) == wanted }
            rightFindings.formUnion(meeting)
            judgedLabels.append(
                JudgedLabel(
                    placed: label, isMet: !meeting.isEmpty,
                    others: label.lines == nil ? [] : there.filter { !meeting.contains($0) }.map { findings[$0] }))
        }
        self.document = document
        self.words = words
        self.labels = judgedLabels
        self.findings = findings.enumerated().map { index, finding in
            JudgedFinding(
                finding: finding, isRight: rightFindings.contains(index),
                others: labels.filter { $0.lines?.overlaps(finding.lines) == true }.map(\.label))
        }
    }
}

/// A label with its place in the document.
struct PlacedLabel: Sendable {
    let label: Label
    /// 1-based; `nil` for the whole document.
    let lines: ClosedRange<Int>?
    let address: String

    func touches(_ lines: ClosedRange<Int>) -> Bool { self.lines?.overlaps(lines) ?? true }
}

public struct JudgedLabel: Sendable {
    let placed: PlacedLabel
    public let isMet: Bool
    /// Findings of other groups on the same lines: what the rules saw there instead.
    public let others: [Finding]

    public var label: Label { placed.label }
    public var address: String { placed.address }
    /// 1-based; 0 for the whole document.
    public var line: Int { placed.lines?.lowerBound ?? 0 }
    /// It must be found and is not.
    public var isMiss: Bool { label.isAgreed && !isMet }
}

public struct JudgedFinding: Sendable {
    public let finding: Finding
    public let isRight: Bool
    /// Labels on the same lines: what the readers saw there.
    public let others: [Label]
}

extension Finding {
    /// What is absent from a whole document stands on its first line, as in every report.
    var lines: ClosedRange<Int> {
        guard let span else { return 1...1 }
        return span.start.line...max(span.start.line, span.end.line)
    }
}
