/// How much of an archive is unpacked at most: an archive of kilobytes can hold gigabytes.
public struct ZipLimits: Sendable {
    public var entries = 4_096
    /// Of the list of entries, names counted.
    public var listBytes = 32 << 20
    /// Unpacked bytes of everything read from one archive.
    public var totalBytes = 512 << 20
    /// Unpacked bytes for each packed one, asked of entries above ``ratioFreeBytes``: text of a real document
    /// packs 1:10 to 1:60.
    public var ratio = 200
    public var ratioFreeBytes = 16 << 20

    public init() {}

    func admitsRatio(of entry: ZipEntry) -> Bool {
        entry.size <= ratioFreeBytes || entry.size / ratio <= entry.packedSize
    }
}

/// Why an archive, or an entry of it, was not read.
public enum ZipFailure: Error, Sendable, Hashable {
    /// There is no list of entries at the end: no zip, or one that was cut off.
    case notZip
    /// Bytes contradict each other, the checksum does not fit, or two entries bear one name.
    case damaged(entry: String)
    case encrypted(entry: String)
    /// A name that leads out of the archive: `..`, an absolute path.
    case unsafeName(String)
    /// Packed by a method other than «stored» and «deflated», or in the 64-bit or many-volume form.
    case unsupported(entry: String)
    case tooManyEntries(limit: Int)
    /// More bytes, or a better ratio, than a document has.
    case tooLarge(entry: String)
}
