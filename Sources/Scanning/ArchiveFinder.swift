internal import Documents
internal import Readers

/// The documents of an archive and of the archives in it, as inputs: `a.zip!b.docx`.
///
/// What is wanted is decided as in folders; whatever is wanted and cannot be read is an input that says why.
struct ArchiveFinder {
    private(set) var inputs: [ScanInput] = []
    /// Files that are no documents, counted by extension.
    private(set) var ignored: [String: Int] = [:]
    /// Of a document, by its name in its archive and its whole name.
    private let choice: (_ entry: String, _ name: String) -> Choice
    private let unpacker = ArchiveUnpacker()
    private var bytesLeft = ArchiveLimits.totalBytes
    private var entriesLeft = ArchiveLimits.entries

    enum Choice {
        case document, archive
        /// No document; counted.
        case ignored
        /// The user does not ask for it.
        case unwanted
    }

    init(_ choice: @escaping (_ entry: String, _ name: String) -> Choice) { self.choice = choice }

    mutating func find(in archive: DocumentArchive, named name: String) {
        guard archive.entries.count <= entriesLeft else { return refuse(name, .tooManyEntries(ArchiveLimits.entries)) }
        entriesLeft -= archive.entries.count
        var counts: [String: Int] = [:]
        for entry in archive.entries { counts[entry.name, default: 0] += 1 }
        for entry in archive.entries where !Self.isPassedOver(entry.name) {
            // Of several of one name the first one stands for all.
            guard let count = counts.updateValue(0, forKey: entry.name), count > 0 else { continue }
            let document = ArchivedDocument(entry, of: archive)
            let whole = name + "!" + entry.name
            switch choice(entry.name, whole) {
            case .unwanted: break
            case .ignored: ignored[FilePath.suffix(of: entry.name), default: 0] += count
            case .document: add(document, whole, refusal: count > 1 ? .sameName(count) : entry.refusal)
            case .archive: open(document, whole, refusal: count > 1 ? .sameName(count) : entry.refusal)
            }
        }
    }

    /// As in folders: hidden files, those of office programs that have a document open, what a Mac adds to its archives.
    private static func isPassedOver(_ name: String) -> Bool {
        name.split(separator: "/").contains {
            ($0.hasPrefix(".") && $0 != "." && $0 != "..") || $0.hasPrefix("~$") || $0 == "__MACOSX"
        }
    }

    private mutating func add(_ document: ArchivedDocument, _ name: String, refusal: NotRead?) {
        if let refusal = refusal ?? spend(document) { return refuse(name, refusal) }
        inputs.append(ScanInput(name: name, content: .archived(document)))
    }

    /// An entry that is called an archive may be a document all the same.
    private mutating func open(_ document: ArchivedDocument, _ name: String, refusal: NotRead?) {
        if document.archive.depth >= ArchiveLimits.depth, refusal == nil { return refuse(name, .nestedTooDeep) }
        if let refusal = refusal ?? spend(document) { return refuse(name, refusal) }
        do throws(NotRead) {
            if let archive = try DocumentArchive.open(document, unpacker) {
                find(in: archive, named: name)
            } else {
                inputs.append(ScanInput(name: name, content: .archived(document)))
            }
        } catch { refuse(name, error) }
    }

    /// Sizes are those of the list: unpacking fails where they lie.
    private mutating func spend(_ document: ArchivedDocument) -> NotRead? {
        guard document.entry.size <= ArchiveLimits.entryBytes else { return nil }
        guard document.entry.size <= bytesLeft else { return .totalReached }
        bytesLeft -= document.entry.size
        return nil
    }

    private mutating func refuse(_ name: String, _ reason: NotRead) {
        inputs.append(ScanInput(name: name, content: .unreadable(reason)))
    }
}
