import Seeds
import Documents
import Findings
import RulePacks
import Scanning
import Readers
import Testing
import Texts

/// Documents that nobody wrote in good faith, or that an extractor made: no crash, no hang, and nothing left out in
/// silence.
@Suite(.serialized) struct HostileTests {
    /// A debug build steps through bytes a hundred times slower; the release suite scans a line of 100 MB.
    static let lineBytes = 20_000_000
    /// Far more than any of these takes: a hang is told from a busy machine.
    static let enough: Duration = .seconds(90)

    private static func scan(_ text: String) throws -> DocumentReport {
        try scan(Array(text.utf8))
    }

    private static func scan(_ bytes: [UInt8]) throws -> DocumentReport {
        let document = try DocumentLoader.load(name: "hostile.txt", bytes: bytes)
        return Scanner(try Repository.rules()).scan(document, scratch: Scratch())
    }

    private static func repeated(_ text: String, bytes: Int) -> String {
        String(repeating: text, count: bytes / text.utf8.count)
    }

    // MARK: nearly nothing

    @Test(arguments: ["", " ", "\n", "\r\n\r\n", "\t\t\t", "\u{FEFF}", "\u{AD}\u{AD}", "\u{A0}\u{2028}"])
    func noText(text: String) throws {
        let report = try Self.scan(text)
        #expect(report.findings.allSatisfy { $0.span == nil })
        #expect(report.notes.contains { $0.text.en == "the document has no text" })
        #expect(!report.isIncomplete)
    }

    @Test(arguments: ["1", "1.", ".", "|", "||", "\t", "«", "»", "\"", "-", "⟦", "1)", "а)", "§", "I.", "<", "<p", "№"])
    func oneSign(text: String) throws {
        for document in [text, text + "\n", "\n" + text, text + text + text] {
            let report = try Self.scan(document)
            #expect(report.findings.allSatisfy { $0.span == nil }, "\(document)")
        }
    }

    // MARK: bytes

    @Test func bytesThatAreNoText() {
        var generator = SeededGenerator(seed: 7)
        let noise = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(throws: NotRead.self) { try Self.scan(noise) }
        #expect(throws: NotRead.self) { try Self.scan([UInt8](repeating: 0, count: 100)) }
    }

    /// A NUL in a text is a character like any other: the words behind it are judged too.
    @Test func nulBytes() throws {
        let rules = try TinyRules("match: {kk: [\"қалауы\"]}")
        let text = "1. Төраға \0 өз қалауы бойынша шешеді, комиссия өтінімді тиісті түрде қарайды.\n"
        #expect(rules.finds(text) == ["қалауы"])
    }

    /// Cut, repeated and damaged documents of the corpus.
    @Test(arguments: CorpusDocument.all.prefix(6))
    func damagedDocuments(_ corpus: CorpusDocument) throws {
        let bytes = Repository.bytes(corpus.path)
        var generator = SeededGenerator(seed: UInt64(bytes.count))
        for _ in 1...12 {
            var damaged = Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &generator)))
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] = .random(in: 1...255, using: &generator)
            }
            guard let document = try? DocumentLoader.load(name: "a", bytes: damaged) else { continue }
            let report = Scanner(try Repository.rules()).scan(document, scratch: Scratch())
            for finding in report.findings {
                guard let span = finding.span else { continue }
                #expect(document.source.string(span.bytes) == finding.quote)
            }
            #expect(document.source.undecoded.isEmpty != report.isIncomplete)
        }
    }

    // MARK: size

    /// The words at the end of the line are found as those at its beginning.
    @Test func oneVeryLongLine() throws {
        let line = Self.repeated("комиссия өтінімді тіркейді, слово за словом; ", bytes: Self.lineBytes)
        let rules = try TinyRules("match: {kk: [\"қарайды\"]}")
        var report: DocumentReport?
        let time = ContinuousClock().measure {
            report = rules.report("1. Бөлім қарайды, " + line + "комиссия қарайды.")
        }
        #expect(report?.findings.map(\.quote) == ["қарайды", "қарайды"])
        #expect(report?.isIncomplete == false)
        #expect(time < Self.enough, "\(time)")
    }

    /// Without one space there are no words to break at.
    @Test func oneVeryLongWord() throws {
        let report = try TinyRules("match: {kk: [\"қарайды\"]}").report(Self.repeated("ә", bytes: 2_000_000))
        #expect(report.findings.isEmpty)
    }

    /// A text made when it is needed, so that megabytes stay out of the log.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let findings: Int?
        let text: @Sendable () -> String

        init(_ name: String, findings: Int? = nil, _ text: @escaping @Sendable () -> String) {
            testDescription = name
            self.findings = findings
            self.text = text
        }
    }

    @Test(arguments: shapes)
    func strangeShapes(_ shape: Shape) throws {
        let rules = try TinyRules("match: {kk: [\"қарайды\"]}", "check: numbering", "check: dangling-reference")
        let text = shape.text()
        var report: DocumentReport?
        let time = ContinuousClock().measure { report = rules.report(text) }
        if let findings = shape.findings {
            #expect(report?.findings.count { $0.rule.id == "rule-1" } == findings)
        }
        #expect(report?.isIncomplete == false)
        #expect(time < Self.enough)
    }

    /// A rule that speaks at every clause is cut short, and the report says so.
    @Test func moreFindingsThanAnybodyReads() throws {
        let rules = try TinyRules("match: {kk: [\"қарайды\"]}", "match: {kk: [\"соңы\"]}")
        let text = (1...100_000).map { "\($0 % 9_000 + 1). Бөлім қарайды.\n" }.joined() + "2. Соңы.\n"
        let report = rules.report(text)
        #expect(report.findings.count { $0.rule.id == "rule-1" } == 10_000)
        #expect(report.findings.count { $0.rule.id == "rule-2" } == 1)
        #expect(report.isIncomplete)
        #expect(report.notes.map(\.text.en) == ["rule rule-1 found more than 10000 places; the rest is not listed"])
    }

    static let shapes = [
        Shape("clauses", findings: 100) {
            (1...100_000).map { "\($0 % 9_000 + 1). Бөлім \($0 % 1_000 == 0 ? "қарайды" : "тіркейді").\n" }.joined()
        },
        Shape("blank lines", findings: 2) {
            "1. Бөлім қарайды.\n" + String(repeating: "\n", count: 20_000) + "2. Ол қарайды.\n"
        },
        Shape("tabbed blank lines", findings: 1) {
            "\tа\n" + String(repeating: "\t\n", count: 20_000) + "2. Ол қарайды.\n"
        },
        Shape("items", findings: 9_000) { "1. Бөлім:\n" + (1...9_000).map { "\($0)) қарайды;\n" }.joined() },
        Shape("clauses in one line", findings: 1_900) {
            (1...1_900).map { "\($0). Бөлім қарайды. " }.joined()
        },
        Shape("dotted numbers") {
            (1...2_000).map { "1." + String(repeating: "1.", count: $0 % 40) + " а\n" }.joined()
        },
        Shape("nested letters") { String(repeating: "1. а:\n1) ә:\nа) б:\n- в\n", count: 2_000) },
        Shape("open quotes") { String(repeating: "«\"“„", count: 20_000) },
        Shape("closing quotes") { String(repeating: "»”", count: 20_000) },
        Shape("pipes") { String(repeating: "|", count: 20_000) + "\n" + String(repeating: "| ", count: 20_000) },
        Shape("rows of pipes") { String(repeating: "| а | б | в |\n", count: 3_000) },
        Shape("tabs") { String(repeating: String(repeating: "а\t", count: 100) + "\n", count: 100) },
        Shape("open tags") { String(repeating: "<p", count: 20_000) },
        Shape("tags") { String(repeating: "<p><b></b></p>", count: 5_000) },
        Shape("hyphens at line ends") { String(repeating: "қара-\n", count: 10_000) },
        Shape("mixed alphabets") { String(repeating: "aа", count: 20_000) },
        Shape("combining marks") { "и" + String(repeating: "\u{306}", count: 20_000) },
        Shape("headings") { String(repeating: "1-тарау. А\n", count: 10_000) },
        Shape("annexes") { String(repeating: "Қосымша\nНысан\n", count: 3_000) },
        Shape("definitions") { String(repeating: "1. мынадай ұғымдар пайдаланылады:\n", count: 3_000) },
        Shape("amendments") { String(repeating: "деген сөздер ", count: 5_000) },
    ]

    // MARK: rules

    /// An expression that gives up is reported as a check that is not complete, never as «nothing found».
    @Test(arguments: [true, false])
    func patternThatGivesUp(usesFilter: Bool) throws {
        let rules = try TinyRules("match: {any: [{regex: '(а+)+$'}]}", "match: {any: [\"қалауы\"]}")
        let text = "1. Бірінші.\n2. " + String(repeating: "а", count: 60) + "б\n3. Өз қалауы.\n"
        let report = rules.report(text, usesFilter: usesFilter)
        #expect(report.isIncomplete)
        let note = try #require(report.notes.first { $0.isIncomplete })
        #expect(note.text.en == "line 2: rule rule-1 reached its limit; the check is not complete here")
        #expect(note.text.ru.contains("rule-1"))
        // The other rules and the other places are judged all the same.
        #expect(report.findings.map(\.quote) == ["қалауы"])
    }

    @Test func patternThatDoesNotGiveUp() throws {
        let rules = try TinyRules("match: {any: [{regex: '(а+)+$'}]}")
        let report = rules.report("1. қара аааа\n")
        #expect(!report.isIncomplete)
        #expect(report.findings.map(\.quote) == ["аааа"])
    }
}
