internal import Texts

/// What a line begins with.
enum LineStart: Equatable {
    case blank
    /// «1-тарау», «Глава 1», «§ 2», «Приложение 3», «II.»: the kind of unit and its number.
    case heading(Unit.Kind, String)
    /// `12.`, `12-1.`, `4.2.1.`: the parts of the number.
    case point([Int], String)
    /// `1)`, `1-1)`.
    case subpoint(Int, String)
    /// `а)`.
    case letter(String)
    case dash
    case plain

    var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// Reads the beginning of a line. Forms are those of Kazakh and Russian by-laws, with the noise of extraction:
/// «1 - тарау.», «4 Қосымша», a number alone on its line, no space after the number.
struct LineStartReader {
    private let text: CanonicalText

    init(_ text: CanonicalText) { self.text = text }

    /// - Returns: what the range begins with, and where the text after the number starts.
    func read(_ range: Range<Int>) -> (start: LineStart, textStart: Int) {
        var cursor = ByteCursor(text.folded, range)
        skipMarkup(&cursor)
        guard let byte = cursor.byte else { return (.blank, range.upperBound) }
        let found: LineStart? =
            switch byte {
            case 0x30...0x39: numbered(&cursor)
            case 0x2D, 0x2A: dash(&cursor, 1)
            case 0x2B where cursor.index + 1 < cursor.end && cursor.bytes[cursor.index + 1] == 0x20: dash(&cursor, 1)
            case 0xE2: dash(&cursor, 3)
            case 0xEF: dash(&cursor, 3)
            case 0xC2: paragraphSign(&cursor)
            default: worded(&cursor)
            }
        return (found ?? .plain, found == nil ? range.lowerBound : cursor.index)
    }

    /// Markdown's `#`, `>` and `**`, and spaces.
    private func skipMarkup(_ cursor: inout ByteCursor) {
        cursor.skipSpaces()
        while cursor.byte == 0x23 || cursor.byte == 0x3E { cursor.index += 1 }
        cursor.skipSpaces()
        let stars = cursor.index
        while cursor.byte == 0x2A { cursor.index += 1 }
        if cursor.index - stars == 1, cursor.byte == 0x20 { cursor.index = stars }
    }

    // MARK: digits first

    private func numbered(_ cursor: inout ByteCursor) -> LineStart? {
        let start = cursor.index
        guard let first = cursor.digits() else { return nil }
        if let heading = kazakhHeading(&cursor, number: String(first), from: start) { return heading }
        var parts = [first]
        var label = String(first)
        if cursor.byte == 0x2D, Letters.isDigit(cursor.bytes, cursor.index + 1) {
            var probe = cursor
            probe.index += 1
            if let insert = probe.digits(), insert < 100 {
                cursor = probe
                label += "-\(insert)"
            }
        }
        while cursor.byte == 0x2E, Letters.isDigit(cursor.bytes, cursor.index + 1) {
            var probe = cursor
            probe.index += 1
            let digitsStart = probe.index
            guard let next = probe.digits(), next < 400, probe.bytes[digitsStart] != 0x30 else { return nil }
            cursor = probe
            parts.append(next)
            label += ".\(next)"
        }
        guard first < 2000, cursor.bytes[start] != 0x30, parts.count <= 5 else { return nil }
        if cursor.take(0x29) { return parts.count <= 2 ? .subpoint(first, label) : nil }
        let hasPoint = cursor.take(0x2E)
        // «1.1 Text» needs no point; «12 text» is no clause number.
        guard hasPoint || parts.count > 1 else { return nil }
        if !hasPoint, let byte = cursor.byte, byte != 0x20, byte != 0x09 { return nil }
        return .point(parts, label)
    }

    private static let kazakhNames: [(Unit.Kind, [UInt8])] = [
        (.part, Array("бөлім".utf8)), (.chapter, Array("тарау".utf8)), (.section, Array("параграф".utf8)),
        (.article, Array("бап".utf8)), (.annex, Array("қосымша".utf8)),
    ]

    /// «1-тарау», «1 - тарау.», «4 Қосымша», but not «1-тарауда» or «3-баптың».
    private func kazakhHeading(_ cursor: inout ByteCursor, number: String, from start: Int) -> LineStart? {
        var probe = cursor
        probe.skipSpaces()
        let hasHyphen = probe.take(0x2D)
        var label = number
        if hasHyphen, let insert = probe.digits() {
            label += "-\(insert)"
            _ = probe.take(0x2D)
        }
        probe.skipSpaces()
        for (kind, name) in Self.kazakhNames where probe.take(name) {
            guard probe.letterLength == nil, hasHyphen || kind == .annex else { return nil }
            _ = probe.take(0x2E)
            cursor = probe
            return .heading(kind, label)
        }
        return nil
    }

    // MARK: signs first

    private func dash(_ cursor: inout ByteCursor, _ length: Int) -> LineStart? {
        let bytes = cursor.bytes
        let index = cursor.index
        if length == 3 {
            guard index + 2 < cursor.end else { return nil }
            let isDash =
                (bytes[index] == 0xE2 && bytes[index + 1] == 0x80
                    && [0x92, 0x93, 0x94, 0x95, 0xA2].contains(bytes[index + 2]))
                || (bytes[index] == 0xE2 && bytes[index + 1] == 0x97)  // ◦ ● ○
                || (bytes[index] == 0xEF && bytes[index + 1] == 0x82)  // bullets of the Symbol font
            guard isDash else { return nil }
        }
        cursor.index += length
        guard let next = cursor.byte, next == 0x20 || next == 0x09 || length == 3 || cursor.letterLength != nil else {
            return nil
        }
        return .dash
    }

    private func paragraphSign(_ cursor: inout ByteCursor) -> LineStart? {
        // «§ 2», and the middle dot as a bullet.
        guard cursor.index + 1 < cursor.end else { return nil }
        if cursor.bytes[cursor.index + 1] == 0xB7 {
            cursor.index += 2
            return .dash
        }
        guard cursor.bytes[cursor.index + 1] == 0xA7 else { return nil }
        cursor.index += 2
        cursor.skipSpaces()
        guard let number = cursor.digits() else { return nil }
        _ = cursor.take(0x2E)
        return .heading(.section, String(number))
    }

    // MARK: letters first

    private static let russianNames: [(Unit.Kind, [UInt8])] = [
        (.part, Array("раздел ".utf8)), (.chapter, Array("глава ".utf8)), (.section, Array("параграф ".utf8)),
        (.article, Array("статья ".utf8)), (.annex, Array("приложение".utf8)), (.annex, Array("қосымша".utf8)),
    ]

    private func worded(_ cursor: inout ByteCursor) -> LineStart? {
        for (kind, name) in Self.russianNames {
            var probe = cursor
            guard probe.take(name) else { continue }
            guard probe.letterLength == nil else { return nil }
            probe.skipSpaces()
            if probe.take([0xE2, 0x84, 0x96]) { probe.skipSpaces() }
            guard let number = ordinal(&probe) ?? (kind == .annex ? "" : nil) else { return nil }
            if kind == .annex, number.isEmpty, !isShort(cursor) { return nil }
            _ = probe.take(0x2E)
            cursor = probe
            return .heading(kind, number)
        }
        return roman(&cursor) ?? lettered(&cursor)
    }

    /// Digits, with an insertion («12-1») or a sub-number («1.1»), or a Roman numeral.
    private func ordinal(_ cursor: inout ByteCursor) -> String? {
        if let number = cursor.digits() {
            var label = String(number)
            if cursor.byte == 0x2D, Letters.isDigit(cursor.bytes, cursor.index + 1) {
                cursor.index += 1
                if let insert = cursor.digits() { label += "-\(insert)" }
            }
            return label
        }
        return romanNumeral(&cursor)
    }

    private func isShort(_ cursor: ByteCursor) -> Bool { cursor.end - cursor.index < 60 }

    /// «II. …», «IV» alone on its line, «I-тарау».
    private func roman(_ cursor: inout ByteCursor) -> LineStart? {
        guard Letters.isCapital(text.bytes, cursor.index) else { return nil }
        var probe = cursor
        guard let numeral = romanNumeral(&probe) else { return nil }
        if let heading = kazakhHeading(&probe, number: numeral, from: cursor.index) {
            cursor = probe
            return heading
        }
        var rest = probe
        rest.skipSpaces()
        guard probe.take(0x2E) || rest.isAtEnd else { return nil }
        cursor = probe
        return .heading(.part, numeral)
    }

    /// I V X L in Latin, or the Cyrillic І and Х they are often typed with.
    private func romanNumeral(_ cursor: inout ByteCursor) -> String? {
        var numeral = ""
        var probe = cursor
        while let length = probe.letterLength, Letters.isCapital(text.bytes, probe.index), numeral.count < 7 {
            switch (probe.bytes[probe.index], length == 2 ? probe.bytes[probe.index + 1] : 0) {
            case (0x69, _), (0xD1, 0x96): numeral += "I"
            case (0x76, _): numeral += "V"
            case (0x78, _), (0xD1, 0x85): numeral += "X"
            case (0x6C, _): numeral += "L"
            default: return nil
            }
            probe.index += length
        }
        guard !numeral.isEmpty, probe.letterLength == nil else { return nil }
        cursor = probe
        return numeral
    }

    /// «а)», «б)».
    private func lettered(_ cursor: inout ByteCursor) -> LineStart? {
        guard let length = cursor.letterLength, cursor.index + length < cursor.end,
            cursor.bytes[cursor.index + length] == 0x29
        else { return nil }
        let letter = String(decoding: cursor.bytes[cursor.index..<cursor.index + length], as: UTF8.self)
        cursor.index += length + 1
        return .letter(letter)
    }
}
