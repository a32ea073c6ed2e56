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
    /// Extensions of files that are scanned in a folder.
    public static let textExtensions: Set<String> = ["txt", "md", "markdown", "text"]
    /// Extensions of documents of a format that is read, scanned in a folder as well.
    public static let formatExtensions: Set<String> = ["rtf"]
    /// Extensions of documents that this version cannot read: they are reported, not passed over.
    public static let unreadExtensions: Set<String> = [
        "docx", "doc", "docm", "dotx", "dot", "odp", "xlsm", "djvu", "pages", "pdf", "odt", "html", "htm",
        "xlsx", "xls", "pptx", "ppt", "zip", "rar", "7z", "tif",
        "tiff",
    ]

    /// - Parameter kind: what the user says the document is.
    public static func load(name: String, bytes: [UInt8], kind: DocumentKind? = nil) throws(NotRead) -> Document {
        if RtfReader.isRtf(bytes) { return document(name, RtfReader.read(bytes), kind) }
        if let format = BinaryFormat.recognise(bytes) { throw format.notRead }
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

    private static func document(_ name: String, _ extracted: ExtractedText, _ kind: DocumentKind?) -> Document {
        Document(SourceText(name: name, bytes: extracted.bytes), kind: kind, extracted: extracted)
    }
}

/// Document formats known by their first bytes.
private enum BinaryFormat: String {
    case pdf = "PDF"
    case zip = "Word (DOCX), ODT, ZIP"
    case compound = "Word (DOC)"
    case html = "HTML"

    static func recognise(_ bytes: [UInt8]) -> BinaryFormat? {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .compound }
        let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : nil
    }

    var notRead: NotRead {
        NotRead(
            reason: .init(
                kk: "\(rawValue) форматын бұл нұсқа оқымайды", ru: "формат \(rawValue) эта версия не читает",
                en: "this version does not read \(rawValue)"),
            advice: .init(
                kk: "құжатты мәтін ретінде сақтаңыз (Word: «Басқаша сақтау» → «Қарапайым мәтін», UTF-8)",
                ru: "сохраните документ как текст (Word: «Сохранить как» → «Обычный текст», UTF-8)",
                en: "save the document as plain text (Word: Save As → Plain Text, UTF-8)"))
    }
}
