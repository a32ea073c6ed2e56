import Seeds
import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Whatever a stranger sends ends in a document or in a reason with the next step.
@Suite struct DamagedDocxTests {
    private static let sample: DocxFile = {
        var file = DocxFile(
            Word.line("Жалпы ережелер", style: "H") + Word.line("Комиссия шешеді.", list: 1)
                + Word.table([["№", "Шара"], ["1", "Оқыту"]]),
            styles:
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            numbering: Word.list(1, [Word.level("%1.")]))
        file.parts = [("header1.xml", "header", DocxFile.root("w:hdr", Word.line("Жоба")))]
        return file
    }()

    /// `nil` for a document.
    private static func refusal(_ bytes: [UInt8]) -> NotRead? {
        do throws(NotRead) {
            _ = try DocumentLoader.load(name: "a.docx", bytes: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func sampleIsSound() throws {
        #expect(try Self.sample.text().hasPrefix("1. Жалпы ережелер\n2. Комиссия шешеді.\n| № | Шара |"))
    }

    @Test func truncated() throws {
        let bytes = Self.sample.bytes
        for part in 0..<50 {
            let refusal = Self.refusal(Array(bytes.prefix(bytes.count * part / 50)))
            // Nothing at all, and less than the first bytes of a zip file, is an empty or short text.
            if part > 0 { #expect(refusal?.reason.en.contains("damaged") == true, "part \(part)") }
        }
    }

    @Test func flippedBits() throws {
        let sound = Self.sample.bytes
        var random = SeededGenerator(seed: 20_261_121)
        for _ in 0..<2_000 {
            var bytes = sound
            for _ in 0..<Int(random.next() % 3 + 1) {
                bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
            }
            if let refusal = Self.refusal(bytes) { #expect(!refusal.advice.kk.isEmpty) }
        }
    }

    /// Bits that lie within a part are told by its checksum; without one the reader of XML must stand it.
    @Test func flippedBitsUnderAGoodChecksum() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1_000 {
            var writer = Self.sample.zip
            let index = Int(random.next() % UInt64(writer.entries.count))
            var bytes = writer.entries[index].bytes
            bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
            writer.entries[index] = .init(writer.entries[index].name, bytes)
            if let refusal = Self.refusal(writer.bytes) { #expect(!refusal.advice.kk.isEmpty) }
        }
    }

    private static func changed(_ change: (inout ZipWriter) -> Void) -> [UInt8] {
        var writer = sample.zip
        change(&writer)
        return writer.bytes
    }

    private static func body(_ xml: String) -> [UInt8] { DocxFile(xml).bytes }

    private static func document(_ xml: String) -> [UInt8] {
        changed { $0.entries[1] = .init("word/document.xml", Array(xml.utf8)) }
    }

    static let refused: [(name: String, reason: String, bytes: [UInt8])] = [
        ("locked", "locked by a password", CompoundFile([("EncryptedPackage", [])]).bytes),
        ("encrypted entries", "locked by a password", changed { $0.entries[1].flags = 1 }),
        ("wrong size", "damaged (word/document.xml)", changed { $0.entries[1].size += 1 }),
        ("name leads out", "what no Word document has (../a)", changed { $0.entries.append(.init("../a", [])) }),
        ("gigabytes", "beyond the limits (word/document.xml)", changed { $0.entries[1].size = 0xF000_0000 }),
        ("DOCTYPE", "what no Word document has (DOCTYPE)", document("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
        ("not well-formed", "damaged (XML, 1:", document("<a><b></a>")),
        ("empty part", "damaged (XML", document("")),
        (
            "depth", "beyond the limits (> 256)",
            body(String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300))
        ),
        ("no document", "no document but a ZIP archive", ZipWriter([("a.txt", "a")]).bytes),
        ("another root", "does not read ZIP", document("<a/>")),
        (
            "cells", "beyond the limits (> 1000000)",
            body(
                "<w:tbl>"
                    + String(
                        repeating: "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"64\"/></w:tcPr></w:tc></w:tr>",
                        count: 16_000) + "</w:tbl>")
        ),
    ]

    @Test(arguments: refused.indices)
    func refusals(index: Int) throws {
        let sample = Self.refused[index]
        let refusal = try #require(Self.refusal(sample.bytes), "\(sample.name) was read")
        #expect(refusal.reason.en.contains(sample.reason), "\(sample.name): \(refusal.reason.en)")
        for language in Language.allCases {
            #expect(!refusal.reason[language].isEmpty && !refusal.advice[language].isEmpty)
        }
    }

    /// Parts that others name but that are not there make the reading incomplete, not impossible.
    @Test func missingPart() throws {
        let bytes = Self.changed { writer in writer.entries.removeAll { $0.name == "word/numbering.xml" } }
        let document = try DocumentLoader.load(name: "a.docx", bytes: bytes)
        #expect(document.extracted?.notes.map(\.isIncomplete) == [true])
    }

    /// Sound XML in an order Word never writes: nothing is lost and nothing breaks.
    @Test(arguments: [
        "<w:tc>\(Word.line("а"))</w:tc>", "<w:tr>\(Word.cell(Word.line("а")))</w:tr>",
        "<w:tbl>\(Word.cell(Word.line("а")))</w:tbl>", "<w:p>\(Word.line("а"))</w:p>",
        "<w:tbl><w:tr>\(Word.row([Word.cell(Word.line("а"))]))</w:tr></w:tbl>",
        "<w:p><w:ins><w:del/></w:ins></w:p>\(Word.line("а"))", "<w:txbxContent>\(Word.line("а"))</w:txbxContent>",
    ])
    func strangeOrder(body: String) throws {
        #expect(try DocxFile(body).text().contains("а"))
    }

}
