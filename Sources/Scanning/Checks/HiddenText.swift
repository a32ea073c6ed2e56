internal import Documents
internal import Readers
internal import Texts

/// Words that stand in the file and are not seen on paper or screen: the text people read and sign is another one than
/// the file holds. One finding a stretch; what only white space or the edge of a cell parts is one.
enum HiddenText {
    /// Of a long stretch the beginning is quoted, in bytes.
    private static let longestQuote = 500

    /// What Word hides by itself where a page of the web was pasted: the edges of its forms.
    private static let innocent: Set<String> = [
        "начало формы", "конец формы", "top of form", "bottom of form", "z-начало формы", "z-конец формы",
    ]

    static func check(_ document: Document) -> [CheckedPlace] {
        guard let extracted = document.extracted else { return [] }
        return stretches(of: extracted.hidden, document.source.bytes).compactMap { stretch in
            place(stretch, disguise(of: stretch, extracted), document)
        }
    }

    private static func stretches(of hidden: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for range in hidden {
            guard let words = trimmed(range, bytes) else { continue }
            if let last = stretches.last, bytes[last.upperBound..<words.lowerBound].allSatisfy(parts) {
                stretches[stretches.count - 1] = last.lowerBound..<words.upperBound
            } else {
                stretches.append(words)
            }
        }
        return stretches
    }

    /// White space and the pipes between cells; notes and headers are texts of their own.
    private static func parts(_ byte: UInt8) -> Bool {
        (byte <= 0x20 && byte != ExtractedText.partSeparator) || byte == UInt8(ascii: "|")
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
        guard let first = range.first(where: { bytes[$0] > 0x20 }), let last = range.last(where: { bytes[$0] > 0x20 })
        else { return nil }
        return first..<last + 1
    }

    private static func place(_ stretch: Range<Int>, _ disguise: Disguise?, _ document: Document) -> CheckedPlace? {
        let text = document.source.string(stretch)
        let lines = text.split { $0.isNewline || $0 == "\u{0B}" || $0 == "|" }.map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        }.filter { line in line.contains { $0.isLetter || $0.isNumber } }
        guard !lines.isEmpty, !lines.allSatisfy(innocent.contains) else { return nil }
        let whole = document.text.canonical(stretch)
        let words = whole.lowerBound..<end(of: whole, document.text)
        let index = document.firstSegment(endingAfter: words.lowerBound)
        // Of what stands in no sentence the words themselves are shown.
        let sentence =
            index < document.segments.count && document.segments[index].range.overlaps(words)
            ? document.segments[index] : nil
        return CheckedPlace(
            words: words, sentence: sentence?.range ?? words, unit: sentence?.unit ?? 0,
            detail: detail(characters: text.count { !$0.isWhitespace }, isCut: words != whole, disguise))
    }

    /// Where the quotation ends: at a space, and never within a character.
    private static func end(of range: Range<Int>, _ text: CanonicalText) -> Int {
        guard range.count > longestQuote else { return range.upperBound }
        var end = range.lowerBound + longestQuote
        while end > range.lowerBound, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let space = text.bytes[range.lowerBound..<end].lastIndex { $0 <= 0x20 }
        return space.map { $0 > range.lowerBound + longestQuote / 2 ? $0 : end } ?? end
    }

    private static func disguise(of stretch: Range<Int>, _ extracted: ExtractedText) -> Disguise? {
        let index = extracted.disguised.partition { $0.bytes.upperBound <= stretch.lowerBound }
        guard index < extracted.disguised.count, extracted.disguised[index].bytes.overlaps(stretch) else { return nil }
        return extracted.disguised[index].disguise
    }

    private static func detail(characters: Int, isCut: Bool, _ disguise: Disguise?) -> Localized {
        let looks: Localized =
            switch disguise {
            case nil: .init(kk: "", ru: "", en: "")
            case .white:
                .init(kk: ", ақ қағазға ақ әріппен жазылған", ru: ", набрано белым по белому", en: ", white on white")
            case .tiny:
                .init(
                    kk: ", әріптің биіктігі 1 пт-тан аспайды", ru: ", буквы не выше 1 пт",
                    en: ", in letters of 1 point or less")
            }
        let beginning: Localized =
            isCut
            ? .init(kk: "; басы көрсетілген", ru: "; показано начало", en: "; the beginning is shown")
            : .init(kk: "", ru: "", en: "")
        return .init(
            kk: "\(characters) таңба\(looks.kk)\(beginning.kk)", ru: "\(characters) зн.\(looks.ru)\(beginning.ru)",
            en: "\(characters) characters\(looks.en)\(beginning.en)")
    }
}
