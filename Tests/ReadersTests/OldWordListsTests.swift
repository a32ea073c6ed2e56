import OfficeFiles
import Programs
import Readers
import Seeds
import Testing
import Texts

/// What LibreOffice passes over in lists is put back from the old Word file itself.
@Suite struct OldWordListsTests {
    /// The numbers before the paragraphs of list 1 at these levels, and the notes but the first.
    private static func read(
        _ lists: [[WordLevel]], _ converted: [[String]], _ levels: [Int]
    ) async throws -> (numbers: String, notes: [String]) {
        let office = try FakeOffice()
        var numbering = ""
        for (index, levels) in converted.enumerated() {
            numbering += Word.definition(index + 1, levels)
        }
        numbering += converted.indices.map { Word.instance($0 + 1, of: $0 + 1) }.joined()
        let body = levels.map { Word.line("x", list: 1, level: $0) }.joined()
        let file = FakeOffice.file(lists, DocxFile(body, numbering: numbering))
        let text = try #require(
            try await FileReader.read(
                file, ReadingOptions(), programs: InstalledPrograms(folders: [office.folder])))
        let numbers = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map { $0.dropLast(2) }
        return (numbers.joined(separator: " "), text.notes.dropFirst().map(\.text.en))
    }

    private static func nine(_ levels: [WordLevel]) -> [WordLevel] {
        levels + (levels.count..<9).map { WordLevel("%\($0 + 1))") }
    }

    private static func nine(_ texts: [String]) -> [String] {
        (texts + (texts.count..<9).map { "%\($0 + 1))" }).map { Word.level($0) }
    }

    private static let chapters = ["%1-тарау.", "%2."]

    @Test func clausesRunOnAcrossChapters() async throws {
        let lists = [Self.nine([WordLevel("%1-тарау."), WordLevel("%2.", restart: 0)])]
        let read = try await Self.read(lists, [Self.nine(Self.chapters)], [0, 1, 1, 0, 1])
        #expect(read.numbers == "1-тарау. 1. 2. 2-тарау. 3.")
        #expect(read.notes.isEmpty)
        let ordinary = [Self.nine([WordLevel("%1-тарау."), WordLevel("%2.")])]
        #expect(
            try await Self.read(ordinary, [Self.nine(Self.chapters)], [0, 1, 1, 0, 1]).numbers
                == "1-тарау. 1. 2. 2-тарау. 1.")
    }

    /// After the first level only, not after the second.
    @Test func restartAfterALevel() async throws {
        let lists = [Self.nine([WordLevel("%1."), WordLevel("%2)"), WordLevel("%3-", restart: 1)])]
        let read = try await Self.read(lists, [Self.nine(["%1.", "%2)", "%3-"])], [0, 1, 2, 1, 2, 0, 2])
        #expect(read.numbers == "1. 1) 1- 2) 2- 2. 1-")
    }

    @Test func legalNumbers() async throws {
        let lists = [Self.nine([WordLevel("%1."), WordLevel("%1.%2.", isLegal: true)])]
        var converted = Self.nine(["%1.", "%1.%2."])
        converted[0] = Word.level("%1.", "upperRoman")
        #expect(try await Self.read(lists, [converted], [0, 0, 1]).numbers == "I. II. 2.1.")
    }

    /// The list that is meant is known by its look, among others and among lists of one level.
    @Test func listsAmongOthers() async throws {
        let lists = [
            [WordLevel("%1.")], Self.nine([WordLevel("%1."), WordLevel("%2)")]),
            Self.nine([WordLevel("%1."), WordLevel("%2-", restart: 0)]), [WordLevel("%1-тарау.")],
        ]
        let read = try await Self.read(
            lists, [Self.nine(["%1.", "%2-"]), Self.nine(["%1.", "%2)"])], [0, 1, 0, 1])
        #expect(read.numbers == "1. 1- 2. 2-")
        #expect(read.notes.isEmpty)
    }

    private static let unclear =
        "some automatic numbers may differ from the document's: compare them with those in Word"

    @Test func doubtIsSaid() async throws {
        let plain = Self.nine([WordLevel("%1."), WordLevel("%2)")])
        let running = Self.nine([WordLevel("%1."), WordLevel("%2)", restart: 0)])
        let converted = [Self.nine(["%1.", "%2)"])]
        // Two lists that look alike and differ in what was lost; a list that nothing looks like.
        #expect(try await Self.read([plain, running], converted, [0]).notes == [Self.unclear])
        #expect(try await Self.read([running], [Self.nine(["%1.", "%2."])], [0]).notes == [Self.unclear])
        #expect(try await Self.read([plain, plain], converted, [0]).notes.isEmpty)
        #expect(try await Self.read([plain], [Self.nine(["%1.", "%2."])], [0]).notes.isEmpty)
    }

    /// No damage crashes the reader of lists or stops it.
    @Test func randomDamage() {
        var random = SeededGenerator(seed: 97)
        let lists =
            (0..<5).map { _ in Self.nine([WordLevel("%1."), WordLevel("%2)", restart: 0)]) } + [[WordLevel("%1.")]]
        let whole = CompoundFile.word(lists: lists).bytes
        var batch = OldWordBatch(InstalledPrograms(folders: []))
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                bytes[Int.random(in: 1024..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            batch.add(bytes)
        }
        for index in 0..<400 { #expect(throws: NotRead.self) { try batch.text(at: index, ReadingOptions()) } }
    }
}
