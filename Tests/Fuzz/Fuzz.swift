import Documents
import Findings
import Programs
import Readers
import RulePacks
import Scanning
import Texts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads and scans damaged files until the count is full. A crash, a hang or a finding outside its text ends the run;
/// `.build/fuzz-input` then has the file.
///
///     swift run -c release Fuzz 20000 [SEED [READER]]
@main struct Fuzz {
    /// Seconds for one file: no reader needs one.
    private static let limit: UInt32 = 20

    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let count = arguments.first.flatMap({ Int($0) }), count > 0 else {
            return print("usage: Fuzz COUNT [SEED [READER]]")
        }
        let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
        let only = arguments.dropFirst(2).first
        guard let rules = try? PackLoader.load(folder: "Rules").rules else { fatalError("no rules in ./Rules") }
        let scanner = Scanner(rules)
        for target in FuzzTarget.all where only == nil || target.name == only {
            var tally = Tally()
            for number in 0..<count {
                let input = input(target, seed: seed &+ UInt64(number) &* 0x1_0001)
                try? Data(input).write(to: URL(filePath: ".build/fuzz-input"))
                alarm(limit)
                if target.isPage {
                    tally.add(words: input, scanner)
                } else {
                    await tally.add(input, target.name, scanner)
                }
            }
            alarm(0)
            print(
                "\(target.name): \(count) files, \(tally.read) read, \(tally.refused) refused, \(tally.findings) findings"
            )
        }
    }

    private static func input(_ target: FuzzTarget, seed: UInt64) -> [UInt8] {
        var mutator = Mutator(seed: seed, words: target.words)
        switch target.seeds[Int(seed % UInt64(target.seeds.count))] {
        case .bytes(let bytes): return mutator.mutated(bytes, others: [bytes])
        case .package(let package): return mutator.mutated(package)
        }
    }
}

private struct Tally {
    var read = 0
    var refused = 0
    var findings = 0

    /// Words of pages, before a picture with the lines of a table.
    mutating func add(words: [UInt8], _ scanner: Scanner) {
        var pixels = [UInt8](repeating: 255, count: 208 * 166)
        for place in 0..<166 { for x in [20, 110, 190] { pixels[place * 208 + x] = 0 } }
        for y in [10, 60, 110, 150] { for x in 10..<200 { pixels[y * 208 + x] = 0 } }
        let text = PdfPages.text(words: words, picture: Array("P5\n208 166\n255\n".utf8) + pixels)
        let report = scanner.scan(DocumentLoader.document(name: "page", text), scratch: Scratch())
        read += 1
        findings += report.findings.count
    }

    /// Every file of an archive, else the file itself.
    mutating func add(_ input: [UInt8], _ name: String, _ scanner: Scanner) async {
        let inputs = InputFinder().find(input, named: name).inputs
        // Outside programs would take a second for each file.
        let run = ScanRun(scanner, workers: 1, programs: InstalledPrograms(folders: []))
        for report in await run.run(inputs) {
            if case .notRead(let reason, let advice) = report.state {
                precondition(!reason.en.isEmpty && !advice.kk.isEmpty)
                refused += 1
                continue
            }
            read += 1
            findings += report.findings.count
            for finding in report.findings {
                precondition(finding.span.map { $0.bytes.lowerBound <= $0.bytes.upperBound } ?? true)
            }
        }
    }
}
