import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Whatever is found leads back to its paragraph and characters.
@Suite struct DocxPlaceTests {
    private static let body =
        Word.line("Бірінші") + Word.table([["№", "Шара"], ["1", "өз қалауы|"]])
        + Word.paragraph("<mc:Fallback>\(Word.line("көшірме"))</mc:Fallback>" + Word.run("өз ") + Word.run("өтінім"))
        + Word.line("нөмірлі", list: 1) + Word.paragraph(Word.run("бас "), "<w:rPr><w:del/></w:rPr>") + Word.line("аяқ")

    private static let file = DocxFile(body, numbering: Word.list(1, [Word.level("%1.")]))

    private static func place(_ index: Int, _ characters: Range<Int>) -> FilePlace {
        .paragraph(part: "word/document.xml", index: index, characters: characters)
    }

    @Test(arguments: [
        ("Бірінші", 0, 0..<7), ("рінші", 0, 2..<7), ("Шара", 2, 0..<4), ("қалауы¦", 4, 3..<10),
        // Over two runs; the copy passed over counts as a paragraph.
        ("өз өтінім", 5, 0..<9),
        // A computed number is no character of the paragraph.
        ("нөмірлі", 7, 0..<7), ("1. нөмірлі", 7, 0..<7), ("1.", 7, 0..<0),
        // Words of two paragraphs that are one end with the first.
        ("бас аяқ", 8, 0..<4), ("аяқ", 9, 0..<3),
    ])
    func places(words: String, index: Int, characters: Range<Int>) throws {
        let document = try Self.file.load()
        let needle = Array(words.utf8)
        let bytes = document.source.bytes
        // The last one: «1.» is not «1» of the table.
        let start = try #require(bytes.indices.last { bytes[$0...].starts(with: needle) })
        #expect(document.filePlace(of: start..<start + needle.count) == Self.place(index, characters))
    }

    @Test func nothingOfTheFile() throws {
        let document = try DocxFile(Word.line("") + Word.line("а")).load()
        #expect(document.filePlace(of: 0..<0) == nil)
    }

    /// A place covers its words however the text was put together.
    @Test func placesCoverEveryByte() throws {
        let document = try Self.file.load()
        let text = String(decoding: document.source.bytes, as: UTF8.self)
        for (offset, byte) in document.source.bytes.enumerated() where byte > 0x7F && byte & 0xC0 != 0x80 {
            guard case .paragraph(_, _, let characters)? = document.filePlace(of: offset..<offset + 2) else {
                Issue.record("no place for byte \(offset) of \(text)")
                continue
            }
            #expect(characters.count == 1)
        }
    }
}
