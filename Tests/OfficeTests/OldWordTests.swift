import Documents
import Foundation
import OfficeFiles
import Programs
import Readers
import Testing
import Texts

/// Nothing is lost on the way from Word to an old Word file, to LibreOffice, to us.
@Suite(.enabled(if: LibreOffice.isHere), .serialized) struct OldWordTests {
    private static func text(_ file: DocxFile, _ view: RevisionView = .accepted) throws -> String {
        let document = try DocumentLoader.load(
            name: "a.docx", bytes: file.bytes, options: ReadingOptions(revisions: view))
        return String(decoding: document.source.bytes, as: UTF8.self)
    }

    private static func lines(_ levels: [Int]) -> String {
        levels.enumerated().map { Word.line("текст \($0)", list: 1, level: $1) }.joined()
    }

    private static func list(_ levels: [String], _ numbers: [Int]) -> DocxFile {
        DocxFile(lines(numbers), numbering: Word.list(1, levels))
    }

    static let samples: [(name: String, file: DocxFile)] = [
        (
            "levels",
            list(
                [Word.level("%1."), Word.level("%1.%2."), Word.level("%3)"), Word.level("%4)", "russianLower")],
                [0, 1, 1, 2, 2, 3, 3, 1, 0, 1])
        ),
        ("chapters", list([Word.level("%1-тарау."), Word.level("%2.")], [0, 1, 1, 0, 1])),
        ("Roman", list([Word.level("%1.", "upperRoman", start: 3), Word.level("%1.%2.")], [0, 1, 0, 1])),
        ("typed numbers", DocxFile(Word.line("1. Бірінші.") + Word.line("12-1) Екінші; ә ғ қ ң ө ұ ү һ і."))),
        (
            "table",
            DocxFile(
                Word.line("Жоспар") + "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                    + Word.row([Word.cell(Word.line("№")), Word.cell(Word.line("Шара"), "<w:gridSpan w:val=\"2\"/>")])
                    + Word.row([
                        Word.cell(Word.line("1"), "<w:vMerge w:val=\"restart\"/>"), Word.cell(Word.line("а")),
                        Word.cell(Word.line("б") + Word.line("в")),
                    ])
                    + Word.row([
                        Word.cell(Word.line(""), "<w:vMerge/>"), Word.cell(Word.line("г")), Word.cell(Word.line("")),
                    ]) + "</w:tbl>" + Word.line("Соңы"))
        ),
        ("hidden words", DocxFile(Word.paragraph(Word.run("көрінетін ") + Word.run("жасырын", "<w:vanish/>")))),
        (
            "line break, hyphen",
            DocxFile(Word.paragraph("<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:noBreakHyphen/><w:t>в</w:t></w:r>"))
        ),
    ]

    @Test(arguments: samples.indices)
    func sameText(index: Int) async throws {
        let (name, file) = Self.samples[index]
        let text = try await LibreOffice.text(LibreOffice.doc(file))
        #expect(text == (try Self.text(file)), "\(name)")
    }

    @Test func notes() async throws {
        var file = DocxFile(
            Word.paragraph(Word.run("1. Мәтін") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r0\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:sectPr>"
        )
        file.parts = [
            ("header1.xml", "header", DocxFile.root("w:hdr", Word.line("Жоба"))),
            (
                "footnotes.xml", "footnotes",
                DocxFile.root("w:footnotes", "<w:footnote w:id=\"1\">\(Word.line("Ескерту"))</w:footnote>")
            ),
        ]
        let parts = try await LibreOffice.text(LibreOffice.doc(file)).split(separator: "\u{1C}\n")
        #expect(parts.first == "1. Мәтін\n")
        #expect(
            parts.dropFirst().contains { $0.contains("Ескерту") } && parts.dropFirst().contains { $0.contains("Жоба") })
    }

    @Test func trackedChanges() async throws {
        let change = "w:author=\"а\" w:date=\"2026-01-02T03:04:05Z\""
        let file = DocxFile(
            Word.paragraph(
                Word.run("мерзімі ") + "<w:ins w:id=\"1\" \(change)>\(Word.run("он"))</w:ins>"
                    + "<w:del w:id=\"2\" \(change)><w:r><w:delText>бес</w:delText></w:r></w:del>" + Word.run(" күн")))
        let doc = try await LibreOffice.doc(file)
        #expect(try await LibreOffice.text(doc) == "мерзімі он күн\n")
        #expect(try await LibreOffice.text(doc, .original) == "мерзімі бес күн\n")
    }

    /// LibreOffice loses both on the way to us; and on the way to the old file as well, so they are set in it here.
    @Test(arguments: [
        ("%1-тарау.", "%2.", "decimal", "<w:lvlRestart w:val=\"0\"/>", UInt8(0x08)),
        ("%1.", "%1.%2.", "upperRoman", "<w:isLgl/>", 0x04),
    ])
    func listsRestored(first: String, second: String, format: String, property: String, flag: UInt8) async throws {
        let numbers = [0, 1, 1, 0, 1]
        let file = Self.list([Word.level(first, format), Word.level(second, "decimal", start: 1, property)], numbers)
        var doc = try await LibreOffice.doc(file)
        try Self.set(flag, ofLevel: second, in: &doc)
        #expect(try await LibreOffice.text(doc) == (try Self.text(file)))
    }

    /// Sets a flag of the level whose number has this text (MS-DOC 2.9.148, 2.9.150).
    private static func set(_ flag: UInt8, ofLevel text: String, in doc: inout [UInt8]) throws {
        let level = WordLevel(text)
        let place = try #require(doc.indices.first { doc[$0...].starts(with: level.textBytes) })
        let starts = (0..<place - 28).filter { start in
            let formatBytes = Int(doc[start + 24]) + Int(doc[start + 25])
            return start + 28 + formatBytes == place && doc[start..<start + 5].elementsEqual([1, 0, 0, 0, 0])
        }
        let head = try #require(starts.last)
        doc[head + 5] |= flag
    }

    /// A document that says where to fetch a picture does not make the program tell anybody that it is read.
    @Test func nothingIsFetched() async throws {
        let listener = try Listener()
        let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
        let picture = """
            <w:r><w:drawing><wp:inline xmlns:wp="\(drawing)wordprocessingDrawing"><wp:extent cx="914400" cy="914400"/>\
            <wp:docPr id="1" name="p"/><a:graphic xmlns:a="\(drawing)main"><a:graphicData uri="\(drawing)picture">\
            <pic:pic xmlns:pic="\(drawing)picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:link="picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch><a:fillRect/>\
            </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
            </w:drawing></w:r>
            """
        var file = DocxFile(Word.paragraph(Word.run("1. Мәтін.") + picture))
        file.linkedPicture = "http://127.0.0.1:\(listener.port)/a.png"
        let doc = try await LibreOffice.doc(file)
        let link = Array("127.0.0.1:\(listener.port)".utf16)
        let isLinked = [link.map { UInt8($0) }, link.flatMap { [UInt8($0), 0] }].contains {
            doc.firstRange(of: $0) != nil
        }
        #expect(isLinked, "the link is in the old file")
        // Converting to the old format above was under no such rule.
        listener.forget()
        #expect(try await LibreOffice.text(doc) == "1. Мәтін.\n")
        #expect(!listener.wasAsked)
    }

    @Test func manyInOneRun() async throws {
        let doc = try await LibreOffice.doc(Self.samples[0].file)
        var batch = OldWordBatch(InstalledPrograms())
        for _ in 0..<5 { batch.add(doc) }
        // Said to be a Word file, and none.
        batch.add(CompoundFile.word(characters: 5000).bytes)
        for _ in 0..<5 { batch.add(doc) }
        await batch.convert()
        let wanted = try Self.text(Self.samples[0].file)
        for index in 0..<11 where index != 5 {
            #expect(String(decoding: try batch.text(at: index, ReadingOptions()).bytes, as: UTF8.self) == wanted)
        }
        #expect(throws: NotRead.self) { try batch.text(at: 5, ReadingOptions()) }
    }
}

/// The stage `office` of the tests wants LibreOffice; elsewhere its tests are left out where it is missing.
@Suite struct OfficeStageTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["AIQYN_OFFICE_STAGE"] != nil))
    func libreOfficeIsHere() { #expect(LibreOffice.isHere) }
}
