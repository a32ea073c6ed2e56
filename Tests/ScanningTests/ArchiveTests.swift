import Findings
import Foundation
import OfficeFiles
import Readers
import Scanning
import Seeds
import Testing
import Texts

/// Archives are folders: what is in them is scanned, and what cannot be read is said, one by one.
@Suite struct ArchiveTests {
    private static let text = "1. Комиссия өтінімді қарайды."

    private static func zip(_ entries: (String, [UInt8])...) -> [UInt8] {
        ZipWriter(entries.map { ZipWriter.Entry($0.0, $0.1) }).bytes
    }

    private static func zip(_ names: String...) -> [UInt8] { ZipWriter(names.map { ($0, text) }).bytes }

    /// Documents with why they are not read, where they are not.
    private static func found(
        _ bytes: [UInt8], include: [String] = [], exclude: [String] = []
    ) -> (documents: [String], ignored: [String: Int]) {
        var finder = InputFinder()
        finder.include = include
        finder.exclude = exclude
        let found = finder.find(bytes, named: "a.zip")
        let documents = found.inputs.map { input in
            guard case .unreadable(let reason) = input.content else { return input.name }
            return input.name + ": " + reason.reason.en
        }
        return (documents, found.ignored)
    }

    @Test func documents() {
        let inner = Self.zip("c.docx", "old/d.txt")
        let bytes = Self.zip(
            ("b/a.md", Array(Self.text.utf8)), ("in.zip", inner), ("pic.PNG", []), ("noname", []), (".hidden.txt", []),
            ("__MACOSX/b/._a.md", []), ("~$a.docx", []), ("e.pdf", []))
        let found = Self.found(bytes)
        #expect(
            found.documents == ["a.zip!b/a.md", "a.zip!e.pdf", "a.zip!in.zip!c.docx", "a.zip!in.zip!old/d.txt"])
        #expect(found.ignored == ["png": 1, "": 1])
    }

    @Test(arguments: [
        (["*.md"], [], ["b/a.md"]), ([], ["b/*"], ["c.txt", "in.zip!d.txt"]), (["in.zip!*"], [], ["in.zip!d.txt"]),
        ([], ["in.zip"], ["b/a.md", "c.txt"]), (["d.txt", "c*"], [], ["c.txt", "in.zip!d.txt"]),
        (["*.png"], [], ["p.png"]),
    ])
    func patterns(include: [String], exclude: [String], names: [String]) {
        let bytes = Self.zip(("b/a.md", []), ("c.txt", []), ("p.png", []), ("in.zip", Self.zip("d.txt")))
        // A pattern over whole names begins with the archive's own.
        let whole = include.map { $0.hasPrefix("in.zip!") ? "a.zip!" + $0 : $0 }
        #expect(Self.found(bytes, include: whole, exclude: exclude).documents == names.map { "a.zip!" + $0 })
    }

    @Test func refusals() {
        var writer = ZipWriter(
            ["../x.docx", "twice.txt", "twice.txt", "locked.docx", "C:\\y.txt"].map { ($0, Self.text) })
        writer.entries[3].flags = 1
        #expect(
            Self.found(writer.bytes).documents == [
                "a.zip!../x.docx: the name of the file points outside the archive, which may be meant to do harm",
                "a.zip!C:/y.txt: the name of the file points outside the archive, which may be meant to do harm",
                "a.zip!locked.docx: the file is locked in the archive by a password",
                "a.zip!twice.txt: the archive has 2 files of this name, and nothing tells which is meant",
            ])
    }

    @Test func depth() {
        let three = Self.zip(("b.zip", Self.zip(("c.zip", Self.zip("d.txt")))))
        #expect(Self.found(three).documents == ["a.zip!b.zip!c.zip!d.txt"])
        #expect(
            Self.found(Self.zip(("o.zip", three))).documents
                == ["a.zip!o.zip!b.zip!c.zip: archives lie too deep in one another (more than 3)"])
    }

    /// A Word file called an archive is a document; an archive called a Word file is said to be none.
    @Test func contentDecides() async throws {
        let bytes = Self.zip(("b.zip", DocxFile(Word.line(Self.text)).bytes), ("c.docx", Self.zip("d.txt")))
        let reports = try await Self.scan(bytes)
        #expect(reports.map(\.name) == ["a.zip!b.zip", "a.zip!c.docx"])
        #expect(reports.map(\.findings.count) == [1, 0])
        #expect(Self.reason(reports[1]) == "this is no document but a ZIP archive")
        let word = InputFinder().find(DocxFile(Word.line(Self.text)).bytes, named: "b.zip").inputs
        #expect(word.map(\.name) == ["b.zip"])
    }

    // MARK: hostile archives

    private static func bomb(_ repeats: Int, saying size: UInt32? = nil) -> ZipWriter.Entry {
        let zeros = PackedZeros(repeats: repeats)
        var entry = ZipWriter.Entry("bomb.txt", zeros.bytes)
        entry.method = 8
        entry.size = size ?? UInt32(zeros.size)
        return entry
    }

    @Test func bombs() async throws {
        var writer = ZipWriter([("a.txt", Self.text)])
        writer.entries += [
            Self.bomb(1, saying: 100 << 20), Self.bomb(70_000, saying: 100), Self.bomb(1, saying: 0x7000_0000),
        ]
        for index in 1...3 { writer.entries[index].name = "bomb\(index).txt" }
        let reports = try await Self.scan(writer.bytes)
        #expect(reports.map(\.findings.count) == [1, 0, 0, 0])
        let tooMuch = "more would come out of the archive than the limit (256 MiB), or it is packed beyond belief"
        #expect(reports.dropFirst().map(Self.reason) == [tooMuch, "the file in the archive is damaged", tooMuch])
    }

    /// Entries that are small enough one by one, and together are not.
    @Test func totalOfEntries() {
        var writer = ZipWriter()
        for index in 10..<60 {
            var entry = Self.bomb(1, saying: 200 << 20)
            entry.name = "\(index).txt"
            writer.entries.append(entry)
        }
        let refused = Self.found(writer.bytes).documents.filter { $0.contains("as much was unpacked") }
        #expect(refused.count == 50 - (4 << 30) / (200 << 20))
        #expect(refused.last?.hasPrefix("a.zip!59.txt") == true)
    }

    /// Whatever was changed on the way ends in a document or in a reason.
    @Test func flippedBits() {
        let sound = Self.zip(("b/a.md", Array(Self.text.utf8)), ("in.zip", Self.zip("c.txt", "d.txt")), ("e.txt", []))
        var random = SeededGenerator(seed: 20_261_121)
        let unpacker = ArchiveUnpacker()
        for _ in 0..<3_000 {
            var bytes = sound
            for _ in 0...Int(random.next() % 3) {
                bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
            }
            if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
            for input in InputFinder().find(bytes, named: "a.zip").inputs {
                do throws(NotRead) {
                    _ = try input.bytes(unpacker)
                } catch { #expect(!error.advice.kk.isEmpty) }
            }
        }
    }

    @Test func damagedInside() async throws {
        let whole = Self.zip("x.txt")
        let reports = try await Self.scan(
            Self.zip(("a.txt", Array(Self.text.utf8)), ("b.zip", Array(whole.dropLast(5)))))
        #expect(reports.map(\.name) == ["a.zip!a.txt", "a.zip!b.zip"])
        #expect(Self.reason(reports[1]) == "the archive is damaged")
    }

    @Test func tooManyEntries() {
        let names = (0...ArchiveLimits.entries).map { ("\($0).txt", "") }
        #expect(InputFinder().find(ZipWriter(names).bytes, named: "a.zip").inputs.count == 1)
        let inner = ZipWriter((0..<10_000).map { ("\($0).txt", "") }).bytes
        let twice = Self.found(Self.zip(("b.zip", inner), ("c.zip", inner))).documents
        #expect(twice.count == 10_001)
        #expect(twice.last == "a.zip!c.zip: the archive has more than 20000 files")
    }

    // MARK: scanning

    /// Ten thousand documents, some of them in archives of their own: each is read once, whoever reads it.
    @Test func manyDocuments() async throws {
        let inner = (0..<20).map { index in
            ("\(index).zip", ZipWriter((0..<50).map { ("\($0).txt", Self.text + " \(index)-\($0)") }).bytes)
        }
        let files = (0..<9_000).map { ("\($0).txt", Array(Self.text.utf8)) }
        let bytes = ZipWriter((files + inner).map { ZipWriter.Entry($0.0, $0.1) }).bytes
        let reports = try await Self.scan(bytes, workers: 3)
        #expect(reports.count == 10_000)
        #expect(reports.allSatisfy { $0.findings.count == 1 && !$0.isIncomplete })
        #expect(reports.map(\.name) == reports.map(\.name).sorted())
    }

    private static func scan(_ bytes: [UInt8], workers: Int = 2) async throws -> [DocumentReport] {
        let scanner = Scanner(try TinyRules("match: {kk: [\"өтінімді\"]}").rules)
        return await ScanRun(scanner, workers: workers).run(InputFinder().find(bytes, named: "a.zip").inputs)
    }

    private static func reason(_ report: DocumentReport) -> String? {
        guard case .notRead(let reason, _) = report.state else { return nil }
        return reason.en
    }
}
