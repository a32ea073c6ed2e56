// What folding knows about characters. Counts of how often each occurs in real Kazakh documents stand in
// docs/languages.md; nothing here is guessed from a font.

/// Latin letters that pass for Cyrillic ones, and the two IPA letters typed for ә and ө.
enum Homoglyphs {
    private static let ascii: [UInt8: String] = [
        0x61: "а", 0x63: "с", 0x65: "е", 0x68: "һ", 0x69: "і", 0x6B: "к", 0x6D: "м", 0x6F: "о", 0x70: "р", 0x74: "т",
        0x78: "х", 0x79: "у", 0x41: "А", 0x42: "В", 0x43: "С", 0x45: "Е", 0x48: "Н", 0x49: "І", 0x4B: "К", 0x4D: "М",
        0x4F: "О", 0x50: "Р", 0x54: "Т", 0x58: "Х", 0x59: "У",
        // These look different; they come from typing by sound on the wrong layout («Квazи»).
        0x6C: "л", 0x7A: "з", 0x6E: "н", 0x72: "р", 0x64: "д", 0x73: "с", 0x76: "в", 0x67: "г", 0x4C: "Л", 0x5A: "З",
        0x4E: "Н", 0x52: "Р", 0x44: "Д", 0x53: "С", 0x56: "В", 0x47: "Г",
    ]

    /// Cyrillic bytes for the Latin letter at the index, with the letter's length in the source.
    static func replacement(_ bytes: [UInt8], _ index: Int) -> (letter: [UInt8], length: Int)? {
        let byte = bytes[index]
        if byte < 0x80 { return table[Int(byte)].map { ($0, 1) } }
        guard index + 1 < bytes.count else { return nil }
        switch (byte, bytes[index + 1]) {
        case (0xC9, 0x99): return (Array("ә".utf8), 2)
        case (0xC6, 0x8F): return (Array("Ә".utf8), 2)
        case (0xC9, 0xB5): return (Array("ө".utf8), 2)
        case (0xC6, 0x9F): return (Array("Ө".utf8), 2)
        default: return nil
        }
    }

    private static let table: [[UInt8]?] = (0..<128).map { ascii[UInt8($0)].map { Array($0.utf8) } }
}

/// The letters that normalisation form C writes in one code point.
enum Composition {
    /// U+0300…U+036F: marks that belong to the letter before them.
    static func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        return bytes[index] == 0xCC || (bytes[index] == 0xCD && bytes[index + 1] < 0xB0)
    }

    static func letter(base: [UInt8], mark: UInt8) -> [UInt8]? {
        switch (String(decoding: base, as: UTF8.self), mark) {
        case ("и", 0x86): Array("й".utf8)
        case ("И", 0x86): Array("Й".utf8)
        case ("у", 0x86): Array("ў".utf8)
        case ("У", 0x86): Array("Ў".utf8)
        case ("е", 0x88): Array("ё".utf8)
        case ("Е", 0x88): Array("Ё".utf8)
        case ("і", 0x88): Array("ї".utf8)
        case ("І", 0x88): Array("Ї".utf8)
        default: nil
        }
    }
}

/// U+00AD, U+200B…U+200F, U+2060, U+FEFF.
enum Invisible {
    static func length(_ bytes: [UInt8], _ index: Int) -> Int? {
        switch bytes[index] {
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xAD: return 2
        case 0xE2 where index + 2 < bytes.count:
            let (second, third) = (bytes[index + 1], bytes[index + 2])
            return (second == 0x80 && (0x8B...0x8F).contains(third)) || (second == 0x81 && third == 0xA0) ? 3 : nil
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return 3
        default: return nil
        }
    }
}

/// U+00A0, U+2000…U+200A, U+202F, U+205F, U+3000 are spaces; U+2028, U+2029, U+0085 end a line.
enum Spaces {
    static func length(_ bytes: [UInt8], _ index: Int) -> (length: Int, isLineEnd: Bool)? {
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        switch bytes[index] {
        case 0xC2 where second == 0xA0: return (2, false)
        case 0xC2 where second == 0x85: return (2, true)
        case 0xE2 where index + 2 < bytes.count:
            let third = bytes[index + 2]
            if second == 0x80, (0x80...0x8A).contains(third) || third == 0xAF { return (3, false) }
            if second == 0x80, third == 0xA8 || third == 0xA9 { return (3, true) }
            return second == 0x81 && third == 0x9F ? (3, false) : nil
        case 0xE3 where index + 2 < bytes.count && second == 0x80 && bytes[index + 2] == 0x80: return (3, false)
        default: return nil
        }
    }
}

/// U+2010, U+2011 and the minus sign U+2212 are typed for a hyphen.
enum Hyphens {
    static func length(_ bytes: [UInt8], _ index: Int) -> Int? {
        if bytes[index] == 0x2D { return 1 }
        guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        let isHyphen = (second == 0x80 && (third == 0x90 || third == 0x91)) || (second == 0x88 && third == 0x92)
        return isHyphen ? 3 : nil
    }
}

/// A hyphen at a line end that only breaks a word.
enum LineBreaks {
    /// The index of the letter that carries the word on, when a line ends behind the hyphen and the next line goes on
    /// with a small Cyrillic letter. What folding takes away anyway (spaces, invisible characters, tags) does not count.
    static func continuation(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        var ended = false
        while index < bytes.count {
            if let length = lineEnd(bytes, index) {
                guard !ended else { return nil }
                ended = true
                index += length
            } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
                index += 1
            } else if let length = Spaces.length(bytes, index)?.length ?? unseen(bytes, index) {
                index += length
            } else {
                return ended && goesOn(bytes, index) ? index : nil
            }
        }
        return nil
    }

    private static func lineEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        default: return Spaces.length(bytes, index).flatMap { $0.isLineEnd ? $0.length : nil }
        }
    }

    private static func unseen(_ bytes: [UInt8], _ index: Int) -> Int? {
        if let length = Invisible.length(bytes, index) { return length }
        guard bytes[index] == 0x3C, let tag = HTMLTag(bytes, index), !tag.isBlock else { return nil }
        return tag.length
    }

    /// A small Cyrillic letter, or a Latin one that passes for it because its word has Cyrillic letters.
    private static func goesOn(_ bytes: [UInt8], _ start: Int) -> Bool {
        if isSmallCyrillic(bytes, start) { return true }
        guard let first = Homoglyphs.replacement(bytes, start), isSmallCyrillic(first.letter, 0) else { return false }
        var index = start + first.length
        while index < bytes.count {
            switch bytes[index] {
            case 0xD0...0xD3: return true
            case 0x41...0x5A, 0x61...0x7A: index += 1
            default:
                guard
                    let length = Homoglyphs.replacement(bytes, index)?.length ?? unseen(bytes, index)
                        ?? (Composition.isMark(bytes, index) ? 2 : nil)
                else { return false }
                index += length
            }
        }
        return false
    }

    private static func isSmallCyrillic(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let value = Int(bytes[index] & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        guard (0xD0...0xD3).contains(bytes[index]) else { return false }
        return (0x430...0x45F).contains(value) || (value >= 0x490 && value & 1 == 1)
    }
}

/// The HTML that office programs leave behind in the cells of tables. Only names from a short list count as tags, so
/// that «a < b» in a formula stays text.
struct HTMLTag {
    let length: Int
    let isBlock: Bool
    /// Begins a superscript.
    let isRaised: Bool

    private static let block: Set<String> = ["p", "li", "ul", "ol", "br", "div", "tr", "td", "th", "table", "tbody"]
    private static let inline: Set<String> = ["b", "i", "u", "em", "strong", "span", "font", "a", "sup", "sub"]
    private static let longest = 200

    init?(_ bytes: [UInt8], _ start: Int) {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x2F { index += 1 }
        let nameStart = index
        while index < bytes.count, index - nameStart < 8, (bytes[index] | 0x20) >= 0x61, (bytes[index] | 0x20) <= 0x7A {
            index += 1
        }
        guard index < bytes.count, [0x3E, 0x20, 0x2F].contains(bytes[index]), index > nameStart else { return nil }
        let name = String(decoding: bytes[nameStart..<index].map { $0 | 0x20 }, as: UTF8.self)
        guard Self.block.contains(name) || Self.inline.contains(name) else { return nil }
        while index < bytes.count, bytes[index] != 0x3E {
            index += 1
            if index - start > Self.longest || (index < bytes.count && bytes[index] == 0x3C) { return nil }
        }
        guard index < bytes.count else { return nil }
        length = index + 1 - start
        isBlock = Self.block.contains(name)
        isRaised = name == "sup" && bytes[start + 1] != 0x2F
    }
}
