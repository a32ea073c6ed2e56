import ArgumentParser
import Documents
import Readers
import RulePacks
import Scanning
import Texts

struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the scanner on a folder of documents.",
        discussion: """
            Compares the literal filter with the same patterns run one after another over the whole text. With --reading, prints for \
            each document the time from the file to its text, from text to structure, and for the rules, and the memory at its highest.
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String]

    @OptionGroup var rulesOptions: RulesOptions

    @Option(help: ArgumentHelp("How many patterns to compare; spread evenly over the packs'.", valueName: "n"))
    var patterns = 200

    @Option(help: ArgumentHelp("Read at most so many megabytes.", valueName: "mb"))
    var megabytes = 20

    @Flag(help: "Measure the stages of each document, programs that help to read it included.")
    var reading = false

    func run() async throws {
        let rules = try rulesOptions.load()
        if reading { return try await measureReading(rules) }
        let documents = try load()
        let bench = EngineBenchmark(rules: rules, documents: documents, patterns: patterns)
        Terminal.print(bench.report())
    }

    private func measureReading(_ rules: RuleSet) async throws {
        let bench = ReadingBenchmark(rules)
        let unpacker = ArchiveUnpacker()
        Terminal.print(ReadingBenchmark.header)
        for input in try InputFinder().find(paths).inputs {
            do throws(NotRead) {
                Terminal.print(try await bench.line(name: input.name, bytes: try input.bytes(unpacker)))
            } catch {
                Terminal.print("\(input.name): not read: \(error.reason.en)\n")
            }
        }
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
