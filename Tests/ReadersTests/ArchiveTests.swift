import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// What an archive of documents is, and what its documents are called.
@Suite struct ArchiveTests {
    private static func names(_ entries: [[UInt8]], flags: UInt16 = 0) throws -> [String] {
        var writer = ZipWriter(entries.map { _ in ("", "") })
        for (index, name) in entries.enumerated() {
            writer.entries[index].nameBytes = name
            writer.entries[index].flags = flags
        }
        return try #require(try DocumentArchive.open(writer.bytes)).entries.map(\.name)
    }

    private static func bytes(_ text: String, _ page: CodePage) -> [UInt8] {
        text.unicodeScalars.map { scalar in (0...255).first { page.scalar($0) == scalar } ?? 0x3F }
    }

    /// As the person who packed them saw them.
    @Test(arguments: [
        ("Приказы 2025/приказ №5.docx", CodePage.dos866), ("ПОЛОЖЕНИЕ О ПРЕМИРОВАНИИ.doc", .dos866),
        ("Устав (ёмкий).docx", .dos866), ("договор.docx", .windows1251), ("Қағидалар/сыйлықақы төлеу.docx", .kz1048),
        ("ЕРЕЖЕ.docx", .windows1251), ("rules.docx", .dos866),
    ])
    func oldNames(name: String, page: CodePage) throws {
        #expect(try Self.names([Self.bytes(name, page)]) == [name])
    }

    @Test func unicodeNames() throws {
        let name = "Қағидалар\\ереже.docx"
        #expect(try Self.names([Array(name.utf8)]) == ["Қағидалар/ереже.docx"])
        #expect(try Self.names([Array(name.utf8)], flags: 0x800) == ["Қағидалар/ереже.docx"])
    }

    /// Names are printed, and must not steer a terminal.
    @Test func controlCharacters() throws {
        #expect(try Self.names([Array("a\u{1B}[2J\n.txt".utf8)]) == ["a\u{FFFD}[2J\u{FFFD}.txt"])
    }

    /// Content decides: office files are zip files too.
    @Test(arguments: [
        (["a.txt"], true), ([], true), (["word/document.xml"], true), (["[Content_Types].xml"], false),
        (["_rels/.rels", "xl/workbook.xml"], false), (["mimetype", "content.xml"], true),
    ])
    func whatIsAnArchive(entries: [String], isArchive: Bool) throws {
        let archive = try DocumentArchive.open(ZipWriter(entries.map { ($0, "x") }).bytes)
        #expect((archive != nil) == isArchive)
    }

    @Test func otherDocuments() throws {
        let text = ZipWriter([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x")]).bytes
        #expect(try DocumentArchive.open(text) == nil)
        #expect(try DocumentArchive.open(DocxFile("").bytes) == nil)
        for bytes in [[], Array("Ереже".utf8), Array("%PDF".utf8)] { #expect(try DocumentArchive.open(bytes) == nil) }
    }

    @Test func damagedArchive() {
        let bytes = ZipWriter([("a.txt", "бір")]).bytes
        for count in [4, 10, bytes.count - 1] {
            #expect(throws: NotRead.self) { try DocumentArchive.open(Array(bytes.prefix(count))) }
        }
    }

    /// Archives of other kinds are told by their first bytes, with what to do.
    @Test(arguments: [
        ("RAR", Array("Rar!\u{1A}\u{07}\u{01}".utf8)), ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0]),
        ("GZIP", [0x1F, 0x8B, 8, 0]), ("XZ", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
        ("BZIP2", Array("BZh91AY&SY".utf8)), ("TAR", [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8)),
    ])
    func otherArchives(name: String, bytes: [UInt8]) {
        #expect(throws: NotRead.self) { try DocumentLoader.load(name: "a.docx", bytes: bytes) }
        do throws(NotRead) {
            _ = try DocumentLoader.load(name: "a", bytes: bytes)
        } catch {
            #expect(error.reason.en == "this version does not open \(name) archives")
            #expect(error.advice.en.contains("ZIP"))
        }
    }
}
