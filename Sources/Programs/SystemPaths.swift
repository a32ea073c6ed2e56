#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Where this system has programs and temporary files.
enum SystemPaths {
    /// Folders of PATH. Relative ones would find a program beside the documents: they are left out.
    static var programFolders: [String] {
        let path = variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    static var temporaryFolder: String {
        guard let named = variable("TMPDIR"), named.hasPrefix("/") else { return "/tmp" }
        return named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
    }

    static func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    static func isProgram(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
            && FileManager.default.isExecutableFile(atPath: path)
    }
}
