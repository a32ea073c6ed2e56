import Foundation
import Testing

/// `aiqyn explain` and `aiqyn rules pages`.
@Suite struct ExplainTests {
    @Test(arguments: ["decision-at-discretion", "own-will", "Decision-At-Discretion"])
    func rule(name: String) throws {
        let run = try Workspace().run("explain", name, "--lang", "kk")
        #expect(run.status == 0, "\(run.errors)")
        for words in [
            "Қалауы бойынша шешім\n", "decision-at-discretion · ", "L01 L01 kk", "Rules/core/rules.yaml",
            "Негіздерді жазыңыз.",
            "§ Заң № 5, 7\n", "+ Төраға ▸өз қалауы бойынша◂ шешеді.", "– Комиссия шешеді.", "docs/rules/L01.md",
        ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
    }

    /// A code is found as it is typed: small, or with the Cyrillic letters of a Kazakh or Russian keyboard.
    @Test(arguments: ["L07", "l07"])
    func indicator(name: String) throws {
        let run = try Workspace().run("explain", name, "--lang", "ru")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("L07 L07 ru\n"))
        #expect(run.output.contains("vague-term"))
    }

    @Test func cyrillicCode() throws {
        var pack = TinyPack.files
        pack["catalogue/indicators.yaml"] = TinyPack.catalogue.replacing("L09", with: "C09")
        let run = try Workspace(pack: pack).run("explain", "с09", "--lang", "en")
        #expect(run.output.hasPrefix("C09 C09 en\n"), "\(run.errors)")
    }

    @Test(arguments: [
        ("vague-trem", "did you mean 'vague-term'?"), ("L08", "did you mean 'L0"),
        ("nothing-like-it", "aiqyn coverage lists"),
    ])
    func unknown(name: String, says: String) throws {
        let run = try Workspace().run("explain", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("there is no indicator or rule '\(name)'") && run.errors.contains(says))
    }

    @Test func pages() throws {
        let workspace = try Workspace(["pages/L55.md": "old", "pages/notes.md": "mine"])
        #expect(try workspace.run("rules", "pages", "pages", "--check").status == 1)
        let run = try workspace.run("rules", "pages", "pages")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "4 pages, 4 written, 1 removed\n")
        #expect(workspace.read("pages/L55.md") == nil)
        #expect(workspace.read("pages/notes.md") == "mine")
        #expect(workspace.read("pages/L01.md")?.hasPrefix("# L01 · ") == true)
        #expect(try workspace.run("rules", "pages", "pages", "--check").output == "4 pages are what the packs say\n")
        #expect(try workspace.run("rules", "pages", "pages").output == "4 pages, 0 written, 0 removed\n")
        try workspace.write("pages/L07.md", "edited\n")
        let check = try workspace.run("rules", "pages", "pages", "--check")
        #expect(check.status == 1)
        #expect(
            check.errors.contains("pages/L07.md is not what the packs say")
                && check.errors.contains("aiqyn rules pages pages"))
        #expect(workspace.read("pages/L07.md") == "edited\n", "a check writes nothing")
        #expect(try workspace.run("rules", "pages", "Rules/core/pack.yaml/pages").status == 2)
    }
}
