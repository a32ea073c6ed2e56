/// What a file is, by its first bytes. Names are never asked.
enum FileFormat: Equatable {
    case text
    /// A zip file: what it holds is seen when it is read. DOCX, DOCM, DOTX, ODT, OTT, and others. The program is the
    /// one its first entry names: it is known of damaged files too.
    case package(OfficeProgram)
    case richText
    case pdf
    case html
    /// MHTML.
    case archivedPage
    /// A document this version does not read, by the name people know.
    case unread(String)
    /// An archive this version does not open, by the name people know.
    case unreadArchive(String)
    /// Word 6 to 2003: DOC, DOT.
    case oldWord
    /// Old formats of other office programs.
    case otherOffice(OtherOffice)
    /// An office file locked by a password.
    case locked
    /// An old office file whose parts cannot be found.
    case damagedCompound

    static func recognise(_ bytes: [UInt8]) -> FileFormat {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if isZip(bytes) {
            // OpenDocument part 2, 3.3: the type is the first entry, not packed, so that it stands at this offset.
            let isOpenDocument = bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8)
            return .package(isOpenDocument ? .libreOffice : .word)
        }
        if let archive = archives.first(where: { bytes.dropFirst($0.offset).starts(with: $0.signature) }) {
            return .unreadArchive(archive.name)
        }
        if bytes.starts(with: CompoundFile.signature) { return compound(bytes) }
        if RtfReader.isRtf(bytes) { return .richText }
        if HtmlFormat.isHtml(bytes) { return .html }
        return HtmlFormat.isArchivedPage(bytes) ? .archivedPage : .text
    }

    /// The last is a zip file with nothing in it.
    static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    private static let archives: [(name: String, offset: Int, signature: [UInt8])] = [
        ("RAR", 0, Array("Rar!\u{1A}\u{07}".utf8)), ("7z", 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("TAR", 257, Array("ustar".utf8)), ("GZIP", 0, [0x1F, 0x8B, 0x08]),
        ("XZ", 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]), ("BZIP2", 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    ]
}
