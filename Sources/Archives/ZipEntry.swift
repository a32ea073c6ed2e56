/// What the list of an archive says about one entry.
public struct ZipEntry: Sendable {
    enum Method: Sendable {
        case stored, deflated, other
    }

    /// As they stand in the list. Old programs wrote them in a code page they do not name.
    public let nameBytes: [UInt8]
    /// The name, where the archive gives it in UTF-8 and says so.
    public let unicodeName: String?
    public let isEncrypted: Bool
    /// Unpacked, as the list says; unpacking fails where another size comes out.
    public let size: Int
    let method: Method
    let checksum: UInt32
    let packedSize: Int
    /// Of its own header.
    let offset: Int

    public var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") || nameBytes.last == UInt8(ascii: "\\") }

    /// For files whose names are parts of a format, which are ASCII.
    public var plainName: String { String(decoding: nameBytes, as: UTF8.self).replacing("\\", with: "/") }

    /// Whether a name points to a place outside the folder an archive would be unpacked in, or to none.
    public static func leadsOut(_ name: String) -> Bool {
        name.isEmpty || name.hasPrefix("/") || name.utf8.contains(0) || name.split(separator: "/").contains("..")
            || name.dropFirst().first == ":"
    }
}
