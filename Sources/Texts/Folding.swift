/// One pass over source bytes that writes canonical bytes and remembers every change.
///
/// Words are copied first and mended after: only when a word ends do we know whether it mixes alphabets.
struct Folding {
    private let source: [UInt8]
    private var index = 0
    private(set) var output: [UInt8] = []
    private(set) var map = OffsetMap()
    private(set) var mixedWords: [Range<Int>] = []

    private var word = Word()
    private let marks: [Range<Int>]

    private struct Word {
        var canonicalStart = 0
        var sourceStart = 0
        var cyrillic = false
        var latin = false
    }

    init(_ source: [UInt8]) {
        self.source = source
        marks = MarkdownMarks(source).ranges
        output.reserveCapacity(source.count + 16)
    }

    mutating func run() {
        let count = source.count
        while index < count {
            let byte = source[index]
            switch byte {
            case 0xD0...0xD3: copyCyrillic()
            case 0x41...0x5A, 0x61...0x7A: copyLetter(1, latin: true)
            case 0x0D: foldCarriageReturn()
            case 0x3C where HTMLTag(source, index) != nil: foldTag()
            case 0x2D: foldHyphen(length: 1)
            case 0x21...0x7E: if !foldMark() { copyOther(1) }
            case 0..<0x80: copyOther(1)
            default: foldRare(byte)
            }
        }
        endWord()
    }

    // MARK: letters

    private mutating func copyCyrillic() {
        if !isWordOpen { beginWord() }
        word.cyrillic = true
        copy(2)
    }

    private mutating func copyLetter(_ length: Int, latin: Bool) {
        if !isWordOpen { beginWord() }
        if latin { word.latin = true }
        copy(length)
    }

    private var isWordOpen: Bool { word.cyrillic || word.latin }

    private mutating func beginWord() {
        word = Word(canonicalStart: output.count, sourceStart: index)
    }

    private mutating func endWord() {
        if word.cyrillic, word.latin { mendMixedWord() }
        word.cyrillic = false
        word.latin = false
    }

    /// Writes the word again with its Latin letters turned into the Cyrillic ones they pass for.
    private mutating func mendMixedWord() {
        let end = index
        output.removeLast(output.count - word.canonicalStart)
        map.removeEdits(fromSource: word.sourceStart)
        index = word.sourceStart
        while index < end {
            if let edit = Homoglyphs.replacement(source, index) {
                replace(length: edit.length, with: edit.letter)
            } else if source[index] == 0x3C, HTMLTag(source, index) != nil {
                foldTag()
            } else if let length = Hyphens.length(source, index) {
                foldHyphen(length: length)
            } else if !foldMark(), !foldInvisible() {
                composeOrCopy()
            }
        }
        index = end
        mixedWords.append(word.canonicalStart..<output.count)
    }

    private mutating func composeOrCopy() {
        if source[index] == 0xCC, compose() { return }
        copy(min(UTF8Length.of(source[index]), source.count - index))
    }

    // MARK: everything else

    private mutating func copyOther(_ length: Int) {
        endWord()
        copy(length)
    }

    private mutating func foldRare(_ byte: UInt8) {
        if byte == 0xCC, compose() { return }
        if isWordOpen, Composition.isMark(source, index) {
            copy(2)
            return
        }
        if foldInvisible() { return }
        if Homoglyphs.replacement(source, index) != nil {  // ə, ɵ and the like
            copyLetter(2, latin: true)
            return
        }
        if let space = Spaces.length(source, index) {
            endWord()
            replace(length: space.length, with: space.isLineEnd ? [0x0A] : [0x20])
            return
        }
        if let length = Hyphens.length(source, index) {
            foldHyphen(length: length)
            return
        }
        copyOther(min(UTF8Length.of(byte), source.count - index))
    }

    /// и + U+0306 → й, е + U+0308 → ё, і + U+0308 → ї, у + U+0306 → ў (and capitals).
    private mutating func compose() -> Bool {
        guard index + 1 < source.count, output.count >= 2 else { return false }
        let base = output.count - 2..<output.count
        guard let composed = Composition.letter(base: Array(output[base]), mark: source[index + 1]) else {
            return false
        }
        // The base may have been a Latin letter, and invisible characters or a tag may stand behind it.
        let start = map.source(base).lowerBound
        output.removeLast(2)
        map.removeEdits(fromSource: start)
        map.append(
            .init(canonical: output.count, canonicalLength: 2, source: start, sourceLength: index + 2 - start))
        output.append(contentsOf: composed)
        index += 2
        return true
    }

    /// Soft hyphen, zero-width characters, byte order mark: nobody sees them.
    private mutating func foldInvisible() -> Bool {
        guard let length = Invisible.length(source, index) else { return false }
        replace(length: length, with: [])
        return true
    }

    private mutating func foldCarriageReturn() {
        endWord()
        let next = index + 1
        if next < source.count, source[next] == 0x0A {
            replace(length: 1, with: [])
        } else {
            replace(length: 1, with: [0x0A])
        }
    }

    private mutating func foldTag() {
        guard let tag = HTMLTag(source, index) else { return }
        if tag.isBlock { endWord() }
        replace(length: tag.length, with: tag.isBlock ? [0x0B] : raisesNumber(tag) ? [0x2D] : [])
    }

    /// `12<sup>1</sup>` is clause 12-1 of an act, not clause 121.
    private func raisesNumber(_ tag: HTMLTag) -> Bool {
        let next = index + tag.length
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        return tag.isRaised && next < source.count && isDigit(source[next]) && output.last.map(isDigit) == true
    }

    /// Marks of Markdown, like tags, do not part a word: «қ**алауы**».
    private mutating func foldMark() -> Bool {
        guard !marks.isEmpty else { return false }
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].lowerBound < index { low = middle + 1 } else { high = middle }
        }
        guard low < marks.count, marks[low].lowerBound == index else { return false }
        replace(length: marks[low].count, with: [])
        return true
    }

    private mutating func foldHyphen(length: Int) {
        let joins = isWordOpen ? word.cyrillic : output.last.map { (0x30...0x39).contains($0) } ?? false
        if joins, let after = LineBreaks.continuation(source, from: index + length) {
            // «коми-⏎ссия» is one word again; «6-⏎бөліміне» keeps its hyphen.
            let keep: [UInt8] = isWordOpen ? [] : [0x2D]
            replace(length: after - index, with: keep)
            return
        }
        endWord()
        if length == 1 { copy(1) } else { replace(length: length, with: [0x2D]) }
    }

    // MARK: writing

    private mutating func copy(_ length: Int) {
        for offset in 0..<length { output.append(source[index + offset]) }
        index += length
    }

    private mutating func replace(length: Int, with bytes: [UInt8]) {
        map.append(
            .init(canonical: output.count, canonicalLength: bytes.count, source: index, sourceLength: length))
        output.append(contentsOf: bytes)
        index += length
    }
}

enum UTF8Length {
    static func of(_ lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
