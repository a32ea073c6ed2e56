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

    /// - Parameter patterns: how many to compare, taken evenly from what the rules match (not from their conditions,
    ///   which a scan looks at only after a match).
    public init(rules: RuleSet, documents: [BenchmarkDocument], patterns count: Int) {
        self.rules = rules
        self.documents = documents
        let usable = Set(rules.rules.flatMap(\.matchPatterns)).sorted()
            .filter { rules.recognisers[$0] == nil }.map { rules.patterns[$0] }
            .filter { !$0.required.isEmpty && $0.required.allSatisfy(\.isSelective) }
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
        let plain = time { runPlain(texts) }
        let filtered = measureFiltered(read)
        let oracle = runOracle(read)
        let alone = time { runFilter(read) }
        lines.append("filter alone     \(rate(bytes, alone))")
        let ratio = plain / filtered.time
        lines.append("\(patterns.count) patterns, one after another  \(rate(bytes, plain))")
        lines.append(
            "\(patterns.count) patterns, through the filter \(rate(bytes, filtered.time))  \(filtered.matches) matches")
        lines.append("ratio \(rounded(ratio))x")
        if oracle != filtered.checksum { lines.append("THE ENGINES DISAGREE: \(oracle) and \(filtered.checksum)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every pattern over every whole text, as a scanner without a filter would.
    private func runPlain(_ texts: [CanonicalText]) {
        let matcher = Matcher()
        for text in texts {
            for pattern in patterns {
                guard let code = try? pattern.compiled() else { continue }
                _ = try? matcher.matches(of: code, in: text.folded.span, range: 0..<text.folded.count)
            }
        }
    }

    /// Every pattern over every sentence, untimed: what the filter must not lose.
    private func runOracle(_ documents: [Document]) -> UInt64 {
        let matcher = Matcher()
        var (matches, checksum) = (0, UInt64(0))
        for document in documents {
            for (index, pattern) in patterns.enumerated() {
                guard let code = try? pattern.compiled() else { continue }
                for segment in document.segments {
                    let found = try? matcher.matches(of: code, in: document.text.folded.span, range: segment.range)
                    for match in found ?? [] { add(index, match, &matches, &checksum) }
                }
            }
        }
        return checksum
    }

    private func runFilter(_ documents: [Document]) {
        let filter = LiteralFilter(patterns)
        var hits = [[Int32]](repeating: [], count: patterns.count)
        for document in documents {
            for index in hits.indices { hits[index].removeAll(keepingCapacity: true) }
            filter.scan(document.text.folded.span, into: &hits)
        }
    }

    private func measureFiltered(_ documents: [Document]) -> (time: Duration, matches: Int, checksum: UInt64) {
        let filter = LiteralFilter(patterns)
        let matcher = Matcher()
        var hits = [[Int32]](repeating: [], count: patterns.count)
        var (matches, checksum) = (0, UInt64(0))
        let time = time {
            for document in documents {
                for index in hits.indices { hits[index].removeAll(keepingCapacity: true) }
                filter.scan(document.text.folded.span, into: &hits)
                for index in hits.indices where !hits[index].isEmpty {
                    confirm(index, hits[index], document, matcher) { add(index, $0, &matches, &checksum) }
                }
            }
        }
        return (time, matches, checksum)
    }

    /// The sentences with a literal, each once.
    private func confirm(
        _ pattern: Int, _ hits: [Int32], _ document: Document, _ matcher: Matcher, _ found: (Match) -> Void
    ) {
        guard let code = try? patterns[pattern].compiled() else { return }
        var next = 0
        for segment in document.segments(containing: hits[...]) {
            let range = document.segments[segment].range
            while next + 1 < hits.count, Int(hits[next + 1]) < range.upperBound { next += 1 }
            guard patterns[pattern].mayMatch(in: document.text.folded.span, range: range) else { continue }
            let matches = try? matcher.matches(
                of: code, in: document.text.folded.span, range: range, lastStart: Int(hits[next]))
            for match in matches ?? [] { found(match) }
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
