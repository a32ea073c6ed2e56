internal import Archives
internal import Texts

/// An archive of documents: what is in it. Its list is read once; entries are unpacked one at a time, by whoever scans them.
public final class DocumentArchive: Sendable {
    /// In the order of the archive's list, without folders.
    public let entries: [ArchivedDocument.Entry]
    /// 1 for one that is in no other.
    public let depth: Int
    let origin: Origin

    enum Origin: Sendable {
        case bytes(ZipBytes)
        indirect case entry(ArchivedDocument)
    }

    private init(_ origin: Origin, _ list: ZipList, depth: Int) {
        entries = list.entries.map(ArchivedDocument.Entry.init)
        self.origin = origin
        self.depth = depth
    }

    // MARK: what an archive is

    /// - Returns: `nil` for what is no archive: a document (Word files are zip files too), or a file of another kind.
    public static func open(file path: String) throws(NotRead) -> DocumentArchive? {
        guard let bytes = ZipBytes(file: path) else { return nil }
        return try open(.bytes(bytes), bytes, depth: 1)
    }

    /// - Returns: `nil` for what is no archive.
    public static func open(_ bytes: [UInt8]) throws(NotRead) -> DocumentArchive? {
        let bytes = ZipBytes(bytes)
        return try open(.bytes(bytes), bytes, depth: 1)
    }

    /// An archive in another.
    ///
    /// - Returns: `nil` for what is no archive.
    public static func open(
        _ document: ArchivedDocument, _ unpacker: ArchiveUnpacker
    ) throws(NotRead) -> DocumentArchive? {
        let depth = document.archive.depth + 1
        let bytes = ZipBytes(try unpacker.contents(of: document))
        return try open(.entry(document), bytes, depth: depth)
    }

    private static func open(_ origin: Origin, _ bytes: ZipBytes, depth: Int) throws(NotRead) -> DocumentArchive? {
        guard let head = bytes.read(0..<min(4, bytes.count)), FileFormat.isZip(head) else { return nil }
        do throws(ZipFailure) {
            let list = try ZipList(bytes, limits: ArchiveLimits.zip)
            return isDocument(list, bytes) ? nil : DocumentArchive(origin, list, depth: depth)
        } catch { throw NotRead(archive: error) }
    }

    /// Office files say what they are in an entry of a fixed name: OPC (DOCX, XLSX …) in two, OpenDocument in `mimetype`.
    private static func isDocument(_ list: ZipList, _ bytes: ZipBytes) -> Bool {
        list.entries.contains { entry in
            switch entry.plainName {
            case "[Content_Types].xml", "_rels/.rels": return true
            case "mimetype":
                let type = (try? ZipList.contents(of: entry, in: bytes)) ?? []
                return type.starts(with: Array("application/vnd.oasis.opendocument".utf8))
            default: return false
            }
        }
    }
}

/// One document of an archive, not unpacked.
public struct ArchivedDocument: Sendable {
    public let archive: DocumentArchive
    public let entry: Entry

    public init(_ entry: Entry, of archive: DocumentArchive) {
        self.archive = archive
        self.entry = entry
    }

    public struct Entry: Sendable {
        /// Folders in it are parted by slashes.
        public let name: String
        /// Unpacked.
        public let size: Int
        let zip: ZipEntry

        init(_ zip: ZipEntry) {
            self.zip = zip
            name = EntryName.decode(zip)
            size = zip.size
        }

        /// Why the entry cannot be read, as far as the list tells.
        public var refusal: NotRead? {
            if ZipEntry.leadsOut(name) { return .leadsOut }
            return zip.isEncrypted ? .lockedEntry : nil
        }
    }
}
