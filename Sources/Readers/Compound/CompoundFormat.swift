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
        guard let head = file.head(of: "WordDocument", 12).map(Array.init) else { return false }
        return head[11] & 0x01 != 0
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
