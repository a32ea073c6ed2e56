internal import CPCRE2

/// One match, as byte offsets into the whole text.
public struct Match: Sendable, Hashable {
    public let range: Range<Int>
    /// The part to report: group 1 where the pattern has one that took part, else the whole match.
    public let focus: Range<Int>
    /// Only matches when a damaged word is read as the word it was meant to be.
    public let isNoisy: Bool

    public init(range: Range<Int>, focus: Range<Int>, isNoisy: Bool = false) {
        self.range = range
        self.focus = focus
        self.isNoisy = isNoisy
    }
}

/// PCRE2 gave up: too many steps or too deep a stack. Never to be taken for «no match».
public struct MatchLimitReached: Error, Sendable {}

/// Scratch memory of one thread for matching. Create one per task and reuse it.
@safe public final class Matcher {
    private let data: OpaquePointer
    private let context: OpaquePointer
    private let stack: OpaquePointer?

    /// Measured: no honest rule needed more than 100; `(а+)+б` stops after 10–40 µs.
    private static let matchLimit: UInt32 = 10_000
    /// The interpreter's counterparts; the JIT does not use them.
    private static let depthLimit: UInt32 = 1_000
    private static let heapLimitKiB: UInt32 = 4_096

    public init() {
        guard
            let data = unsafe pcre2_match_data_create_8(8, nil),
            let context = unsafe pcre2_match_context_create_8(nil)
        else { fatalError("out of memory") }
        unsafe self.data = data
        unsafe self.context = context
        unsafe stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
        unsafe pcre2_set_match_limit_8(context, Self.matchLimit)
        unsafe pcre2_set_depth_limit_8(context, Self.depthLimit)
        unsafe pcre2_set_heap_limit_8(context, Self.heapLimitKiB)
        if let stack = unsafe stack { unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    }

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
        if let stack = unsafe stack { unsafe pcre2_jit_stack_free_8(stack) }
    }

    /// All matches inside a range of the text, in order, none overlapping another.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8; it is not checked again.
    ///   - range: begins and ends between characters; look-arounds do not see beyond it.
    ///   - lastStart: no match begins behind it, as far as the caller knows; `nil` for the end of the range.
    public func matches(
        of pattern: CompiledPattern, in text: Span<UInt8>, range: Range<Int>, lastStart: Int? = nil
    ) throws(MatchLimitReached) -> [Match] {
        let limit = lastStart.map { max(0, $0 - range.lowerBound) } ?? range.count
        unsafe pcre2_set_offset_limit_8(context, limit)
        defer { unsafe pcre2_set_offset_limit_8(context, Int.max) }
        var found: [Match] = []
        var offset = 0
        while offset <= limit, let match = try first(of: pattern, in: text, range: range, from: offset) {
            found.append(match)
            let end = match.range.upperBound - range.lowerBound
            offset = match.range.isEmpty ? nextCharacter(after: end, in: text, range: range) : end
        }
        return found
    }

    /// Whether the pattern matches anywhere in the range.
    public func hasMatch(
        of pattern: CompiledPattern, in text: Span<UInt8>, range: Range<Int>
    ) throws(MatchLimitReached) -> Bool {
        try first(of: pattern, in: text, range: range, from: 0) != nil
    }

    private func nextCharacter(after offset: Int, in text: Span<UInt8>, range: Range<Int>) -> Int {
        var next = offset + 1
        while next < range.count, text[range.lowerBound + next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func first(
        of pattern: CompiledPattern, in text: Span<UInt8>, range: Range<Int>, from offset: Int
    ) throws(MatchLimitReached) -> Match? {
        let count = unsafe text.withUnsafeBufferPointer { buffer -> Int32 in
            guard let base = buffer.baseAddress else { return Int32(PCRE2_ERROR_NOMATCH) }
            return unsafe pcre2_match_8(
                pattern.code, base + range.lowerBound, range.count, offset, UInt32(PCRE2_NO_UTF_CHECK), data, context)
        }
        if count == Int32(PCRE2_ERROR_NOMATCH) { return nil }
        // 0: the pattern has more groups than the vector holds; the first ones stand in it.
        guard count >= 0, let vector = unsafe pcre2_get_ovector_pointer_8(data) else { throw MatchLimitReached() }
        let start = range.lowerBound
        let whole = unsafe start + Int(vector[0])..<start + max(Int(vector[0]), Int(vector[1]))
        guard count != 1, unsafe vector[2] >= 0, unsafe vector[2] <= vector[3] else {
            return Match(range: whole, focus: whole)
        }
        let focus = unsafe start + Int(vector[2])..<start + Int(vector[3])
        return Match(range: whole, focus: focus.isEmpty ? whole : focus)
    }
}
