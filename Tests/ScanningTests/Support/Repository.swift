import Diagnostics
import Documents
import RulePacks
import Scanning

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The packs and documents of the repository. Loading takes seconds in a debug build: all suites share one rule set.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    static let packs: Result<RuleSet, DiagnosticError> = {
        do throws(DiagnosticError) {
            return .success(try PackLoader.load(folder: root + "/Rules").rules)
        } catch {
            return .failure(error)
        }
    }()

    static func rules() throws -> RuleSet { try packs.get() }

    /// Ids as written in the rule files, so that every rule is a case of its own without loading the packs.
    static let ruleIDs: [String] = paths(below: "Rules").filter { $0.hasSuffix(".yaml") }.flatMap { path in
        text(path).split(separator: "\n").compactMap { line -> String? in
            let prefix = "  - id: "
            return line.hasPrefix(prefix) && !path.hasPrefix("Rules/catalogue/")
                ? String(line.dropFirst(prefix.count).prefix { $0 != " " }) : nil
        }
    }.sorted()

    /// Paths of files from the root, sorted.
    static func paths(below folder: String) -> [String] {
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []
        return found.sorted().map { folder + "/" + $0 }
    }

    static func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: root + "/" + path).map { [UInt8]($0) } ?? []
    }

    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }
}
