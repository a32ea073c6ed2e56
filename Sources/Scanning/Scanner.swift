public import Documents
public import Findings
public import Languages
internal import Patterns
public import RulePacks
internal import Texts

/// Judges documents by a rule set. Compile once, scan many; safe to share between tasks, each with its own ``Scratch``.
public struct Scanner: Sendable {
    public let rules: RuleSet
    /// `false` runs every pattern on every sentence: the slow engine the filter is tested against.
    public let usesFilter: Bool
    /// Deadlines before this day are past; `nil` takes the document's own day.
    public let asOf: CalendarDay?

    public init(_ rules: RuleSet, usesFilter: Bool = true, asOf: CalendarDay? = nil) {
        self.rules = rules
        self.asOf = asOf
        self.usesFilter = usesFilter
    }

    /// All findings of a document, in the order of the text; those about the whole document first.
    public func scan(_ document: Document, scratch: Scratch) -> DocumentReport {
        let scan = DocumentScan(document, rules, scratch, usesFilter: usesFilter, asOf: asOf)
        var maker = FindingMaker(document)
        var findings: [Finding] = []
        for rule in rules.rules where rule.status != .deprecated && rule.applies.admits(document.kind.kind) {
            findings += run(rule, scan, &maker)
        }
        return DocumentReport(
            name: document.source.name, state: .read(facts(document)), findings: findings.sorted(by: Self.precedes),
            notes: ReadingNotes.notes(document) + limitNotes(scan))
    }

    /// What one rule finds in a document, whatever its kind and status.
    public func findings(of rule: Rule, in document: Document, scratch: Scratch) -> [Finding] {
        let scan = DocumentScan(document, rules, scratch, usesFilter: usesFilter, asOf: asOf)
        var maker = FindingMaker(document)
        return run(rule, scan, &maker).sorted(by: Self.precedes)
    }

    private func run(_ rule: Rule, _ scan: DocumentScan, _ maker: inout FindingMaker) -> [Finding] {
        switch rule.test {
        case .words(let test):
            let runner = WordRuleRunner(scan, rule, test)
            let hits = runner.hits()
            if runner.isCutOff { scan.cutOff.append(rule.id) }
            return hits.map { maker.finding(rule, $0, severity: runner.severity(of: $0)) }
        case .require(let requirement):
            return isMissing(requirement, scan) ? [maker.documentFinding(rule)] : []
        case .cells(let test):
            return CellRuleRunner(scan, rule, test).found().map { found in
                switch found {
                case .words(let hit): maker.finding(rule, hit)
                case .empty(let unit): maker.emptyCell(rule, unit: unit)
                }
            }
        case .check(let name):
            let places = Checks.run(name, scan.document)
            if places.count > WordRuleRunner.mostHits { scan.cutOff.append(rule.id) }
            return places.prefix(WordRuleRunner.mostHits).map { place in
                maker.finding(
                    rule, words: place.words, sentence: place.sentence, unit: place.unit, detail: place.detail)
            }
        }
    }

    private func isMissing(_ requirement: Requirement, _ scan: DocumentScan) -> Bool {
        let whole = 0..<scan.document.text.folded.count
        if let when = requirement.when, scan.firstMatch(of: when, in: whole) == nil { return false }
        return scan.firstMatch(of: requirement.patterns, in: whole) == nil
    }

    private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        let key = { (finding: Finding) in
            (finding.span?.bytes.lowerBound ?? -1, finding.span?.bytes.upperBound ?? -1, finding.rule.id)
        }
        return key(a) < key(b)
    }

    private func facts(_ document: Document) -> DocumentReport.Facts {
        .init(
            kind: document.kind.kind.rawValue, kindTitle: document.kind.kind.title,
            kindBasis: document.kind.basis.rawValue,
            kindEvidence: document.kindEvidence.map { .init(words: $0.words, line: $0.line, place: $0.place) },
            language: document.language,
            encoding: document.source.encoding, bytes: document.source.bytes.count, words: wordCount(document),
            clauses: document.units.count { $0.kind == .point || $0.kind == .article }, tables: document.tables.count)
    }

    private func wordCount(_ document: Document) -> Int {
        var words = 0
        var inWord = false
        for byte in document.text.folded {
            let isWord = byte > 0x20
            if isWord, !inWord { words += 1 }
            inWord = isWord
        }
        return words
    }

    private func limitNotes(_ scan: DocumentScan) -> [DocumentReport.Note] {
        cutOffNotes(scan) + failureNotes(scan)
    }

    private func cutOffNotes(_ scan: DocumentScan) -> [DocumentReport.Note] {
        let most = WordRuleRunner.mostHits
        return scan.cutOff.map { rule in
            .init(
                isIncomplete: true,
                text: .init(
                    kk: "\(rule) ережесі \(most) жерден көп тапты; қалғандары көрсетілмеді",
                    ru: "правило \(rule) нашло больше \(most) мест; остальные не показаны",
                    en: "rule \(rule) found more than \(most) places; the rest is not listed"))
        }
    }

    private func failureNotes(_ scan: DocumentScan) -> [DocumentReport.Note] {
        scan.failures.sorted { $0.key < $1.key }.map { pattern, segment in
            let names = rules.rules.filter { $0.uses(pattern) }.map(\.id).joined(separator: ", ")
            let offset = scan.document.segments.isEmpty ? 0 : scan.document.segments[segment].range.lowerBound
            let line = scan.document.source.position(of: scan.document.text.source(offset..<offset).lowerBound).line
            return .init(
                isIncomplete: true,
                text: .init(
                    kk: "\(line)-жол: \(names) ережесі шегіне жетті, бұл жерде тексеру аяқталмады",
                    ru: "строка \(line): правило \(names) достигло предела, проверка здесь не завершена",
                    en: "line \(line): rule \(names) reached its limit; the check is not complete here"))
        }
    }
}
