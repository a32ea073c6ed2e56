/// Cuts RTF into tokens: groups, control words, single characters. It knows nothing of their meaning but the length of
/// `\bin`, whose bytes may be braces.
struct RtfTokenizer {
    enum Token {
        case open, close
        case word(String, parameter: Int?)
        /// `\~`, `\*`, `\{`: a backslash and a sign.
        case symbol(UInt8)
        /// A byte of text in the code page of its font, typed or as `\'hh`.
        case byte(UInt8)
        /// `\'` and no two hexadecimal digits.
        case brokenByte
        /// The bytes of `\bin`.
        case binary
    }

    /// Longer runs of letters are no control words: the longest of the specification has 25.
    private static let longestWord = 32
    /// Numbers of the specification have 32 bits.
    private static let largestNumber = Int(Int32.max)

    private let bytes: [UInt8]
    private var index = 0
    /// Of the source, 1-based; LF, CR LF and CR end one.
    private(set) var line = 1
    /// A `\bin` said it was longer than the file.
    private(set) var isCut = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x7B: return .open
            case 0x7D: return .close
            case 0x5C: return control()
            case 0x0A, 0x0D: countLineEnd(byte)
            default: return .byte(byte)
            }
        }
        return nil
    }

    private mutating func countLineEnd(_ byte: UInt8) {
        if byte == 0x0A || index == bytes.count || bytes[index] != 0x0A { line += 1 }
    }

    private mutating func control() -> Token? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if Self.isLetter(byte) { return word() }
        index += 1
        if byte == 0x27 { return hexadecimal() }
        if byte == 0x0A || byte == 0x0D {
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            line += 1
            return .word("par", parameter: nil)
        }
        return .symbol(byte)
    }

    private mutating func hexadecimal() -> Token {
        guard index + 1 < bytes.count, let high = Self.digit(bytes[index]), let low = Self.digit(bytes[index + 1])
        else {
            return .brokenByte
        }
        index += 2
        return .byte(high << 4 | low)
    }

    private mutating func word() -> Token {
        let start = index
        while index < bytes.count, Self.isLetter(bytes[index]), index - start < Self.longestWord { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        let parameter = number()
        // One space belongs to the word.
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard name == "bin", let length = parameter, length > 0 else { return .word(name, parameter: parameter) }
        skipBinary(length)
        return .binary
    }

    private mutating func number() -> Int? {
        var probe = index
        let isNegative = probe < bytes.count && bytes[probe] == 0x2D
        if isNegative { probe += 1 }
        let start = probe
        var value = 0
        while probe < bytes.count, (0x30...0x39).contains(bytes[probe]) {
            value = min(value * 10 + Int(bytes[probe] - 0x30), Self.largestNumber)
            probe += 1
        }
        guard probe > start else { return nil }
        index = probe
        return isNegative ? -value : value
    }

    private mutating func skipBinary(_ length: Int) {
        if length > bytes.count - index { isCut = true }
        let end = index + min(length, bytes.count - index)
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || byte == 0x0D { countLineEnd(byte) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
        default: nil
        }
    }
}
