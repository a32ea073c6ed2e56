import Synchronization

/// A pattern of a rule: its PCRE2 source, what every match must contain, and the code, compiled when first needed.
public final class Pattern: Sendable {
    public let source: String
    /// At least one of these stands in every match; empty when nothing could be proved, then the pattern is tried
    /// everywhere.
    public let required: [Literal]
    /// One of these stands in every match too: a second, cheap look before the expression runs.
    private let neighbours: [[UInt8]]
    /// Looking for more than these costs more than the expression.
    private static let mostNeighbours = 3

    private enum State {
        case fresh
        case ready(CompiledPattern)
        case failed(PatternError)
    }
    private let state = Mutex(State.fresh)

    public init(source: String, required: [Literal], neighbours: [Literal] = []) {
        self.source = source
        self.required = required
        self.neighbours = neighbours.count <= Self.mostNeighbours ? neighbours.map { Array($0.text.utf8) } : []
    }

    /// Whether one of the neighbours stands in the range; without neighbours nothing is ruled out.
    public func mayMatch(in text: Span<UInt8>, range: Range<Int>) -> Bool {
        neighbours.isEmpty || neighbours.contains { stands($0, in: text, range: range) }
    }

    /// Eight bytes at a time; the first letters of a word decide.
    private func stands(_ word: [UInt8], in text: Span<UInt8>, range: Range<Int>) -> Bool {
        guard range.count >= word.count else { return false }
        var key: UInt64 = 0
        for (shift, byte) in word.prefix(8).enumerated() { key |= UInt64(byte) << UInt64(8 * shift) }
        let mask = word.count >= 8 ? UInt64.max : 1 << UInt64(8 * word.count) &- 1
        return unsafe text.withUnsafeBytes { text in
            var index = range.lowerBound
            let last = range.upperBound - word.count
            let lastLoad = min(last, text.count - 8)
            while index <= lastLoad {
                let bytes = unsafe text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if bytes & mask == key, unsafe continues(word, text, index) { return true }
                index &+= 1
            }
            while index <= last {
                if unsafe continues(word, text, index) { return true }
                index &+= 1
            }
            return false
        }
    }

    @inline(never)
    private func continues(_ word: [UInt8], _ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        for offset in word.indices where unsafe text[start + offset] != word[offset] { return false }
        return true
    }

    /// The compiled code. Most rules never meet their words in a given run, so compiling waits for the first hit.
    public func compiled() throws(PatternError) -> CompiledPattern {
        let outcome: Result<CompiledPattern, PatternError> = state.withLock { state in
            switch state {
            case .ready(let code): return .success(code)
            case .failed(let error): return .failure(error)
            case .fresh:
                do throws(PatternError) {
                    let code = try CompiledPattern(source)
                    state = .ready(code)
                    return .success(code)
                } catch {
                    state = .failed(error)
                    return .failure(error)
                }
            }
        }
        return try outcome.get()
    }
}

/// Bytes that must stand in the folded text for a pattern to match.
public struct Literal: Sendable, Hashable {
    public let text: String
    /// No letter stands before it.
    public let startsWord: Bool

    public init(_ text: String, startsWord: Bool) {
        self.text = text
        self.startsWord = startsWord
    }

    /// Shorter literals select nothing. A word start of two letters does, two letters anywhere do not.
    public var isSelective: Bool { text.utf8.count >= (startsWord ? 4 : 6) }

    /// The lower, the rarer in regulations.
    public var cost: Int {
        let frequency = PrefixFrequency.perHundredThousandWords(text)
        return startsWord ? frequency : frequency * 4
    }
}
