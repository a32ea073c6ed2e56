import ArgumentParser
import Documents
import Languages
import Programs
import RulePacks
import Scanning
import Readers
import Texts

struct Values: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the deadlines, numbers and references of documents as values.",
        discussion:
            "One line each: place, kind, value, words. docs/values.md and docs/citations.md explain the notation.")

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Read this text instead of files.", valueName: "text"))
    var text: String?

    @Option(help: "Language of --text: kk or ru; found out by default.")
    var `in`: Language?

    @OptionGroup var rulesOptions: RulesOptions

    func validate() throws {
        if paths.isEmpty == (text == nil) { throw ValidationError("give paths, or --text") }
    }

    func run() async throws {
        if let text { return printValues(of: text) }
        let rules = try rulesOptions.load()
        let survey = DeadlineSurvey(rules)
        let programs = InstalledPrograms()
        var isIncomplete = false
        let unpacker = ArchiveUnpacker()
        for input in try InputFinder().find(paths).inputs {
            if let document = await read(input, unpacker, programs) {
                printValues(of: document, survey, rules.calendar)
            } else {
                isIncomplete = true
            }
        }
        if isIncomplete { throw ExitStatus.incomplete }
    }

    private func printValues(of text: String) {
        let canonical = CanonicalText(Array(text.utf8))
        let languages = `in`.map { $0 == .kk ? LanguageSet.kk : .ru } ?? .both
        let folded = canonical.folded
        let whole = 0..<folded.count
        for expression in TimeReader.read(folded.span, whole, languages).expressions {
            Terminal.print("\(expression)\n")
        }
        for citation in CitationReader(languages: languages).citations(in: folded.span, whole) {
            Terminal.print("\(citation.notation)\n")
        }
    }

    private func read(
        _ input: ScanInput, _ unpacker: ArchiveUnpacker, _ programs: InstalledPrograms
    ) async -> Document? {
        do throws(NotRead) {
            return try await DocumentLoader.load(
                name: input.name, bytes: try input.bytes(unpacker), programs: programs)
        } catch {
            Terminal.error("aiqyn: \(input.name): not read: \(error.reason.en)\n  = help: \(error.advice.en)\n")
            return nil
        }
    }

    private func printValues(of document: Document, _ survey: DeadlineSurvey, _ calendar: WorkingCalendar) {
        var lines = survey.deadlines(in: document).map { deadline in
            (range: deadline.range, text: deadline.kind.rawValue + "  " + value(deadline.value, calendar))
        }
        let folded = document.text.folded
        for segment in document.segments {
            let reader = CitationReader(languages: segment.languages)
            lines += reader.citations(in: folded.span, segment.range).map { ($0.range, "reference  \($0.notation)  ") }
        }
        for line in lines.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let source = document.text.source(line.range)
            let words = document.source.string(source).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let place = document.source.position(of: source.lowerBound).line
            Terminal.print("\(document.source.name):\(place): \(line.text)«\(words)»\n")
        }
    }

    /// The value, and the day a term with a known beginning ends on.
    private func value(_ expression: TimeExpression?, _ calendar: WorkingCalendar) -> String {
        guard let expression else { return "" }
        guard expression.start != nil else { return "\(expression)  " }
        do throws(WorkingCalendar.UnknownYear) {
            let end = try expression.lastDay(calendar).map { " → \($0.iso)" } ?? ""
            return "\(expression)\(end)  "
        } catch {
            return "\(expression) → ? (\(error.file) is missing)  "
        }
    }
}
