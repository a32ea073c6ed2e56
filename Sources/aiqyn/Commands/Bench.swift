import ArgumentParser
import Documents
import Readers
import RulePacks
import Scanning

struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the scanner on a folder of documents.",
        discussion: "Compares the literal filter with the same patterns run one after another over the whole text.")

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String]

    @OptionGroup var rulesOptions: RulesOptions

    @Option(help: ArgumentHelp("How many patterns to compare; spread evenly over the packs'.", valueName: "n"))
    var patterns = 200

    @Option(help: ArgumentHelp("Read at most so many megabytes.", valueName: "mb"))
    var megabytes = 20

    func run() throws {
        let rules = try rulesOptions.load()
        let documents = try load()
        let bench = EngineBenchmark(rules: rules, documents: documents, patterns: patterns)
        Terminal.print(bench.report())
    }

    private func load() throws -> [BenchmarkDocument] {
        var documents: [BenchmarkDocument] = []
        var bytes = 0
        let unpacker = ArchiveUnpacker()
        for input in try InputFinder().find(paths).inputs {
            guard bytes < megabytes << 20 else { break }
            guard let content = try? input.bytes(unpacker) else { continue }
            documents.append(BenchmarkDocument(name: input.name, bytes: content))
            bytes += content.count
        }
        return documents
    }
}
