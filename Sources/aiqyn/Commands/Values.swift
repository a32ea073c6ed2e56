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
        abstract: "Print the terms, dates and periods of documents with their values.",
        discussion: "One line a value: place, words, value. docs/values.md explains the notation.")

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Read this text instead of files.", valueName: "text"))
    var text: String?

    @Option(help: "Language of --text: kk or ru; found out by default.")
    var `in`: Language?

    func validate() throws {
        if paths.isEmpty == (text == nil) { throw ValidationError("give paths, or --text") }
    }

    func run() throws {
        if let text {
            let canonical = CanonicalText(Array(text.utf8))
            let languages = `in`.map { $0 == .kk ? LanguageSet.kk : .ru } ?? .both
            let reading = TimeReader.read(canonical.folded.span, 0..<canonical.folded.count, languages)
            for expression in reading.expressions { Terminal.print("\(expression)\n") }
            return
        }
        for input in try InputFinder().find(paths).inputs { try print(input) }
    }

    private func print(_ input: ScanInput) throws {
        guard case .file(let path) = input.content, let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("'\(input.name)' cannot be read")
        }
        let document = try DocumentLoader.load(name: input.name, bytes: [UInt8](data))
        for segment in document.segments {
            let reading = TimeReader.read(document.text.folded.span, segment.range, segment.languages)
            for expression in reading.expressions {
                let source = document.text.source(expression.range)
                let line = document.source.position(of: source.lowerBound).line
                Terminal.print("\(input.name):\(line): «\(document.source.string(source))» \(expression)\n")
            }
        }
    }
}
