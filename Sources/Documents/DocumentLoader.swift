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
        } catch { throw NotRead(error) }
    }
}
