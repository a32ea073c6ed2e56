import Evaluation
import Foundation
import RulePacks

/// A folder of labelled documents and a pack in which every word is a flaw of its own: `алфа` is L01, `бета` L02 …
final class TinyTrial {
    let folder: String
    let rules: RuleSet

    /// The words documents of these tests are made of, and the indicator each stands for.
    static let words = [
        ("алфа", "L01"), ("бета", "L02"), ("гамма", "C01"), ("дельта", "L07"), ("омега", "X01"), ("сигма", "D03"),
    ]

    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "trial-\(UUID().uuidString)").path()
        var loader = PackLoader(
            PackFiles([
                "core/pack.yaml": Self.manifest, "core/rules.yaml": Self.rules,
                "catalogue/indicators.yaml": Self.catalogue,
            ]))
        rules = try loader.load().rules
        for (name, text) in files {
            let url = URL(filePath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The scorecard of labels in the folder, and what was said meanwhile.
    func score(_ labels: String...) throws -> (card: Scorecard, warnings: [String], isIncomplete: Bool) {
        var trial = Trial(rules)
        let paths = labels.isEmpty ? [folder] : labels.map { folder + "/" + $0 }
        let judgements = try LabelReader.read(paths).map { try trial.judge($0) }
        return (Scorecard(judgements, catalogue: rules.catalogue), trial.warnings, trial.isIncomplete)
    }

    /// One document `a.txt` under labels of it.
    static func figures(_ text: String, _ labels: String...) throws -> Scorecard {
        let lines = labels.map { #"{"doc": "a.txt", \#($0)}"# }
        return try TinyTrial(["a.txt": text, "labels.jsonl": lines.joined(separator: "\n")]).score().card
    }

    private static let manifest = """
        schema: 1
        pack: core
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: experimental
        """

    private static let texts =
        "title: {kk: а, ru: б, en: c}, why: {kk: а, ru: б, en: c}, recommend: {kk: а, ru: б, en: c}"

    private static let rules =
        "rules:\n"
        + words.map { word, code in
            let test =
                code == "D03"
                ? "require: {any: [\(word)]}, applies: {kinds: [rules, other]}"
                : "match: {any: [\(word)]}, applies: {zones: [body, title]}"
            return "  - {id: \(code.lowercased())-rule, indicator: \(code), severity: low, confidence: low, "
                + "status: stable, \(test), \(texts)}\n"
        }.joined()

    private static let catalogue = """
        groups:
          - {id: discretion, interchangeable: true, title: {kk: а, ru: б, en: Discretion}}
          - {id: deadline, interchangeable: true, title: {kk: а, ru: б, en: Deadlines}}
          - {id: document, interchangeable: false, title: {kk: а, ru: б, en: Missing}}
          - {id: set, interchangeable: false, title: {kk: а, ru: б, en: Set}}
        indicators:

        """
        + [
            ("L01", "discretion"), ("L02", "discretion"), ("C01", "deadline"), ("L07", "deadline"), ("D03", "document"),
            ("D04", "document"), ("X01", "set"),
        ].map { code, group in
            "  - {code: \(code), group: \(group), visibility: \(code.prefix(1)), directions: [all], sources: [K], "
                + "title: {kk: а, ru: б, en: \(code) en}, why: {kk: а, ru: б, en: c}}\n"
        }.joined()
}
