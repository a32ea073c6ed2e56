internal import Documents
internal import Texts

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

/// Finds the documents of the given files and folders.
public struct InputFinder {
    /// Shell patterns over paths relative to the given folder; `*` crosses slashes.
    public var include: [String] = []
    public var exclude: [String] = []

    public init() {}

    /// The documents in the order of their paths, and the files that are no documents, counted by extension.
    ///
    /// - Throws: ``MissingInput`` for a path that does not exist.
    public func find(_ paths: [String]) throws(MissingInput) -> (inputs: [ScanInput], ignored: [String: Int]) {
        var inputs: [String: ScanInput] = [:]
        var ignored: [String: Int] = [:]
        for path in paths {
            guard let isFolder = kind(of: path) else { throw MissingInput(path: path) }
            guard isFolder else {
                inputs[path] = ScanInput(name: path, content: .file(path: path))
                continue
            }
            let root = path.hasSuffix("/") ? String(path.dropLast()) : path
            for relative in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
                let name = root + "/" + relative
                guard kind(of: name) == false, !isHidden(relative), isWanted(relative) else { continue }
                let suffix = Self.suffix(of: relative)
                if isDocument(suffix) || !include.isEmpty {
                    inputs[name] = ScanInput(name: name, content: .file(path: name))
                } else {
                    ignored[suffix, default: 0] += 1
                }
            }
        }
        return (inputs.values.sorted { $0.name < $1.name }, ignored)
    }

    private func isDocument(_ suffix: String) -> Bool {
        DocumentLoader.textExtensions.contains(suffix) || DocumentLoader.unreadExtensions.contains(suffix)
    }

    /// `true` for a folder, `false` for a file, `nil` for nothing.
    private func kind(of path: String) -> Bool? {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
    }

    private func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    private func isWanted(_ path: String) -> Bool {
        if !include.isEmpty, !include.contains(where: { matches($0, path) }) { return false }
        return !exclude.contains { matches($0, path) }
    }

    private func matches(_ pattern: String, _ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return unsafe fnmatch(pattern, path, 0) == 0 || fnmatch(pattern, name, 0) == 0
    }

    private static func suffix(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}

/// A path given by the user that does not exist.
public struct MissingInput: Error, Sendable {
    public let path: String
}
