/// An office file made for tests.
public protocol OfficeFile: Sendable {
    var zip: ZipWriter { get }
}

extension OfficeFile {
    public var bytes: [UInt8] { zip.bytes }
}
