import Documents
import Readers
import Testing
import Texts

/// From bytes to a document, or a reason with the next step. Content decides, never the name.
@Suite struct LoaderTests {
    static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]
    static let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01] + [UInt8](repeating: 0, count: 64)

    @Test(arguments: [
        (Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF"), (zip, "Word"),
        (Array("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>".utf8), "MHTML"),
    ])
    func refusedFormats(bytes: [UInt8], format: String) throws {
        // The name promises a text: it does not decide.
        let refusal = try #require(reasonNotRead(bytes, name: "rules.txt"))
        for language in Language.allCases {
            #expect(refusal.reason[language].contains(format))
            #expect(!refusal.advice[language].isEmpty)
        }
    }

    @Test func programIsNoText() throws {
        let refusal = try #require(reasonNotRead(Self.program, name: "rules.txt"))
        #expect(refusal.reason.en == "the file is not text")
        #expect(refusal.advice.en.contains("UTF-8"))
    }

    /// A text called .pdf is read.
    @Test(arguments: ["rules.pdf", "rules.docx", "rules", "rules.html"])
    func textUnderAnyName(name: String) throws {
        let document = try DocumentLoader.load(name: name, bytes: Array("1. Өтінім қаралады.".utf8))
        #expect(document.source.name == name)
        #expect(document.units.count == 2)
    }

    /// Tags in the middle of a text do not make it a page.
    @Test func fragmentIsText() throws {
        let document = try DocumentLoader.load(name: "a.md", bytes: Array("<p>1. Өтінім қаралады.</p>".utf8))
        #expect(!document.segments.isEmpty)
    }

    @Test func givenKindIsKept() throws {
        let document = try DocumentLoader.load(name: "a.txt", bytes: Array("1. Мәтін.".utf8), kind: .contract)
        #expect(document.kind.kind == .contract)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x31, 0x00, 0x2E, 0x00, 0x20, 0x00, 0xD8, 0x04], TextEncoding.utf16LittleEndian),
            ([0xFE, 0xFF, 0x00, 0x31, 0x00, 0x2E, 0x00, 0x20, 0x04, 0xD8], .utf16BigEndian),
            ([0xEF, 0xBB, 0xBF, 0x31, 0x2E, 0x20, 0xD3, 0x98], .utf8),
        ] as [([UInt8], TextEncoding)])
    func encodings(bytes: [UInt8], encoding: TextEncoding) throws {
        let document = try DocumentLoader.load(name: "a.txt", bytes: bytes)
        #expect(document.source.encoding == encoding)
        #expect(document.text.string(0..<document.text.bytes.count) == "1. Ә")
    }

    /// Nothing a folder is searched for is both readable and known to be unreadable.
    @Test func extensionsAreApart() {
        let read = FileReader.textExtensions.union(FileReader.documentExtensions)
        #expect(read.isDisjoint(with: FileReader.unreadExtensions))
    }

    private func reasonNotRead(_ bytes: [UInt8], name: String) -> NotRead? {
        do throws(NotRead) {
            _ = try DocumentLoader.load(name: name, bytes: bytes)
            return nil
        } catch {
            return error
        }
    }
}
