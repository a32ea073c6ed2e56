import Diagnostics
import RulePacks
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Every code of the catalogue is raised by a minimal pack, at its place.
@Suite struct DiagnosticTests {
    static let cases = yamlCases + shapeCases + calendarCases + ruleCases + phraseCases + lintCases + exampleCases

    @Test(arguments: cases)
    func raised(_ test: DiagnosticCase) throws {
        let diagnostics = test.diagnostics()
        #expect(!diagnostics.isEmpty)
        // A minimal pack has one fault: nothing else may be said about it.
        let codes = Set(diagnostics.map(\.code))
        #expect(codes == test.also.union([test.code]), "\(diagnostics)")
        let diagnostic = try #require(diagnostics.first { $0.code == test.code })
        #expect(diagnostic.severity == test.code.severity)
        #expect((diagnostic.message + "\n" + (diagnostic.help ?? "")).contains(test.says), "\(diagnostic)")
        let expected = test.place.map { "\($0.file):\($0.line):\($0.column)" }
        #expect(diagnostic.place.map { "\($0.file):\($0.line):\($0.column)" } == expected)
    }

    /// A new code without a case here fails.
    @Test(arguments: DiagnosticCode.allCases)
    func everyCodeHasACase(code: DiagnosticCode) {
        let fromDisk: Set<DiagnosticCode> = [.unreadableFile]
        #expect(fromDisk.contains(code) || Self.cases.contains { $0.code == code }, "\(code.rawValue)")
        #expect(!code.summary.isEmpty)
    }

    @Test func codesAreUnique() {
        #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == DiagnosticCode.allCases.count)
    }

    /// P009 needs a disk: a folder that is not there, and a file that is not UTF-8.
    @Test func unreadableFolder() {
        let diagnostics = Self.reading(folder: "/nowhere/at/all")
        #expect(diagnostics.map(\.code) == [.unreadableFile])
        #expect(diagnostics.first?.message.contains("/nowhere/at/all") == true)
        #expect(diagnostics.first?.help != nil)
    }

    @Test func fileThatIsNotUTF8() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "aiqyn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([0xCF, 0xF0, 0xE0, 0xE2]).write(to: folder.appending(path: "rules.yaml"))
        try Data("ok: true".utf8).write(to: folder.appending(path: "good.yaml"))
        let diagnostics = Self.reading(folder: folder.path())
        #expect(diagnostics.map(\.code) == [.unreadableFile])
        #expect(diagnostics.first?.message.contains("rules.yaml") == true)
        #expect(diagnostics.first?.help == "save the file as UTF-8")
    }

    private static func reading(folder: String) -> [Diagnostic] {
        do throws(DiagnosticError) {
            _ = try PackFiles.read(folder: folder)
            return []
        } catch {
            return error.diagnostics
        }
    }
}
