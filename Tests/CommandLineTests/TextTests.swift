import OfficeFiles
import Testing

/// `aiqyn text`, and office files through the whole program.
@Suite struct TextTests {
    private static let file = DocxFile(
        Word.line("Жалпы ережелер") + Word.line("Төраға өз қалауы бойынша шешеді.", list: 1),
        numbering: Word.list(1, [Word.level("%1.")]))

    @Test func textWithAddresses() throws {
        let workspace = try Workspace()
        try workspace.write("a.docx", Self.file.bytes)
        let run = try workspace.runBare("text", "a.docx")
        #expect(run.status == 0)
        #expect(run.output == "1-абзац\tЖалпы ережелер\n1-тармақ\t1. Төраға өз қалауы бойынша шешеді.\n")
    }

    @Test func json() throws {
        let workspace = try Workspace()
        try workspace.write("a.docx", Self.file.bytes)
        let run = try workspace.runBare("text", "a.docx", "--json")
        for line in [
            "\"paragraph\" : 1", "\"address\" : \"1-тармақ\"", "\"part\" : \"word/document.xml\"", "\"line\" : 2",
        ] {
            #expect(run.output.contains(line), "\(line)")
        }
    }

    @Test func notReadAndNotThere() throws {
        let workspace = try Workspace(["a.docx": "PK\u{3}\u{4}"])
        let broken = try workspace.runBare("text", "a.docx")
        #expect(broken.status == 3 && broken.errors.contains("damaged"))
        #expect(try workspace.runBare("text", "b.docx").status == 2)
    }

    /// In a folder Word files are documents; findings name the paragraph.
    @Test func scannedInFolders() throws {
        let workspace = try Workspace()
        try workspace.write("docs/a.docx", Self.file.bytes)
        try workspace.write("docs/~$a.docx", "lock file")
        let run = try workspace.run("scan", "docs", "--lang", "ru")
        #expect(run.status == 1)
        #expect(run.output.contains("1-тармақ  (абзац 2)"), "\(run.output)")
        let json = try workspace.run("scan", "docs", "--format", "json").output
        #expect(json.contains("\"startCharacter\" : 7") && json.contains("\"endCharacter\" : 24"))
        #expect(try workspace.run("scan", "docs", "--format", "sarif").output.contains("\"paragraph\" : 1"))
    }

    @Test func openDocumentsInFolders() throws {
        let workspace = try Workspace()
        let body =
            Odf.paragraph("Жалпы ережелер")
            + Odf.list(Odf.item(Odf.paragraph("Төраға өз қалауы бойынша шешеді.")), style: "L")
        try workspace.write("docs/a.odt", OdtFile(body, automatic: Odf.listStyle("L", [Odf.level(1)])).bytes)
        let run = try workspace.run("scan", "docs", "--lang", "ru")
        #expect(run.status == 1)
        #expect(run.output.contains("1-тармақ  (абзац 2)"), "\(run.output)")
        #expect(try workspace.run("scan", "docs", "--format", "json").output.contains("\"part\" : \"content.xml\""))
    }

    @Test func trackedChanges() throws {
        let workspace = try Workspace()
        let body = Word.paragraph(
            "<w:ins>\(Word.run("жаңа"))</w:ins><w:del><w:r><w:delText>ескі</w:delText></w:r></w:del>")
        try workspace.write("a.docx", DocxFile(body).bytes)
        for (view, word) in [("accepted", "жаңа"), ("original", "ескі"), ("both", "жаңаескі")] {
            #expect(try workspace.runBare("text", "a.docx", "--changes", view).output.hasSuffix("\t\(word)\n"))
        }
    }

    /// Comments are no text, and it is said that they are there.
    @Test func comments() throws {
        let workspace = try Workspace()
        var file = Self.file
        let comments = "<w:comment>\(Word.line("мерзімін жазыңыз"))</w:comment>"
        file.parts = [("comments.xml", "comments", DocxFile.root("w:comments", comments + comments))]
        try workspace.write("a.docx", file.bytes)
        let run = try workspace.runBare("text", "a.docx")
        #expect(run.status == 0)
        #expect(!run.output.contains("мерзім"))
        #expect(run.errors.contains("aiqyn: a.docx: 2 comments were not scanned: they are no text of the document\n"))
    }

    /// What the document was taken for, and by what words.
    @Test func kindWithEvidence() throws {
        let workspace = try Workspace()
        try workspace.write("a.docx", DocxFile(Word.line("") + Word.line("Правила приёма")).bytes)
        let run = try workspace.runBare("text", "a.docx", "--json", "--lang", "ru")
        #expect(run.errors == "aiqyn: a.docx: правила, по заголовку: «Правила приёма» (абзац 2)\n")
        #expect(
            run.output.contains("\"kindBasis\" : \"title\"") && run.output.contains("\"words\" : \"Правила приёма\""))
        let other = try Workspace(["b.txt": "1. Мәтін."]).runBare("text", "b.txt", "--lang", "kk")
        #expect(other.errors == "aiqyn: b.txt: өзге құжат, түрін көрсететін сөз жоқ\n")
    }
}
