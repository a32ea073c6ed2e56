import Diagnostics
import Evaluation
import Testing

/// Labels in both formats, and labels that cannot be used.
@Suite struct LabelTests {
    @Test(arguments: [
        ("not json", "labels.jsonl:1: this is no label"), ("{}", "a label without 'doc'"),
        (#"{"doc": "a.txt", "agreed": true}"#, "a label without 'indicator'"),
        (#"{"doc": "a.txt", "indicator": "L01"}"#, "a label without 'agreed'"),
        (#"{"doc": "a.txt", "indicator": "L01", "agreed": 1}"#, "this is no label"),
        (#"{"doc": "a.txt", "indicator": "L01", "agreed": true, "line": -1}"#, "there is no line -1"),
        (#"{"doc": "a.txt", "indicator": "L01", "agreed": true, "line": 9223372036854775807}"#, "there is no line"),
        (#"{"doc": "a.txt", "indicator": "L99", "agreed": true}"#, "the catalogue has no indicator 'L99'"),
        (#"{"doc": "b.txt", "indicator": "L01", "agreed": true}"#, "is labelled, and cannot be read"),
        ("\n", "has no labels"),
    ])
    func faults(line: String, says: String) throws {
        let trial = try TinyTrial(["a.txt": "сигма\n", "labels.jsonl": line])
        let fault = try #require(throws: LabelFault.self) { try trial.score() }
        #expect(fault.message.contains(says), "\(fault.message)")
        #expect(!fault.help.isEmpty)
    }

    @Test(arguments: ["nowhere", "empty", "a.txt"])
    func noLabels(path: String) throws {
        let trial = try TinyTrial(["a.txt": "сигма\n", "empty/a.txt": "сигма\n"])
        #expect(throws: LabelFault.self) { try trial.score(path) }
    }

    /// A label that points at nothing is said, for its figure is worth nothing.
    @Test(arguments: [
        (#""quote": "жоқ", "line": 1"#, "labels.jsonl:1: «жоқ» does not stand on line 1 of a.txt"),
        (#""quote": "сигма", "line": 2"#, "does not stand on line 2"), (#""quote": "сигма""#, "without its line"),
        (#""quote": "сигма", "line": 700"#, "does not stand on line 700"),
    ])
    func warnings(place: String, says: String) throws {
        let trial = try TinyTrial([
            "a.txt": "сигма\nжер\n",
            "labels.jsonl": #"{"doc": "a.txt", "indicator": "L01", "agreed": true, \#(place)}"#,
        ])
        let warnings = try trial.score().warnings
        #expect(warnings.count == 1 && warnings[0].contains(says), "\(warnings)")
    }

    /// The places of labels: 1-based line, address of the clause.
    @Test func places() throws {
        let trial = try TinyTrial([
            "a.txt": "1. Сигма.\n\n2. Комиссия:\n1) жер;\n2) су.\n",
            "labels.jsonl": #"{"doc": "a.txt", "indicator": "L01", "quote": "су", "line": 5, "agreed": true}"#,
        ])
        let label = try #require(try trial.score().card.judgements.first?.labels.first)
        #expect(label.line == 5)
        #expect(label.address.contains("2") && label.address.contains("2)"), "\(label.address)")
    }

    /// Documents with an expected file each; an innocent one has findings all the same, and each is wrong.
    @Test func expectedFiles() throws {
        let trial = try TinyTrial([
            "flawed/a.txt": "сигма\nалфа\nгамма\n",
            "flawed/a.expected.yaml": """
            document: a.txt
            kind: rules
            language: kk
            findings:
              - {indicator: L01, quote: "алфа"}
              - {indicator: C01, quote: "сигма", gap: true}
              - {indicator: X01, quote: "алфа"}
              - {indicator: D04}
            """,
            "innocent/b.txt": "сигма бета\n",
            "innocent/b.expected.yaml": "document: b.txt\nkind: rules\nlanguage: kk\nclean: true\nfindings: []\n",
        ])
        let (card, warnings, _) = try trial.score()
        #expect(warnings.isEmpty)
        #expect(card.overall == Figures(agreed: 3, found: 1, results: 3, right: 1))
        #expect(
            card.folders.count == 2 && card.folders["innocent"] == Figures(agreed: 0, found: 0, results: 1, right: 0))
        #expect(card.disputed.labels == 1)
        let alone = try trial.score("flawed/a.expected.yaml").card
        #expect(alone.overall == Figures(agreed: 3, found: 1, results: 2, right: 1))
        #expect(alone.judgements.map(\.document) == ["a.txt"])
    }

    @Test(arguments: [("colour: red\n", "colour"), ("findings:\n  - {indicator: L01, qoute: a}\n", "qoute")])
    func unknownKey(text: String, key: String) throws {
        let error = try #require(throws: DiagnosticError.self) { try ExpectedFile(text: text, name: "a.expected.yaml") }
        #expect(error.diagnostics.map(\.code) == [.unknownKey])
        #expect(error.diagnostics[0].message.contains(key))
    }

    /// A document that is named by two sets of labels is scanned once.
    @Test func twoSetsOfLabels() throws {
        let line = #"{"doc": "a.txt", "indicator": "L01", "quote": "алфа", "line": 1, "agreed": true}"#
        let trial = try TinyTrial(["a.txt": "сигма алфа\n", "one.jsonl": line, "two.jsonl": line])
        #expect(
            try trial.score("one.jsonl", "two.jsonl").card.overall == Figures(agreed: 2, found: 2, results: 1, right: 1)
        )
    }

    /// A file that is no document: its labels are missed, and the trial says that it is not whole.
    @Test func unreadDocument() throws {
        let trial = try TinyTrial([
            "a.txt": "%PDF-1.7\n\0\0", "labels.jsonl": #"{"doc": "a.txt", "indicator": "L01", "agreed": true}"#,
        ])
        let (card, warnings, isIncomplete) = try trial.score()
        #expect(isIncomplete && warnings.count == 1)
        #expect(card.overall == Figures(agreed: 1, found: 0, results: 0, right: 0))
    }
}
