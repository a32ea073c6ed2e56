import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Whatever is found leads back to its paragraph and characters.
@Suite struct OdtPlaceTests {
    private static let note =
        "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>\(Odf.paragraph("сілтеме"))</text:note-body></text:note>"

    private static let comment = "<office:annotation>\(Odf.paragraph("пікір"))</office:annotation>"

    /// Paragraphs 0 to 2 are those of tracked changes: what an author wrote of a change, and deleted words.
    private static let body =
        Odf.changes(Odf.region("d", deleted: Odf.paragraph("ескі") + Odf.paragraph("сөз ")))
        + Odf.heading("Бірінші") + Odf.table([["№", "Шара"], ["1", "өз қалауы|"]])
        + Odf.paragraph("  өз" + comment + Odf.span(" өтінім") + note + "<text:s text:c=\"2\"/>соң")
        + Odf.list(Odf.item(Odf.paragraph("нөмірлі")), style: "L")
        + Odf.paragraph("бас " + Odf.deletion("d") + "аяқ")

    private static let file = OdtFile(
        body, automatic: Odf.listStyle("L", [Odf.level(1)]),
        pages:
            "<style:master-page><style:header>\(Odf.paragraph("бос"))</style:header><style:footer>\(Odf.paragraph("төменде"))</style:footer></style:master-page>"
    )

    private static func check(
        _ words: String, _ part: String, _ index: Int, _ characters: Range<Int>, _ view: RevisionView
    ) throws {
        let document = try file.load(view)
        let needle = Array(words.utf8)
        let bytes = document.source.bytes
        // The last one: «1.» is not «1» of the table.
        let start = try #require(bytes.indices.last { bytes[$0...].starts(with: needle) }, "\(words)")
        #expect(
            document.filePlace(of: start..<start + needle.count)
                == .paragraph(part: part, index: index, characters: characters))
    }

    @Test(arguments: [
        ("Бірінші", 3, 0..<7), ("рінші", 3, 2..<7), ("Шара", 5, 0..<4), ("қалауы¦", 7, 3..<10),
        // Over spans; the comment is a paragraph passed over, and the note one of its own.
        ("өз өтінім", 8, 0..<9), ("соң", 8, 11..<14), ("сілтеме", 10, 0..<7),
        // A computed number is no character of the paragraph.
        ("нөмірлі", 11, 0..<7), ("1. нөмірлі", 11, 0..<7), ("1.", 11, 0..<0), ("бас аяқ", 12, 0..<7),
    ])
    func places(words: String, index: Int, characters: Range<Int>) throws {
        try Self.check(words, "content.xml", index, characters, .accepted)
    }

    /// Deleted words have the places where they stand, the words around them theirs.
    @Test(arguments: [("бас ", 12, 0..<4), ("ескі", 1, 0..<4), ("сөз ", 2, 0..<4), ("аяқ", 12, 4..<7)])
    func placesOfDeletedWords(words: String, index: Int, characters: Range<Int>) throws {
        try Self.check(words, "content.xml", index, characters, .both)
    }

    @Test func placesOnPages() throws {
        try Self.check("төменде", "styles.xml", 1, 0..<7, .accepted)
    }

    /// A place covers its words however the text was put together.
    @Test(arguments: RevisionView.allCases)
    func placesCoverEveryByte(view: RevisionView) throws {
        let document = try Self.file.load(view)
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
