/// A quick look before a text is cut into tokens: whether a word in it names an element or an act, or a sign a number.
///
/// Most sentences have none, and pay one look at each word's first letter.
enum CitationTriggers {
    /// What words of citations begin with, by the low bits of their first letter.
    private static let beginnings: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        let words = [
            "қосымша", "бөлі", "тарау", "параграф", "бап", "баб", "тарма", "абз", "приложени", "раздел", "глав", "стат",
            "част", "пункт", "подп", "п.", "пп.", "ст.", "стст.", "ч.", "гл.", "разд", "прил", "заң", "кодекс", "закон",
            "т.", "тт.", "бұйры", "қаулы", "жарлы", "приказ", "постановлени", "указ",
        ]
        for word in words {
            let bytes = Array(word.utf8)
            table[slot(bytes[0], bytes[1])].append(bytes)
        }
        return table
    }()

    static func stands(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let beginnings = Self.beginnings
        var index = range.lowerBound
        var isInside = false
        while index < range.upperBound {
            let byte = text[index]
            if byte >= 0xD0, byte <= 0xD3, index + 1 < range.upperBound {
                if !isInside {
                    for word in beginnings[slot(byte, text[index + 1])]
                    where begins(word, text, index, range.upperBound) {
                        return true
                    }
                }
                isInside = true
                index += 2
            } else {
                isInside = byte >= 0x61 && byte <= 0x7A
                // №, or N before a number.
                if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x84, text[index + 2] == 0x96 {
                    return true
                }
                if byte == 0x6E, index + 2 < range.upperBound, text[index + 1] == 0x20, text[index + 2] >= 0x30,
                    text[index + 2] <= 0x39
                {
                    return true
                }
                index += 1
            }
        }
        return false
    }

    private static func slot(_ lead: UInt8, _ trail: UInt8) -> Int { Int(lead & 3) << 6 | Int(trail & 0x3F) }

    private static func begins(_ word: [UInt8], _ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        guard index + word.count <= end else { return false }
        for offset in 0..<word.count where text[index + offset] != word[offset] { return false }
        return true
    }
}
