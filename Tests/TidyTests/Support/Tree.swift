import Foundation

/// The files of the repository, read as they are; what a build or a tool leaves behind is passed over.
enum Tree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    /// Relative paths, sorted.
    static let files: [String] = {
        let folder = URL(filePath: root)
        var found: [String] = []
        for top in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] where !isLeftBehind(top) {
            let below = try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + top)
            found += below.map { $0.map { top + "/" + $0 } } ?? [top]
        }
        return found.filter { path in
            var isFolder = false
            return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) && !isFolder
                && !path.split(separator: "/").contains { isLeftBehind(String($0)) }
        }.sorted()
    }()

    /// As in .gitignore.
    private static func isLeftBehind(_ name: String) -> Bool {
        name == ".git" || name.hasPrefix(".build") || name == "__pycache__" || name == "Package.resolved"
            || name.hasSuffix(".sarif") || name == ".swiftpm" || name == ".DS_Store"
    }

    static func files(_ folder: String, _ suffix: String) -> [String] {
        files.filter { $0.hasPrefix(folder) && $0.hasSuffix(suffix) }
    }

    static let swift = files("", ".swift")
    static let sources = files("Sources/", ".swift")

    static func data(_ path: String) -> Data {
        FileManager.default.contents(atPath: root + "/" + path) ?? Data()
    }

    static func text(_ path: String) -> String { String(decoding: data(path), as: UTF8.self) }

    static func lines(_ path: String) -> [Substring] {
        text(path).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// `Sources/Texts/Folding.swift` → `Texts`.
    static func target(_ path: String) -> String {
        path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }
}
