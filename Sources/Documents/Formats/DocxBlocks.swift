/// Which state of a document with tracked changes is read.
public enum DocxView: String, Sendable, CaseIterable {
    /// As if all changes were accepted: what will be in force.
    case accepted
    /// As if all were rejected.
    case original
    /// Inserted and deleted words side by side.
    case both
}

/// What a part of a Word file is made of.
enum DocxBlock {
    case paragraph(DocxParagraph)
    case table(DocxTable)
}

struct DocxParagraph {
    /// With the space behind it; empty for none.
    var number = ""
    /// More than one where the end of a paragraph was deleted and it runs on into the next.
    var pieces: [Piece] = []

    struct Piece {
        /// 0-based number of the `w:p` in its part, all others counted, those passed over too.
        let paragraph: Int
        var text: [UInt8] = []
    }

    var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }
}

struct DocxTable {
    var rows: [[DocxCell]] = []

    /// A table of one row or one column only places text on the page: signatures, the «approved» block, a frame.
    var isLayout: Bool { rows.count < 2 || rows.allSatisfy { $0.count == 1 && $0[0].span == 1 } }
}

struct DocxCell {
    var blocks: [DocxBlock] = []
    /// Columns it goes over.
    var span = 1
    /// Merged with the cell above it.
    var isCovered = false

    /// Its paragraphs, those of nested tables too.
    var paragraphs: [DocxParagraph] { Self.paragraphs(blocks) }

    private static func paragraphs(_ blocks: [DocxBlock]) -> [DocxParagraph] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): table.rows.flatMap { $0.flatMap(\.paragraphs) }
            }
        }
    }
}

/// One part of a Word file as blocks, with what was noticed on the way.
struct DocxStory {
    let part: String
    var blocks: [DocxBlock] = []
    /// Text boxes, in the order they are anchored in.
    var boxes: [[DocxBlock]] = []
    var facts = DocxFacts()
}

/// What people must know of how a part was read.
struct DocxFacts {
    var hiddenCharacters = 0
    var revisions = 0
    var pictures = 0
    /// Embedded documents and objects, whose text is not read.
    var embedded = 0
    /// A field that does not end swallowed words: they were not read.
    var lostFieldText = false

    static func + (a: DocxFacts, b: DocxFacts) -> DocxFacts {
        DocxFacts(
            hiddenCharacters: a.hiddenCharacters + b.hiddenCharacters, revisions: a.revisions + b.revisions,
            pictures: a.pictures + b.pictures, embedded: a.embedded + b.embedded,
            lostFieldText: a.lostFieldText || b.lostFieldText)
    }
}
