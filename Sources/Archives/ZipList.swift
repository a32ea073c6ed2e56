/// The entries of a zip file, in the order of its list, folders left out; nothing is unpacked until it is asked for.
///
/// Names are judged by who reads the list: in an archive of documents one bad name must not close all others.
public struct ZipList: Sendable {
    public let entries: [ZipEntry]

    /// - Parameter limits: of which the number of entries and the length of the list are asked here.
    public init(_ bytes: ZipBytes, limits: ZipLimits = ZipLimits()) throws(ZipFailure) {
        entries = try ZipDirectory(bytes, limits).entries().filter { !$0.isFolder }
    }

    /// The unpacked bytes of an entry; sizes are checked before unpacking and while unpacking, the checksum after it.
    ///
    /// - Parameter limits: of which the bytes and the ratio are asked here, of this entry alone.
    public static func contents(
        of entry: ZipEntry, in bytes: ZipBytes, limits: ZipLimits = ZipLimits()
    ) throws(ZipFailure) -> [UInt8] {
        let name = entry.plainName
        guard entry.method != .other || entry.isEncrypted else { throw .unsupported(entry: name) }
        guard !entry.isEncrypted else { throw .encrypted(entry: name) }
        guard entry.size <= limits.totalBytes, limits.admitsRatio(of: entry) else { throw .tooLarge(entry: name) }
        guard let packed = bytes.read(try ZipDirectory(bytes, limits).packedRange(of: entry)) else {
            throw .damaged(entry: name)
        }
        guard let contents = unpack(entry, packed), Deflate.checksum(contents) == entry.checksum else {
            throw .damaged(entry: name)
        }
        return contents
    }

    private static func unpack(_ entry: ZipEntry, _ packed: [UInt8]) -> [UInt8]? {
        switch entry.method {
        case .stored: packed.count == entry.size ? packed : nil
        case .deflated: Deflate.inflate(packed, 0..<packed.count, size: entry.size)
        case .other: nil
        }
    }
}
