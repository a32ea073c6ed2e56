/// The text of one file as UTF-8 bytes. All offsets of a finding point into these bytes.
///
/// For a UTF-8 file they are the file's own bytes; for any other encoding they are the decoded text,
/// and ``encoding`` says so.
public struct SourceText: Sendable {
    /// The path or name shown to people.
    public let name: String
    /// Valid UTF-8.
    public let bytes: [UInt8]
    public let encoding: TextEncoding
    /// Byte offsets in ``bytes`` where U+FFFD stands for something that could not be decoded.
    public let undecoded: [Int]
    public let lines: LineTable
    private let counts: CharacterCounts

    public init(name: String, bytes: [UInt8], encoding: TextEncoding = .utf8, undecoded: [Int] = []) {
        self.name = name
        self.bytes = bytes
        self.encoding = encoding
        self.undecoded = undecoded
        self.lines = LineTable(bytes)
        counts = CharacterCounts(bytes)
    }

    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The words between two byte offsets.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Line and columns of a byte offset; see ``Position`` for the units.
    public func position(of offset: Int) -> Position {
        let offset = min(offset, bytes.count)
        let line = lines.line(containing: offset)
        let start = lines.starts[line]
        let before = counts.upTo(start, in: bytes)
        let here = counts.upTo(offset, in: bytes)
        return Position(
            line: line + 1, column: here.scalars - before.scalars + 1, utf16Column: here.utf16 - before.utf16 + 1,
            byteColumn: offset - start + 1)
    }
}

/// Characters up to any offset, from counts kept at regular places: a line of a hundred megabytes has columns too.
private struct CharacterCounts: Sendable {
    struct Count {
        var scalars = 0
        var utf16 = 0

        mutating func add(_ byte: UInt8) {
            guard byte & 0xC0 != 0x80 else { return }
            scalars += 1
            utf16 += byte >= 0xF0 ? 2 : 1
        }
    }

    private static let blockShift = 12
    private let blocks: [Count]

    init(_ bytes: [UInt8]) {
        var blocks = [Count()]
        var count = Count()
        for (index, byte) in bytes.enumerated() {
            if index & (1 << Self.blockShift - 1) == 0, index > 0 { blocks.append(count) }
            count.add(byte)
        }
        self.blocks = blocks
    }

    func upTo(_ offset: Int, in bytes: [UInt8]) -> Count {
        let block = min(offset >> Self.blockShift, blocks.count - 1)
        var count = blocks[block]
        for index in (block << Self.blockShift)..<offset { count.add(bytes[index]) }
        return count
    }
}

/// A place in a text. Every number is 1-based.
public struct Position: Sendable, Hashable, Comparable {
    public let line: Int
    /// In Unicode scalars.
    public let column: Int
    /// In UTF-16 code units (SARIF, editors).
    public let utf16Column: Int
    /// In UTF-8 bytes (rdjson, grep).
    public let byteColumn: Int

    public init(line: Int, column: Int, utf16Column: Int, byteColumn: Int) {
        self.line = line
        self.column = column
        self.utf16Column = utf16Column
        self.byteColumn = byteColumn
    }

    public static func < (a: Position, b: Position) -> Bool {
        (a.line, a.byteColumn) < (b.line, b.byteColumn)
    }
}

/// Where lines begin. LF, CR LF and a lone CR end a line.
public struct LineTable: Sendable {
    /// Byte offset of the first byte of each line; never empty.
    public let starts: [Int]

    public init(_ bytes: [UInt8]) {
        var starts = [0]
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == UInt8(ascii: "\r"), index == count || bytes[index] != UInt8(ascii: "\n") {
                starts.append(index)
            }
        }
        self.starts = starts
    }

    /// 0-based line that contains the offset.
    public func line(containing offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
