internal import Archives

/// Unpacks documents for one worker. Archives within archives are kept unpacked as long as documents of them come: at most
/// one at each depth is in memory, beside the document itself.
public final class ArchiveUnpacker {
    private var nested: [(archive: DocumentArchive, bytes: ZipBytes)] = []

    public init() {}

    /// - Throws: why the entry was not read; sizes, ratios and checksums are checked.
    public func contents(of document: ArchivedDocument) throws(NotRead) -> [UInt8] {
        do throws(ZipFailure) {
            return try unpacked(document)
        } catch { throw NotRead(entry: error) }
    }

    private func unpacked(_ document: ArchivedDocument) throws(ZipFailure) -> [UInt8] {
        try ZipList.contents(of: document.entry.zip, in: bytes(of: document.archive), limits: ArchiveLimits.zip)
    }

    private func bytes(of archive: DocumentArchive) throws(ZipFailure) -> ZipBytes {
        switch archive.origin {
        case .bytes(let bytes): return bytes
        case .entry(let document):
            if let known = nested.first(where: { $0.archive === archive }) { return known.bytes }
            nested.removeAll { $0.archive.depth >= archive.depth }
            let bytes = ZipBytes(try unpacked(document))
            nested.append((archive, bytes))
            return bytes
        }
    }
}
