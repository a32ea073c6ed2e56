internal import Texts

/// Writes blocks as the text that rules read: one paragraph a line, one row of a table a line.
struct BlockWriter {
    var text = ExtractedText()

    /// Between cells, and in a cell the sign that would look like one.
    private static let pipe = UInt8(ascii: "|")
    private static let brokenBar = Array("¦".utf8)
    private static let lineBreak: UInt8 = 0x0B

    /// What comes now belongs to no clause of what came before.
    mutating func beginPart() {
        text.append([ExtractedText.partSeparator], at: nil)
        text.endLine()
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): write(paragraph)
            case .table(let table) where table.isLayout:
                for cell in table.rows.joined() { write(cell.blocks) }
            case .table(let table):
                if let parallel = ParallelText(table) {
                    write(parallel)
                    continue
                }
                for row in table.rows { write(row) }
                // Two tables that touch are two.
                text.endLine()
            }
        }
    }

    private mutating func write(_ parallel: ParallelText) {
        for (index, column) in parallel.columns.enumerated() {
            if index > 0 { beginPart() }
            write(column)
        }
        beginPart()
    }

    private mutating func write(_ paragraph: Paragraph) {
        text.append(paragraph.number, at: nil)
        write(paragraph.pieces, inCell: false)
        text.endLine()
        // A number alone on its line takes the next line for its text; this paragraph has none.
        if paragraph.isEmpty, !paragraph.number.isEmpty { text.endLine() }
    }

    private mutating func write(_ row: [Cell]) {
        text.append([Self.pipe], at: nil)
        for cell in row {
            for column in 0..<cell.span {
                if cell.isCovered || column > 0 { text.markCoveredCell() }
                text.append(" ", at: nil)
                if column == 0, !cell.isCovered { write(cell) }
                text.append(" |", at: nil)
            }
        }
        text.endLine()
    }

    private mutating func write(_ cell: Cell) {
        var isFirst = true
        for paragraph in cell.paragraphs where !paragraph.isEmpty || !paragraph.number.isEmpty {
            if !isFirst { text.append([Self.lineBreak], at: nil) }
            text.append(paragraph.number, at: nil)
            write(paragraph.pieces, inCell: true)
            isFirst = false
        }
    }

    private mutating func write(_ pieces: [Paragraph.Piece], inCell: Bool) {
        for piece in pieces {
            let words = Self.oneLine(piece.text, inCell: inCell)
            let end = piece.start + words.count { $0 & 0xC0 != 0x80 }
            text.append(
                words, at: piece.origin.place(of: piece.start..<end), isHidden: piece.isHidden,
                disguise: piece.disguise)
        }
    }

    /// Line ends in the source of a file are spaces. Every character stays one, so that places can be counted.
    private static func oneLine(_ bytes: [UInt8], inCell: Bool) -> [UInt8] {
        let isPlain = !bytes.contains {
            $0 == 0x0A || $0 == 0x0D || $0 == 0xE2 || $0 == 0xC2 || (inCell && $0 == Self.pipe)
        }
        if isPlain { return bytes }
        var line: [UInt8] = []
        line.reserveCapacity(bytes.count + 8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                line.append(0x20)
            } else if inCell, byte == Self.pipe {
                line += Self.brokenBar
            } else if let length = lineEnd(bytes, index) {
                line.append(Self.lineBreak)
                index += length
                continue
            } else {
                line.append(byte)
            }
            index += 1
        }
        return line
    }

    /// U+0085, U+2028, U+2029 would cut a row in two.
    private static func lineEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        if bytes[index...].starts(with: [0xC2, 0x85]) { return 2 }
        let isSeparator =
            bytes[index...].starts(with: [0xE2, 0x80, 0xA8]) || bytes[index...].starts(with: [0xE2, 0x80, 0xA9])
        return isSeparator ? 3 : nil
    }

    /// The words of blocks, to know parts that say the same.
    static func words(_ blocks: [Block]) -> [UInt8] {
        Cell(blocks: blocks).paragraphs.flatMap { $0.pieces.flatMap(\.text) }
    }
}
