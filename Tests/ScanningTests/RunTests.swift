import Documents
import Findings
import OfficeFiles
import Readers
import Scanning
import Synchronization
import Testing
import Texts

/// Many documents at a time: the same report, whoever was done first.
@Suite struct RunTests {
    private static let inputs = CorpusDocument.all.map {
        ScanInput(name: $0.path, content: .file(path: Repository.root + "/" + $0.path))
    }

    @Test func sameReportForAnyNumberOfWorkers() async throws {
        let scanner = Scanner(try Repository.rules())
        var reports: [[DocumentReport]] = []
        for workers in [1, 2, 4] { reports.append(await ScanRun(scanner, workers: workers).run(Self.inputs)) }
        // Byte for byte as reports it is checked on the command line, where reports are written.
        for report in reports.dropFirst() {
            #expect(report.map(\.name) == reports[0].map(\.name))
            #expect(report.map(\.findings) == reports[0].map(\.findings))
            #expect(report.map(\.state) == reports[0].map(\.state))
        }
        #expect(reports[0].map(\.name) == Self.inputs.map(\.name))
    }

    @Test func progressCountsEveryDocument() async throws {
        let seen = Mutex<[Int]>([])
        let run = ScanRun(Scanner(try TinyRules("match: {kk: [\"өтінім\"]}").rules), workers: 2)
        _ = await run.run(Self.inputs) { done in seen.withLock { $0.append(done) } }
        #expect(seen.withLock { $0.sorted() } == Array(1...Self.inputs.count))
    }

    @Test func unreadFileIsSaid() async throws {
        let run = ScanRun(Scanner(try TinyRules("match: {kk: [\"өтінім\"]}").rules), workers: 2)
        let reports = await run.run([
            ScanInput(name: "a.txt", content: .bytes(Array("1. Өтінім қаралады.".utf8))),
            ScanInput(name: "b.txt", content: .bytes(Array("%PDF-1.7".utf8))),
            ScanInput(name: "c.txt", content: .file(path: "/nowhere/c.txt")),
        ])
        #expect(reports.map(\.isIncomplete) == [false, true, true])
        #expect(reports.map(\.findings.count) == [1, 0, 0])
        guard case .notRead(let reason, let advice) = reports[2].state else {
            Issue.record("a file that is not there was read")
            return
        }
        #expect(reason.en == "the file cannot be opened")
        #expect(!advice.kk.isEmpty)
    }

    @Test func noDocuments() async throws {
        let run = ScanRun(Scanner(try TinyRules("match: {kk: [\"өтінім\"]}").rules), workers: 4)
        #expect(await run.run([]).isEmpty)
    }

    @Test func kindGivenByTheUser() async throws {
        let rules = try TinyRules("applies: {kinds: [contract]}\nmatch: {kk: [\"өтінім\"]}").rules
        let input = ScanInput(name: "a.txt", content: .bytes(Array("1. Өтінім қаралады.".utf8)))
        #expect(await ScanRun(Scanner(rules), workers: 1).run([input])[0].findings.isEmpty)
        #expect(
            await ScanRun(Scanner(rules), kinds: KindChoice(.contract), workers: 1).run([input])[0].findings.count == 1)
    }

    /// By name; of several that fit the last one counts.
    @Test(arguments: [
        ("2026/plans/a.docx", DocumentKind.plan), ("plans/a.txt", .plan), ("a.zip!plans/b.txt", .plan),
        ("a.txt", .rules),
        ("plans/contract 5.txt", .contract), ("b.txt", nil), ("x/b.txt", nil),
    ])
    func kindByPattern(name: String, kind: DocumentKind?) {
        var kinds = KindChoice()
        kinds.add(.rules, for: "*a.txt")
        kinds.add(.plan, for: "plans/*")
        kinds.add(.contract, for: "contract*")
        #expect(kinds.kind(of: name) == kind)
        #expect(
            kinds.unused([name]).count
                == (kind == nil ? 3 : name.contains("contract") ? 1 : name == "plans/a.txt" ? 1 : 2))
        kinds.add(.order)
        #expect(kinds.kind(of: name) == .order)
    }

    @Test func trackedChanges() async throws {
        let body = Word.paragraph(
            "<w:ins>\(Word.run("1. Өтінім қаралады."))</w:ins><w:del><w:r><w:delText>1. Ескі.</w:delText></w:r></w:del>"
        )
        let scanner = Scanner(try TinyRules("match: {kk: [\"өтінім\"]}").rules)
        let input = ScanInput(name: "a.docx", content: .bytes(DocxFile(body).bytes))
        for (view, count) in [(RevisionView.accepted, 1), (.original, 0), (.both, 1)] {
            let run = ScanRun(scanner, options: ReadingOptions(revisions: view), workers: 1)
            #expect(await run.run([input])[0].findings.count == count)
        }
    }

    /// What a reader must know about how a document was read.
    @Test(
        arguments: [
            ([0xC1, 0xE0, 0xF1, 0xF8, 0xFB, 0x20, 0xF8, 0xE5, 0xF8, 0xE5, 0xE4, 0x2E], "windows-1251", false),
            ([0x20, 0x0A, 0x0A], "no text", false),
            (
                Array("Комиссия өтінімді қарап, шешім ".utf8) + [0xFF] + Array(" қабылдайды.".utf8),
                "1 characters could not be read", true
            ),
        ] as [([UInt8], String, Bool)])
    func readingNotes(bytes: [UInt8], says: String, isIncomplete: Bool) async throws {
        let run = ScanRun(Scanner(try TinyRules("match: {kk: [\"өтінім\"]}").rules), workers: 1)
        let report = await run.run([ScanInput(name: "a.txt", content: .bytes(bytes))])[0]
        let note = try #require(report.notes.first)
        #expect(note.text.en.contains(says))
        #expect(note.isIncomplete == isIncomplete)
        #expect(report.isIncomplete == isIncomplete)
    }

    @Test func facts() throws {
        let report = try TinyRules("match: {kk: [\"өтінім\"]}")
            .report("Қарау қағидалары\n\n1. Өтінім қаралады.\n2. Шешім.\n\n№\tА\tБ\n1\tВ\tГ\n")
        guard case .read(let facts) = report.state else {
            Issue.record("not read")
            return
        }
        #expect(facts.kind == "rules")
        #expect(facts.language == .kk)
        #expect(facts.encoding == .utf8)
        #expect(facts.clauses == 2)
        #expect(facts.tables == 1)
        #expect(facts.words == 13)
    }
}
