import ArgumentParser
import Diagnostics
import Evaluation
import Reports
import RulePacks

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the rules on labelled documents: precision, recall, F1.",
        discussion: """
            Labels are a labels.jsonl beside its documents, or a NAME.expected.yaml beside each document. \
            docs/evaluation.md says what a label is and how the figures are computed.

              aiqyn eval Corpus --misses --only C01
              aiqyn eval Corpus --check Tests/Figures/corpus.yaml

            EXIT STATUS
              0  measured; with --check: no figure is lower than in the record
              1  a figure is lower
              2  labels or a record that cannot be used
              3  a document was not read to its end
            """)

    @Argument(help: ArgumentHelp("Label files, and folders that hold them.", valueName: "labels"))
    var labels: [String]

    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    @Flag(help: "List the labels that must be found and are not, instead of the table.")
    var misses = false

    @Flag(help: "List the findings that meet no label, instead of the table.")
    var extras = false

    @Option(
        help: ArgumentHelp(
            "In these lists, only an indicator, a group or a rule; may be repeated.", valueName: "code, group or rule"))
    var only: [String] = []

    @Flag(help: "Everything as JSON.")
    var json = false

    @Option(help: ArgumentHelp("Compare with this record; exit with 1 when a figure is lower.", valueName: "file"))
    var check: String?

    @Option(
        help: ArgumentHelp(
            "Write the figures. A record is not lowered without --reason, and not touched when its figures are the same.",
            valueName: "file"))
    var record: String?

    @Option(help: ArgumentHelp("Why figures may be lower than in the record; kept in it.", valueName: "text"))
    var reason: String?

    @Option(help: ArgumentHelp("What is measured, for the record: the name of a commit.", valueName: "name"))
    var commit: String?

    func validate() throws {
        if record == nil, reason != nil || commit != nil {
            throw ValidationError("--reason and --commit belong to --record")
        }
        if reason?.isEmpty == true { throw ValidationError("--reason needs a reason") }
        if check != nil, record != nil { throw ValidationError("--check and --record exclude one another") }
        if json, misses || extras || check != nil || record != nil {
            throw ValidationError("--json has everything already: it stands alone")
        }
        if !only.isEmpty, !misses, !extras { throw ValidationError("--only belongs to --misses and --extras") }
    }

    func run() throws {
        let rules = try rulesOptions.load()
        try checkNames(rules)
        var trial = Trial(rules)
        let card = try usable {
            Scorecard(try LabelReader.read(labels).map { try trial.judge($0) }, catalogue: rules.catalogue)
        }
        for warning in trial.warnings { Terminal.error("aiqyn: \(warning)\n") }
        if json { Terminal.print(JSONText.encode(ScorecardBody(card))) } else { printText(card, rules.catalogue) }
        if trial.isIncomplete { throw ExitStatus.incomplete }
        if let check { try compare(card, with: check) }
        if let record { try write(card, to: record) }
    }

    private func printText(_ card: Scorecard, _ catalogue: Catalogue) {
        let text = ScorecardText(
            card, catalogue: catalogue, language: languageOptions.language, width: Terminal.width)
        let wanted = only.isEmpty ? nil : Set(only)
        if misses { Terminal.print(text.misses(only: wanted) + "\n") }
        if extras { Terminal.print(text.extras(only: wanted) + "\n") }
        // Who reads places or compares with a record wants the one row.
        Terminal.print(misses || extras || check != nil || record != nil ? text.overall : text.table)
    }

    private func checkNames(_ rules: RuleSet) throws {
        let catalogue = rules.catalogue
        let known =
            catalogue.indicators.flatMap { [$0.code, $0.group] } + rules.rules.map(\.id)
        for name in only where !known.contains(name) {
            throw CommandFailure(
                "there is no indicator, group or rule '\(name)'",
                help: Suggestion.help(for: name, among: Set(known).sorted()) ?? "aiqyn coverage")
        }
    }

    // MARK: records

    private func compare(_ card: Scorecard, with file: String) throws {
        guard let old = try read(file) else {
            throw CommandFailure("there is no record '\(file)'", help: "write one with --record \(file)")
        }
        let now = FiguresRecord(card, date: "", commit: nil)
        let falls = old.falls(to: now)
        let text = RecordText(file: file, language: languageOptions.language)
        Terminal.print(falls.isEmpty ? text.held(rose: old.rises(to: now)) : text.fell(falls))
        if !falls.isEmpty { throw ExitStatus.findings }
    }

    private func write(_ card: Scorecard, to file: String) throws {
        let today = String(Date().ISO8601Format().prefix(10))
        var new = FiguresRecord(card, date: today, commit: commit)
        let text = RecordText(file: file, language: languageOptions.language)
        if let old = try read(file) {
            guard !old.hasSameFigures(as: new) else { return Terminal.print(text.unchanged) }
            new.reasons = old.reasons
            let falls = old.falls(to: new)
            if !falls.isEmpty {
                guard let reason else {
                    Terminal.print(text.fell(falls))
                    throw ExitStatus.findings
                }
                new.reasons.append(.init(date: today, why: reason, fell: falls.map(\.line)))
            }
        }
        do {
            try Data(RecordFile.text(new).utf8).write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw CommandFailure(
                "'\(file)' cannot be written", help: "check that the folder exists and may be written to")
        }
        Terminal.print(text.recorded)
    }

    private func read(_ file: String) throws -> FiguresRecord? {
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        guard let data = FileManager.default.contents(atPath: file), let text = String(bytes: data, encoding: .utf8)
        else {
            throw CommandFailure("'\(file)' cannot be read", help: "a record is UTF-8 text")
        }
        return try usable { try RecordFile.record(text, name: file) }
    }

    /// Faults of labels and records are mistakes of the command's user, not of the rules.
    private func usable<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let fault as LabelFault {
            throw CommandFailure(fault.message, help: fault.help)
        } catch let error as DiagnosticError {
            Terminal.error(DiagnosticRenderer(colour: Terminal.stderrTakesColour).render(error.diagnostics))
            throw CommandFailure("the labels cannot be read", help: "Corpus/README.md describes the keys")
        }
    }
}
