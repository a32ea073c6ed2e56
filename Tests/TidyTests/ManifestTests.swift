import Testing

/// Package.swift is the picture of the data flow: imports must agree with it, in both directions.
@Suite struct ManifestTests {
    /// Target → names of what it depends on.
    static let targets: [String: Set<String>] = {
        let declaration =
            /\.(?:target|executableTarget|testTarget|systemLibrary)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
        var targets: [String: Set<String>] = [:]
        for match in Tree.text("Package.swift").matches(of: declaration) {
            let list = (match.2 ?? "").replacing(/package: "[^"]*"/, with: "")
            targets[String(match.1)] = Set(list.matches(of: /"([\w-]+)"/).map { String($0.1) })
        }
        return targets
    }()

    static let own = Set(targets.keys)

    /// Modules of the toolchain; everything else must be in the manifest.
    private static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl", "Synchronization", "Testing", "Swift",
        "Dispatch", "System",
    ]

    private static func imports(_ path: String) -> [String] {
        let statement =
            /^\s*(?:@\w+\s+)*(?:(?:public|internal|package|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|typealias|var|let)\s+)?(\w+)/
        return SwiftCode(Tree.text(path)).lines.compactMap { $0.firstMatch(of: statement).map { String($0.1) } }
    }

    @Test func manifestIsRead() {
        #expect(Self.targets.count > 15)
        #expect(Self.targets["Patterns"] == ["CPCRE2"])
        #expect(Self.targets["aiqyn"]?.contains("ArgumentParser") == true)
        #expect(Self.targets["Texts"] == [])
    }

    /// Every import is a dependency of the target; transitive imports compile in silence.
    @Test(arguments: Tree.swift.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") })
    func importsAreDependencies(path: String) throws {
        let allowed = try #require(Self.targets[Tree.target(path)], "no target for this folder")
        for module in Self.imports(path) where !Self.system.contains(module) {
            #expect(allowed.contains(module), "imports \(module)")
        }
    }

    /// Every dependency is imported: the list is the truth, not a history.
    @Test(arguments: targets.keys.filter { !$0.hasSuffix("Tests") }.sorted())
    func dependenciesAreImported(target: String) {
        let folders = ["Sources/\(target)/", "Tests/\(target)/"]
        let used = Set(folders.flatMap { Tree.files($0, ".swift") }.flatMap(Self.imports))
        let unused = (Self.targets[target] ?? []).subtracting(used)
        #expect(unused.isEmpty)
    }

    /// One C library, one room; one room that starts programs.
    @Test(arguments: [
        ("CPCRE2", "Patterns"), ("CYAML", "YAML"), ("CZlib", "Archives"), ("CXML2", "Markup"),
        ("Subprocess", "Programs"),
    ])
    func cLibraries(module: String, room: String) {
        for path in Tree.swift where Self.imports(path).contains(module) {
            #expect(Tree.target(path) == room, "\(path)")
        }
    }

    /// Foundation as a whole costs a megabyte and much time: the engine does with its essentials.
    @Test(arguments: Tree.sources)
    func foundationBehindEssentials(path: String) {
        guard Self.imports(path).contains("Foundation") else { return }
        #expect(Tree.text(path).contains("#if canImport(FoundationEssentials)"))
    }

    @Test func everyFolderIsATarget() {
        let folders = Set(Tree.swift.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") }.map(Tree.target))
        #expect(folders.subtracting(Self.own).isEmpty)
        #expect(Self.own.subtracting(folders).subtracting(["CPCRE2", "CYAML", "CZlib", "CXML2"]).isEmpty)
    }
}
