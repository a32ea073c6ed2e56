/// What was wrong with the letters of a document before it reached us, for the note to its reader.
public struct SpoiltLetters: Sendable, Hashable {
    /// How lines were misread that could be put right.
    public internal(set) var misreadings: Set<Misreading> = []
    /// Lines that were put right.
    public internal(set) var repairedLines = 0
    /// Letters that nothing brings back: `????` and U+FFFD.
    public internal(set) var lostLetters = 0

    public var isEmpty: Bool { repairedLines == 0 && lostLetters == 0 }
}

/// A way text is spoilt: the encoding it was in, and the one a program took it for.
public enum Misreading: String, Sendable, Hashable, CaseIterable {
    /// «Ќазаќстан»: KZ-1048 taken for windows-1251.
    case kazakhAsRussian
    /// «Республикасыныњ», «ѓылым»: a Kazakh font of the nineties, shown without the font.
    case kazakhFont
    /// «ТљР°Р·Р°Т›»: UTF-8 taken for windows-1251.
    case unicodeAsRussian
    /// «Ð¢Ñƒ»: UTF-8 taken for Latin-1 or windows-1252.
    case unicodeAsLatin

    /// Where such a font differs from KZ-1048, from texts met in that state: Њ њ for Ң ң, Ѓ ѓ for Ғ ғ, Є є for Ә ә, µ for ө.
    static let fontLetters: [UInt32: UInt32] = [
        0x40A: 0x4A2, 0x45A: 0x4A3, 0x403: 0x492, 0x453: 0x493, 0x404: 0x4D8, 0x454: 0x4D9, 0xB5: 0x4E9,
    ]
}

/// Puts spoilt text right, line by line, and keeps the way back.
///
/// A line is changed only when no language could have it as it stands: see ``SpoiltLine``. Anything else, a Macedonian name
/// in a Kazakh document as well, stays as it is.
struct SpoiltText {
    private(set) var bytes: [UInt8]
    private(set) var map = OffsetMap()
    private(set) var spoilt: SpoiltLetters

    /// `nil` when nothing is spoilt, which one look at the bytes decides for nearly every document.
    init?(_ source: [UInt8]) {
        let symptoms = Symptoms(source)
        spoilt = SpoiltLetters()
        spoilt.lostLetters = symptoms.lost
        bytes = []
        if symptoms.strange.count >= Self.fewestStrange { repair(source, symptoms.strange) }
        guard !spoilt.isEmpty else { return nil }
        if spoilt.repairedLines == 0 { bytes = source }
    }

    /// Letters of neither Russian nor Kazakh; with fewer no line can be told to be spoilt.
    private static let fewestStrange = 2

    private mutating func repair(_ source: [UInt8], _ strange: [Int]) {
        var lines: [SpoiltLine] = []
        for offset in strange where offset >= lines.last?.range.upperBound ?? 0 {
            lines.append(SpoiltLine(source, line(source, around: offset, from: lines.last?.range.upperBound ?? 0)))
        }
        // A heading of one word proves nothing by itself, but beside a line that does it is spoilt too.
        let isKazakhSpoilt = lines.contains { $0.provesKazakhAsRussian }
        var copied = 0
        for line in lines {
            guard let misreading = line.misreading(inSpoiltKazakh: isKazakhSpoilt) else { continue }
            bytes += source[copied..<line.range.lowerBound]
            append(line, source, misreading)
            copied = line.range.upperBound
        }
        bytes += source[copied...]
    }

    /// Of an endless line the neighbourhood, so that none costs more than many short ones.
    private func line(_ source: [UInt8], around offset: Int, from lower: Int) -> Range<Int> {
        var start = max(lower, offset - Self.mostBytes)
        var end = min(source.count, offset + Self.mostBytes)
        while start > lower, source[start] & 0xC0 == 0x80 { start -= 1 }
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        let before = source[start..<offset].lastIndex(of: 0x0A).map { $0 + 1 }
        return (before ?? start)..<(source[offset..<end].firstIndex(of: 0x0A) ?? end)
    }

    private static let mostBytes = 32 * 1024

    private mutating func append(_ line: SpoiltLine, _ source: [UInt8], _ misreading: Misreading) {
        spoilt.misreadings.insert(misreading)
        spoilt.repairedLines += 1
        for piece in line.pieces(misreading) {
            if let letter = piece.letter {
                let letter = Array(String(letter).utf8)
                map.append(
                    canonical: bytes.count, canonicalLength: letter.count, source: piece.range.lowerBound,
                    sourceLength: piece.range.count)
                bytes += letter
            } else {
                bytes += source[piece.range]
            }
        }
    }

    /// What clean text does not have.
    private struct Symptoms {
        /// Offsets of letters of other languages.
        let strange: [Int]
        let lost: Int

        /// Shorter runs of question marks may be meant.
        private static let shortestRun = 4
        /// Fewer lost letters are no reason to distrust a document.
        private static let fewestLost = 8

        init(_ source: [UInt8]) {
            let bytes = source.span
            // One bit for each second byte: most text is Cyrillic, and looking at it may cost nothing.
            let trails = SpoiltLine.strangeTrails
            let (first, second, third, fourth) = (trails[0], trails[1], trails[2], trails[3])
            var strange: [Int] = []
            var lost = 0
            var index = 0
            while index + 1 < bytes.count {
                let (byte, next) = (bytes[index], bytes[index + 1])
                var length = 1
                if byte & 0xFC == 0xD0 {
                    let trails = byte < 0xD2 ? (byte == 0xD0 ? first : second) : (byte == 0xD2 ? third : fourth)
                    if trails &>> UInt64(next & 0x3F) & 1 != 0 { strange.append(index) }
                    length = 2
                } else if byte == 0xC3, next & 0xFE == 0x90 {
                    strange.append(index)  // Ð, Ñ
                } else if byte == 0xBF, next == 0xBD {
                    lost += 1
                } else if byte == 0x3F, next == 0x3F {
                    while index + length < bytes.count, bytes[index + length] == 0x3F { length += 1 }
                    if length >= Self.shortestRun { lost += length }
                }
                index += length
            }
            self.strange = strange
            self.lost = lost < Self.fewestLost ? 0 : lost
        }
    }
}
