import Findings
import Testing

/// The value all reports are made of.
@Suite struct ScanReportTests {
    @Test(arguments: [(Severity.low, 5), (.medium, 3), (.high, 3)])
    func keepingSeverity(severity: Severity, count: Int) {
        let kept = Reports.full.keeping(atLeast: severity)
        #expect(Array(kept.findings).count == count)
        // What is said about reading does not depend on what is shown.
        #expect(kept.isIncomplete == Reports.full.isIncomplete)
        #expect(kept.ignoredFiles == Reports.full.ignoredFiles)
        #expect(kept.documents.map(\.notes) == Reports.full.documents.map(\.notes))
    }

    @Test func severitiesAreOrdered() {
        #expect(Severity.allCases.sorted() == [.low, .medium, .high])
    }

    @Test func statuses() {
        #expect(Reports.full.documents.map(\.status) == [.partly, .read, .notRead])
        #expect(DocumentReport.Status.allCases.map(Reports.full.count) == [1, 1, 1])
        #expect(Reports.full.documents[0].gaps == [Reports.cutNote])
    }

    @Test func incomplete() {
        #expect(!Reports.report([Reports.read([])]).isIncomplete)
        #expect(Reports.report([Reports.read([]), Reports.unread]).isIncomplete)
        #expect(Reports.report([Reports.read([], notes: [Reports.cutNote])]).isIncomplete)
    }
}
