public import Texts

/// Words that tell the kind of a document, as they stand in it.
public struct KindEvidence: Sendable, Hashable {
    /// White space folded; of a long line the beginning.
    public let words: String
    /// 1-based, of the text.
    public let line: Int
    /// In a file that is no plain text.
    public let place: FilePlace?
}

extension Document {
    /// What ``kind`` was told by; empty when the user said it or nothing did.
    public var kindEvidence: [KindEvidence] {
        kind.evidence.map { range in
            let bytes = text.source(range)
            let words = source.string(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return KindEvidence(
                words: words.count <= 120 ? words : words.prefix(119) + "…",
                line: source.position(of: bytes.lowerBound).line, place: filePlace(of: bytes))
        }
    }
}
