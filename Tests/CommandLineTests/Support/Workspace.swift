import Foundation

/// A folder of its own for a test, with a small pack of rules, gone when the test is.
final class Workspace: Sendable {
    let folder: String

    init(_ files: [String: String] = [:], pack: [String: String] = TinyPack.files) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "aiqyn-\(UUID().uuidString)").path()
        for (name, text) in files { try write(name, text) }
        for (name, text) in pack { try write("Rules/" + name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: folder + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Runs the program in this folder with its pack.
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Program.Run {
        try Program.run(
            arguments + ["--rules", "Rules"], in: folder, input: Array(input.utf8), environment: environment)
    }

    /// Runs the program in this folder, with nothing added.
    func runBare(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Run {
        try Program.run(arguments, in: folder, environment: environment)
    }
}

/// Two rules: one high, one low.
enum TinyPack {
    static let high = "1. Төраға мәселені өз қалауы бойынша шешеді.\n"
    static let low = "1. Бөлім уақтылы хабарлайды.\n"
    static let clean = "1. Комиссия өтінімді қарайды.\n"

    static let files = [
        "core/pack.yaml": manifest, "core/rules.yaml": rules, "catalogue/indicators.yaml": catalogue,
        "catalogue/source.yaml": source, "lexicon/forms.ru.tsv": "усмотрение\tn\tусмотрение\tусмотрения усмотрению\n",
    ]

    static let manifest = """
        schema: 1
        pack: core
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: stable
        """

    static let rules = """
        rules:
          - id: decision-at-discretion
            indicator: L01
            severity: high
            confidence: high
            status: stable
            aliases: [own-will]
            match: {kk: ["өз қалауы бойынша"], ru: ["по {усмотрение:n}"]}
            title: {kk: Қалауы бойынша шешім, ru: Решение по усмотрению, en: Decision at discretion}
            why: {kk: Себебі бар., ru: Причина есть., en: There is a reason.}
            recommend: {kk: Негіздерді жазыңыз., ru: Перечислите основания., en: List the grounds.}
            references: [{act: "Заң № 5", article: "7"}]
            examples:
              - finds: {kk: "Төраға ⟦өз қалауы бойынша⟧ шешеді.", ru: "Решает ⟦по усмотрению⟧."}
              - passes: {kk: "Комиссия шешеді.", ru: "Решает комиссия."}
                because: nobody chooses
          - id: vague-term
            indicator: L07
            severity: low
            confidence: low
            status: stable
            match: {kk: ["уақтылы"], ru: ["своевременно"]}
            title: {kk: Бұлыңғыр мерзім, ru: Неясный срок, en: Vague term}
            why: {kk: Себебі бар., ru: Причина есть., en: There is a reason.}
            recommend: {kk: Мерзім қойыңыз., ru: Назовите срок., en: Name the term.}
            examples:
              - finds: {kk: "Бөлім ⟦уақтылы⟧ хабарлайды.", ru: "Отдел ⟦своевременно⟧ сообщает."}
              - passes: {kk: "Бөлім хабарлайды.", ru: "Отдел сообщает."}
        """

    static let catalogue =
        "indicators:\n"
        + ["L01", "L07", "L09"].map { code in
            """
              - code: \(code)
                group: \(code)
                visibility: L
                directions: [all]
                title: {kk: \(code) kk, ru: \(code) ru, en: \(code) en}
                why: {kk: а, ru: б, en: c}
                sources: [K]

            """
        }.joined()

    static let source = """
        directions:
          - id: hr
            number: 1
            title: {kk: Кадр, ru: Кадры, en: Staff}
            indicators:
              - {number: 1, visibility: text, codes: [L01], title: {kk: а, ru: б, en: c}}
              - {number: 2, visibility: facts, codes: [], title: {kk: а, ru: б, en: c}, question: {kk: а, ru: б, en: c}}
        residual: []
        """
}
