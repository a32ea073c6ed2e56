/// A stable name for a finding: the rule and the words, with digits and punctuation left out, so that moved lines and
/// renumbered clauses keep it and changed words lose it. Equal words in one document are told apart by their order.
public struct FingerprintMaker {
    private var seen: [UInt64: Int] = [:]

    public init() {}

    /// - Parameters:
    ///   - quote: the matched words, folded.
    ///   - sentence: the sentence they stand in, folded.
    public mutating func fingerprint(rule: String, quote: String, sentence: String) -> String {
        var hash = FNV1a()
        hash.add(rule.utf8)
        hash.add([0])
        hash.addLetters(of: quote)
        hash.add([0])
        hash.addLetters(of: sentence)
        let ordinal = seen[hash.value, default: 0]
        seen[hash.value] = ordinal + 1
        if ordinal > 0 { hash.add(String(ordinal).utf8) }
        let text = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): tiny, the same on every machine and in every version.
private struct FNV1a {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            value ^= UInt64(byte)
            value = value &* 0x100_0000_01b3
        }
    }

    mutating func addLetters(of text: String) {
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { add(String(scalar).utf8) }
    }
}
