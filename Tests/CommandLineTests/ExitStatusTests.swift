import Foundation
import Testing

/// What the program tells its caller: 0 nothing, 1 findings, 2 a mistake, 3 not everything was read.
@Suite struct ExitStatusTests {
    @Test(
        arguments: [
            (TinyPack.clean, [], 0), (TinyPack.high, [], 1), (TinyPack.low, [], 1),
            (TinyPack.low, ["--fail-on", "high"], 0), (TinyPack.low, ["--fail-on", "medium"], 0),
            (TinyPack.high, ["--fail-on", "high"], 1), (TinyPack.high, ["--fail-on", "never"], 0),
            (TinyPack.low, ["--severity", "high"], 0), (TinyPack.high, ["--severity", "high"], 1),
            (TinyPack.high, ["--only", "vague-term"], 0), (TinyPack.high, ["--quiet"], 1), ("", [], 0),
        ] as [(String, [String], Int32)])
    func scanned(text: String, options: [String], status: Int32) throws {
        let workspace = try Workspace(["a.txt": text])
        let run = try Program.run(["scan", "a.txt", "--rules", "Rules"] + options, in: workspace.folder)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: [
        (["scan"], "Missing expected argument"), (["scan", "a.txt", "--bogus"], "Unknown option '--bogus'"),
        (["scan", "nothere.txt"], "there is no file or folder 'nothere.txt'"),
        (["scan", "a.txt", "--format", "xml"], "xml"), (["scan", "a.txt", "--severity", "grave"], "grave"),
        (["scan", "a.txt", "--jobs", "0"], "--jobs must be at least 1"),
        (["scan", "a.txt", "--output", "xml=a"], "xml=a"), (["scan", "a.txt", "--output", "json"], "json"),
        (["scan", "a.txt", "--output", "json=no/such/folder/a.json"], "'no/such/folder/a.json' cannot be written"),
        (["scan", "a.txt", "-o", "json=b", "-o", "sarif=b"], "two outputs name the same file"),
        (["scan", "a.txt", "--only", "L09"], "no rule serves indicator L09 yet"),
        (["scan", "empty"], "no documents in empty"), (["scan", "a.txt", "--kind", "novel"], "novel"),
        (["scan", "a.txt", "--lang", "de"], "de"), (["explain", "nothing"], "there is no indicator or rule 'nothing'"),
        (["rules", "test", "nothing"], "there is no rule 'nothing'"),
    ])
    func mistakes(arguments: [String], says: String) throws {
        let workspace = try Workspace(["a.txt": TinyPack.clean, "empty/.keep": ""])
        let run = try Program.run(arguments + ["--rules", "Rules"], in: workspace.folder)
        #expect(run.status == 2)
        #expect(run.errors.contains(says), "\(run.errors)")
        #expect(run.output.isEmpty, "a message about a mistake belongs on standard error")
    }

    @Test func unknownCommand() throws {
        let run = try Program.run(["skan"])
        #expect(run.status == 2)
        #expect(run.errors.contains("skan"))
        #expect(run.errors.contains("--help"))
    }

    /// A document that was not read outweighs findings: the scan is not what it seems.
    @Test func unreadDocument() throws {
        let workspace = try Workspace([
            "docs/a.txt": TinyPack.high, "docs/b.mht": "MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
            "docs/c.png": "x",
        ])
        let run = try workspace.run("scan", "docs", "--lang", "en")
        #expect(run.status == 3)
        #expect(run.output.contains("docs/b.mht"))
        #expect(run.output.contains("NOT READ: this version does not read MHTML (a web page in a single file)"))
        #expect(run.output.contains(".png 1"))
        #expect(run.output.contains("incomplete"))
        #expect(
            run.output.hasSuffix("  – docs/b.mht: this version does not read MHTML (a web page in a single file)\n"))
        #expect(run.output.contains("documents: 2 (read: 1, in part: 0, not read: 1)"))
        #expect(run.output.contains("decision-at-discretion"), "the others are reported all the same")
    }

    /// A link to another folder is not followed, and not passed over either.
    @Test func linkedFolder() throws {
        let workspace = try Workspace(["docs/a.txt": TinyPack.clean, "other/b.txt": TinyPack.high])
        try FileManager.default.createSymbolicLink(
            atPath: workspace.folder + "/docs/link", withDestinationPath: workspace.folder + "/other")
        let run = try workspace.run("scan", "docs", "--lang", "en")
        #expect(run.status == 3)
        #expect(run.output.contains("docs/link\n  NOT READ: this is a link to another folder"))
    }

    #if os(Linux)
        /// A full disk must not look like success.
        @Test func fullDisk() throws {
            let workspace = try Workspace(["a.txt": TinyPack.clean])
            let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let run = try Program.run(["scan", "a.txt", "--rules", "Rules"], in: workspace.folder, output: full)
            #expect(run.status == 2)
            #expect(run.errors.contains("standard output cannot be written"))
        }
    #endif

    /// One undecodable byte in a long text: read, and not to be taken for complete.
    @Test func damagedDocument() throws {
        let workspace = try Workspace()
        let text = String(repeating: TinyPack.clean, count: 10)
        try workspace.write("a.txt", Array(text.utf8) + [0xFF] + Array(TinyPack.clean.utf8))
        let run = try workspace.run("scan", "a.txt", "--lang", "en")
        #expect(run.status == 3)
        #expect(run.output.contains("1 characters could not be read, the first on line 11"))
    }

    @Test func unreadableRules() throws {
        let workspace = try Workspace(["a.txt": TinyPack.clean])
        let run = try workspace.runBare("scan", "a.txt", "--rules", "nowhere")
        #expect(run.status == 2)
        #expect(run.errors.contains("there are no rule packs in 'nowhere'"))
        let named = try workspace.runBare("scan", "a.txt", environment: ["AIQYN_RULES": "nowhere"])
        #expect(named.status == 2)
        #expect(named.errors.contains("AIQYN_RULES"))
    }

    /// The diagnostic shows the line with a caret and the next step.
    @Test func brokenPack() throws {
        var pack = TinyPack.files
        pack["core/rules.yaml"] = TinyPack.rules.replacing(
            "    match: {kk: [\"уақтылы\"]", with: "    macth: {kk: [\"уақтылы\"]")
        let workspace = try Workspace(["a.txt": TinyPack.clean], pack: pack)
        let run = try workspace.run("scan", "a.txt")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("error[P001]"))
        #expect(run.errors.contains("--> Rules/core/rules.yaml:22:5"))
        #expect(run.errors.contains(" 22 |     macth: {kk:"))
        #expect(run.errors.contains("    |     ^^^^^\n"))
        #expect(run.errors.contains("help: did you mean 'match'?"))
        #expect(run.errors.contains("aiqyn: 1 error in the rules"))
    }
}
