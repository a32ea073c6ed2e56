import Findings
import Texts

/// Hand-made reports: what a renderer is given, without an engine.
enum Reports {
    static let text = "1. Жалпы.\n2. Төраға 😀 өз қалауы бойынша шешеді.\n"

    static let rule = RuleSummary(
        id: "decision-at-discretion", indicator: "L01", indicatorTitle: localized("indicator"), severity: .high,
        confidence: .medium, title: .init(kk: "Қалауы бойынша шешім", ru: "Решение по усмотрению", en: "At discretion"),
        why: .init(kk: "Себебі бар.", ru: "Причина есть.", en: "There is a reason."),
        recommend: .init(kk: "Негіздерді жазыңыз.", ru: "Перечислите основания.", en: "List the grounds."),
        references: [
            Reference(
                act: Localized(kk: "Заң", ru: "Закон", en: "Law"), article: nil, note: nil, inForceOn: "2026-01-16")
        ])

    static let wordingRule = rule(id: "vague-term", severity: .low)

    static func rule(id: String, severity: Severity) -> RuleSummary {
        RuleSummary(
            id: id, indicator: "L07", indicatorTitle: localized("indicator"), severity: severity, confidence: .low,
            title: localized("title of \(id)"), why: localized("why"), recommend: localized("instead"), references: [])
    }

    static func localized(_ text: String) -> Localized {
        .init(kk: text + " kk", ru: text + " ru", en: text + " en")
    }

    /// «өз қалауы бойынша» in the second line, behind a character of two UTF-16 units.
    static func finding(
        _ rule: RuleSummary = rule, detail: Localized? = nil, fingerprint: String = "0123456789abcdef",
        isNoisy: Bool = false, place: FilePlace? = nil
    ) -> Finding {
        let source = SourceText(name: "a.txt", text: text)
        let words = Array("өз қалауы бойынша".utf8)
        let start = source.bytes.indices.first { source.bytes[$0...].starts(with: words) } ?? 0
        return Finding(
            rule: rule, span: Span(start..<start + words.count, in: source), quote: "өз қалауы бойынша",
            context: .init(before: "2. Төраға 😀 ", quote: "өз қалауы бойынша", after: " шешеді."),
            address: ClauseAddress([.chapter("2"), .point("5")], language: .kk), detail: detail,
            fingerprint: fingerprint, isNoisy: isNoisy, place: place)
    }

    static func documentFinding(_ rule: RuleSummary = rule) -> Finding {
        Finding(
            rule: rule, span: nil, quote: "", context: nil, address: ClauseAddress([], language: .ru), detail: nil,
            fingerprint: "fedcba9876543210")
    }

    /// An empty cell: a span of no length, the row as its context.
    static func emptyCell() -> Finding {
        let source = SourceText(name: "a.txt", text: text)
        return Finding(
            rule: wordingRule, span: Span(3..<3, in: source), quote: "",
            context: .init(before: "1 Обучение ", quote: "", after: ""),
            address: ClauseAddress([.row("1"), .column("Срок")], language: .ru), detail: nil,
            fingerprint: "00000000000000aa")
    }

    static func read(_ findings: [Finding], name: String = "a.txt", notes: [DocumentReport.Note] = [])
        -> DocumentReport
    {
        DocumentReport(
            name: name,
            state: .read(
                .init(
                    kind: "rules", kindTitle: .init(kk: "қағидалар", ru: "правила", en: "rules"), kindBasis: "title",
                    kindEvidence: [.init(words: "Қағидалар", line: 3, place: nil)], language: .kk,
                    encoding: .utf8, bytes: 92, words: 9, clauses: 2, tables: 0)), findings: findings, notes: notes)
    }

    static let unread = DocumentReport(
        name: "құжат 1.pdf",
        state: .notRead(reason: localized("PDF is not read"), advice: localized("save as text")), findings: [],
        notes: [])

    static let cutNote = DocumentReport.Note(isIncomplete: true, text: localized("not to its end"))
    static let encodingNote = DocumentReport.Note(isIncomplete: false, text: localized("read from KZ-1048"))

    static func report(_ documents: [DocumentReport], ignored: [String: Int] = [:]) -> ScanReport {
        ScanReport(
            version: "0.1.0", documents: documents, rules: [rule, wordingRule], packs: ["core 0.1.0"],
            ignoredFiles: ignored)
    }

    /// Something of everything.
    static let full = report(
        [
            read(
                [
                    documentFinding(), finding(), finding(fingerprint: "1111111111111111"), finding(wordingRule),
                    emptyCell(),
                ],
                name: "docs/a b.txt", notes: [encodingNote, cutNote]), read([], name: "clean.txt"), unread,
        ], ignored: ["png": 2, "": 1])
}
