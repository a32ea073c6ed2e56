import Foundation
import Testing

/// `aiqyn rules …`, `coverage`, help and completion.
@Suite struct RulesTests {
    @Test func list() throws {
        let workspace = try Workspace()
        for run in [try workspace.run("rules", "list", "--lang", "ru"), try workspace.run("rules", "--lang", "ru")] {
            #expect(run.status == 0)
            #expect(run.output.contains("L01  high    decision-at-discretion  Решение по усмотрению\n"))
            #expect(run.output.contains("L07  low     vague-term              Неясный срок\n"))
            #expect(run.output.contains("2 rules, "))
        }
    }

    @Test func test() throws {
        let workspace = try Workspace()
        let run = try workspace.run("rules", "test")
        #expect(run.status == 0)
        #expect(run.output == "2 rules, 8 examples, 0 failed, 0 known gaps\n")
        #expect(try workspace.run("rules", "test", "vague-term").output.hasPrefix("1 rules, 4 examples"))
        #expect(try workspace.run("rules", "test", "own-will").output.hasPrefix("1 rules, 4 examples"))
    }

    @Test func failingExample() throws {
        var pack = TinyPack.files
        pack["core/rules.yaml"] = TinyPack.rules.replacing(
            "\"Бөлім хабарлайды.\"", with: "\"Бөлім уақтылы хабарлайды.\"")
        let run = try Workspace(pack: pack).run("rules", "test")
        #expect(run.status == 2)
        #expect(run.output.contains("error[E002]"))
        #expect(run.output.contains("^^^^"))
        #expect(run.output.contains("1 failed"))
    }

    @Test func lint() throws {
        let run = try Workspace().run("rules", "lint")
        #expect(run.status == 0)
        #expect(run.output.contains("2 rules read: 0 errors, 0 warnings"))
        var pack = TinyPack.files
        pack["core/rules.yaml"] = TinyPack.rules.replacing("[\"уақтылы\"]", with: "[{regex: '[а-я]*'}]")
            .replacing("⟦уақтылы⟧", with: "⟦Бөлім⟧")
        let flawed = try Workspace(pack: pack).run("rules", "lint")
        #expect(flawed.status == 2)
        #expect(flawed.output.contains("[L007]") && flawed.output.contains("[L010]"))
    }

    /// The skeleton is a rule that loads and whose examples pass.
    @Test func new() throws {
        let skeleton = try Workspace().runBare("rules", "new", "my-rule", "--indicator", "L09")
        #expect(skeleton.status == 0)
        var pack = TinyPack.files
        pack["core/mine.yaml"] = "rules:\n" + skeleton.output
        let run = try Workspace(pack: pack).run("rules", "test", "my-rule")
        #expect(run.status == 0, "\(run.errors)\(run.output)")
        #expect(run.output.hasPrefix("1 rules, 4 examples, 0 failed"))
    }

    @Test func expand() throws {
        let workspace = try Workspace()
        let run = try workspace.run("rules", "expand", "{қалау:n}")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("қалау ("))
        #expect(run.output.contains(" қалауы ") && run.output.contains(" қалауымен "))
        let russian = try workspace.run("rules", "expand", "по {усмотрение}", "--in", "ru")
        #expect(russian.output.contains("усмотрению"))
        #expect(try workspace.run("rules", "expand", "{қалау:n", "--in", "kk").status == 2)
        #expect(try workspace.run("rules", "expand", "{нечто}", "--in", "ru").errors.contains("no paradigm"))
    }

    /// The account an author reads above the forms.
    @Test(arguments: [
        ("{қалау:n}", "қалау (44): noun, back vowels (its vowels say so), endings as after р, й, у\n  "),
        ("{комитет:n}", "комитет (44): noun, front vowels (guessed: "),
        ("{тариф:n}", "front vowels (и before the last consonants is front), endings as after a voiceless"),
        ("{тарих:n}", "back vowels (as the list of irregular words says)"),
        ("{қабылдау:v.opt.act-neg}", "қабылдау (3): verb, back vowels (its vowels say so), endings as after a vowel\n"),
        ("{бұл:p.dat}", "бұл (2): pronoun, from the table of pronouns\n  бұларға бұған\n"),
        ("{бес:num.coll.nom.sg}", "бес (2): numeral, front vowels"), ("{болып:x}", "болып (1): no other form\n"),
        ("{ҚР:abbr}", "қр (1): abbreviation, with any suffix after a hyphen\n"),
    ])
    func expandTellsWhy(phrase: String, says: String) throws {
        let run = try Workspace().run("rules", "expand", phrase, "--in", "kk")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(says), "\(run.output)")
    }

    @Test func measure() throws {
        let table = """
            lemma\tpos\tform\tcount\tverdict
            заң\tn\tзаңға\t3\tin
            заң\tn\tзаңдікі\t1\tin
            заң\tn\tзаңнама\t5\tout
            заң\tn\tзаңда\t1\tout

            """
        let workspace = try Workspace(["nouns.tsv": table, "bad.tsv": "заң\tn\tзаңға\n", "none.tsv": ""])
        let run = try workspace.run("rules", "measure", "nouns.tsv", "none.tsv")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                nouns.tsv: 4 rows
                  in   recalled  1 of 2 types (50.00 %), 3 of 4 tokens (75.00 %)
                  out  accepted  1 of 2 types (50.00 %), 1 of 6 tokens (16.66 %)
                none.tsv: 0 rows
                  in   recalled  no rows
                  out  accepted  no rows

                """)
        let list = try workspace.run("rules", "measure", "--list", "nouns.tsv").output
        #expect(list.contains("  missed    {заң:n}  заңдікі  1\n") && list.contains("  accepted  {заң:n}  заңда  1\n"))
        let bad = try workspace.run("rules", "measure", "bad.tsv")
        #expect(bad.status == 2)
        #expect(bad.errors.contains("bad.tsv, line 1: 3 columns, not 5"))
        #expect(try workspace.run("rules", "measure", "absent.tsv").errors.contains("cannot be read"))
    }

    @Test func schema() throws {
        let workspace = try Workspace()
        let run = try workspace.runBare("rules", "schema", "out/schema")
        #expect(run.status == 0, "\(run.errors)")
        for name in ["pack", "rules", "lexicon", "indicators", "source", "acts"] {
            let text = try #require(workspace.read("out/schema/\(name).schema.json"))
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
        }
        let denied = try workspace.runBare("rules", "schema", "Rules/core/pack.yaml/schema")
        #expect(denied.status == 2)
        #expect(denied.errors.contains("cannot be written"))
    }

    @Test func coverage() throws {
        let workspace = try Workspace()
        let run = try workspace.run("coverage", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.output.contains("L01  L01 en\n     decision-at-discretion\n"))
        #expect(run.output.contains("L09  L09 en\n     —\n"))
        #expect(run.output.contains("Staff: 1 of 2 by rules, 1 by questions"))
        #expect(run.output.contains("2 of 3 indicators have rules"))
        #expect(try workspace.run("coverage", "--require-all").status == 1)
    }

    /// The packs of the repository are found above the build folder or in the working directory.
    @Test func rulesAreFound() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path()
        let run = try Program.run(["doctor"], in: root)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("core 0."))
        let named = try Workspace().runBare("doctor", environment: ["AIQYN_RULES": "Rules"])
        #expect(named.output.contains("rules: Rules\n"))
    }

    // MARK: help

    @Test func version() throws {
        let run = try Program.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /aiqyn \d+\.\d+\.\d+\n/) != nil)
    }

    @Test func help() throws {
        for arguments in [["--help"], ["-h"], ["help"], []] {
            let run = try Program.run(arguments)
            #expect(run.status == 0)
            #expect(run.output.contains("EXIT STATUS"))
            for command in ["scan", "explain", "rules", "coverage", "eval", "workdays", "doctor"] {
                #expect(run.output.contains("  \(command) "))
            }
        }
    }

    @Test(arguments: [
        ["scan"], ["rules"], ["rules", "list"], ["rules", "test"], ["rules", "lint"], ["rules", "new"],
        ["rules", "expand"], ["rules", "measure"], ["rules", "schema"], ["rules", "pages"], ["explain"], ["eval"],
        ["coverage"], ["values"],
        ["workdays"], ["workdays", "add"], ["doctor"], ["bench"],
    ])
    func helpOfCommands(command: [String]) throws {
        let run = try Program.run(command + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("USAGE: aiqyn \(command.joined(separator: " "))"))
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completion(shell: String) throws {
        let run = try Program.run(["--generate-completion-script", shell])
        #expect(run.status == 0)
        #expect(run.output.contains("aiqyn") && run.output.contains("fail-on"))
    }
}
