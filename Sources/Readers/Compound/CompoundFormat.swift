extension FileFormat {
    /// Which format a compound file holds, by the names in its top folder.
    static func compound(_ bytes: [UInt8]) -> FileFormat {
        guard let file = CompoundFile(bytes) else { return .damagedCompound }
        // Word 2007 and later put a document with a password whole into a compound file (MS-OFFCRYPTO 2.3.4.4).
        if file.entries["EncryptedPackage"] != nil { return .locked }
        if file.entries["WordDocument"] != nil { return isLockedWord(file) ? .locked : .oldWord }
        let others = [
            ("Workbook", OtherOffice.excel), ("Book", .excel), ("PowerPoint Document", .powerPoint),
            ("VisioDocument", .visio), ("__properties_version1.0", .outlook),
        ]
        return .otherOffice(others.first { file.entries[$0.0] != nil }?.1 ?? .unknown)
    }

    /// The bit fEncrypted in the head of the main stream (MS-DOC 2.5.1; the same place since Word 6).
    private static func isLockedWord(_ file: CompoundFile) -> Bool {
        guard let head = file.contents(of: "WordDocument", limit: 12), head.count == 12 else { return false }
        return head[11] & 0x01 != 0
    }
}

extension CompoundFile {
    /// Characters of the body of a Word file, with field codes, deleted and hidden words (MS-DOC 2.5.4; at the same place
    /// since Word 97).
    var wordCharacters: Int {
        guard let head = contents(of: "WordDocument", limit: 0x50), head.count == 0x50, head[0] == 0xEC else {
            return 0
        }
        return (0x4C..<0x50).reversed().reduce(0) { $0 << 8 | Int(head[$1]) }
    }
}

/// What else is packed in compound files, by the names people know.
enum OtherOffice: String {
    case excel = "Excel (XLS)"
    case powerPoint = "PowerPoint (PPT)"
    case visio = "Visio (VSD)"
    case outlook = "Outlook (MSG)"
    case unknown = "OLE"
}
