import Testing

/// Language, colour and width of what is printed, by option and by environment.
@Suite struct LooksTests {
    private static let titles = [
        "kk": "Қалауы бойынша шешім", "ru": "Решение по усмотрению", "en": "Decision at discretion",
    ]

    @Test(
        arguments: [
            ([], [:], "en"), (["--lang", "kk"], [:], "kk"), (["--lang", "ru"], ["LANG": "kk_KZ.UTF-8"], "ru"),
            ([], ["LANG": "kk_KZ.UTF-8"], "kk"), ([], ["LANG": "ru_RU.UTF-8"], "ru"),
            ([], ["LANG": "de_DE.UTF-8"], "en"),
            ([], ["LANG": "C.UTF-8"], "en"), ([], ["LANG": ""], "en"), ([], ["LANG": "kk", "LC_ALL": "ru"], "ru"),
            ([], ["LANG": "en_US.UTF-8", "LC_MESSAGES": "kk_KZ.UTF-8"], "kk"),
            ([], ["LANG": "ru", "AIQYN_LANG": "kk"], "kk"),
        ] as [([String], [String: String], String)])
    func language(options: [String], environment: [String: String], language: String) throws {
        let workspace = try Workspace(["a.txt": TinyPack.high])
        let run = try Program.run(
            ["scan", "a.txt", "--rules", "Rules"] + options, in: workspace.folder, environment: environment)
        #expect(run.output.contains(Self.titles[language] ?? "—"), "\(run.output)")
    }

    @Test(
        arguments: [
            ([:], false), (["FORCE_COLOR": "1"], true), (["CLICOLOR_FORCE": "1"], true), (["FORCE_COLOR": "0"], false),
            (["FORCE_COLOR": "1", "NO_COLOR": "1"], false), (["FORCE_COLOR": "1", "NO_COLOR": ""], true),
            (["TERM": "xterm-256color"], false),
        ] as [([String: String], Bool)])
    func colour(environment: [String: String], isColoured: Bool) throws {
        let workspace = try Workspace(["a.txt": TinyPack.high])
        let run = try workspace.run("scan", "a.txt", environment: environment)
        #expect(run.output.contains("\u{1B}[") == isColoured)
        // A machine reads the others: never a colour there.
        let json = try workspace.run("scan", "a.txt", "--format", "json", environment: environment)
        #expect(!json.output.contains("\u{1B}"))
    }

    @Test func colourOfDiagnostics() throws {
        var pack = TinyPack.files
        pack["core/rules.yaml"] = "rules: none\n"
        let workspace = try Workspace(["a.txt": TinyPack.clean], pack: pack)
        #expect(try workspace.run("scan", "a.txt", environment: ["FORCE_COLOR": "1"]).errors.contains("\u{1B}[31;1m"))
        #expect(try !workspace.run("scan", "a.txt").errors.contains("\u{1B}"))
    }

    /// A report in a file has no colour, whatever the terminal.
    @Test func fileHasNoColour() throws {
        let workspace = try Workspace(["a.txt": TinyPack.high])
        _ = try workspace.run("scan", "a.txt", "-o", "text=a.log", environment: ["FORCE_COLOR": "1"])
        #expect(workspace.read("a.log")?.contains("\u{1B}") == false)
    }

    @Test(arguments: [50, 80])
    func width(columns: Int) throws {
        let workspace = try Workspace([
            "a.txt": "1. " + String(repeating: "сөйлем ", count: 20) + TinyPack.high.dropFirst(3)
        ])
        let run = try workspace.run("scan", "a.txt", environment: ["COLUMNS": String(columns)])
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns })
        #expect(run.output.split(separator: "\n").contains { $0.count > columns - 15 })
    }
}
