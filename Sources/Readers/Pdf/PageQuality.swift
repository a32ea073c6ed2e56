internal import Texts

/// Whether the words that a file gives for a page are the words that people see on it.
enum PageQuality: Equatable {
    case good
    /// Nothing but a picture, or no more text than a stamp.
    case picture
    /// Letters of the file have no meaning, or another than their shapes: fonts without a map to Unicode.
    case garbled
    /// Lines run up or down the page.
    case turned(PageTurn)

    /// A page with fewer words is looked at as a picture too: headings over a scan.
    private static let fewestWords = 12

    static func of(_ page: Page) -> PageQuality {
        if let turn = turn(of: page) { return .turned(turn) }
        if isGarbled(page.allText) { return .garbled }
        return page.words.count < fewestWords ? .picture : .good
    }

    // MARK: letters

    /// Too few letters to judge, in letters.
    private static let fewestLetters = 40

    private static func isGarbled(_ text: [UInt8]) -> Bool {
        var counts = LetterCounts()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { counts.add(scalar) }
        guard counts.seen >= fewestLetters else { return false }
        if counts.strange * 10 > counts.seen || counts.letters * 2 < counts.seen - counts.digits - counts.lines {
            return true
        }
        // In Kazakh and Russian two letters of five are vowels; in a shifted alphabet they are not.
        let cyrillic = counts.cyrillic
        return cyrillic >= 5 * fewestLetters && !(cyrillic * 25...cyrillic * 60).contains(counts.vowels * 100)
    }

    private struct LetterCounts {
        /// All but white space.
        var seen = 0
        var letters = 0
        var digits = 0
        /// `_` and dots that people write on.
        var lines = 0
        var cyrillic = 0
        var vowels = 0
        /// Of no alphabet these documents are written in.
        var strange = 0

        private static let vowelLetters = Set("аеёиоуыэюяәіөүұ".unicodeScalars.map(\.value))

        mutating func add(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case ...0x20, 0xA0: return
            case 0x30...0x39: digits += 1
            case 0x5F, 0x2E, 0x2026: lines += 1
            case 0x41...0x5A, 0x61...0x7A: letters += 1
            case 0x400...0x4FF:
                letters += 1
                cyrillic += 1
                let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0
                if Self.vowelLetters.contains(small) { vowels += 1 }
            // Letters with accents stand for Cyrillic ones of a wrong code page; private use and replacements for none.
            case 0xC0...0x24F, 0x370...0x3FF, 0xE000...0xF8FF, 0xFFFD, 0x7F...0x9F: strange += 1
            default: break
            }
            seen += 1
        }
    }

    // MARK: direction

    /// Words of some length are wider than high, unless the page lies on its side.
    private static func turn(of page: Page) -> PageTurn? {
        let long = page.words.filter { page.text(of: $0).count >= 8 }
        guard long.count >= 5, long.count(where: { $0.box.height > $0.box.width * 1.5 }) * 2 > long.count else {
            return nil
        }
        // Text that runs upwards begins at the bottom: it is turned to the right to be read.
        var upward = 0
        for (word, next) in zip(page.words, page.words.dropFirst()) where abs(word.box.left - next.box.left) < 3 {
            upward += next.box.top < word.box.top ? 1 : -1
        }
        return upward > 0 ? .right : .left
    }
}
