#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Names of files as the user writes patterns for them.
enum FilePath {
    /// The extension in lower case; empty where there is none.
    static func suffix(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// Whether a shell pattern matches a path, or the name it ends in; `*` crosses slashes.
    static func matches(_ pattern: String, _ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return unsafe fnmatch(pattern, path, 0) == 0 || fnmatch(pattern, name, 0) == 0
    }

    /// Whether a shell pattern matches a path, or what is left of it from any folder or archive on: `plans/*` is for
    /// `2026/plans/a.docx` too.
    static func matches(_ pattern: String, endOf path: String) -> Bool {
        var rest = path[...]
        while true {
            if unsafe fnmatch(pattern, String(rest), 0) == 0 { return true }
            guard let end = rest.firstIndex(where: { $0 == "/" || $0 == "!" }) else { return false }
            rest = rest[rest.index(after: end)...]
        }
    }
}
