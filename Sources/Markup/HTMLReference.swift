internal import CXML2

/// A character written by its name or number: `&laquo;`, `&#171;`, `&#xAB;`.
struct HTMLReference {
    let text: String
    /// Behind the reference.
    let end: Int

    /// The longest name that means something here has eight letters, the longest number as many digits with zeros before.
    private static let longest = 16
    private static let firstKnown: UInt32 = 34
    private static let lastKnown: UInt32 = 9_830

    /// - Parameter start: of an `&`.
    /// - Returns: `nil` for an `&` that is only that.
    init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
        var index = start + 1
        guard index < bytes.endIndex else { return nil }
        let isNumber = bytes[index] == 0x23
        if isNumber { index += 1 }
        let nameStart = index
        while index < bytes.endIndex, index - nameStart < Self.longest, Self.isWord(bytes[index]) { index += 1 }
        let hasEnd = index < bytes.endIndex && bytes[index] == 0x3B
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        let scalar = isNumber ? Self.scalar(number: name) : Self.names[name]
        // Without the semicolon browsers know the signs of Latin-1, and so much the more a number.
        guard let scalar, hasEnd || isNumber || scalar.value < 0x100 else { return nil }
        text = String(scalar)
        end = hasEnd ? index + 1 : index
    }

    /// The value of an attribute. There `&copy=1` is a part of an address, so only whole references count.
    static func resolved(_ value: ArraySlice<UInt8>) -> String {
        guard value.contains(0x26) else { return String(decoding: value, as: UTF8.self) }
        var resolved: [UInt8] = []
        var index = value.startIndex
        while index < value.endIndex {
            if value[index] == 0x26, let found = HTMLReference(value, at: index), value[found.end - 1] == 0x3B {
                resolved += found.text.utf8
                index = found.end
            } else {
                resolved.append(value[index])
                index += 1
            }
        }
        return String(decoding: resolved, as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func scalar(number: String) -> Unicode.Scalar? {
        let isHexadecimal = number.first == "x" || number.first == "X"
        guard let value = UInt32(isHexadecimal ? String(number.dropFirst()) : number, radix: isHexadecimal ? 16 : 10)
        else { return nil }
        if let sign = windowsSigns[value] { return sign }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// 128…159 are no characters; whoever writes them means the quotes and dashes of windows-1252, and browsers show those.
    private static let windowsSigns: [UInt32: Unicode.Scalar] = [
        0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x89: "‰", 0x8B: "‹", 0x91: "‘", 0x92: "’",
        0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9B: "›",
    ]

    /// Those of HTML 4, which libxml2 has, and the few of HTML 5 that stand in texts.
    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [
            "apos": "'", "numero": "№", "hyphen": "\u{2010}", "dash": "\u{2010}", "NewLine": "\n", "Tab": "\t",
            "NonBreakingSpace": "\u{A0}", "period": ".", "comma": ",", "colon": ":", "semi": ";", "lpar": "(",
            "rpar": ")",
        ]
        for value in firstKnown...lastKnown {
            guard let entity = unsafe htmlEntityValueLookup(value), let scalar = Unicode.Scalar(value) else { continue }
            unsafe names[String(cString: entity.pointee.name)] = scalar
        }
        return names
    }()
}
