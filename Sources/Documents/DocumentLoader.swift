public import Programs
public import Readers
internal import Texts

/// From bytes to a document. Content decides what a file is, never its name.
public enum DocumentLoader {
    /// Loads a document, where need be with programs of this machine.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - kind: what the user says the document is.
    public static func load(
        name: String, bytes: [UInt8], kind: DocumentKind? = nil, options: ReadingOptions = ReadingOptions(),
        programs: InstalledPrograms
    ) async throws(NotRead) -> Document {
        let extracted = try await FileReader.read(bytes, options, programs: programs)
        guard let extracted else { return try loadText(name, bytes, kind) }
        return document(name: name, extracted, kind: kind)
    }

    /// The document of a text that was taken out of a file before.
    public static func document(name: String, _ extracted: ExtractedText, kind: DocumentKind? = nil) -> Document {
        Document(SourceText(name: name, bytes: extracted.bytes), kind: kind, extracted: extracted)
    }

    /// Loads a document in this process alone; a format that needs a program is refused.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - kind: what the user says the document is.
    public static func load(
        name: String, bytes: [UInt8], kind: DocumentKind? = nil, options: ReadingOptions = ReadingOptions()
    ) throws(NotRead) -> Document {
        guard let extracted = try FileReader.read(bytes, options) else { return try loadText(name, bytes, kind) }
        return document(name: name, extracted, kind: kind)
    }

    private static func loadText(_ name: String, _ bytes: [UInt8], _ kind: DocumentKind?) throws(NotRead) -> Document {
        do throws(DecodingFailure) {
            return Document(try SourceText.decode(name: name, bytes: bytes), kind: kind)
        } catch { throw NotRead(error) }
    }
}
