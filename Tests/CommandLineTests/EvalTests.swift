import Foundation
import Testing

/// `aiqyn eval`: the table, the lists, the record.
@Suite struct EvalTests {
    /// Two right findings, one extra, one miss.
    private static let files = [
        "kk/a.txt": TinyPack.high + "\n2. Бөлім уақтылы хабарлайды.\n", "ru/b.txt": TinyPack.low,
        "labels.jsonl": """
        {"doc": "kk/a.txt", "indicator": "L01", "quote": "өз қалауы", "line": 1, "agreed": true, "why": "no criteria"}
        {"doc": "kk/a.txt", "indicator": "L07", "quote": "уақтылы", "line": 3, "agreed": true}
        {"doc": "kk/a.txt", "indicator": "L09", "quote": "уақтылы", "line": 3, "agreed": true, "why": "which one"}
        {"doc": "ru/b.txt", "indicator": "L09", "quote": "Бөлім", "line": 1, "agreed": false}

        """,
    ]

    @Test func table() throws {
        let run = try Workspace(Self.files).run("eval", ".", "--lang", "en")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines[0] == "agreed found results right recall precision F1")
        #expect(lines[1] == "all 3 2 3 2 0.667 0.667 0.667")
        #expect(lines.contains("kk 3 2 2 2 0.667 1.000 0.800"))
        #expect(lines.contains("L07 1 1 2 1 1.000 0.500 0.667 L07 en"))
        #expect(lines.contains("L09 1 0 0 0 0.000 – 0.000 L09 en"))
        #expect(
            run.output.contains("documents: 2, words: 15")
                && run.output.contains("disputed labels: 1, found of them: 0"))
    }

    @Test func lists() throws {
        let workspace = try Workspace(Self.files)
        let run = try workspace.run("eval", "labels.jsonl", "--misses", "--extras", "--lang", "ru")
        for words in [
            "Не найдено: 1\n", "kk/a.txt 2-тармақ (строка 3)\n    L09 L09 ru\n    «уақтылы»\n    Читавший: which one\n",
            "    На этой строке найдено: L07 vague-term\n", "Лишние находки: 1\n", "ru/b.txt 1-тармақ (строка 1)\n",
            "[vague-term]\n    1. Бөлім ▸уақтылы◂ хабарлайды.\n", "    Метка на этой строке: L09 «Бөлім»\n",
        ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
        let only = try workspace.run("eval", ".", "--misses", "--extras", "--only", "L01", "--lang", "en").output
        #expect(only.contains("Misses: 0") && only.contains("Extras: 0"))
        #expect(
            try workspace.run("eval", ".", "--extras", "--only", "vague-term", "--lang", "en").output.contains(
                "Extras: 1"))
    }

    @Test func json() throws {
        let run = try Workspace(Self.files).run("eval", ".", "--json")
        let body = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let overall = try #require(body["overall"] as? [String: Any])
        #expect(overall["agreed"] as? Int == 3 && overall["right"] as? Int == 2)
        let groups = try #require(body["groups"] as? [String: [String: Any]])
        #expect(groups["L09"]?["precision"] is NSNull)
        #expect((body["misses"] as? [[String: Any]])?.first?["foundHere"] as? [String] == ["vague-term"])
        #expect((body["extras"] as? [[String: Any]])?.first?["rule"] as? String == "vague-term")
    }

    /// Written, held, fallen, let fall with a reason.
    @Test func record() throws {
        let workspace = try Workspace(Self.files)
        let written = try workspace.run("eval", ".", "--record", "r.yaml", "--commit", "abc1234", "--lang", "en")
        #expect(written.status == 0, "\(written.errors)")
        let record = try #require(workspace.read("r.yaml"))
        #expect(record.contains("commit: \"abc1234\"\n") && record.contains("all: {agreed: 3, found: 2,"))
        #expect(try workspace.run("eval", ".", "--record", "r.yaml", "--lang", "en").output.contains("is as it was"))
        #expect(workspace.read("r.yaml") == record)
        let held = try workspace.run("eval", ".", "--check", "r.yaml", "--lang", "en")
        #expect(held.status == 0 && held.output.contains("Nothing is lower than r.yaml"))

        try workspace.write("kk/a.txt", TinyPack.high + "\n2. Бөлім бірден хабарлайды, уақтылы емес.\n")
        try workspace.write("Rules/core/rules.yaml", TinyPack.rules.replacing("[\"уақтылы\"]", with: "[\"кейін\"]"))
        let fell = try workspace.run("eval", ".", "--check", "r.yaml", "--lang", "en")
        #expect(fell.status == 1)
        #expect(fell.output.contains("L07    recall  1.000 (1/1)  0.000 (0/1)\n"), "\(fell.output)")
        let refused = try workspace.run("eval", ".", "--record", "r.yaml")
        #expect(refused.status == 1 && workspace.read("r.yaml") == record)
        let lowered = try workspace.run("eval", ".", "--record", "r.yaml", "--reason", "a word went")
        #expect(lowered.status == 0)
        #expect(
            workspace.read("r.yaml")?.contains(
                "why: \"a word went\"\n    fell:\n      - \"all recall 0.667 (2/3) → 0.333 (1/3)\"") == true)
        #expect(try workspace.run("eval", ".", "--check", "r.yaml").status == 0)
    }

    @Test(arguments: [
        (["eval"], "Missing expected argument"), (["eval", "nowhere"], "there are no labels at 'nowhere'"),
        (["eval", "bad.jsonl"], "bad.jsonl:1: a label without 'doc'"),
        (["eval", ".", "--check", "none.yaml"], "there is no record"),
        (["eval", ".", "--check", "kk/a.txt"], "kk/a.txt"), (["eval", ".", "--reason", "a"], "belong to --record"),
        (["eval", ".", "--check", "a", "--record", "b"], "exclude one another"),
        (["eval", ".", "--json", "--misses"], "it stands alone"),
        (["eval", ".", "--only", "L01"], "--only belongs to"),
        (["eval", ".", "--misses", "--only", "L0"], "there is no indicator, group or rule 'L0'"),
        (["eval", ".", "--record", "no/such/r.yaml"], "cannot be written"),
        (["eval", "b.expected.yaml"], "an unknown key 'colour'"),
    ])
    func mistakes(arguments: [String], says: String) throws {
        let workspace = try Workspace(
            Self.files.merging(["bad.jsonl": "{}", "b.expected.yaml": "colour: red\n"]) { old, _ in old })
        let run = try Program.run(arguments + ["--rules", "Rules"], in: workspace.folder)
        #expect(run.status == 2)
        #expect(run.errors.contains(says), "\(run.errors)")
    }

    @Test func unreadDocument() throws {
        var files = Self.files
        files["ru/b.txt"] = "%PDF-1.7\n\0"
        let run = try Workspace(files).run("eval", ".", "--check", "r.yaml")
        #expect(run.status == 3)
        #expect(run.errors.contains("ru/b.txt: not read"))
    }
}
