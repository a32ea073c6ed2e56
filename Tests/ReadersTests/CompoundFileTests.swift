import OfficeFiles
import Readers
import Seeds
import Testing
import Texts

/// Old office files are told apart by what is in them, and refused with a next step.
@Suite struct CompoundFileTests {
    private static func refusal(_ bytes: [UInt8]) -> NotRead? {
        do throws(NotRead) {
            _ = try FileReader.read(bytes, ReadingOptions())
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        (["WordDocument", "1Table"], "Word (DOC)", "DOCX"), (["Workbook"], "Excel (XLS)", "Unicode Text"),
        (["Book", "\u{5}SummaryInformation"], "Excel (XLS)", "Unicode Text"),
        (["Current User", "PowerPoint Document"], "PowerPoint (PPT)", "RTF"), (["VisioDocument"], "Visio", "copy"),
        (["__properties_version1.0"], "Outlook", "copy"),
        (["EncryptionInfo", "EncryptedPackage"], "password", "password"),
        (["SomethingElse"], "OLE", "DOCX"), ([], "OLE", "DOCX"),
    ])
    func formats(names: [String], reason: String, advice: String) throws {
        let file = CompoundFile(names.map { ($0, [UInt8](repeating: 0, count: 600)) })
        let refusal = try #require(Self.refusal(file.bytes))
        #expect(refusal.reason.en.contains(reason), "\(refusal.reason.en)")
        #expect(refusal.advice.en.contains(advice), "\(refusal.advice.en)")
    }

    @Test func lockedWord() throws {
        #expect(try #require(Self.refusal(CompoundFile.word().bytes)).reason.en.contains("Word (DOC)"))
        #expect(try #require(Self.refusal(CompoundFile.word(flags: 0x0100).bytes)).reason.en.contains("password"))
        #expect(try #require(Self.refusal(CompoundFile.word(flags: 0xFEFF).bytes)).reason.en.contains("Word (DOC)"))
    }

    /// A sheet set into a text, or a text into a sheet, is no part of the top folder.
    @Test func embeddedFile() throws {
        var bytes = CompoundFile([("WordDocument", []), ("Workbook", [])]).bytes
        // The right neighbour of the first entry, which stands behind the root in the first sector of the directory.
        let neighbour = 512 + 512 + 128 + 72
        #expect(bytes[neighbour] == 2)
        bytes.replaceSubrange(neighbour..<neighbour + 4, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(try #require(Self.refusal(bytes)).reason.en.contains("Word (DOC)"))
    }

    @Test func damaged() throws {
        let whole = CompoundFile.word().bytes
        for count in [8, 100, 511, 512, 600, 1024, 1100] {
            #expect(try #require(Self.refusal(Array(whole.prefix(count)))).reason.en.contains("damaged"), "\(count)")
        }
    }

    /// Chains that bite their own tail, neighbours that name each other.
    @Test func loops() throws {
        var chain = CompoundFile.word().bytes
        chain.replaceSubrange(512 + 4..<512 + 8, with: [1, 0, 0, 0])
        #expect(Self.refusal(chain) != nil)
        var neighbours = CompoundFile.word().bytes
        for entry in 1...2 {
            let left = 1024 + entry * 128 + 68
            neighbours.replaceSubrange(left..<left + 4, with: [UInt8(3 - entry), 0, 0, 0])
        }
        #expect(try #require(Self.refusal(neighbours)).reason.en.contains("Word (DOC)"))
        var lists = CompoundFile.word().bytes
        lists.replaceSubrange(68..<76, with: [2, 0, 0, 0, 255, 255, 255, 127])
        #expect(Self.refusal(lists) != nil)
    }

    /// No damage crashes the reader or stops it.
    @Test func randomDamage() {
        var random = SeededGenerator(seed: 20)
        let whole = CompoundFile([
            ("WordDocument", [UInt8](repeating: 7, count: 5000)), ("1Table", [1]), ("Data", [2]), ("ObjectPool", [3]),
        ]).bytes
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 8..<2048, using: &random)
                bytes[place] = Bool.random(using: &random) ? 0xFF : UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            if bytes.count > 8 { #expect(Self.refusal(bytes) != nil) }
        }
    }
}
