import Synchronization

/// Hands out document numbers to workers, each once.
final class InputQueue: Sendable {
    private let taken = Atomic<Int>(0)
    private let finished = Atomic<Int>(0)
    private let count: Int

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
        let index = taken.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }

    /// The number of documents finished so far.
    func finish() -> Int { finished.add(1, ordering: .relaxed).newValue }
}
