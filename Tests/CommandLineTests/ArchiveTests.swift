import Foundation
import OfficeFiles
import Testing

/// Archives on the command line: by name, in folders, on standard input, and one document of them.
@Suite struct ArchiveTests {
    private static let archive = ZipWriter([
        ("қағидалар/a.txt", TinyPack.high), ("b.txt", TinyPack.clean), ("c.csv", "x"),
    ])

    private static func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write("docs/a.zip", archive.bytes)
        try workspace.write("docs/z.txt", Array(TinyPack.low.utf8))
        return workspace
    }

    private static func names(_ run: Program.Run) throws -> [String] {
        struct Report: Decodable {
            struct Document: Decodable { let name: String }
            let documents: [Document]
        }
        return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).documents.map(\.name)
    }

    @Test func inAFolder() throws {
        let run = try Self.workspace().run("scan", "docs", "--lang", "en")
        #expect(run.status == 1)
        #expect(run.output.contains("docs/a.zip!қағидалар/a.txt  "))
        #expect(run.output.contains("documents: 3"))
        #expect(run.output.contains(".csv 1"))
    }

    @Test(arguments: [
        (["docs/a.zip"], ["docs/a.zip!b.txt", "docs/a.zip!қағидалар/a.txt"]),
        (["docs/a.zip!b.txt"], ["docs/a.zip!b.txt"]), (["docs/a.zip!c.csv"], ["docs/a.zip!c.csv"]),
        (["docs/a.zip!қағидалар"], ["docs/a.zip!қағидалар/a.txt"]),
        (["docs", "docs/a.zip"], ["docs/a.zip!b.txt", "docs/a.zip!қағидалар/a.txt", "docs/z.txt"]),
        (["docs", "--include", "қағ*"], ["docs/a.zip!қағидалар/a.txt"]),
        (["docs", "--include", "a.zip!*.csv"], ["docs/a.zip!c.csv"]),
        (["docs", "--include", "a.zip"], ["docs/a.zip!b.txt", "docs/a.zip!қағидалар/a.txt"]),
        (["docs", "--exclude", "*.zip"], ["docs/z.txt"]),
    ])
    func byName(arguments: [String], names: [String]) throws {
        let workspace = try Self.workspace()
        let run = try Program.run(
            ["scan", "--format", "json", "--rules", "Rules"] + arguments, in: workspace.folder)
        #expect(try Self.names(run) == names, "\(run.errors)")
    }

    @Test func onStandardInput() throws {
        let workspace = try Workspace()
        let run = try Program.run(
            ["scan", "-", "--stdin-name", "in.zip", "--format", "json", "--rules", "Rules"], in: workspace.folder,
            input: Self.archive.bytes)
        #expect(try Self.names(run) == ["in.zip!b.txt", "in.zip!қағидалар/a.txt"])
    }

    @Test func oneDocumentAsText() throws {
        let workspace = try Self.workspace()
        let run = try workspace.runBare("text", "docs/a.zip!b.txt")
        #expect(run.status == 0 && run.output == "1-тармақ\t\(TinyPack.clean)")
        let whole = try workspace.runBare("text", "docs/a.zip")
        #expect(whole.status == 2 && whole.errors.contains("name one of them: 'docs/a.zip!b.txt'"))
        let none = try workspace.runBare("text", "docs/a.zip!x.txt")
        #expect(none.status == 2 && none.errors.contains("there is no file or folder 'docs/a.zip!x.txt'"))
    }

    @Test func damaged() throws {
        let workspace = try Workspace()
        try workspace.write("a.zip", Array(Self.archive.bytes.dropLast(30)))
        let run = try workspace.run("scan", "a.zip", "--lang", "en")
        #expect(run.status == 3 && run.output.contains("NOT READ: the archive is damaged"))
        try workspace.write("b.zip", ZipWriter().bytes)
        let empty = try workspace.run("scan", "b.zip")
        #expect(empty.status == 2 && empty.errors.contains("no documents in b.zip"))
    }
}
