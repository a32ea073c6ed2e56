#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A table of `Tests/Fixtures`: lines of columns divided by tabs, `#` before a remark.
enum FixtureTable {
    static func text(_ name: String) -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        guard let data = try? Data(contentsOf: folder.appending(path: "Fixtures/" + name)) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    static func rows(_ name: String) -> [[String]] {
        text(name).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t").map(String.init)
        }
    }
}
