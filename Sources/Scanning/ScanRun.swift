internal import Documents
public import Findings
public import Programs
public import Readers
internal import RulePacks
internal import Texts

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A document to scan: a file, or bytes at hand (standard input).
public struct ScanInput: Sendable {
    /// Shown to people and in reports.
    public let name: String
    public let content: Content

    public enum Content: Sendable {
        case file(path: String)
        case bytes([UInt8])
        /// A document of an archive, unpacked when its turn comes.
        case archived(ArchivedDocument)
        /// Known beforehand not to be readable, with the reason.
        case unreadable(NotRead)
    }

    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    /// The document as it is.
    ///
    /// - Parameter unpacker: of the worker that asks.
    public func bytes(_ unpacker: ArchiveUnpacker) throws(NotRead) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .unreadable(let reason): throw reason
        case .archived(let document): return try unpacker.contents(of: document)
        case .file(let path):
            guard let data = FileManager.default.contents(atPath: path) else {
                throw NotRead(
                    reason: .init(kk: "файл ашылмады", ru: "файл не открывается", en: "the file cannot be opened"),
                    advice: .init(
                        kk: "файлдың барын және оқу рұқсатын тексеріңіз",
                        ru: "проверьте, что файл есть и доступен для чтения",
                        en: "check that the file exists and may be read"))
            }
            return [UInt8](data)
        }
    }
}

/// Scans many documents, several at a time. The report is the same, byte for byte, however many.
public struct ScanRun: Sendable {
    private let scanner: Scanner
    private let kinds: KindChoice
    private let options: ReadingOptions
    private let workers: Int
    private let programs: InstalledPrograms

    /// - Parameters:
    ///   - kinds: what the user says the documents are.
    ///   - workers: how many documents at a time, and programs that read them.
    public init(
        _ scanner: Scanner, kinds: KindChoice = KindChoice(), options: ReadingOptions = ReadingOptions(), workers: Int,
        programs: InstalledPrograms = InstalledPrograms()
    ) {
        self.scanner = scanner
        self.programs = programs
        self.kinds = kinds
        self.options = options
        self.workers = max(1, workers)
    }

    /// - Parameter progress: called from any task with the number of documents done.
    public func run(_ inputs: [ScanInput], progress: (@Sendable (Int) -> Void)? = nil) async -> [DocumentReport] {
        let batches = InputBatches.batches(of: inputs, workers: workers)
        let queue = InputQueue(batches.count)
        let parts = await withTaskGroup(of: [(Int, DocumentReport)].self) { group in
            for _ in 0..<min(workers, max(1, batches.count)) {
                group.addTask {
                    let worker = ScanWorker(scanner, kinds, options, programs, inputs)
                    var reports: [(Int, DocumentReport)] = []
                    while let next = queue.next() {
                        await worker.run(batches[next]) { index, report in
                            reports.append((index, report))
                            progress?(queue.finish())
                        }
                    }
                    return reports
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
