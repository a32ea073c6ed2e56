import Diagnostics
import RulePacks

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The packs of the repository. Loading takes seconds in a debug build, so all suites of this target share one.
enum RepositoryPacks {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    static let folder = root + "/Rules"

    /// The text of a file of the repository.
    static func file(_ path: String) -> String? { try? String(contentsOfFile: root + "/" + path, encoding: .utf8) }

    static let loaded: Result<(rules: RuleSet, warnings: [Diagnostic]), DiagnosticError> = {
        do throws(DiagnosticError) {
            return .success(try PackLoader.load(folder: folder))
        } catch {
            return .failure(error)
        }
    }()

    static func rules() throws -> RuleSet { try loaded.get().rules }
}
