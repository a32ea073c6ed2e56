import Diagnostics

extension DiagnosticTests {
    /// P001 … P012 in manifests, catalogues and lexicons.
    static let shapeCases = [
        DiagnosticCase(
            .unknownKey, "a slip of the hand in a rule", says: "did you mean 'match'?",
            MiniPack.files(rules: MiniPack.rule(tail: "▸macth: {kk: [а]}"))),
        DiagnosticCase(
            .unknownKey, "nothing like it", says: "known keys:",
            MiniPack.files(manifest: MiniPack.manifest + "\n▸colour: red\n")),
        DiagnosticCase(
            .unknownKey, "inside a condition", says: "did you mean 'words'?",
            MiniPack.files(rules: MiniPack.rule(tail: "with: {ru: [а], ▸word: 5}"))),
        DiagnosticCase(
            .wrongType, "a text where a list must stand", says: "must be a list",
            MiniPack.files(rules: "rules: ▸none\n")),
        DiagnosticCase(
            .wrongType, "a number in words", says: "a whole number",
            MiniPack.files(rules: MiniPack.rule(tail: "count: {at-least: ▸three}"))),
        DiagnosticCase(
            .wrongType, "a key without a value", says: "but is nothing",
            MiniPack.files(rules: MiniPack.rule(tail: "since:▸"))),
        DiagnosticCase(
            .missingKey, "a manifest without a licence", says: "has no 'licence'",
            MiniPack.files(manifest: "▸" + MiniPack.manifest.replacing("licence: Apache-2.0\n", with: ""))),
        DiagnosticCase(
            .missingKey, "a rule without a severity", says: "has no 'severity'",
            MiniPack.files(
                rules: MiniPack.rule(head: "▸id: a\nindicator: L01\nconfidence: low\nstatus: experimental"))),
        DiagnosticCase(
            .missingKey, "a title without Russian", says: "has no 'ru'",
            MiniPack.files(catalogue: MiniPack.catalogue.replacing("title: {kk: а, ru: б,", with: "title: ▸{kk: а,"))),
        DiagnosticCase(
            .missingKey, "words required of every kind of document", says: "of which kinds",
            MiniPack.files(rules: MiniPack.rule(body: "require: ▸{kk: [\"@official\"], ru: [\"@official\"]}"))),
        DiagnosticCase(
            .missingKey, "an example that shows nothing", says: "'finds' or 'passes'",
            MiniPack.files(rules: MiniPack.rule(tail: "examples:\n  - ▸because: so"))),
        DiagnosticCase(
            .badValue, "a severity with a slip", says: "did you mean 'high'?",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: a\nindicator: L01\nseverity: ▸hihg\nconfidence: low\nstatus: experimental"))),
        DiagnosticCase(
            .badValue, "a kind of document nobody knows", says: "allowed:",
            MiniPack.files(rules: MiniPack.rule(tail: "applies: {kinds: [▸novel]}"))),
        DiagnosticCase(
            .badValue, "capitals in an id", says: "small Latin letters",
            MiniPack.files(
                rules: MiniPack.rule(
                    head: "id: ▸Some_Rule\nindicator: L01\nseverity: low\nconfidence: low\nstatus: experimental"))),
        DiagnosticCase(
            .badValue, "an example in English", says: "kk or ru",
            MiniPack.files(rules: MiniPack.rule(tail: "examples:\n  - passes: {▸de: Text}"))),
        DiagnosticCase(
            .badValue, "a group that is not listed", says: "there are discretion",
            MiniPack.files(
                catalogue: "groups:\n  - {id: discretion, interchangeable: true, title: {kk: а, ru: б, en: c}}\n"
                    + MiniPack.catalogue.replacing("group: discretion", with: "group: ▸discretio"))),
        DiagnosticCase(
            .unsupportedSchema, "a later schema", says: "schema 2 is not known",
            MiniPack.files(manifest: MiniPack.manifest.replacing("schema: 1", with: "schema: ▸2"))),
        DiagnosticCase(
            .unsupportedSchema, "a later engine", says: "the pack needs engine 7.0",
            MiniPack.files(manifest: MiniPack.manifest.replacing("engine: \"0.1\"", with: "engine: ▸\"7.0\""))),
        DiagnosticCase(
            .noRules, "an empty rule file", says: "a pack is a folder with pack.yaml",
            MiniPack.files(rules: "rules: []\n")),
        DiagnosticCase(
            .duplicateIndicator, "one code twice", says: "'L01' stands twice",
            MiniPack.files(
                catalogue: MiniPack.catalogue + "\n"
                    + MiniPack.catalogue.replacing("indicators:\n", with: "").replacing("- code", with: "- ▸code"))),
    ]
}
