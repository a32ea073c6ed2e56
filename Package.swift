// swift-tools-version: 6.2
import PackageDescription

// The tree is the data flow; ARCHITECTURE.md has the picture, and Tests/TidyTests keeps imports and this list in step.
let package = Package(
    name: "aiqyn",
    products: [
        .executable(name: "aiqyn", targets: ["aiqyn"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        // For the paths of swift-subprocess; on a Mac they are the system's own.
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8",
            providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        .target(name: "Texts"),
        .target(name: "Findings", dependencies: ["Texts"]),
        .target(name: "Diagnostics"),
        .target(name: "Patterns", dependencies: ["CPCRE2"]),
        .target(name: "YAML", dependencies: ["Diagnostics", "CYAML"]),
        .target(name: "Archives", dependencies: ["CZlib"]),
        .target(name: "Markup", dependencies: ["CXML2"]),
        .target(
            name: "Programs",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(name: "Languages", dependencies: ["Texts", "Patterns"]),
        .target(name: "Readers", dependencies: ["Texts", "Languages", "Archives", "Markup", "Programs"]),
        .target(name: "Documents", dependencies: ["Texts", "Patterns", "Languages", "Programs", "Readers"]),
        .target(
            name: "RulePacks",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "Patterns", "YAML", "Languages", "Documents",
            ]),
        .target(
            name: "Scanning",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "Patterns", "Languages", "Programs", "Readers", "Documents",
                "RulePacks",
            ]),
        .target(name: "Reports", dependencies: ["Texts", "Findings"]),
        .target(
            name: "Explanations",
            dependencies: ["Texts", "Findings", "Diagnostics", "Documents", "RulePacks"]),
        .target(
            name: "Evaluation",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "YAML", "Languages", "Readers", "Documents", "RulePacks",
                "Scanning",
            ]),
        .executableTarget(
            name: "aiqyn",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "Patterns", "Languages", "Programs", "Readers", "Documents",
                "RulePacks", "Scanning", "Reports", "Explanations", "Evaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "OfficeFiles", path: "Tests/OfficeFiles"),
        .target(name: "Seeds", path: "Tests/Seeds"),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Texts", "Findings", "Programs", "Readers", "Documents", "RulePacks", "Scanning", "OfficeFiles",
                "Seeds",
            ],
            path: "Tests/Fuzz"),
        .testTarget(name: "TextsTests", dependencies: ["Texts", "Seeds"]),
        .testTarget(name: "PatternsTests", dependencies: ["Texts", "Patterns", "Seeds"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "OfficeFiles"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "ProgramsTests", dependencies: ["Programs"]),
        .testTarget(name: "LanguagesTests", dependencies: ["Texts", "Patterns", "Languages", "Seeds"]),
        .testTarget(
            name: "ReadersTests",
            dependencies: ["Texts", "Languages", "Programs", "Readers", "Documents", "OfficeFiles", "Seeds"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Texts", "Languages", "Readers", "Documents"]),
        .testTarget(
            name: "RulePacksTests",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "Patterns", "YAML", "Languages", "Readers", "Documents",
                "RulePacks", "Scanning",
            ]),
        .testTarget(
            name: "ScanningTests",
            dependencies: [
                "Texts", "Findings", "Diagnostics", "Patterns", "Languages", "Readers", "Documents", "RulePacks",
                "Scanning", "Evaluation", "OfficeFiles", "Seeds",
            ]),
        .testTarget(name: "ExplanationsTests", dependencies: ["Texts", "Findings", "RulePacks", "Explanations"]),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Texts", "Findings", "Diagnostics", "RulePacks", "Evaluation"]),
        .testTarget(name: "ReportsTests", dependencies: ["Texts", "Findings", "Reports"]),
        .testTarget(
            name: "OfficeTests",
            dependencies: [
                "Texts", "Findings", "Programs", "Readers", "Documents", "RulePacks", "Scanning", "OfficeFiles",
            ]),
        .testTarget(name: "CommandLineTests", dependencies: ["aiqyn", "OfficeFiles"]),
        .testTarget(name: "TidyTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
