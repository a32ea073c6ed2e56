/// A paragraph whose end has not come yet.
struct DocxOpenParagraph {
    let index: Int
    var pieces: [Paragraph.Piece] = []
    /// Unicode scalars of all pieces.
    var length = 0
    var style: String?
    var numbering = DocxNumberReference()
    var isMarkInserted = false
    var isMarkDeleted = false
    var looks = DocxLooks()
    var runStyle: String?
    var runLooks = DocxLooks()

    mutating func append(
        _ bytes: some Collection<UInt8>, isHidden: Bool, disguise: Disguise?, _ origin: Origin
    ) {
        if pieces.last.map({ $0.isHidden == isHidden && $0.disguise == disguise }) != true {
            pieces.append(.init(origin: origin, start: length, isHidden: isHidden, disguise: disguise))
        }
        pieces[pieces.count - 1].text.append(contentsOf: bytes)
        length += bytes.count { $0 & 0xC0 != 0x80 }
    }
}

/// What takes blocks: a part itself, a note, a cell, a text box.
struct DocxOpenContainer {
    var blocks: [Block] = []
    /// Words of a paragraph whose end was deleted: they go on in the next.
    var carried: [Paragraph.Piece] = []
    var isDropped = false
    var isTextBox = false
}

/// A table whose end has not come yet.
struct DocxOpenTable {
    var table = TableBlock()
    var row: [Cell] = []
    var cell = Cell()
    var isRowInserted = false
    var isRowDeleted = false
    /// A colour behind the table, or behind the open cell.
    var isShaded = false
    var isCellShaded = false
}
