public import Programs

/// From a file of any known format to its text. Content decides what a file is, never its name.
public enum FileReader {
    /// Extensions of texts that are scanned in a folder.
    public static let textExtensions: Set<String> = ["txt", "md", "markdown", "text"]
    /// Extensions of documents that are read and scanned in a folder, beside texts.
    public static let documentExtensions: Set<String> = [
        "docx", "docm", "dotx", "odt", "ott", "rtf", "doc", "dot", "pdf", "html", "htm", "xhtml",
    ]
    /// Extensions of documents that this version cannot read: they are reported, not passed over.
    public static let unreadExtensions: Set<String> = [
        "odp", "ods", "xlsm", "djvu", "pages", "mht", "mhtml",
        "xlsx", "xls", "pptx", "ppt", "rar", "7z", "tar", "tgz", "gz", "bz2", "xz", "tif", "tiff",
    ]
    /// Extensions of archives whose documents are read.
    public static let archiveExtensions: Set<String> = ["zip"]

    static let oldWordName = "Word (DOC)"

    /// Reads a file, where need be with programs of this machine.
    ///
    /// - Parameter bytes: the file as it is.
    /// - Returns: `nil` for plain text, which is its own text.
    public static func read(
        _ bytes: [UInt8], _ options: ReadingOptions, programs: InstalledPrograms
    ) async throws(NotRead) -> ExtractedText? {
        switch FileFormat.recognise(bytes) {
        case .oldWord:
            var batch = OldWordBatch(programs)
            batch.add(bytes)
            await batch.convert()
            return try batch.text(at: 0, options)
        case .pdf: return try await PdfReader.read(bytes, options, programs)
        default: return try read(bytes, options)
        }
    }

    /// Reads a file in this process alone; a format that needs a program is refused.
    ///
    /// - Parameter bytes: the file as it is.
    /// - Returns: `nil` for plain text, which is its own text.
    public static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(NotRead) -> ExtractedText? {
        switch FileFormat.recognise(bytes) {
        case .text: return nil
        case .richText: return RtfReader.read(bytes, view: options.revisions)
        case .html: return try HtmlReader.read(bytes, view: options.revisions)
        case .archivedPage: throw .archivedPage
        case .unread(let name): throw .unread(name)
        case .unreadArchive(let name): throw .unreadArchive(name)
        case .oldWord: throw .unread(oldWordName)
        case .pdf: throw .unread("PDF")
        case .otherOffice(let other): throw .unread(other)
        case .locked: throw .locked(.word)
        case .damagedCompound: throw .damagedCompound
        case .package(let program): return try readPackage(bytes, program, options)
        }
    }

    private static func readPackage(
        _ bytes: [UInt8], _ program: OfficeProgram, _ options: ReadingOptions
    ) throws(NotRead) -> ExtractedText {
        var program = program
        do throws(OfficeFailure) {
            var package = try OfficePackage(bytes)
            guard let type = try OdtPackage.mediaType(&package) else {
                return try DocxReader.read(package, view: options.revisions)
            }
            program = .libreOffice
            return try OdtReader.read(package, mediaType: type, view: options.revisions)
        } catch { throw NotRead(error, program) }
    }
}
