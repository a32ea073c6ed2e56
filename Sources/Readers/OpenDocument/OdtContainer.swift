/// What takes blocks while a part is read: the part itself, notes, cells, text boxes, headers.
struct OdtContainer {
    enum Kind {
        case part, box, cell, coveredCell, footnote, endnote, header, footer
    }

    let kind: Kind
    private(set) var blocks: [Block] = []
    /// Open ones; sound files have one at most.
    var paragraphs: [OdtOpenParagraph] = []
    var lists = OdtListStack()
    /// Lists around the paragraphs into which deleted words are put back.
    var outerLists: [OdtListStack] = []
    /// Paragraphs whose ends were inserted and are not read: they go on in the next.
    private var carried = Carried()

    private struct Carried {
        var pieces: [Paragraph.Piece] = []
        var numbering: OdtNumbering?
        var hasWords = false
    }

    init(_ kind: Kind) { self.kind = kind }

    mutating func append(_ block: Block) { blocks.append(block) }

    mutating func append(_ more: [Block]) { blocks += more }

    /// Takes a paragraph that has ended; the number is that of the first of those that are one now.
    mutating func carry(_ paragraph: OdtOpenParagraph) {
        if !carried.hasWords { carried.numbering = paragraph.numbering }
        carried.hasWords = carried.hasWords || !paragraph.isEmpty
        carried.pieces += paragraph.pieces
    }

    /// The paragraph carried so far is whole.
    mutating func takeCarried() -> (pieces: [Paragraph.Piece], numbering: OdtNumbering?) {
        defer { carried = Carried() }
        return (carried.pieces, carried.numbering)
    }

    var isCarrying: Bool { carried.hasWords }
}
