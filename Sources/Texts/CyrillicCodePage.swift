/// The one-byte Cyrillic code pages of Windows: how they are recognised, and their letters both ways. KZ-1048 (STRK1048-2002) differs from windows-1251 in sixteen bytes,
/// which are letters no Russian text has.
struct CyrillicCodePage {
    let encoding: TextEncoding

    private static let kazakh: [UInt8: UInt16] = [
        0x8D: 0x049A, 0x8E: 0x04BA, 0x9D: 0x049B, 0x9E: 0x04BB, 0xA1: 0x04B0, 0xA2: 0x04B1, 0xA3: 0x04D8, 0xA5: 0x04E8,
        0xAA: 0x0492, 0xAF: 0x04AE, 0xB4: 0x04E9, 0xBA: 0x0493, 0xBC: 0x04D9, 0xBD: 0x04A2, 0xBE: 0x04A3, 0xBF: 0x04AF,
    ]

    /// windows-1251, 0x80…0xBF (above that it is U+0410…U+044F in order); 0x98 is unassigned.
    private static let low: [UInt16] = [
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C,
        0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122, 0x0459, 0x203A,
        0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9,
        0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
        0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    ]

    static let windows = CyrillicCodePage(encoding: .windows1251)
    static let kazakhstan = CyrillicCodePage(encoding: .kz1048)

    /// Recognised by the letters: nearly all high bytes are Cyrillic letters, most of them lower case.
    /// (In 866 the letters begin at 0x80: it fails. In KOI8-R lower case is where windows-1251 has capitals: only a text all
    /// in capitals passes, so ``OtherCyrillic`` is asked first.)
    static func recognise(_ bytes: [UInt8]) -> CyrillicCodePage? {
        var high = 0
        var letters = 0
        var lower = 0
        var kazakhLetters = 0
        for (index, byte) in bytes.enumerated() where byte >= 0x80 {
            high += 1
            if byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 || byte == 0xB2 || byte == 0xB3 {
                letters += 1
                if byte >= 0xE0 || byte == 0xB8 || byte == 0xB3 { lower += 1 }
            } else if kazakh[byte] != nil, touchesLetter(bytes, index) {
                letters += 1
                kazakhLetters += 1
            }
        }
        guard letters >= 4, letters * 10 >= high * 8, lower * 2 >= letters else { return nil }
        return kazakhLetters > 0 ? kazakhstan : windows
    }

    private static func touchesLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        (index > 0 && bytes[index - 1] >= 0xC0) || (index + 1 < bytes.count && bytes[index + 1] >= 0xC0)
    }

    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        if encoding == .kz1048, let letter = Self.kazakh[byte] { return Unicode.Scalar(letter) ?? "\u{FFFD}" }
        let value = byte >= 0xC0 ? 0x0410 + UInt16(byte - 0xC0) : Self.low[Int(byte - 0x80)]
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    // MARK: the other way

    /// The byte a windows-1251 program shows as a character outside ASCII. 0x98, which it does not have, counts where it was
    /// kept as U+0098.
    static func byte(shownAs scalar: UInt32) -> UInt8? {
        if (0x410...0x44F).contains(scalar) { return UInt8(scalar - 0x410 + 0xC0) }
        return scalar == 0x98 ? 0x98 : bytes[scalar]
    }

    /// The Kazakh letter of KZ-1048 that a windows-1251 program shows as another: ќ for қ, ў for ұ, є for ғ.
    static func kazakhLetter(shownAs scalar: UInt32) -> UInt32? {
        byte(shownAs: scalar).flatMap { kazakh[$0] }.map { UInt32($0) }
    }

    private static let bytes: [UInt32: UInt8] = Dictionary(
        uniqueKeysWithValues: low.enumerated().filter { $0.element != 0xFFFD }.map {
            (UInt32($0.element), 0x80 + UInt8($0.offset))
        })
}
