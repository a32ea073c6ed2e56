/// The entries of a zip file that is a document, in memory: DOCX and its like. Nothing is ever written to disk.
///
/// Everything a file says about itself is checked, and whatever each reader would understand in its own way is refused.
public struct ZipArchive: Sendable {
    /// Names in the order of the archive's list, without folders.
    public let names: [String]

    private let bytes: ZipBytes
    private var limits: ZipLimits
    private let entries: [ZipEntry]
    private let indices: [String: Int]

    /// Reads the list of entries; nothing is unpacked yet.
    public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFailure) {
        self.bytes = ZipBytes(bytes)
        self.limits = limits
        entries = try ZipList(self.bytes, limits: limits).entries
        names = entries.map(\.plainName)
        var indices: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            guard !ZipEntry.leadsOut(name) else { throw .unsafeName(name) }
            // Two entries of one name: each reader of the file would show another text.
            guard indices.updateValue(index, forKey: name.lowercased()) == nil else { throw .damaged(entry: name) }
        }
        self.indices = indices
    }

    /// Names are compared without regard to case, as office programs do.
    public func contains(_ name: String) -> Bool { indices[name.lowercased()] != nil }

    /// The unpacked bytes of an entry; `nil` if there is none of this name.
    public mutating func contents(of name: String) throws(ZipFailure) -> [UInt8]? {
        guard let index = indices[name.lowercased()] else { return nil }
        let contents = try ZipList.contents(of: entries[index], in: bytes, limits: limits)
        limits.totalBytes -= contents.count
        return contents
    }
}
