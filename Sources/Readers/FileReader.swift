/// From a file of any known format to its text. Content decides what a file is, never its name.
public enum FileReader {
    /// Extensions of texts that are scanned in a folder.
    public static let textExtensions: Set<String> = ["txt", "md", "markdown", "text"]
    /// Extensions of documents that are read and scanned in a folder, beside texts.
    public static let documentExtensions: Set<String> = ["docx", "docm", "dotx", "odt", "ott", "rtf"]
    /// Extensions of documents that this version cannot read: they are reported, not passed over.
    public static let unreadExtensions: Set<String> = [
        "doc", "dot", "odp", "ods", "xlsm", "djvu", "pages", "pdf", "html", "htm",
        "xlsx", "xls", "pptx", "ppt", "zip", "rar", "7z", "tif",
        "tiff",
    ]

    /// - Parameter bytes: the file as it is.
    /// - Returns: `nil` for plain text, which is its own text.
    public static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(NotRead) -> ExtractedText? {
        switch FileFormat.recognise(bytes) {
        case .text: return nil
        case .richText: return RtfReader.read(bytes)
        case .unread(let name): throw .unread(name)
        case .locked: throw .locked(.word)
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
