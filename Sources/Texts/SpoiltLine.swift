/// One line of a document, and whether it is text in the wrong code page.
struct SpoiltLine {
    let range: Range<Int>
    private let scalars: [(value: UInt32, offset: Int)]
    private var counts = Counts()

    /// A stretch of the line: what it should have been, or `nil` for what stays as it is.
    struct Piece {
        let range: Range<Int>
        let letter: Unicode.Scalar?
        let isASCII: Bool
    }

    private struct Counts {
        var cyrillic = 0
        /// Letters KZ-1048 has where windows-1251 has those of other languages, as windows-1251 shows them.
        var misread = 0
        /// ә ғ қ ң ө ұ ү һ: the line is no misread Kazakh.
        var kazakh = 0
        /// љ ђ џ: it is Serbian or Macedonian.
        var southSlavic = 0
        /// њ ѓ, as the Kazakh fonts of the nineties have them.
        var font = 0
        /// A word no language has: ќ, ј, ѕ, ћ, њ or ѓ beside ы or і, or the name of the country.
        var hasProof = false
    }

    init(_ source: [UInt8], _ range: Range<Int>) {
        self.range = range
        var scalars: [(value: UInt32, offset: Int)] = []
        var offset = range.lowerBound
        for scalar in String(decoding: source[range], as: UTF8.self).unicodeScalars {
            scalars.append((scalar.value, offset))
            offset += UTF8.width(scalar)
        }
        scalars.append((0, range.upperBound))
        self.scalars = scalars
        var word: [UInt32] = []
        for scalar in scalars {
            count(scalar.value)
            let isLetter = (0x400...0x4FF).contains(scalar.value) || scalar.value == 0x69 || scalar.value == 0x49
            if isLetter {
                word.append(scalar.value)
            } else {
                if Self.isProof(word) { counts.hasProof = true }
                word.removeAll(keepingCapacity: true)
            }
        }
    }

    private mutating func count(_ value: UInt32) {
        if (0x400...0x4FF).contains(value) { counts.cyrillic += 1 }
        if Misreading.fontLetters[value] != nil || CyrillicCodePage.kazakhLetter(shownAs: value) != nil {
            counts.misread += 1
        }
        if Self.southSlavic.contains(value) { counts.southSlavic += 1 }
        if Self.fontAlone.contains(value) { counts.font += 1 }
        // Everything from U+0490 on but Ґ and ґ is Kazakh in our documents.
        if value >= 0x492, value <= 0x4FF { counts.kazakh += 1 }
    }

    /// Ukrainian and Belarusian have ы or і and none of ќ ј ѕ ћ њ ѓ; Macedonian and Serbian these and neither ы nor і.
    private static func isProof(_ word: [UInt32]) -> Bool {
        if word.contains(where: southOnly.contains), word.contains(where: eastOnly.contains) { return true }
        return country.contains { name in word.count >= name.count && word.prefix(name.count).elementsEqual(name) }
    }

    /// ќ ј ѕ ћ њ ѓ and their capitals.
    private static let southOnly: Set<UInt32> = [
        0x40C, 0x45C, 0x408, 0x458, 0x405, 0x455, 0x40B, 0x45B, 0x40A, 0x45A, 0x403, 0x453,
    ]
    /// ы, і and the Latin i typed for it.
    private static let eastOnly: Set<UInt32> = [0x44B, 0x42B, 0x456, 0x406, 0x69, 0x49]
    /// «Ќазаќ…», «ЌАЗАЌ…», «ќазаќ…»
    private static let country = ["Ќазаќ", "ЌАЗАЌ", "ќазаќ"].map { $0.unicodeScalars.map(\.value) }
    /// Љ љ Ђ ђ Џ џ.
    private static let southSlavic: Set<UInt32> = [0x409, 0x402, 0x40F, 0x459, 0x452, 0x45F]
    /// Њ њ Ѓ ѓ, which KZ-1048 never shows for a Kazakh letter.
    private static let fontAlone: Set<UInt32> = [0x40A, 0x45A, 0x403, 0x453]

    /// Letters between U+0400 and U+04FF that neither Russian nor Kazakh has: a bit for each second byte, by first byte.
    static let strangeTrails: [UInt64] = (0..<4).map { lead in
        (0..<64).reduce(UInt64(0)) { bits, trail in
            switch 0x400 + lead * 64 + trail {
            case 0x410...0x44F, 0x401, 0x451, 0x406, 0x456, 0x492...0x4FF: bits
            default: bits | 1 << UInt64(trail)
            }
        }
    }

    // MARK: which misreading

    /// How the line was misread; `nil` when it is right, or nothing can be said.
    ///
    /// - Parameter inSpoiltKazakh: another line proves that the document's Kazakh was misread.
    func misreading(inSpoiltKazakh: Bool) -> Misreading? {
        for misreading in [Misreading.unicodeAsRussian, .unicodeAsLatin] where isUnicode(misreading) {
            return misreading
        }
        guard provesKazakhAsRussian || (inSpoiltKazakh && mayBeKazakhAsRussian) else { return nil }
        return counts.font > 0 ? .kazakhFont : .kazakhAsRussian
    }

    /// A word no language has. A quotation in a Kazakh or Russian line is a small share of its letters, and beside Kazakh
    /// letters the line was never misread.
    var provesKazakhAsRussian: Bool { mayBeKazakhAsRussian && counts.misread >= 2 && counts.hasProof }

    /// These letters are 10 % of Kazakh ones (their share in 25 acts: 8.2 to 12.2).
    private var mayBeKazakhAsRussian: Bool {
        counts.misread > 0 && counts.misread * 100 >= counts.cyrillic * 5 && counts.kazakh == 0
            && counts.southSlavic == 0
    }

    /// Nearly everything outside ASCII is the first or a later byte of a Cyrillic letter. In clean text next to nothing is.
    private func isUnicode(_ misreading: Misreading) -> Bool {
        var (cyrillic, others) = (0, 0)
        for piece in pieces(misreading) {
            if let letter = piece.letter {
                if (0x400...0x4FF).contains(letter.value) { cyrillic += 1 }
            } else if !piece.isASCII {
                others += 1
            }
        }
        return cyrillic >= 3 && others * 4 <= cyrillic
    }

    // MARK: what it should have been

    func pieces(_ misreading: Misreading) -> [Piece] {
        var pieces: [Piece] = []
        var index = 0
        while index < scalars.count - 1 {
            let found =
                switch misreading {
                case .kazakhAsRussian:
                    CyrillicCodePage.kazakhLetter(shownAs: scalars[index].value).map { (value: $0, length: 1) }
                case .kazakhFont:
                    (Misreading.fontLetters[scalars[index].value]
                        ?? CyrillicCodePage.kazakhLetter(shownAs: scalars[index].value)).map { (value: $0, length: 1) }
                case .unicodeAsRussian: unicode(at: index) { CyrillicCodePage.byte(shownAs: $0) }
                case .unicodeAsLatin: unicode(at: index) { LatinCodePage.byte(shownAs: $0) }
                }
            let end = index + (found?.length ?? 1)
            pieces.append(
                Piece(
                    range: scalars[index].offset..<scalars[end].offset,
                    letter: found.flatMap { Unicode.Scalar($0.value) }, isASCII: scalars[index].value < 0x80))
            index = end
        }
        return pieces
    }

    /// The character whose UTF-8 bytes are shown from here on, with the number of characters that show it.
    private func unicode(at start: Int, _ byte: (UInt32) -> UInt8?) -> (value: UInt32, length: Int)? {
        guard let lead = byte(scalars[start].value), (0xC2...0xEF).contains(lead) else { return nil }
        let length = lead < 0xE0 ? 2 : 3
        guard start + length < scalars.count else { return nil }
        var value = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
        for index in start + 1..<start + length {
            let shown = scalars[index].value
            guard let next = byte(shown) ?? Self.lost(shown, after: lead), (0x80...0xBF).contains(next) else {
                return nil
            }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return value >= 0x80 ? (value, length) : nil
    }

    /// windows-1251 has no 0x98, which ends И and Ә, and many programs turn 0xA0, which ends Р, into a plain space.
    private static func lost(_ shown: UInt32, after lead: UInt8) -> UInt8? {
        switch shown {
        case 0xFFFD where lead == 0xD0 || lead == 0xD3: 0x98
        case 0x20 where lead == 0xD0 || lead == 0xC2: 0xA0
        default: nil
        }
    }
}

/// windows-1252, the Latin code page of Windows; bytes without a character in it are shown as in Latin-1.
private enum LatinCodePage {
    private static let special: [UInt32: UInt8] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
        0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
        0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
        0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
    ]

    static func byte(shownAs scalar: UInt32) -> UInt8? {
        (0x80...0xFF).contains(scalar) ? UInt8(scalar) : special[scalar]
    }
}
