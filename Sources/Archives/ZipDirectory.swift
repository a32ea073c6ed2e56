/// Reads the list at the end of a zip file (APPNOTE.TXT 4.3.12, 4.3.16) and the header before each entry (4.3.7).
struct ZipDirectory {
    private let bytes: [UInt8]
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

    init(_ bytes: [UInt8], _ limits: ZipLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    func entries() throws(ZipFailure) -> [ZipEntry] {
        guard let end = endRecord() else { throw .notZip }
        let count = Int(short(end + 10))
        let start = Int(word(end + 16))
        guard short(end + 4) == 0, count != 0xFFFF, start != 0xFFFF_FFFF else { throw .unsupported(entry: "") }
        guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        var entries: [ZipEntry] = []
        var offset = start
        for _ in 0..<count {
            guard offset + Length.listed <= end, word(offset) == Signature.listed else { throw .damaged(entry: "") }
            let nameStart = offset + Length.listed
            let nameEnd = nameStart + Int(short(offset + 28))
            guard nameEnd <= end else { throw .damaged(entry: "") }
            let entry = try entry(at: offset, name: nameStart..<nameEnd)
            if !entry.name.hasSuffix("/") { entries.append(entry) }
            offset = nameEnd + Int(short(offset + 30)) + Int(short(offset + 32))
        }
        return entries
    }

    private func entry(at offset: Int, name: Range<Int>) throws(ZipFailure) -> ZipEntry {
        let flags = short(offset + 8)
        let name = try safeName(name)
        let (packedSize, size, start) = (word(offset + 20), word(offset + 24), word(offset + 42))
        guard packedSize != .max, size != .max, start != .max else { throw .unsupported(entry: name) }
        let method: ZipEntry.Method =
            switch short(offset + 10) {
            case 0: .stored
            case 8: .deflated
            default: .other
            }
        return ZipEntry(
            name: name, method: method, isEncrypted: flags & 1 == 1, checksum: word(offset + 16),
            packedSize: Int(packedSize), size: Int(size), offset: Int(start))
    }

    private func safeName(_ range: Range<Int>) throws(ZipFailure) -> String {
        let name = String(decoding: bytes[range], as: UTF8.self).replacing("\\", with: "/")
        let leadsOut =
            name.isEmpty || name.hasPrefix("/") || name.utf8.contains(0)
            || name.split(separator: "/").contains("..") || name.dropFirst().first == ":"
        guard !leadsOut else { throw .unsafeName(name) }
        return name
    }

    /// The packed bytes of an entry; its own header must agree with the list.
    func packedRange(of entry: ZipEntry) throws(ZipFailure) -> Range<Int> {
        let header = entry.offset
        guard header + Length.local <= bytes.count, word(header) == Signature.local else {
            throw .damaged(entry: entry.name)
        }
        let start = header + Length.local + Int(short(header + 26)) + Int(short(header + 28))
        guard start + entry.packedSize <= bytes.count else { throw .damaged(entry: entry.name) }
        return start..<start + entry.packedSize
    }

    private func endRecord() -> Int? {
        var offset = bytes.count - Length.end
        let lowest = max(0, offset - Length.comment)
        while offset >= lowest {
            if word(offset) == Signature.end { return offset }
            offset -= 1
        }
        return nil
    }

    // MARK: little-endian numbers; callers have checked the bounds

    private func short(_ offset: Int) -> UInt16 { UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8 }

    private func word(_ offset: Int) -> UInt32 { UInt32(short(offset)) | UInt32(short(offset + 2)) << 16 }
}
