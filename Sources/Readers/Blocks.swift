internal import Texts

/// What a file with paragraphs and tables is made of, whatever its format; ``BlockWriter`` makes text of it.
enum Block {
    case paragraph(Paragraph)
    case table(TableBlock)
}

struct Paragraph {
    /// With the space behind it; empty for none.
    var number = ""
    /// More than one where a paragraph of the text is put together from several places of the file.
    var pieces: [Piece] = []

    struct Piece {
        let origin: Origin
        /// Unicode scalars of the same paragraph of the file that stand in pieces before this.
        var start = 0
        var text: [UInt8] = []
        /// In the file, but not seen by who reads it on paper or screen.
        var isHidden = false
        /// What hides them, where it is not the property that is made for it.
        var disguise: Disguise?
    }

    var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }
}

/// Where words come from.
enum Origin: Hashable {
    /// - Parameter index: 0-based number of the paragraph in its part, all others counted, those passed over too.
    case paragraph(part: String, index: Int)
    /// 1-based line of the source.
    case line(Int)
    /// As in ``FilePlace``.
    case page(Int, PageBox, certainty: Int?)
    /// Of the first character of the words, 1-based.
    case position(line: Int, column: Int)

    /// - Parameter characters: the words as Unicode scalars of their paragraph.
    func place(of characters: Range<Int>) -> FilePlace {
        switch self {
        case .paragraph(let part, let index): .paragraph(part: part, index: index, characters: characters)
        case .line(let line): .line(line)
        case .page(let page, let box, let certainty): .page(page, box, certainty: certainty)
        case .position(let line, let column): .position(line: line, column: column + characters.lowerBound)
        }
    }
}

struct TableBlock {
    var rows: [[Cell]] = []

    /// A table of one row or one column only places text on the page: signatures, the «approved» block, a frame.
    var isLayout: Bool { rows.count < 2 || rows.allSatisfy { $0.count == 1 && $0[0].span == 1 } }
}

struct Cell {
    var blocks: [Block] = []
    /// Columns it goes over.
    var span = 1
    /// Merged with the cell above it.
    var isCovered = false

    /// Its paragraphs, those of nested tables too.
    var paragraphs: [Paragraph] { Self.paragraphs(blocks) }

    private static func paragraphs(_ blocks: [Block]) -> [Paragraph] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): table.rows.flatMap { $0.flatMap(\.paragraphs) }
            }
        }
    }
}
