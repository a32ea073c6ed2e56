import Patterns
import Texts

/// A folded text to match in.
struct Text: Sendable {
    let bytes: [UInt8]

    init(_ text: String) { bytes = CanonicalText(Array(text.utf8)).folded }

    var whole: Range<Int> { 0..<bytes.count }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The byte range of the first occurrence of a word.
    func range(of word: String) -> Range<Int>? {
        let needle = Array(word.utf8)
        guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
        return (0...(bytes.count - needle.count)).first { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
            .map { $0..<$0 + needle.count }
    }

    func matches(_ source: String, in range: Range<Int>? = nil) throws -> [Match] {
        try Matcher().matches(of: CompiledPattern(source), in: bytes.span, range: range ?? whole)
    }

    // A Span cannot pass through the macros of a test: these take it.

    func matches(of code: CompiledPattern, by matcher: Matcher) throws -> [Match] {
        try matcher.matches(of: code, in: bytes.span, range: whole)
    }

    func has(_ code: CompiledPattern, by matcher: Matcher, in range: Range<Int>? = nil) throws -> Bool {
        try matcher.hasMatch(of: code, in: bytes.span, range: range ?? whole)
    }

    func mayHave(_ pattern: Pattern, in range: Range<Int>) -> Bool {
        pattern.mayMatch(in: bytes.span, range: range)
    }

    func found(_ source: String, in range: Range<Int>? = nil) throws -> [String] {
        try matches(source, in: range).map { string($0.range) }
    }
}
