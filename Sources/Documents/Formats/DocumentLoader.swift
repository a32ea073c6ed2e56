public import Texts

/// Why a file was not read: for people, with the next step.
public struct NotRead: Error, Sendable, Hashable {
    public let reason: Localized
    public let advice: Localized

    public init(reason: Localized, advice: Localized) {
        self.reason = reason
        self.advice = advice
    }
}

/// From bytes to a document. Content decides what a file is, never its name.
public enum DocumentLoader {
    /// Extensions of texts that are scanned in a folder.
    public static let textExtensions: Set<String> = ["txt", "md", "markdown", "text"]
    /// Extensions of documents that are read and scanned in a folder, beside texts.
    public static let documentExtensions: Set<String> = ["docx", "docm", "dotx", "rtf"]
    /// Extensions of documents that this version cannot read: they are reported, not passed over.
    public static let unreadExtensions: Set<String> = [
        "doc", "dot", "odp", "xlsm", "djvu", "pages", "pdf", "odt", "html", "htm",
        "xlsx", "xls", "pptx", "ppt", "zip", "rar", "7z", "tif",
        "tiff",
    ]

    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - kind: what the user says the document is.
    ///   - view: what is read of a document with tracked changes.
    public static func load(
        name: String, bytes: [UInt8], kind: DocumentKind? = nil, view: DocxView = .accepted
    ) throws(NotRead) -> Document {
        guard let extracted = try extract(bytes, view) else { return try loadText(name, bytes, kind) }
        return Document(SourceText(name: name, bytes: extracted.bytes), kind: kind, extracted: extracted)
    }

    /// - Returns: `nil` for plain text, which is its own text.
    private static func extract(_ bytes: [UInt8], _ view: DocxView) throws(NotRead) -> ExtractedText? {
        switch FileFormat.recognise(bytes) {
        case .text: return nil
        case .richText: return RtfReader.read(bytes)
        case .unread(let name): throw .unread(name)
        case .locked: throw .locked
        case .package:
            do throws(DocxFailure) { return try DocxReader.read(bytes, view: view) } catch { throw NotRead(error) }
        }
    }

    private static func loadText(_ name: String, _ bytes: [UInt8], _ kind: DocumentKind?) throws(NotRead) -> Document {
        do throws(DecodingFailure) {
            return Document(try SourceText.decode(name: name, bytes: bytes), kind: kind)
        } catch .binary {
            throw NotRead(
                reason: .init(kk: "файл мәтін емес", ru: "файл не является текстом", en: "the file is not text"),
                advice: .init(
                    kk: "құжатты мәтін ретінде (.txt, UTF-8) сақтаңыз",
                    ru: "сохраните документ как текст (.txt, UTF-8)",
                    en: "save the document as text (.txt, UTF-8)"))
        } catch {
            throw NotRead(
                reason: .init(
                    kk: "кодировкасы танылмады", ru: "кодировка не распознана", en: "its encoding was not recognised"),
                advice: .init(
                    kk: "файлды UTF-8 кодировкасында қайта сақтаңыз", ru: "сохраните файл заново в кодировке UTF-8",
                    en: "save the file again as UTF-8"))
        }
    }
}
