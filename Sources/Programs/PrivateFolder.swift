#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A folder that only this user can enter, with a name nobody can foresee: what programs read and write there is not
/// seen or replaced by others.
///
/// It goes with ``remove()``, or at the latest with its last reference, after errors and cancellation too.
/// ``Unfinished`` removes it when a signal ends the process. After SIGKILL or a loss of power it stays, with the
/// documents in it, until the system clears its temporary files.
public final class PrivateFolder: Sendable {
    /// Absolute, without a slash at the end.
    public let path: String

    public init() throws(ProgramFailure) {
        let parent = SystemPaths.temporaryFolder
        var name = Array("\(parent)/aiqyn-XXXXXXXX".utf8CString)
        // Makes the folder with rights 0700.
        let isMade = unsafe name.withUnsafeMutableBufferPointer { characters in
            unsafe characters.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
        }
        guard isMade else { throw .folder(message: "\(parent): \(Self.systemMessage)") }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        Unfinished.add(folder: path)
    }

    deinit { remove() }

    public func remove() {
        try? FileManager.default.removeItem(atPath: path)
        Unfinished.remove(folder: path)
    }

    /// - Parameter name: of a file in the folder.
    public func path(of name: String) -> String { path + "/" + name }

    /// The folder as a URL, as some programs want it.
    public var url: String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~".utf8)
        let digits = Array("0123456789ABCDEF")
        return "file://"
            + path.utf8.map { byte in
                plain.contains(byte)
                    ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 0x0F)])"
            }.joined()
    }

    /// Names of what stands in the folder, sorted.
    public var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    // MARK: files

    /// Whether a program left something of that name.
    public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

    /// Removes a file, or a folder with all that is in it.
    public func remove(_ name: String) { try? FileManager.default.removeItem(atPath: path(of: name)) }

    /// Makes a folder inside.
    public func makeFolder(_ name: String) throws(ProgramFailure) {
        guard unsafe mkdir(path(of: name), 0o700) == 0 else {
            throw .folder(message: "\(path(of: name)): \(Self.systemMessage)")
        }
    }

    /// Writes a new file that only this user can read.
    public func store(_ bytes: [UInt8], as name: String) throws(ProgramFailure) {
        let descriptor = unsafe open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .folder(message: "\(path(of: name)): \(Self.systemMessage)") }
        defer { close(descriptor) }
        var offset = 0
        while offset < bytes.count {
            let written = unsafe bytes[offset...].withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .folder(message: "\(path(of: name)): \(Self.systemMessage)") }
            offset += written
        }
    }

    /// Reads a file that a program wrote.
    ///
    /// - Returns: `nil` where there is no such file. What is no plain file is none: a link may lead anywhere, a pipe
    ///   may never end.
    /// - Throws: ``ProgramFailure/outputLimit(bytes:)`` for a larger file.
    public func contents(of name: String, limit: Int) throws(ProgramFailure) -> [UInt8]? {
        let descriptor = unsafe open(path(of: name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        guard facts.st_size <= limit else { throw .outputLimit(bytes: limit) }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var offset = 0
        while offset < bytes.count {
            let count = unsafe bytes[offset...].withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .folder(message: "\(path(of: name)): \(Self.systemMessage)") }
            if count == 0 { break }
            offset += count
        }
        bytes.removeLast(bytes.count - offset)
        return bytes
    }

    private static var systemMessage: String { unsafe String(cString: strerror(errno)) }
}
