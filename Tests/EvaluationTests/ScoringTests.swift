import Evaluation
import Findings
import Testing

/// What meets what, rule by rule. Documents name the thing the test does not ask about (`сигма`), so that nothing is absent.
@Suite struct ScoringTests {
    /// Same document, same group, lines that overlap.
    @Test(
        arguments: [
            // The same code on the same line, wherever on it the words stand.
            ("сигма алфа жер\n", #""indicator": "L01", "quote": "жер", "line": 1, "agreed": true"#, [1, 1, 1, 1]),
            // Another code of the group.
            ("сигма бета\n", #""indicator": "L01", "quote": "бета", "line": 1, "agreed": true"#, [1, 1, 1, 1]),
            // A code of another group on the same words.
            ("сигма гамма\n", #""indicator": "L01", "quote": "гамма", "line": 1, "agreed": true"#, [1, 0, 1, 0]),
            // Another line.
            ("сигма алфа\nжер\n", #""indicator": "L01", "quote": "жер", "line": 2, "agreed": true"#, [1, 0, 1, 0]),
            // A quote over two lines is met on either.
            (
                "сигма жер\nалфа\n", #""indicator": "L01", "quote": "жер\nалфа", "line": 1, "agreed": true"#,
                [1, 1, 1, 1]
            ),
            // Without a quote the line alone counts.
            ("сигма\nалфа\n", #""indicator": "L01", "quote": null, "line": 2, "agreed": true"#, [1, 1, 1, 1]),
            // Line 0: any finding of the group.
            ("сигма\nалфа\n", #""indicator": "L02", "agreed": true"#, [1, 1, 1, 1]),
            // Absent from the whole document; each of these codes is a group of its own.
            ("жер\n", #""indicator": "D03", "line": 0, "quote": null, "agreed": true"#, [1, 1, 1, 1]),
            ("жер\n", #""indicator": "D04", "line": 0, "quote": null, "agreed": true"#, [1, 0, 1, 0]),
            // What is absent stands on the first line: a label there meets it, on another line it does not.
            ("жер\nсу\n", #""indicator": "D03", "quote": "жер", "line": 1, "agreed": true"#, [1, 1, 1, 1]),
            ("жер\nсу\n", #""indicator": "D03", "quote": "су", "line": 2, "agreed": true"#, [1, 0, 1, 0]),
            // A disputed label makes a finding right and is never missed.
            ("сигма алфа\n", #""indicator": "L01", "quote": "алфа", "line": 1, "agreed": false"#, [0, 0, 1, 1]),
            ("сигма жер\n", #""indicator": "L01", "quote": "жер", "line": 1, "agreed": false"#, [0, 0, 0, 0]),
            // What only a second document proves is no finding here; its agreed label counts all the same.
            ("сигма омега\n", #""indicator": "X01", "quote": "омега", "line": 1, "agreed": true"#, [1, 0, 0, 0]),
        ] as [(String, String, [Int])])
    func meeting(text: String, label: String, counts: [Int]) throws {
        let figures = try TinyTrial.figures(text, label).overall
        #expect([figures.agreed, figures.found, figures.results, figures.right] == counts)
    }

    /// Two findings on a line are both right by one label; one finding meets two labels.
    @Test func duplicates() throws {
        let label = #""indicator": "L01", "quote": "алфа", "line": 1, "agreed": true"#
        let two = try TinyTrial.figures("сигма алфа және алфа\n", label).overall
        #expect(two == Figures(agreed: 1, found: 1, results: 2, right: 2))
        let twice = try TinyTrial.figures("сигма алфа\n", label, label).overall
        #expect(twice == Figures(agreed: 2, found: 2, results: 1, right: 1))
    }

    /// The recall of an indicator is that of its labels, its precision that of its findings, whichever code met which.
    @Test func rows() throws {
        let trial = try TinyTrial([
            "kk/a.txt": "сигма бета\n\nалфа\n\nгамма\n", "ru/b.txt": "сигма дельта\n", "c.txt": "сигма\n",
            "labels.jsonl": """
            {"doc": "kk/a.txt", "indicator": "L01", "quote": "бета", "line": 1, "agreed": true}
            {"doc": "ru/b.txt", "indicator": "C01", "quote": "дельта", "line": 1, "agreed": true}

            {"doc": "c.txt", "indicator": "L07", "quote": "сигма", "line": 1, "agreed": true}
            """,
        ])
        let card = try trial.score().card
        #expect(card.overall == Figures(agreed: 3, found: 2, results: 4, right: 2))
        #expect(card.groups["discretion"] == Figures(agreed: 1, found: 1, results: 2, right: 1))
        #expect(card.groups["deadline"] == Figures(agreed: 2, found: 1, results: 2, right: 1))
        #expect(card.indicators["L01"] == Figures(agreed: 1, found: 1, results: 1, right: 0))
        #expect(card.indicators["L02"] == Figures(agreed: 0, found: 0, results: 1, right: 1))
        #expect(card.indicators["C01"] == Figures(agreed: 1, found: 1, results: 1, right: 0))
        #expect(card.folders.keys.sorted() == ["kk", "ru"])
        #expect(card.folders["ru"] == Figures(agreed: 1, found: 1, results: 1, right: 1))
        #expect(card.words == 7)
        #expect(card.judgements.map(\.document) == ["c.txt", "kk/a.txt", "ru/b.txt"])
    }

    @Test func whatElseStandsThere() throws {
        let card = try TinyTrial.figures(
            "сигма гамма\n", #""indicator": "L01", "quote": "гамма", "line": 1, "agreed": true"#)
        let judgement = try #require(card.judgements.first)
        #expect(judgement.labels.first?.isMiss == true)
        #expect(judgement.labels.first?.others.map(\.rule.id) == ["c01-rule"])
        #expect(judgement.findings.first?.others.map(\.indicator) == ["L01"])
    }

    @Test func disputed() throws {
        let card = try TinyTrial.figures(
            "сигма алфа\n", #""indicator": "L01", "quote": "алфа", "line": 1, "agreed": false"#,
            #""indicator": "C01", "quote": "алфа", "line": 1, "agreed": false"#)
        #expect(card.disputed == (labels: 2, met: 1))
    }
}
