/// A paragraph while it is read. White space is as OpenDocument has it (part 3, 6.1.2): any run of it is one space, and
/// none at the beginning or the end; spaces that matter are elements.
struct OdtOpenParagraph {
    let part: String
    var numbering: OdtNumbering?
    /// All of it is hidden, whatever its words say of themselves.
    var isHidden = false
    private var source: Source
    private var words: [Paragraph.Piece] = []
    /// A space that is written when more follows: whether it is hidden.
    private var owedSpace: Bool?
    private var hasBegun = false

    /// Where in the file the words come from that are read now.
    struct Source {
        /// Of the paragraph in its part.
        var index: Int
        /// Unicode scalars of it read so far.
        var scalars = 0
    }

    init(part: String, index: Int, numbering: OdtNumbering?) {
        self.part = part
        self.numbering = numbering
        source = Source(index: index)
    }

    var isEmpty: Bool { words.isEmpty }

    var pieces: [Paragraph.Piece] {
        guard isHidden else { return words }
        return words.map { piece in
            var piece = piece
            piece.isHidden = true
            return piece
        }
    }

    /// Goes on with words of another paragraph of the file.
    ///
    /// - Returns: where it stopped.
    @discardableResult
    mutating func goOn(from next: Source) -> Source {
        writeOwedSpace()
        defer { source = next }
        return source
    }

    mutating func append(_ text: String, isHidden: Bool) {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                if hasBegun, owedSpace == nil { owedSpace = isHidden }
                continue
            }
            if owedSpace == isHidden {
                bytes.append(0x20)
                owedSpace = nil
            } else {
                writeOwedSpace()
            }
            hasBegun = true
            bytes.append(byte)
        }
        write(bytes, isHidden)
    }

    /// Words that are not read: a space behind them is one.
    mutating func pass(_ text: String) {
        hasBegun = hasBegun || text.utf8.contains { $0 > 0x20 }
    }

    /// Signs that are elements: spaces, tabs, line breaks.
    mutating func append(signs: [UInt8], isHidden: Bool) {
        writeOwedSpace()
        write(signs, isHidden)
        hasBegun = true
    }

    private mutating func writeOwedSpace() {
        guard let isHidden = owedSpace else { return }
        owedSpace = nil
        write([0x20], isHidden)
    }

    private mutating func write(_ bytes: [UInt8], _ isHidden: Bool) {
        guard !bytes.isEmpty else { return }
        let origin = Origin.paragraph(part: part, index: source.index)
        if let last = words.indices.last, words[last].origin == origin, words[last].isHidden == isHidden {
            words[last].text += bytes
        } else {
            words.append(.init(origin: origin, start: source.scalars, text: bytes, isHidden: isHidden))
        }
        source.scalars += bytes.count { $0 & 0xC0 != 0x80 }
    }
}
