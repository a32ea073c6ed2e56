import Foundation
import OfficeFiles
import Programs
import Readers
import Testing
import Texts

/// Old Word files, many in one run: what became of each.
@Suite struct OldWordBatchTests {
    private static func programs(_ office: FakeOffice) -> InstalledPrograms {
        InstalledPrograms(folders: [office.folder])
    }

    private static func batch(_ files: [[UInt8]], _ programs: InstalledPrograms, seconds: Double = 60) async
        -> OldWordBatch
    {
        var batch = OldWordBatch(programs)
        batch.firstFileSeconds = seconds
        batch.furtherFileSeconds = 0.1
        for file in files { batch.add(file) }
        await batch.convert()
        return batch
    }

    private static func text(_ batch: OldWordBatch, _ index: Int) throws -> String {
        String(decoding: try batch.text(at: index, ReadingOptions()).bytes, as: UTF8.self)
    }

    private static func reason(_ batch: OldWordBatch, _ index: Int) -> String? {
        do throws(NotRead) {
            _ = try batch.text(at: index, ReadingOptions())
            return nil
        } catch { return error.reason.en }
    }

    @Test func oneRunForAll() async throws {
        let office = try FakeOffice()
        let batch = await Self.batch((0..<20).map { FakeOffice.file("текст \($0)") }, Self.programs(office))
        for index in 0..<20 { #expect(try Self.text(batch, index) == "текст \(index)\n") }
        #expect(office.runs == [20])
    }

    @Test func noteSaysByWhat() async throws {
        let office = try FakeOffice()
        let text = try await Self.batch([FakeOffice.file("а")], Self.programs(office)).text(at: 0, ReadingOptions())
        let note = try #require(text.notes.first)
        #expect(note.text.en.contains("LibreOffice 9.8.7,"))
        #expect(!note.isIncomplete)
        #expect(text.place(of: 0..<1) != nil)
    }

    /// One file that breaks the program costs only itself.
    @Test(arguments: [
        (FakeOffice.crash, "signal 11"), (FakeOffice.half, "signal 6"), (FakeOffice.passedOver, "could not read"),
    ])
    func poison(file: [UInt8], says: String) async throws {
        let office = try FakeOffice()
        let batch = await Self.batch(
            [FakeOffice.file("а"), FakeOffice.file("б"), file, FakeOffice.file("в")], Self.programs(office))
        #expect(try Self.text(batch, 0) == "а\n")
        #expect(try Self.text(batch, 1) == "б\n")
        #expect(try #require(Self.reason(batch, 2)).contains(says))
        #expect(try Self.text(batch, 3) == "в\n")
        #expect(office.runs.first == 4)
        #expect(office.runs.dropFirst().allSatisfy { $0 == 1 }, "then file by file")
    }

    @Test func hangingFile() async throws {
        let office = try FakeOffice()
        let batch = await Self.batch(
            [FakeOffice.file("а"), FakeOffice.hang, FakeOffice.file("б")], Self.programs(office), seconds: 1)
        #expect(try Self.text(batch, 0) == "а\n")
        #expect(try #require(Self.reason(batch, 1)).contains("within 1 s"))
        #expect(try Self.text(batch, 2) == "б\n")
        #expect(office.runs == [3, 1, 1])
    }

    /// What is no old Word file keeps its place and its own reason.
    @Test func mixedBatch() async throws {
        let office = try FakeOffice()
        let sheet = CompoundFile([("Workbook", [UInt8](repeating: 0, count: 5000))]).bytes
        let batch = await Self.batch(
            [sheet, FakeOffice.file("а"), CompoundFile.word(flags: 0x0100).bytes, Array("%PDF-1.7".utf8)],
            Self.programs(office))
        #expect(Self.reason(batch, 0)?.contains("Excel") == true)
        #expect(try Self.text(batch, 1) == "а\n")
        #expect(Self.reason(batch, 2)?.contains("password") == true)
        #expect(Self.reason(batch, 3)?.contains("PDF") == true)
        #expect(office.runs == [1])
    }

    @Test func notInstalled() async throws {
        let batch = await Self.batch([FakeOffice.file("а")], InstalledPrograms(folders: []))
        let reason = try #require(Self.reason(batch, 0))
        #expect(reason == "reading Word (DOC) needs LibreOffice, which is not installed")
        do throws(NotRead) {
            _ = try await FileReader.read(
                FakeOffice.file("а"), ReadingOptions(), programs: InstalledPrograms(folders: []))
        } catch {
            #if os(Linux)
                #expect(error.advice.en.contains("libreoffice-writer-nogui"))
            #endif
            #expect(error.advice.kk.contains("DOCX"))
        }
    }

    /// Of a damaged file LibreOffice makes less, and says nothing.
    @Test func lossIsSaid() async throws {
        let office = try FakeOffice()
        let words = String(repeating: "а", count: 100)
        let batch = await Self.batch(
            [
                FakeOffice.file(words, characters: 101), FakeOffice.file(words, characters: 300),
                FakeOffice.file(words, characters: 4000), FakeOffice.file("", characters: 50),
                FakeOffice.file("", characters: 1),
            ], Self.programs(office))
        for (index, isIncomplete) in [false, false, true].enumerated() {
            let notes = try batch.text(at: index, ReadingOptions()).notes
            #expect(notes.contains(where: \.isIncomplete) == isIncomplete, "\(index)")
        }
        #expect(try #require(Self.reason(batch, 3)).contains("could not read"))
        #expect(Self.reason(batch, 4) == nil, "an empty document is one")
    }

    @Test func nothingToDo() async throws {
        let office = try FakeOffice()
        _ = await Self.batch([], Self.programs(office))
        _ = await Self.batch([Array("%PDF-1.7".utf8)], Self.programs(office))
        #expect(office.runs.isEmpty)
    }

    /// Texts and new Word files need no program.
    @Test func othersAreReadAsBefore() async throws {
        let none = InstalledPrograms(folders: [])
        #expect(try await FileReader.read(Array("текст".utf8), ReadingOptions(), programs: none) == nil)
        let docx = try await FileReader.read(DocxFile(Word.line("а")).bytes, ReadingOptions(), programs: none)
        #expect(docx?.bytes == Array("а\n".utf8))
    }
}
