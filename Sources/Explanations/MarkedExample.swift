internal import RulePacks
internal import Texts

extension Example {
    /// The lines of the text with what is found between two marks.
    func lines(open: String, close: String, escape: (String) -> String = { $0 }) -> [String] {
        // What is hidden is what is found: its own marks say so.
        guard hidden.isEmpty else { return marked.split(separator: "\n").map { escape(String($0)) } }
        let bytes = Array(text.utf8)
        var parts: [String] = []
        var end = 0
        for span in expected ?? [] where span.lowerBound >= end && span.upperBound <= bytes.count {
            parts.append(escape(Self.string(bytes[end..<span.lowerBound])))
            let found = Self.string(bytes[span])
            // Marks must close on the line they open on.
            parts.append(
                found.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { open + escape(String($0)) + close }.joined(separator: "\n"))
            end = span.upperBound
        }
        parts.append(escape(Self.string(bytes[end...])))
        let lines = parts.joined().split(separator: "\n").map(String.init)
        return lines.filter { $0.contains { !$0.isWhitespace } }
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
