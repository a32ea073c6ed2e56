internal import Documents
internal import Readers
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
            if isFolder {
                walk(path.hasSuffix("/") ? String(path.dropLast()) : path, "", &inputs, &ignored)
            } else {
                inputs[path] = ScanInput(name: path, content: .file(path: path))
            }
        }
        return (inputs.values.sorted { $0.name < $1.name }, ignored)
    }

    /// Whatever cannot be entered or followed is an input that was not read, never a silence.
    private func walk(
        _ root: String, _ folder: String, _ inputs: inout [String: ScanInput], _ ignored: inout [String: Int]
    ) {
        let here = folder.isEmpty ? root : root + "/" + folder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: here + "/") else {
            inputs[here] = ScanInput(name: here, content: .unreadable(Self.closedFolder))
            return
        }
        for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~$") {
            let relative = folder.isEmpty ? name : folder + "/" + name
            let path = root + "/" + relative
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
            switch kind(of: path) {
            case true? where isLink: inputs[path] = ScanInput(name: path, content: .unreadable(Self.linkedFolder))
            case true?: walk(root, relative, &inputs, &ignored)
            case false?: addFile(path, relative, &inputs, &ignored)
            case nil:
                if isWanted(relative) { inputs[path] = ScanInput(name: path, content: .file(path: path)) }
            }
        }
    }

    private func addFile(
        _ path: String, _ relative: String, _ inputs: inout [String: ScanInput], _ ignored: inout [String: Int]
    ) {
        guard isWanted(relative) else { return }
        let suffix = Self.suffix(of: relative)
        if isDocument(suffix) || !include.isEmpty {
            inputs[path] = ScanInput(name: path, content: .file(path: path))
        } else {
            ignored[suffix, default: 0] += 1
        }
    }

    private static let closedFolder = NotRead(
        reason: .init(kk: "қалта ашылмады", ru: "папка не открывается", en: "the folder cannot be opened"),
        advice: .init(
            kk: "қалтаны оқу рұқсатын тексеріңіз", ru: "проверьте права на чтение папки",
            en: "check that the folder may be read"))

    private static let linkedFolder = NotRead(
        reason: .init(
            kk: "бұл басқа қалтаға сілтеме", ru: "это ссылка на другую папку", en: "this is a link to another folder"),
        advice: .init(
            kk: "қалтаның өзін атаңыз", ru: "назовите саму папку", en: "name the folder itself"))

    private func isDocument(_ suffix: String) -> Bool {
        FileReader.textExtensions.contains(suffix) || FileReader.documentExtensions.contains(suffix)
            || FileReader.unreadExtensions.contains(suffix)
    }

    /// `true` for a folder, `false` for a file, `nil` for nothing.
    private func kind(of path: String) -> Bool? {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
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
