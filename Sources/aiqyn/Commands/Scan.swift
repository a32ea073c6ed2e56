import ArgumentParser
import Diagnostics
import Documents
import Findings
import Languages
import Readers
import RulePacks
import Scanning

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct Scan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scan documents and report what a reviewer must look at.",
        discussion:
            """
            Texts and Markdown are read in UTF-8, UTF-16, windows-1251, KZ-1048, 866 and KOI8-R; Word files (.docx), OpenDocument \
            texts (.odt), RTF and HTML as well; old Word files (.doc) where LibreOffice is installed, PDF where poppler is, scanned \
            pages where tesseract is: see 'aiqyn doctor'. In folders all of these are scanned, and those in .zip archives, \
            which are called 'a.zip!b.docx'. A shell wants such a name between ' '.
            """
    )

    @Argument(help: ArgumentHelp("Files, folders and archives; '-' is standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    @Option(help: "What goes to standard output: text, json or sarif.")
    var format: OutputFormat = .text

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Also write a report to a file; may be repeated.", valueName: "format=file"))
    var output: [OutputTarget] = []

    @Flag(name: [.short, .long], help: "Nothing on standard output; files, errors and the exit status only.")
    var quiet = false

    @Option(help: "Report findings of this severity and above: low, medium or high.")
    var severity: Severity = .low

    @Option(help: "Exit with 1 when a finding is at least this grave: low, medium, high or never.")
    var failOn: FailThreshold = .low

    @Option(help: ArgumentHelp("Only these rules or indicators; may be repeated.", valueName: "rule or code"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "What kind of document the files are: KIND for all, PATTERN=KIND for files that match; may be repeated, and the last one that fits counts. By default the words of each document tell.",
            valueName: "kind"))
    var kind: [KindOption] = []

    @OptionGroup var readingChoices: ReadingChoices

    @Option(
        help: ArgumentHelp("In folders and archives, only files that match; may be repeated.", valueName: "pattern"))
    var include: [String] = []

    @Option(help: ArgumentHelp("In folders and archives, no files that match; may be repeated.", valueName: "pattern"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("Documents scanned at a time.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: ArgumentHelp("Name shown for standard input.", valueName: "name"))
    var stdinName = "stdin"

    @Option(
        help: ArgumentHelp(
            "Deadlines before this day are past: YYYY-MM-DD. By default each document's own date; a draft without one has none.",
            valueName: "date"))
    var asOf: CalendarDay?

    @Flag(help: .hidden)
    var noFilter = false

    func validate() throws {
        let files = Set(output.map(\.path))
        if files.count < output.count { throw ValidationError("two outputs name the same file") }
        if jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }

    func run() async throws {
        let rules = try selectedRules()
        let (inputs, ignored) = try inputs()
        let run = ScanRun(
            Scanner(rules, usesFilter: !noFilter, asOf: asOf), kinds: kinds(inputs.map(\.name)),
            options: readingChoices.options, workers: jobs)
        let progress = Progress(total: inputs.count)
        let documents = await run.run(inputs) { progress.show($0) }
        progress.clear()
        let report = ScanReport(
            version: PackLoader.engineVersion, documents: documents, rules: rules.rules.map(\.summary),
            packs: rules.packs.map { "\($0.name) \($0.version)" }, ignoredFiles: ignored
        ).keeping(atLeast: severity)
        try write(report)
        if report.isIncomplete { throw ExitStatus.incomplete }
        if failOn.isReached(by: report) { throw ExitStatus.findings }
    }

    private func selectedRules() throws -> RuleSet {
        let rules = try rulesOptions.load()
        guard !only.isEmpty else { return rules }
        for name in only where rules.rule(name) == nil && !rules.rules.contains(where: { $0.summary.indicator == name })
        {
            guard rules.catalogue[name] == nil else {
                throw CommandFailure("no rule serves indicator \(name) yet", help: "aiqyn coverage")
            }
            let names = rules.rules.flatMap { [$0.id, $0.summary.indicator] }
            throw CommandFailure(
                "there is no rule or indicator '\(name)'",
                help: Suggestion.help(for: name, among: names) ?? "aiqyn rules list")
        }
        return rules.keeping { rule in
            only.contains { $0 == rule.id || $0 == rule.summary.indicator || rule.aliases.contains($0) }
        }
    }

    private func kinds(_ names: [String]) -> KindChoice {
        var kinds = KindChoice()
        for option in kind { kinds.add(option.kind, for: option.pattern) }
        for pattern in kinds.unused(names) {
            Terminal.error(
                "aiqyn: --kind '\(pattern)=…' fits no document\n  = help: '*' is for any words, slashes too\n")
        }
        return kinds
    }

    private func inputs() throws -> ([ScanInput], [String: Int]) {
        var finder = InputFinder()
        finder.include = include
        finder.exclude = exclude
        var (inputs, ignored) = try finder.find(paths.filter { $0 != "-" })
        if paths.contains("-") {
            let given = finder.find(try Terminal.readInput(), named: stdinName)
            inputs += given.inputs
            ignored.merge(given.ignored, uniquingKeysWith: +)
        }
        guard !inputs.isEmpty else {
            throw CommandFailure(
                "no documents in \(paths.joined(separator: ", "))",
                help:
                    "folders and archives are searched for .txt, .md, .docx, .doc, .odt, .rtf, .html and .pdf files; see --include"
            )
        }
        return (inputs, ignored)
    }

    private func write(_ report: ScanReport) throws {
        let language = languageOptions.language
        for target in output { try target.write(report, language: language) }
        guard !quiet else { return }
        Terminal.print(
            format.render(report, language: language, colour: Terminal.stdoutTakesColour, width: Terminal.width))
    }
}

/// «12/340» on one line of standard error, while a person watches.
private struct Progress: Sendable {
    let total: Int
    private let isShown: Bool

    init(total: Int) {
        self.total = total
        isShown = Terminal.stderrIsTerminal && total > 20
    }

    func show(_ done: Int) {
        if isShown, done % 10 == 0 { Terminal.error("\r\(done)/\(total)") }
    }

    func clear() {
        if isShown { Terminal.error("\r\u{1B}[K") }
    }
}
