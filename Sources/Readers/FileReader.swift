/// From a file of any known format to its text. Content decides what a file is, never its name.
public enum FileReader {
    /// Extensions of texts that are scanned in a folder.
    public static let textExtensions: Set<String> = ["txt", "md", "markdown", "text"]
    /// Extensions of documents that are read and scanned in a folder, beside texts.
    public static let documentExtensions: Set<String> = ["docx", "docm", "dotx", "rtf", "html", "htm", "xhtml"]
    /// Extensions of documents that this version cannot read: they are reported, not passed over.
    public static let unreadExtensions: Set<String> = [
        "doc", "dot", "odp", "xlsm", "djvu", "pages", "pdf", "odt", "mht", "mhtml",
        "xlsx", "xls", "pptx", "ppt", "zip", "rar", "7z", "tif", "tiff",
    ]

    /// - Parameter bytes: the file as it is.
    /// - Returns: `nil` for plain text, which is its own text.
    public static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(NotRead) -> ExtractedText? {
        switch FileFormat.recognise(bytes) {
        case .text: return nil
        case .richText: return RtfReader.read(bytes)
        case .html: return try HtmlReader.read(bytes, view: options.revisions)
        case .archivedPage: throw .archivedPage
        case .unread(let name): throw .unread(name)
        case .locked: throw .locked
        case .package:
            do throws(DocxFailure) {
                return try DocxReader.read(bytes, view: options.revisions)
            } catch { throw NotRead(error) }
        }
    }
}
