internal import Readers

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Inputs as they are worked on: old Word files many at a time, for one start of LibreOffice; all others one by one.
enum InputBatches {
    enum Batch {
        case one(Int)
        case oldWord([Int])
    }

    /// So much of a disk a batch may take, about.
    private static let batchBytes = 128 << 20

    /// - Returns: indices of the inputs; batches stand first, for they take longest.
    static func batches(of inputs: [ScanInput], workers: Int) -> [Batch] {
        let sizes = inputs.map { Self.size(ofOldWord: $0) }
        let oldWord = inputs.indices.filter { sizes[$0] != nil }
        // No worker without work while another has twenty files to convert.
        let share = max(1, (oldWord.count + workers - 1) / workers)
        let capacity = min(OldWordBatch.capacity, share)
        var batches: [[Int]] = []
        var total = 0
        for index in oldWord {
            total += sizes[index] ?? 0
            if let last = batches.last, last.count < capacity, total <= batchBytes {
                batches[batches.count - 1].append(index)
            } else {
                batches.append([index])
                total = sizes[index] ?? 0
            }
        }
        let others = Set(inputs.indices).subtracting(oldWord).sorted()
        return batches.map(Batch.oldWord) + others.map(Batch.one)
    }

    /// The size of what may be an old Word file; `nil` for anything else.
    private static func size(ofOldWord input: ScanInput) -> Int? {
        switch input.content {
        case .bytes(let bytes): OldWordBatch.mayHold(bytes) ? bytes.count : nil
        case .file(let path): size(ofOldWord: path)
        // Its bytes are not at hand yet: the name decides where it is asked, its bytes what it is.
        case .archived(let document):
            ["doc", "dot"].contains(FilePath.suffix(of: input.name)) ? document.entry.size : nil
        case .unreadable: nil
        }
    }

    /// What cannot be read here is read, and spoken of, in its turn. A pipe must not stop us.
    private static func size(ofOldWord path: String) -> Int? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        var head = [UInt8](repeating: 0, count: 8)
        let count = unsafe head.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        return OldWordBatch.mayHold(head.prefix(max(0, count))) ? Int(facts.st_size) : nil
    }
}
