/// Reads the list at the end of a zip file (APPNOTE.TXT 4.3.12, 4.3.16) and the header before each entry (4.3.7).
struct ZipDirectory {
    private let bytes: ZipBytes
    private let limits: ZipLimits

    private enum Signature {
        static let local: UInt32 = 0x0403_4B50
        static let listed: UInt32 = 0x0201_4B50
        static let end: UInt32 = 0x0605_4B50
    }

    private enum Length {
        static let local = 30
        static let listed = 46
        static let end = 22
        /// A comment of at most so many bytes may follow the end record.
        static let comment = 65_535
    }

    init(_ bytes: ZipBytes, _ limits: ZipLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    func entries() throws(ZipFailure) -> [ZipEntry] {
        guard let (end, record) = endRecord() else { throw .notZip }
        let count = Int(record.short(10))
        let start = Int(record.word(16))
        guard record.short(4) == 0, count != 0xFFFF, start != 0xFFFF_FFFF else { throw .unsupported(entry: "") }
        guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        guard start <= end else { throw .damaged(entry: "") }
        guard end - start <= limits.listBytes else { throw .tooLarge(entry: "") }
        guard let bytes = bytes.read(start..<end) else { throw .damaged(entry: "") }
        return try entries(count, in: ZipRecord(bytes))
    }

    private func entries(_ count: Int, in list: ZipRecord) throws(ZipFailure) -> [ZipEntry] {
        var entries: [ZipEntry] = []
        var offset = 0
        for _ in 0..<count {
            guard offset + Length.listed <= list.count, list.word(offset) == Signature.listed else {
                throw .damaged(entry: "")
            }
            let nameEnd = offset + Length.listed + Int(list.short(offset + 28))
            let extraEnd = nameEnd + Int(list.short(offset + 30))
            guard extraEnd <= list.count else { throw .damaged(entry: "") }
            let name = Array(list.bytes[offset + Length.listed..<nameEnd])
            entries.append(entry(list, offset, name, extra: nameEnd..<extraEnd))
            offset = extraEnd + Int(list.short(offset + 32))
        }
        return entries
    }

    private func entry(_ list: ZipRecord, _ offset: Int, _ name: [UInt8], extra: Range<Int>) -> ZipEntry {
        let flags = list.short(offset + 8)
        let (packedSize, size, start) = (list.word(offset + 20), list.word(offset + 24), list.word(offset + 42))
        // The 64-bit form: the true numbers stand elsewhere.
        let isLarge = packedSize == .max || size == .max || start == .max
        let method: ZipEntry.Method =
            switch list.short(offset + 10) {
            case 0 where !isLarge: .stored
            case 8 where !isLarge: .deflated
            default: .other
            }
        let isUnicode = flags & 0x800 != 0
        return ZipEntry(
            nameBytes: name,
            unicodeName: isUnicode ? ZipRecord.utf8(name[...]) : list.unicodeName(extra, of: name),
            isEncrypted: flags & 1 == 1, size: Int(size), method: method, checksum: list.word(offset + 16),
            packedSize: Int(packedSize), offset: Int(start))
    }

    /// The packed bytes of an entry; its own header must agree with the list.
    func packedRange(of entry: ZipEntry) throws(ZipFailure) -> Range<Int> {
        guard let header = bytes.read(entry.offset..<entry.offset + Length.local).map(ZipRecord.init),
            header.word(0) == Signature.local
        else { throw .damaged(entry: entry.plainName) }
        let start = entry.offset + Length.local + Int(header.short(26)) + Int(header.short(28))
        guard start + entry.packedSize <= bytes.count else { throw .damaged(entry: entry.plainName) }
        return start..<start + entry.packedSize
    }

    /// Where the record at the end begins, and the record.
    private func endRecord() -> (offset: Int, record: ZipRecord)? {
        let start = max(0, bytes.count - Length.end - Length.comment)
        guard let tail = bytes.read(start..<bytes.count).map(ZipRecord.init) else { return nil }
        var offset = tail.count - Length.end
        while offset >= 0 {
            if tail.word(offset) == Signature.end {
                return (start + offset, ZipRecord(Array(tail.bytes[offset...])))
            }
            offset -= 1
        }
        return nil
    }
}

/// Little-endian numbers; callers have checked the bounds.
private struct ZipRecord {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func short(_ offset: Int) -> UInt16 { UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8 }

    func word(_ offset: Int) -> UInt32 { UInt32(short(offset)) | UInt32(short(offset + 2)) << 16 }

    /// Info-ZIP's field 0x7075 (APPNOTE.TXT 4.6.9): the name in UTF-8, if it is still that of the entry.
    func unicodeName(_ extra: Range<Int>, of name: [UInt8]) -> String? {
        var offset = extra.lowerBound
        while offset + 4 <= extra.upperBound {
            let end = offset + 4 + Int(short(offset + 2))
            guard end <= extra.upperBound else { return nil }
            if short(offset) == 0x7075, end - offset > 9, bytes[offset + 4] == 1,
                word(offset + 5) == Deflate.checksum(name)
            {
                return Self.utf8(bytes[offset + 9..<end])
            }
            offset = end
        }
        return nil
    }

    /// `nil` for bytes that are no UTF-8.
    static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    }
}
