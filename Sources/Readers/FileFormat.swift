/// What a file is, by its first bytes. Names are never asked.
enum FileFormat: Equatable {
    case text
    /// A zip file: what it holds is seen when it is read. DOCX, DOCM, DOTX, and others.
    case package
    case richText
    case html
    /// MHTML.
    case archivedPage
    /// A document this version does not read, by the name people know.
    case unread(String)
    /// An office file locked by a password: an encrypted package in a compound file.
    case locked

    static func recognise(_ bytes: [UInt8]) -> FileFormat {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .unread("PDF") }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .package }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return isLocked(bytes) ? .locked : .unread("Word (DOC)")
        }
        if RtfReader.isRtf(bytes) { return .richText }
        if HtmlFormat.isHtml(bytes) { return .html }
        return HtmlFormat.isArchivedPage(bytes) ? .archivedPage : .text
    }

    /// Names in a compound file are UTF-16 (MS-CFB 2.6.1; MS-OFFCRYPTO 2.3.4.4).
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        contains(bytes[...], "EncryptedPackage".utf8.flatMap { [$0, 0] })
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard let first = word.first, bytes.count >= word.count else { return false }
        for index in bytes.startIndex...(bytes.endIndex - word.count)
        where bytes[index] == first && bytes[index..<index + word.count].elementsEqual(word) {
            return true
        }
        return false
    }
}
