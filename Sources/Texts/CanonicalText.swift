/// The text the rules see: one spelling for what people type in many ways (tier 0 of folding, always on).
///
/// - text spoilt by a wrong code page is put right («Ќазаќстан»);
/// - й and ё in two code points become one; ё is е in ``folded``;
/// - Latin look-alikes inside words that have Cyrillic letters become Cyrillic («тіkелей»);
/// - invisible characters go, every space is U+0020, every line end LF, every hyphen `-`;
/// - a word broken by a hyphen at a line end is joined; inline HTML tags go, block tags become a vertical tab;
/// - marks of Markdown in and around words go («**өз қалауы** бойынша»).
///
/// ``bytes`` keeps capitals for the structure of the document, ``folded`` is lower case for matching. Both have the
/// same length, so an offset means the same place in both; ``source(_:)`` leads back to the file.
public struct CanonicalText: Sendable {
    public let bytes: [UInt8]
    public let folded: [UInt8]
    /// Words that mixed Latin and Cyrillic letters, as canonical ranges: search and comparison miss them.
    public let mixedWords: [Range<Int>]
    /// What was put right before folding, and what could not be; `nil` for a document whose letters are sound.
    public let spoilt: SpoiltLetters?
    let map: OffsetMap
    private let repairs: OffsetMap?

    public init(_ source: [UInt8]) {
        let repaired = SpoiltText(source)
        spoilt = repaired?.spoilt
        repairs = repaired?.map
        var folding = Folding(repaired?.bytes ?? source)
        folding.run()
        bytes = folding.output
        folded = CaseFolding.folded(folding.output)
        mixedWords = folding.mixedWords
        map = folding.map
    }

    /// The source bytes behind a canonical range.
    public func source(_ range: Range<Int>) -> Range<Int> {
        let range = map.source(range)
        return repairs?.source(range) ?? range
    }

    /// The canonical bytes that stand for source bytes; empty where folding took them all away.
    public func canonical(_ source: Range<Int>) -> Range<Int> {
        let start = canonicalOffset(source.lowerBound)
        return start..<max(start, canonicalOffset(source.upperBound))
    }

    /// Offsets run in step, so the first that comes from there or from behind is the one.
    private func canonicalOffset(_ sourceOffset: Int) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = (low + high) / 2
            if source(middle..<middle).lowerBound < sourceOffset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The canonical words of a range, capitals kept.
    public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Folds a word or phrase of a rule exactly as texts are folded.
    public static func fold(_ phrase: String) -> String {
        String(decoding: CanonicalText(Array(phrase.utf8)).folded, as: UTF8.self)
    }
}

/// Lower case and ё → е for Cyrillic (U+0400…U+04FF) and ASCII, byte length unchanged.
enum CaseFolding {
    /// For U+0400…U+04FF: the folded code point less 0x0400.
    private static let table: [UInt16] = (0..<256).map { index in
        let value = UInt16(index)
        switch value {
        case 0x01, 0x51: return 0x35  // Ё, ё
        case 0x00...0x0F: return value + 0x50
        case 0x10...0x2F: return value + 0x20
        case 0xC0, 0xCF: return value
        case 0xC1...0xCE: return value & 1 == 1 ? value + 1 : value
        case 0x60...0x81, 0x8A...0xFF: return value & 1 == 0 ? value + 1 : value
        default: return value
        }
    }

    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        let table = Self.table
        var index = 0
        let count = result.count
        while index < count {
            let byte = result[index]
            if byte < 0x80 {
                if byte >= 0x41, byte <= 0x5A { result[index] = byte | 0x20 }
                index += 1
            } else if byte >= 0xD0, byte <= 0xD3, index + 1 < count {
                let offset = Int(byte & 3) << 6 | Int(result[index + 1] & 0x3F)
                let value = table[offset]
                result[index] = 0xD0 | UInt8(value >> 6)
                result[index + 1] = 0x80 | UInt8(value & 0x3F)
                index += 2
            } else {
                index += 1
            }
        }
        return result
    }
}
