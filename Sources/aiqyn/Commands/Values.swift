import ArgumentParser
import Documents
import Languages
import Scanning
import Texts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct Values: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the deadlines of documents with their values.",
        discussion: "One line each: place, kind, value, words. docs/values.md explains the notation.")

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

    func run() throws {
        if let text { return printValues(of: text) }
        let survey = DeadlineSurvey(try rulesOptions.load())
        var isIncomplete = false
        for input in try InputFinder().find(paths).inputs where !(try printValues(of: input, survey)) {
            isIncomplete = true
        }
        if isIncomplete { throw ExitStatus.incomplete }
    }

    private func printValues(of text: String) {
        let canonical = CanonicalText(Array(text.utf8))
        let languages = `in`.map { $0 == .kk ? LanguageSet.kk : .ru } ?? .both
        let folded = canonical.folded
        for expression in TimeReader.read(folded.span, 0..<folded.count, languages).expressions {
            Terminal.print("\(expression)\n")
        }
    }

    /// - Returns: whether the file was read.
    private func printValues(of input: ScanInput, _ survey: DeadlineSurvey) throws -> Bool {
        guard case .file(let path) = input.content, let data = FileManager.default.contents(atPath: path) else {
            Terminal.error("aiqyn: \(input.name): not read\n")
            return false
        }
        let document: Document
        do throws(NotRead) {
            document = try DocumentLoader.load(name: input.name, bytes: [UInt8](data))
        } catch {
            Terminal.error("aiqyn: \(input.name): not read: \(error.reason.en)\n")
            return false
        }
        for deadline in survey.deadlines(in: document) {
            let source = document.text.source(deadline.range)
            let words = document.source.string(source).split(whereSeparator: \.isNewline).joined(separator: " ")
            let line = document.source.position(of: source.lowerBound).line
            let value = deadline.value.map { "\($0)  " } ?? ""
            Terminal.print("\(input.name):\(line): \(deadline.kind.rawValue)  \(value)«\(words)»\n")
        }
        return true
    }
}
