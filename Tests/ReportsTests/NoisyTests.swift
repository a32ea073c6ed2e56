import Findings
import Reports
import Testing
import Texts

/// What was read through damaged letters says so in every report, with confidence one step lower.
@Suite struct NoisyTests {
    private static let noisy = Reports.report([Reports.read([Reports.finding(isNoisy: true)])])
    private static let clean = Reports.report([Reports.read([Reports.finding()])])

    @Test(arguments: [
        (Language.kk, "түзетіліп оқылды"), (.ru, "прочитано исправленным"), (.en, "was read as corrected"),
    ])
    func text(language: Language, words: String) {
        let render = { TextReport(language: language, colour: false, width: 120).render($0) }
        #expect(render(Self.noisy).contains(words))
        #expect(!render(Self.clean).contains(words))
    }

    @Test func json() {
        #expect(JSONReport().render(Self.noisy).contains("\"noisy\" : true"))
        #expect(JSONReport().render(Self.noisy).contains("\"confidence\" : \"low\""))
        #expect(JSONReport().render(Self.clean).contains("\"noisy\" : false"))
        #expect(JSONReport().render(Self.clean).contains("\"confidence\" : \"medium\""))
    }

    @Test func sarif() {
        let render = { SARIFReport(language: .en).render($0) }
        #expect(render(Self.noisy).contains("\"noisy\" : true"))
        #expect(render(Self.noisy).contains("\"confidence\" : \"low\""))
        #expect(!render(Self.clean).contains("noisy"))
    }

    @Test(arguments: zip(Confidence.allCases, [Confidence.low, .low, .medium]))
    func confidence(of rule: Confidence, noisy: Confidence) {
        let summary = RuleSummary(
            id: "a", indicator: "L01", indicatorTitle: Reports.localized("a"), severity: .low, confidence: rule,
            title: Reports.localized("a"), why: Reports.localized("a"), recommend: Reports.localized("a"),
            references: [])
        #expect(Reports.finding(summary, isNoisy: true).confidence == noisy)
        #expect(Reports.finding(summary).confidence == rule)
    }
}
