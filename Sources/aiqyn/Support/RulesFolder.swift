#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Decides where the rule packs are. They are files, not part of the program: an organisation reads and changes them.
enum RulesFolder {
    static func find(_ given: String?) throws -> String {
        if let given {
            guard hasPacks(given) else {
                throw CommandFailure(
                    "there are no rule packs in '\(given)'", help: "a pack is a folder with a pack.yaml")
            }
            return given
        }
        if let named = Terminal.environment("AIQYN_RULES"), !named.isEmpty {
            guard hasPacks(named) else {
                throw CommandFailure(
                    "AIQYN_RULES names '\(named)', which has no rule packs", help: "correct or unset AIQYN_RULES")
            }
            return named
        }
        guard let found = candidates().first(where: hasPacks) else {
            throw CommandFailure("no rule packs were found", help: "name their folder with --rules, or set AIQYN_RULES")
        }
        return found
    }

    /// Beside the program or above it (a build folder inside the sources), installed under share, the working directory.
    private static func candidates() -> [String] {
        var folders: [String] = []
        var place = parent(executable)
        for _ in 0..<5 where !place.isEmpty {
            folders += [place + "/Rules", place + "/share/aiqyn/Rules"]
            place = parent(place)
        }
        return folders + ["Rules"]
    }

    private static var executable: String {
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
        return CommandLine.arguments.first ?? ""
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static func hasPacks(_ folder: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { FileManager.default.fileExists(atPath: "\(folder)/\($0)/pack.yaml") }
    }
}
