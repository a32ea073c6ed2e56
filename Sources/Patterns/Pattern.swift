import Synchronization

/// A pattern of a rule: its PCRE2 source, what every match must contain, and the code, compiled when first needed.
public final class Pattern: Sendable {
    public let source: String
    /// At least one of these stands in every match; empty when nothing could be proved, then the pattern is tried
    /// everywhere.
    public let required: [Literal]

    private enum State {
        case fresh
        case ready(CompiledPattern)
        case failed(PatternError)
    }
    private let state = Mutex(State.fresh)

    public init(source: String, required: [Literal]) {
        self.source = source
        self.required = required
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
