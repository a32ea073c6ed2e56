extension CodePage {
    /// The Cyrillic page that the letters of a text speak for: windows-1251, KZ-1048, 866 or KOI8-R.
    ///
    /// - Parameter bytes: text in one encoding, ASCII included.
    /// - Returns: `nil` when none or more than one could be meant.
    public static func recognised(_ bytes: [UInt8]) -> CodePage? {
        if let other = OtherCyrillic.recognise(bytes) { return other }
        switch CyrillicCodePage.recognise(bytes)?.encoding {
        case .windows1251: return .windows1251
        case .kz1048: return .kz1048
        default: return nil
        }
    }
}

/// Tells texts in 866 and KOI8-R from those in windows-1251 by how common their letters are: a text read in the wrong page
/// is full of rare letters and signs.
enum OtherCyrillic {
    /// The commonest letters of Russian and of Kazakh typed with Russian letters: two thirds and more of any text in them.
    private static let common = Set("оеаинтрслкды".unicodeScalars)
    /// With fewer letters the shares say nothing: the text is refused.
    private static let fewestLetters = 40
    /// Of a hundred high bytes that are not lines of a frame.
    private static let leastShare = 55
    /// Between the best page and the next: a text has 70 and more, its misreading at most 42.
    private static let margin = 15
    private static let longestSample = 262_144

    static func recognise(_ bytes: [UInt8]) -> CodePage? {
        var counts = [Int](repeating: 0, count: 256)
        var before: (UInt8, UInt8) = (0, 0)
        for byte in bytes.prefix(longestSample) {
            // The line of a frame is a д in other pages; no word has a letter three times over.
            if byte >= 0x80, before != (byte, byte) { counts[Int(byte)] += 1 }
            before = (before.1, byte)
        }
        let (dos, koi8) = (share(.dos866, counts), share(.koi8r, counts))
        let windows = share(.kz1048, counts)
        let best = max(dos, koi8)
        guard best >= leastShare, best >= windows + margin, best >= min(dos, koi8) + margin else { return nil }
        return dos > koi8 ? .dos866 : .koi8r
    }

    /// How many of a hundred characters are common letters; 0 for too few of them.
    private static func share(_ page: CodePage, _ counts: [Int]) -> Int {
        var all = 0
        var letters = 0
        for byte in UInt8(0x80)...0xFF where counts[Int(byte)] > 0 {
            let scalar = page.scalar(byte)
            // Frames of tables in DOS texts: they stand for no letter in any page that has them.
            if (0x2500...0x259F).contains(scalar.value) && page == .dos866 { continue }
            all += counts[Int(byte)]
            if common.contains(lowerCase(scalar)) { letters += counts[Int(byte)] }
        }
        return letters < fewestLetters ? 0 : letters * 100 / all
    }

    private static func lowerCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0x410...0x42F).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar
    }
}
