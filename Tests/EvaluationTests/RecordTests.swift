import Evaluation
import Testing
import Texts

/// Figures kept in a file, and what counts as a fall.
@Suite struct RecordTests {
    private static func record(
        _ overall: Figures = Figures(agreed: 10, found: 5, results: 10, right: 5), indicators: [String: Figures] = [:]
    ) -> FiguresRecord {
        FiguresRecord(
            date: "2026-11-21", commit: "abc", documents: 3, disputed: 2, overall: overall, groups: [:],
            indicators: indicators)
    }

    @Test(
        arguments: [
            (Figures(agreed: 10, found: 5, results: 10, right: 5), []),
            // More labels and more findings with the same shares.
            (Figures(agreed: 20, found: 10, results: 30, right: 15), []),
            (Figures(agreed: 10, found: 6, results: 10, right: 6), []),
            (Figures(agreed: 10, found: 4, results: 10, right: 5), ["all recall 0.500 (5/10) → 0.400 (4/10)"]),
            (Figures(agreed: 10, found: 5, results: 11, right: 5), ["all precision 0.500 (5/10) → 0.455 (5/11)"]),
            // A difference that rounding hides is one.
            (
                Figures(agreed: 100_000, found: 49_999, results: 2, right: 1),
                ["all recall 0.500 (5/10) → 0.500 (49999/100000)"]
            ),
            // Labels that were taken away; findings that were.
            (Figures(agreed: 0, found: 0, results: 10, right: 5), ["all recall 0.500 (5/10) → –"]),
            (Figures(agreed: 10, found: 5, results: 0, right: 0), []),
        ] as [(Figures, [String])])
    func falls(now: Figures, lines: [String]) {
        #expect(Self.record().falls(to: Self.record(now)).map(\.line) == lines)
    }

    @Test func rowsOfIndicators() {
        let right = Figures(agreed: 2, found: 2, results: 2, right: 2)
        let old = Self.record(indicators: ["C01": right, "L01": Figures(agreed: 0, found: 0, results: 1, right: 1)])
        let now = Self.record(indicators: [
            "C01": Figures(agreed: 2, found: 1, results: 2, right: 2), "L02": Figures(results: 9),
        ])
        #expect(old.falls(to: now).map(\.name) == ["C01"])
        #expect(old.rises(to: now) == 0)
        #expect(now.rises(to: old) == 1)
        // An indicator whose labels are gone has fallen; one that had none has not.
        #expect(old.falls(to: Self.record()).map(\.line) == ["C01 recall 1.000 (2/2) → –"])
    }

    /// What was written is read back, reasons and quotation marks included.
    @Test func file() throws {
        var record = Self.record(indicators: ["C01": Figures(agreed: 2, found: 1), "L01": Figures(results: 1)])
        record.reasons = [.init(date: "2026-11-20", why: "a \"label\" \\ is\ndisputed", fell: ["all recall 1 → 0"])]
        let text = RecordFile.text(record)
        #expect(
            text.contains(
                "all: {agreed: 10, found: 5, results: 10, right: 5, recall: 0.500, precision: 0.500, f1: 0.500}\n"))
        #expect(
            text.contains(
                "  L01: {agreed: 0, found: 0, results: 1, right: 0, recall: none, precision: 0.000, f1: none}\n"))
        let read = try RecordFile.record(text, name: "a.yaml")
        #expect(read.hasSameFigures(as: record))
        #expect(read.reasons.map(\.fell) == [["all recall 1 → 0"]])
        #expect(read.reasons[0].why.hasPrefix("a \"label\" \\ is"))
        #expect(RecordFile.text(read) == text)
    }

    @Test(arguments: [
        ("[", "a.yaml"), ("date: 1\n", "'documents' must be a count"), ("colour: red\n", "an unknown key 'colour'"),
        ("documents: 1\ndisputed: 0\n", "a record without 'all'"),
        ("documents: 1\ndisputed: 0\nall: {agreed: -1, found: 0, results: 0, right: 0}\n", "'agreed' must be a count"),
        ("documents: 1\ndisputed: 0\nall: {agreed: 99999999999, found: 0, results: 0, right: 0}\n", "must be a count"),
    ])
    func faults(text: String, says: String) throws {
        let fault = try #require(throws: LabelFault.self) { try RecordFile.record(text, name: "a.yaml") }
        #expect(fault.message.contains(says), "\(fault.message)")
    }

    @Test(arguments: Language.allCases)
    func table(language: Language) {
        let falls = Self.record().falls(to: Self.record(Figures(agreed: 0, found: 0, results: 11, right: 5)))
        let text = RecordText(file: "a.yaml", language: language).fell(falls)
        #expect(text.contains("0.500 (5/10)") && text.contains("0.455 (5/11)") && text.contains("a.yaml"))
        #expect(text.split(separator: "\n").count == 5)
        #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
    }
}
