/// Writes zip files in memory, entries stored as they are; for tests, which can make any header lie.
public struct ZipWriter: Sendable {
    public struct Entry: Sendable {
        public var name: String
        /// Where the name is in another code page than UTF-8.
        public var nameBytes: [UInt8]?
        /// Further fields in the list.
        public var extra: [UInt8] = []
        /// As they stand in the file: packed, where ``method`` says so.
        public var bytes: [UInt8]
        public var method: UInt16 = 0
        public var flags: UInt16 = 0
        /// Of the unpacked bytes.
        public var size: UInt32
        public var checksum: UInt32
        public var packedSize: UInt32

        public init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
            size = UInt32(bytes.count)
            packedSize = size
            checksum = Self.checksum(bytes)
        }

        /// CRC-32, bit by bit.
        public static func checksum(_ bytes: [UInt8]) -> UInt32 {
            var remainder = UInt32.max
            for byte in bytes {
                remainder ^= UInt32(byte)
                for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
            }
            return ~remainder
        }
    }

    public var entries: [Entry]

    public init(_ entries: [Entry] = []) { self.entries = entries }

    public init(_ files: [(name: String, text: String)]) {
        entries = files.map { Entry($0.name, Array($0.text.utf8)) }
    }

    public var bytes: [UInt8] {
        var file: [UInt8] = []
        var list: [UInt8] = []
        for entry in entries {
            let offset = UInt32(file.count)
            let name = entry.nameBytes ?? Array(entry.name.utf8)
            let common =
                Self.short(entry.flags) + Self.short(entry.method) + Self.word(0) + Self.word(entry.checksum)
                + Self.word(entry.packedSize) + Self.word(entry.size) + Self.short(UInt16(name.count))
            file += Self.word(0x0403_4B50) + Self.short(20) + common + Self.short(0) + name + entry.bytes
            list += Self.word(0x0201_4B50) + Self.short(20) + Self.short(20) + common
            list += Self.short(UInt16(entry.extra.count)) + Self.short(0) + Self.short(0) + Self.short(0)
            list += Self.word(0) + Self.word(offset) + name + entry.extra
        }
        let count = Self.short(UInt16(entries.count))
        let end =
            Self.word(0x0605_4B50) + Self.word(0) + count + count + Self.word(UInt32(list.count))
            + Self.word(UInt32(file.count)) + Self.short(0)
        return file + list + end
    }

    /// Info-ZIP's field for a name in UTF-8.
    public static func unicodeName(_ name: String, of bytes: [UInt8]) -> [UInt8] {
        let field = [1] + word(Entry.checksum(bytes)) + Array(name.utf8)
        return short(0x7075) + short(UInt16(field.count)) + field
    }

    private static func short(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private static func word(_ number: UInt32) -> [UInt8] {
        short(UInt16(number & 0xFFFF)) + short(UInt16(number >> 16))
    }
}

/// Zeros packed by deflate (RFC 1951, fixed Huffman codes): 258 of them in 13 bits, about the best there is.
public struct PackedZeros: Sendable {
    public private(set) var bytes: [UInt8] = []
    public private(set) var size = 1
    private var bitCount = 0

    /// - Parameter repeats: of 258 zeros, after a first one.
    public init(repeats: Int) {
        append(0b1, 1)  // the last block
        append(0b01, 2)  // fixed codes
        code(0b0011_0000, 8)  // the byte 0
        for _ in 0..<repeats {
            code(0b1100_0101, 8)  // a length of 258
            code(0, 5)  // one byte back
            size += 258
        }
        code(0, 7)  // the end
    }

    /// Huffman codes begin with their highest bit, everything else with its lowest.
    private mutating func code(_ value: Int, _ length: Int) {
        for bit in (0..<length).reversed() { append(value >> bit & 1, 1) }
    }

    private mutating func append(_ value: Int, _ length: Int) {
        for bit in 0..<length {
            if bitCount % 8 == 0 { bytes.append(0) }
            bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(bitCount % 8)
            bitCount += 1
        }
    }
}
