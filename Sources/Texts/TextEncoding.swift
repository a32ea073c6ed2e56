/// The encodings a text file may come in. Content decides, never the file's name.
public enum TextEncoding: String, Sendable, Hashable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1251 = "windows-1251"
    case kz1048 = "KZ-1048"
    case koi8r = "KOI8-R"
    case dos866 = "IBM866"
}

/// Why bytes are no text for us.
public enum DecodingFailure: Error, Sendable, Equatable {
    /// Control bytes all over: a program, a picture, an archive.
    case binary
    /// Text in an encoding that is not recognised.
    case unknownEncoding
}

extension SourceText {
    /// Decodes a file: BOM, then strict UTF-8, then UTF-16 by its zero bytes, then the Cyrillic code pages by their letters,
    /// and last UTF-8 with single bad bytes, which become U+FFFD and are listed in ``undecoded``.
    public static func decode(name: String, bytes: [UInt8]) throws(DecodingFailure) -> SourceText {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return decodeUTF16(name: name, bytes: bytes.dropFirst(2), bigEndian: false)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return decodeUTF16(name: name, bytes: bytes.dropFirst(2), bigEndian: true)
        }
        // Russian in UTF-16 without a mark has no byte above 0x7F: valid UTF-8, but full of control bytes.
        if isValidUTF8(bytes), !looksBinary(bytes) { return SourceText(name: name, bytes: bytes) }
        if let bigEndian = utf16WithoutMark(bytes) {
            return decodeUTF16(name: name, bytes: bytes[...], bigEndian: bigEndian)
        }
        guard !looksBinary(bytes) else { throw .binary }
        if let codePage = CodePage.recognised(bytes), let encoding = codePage.encoding {
            let text = codePage.decode(bytes)
            return SourceText(
                name: name, bytes: text, encoding: encoding, undecoded: replacementOffsets(in: text))
        }
        guard let repaired = repairedUTF8(bytes) else { throw .unknownEncoding }
        return SourceText(name: name, bytes: repaired.bytes, undecoded: repaired.undecoded)
    }

    private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        if bytes.isEmpty { return true }
        return (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// A NUL is legal in UTF-8, but hundreds of control bytes are no regulation.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(65_536)
        let controls = head.count { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) }
        return controls * 100 > head.count
    }

    private static func utf16WithoutMark(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(4096)
        guard head.count >= 8 else { return nil }
        // In Cyrillic UTF-16 the high byte of a unit is 0x04 or 0x00 nearly everywhere.
        var high = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 || byte == 4 { high[index & 1] += 1 }
        let half = head.count / 2
        if high[1] * 10 >= half * 9, high[0] * 2 < half { return false }
        if high[0] * 10 >= half * 9, high[1] * 2 < half { return true }
        return nil
    }

    private static func decodeUTF16(name: String, bytes: ArraySlice<UInt8>, bigEndian: Bool) -> SourceText {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        var text = String(decoding: units, as: UTF16.self)
        if index < bytes.endIndex { text.append("\u{FFFD}") }  // half a unit at the end: a cut file
        let decoded = Array(text.utf8)
        return SourceText(
            name: name, bytes: decoded, encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian,
            undecoded: replacementOffsets(in: decoded))
    }

    /// UTF-8 with at most one bad byte in fifty: damaged, but worth reading.
    private static func repairedUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], undecoded: [Int])? {
        let before = replacementOffsets(in: bytes).count
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let undecoded = replacementOffsets(in: repaired)
        guard (undecoded.count - before) * 50 <= bytes.count else { return nil }
        return (repaired, undecoded)
    }

    private static func replacementOffsets(in bytes: [UInt8]) -> [Int] {
        bytes.indices.filter {
            bytes[$0] == 0xEF && $0 + 2 < bytes.count && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD
        }
    }
}
