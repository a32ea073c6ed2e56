internal import Texts

/// The lines of the paragraph that is being read: white space collapsed as browsers do, each piece with its place.
struct HtmlParagraph {
    private struct Line {
        var pieces: [Paragraph.Piece] = []
        /// Begins behind a line end of preformatted text.
        var isHard = false
    }

    private var lines = [Line()]
    private var isRaised = false
    /// No-break spaces stand here, and perhaps nothing else.
    private var hasIndent = false
    private let isHeading: Bool

    /// - Parameter isHeading: of a chapter; one that is broken into lines is still one.
    init(isHeading: Bool = false) { self.isHeading = isHeading }

    // MARK: reading

    mutating func breakLine(isHard: Bool = false) {
        isRaised = false
        // Of many blank lines one is enough.
        if lines.count > 1, lines.suffix(2).allSatisfy(\.pieces.isEmpty) { lines.removeLast() }
        lines.append(Line(isHard: isHard))
    }

    /// - Parameters:
    ///   - text: one run, which stands in the page as it stands here.
    ///   - source: its byte offset in the page.
    mutating func append(
        _ text: ArraySlice<UInt8>, source: Int, _ traits: HtmlLook.Traits, _ places: inout HtmlPlaces
    ) {
        raise(traits.contains(.superscript), before: text.first)
        let keepsLines = traits.contains(.keepsLines)
        let isHidden = traits.contains(.hidden)
        var index = text.startIndex
        var isOpen = false
        while index < text.endIndex {
            let start = index
            index = Self.endOfSpace(text, start, keepsLines)
            if index > start {
                if keepsLines { breakLines(text[start..<index]) }
                // The way back goes on only where one space stands for one.
                isOpen = !keepsLines && addSpace() && isOpen && index == start + 1 && text[start] == 0x20
                continue
            }
            if let length = unseen(text[start...], keepsLines) {
                index = start + length
                isOpen = false
                if text[start + 1] == 0xA0 { hasIndent = true }
                continue
            }
            repeat { index += 1 } while index < text.endIndex && !Self.endsWord(text, index, keepsLines)
            if !isOpen {
                let place = places.position(of: source + start - text.startIndex)
                let origin = Origin.position(line: place.line, column: place.column)
                lines[lines.count - 1].pieces.append(.init(origin: origin, text: [], isHidden: isHidden))
                isOpen = true
            }
            add(text[start..<index])
        }
    }

    /// `12<sup>1</sup>` is clause 12-1 of an act, not clause 121.
    private mutating func raise(_ isSuperscript: Bool, before first: UInt8?) {
        defer { isRaised = isSuperscript }
        guard isSuperscript, !isRaised, Self.isDigit(first), Self.isDigit(last) else { return }
        add([0x2D])
    }

    private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }

    /// Of the open line.
    private var last: UInt8? { lines[lines.count - 1].pieces.last?.text.last }

    private mutating func add(_ bytes: some Collection<UInt8>) {
        let line = lines.count - 1
        let piece = lines[line].pieces.count - 1
        if piece >= 0 { lines[line].pieces[piece].text.append(contentsOf: bytes) }
    }

    /// - Returns: `false` for one that is not seen, at the beginning of a line or behind another.
    private mutating func addSpace() -> Bool {
        guard let last, last != 0x20 else { return false }
        add([0x20])
        return true
    }

    private mutating func breakLines(_ space: ArraySlice<UInt8>) {
        for index in space.indices where space[index] == 0x0A || space[index] == 0x0D {
            let isPair = space[index] == 0x0D && index + 1 < space.endIndex && space[index + 1] == 0x0A
            if !isPair { breakLine(isHard: true) }
        }
    }

    /// Control bytes are no text either; U+001C in particular means something to the readers of ours.
    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    private static func isBreak(_ byte: UInt8, _ keepsLines: Bool) -> Bool {
        isSpace(byte) && !(keepsLines && (byte == 0x20 || byte == 0x09))
    }

    private static func endOfSpace(_ text: ArraySlice<UInt8>, _ start: Int, _ keepsLines: Bool) -> Int {
        var index = start
        while index < text.endIndex, isBreak(text[index], keepsLines) { index += 1 }
        return index
    }

    private static func endsWord(_ text: ArraySlice<UInt8>, _ index: Int, _ keepsLines: Bool) -> Bool {
        isBreak(text[index], keepsLines) || text[index...].starts(with: softHyphen)
    }

    private static let softHyphen: [UInt8] = [0xC2, 0xAD]
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// A soft hyphen, or the no-break spaces with which old pages indent.
    private func unseen(_ text: ArraySlice<UInt8>, _ keepsLines: Bool) -> Int? {
        if text.starts(with: Self.softHyphen) { return 2 }
        let isIndent = !keepsLines && last == nil && text.starts(with: Self.noBreakSpace)
        return isIndent ? 2 : nil
    }

    // MARK: paragraphs

    /// It has words, or is a blank line that a reader sees: `<p><br></p>`, `<p>&nbsp;</p>`.
    var isSeen: Bool { !isBlank || lines.count > 1 || hasIndent }

    var isBlank: Bool { lines.allSatisfy(\.pieces.isEmpty) }

    /// Where `<br>` ends a paragraph, and where it only breaks a line.
    ///
    /// Many pages write a whole act as one paragraph with `<br>` between the clauses; others break a title so. A line
    /// that begins like a clause, or follows a finished sentence or a blank line, is a paragraph of its own, and the sentence
    /// that goes over a break stays in one piece.
    ///
    /// - Returns: blank lines are paragraphs without words.
    func paragraphs(number: String) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var open = Paragraph(number: number)
        // A break at the end of a paragraph breaks nothing.
        let lines = lines.count > 1 && lines[lines.count - 1].pieces.isEmpty ? lines.dropLast() : lines[...]
        for line in lines {
            let pieces = Self.trimmed(line.pieces)
            let isBlank = pieces.isEmpty
            let end = isHeading ? nil : open.pieces.last?.text.last
            if isBlank || line.isHard || HtmlLines.parts(end, pieces.prefix(8).flatMap(\.text)) {
                if !open.isEmpty { paragraphs.append(open) }
                open = Paragraph(number: paragraphs.isEmpty ? number : "")
                if isBlank, paragraphs.last?.isEmpty == false { paragraphs.append(Paragraph()) }
            }
            if !isBlank, !open.isEmpty { open.pieces[open.pieces.count - 1].text.append(0x0B) }
            open.pieces += pieces
        }
        if !open.isEmpty { paragraphs.append(open) }
        return paragraphs
    }

    /// Without the spaces at its end.
    private static func trimmed(_ pieces: [Paragraph.Piece]) -> [Paragraph.Piece] {
        var pieces = pieces
        while var last = pieces.popLast() {
            while let byte = last.text.last,
                byte == 0x20 || byte == 0x09 || last.text.suffix(2).elementsEqual(noBreakSpace)
            {
                last.text.removeLast(byte == 0xA0 ? 2 : 1)
            }
            if !last.text.isEmpty {
                pieces.append(last)
                break
            }
        }
        return pieces
    }
}

/// What two lines with a `<br>` between them are to each other.
enum HtmlLines {
    /// Whether the second is a title or clause, or the next sentence.
    ///
    /// - Parameter end: the last byte of the first.
    static func parts(_ end: UInt8?, _ line: [UInt8]) -> Bool {
        if let end, [0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(end) { return true }
        return begins(line)
    }

    /// «12.», «1)», «а)», «– », «1-тарау», «Глава 2».
    private static func begins(_ line: [UInt8]) -> Bool {
        var number = HtmlNumberReader()
        number.read(line[...])
        if number.isClause { return true }
        let line = String(decoding: line.prefix(64), as: UTF8.self).lowercased()
        let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
        guard let first = words.first else { return false }
        if ["-", "–", "—", "•", "§"].contains(first) || (first.count == 2 && first.hasSuffix(")")) { return true }
        if first.first?.isNumber == true {
            return kazakhNames.contains { first.hasSuffix($0) || first.hasSuffix($0 + ".") }
        }
        return russianNames.contains(first) && words.count > 1
            && words[1].first.map { $0.isNumber || $0.isLetter } == true
            && words[1].prefix { $0.isNumber || "ivxlіх".contains($0) }.count > 0
    }

    private static let kazakhNames = ["-тарау", "-бөлім", "-бап", "-параграф", "-қосымша"]
    private static let russianNames: Set<Substring> = ["глава", "раздел", "статья", "параграф", "приложение"]
}
