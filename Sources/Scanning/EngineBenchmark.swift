internal import Documents
internal import Findings
internal import Patterns
public import RulePacks
internal import Texts

/// A file in memory.
public struct BenchmarkDocument: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Times the stages of a scan, and the filter against running every pattern over the whole text. Both count the same
/// matches, or the report says that they do not.
public struct EngineBenchmark {
    private let rules: RuleSet
    private let documents: [BenchmarkDocument]
    private let patterns: [Pattern]

    /// - Parameter patterns: how many to compare, taken evenly from the packs.
    public init(rules: RuleSet, documents: [BenchmarkDocument], patterns count: Int) {
        self.rules = rules
        self.documents = documents
        let usable = rules.patterns.filter { !$0.required.isEmpty && $0.required.allSatisfy(\.isSelective) }
        let step = max(1, usable.count / max(1, count))
        patterns = Array(stride(from: 0, to: usable.count, by: step).map { usable[$0] }.prefix(count))
    }

    public func report() -> String {
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        let texts = documents.map { CanonicalText($0.bytes) }
        var lines = [
            "\(documents.count) documents, \(megabytes(bytes)) MB, \(rules.rules.count) rules, \(rules.patterns.count) patterns"
        ]
        let folding = time { for document in documents { _ = CanonicalText(document.bytes) } }
        var read: [Document] = []
        let reading = time {
            read = documents.compactMap { try? DocumentLoader.load(name: $0.name, bytes: $0.bytes) }
        }
        let scanner = Scanner(rules)
        let scratch = Scratch()
        var findings = 0
        let scanning = time {
            for document in read { findings += scanner.scan(document, scratch: scratch).findings.count }
        }
        lines.append("fold             \(rate(bytes, folding))")
        lines.append("fold + structure \(rate(bytes, reading))")
        lines.append("scan             \(rate(bytes, scanning))  (\(findings) findings)")
        let plain = measurePlain(texts)
        let filtered = measureFiltered(texts)
        lines.append(
            "\(patterns.count) patterns, one after another  \(rate(bytes, plain.time))  \(plain.matches) matches")
        lines.append(
            "\(patterns.count) patterns, through the filter \(rate(bytes, filtered.time))  \(filtered.matches) matches")
        lines.append(
            plain.checksum == filtered.checksum
                ? "ratio \(plain.time / filtered.time)"
                : "THE ENGINES DISAGREE: \(plain.checksum) and \(filtered.checksum)")
        return lines.joined(separator: "\n") + "\n"
    }

    private typealias Measured = (time: Duration, matches: Int, checksum: UInt64)

    private func measurePlain(_ texts: [CanonicalText]) -> Measured {
        let matcher = Matcher()
        var (matches, checksum) = (0, UInt64(0))
        let time = time {
            for text in texts {
                for (index, pattern) in patterns.enumerated() {
                    guard let code = try? pattern.compiled() else { continue }
                    let found =
                        (try? matcher.matches(of: code, in: text.folded.span, range: 0..<text.folded.count)) ?? []
                    for match in found { add(index, match, &matches, &checksum) }
                }
            }
        }
        return (time, matches, checksum)
    }

    /// The confirm window ends where the plain engine's match would have to: at the sentence is where rules look, but here
    /// the whole text counts, so that both engines see the same.
    private func measureFiltered(_ texts: [CanonicalText]) -> Measured {
        let filter = LiteralFilter(patterns)
        let matcher = Matcher()
        var hits = [[Int32]](repeating: [], count: patterns.count)
        var (matches, checksum) = (0, UInt64(0))
        let time = time {
            for text in texts {
                for index in hits.indices { hits[index].removeAll(keepingCapacity: true) }
                filter.scan(text.folded.span, into: &hits)
                for (index, pattern) in patterns.enumerated() where !hits[index].isEmpty {
                    confirm(pattern, hits[index], text, matcher) { add(index, $0, &matches, &checksum) }
                }
            }
        }
        return (time, matches, checksum)
    }

    private func confirm(
        _ pattern: Pattern, _ hits: [Int32], _ text: CanonicalText, _ matcher: Matcher, _ found: (Match) -> Void
    ) {
        guard let code = try? pattern.compiled() else { return }
        var end = 0
        for hit in hits where Int(hit) >= end {
            let window = ConfirmWindow.around(Int(hit), in: text.folded, after: end)
            for match in (try? matcher.matches(of: code, in: text.folded.span, range: window)) ?? []
            where match.range.lowerBound >= end {
                found(match)
                end = match.range.upperBound
            }
        }
    }

    private func add(_ pattern: Int, _ match: Match, _ matches: inout Int, _ checksum: inout UInt64) {
        matches += 1
        let value =
            UInt64(pattern) &* 1_000_003 &+ UInt64(match.range.lowerBound) &* 31 &+ UInt64(match.range.upperBound)
        checksum = checksum &+ value &* 0x9E37_79B9_7F4A_7C15
    }

    // MARK: figures

    private func time(_ work: () -> Void) -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        work()
        return clock.now - start
    }

    private func megabytes(_ bytes: Int) -> String { rounded(Double(bytes) / 1_048_576) }

    private func rate(_ bytes: Int, _ time: Duration) -> String {
        let seconds = time / .seconds(1)
        return "\(rounded(seconds * 1000)) ms, \(rounded(Double(bytes) / 1_048_576 / max(seconds, 1e-9))) MB/s"
    }

    private func rounded(_ value: Double) -> String {
        String((value * 10).rounded() / 10)
    }
}

/// The lines around a literal: enough for any phrase.
private enum ConfirmWindow {
    private static let reach = 1_024

    static func around(_ offset: Int, in text: [UInt8], after end: Int) -> Range<Int> {
        var lower = max(end, offset - reach)
        var upper = min(text.count, offset + reach)
        while lower > end, text[lower] != 0x20 { lower -= 1 }
        while upper < text.count, text[upper] != 0x20 { upper += 1 }
        return lower..<upper
    }
}
