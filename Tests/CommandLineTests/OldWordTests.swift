import Foundation
import OfficeFiles
import Testing

/// Old Word files through the whole program, with a stand-in for LibreOffice.
@Suite struct OldWordTests {
    private static func path(_ office: FakeOffice) -> [String: String] { ["PATH": office.folder + ":/usr/bin:/bin"] }

    private static func file(_ text: String) -> [UInt8] {
        FakeOffice.file(text.trimmingCharacters(in: .newlines))
    }

    @Test func text() throws {
        let office = try FakeOffice()
        let workspace = try Workspace()
        try workspace.write("a.doc", Self.file("1. Комиссия өтінімді қарайды."))
        let run = try workspace.runBare("text", "a.doc", "--lang", "ru", environment: Self.path(office))
        #expect(run.status == 0)
        #expect(run.output == "1-тармақ\t1. Комиссия өтінімді қарайды.\n")
        #expect(run.errors.contains("прочитано через LibreOffice 9.8.7"))
    }

    /// One run of the program for all; each file its own report, in the order of the paths.
    @Test func folder() throws {
        let office = try FakeOffice()
        let workspace = try Workspace(["docs/b.txt": TinyPack.high])
        try workspace.write("docs/a.doc", Self.file(TinyPack.low))
        try workspace.write("docs/c.doc", FakeOffice.crash)
        try workspace.write("docs/d.dot", Self.file(TinyPack.high))
        let run = try workspace.run(
            "scan", "docs", "--jobs", "1", "--lang", "en", environment: Self.path(office))
        #expect(run.status == 3)
        let places = ["docs/a.doc", "docs/b.txt", "docs/c.doc", "docs/d.dot"].map {
            run.output.range(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 }.sorted() == places.compactMap { $0 })
        #expect(run.output.contains("NOT READ: LibreOffice could not read the file (signal 11)"))
        #expect(run.output.contains("read through LibreOffice 9.8.7"))
        #expect(run.output.contains("(paragraph 1)"))
        #expect(office.runs == [3, 1, 1])
        let jobs = try workspace.run("scan", "docs", "--jobs", "3", "--lang", "en", environment: Self.path(office))
        #expect(jobs.output == run.output)
    }

    /// In an archive the name says which files to convert together, and the bytes what each is.
    @Test func archive() throws {
        let office = try FakeOffice()
        let workspace = try Workspace()
        let zip = ZipWriter([
            .init("a.doc", Self.file(TinyPack.high)), .init("b.doc", Array("{\\rtf1 1. \\u1041?\\u1042?}".utf8)),
            .init("c.doc", Self.file(TinyPack.low)),
        ])
        try workspace.write("a.zip", zip.bytes)
        let run = try workspace.run("scan", "a.zip", "--jobs", "1", "--lang", "en", environment: Self.path(office))
        #expect(run.status == 1, "\(run.output)\(run.errors)")
        #expect(run.output.contains("a.zip!b.doc") && !run.output.contains("NOT READ"))
        #expect(office.runs == [2])
    }

    @Test func values() throws {
        let office = try FakeOffice()
        let workspace = try Workspace()
        try workspace.write("a.doc", Self.file("1. Заң № 5 7-бабына сәйкес."))
        let run = try workspace.run("values", "a.doc", environment: Self.path(office))
        #expect(run.status == 0)
        #expect(run.output.contains("a.doc:1: reference"), "\(run.output)\(run.errors)")
    }

    @Test func withoutLibreOffice() throws {
        let workspace = try Workspace(["docs/b.txt": TinyPack.high])
        try workspace.write("docs/a.doc", Self.file(TinyPack.high))
        let nothing = ["PATH": "/nowhere"]
        let run = try workspace.run("scan", "docs", "--lang", "en", environment: nothing)
        #expect(run.status == 3)
        #expect(run.output.contains("NOT READ: reading Word (DOC) needs LibreOffice, which is not installed"))
        #expect(run.output.contains("install the package libreoffice"))
        let text = try workspace.runBare("text", "docs/a.doc", "--lang", "kk", environment: nothing)
        #expect(text.status == 3)
        #expect(text.errors.contains("LibreOffice керек"))
        #expect(try workspace.run("values", "docs/a.doc", environment: nothing).status == 3)
    }

    /// Ctrl-C: neither LibreOffice nor a copy of the document outlives the program.
    @Test(arguments: [SIGINT, SIGTERM])
    func interrupted(signal: Int32) async throws {
        let office = try FakeOffice()
        let workspace = try Workspace(["tmp/.keep": ""])
        try workspace.write("a.doc", FakeOffice.hang)
        let process = try Program.start(
            ["text", "a.doc"], in: workspace.folder,
            environment: Self.path(office).merging(["TMPDIR": workspace.folder + "/tmp"]) { $1 })
        while office.runs.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        let copies = { try FileManager.default.contentsOfDirectory(atPath: workspace.folder + "/tmp") }
        #expect(try copies().contains { $0.hasPrefix("aiqyn-") })
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
        #expect(try copies() == [".keep"])
    }
}
