#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The bytes of an archive: in memory, or in a file that is read where they are needed, so that an archive of gigabytes
/// takes no more memory than one of its entries.
public struct ZipBytes: Sendable {
    public let count: Int
    private let source: Source

    private enum Source: Sendable {
        case memory([UInt8])
        case file(path: String)
    }

    public init(_ bytes: [UInt8]) {
        count = bytes.count
        source = .memory(bytes)
    }

    /// `nil` for a file that cannot be opened.
    public init?(file path: String) {
        guard let count = Self.withFile(path, { Int(lseek($0, 0, SEEK_END)) }), count >= 0 else { return nil }
        self.count = count
        source = .file(path: path)
    }

    /// `nil` for a range beyond the end, and where a file has become shorter.
    public func read(_ range: Range<Int>) -> [UInt8]? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        switch source {
        case .memory(let bytes): return Array(bytes[range])
        case .file(let path): return Self.withFile(path) { Self.read(range, from: $0) } ?? nil
        }
    }

    /// Opened for each reading: an archive holds no file open while others are scanned.
    private static func withFile<Result>(_ path: String, _ work: (CInt) -> Result) -> Result? {
        let descriptor = unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return work(descriptor)
    }

    private static func read(_ range: Range<Int>, from descriptor: CInt) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(range.lowerBound + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            done += count
        }
        return bytes
    }
}
