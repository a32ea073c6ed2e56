internal import Archives

/// How much of an archive of documents is read. What goes beyond is refused in words, entry by entry.
public enum ArchiveLimits {
    /// Archives within archives, the outermost counted.
    public static let depth = 3
    /// Of an archive and all archives in it, documents or not.
    public static let entries = 20_000
    /// Unpacked, of one entry: it is in memory as a whole.
    public static let entryBytes = 256 << 20
    /// Unpacked, of all documents and archives of one archive.
    public static let totalBytes = 4 << 30

    static var zip: ZipLimits {
        var limits = ZipLimits()
        limits.entries = entries
        limits.totalBytes = entryBytes
        return limits
    }
}
