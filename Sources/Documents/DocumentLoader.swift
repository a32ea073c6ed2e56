public import Readers
internal import Texts

/// From bytes to a document. Content decides what a file is, never its name.
public enum DocumentLoader {
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - kind: what the user says the document is.
    public static func load(
        name: String, bytes: [UInt8], kind: DocumentKind? = nil, options: ReadingOptions = ReadingOptions()
    ) throws(NotRead) -> Document {
        guard let extracted = try FileReader.read(bytes, options) else { return try loadText(name, bytes, kind) }
        return Document(SourceText(name: name, bytes: extracted.bytes), kind: kind, extracted: extracted)
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
