internal import Documents
internal import Findings
internal import Programs
public import Readers
public import RulePacks
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where the time of one document goes, from its file to its findings.
public struct ReadingBenchmark: Sendable {
    private let scanner: Scanner
    private let programs = InstalledPrograms()

    public init(_ rules: RuleSet) { scanner = Scanner(rules) }

    /// Milliseconds by stage, counts, and megabytes at the highest: of this process, and of the largest program it ran.
    public static let header =
        row([
            "read ms", "structure ms", "rules ms", "clauses", "tables", "findings", "MB", "helper MB", "kind",
            "document",
        ])

    /// - Throws: ``NotRead`` for a document that cannot be measured.
    public func line(name: String, bytes: [UInt8]) async throws(NotRead) -> String {
        let clock = ContinuousClock()
        let start = clock.now
        let extracted = try await FileReader.read(bytes, ReadingOptions(), programs: programs)
        let read = clock.now
        let document =
            if let extracted { DocumentLoader.document(name: name, extracted) } else {
                try DocumentLoader.load(name: name, bytes: bytes)
            }
        let structured = clock.now
        let report = scanner.scan(document, scratch: Scratch())
        let end = clock.now
        let clauses = document.units.count { $0.kind == .point || $0.kind == .subpoint || $0.kind == .article }
        return Self.row([
            Self.milliseconds(read - start), Self.milliseconds(structured - read), Self.milliseconds(end - structured),
            String(clauses), String(document.tables.count), String(report.findings.count),
            String(Self.peak(ofPrograms: false)), String(Self.peak(ofPrograms: true)), document.kind.kind.rawValue,
            name,
        ])
    }

    private static func row(_ cells: [String]) -> String {
        let columns = cells.dropLast(2).map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }
        return columns.joined() + "  " + cells.suffix(2).joined(separator: "  ") + "\n"
    }

    private static func milliseconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        return String(seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
    }

    /// Megabytes: the system counts in kilobytes, on a Mac in bytes.
    private static func peak(ofPrograms: Bool) -> Int {
        var usage = rusage()
        // RUSAGE_CHILDREN and RUSAGE_SELF, which each system gives another type.
        guard unsafe getrusage(ofPrograms ? -1 : 0, &usage) == 0 else { return 0 }
        #if canImport(Darwin)
            return usage.ru_maxrss >> 20
        #else
            return usage.ru_maxrss >> 10
        #endif
    }
}
