import Foundation
import Testing

/// `aiqyn scan`: what is read, what is written, and where.
@Suite struct ScanTests {
    // MARK: inputs

    @Test func standardInput() throws {
        let workspace = try Workspace()
        let run = try workspace.run("scan", "-", "--lang", "en", input: TinyPack.high)
        #expect(run.status == 1)
        #expect(run.output.contains("stdin  "))
        let named = try workspace.run("scan", "-", "--stdin-name", "ереже.txt", input: TinyPack.high)
        #expect(named.output.contains("ереже.txt"))
        #expect(try workspace.run("scan", "-", input: TinyPack.clean).status == 0)
    }

    @Test func standardInputBesideFiles() throws {
        let workspace = try Workspace(["a.txt": TinyPack.low])
        let run = try workspace.run("scan", "a.txt", "-", "--format", "json", input: TinyPack.high)
        #expect(try Self.names(run.output) == ["a.txt", "stdin"])
    }

    /// In a folder: texts and Markdown at any depth, nothing hidden, in the order of their paths.
    @Test func folder() throws {
        let workspace = try Workspace([
            "docs/b.md": TinyPack.high, "docs/a.txt": TinyPack.low, "docs/deep/er/c.TXT": TinyPack.clean,
            "docs/.hidden/d.txt": TinyPack.high, "docs/.e.txt": TinyPack.high, "docs/f.csv": "x", "docs/g": "x",
        ])
        let run = try workspace.run("scan", "docs", "--format", "json")
        #expect(try Self.names(run.output) == ["docs/a.txt", "docs/b.md", "docs/deep/er/c.TXT"])
        #expect(try Self.report(run.output).ignoredFiles == ["csv": 1, "": 1])
        let slash = try workspace.run("scan", "docs/", "--format", "json")
        #expect(slash.output == run.output)
    }

    @Test(arguments: [
        (["--include", "*.md"], ["d/b.md"]), (["--exclude", "*.md"], ["d/a.txt", "d/old/c.txt"]),
        (["--exclude", "old/*"], ["d/a.txt", "d/b.md"]), (["--include", "old/*"], ["d/old/c.txt"]),
        (["--include", "*.txt", "--include", "*.md", "--exclude", "b*"], ["d/a.txt", "d/old/c.txt"]),
        (["--include", "*.csv"], ["d/e.csv"]),
    ])
    func includeAndExclude(options: [String], names: [String]) throws {
        let workspace = try Workspace([
            "d/a.txt": TinyPack.low, "d/b.md": TinyPack.low, "d/old/c.txt": TinyPack.low, "d/e.csv": TinyPack.low,
        ])
        let run = try Program.run(
            ["scan", "d", "--format", "json", "--rules", "Rules"] + options, in: workspace.folder)
        #expect(try Self.names(run.output) == names)
    }

    /// The same file named twice, or by its folder too, is one document.
    @Test func sameFileTwice() throws {
        let workspace = try Workspace(["d/a.txt": TinyPack.low])
        let run = try workspace.run("scan", "d/a.txt", "d", "d/a.txt", "--format", "json")
        #expect(try Self.names(run.output) == ["d/a.txt"])
    }

    @Test func kindByTheUser() throws {
        let workspace = try Workspace(["a.txt": TinyPack.clean])
        let run = try workspace.run("scan", "a.txt", "--kind", "contract", "--lang", "en")
        #expect(run.output.contains("a.txt  contract"))
    }

    @Test func kindByPattern() throws {
        let workspace = try Workspace(["d/a.txt": TinyPack.clean, "d/b.txt": TinyPack.clean])
        let run = try workspace.run(
            "scan", "d", "--kind", "rules", "--kind", "b*=plan", "--kind", "x/*=order", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.output.contains("d/a.txt  rules") && run.output.contains("d/b.txt  plan"))
        #expect(run.errors == "aiqyn: --kind 'x/*=…' fits no document\n  = help: '*' is for any words, slashes too\n")
        let json = try workspace.run("scan", "d", "--kind", "b*=plan", "--format", "json").output
        #expect(json.contains("\"kindBasis\" : \"user\"") && json.contains("\"kindBasis\" : \"nothing\""))
    }

    @Test func trackedChanges() throws {
        let workspace = try Workspace()
        try workspace.write("a.rtf", Array("{\\rtf1 1. {\\deleted old}{\\revised new}\\par}".utf8))
        for (view, note) in [("accepted", "accepted"), ("original", "rejected"), ("both", "side by side")] {
            let run = try workspace.run("scan", "a.rtf", "--changes", view, "--lang", "en")
            #expect(
                run.output.contains("(3 characters inserted, 3 deleted)") && run.output.contains(note), "\(run.output)")
        }
    }

    // MARK: which findings

    @Test(arguments: [
        (["--only", "L07"], ["vague-term"]), (["--only", "decision-at-discretion"], ["decision-at-discretion"]),
        (["--only", "own-will"], ["decision-at-discretion"]),
        (["--only", "L07", "--only", "L01"], ["decision-at-discretion", "vague-term"]),
        (["--severity", "high"], ["decision-at-discretion"]), (["--severity", "medium"], ["decision-at-discretion"]),
        (["--severity", "low"], ["decision-at-discretion", "vague-term"]),
    ])
    func selection(options: [String], rules: [String]) throws {
        let workspace = try Workspace(["a.txt": TinyPack.high + TinyPack.low])
        let run = try Program.run(
            ["scan", "a.txt", "--format", "json", "--rules", "Rules"] + options, in: workspace.folder)
        #expect(try Self.report(run.output).documents.flatMap(\.findings).map(\.rule) == rules)
    }

    @Test(arguments: [
        ("vague-tern", "did you mean 'vague-term'?"), ("L08", "did you mean 'L0"), ("???", "aiqyn rules list"),
    ])
    func wrongNameInOnly(name: String, help: String) throws {
        let workspace = try Workspace(["a.txt": TinyPack.clean])
        let run = try workspace.run("scan", "a.txt", "--only", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("there is no rule or indicator '\(name)'"))
        #expect(run.errors.contains(help), "\(run.errors)")
    }

    // MARK: outputs

    @Test func severalOutputs() throws {
        let workspace = try Workspace(["a.txt": TinyPack.high])
        let run = try workspace.run(
            "scan", "a.txt", "-o", "json=a.json", "--output", "sarif=a.sarif", "-o", "text=a.log", "--lang", "ru")
        #expect(run.status == 1)
        #expect(run.output.contains("Решение по усмотрению"))
        #expect(try Self.names(#require(workspace.read("a.json"))) == ["a.txt"])
        let sarif = try #require(workspace.read("a.sarif"))
        #expect(sarif == (try workspace.run("scan", "a.txt", "--format", "sarif", "--lang", "ru")).output)
        #expect(workspace.read("a.log") == run.output)
    }

    /// Nothing is printed, everything is written.
    @Test func quiet() throws {
        let workspace = try Workspace(["a.txt": TinyPack.high])
        let run = try workspace.run("scan", "a.txt", "-q", "-o", "json=a.json")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
        #expect(workspace.read("a.json") != nil)
    }

    @Test(arguments: ["text", "json", "sarif"])
    func sameBytesForAnyNumberOfWorkers(format: String) throws {
        let files = Dictionary(
            uniqueKeysWithValues: (1...40).map { ("d/\($0).txt", $0 % 3 == 0 ? TinyPack.high : TinyPack.low) })
        let workspace = try Workspace(files)
        let first = try workspace.run("scan", "d", "--format", format, "--jobs", "1")
        #expect(first.output.contains("39.txt"))
        for jobs in ["2", "4"] {
            #expect(try workspace.run("scan", "d", "--format", format, "--jobs", jobs).output == first.output)
        }
    }

    /// Both engines give one answer.
    @Test func withoutFilter() throws {
        let workspace = try Workspace(["a.txt": TinyPack.high + TinyPack.low])
        let plain = try workspace.run("scan", "a.txt", "--format", "json", "--no-filter").output
        #expect(plain == (try workspace.run("scan", "a.txt", "--format", "json")).output)
    }

    // MARK: reading JSON

    struct Report: Decodable {
        let documents: [Document]
        let ignoredFiles: [String: Int]

        struct Document: Decodable {
            let name: String
            let findings: [Finding]
        }

        struct Finding: Decodable { let rule: String }
    }

    private static func report(_ json: String) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    }

    private static func names(_ json: String) throws -> [String] { try report(json).documents.map(\.name) }
}
