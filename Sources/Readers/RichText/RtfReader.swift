internal import Texts

/// Reads Rich Text Format as office programs write it: words, the numbers of automatic lists, tables, notes. Looks are
/// passed over.
///
/// Numbers need no counting here: `\listtext` has them as the author saw them. What a reader is not told (a table without
/// its end, a group never closed) is read as far as it goes, and said in a note.
struct RtfReader {
    /// Groups of real files are nested to twenty or thirty.
    static let deepestNesting = 256

    private let view: RevisionView
    private var tokenizer: RtfTokenizer
    private var group = Group()
    private var outer: [Group] = []
    /// Groups opened below the limit: read past, counted back.
    private var tooDeep = 0
    private var fonts: RtfFonts
    private var sample = RtfSample()
    private var streams = [RtfStream(.body)]
    private var facts = RtfFacts()
    /// `\*` came: the next word may be skipped with its group when it is not known.
    private var isOptional = false
    /// Characters that stand for the last `\u` in programs without Unicode.
    private var fallbackLeft = 0
    /// The first half of a character above U+FFFF.
    private var highSurrogate: UInt32?

    /// What braces put back.
    private struct Group {
        var destination = RtfDestination.text
        /// Where the Unicode form of a text in two forms goes.
        var aroundForms = RtfDestination.text
        var stream = 0
        var font: Int?
        var fallbackLength = 1
        var isHidden = false
        var isDeleted = false
        var isInserted = false
        var isInTable = false
    }

    static func isRtf(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("{\\rtf".utf8)) }

    /// The text of a file; never fails, but a note says what was not read.
    ///
    /// A file may say windows-1251 and mean KZ-1048, or say 1252 and mean 1251: when the letters tell, it is read again.
    static func read(_ bytes: [UInt8], view: RevisionView) -> ExtractedText {
        var reader = RtfReader(bytes, view, corrections: [:])
        reader.run()
        let corrections = reader.sample.corrections
        if !corrections.isEmpty {
            reader = RtfReader(bytes, view, corrections: corrections)
            reader.run()
        }
        return reader.extracted()
    }

    private init(_ bytes: [UInt8], _ view: RevisionView, corrections: [CodePage: CodePage]) {
        self.view = view
        tokenizer = RtfTokenizer(bytes)
        fonts = RtfFonts(corrections: corrections)
    }

    // MARK: tokens

    private mutating func run() {
        while let token = tokenizer.next() {
            switch token {
            case .open: open()
            case .close: close()
            case .word(let name, let parameter): control(name, parameter)
            case .symbol(let sign): symbol(sign)
            case .byte(let byte): character(byte)
            case .brokenByte: if group.destination == .text { lose() }
            case .binary: endFallback()
            }
        }
        endFallback()
        facts.isCut = tokenizer.isCut || !outer.isEmpty || tooDeep > 0
        for index in streams.indices { streams[index].finish() }
    }

    private mutating func open() {
        endFallback()
        isOptional = false
        guard outer.count < Self.deepestNesting else {
            tooDeep += 1
            facts.deepestLine = facts.deepestLine ?? tokenizer.line
            return
        }
        outer.append(group)
    }

    private mutating func close() {
        endFallback()
        isOptional = false
        if tooDeep > 0 {
            tooDeep -= 1
        } else if let last = outer.popLast() {
            group = last
        }
    }

    private mutating func endFallback() {
        fallbackLeft = 0
        if highSurrogate != nil {
            highSurrogate = nil
            lose()
        }
    }

    private mutating func symbol(_ sign: UInt8) {
        switch sign {
        case 0x2A: isOptional = true
        case 0x5C, 0x7B, 0x7D: character(sign)
        case 0x7E: write(sign: "\u{A0}")
        case 0x5F: write(sign: "\u{2011}")
        // A hyphen nobody sees, and marks of index entries.
        default: if fallbackLeft > 0 { fallbackLeft -= 1 }
        }
    }

    private mutating func character(_ byte: UInt8) {
        if fallbackLeft > 0 {
            fallbackLeft -= 1
            return
        }
        endFallback()
        guard group.destination == .text || group.destination == .number, byte >= 0x20 || byte == 0x09 else { return }
        let font = group.font ?? fonts.defaultFont
        if group.destination == .text { sample.add(byte, read: fonts.page(of: font)) }
        put(fonts.scalar(byte, font: font))
    }

    /// A sign with a word of its own may be the fallback of a `\u`.
    private mutating func write(sign: Unicode.Scalar) {
        if fallbackLeft > 0 { fallbackLeft -= 1 } else { put(sign) }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        guard tooDeep == 0 else { return }
        if group.destination == .text, group.isDeleted { facts.deleted += 1 }
        if group.destination == .text, group.isInserted { facts.inserted += 1 }
        guard !isRemoved else { return }
        switch group.destination {
        case .text:
            if group.isHidden, !scalar.properties.isWhitespace { facts.hidden += 1 }
            if scalar == "\u{FFFD}" { facts.lose(line: tokenizer.line) }
            streams[group.stream].append(scalar, line: tokenizer.line, isHidden: group.isHidden)
        case .number: streams[group.stream].appendToNumber(scalar, line: tokenizer.line)
        default: return
        }
    }

    /// Words that are not there in the state of the document that is read.
    private var isRemoved: Bool {
        (group.isDeleted && view == .accepted) || (group.isInserted && view == .original)
    }

    private mutating func lose() { put("\u{FFFD}") }

    // MARK: words

    private mutating func control(_ name: String, _ parameter: Int?) {
        let wasOptional = isOptional
        isOptional = false
        guard tooDeep == 0 else { return }
        let word = RtfWord.all[name]
        if case .sign(let sign) = word { return write(sign: sign) }
        // A `\u` without a fallback is followed by the next at once.
        fallbackLeft = 0
        if case .unicode = word {} else { endFallback() }
        if group.destination == .skipped { return }
        guard let word else {
            if wasOptional { group.destination = .skipped }
            return
        }
        if !enter(word), !setLook(word, parameter) { lay(word, parameter ?? 0) }
    }

    /// Words that say what their group is.
    private mutating func enter(_ word: RtfWord) -> Bool {
        switch word {
        case .destination(let destination): group.destination = destination
        case .stream(let kind):
            streams.append(RtfStream(kind))
            group.stream = streams.count - 1
            group.destination = .text
            group.isInTable = false
        case .twoForms:
            group.aroundForms = group.destination
            group.destination = .frame
        case .unicodeForm: group.destination = group.aroundForms
        case .picture:
            facts.pictures += 1
            group.destination = .skipped
        case .comment:
            facts.comments += 1
            group.destination = .skipped
        default: return false
        }
        return true
    }

    private mutating func setLook(_ word: RtfWord, _ parameter: Int?) -> Bool {
        let number = parameter ?? 0
        switch word {
        case .codePage: fonts.setDocumentPage(number)
        case .defaultFont: fonts.defaultFont = number
        case .font: if group.destination == .fonts { fonts.describe(font: number) } else { group.font = number }
        case .fontCharset: if group.destination == .fonts { fonts.setCharset(number) }
        case .fontCodePage: if group.destination == .fonts { fonts.setPage(number) }
        case .unicode: if let parameter { unicode(parameter) }
        case .fallbackLength: group.fallbackLength = max(0, number)
        case .hidden: group.isHidden = parameter != 0
        case .deleted: group.isDeleted = parameter != 0
        case .inserted: group.isInserted = parameter != 0
        case .plain:
            (group.font, group.isHidden, group.isDeleted, group.isInserted) = (nil, false, false, false)
        default: return false
        }
        return true
    }

    private mutating func unicode(_ number: Int) {
        let value = UInt32(truncatingIfNeeded: number < 0 ? number + 0x10000 : number)
        let high = highSurrogate
        highSurrogate = nil
        if let high, (0xDC00...0xDFFF).contains(value) {
            put(Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (value - 0xDC00)) ?? "\u{FFFD}")
        } else {
            if high != nil { lose() }
            if (0xD800...0xDBFF).contains(value) {
                highSurrogate = value
            } else if value >= 0x20 {
                put(Unicode.Scalar(value) ?? "\u{FFFD}")
            }
        }
        fallbackLeft = group.fallbackLength
    }

    // MARK: paragraphs and tables

    private mutating func lay(_ word: RtfWord, _ number: Int) {
        // The rows of a nested table are described in a frame; that table is flattened.
        guard group.destination == .text else { return }
        switch word {
        case .paragraphDefaults: group.isInTable = false
        case .inTable: group.isInTable = true
        case .rowDefaults: streams[group.stream].beginRow()
        case .merged: streams[group.stream].markMerged()
        case .cellEdge: streams[group.stream].defineCell(edge: number)
        case .rowEnd: streams[group.stream].endRow()
        // Without its mark a paragraph is one with the next.
        case .paragraphEnd where !isRemoved: streams[group.stream].endParagraph(inTable: group.isInTable)
        case .nestedCellEnd: streams[group.stream].endParagraph(inTable: true)
        case .cellEnd: streams[group.stream].endCell()
        default: return
        }
    }

    // MARK: the text

    /// The body, then what has a place of its own: text boxes, notes, and each header once.
    private func extracted() -> ExtractedText {
        var text = ExtractedText()
        var headers: Set<[UInt8]> = []
        for kind in [RtfStream.Kind.body, .textBox, .note, .header] {
            for stream in streams where stream.kind == kind {
                let words = stream.kind == .body ? [] : stream.words
                if kind != .body, !words.contains(where: { $0 > 0x20 }) { continue }
                if kind == .header, !headers.insert(words).inserted { continue }
                if kind != .body {
                    text.append([ExtractedText.partSeparator], at: nil)
                    text.endLine()
                }
                stream.write(to: &text)
            }
        }
        text.notes = facts.notes(view)
        return text
    }
}
