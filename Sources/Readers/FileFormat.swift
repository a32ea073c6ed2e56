/// What a file is, by its first bytes. Names are never asked.
enum FileFormat: Equatable {
    case text
    /// A zip file: what it holds is seen when it is read. DOCX, DOCM, DOTX, ODT, OTT, and others. The program is the
    /// one its first entry names: it is known of damaged files too.
    case package(OfficeProgram)
    case richText
    /// A document this version does not read, by the name people know.
    case unread(String)
    /// An office file locked by a password: an encrypted package in a compound file.
    case locked

    static func recognise(_ bytes: [UInt8]) -> FileFormat {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .unread("PDF") }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            // OpenDocument part 2, 3.3: the type is the first entry, not packed, so that it stands at this offset.
            let isOpenDocument = bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8)
            return .package(isOpenDocument ? .libreOffice : .word)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return isLocked(bytes) ? .locked : .unread("Word (DOC)")
        }
        if RtfReader.isRtf(bytes) { return .richText }
        let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .unread("HTML") : .text
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
