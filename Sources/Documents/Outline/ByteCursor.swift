/// Steps through canonical bytes without making strings: structure is read on every line of every document.
struct ByteCursor {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { index >= end }
    var byte: UInt8? { index < end ? bytes[index] : nil }

    mutating func skipSpaces() {
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0B { index += 1 }
    }

    /// Up to four digits; longer runs are no clause numbers.
    mutating func digits() -> Int? {
        var value = 0
        var probe = index
        while probe < end, bytes[probe] >= 0x30, bytes[probe] <= 0x39 {
            value = value * 10 + Int(bytes[probe] - 0x30)
            probe += 1
            if probe - index > 4 { return nil }
        }
        guard probe > index else { return nil }
        index = probe
        return value
    }

    mutating func take(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        index += 1
        return true
    }

    mutating func take(_ word: [UInt8]) -> Bool {
        guard index + word.count <= end else { return false }
        for offset in 0..<word.count where bytes[index + offset] != word[offset] { return false }
        index += word.count
        return true
    }

    /// The letter at the index, as bytes: one for ASCII, two for Cyrillic.
    var letterLength: Int? {
        guard let byte else { return nil }
        if (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { return 1 }
        return byte >= 0xD0 && byte <= 0xD3 && index + 1 < end ? 2 : nil
    }
}

/// Questions about single letters in canonical bytes.
enum Letters {
    /// Capital ASCII or Cyrillic letter at the index.
    static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
        guard byte >= 0xD0, byte <= 0xD3, index + 1 < bytes.count else { return false }
        let value = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        if value < 0x430 { return true }
        return value >= 0x460 && value & 1 == 0
    }

    static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        return ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0xD0 && byte <= 0xD3)
    }

    static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
}
