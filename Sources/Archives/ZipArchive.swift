/// The entries of a zip file in memory. Nothing is ever written to disk.
///
/// Everything a file says about itself is checked: sizes before unpacking and while unpacking, checksums after it.
public struct ZipArchive: Sendable {
    /// Names in the order of the archive's list, without folders.
    public var names: [String] { entries.map(\.name) }

    private let bytes: [UInt8]
    private let limits: ZipLimits
    private let entries: [ZipEntry]
    private let indices: [String: Int]
    private var unpackedBytes = 0

    /// Reads the list of entries; nothing is unpacked yet.
    public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFailure) {
        self.bytes = bytes
        self.limits = limits
        entries = try ZipDirectory(bytes, limits).entries()
        var indices: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            // Two entries of one name: each reader of the file would show another text.
            guard indices.updateValue(index, forKey: entry.name.lowercased()) == nil else {
                throw .damaged(entry: entry.name)
            }
        }
        self.indices = indices
    }

    /// Names are compared without regard to case, as office programs do.
    public func contains(_ name: String) -> Bool { indices[name.lowercased()] != nil }

    /// The unpacked bytes of an entry; `nil` if there is none of this name.
    public mutating func contents(of name: String) throws(ZipFailure) -> [UInt8]? {
        guard let index = indices[name.lowercased()] else { return nil }
        let entry = entries[index]
        guard entry.isEncrypted == false else { throw .encrypted(entry: entry.name) }
        guard entry.size <= limits.totalBytes - unpackedBytes, hasCredibleRatio(entry) else {
            throw .tooLarge(entry: entry.name)
        }
        let packed = try ZipDirectory(bytes, limits).packedRange(of: entry)
        unpackedBytes += entry.size
        let contents = try unpack(entry, packed)
        guard Deflate.checksum(contents) == entry.checksum else { throw .damaged(entry: entry.name) }
        return contents
    }

    private func hasCredibleRatio(_ entry: ZipEntry) -> Bool {
        entry.size <= limits.ratioFreeBytes || entry.size / limits.ratio <= entry.packedSize
    }

    private func unpack(_ entry: ZipEntry, _ packed: Range<Int>) throws(ZipFailure) -> [UInt8] {
        switch entry.method {
        case .stored:
            guard packed.count == entry.size else { throw .damaged(entry: entry.name) }
            return Array(bytes[packed])
        case .deflated:
            guard let contents = Deflate.inflate(bytes, packed, size: entry.size) else {
                throw .damaged(entry: entry.name)
            }
            return contents
        case .other: throw .unsupported(entry: entry.name)
        }
    }
}

/// What the archive's list says about one entry.
struct ZipEntry: Sendable {
    enum Method: Sendable {
        case stored, deflated, other
    }

    let name: String
    let method: Method
    let isEncrypted: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    /// Of its own header.
    let offset: Int
}
