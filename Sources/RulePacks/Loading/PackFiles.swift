public import Diagnostics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The text files of a folder of packs: what the loader reads, from disk or from a test.
public struct PackFiles: Sendable {
    /// Relative path → text.
    public let texts: [String: String]

    public init(_ texts: [String: String]) { self.texts = texts }

    /// Reads every `.yaml`, `.yml` and `.tsv` file below a folder.
    ///
    /// - Throws: ``DiagnosticError`` when the folder or one of its files cannot be read.
    public static func read(folder: String) throws(DiagnosticError) -> PackFiles {
        guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder + "/") else {
            throw DiagnosticError([
                Diagnostic(
                    .unreadableFile, "there is no folder of rules at \(folder)",
                    help: "name it with --rules, or set AIQYN_RULES")
            ])
        }
        var texts: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for path in paths.sorted() where ["yaml", "yml", "tsv"].contains(suffix(of: path)) {
            guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
                diagnostics.append(Diagnostic(.unreadableFile, "\(folder)/\(path) cannot be read"))
                continue
            }
            guard let text = String(bytes: data, encoding: .utf8) else {
                diagnostics.append(
                    Diagnostic(.unreadableFile, "\(folder)/\(path) is not UTF-8", help: "save the file as UTF-8"))
                continue
            }
            texts[path] = text
        }
        guard diagnostics.isEmpty else { throw DiagnosticError(diagnostics) }
        return PackFiles(texts)
    }

    private static func suffix(of path: String) -> String {
        path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? ""
    }
}
