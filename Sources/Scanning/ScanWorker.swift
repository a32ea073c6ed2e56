internal import Documents
internal import Findings
internal import Programs
internal import Readers

/// One of the tasks that share the documents of a run.
struct ScanWorker {
    private let scanner: Scanner
    private let kinds: KindChoice
    private let options: ReadingOptions
    private let programs: InstalledPrograms
    private let inputs: [ScanInput]
    private let scratch = Scratch()
    private let unpacker = ArchiveUnpacker()

    init(
        _ scanner: Scanner, _ kinds: KindChoice, _ options: ReadingOptions, _ programs: InstalledPrograms,
        _ inputs: [ScanInput]
    ) {
        self.scanner = scanner
        self.kinds = kinds
        self.options = options
        self.programs = programs
        self.inputs = inputs
    }

    /// - Parameter done: called with the number of an input and its report, as each is done.
    func run(_ batch: InputBatches.Batch, _ done: (Int, DocumentReport) -> Void) async {
        switch batch {
        case .one(let index): done(index, await report(index))
        case .oldWord(let indices): await run(indices, done)
        }
    }

    /// All that are old Word files go through LibreOffice at once; names may have promised it of others.
    private func run(_ indices: [Int], _ done: (Int, DocumentReport) -> Void) async {
        var batch = OldWordBatch(programs)
        var members: [Int] = []
        for index in indices {
            guard let bytes = try? inputs[index].bytes(unpacker), OldWordBatch.mayHold(bytes) else {
                done(index, await report(index))
                continue
            }
            batch.add(bytes)
            members.append(index)
        }
        await batch.convert()
        for (position, index) in members.enumerated() {
            do throws(NotRead) {
                let text = try batch.text(at: position, options)
                let name = inputs[index].name
                let document = DocumentLoader.document(name: name, text, kind: kinds.kind(of: name))
                done(index, scanner.scan(document, scratch: scratch))
            } catch { done(index, notRead(index, error)) }
        }
    }

    private func report(_ index: Int) async -> DocumentReport {
        let input = inputs[index]
        do throws(NotRead) {
            let document = try await DocumentLoader.load(
                name: input.name, bytes: try input.bytes(unpacker), kind: kinds.kind(of: input.name), options: options,
                programs: programs)
            return scanner.scan(document, scratch: scratch)
        } catch { return notRead(index, error) }
    }

    private func notRead(_ index: Int, _ reason: NotRead) -> DocumentReport {
        DocumentReport(
            name: inputs[index].name, state: .notRead(reason: reason.reason, advice: reason.advice), findings: [],
            notes: [])
    }
}
