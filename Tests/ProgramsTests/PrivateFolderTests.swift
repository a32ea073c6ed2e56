import Foundation
import Programs
import Testing

/// Where documents lie while programs work on them.
@Suite struct PrivateFolderTests {
    private static func rights(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func onlyForThisUser() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.store([1, 2, 3], as: "a.doc")
        #expect(try Self.rights(folder.path) == 0o700)
        #expect(try Self.rights(folder.path(of: "a.doc")) == 0o600)
        #expect(try folder.contents(of: "a.doc", limit: 3) == [1, 2, 3])
        #expect(folder.names == ["a.doc"])
        #expect(folder.url == "file://" + folder.path)
    }

    @Test func removed() throws {
        let folder = try PrivateFolder()
        try folder.store([1], as: "a")
        try FileManager.default.createDirectory(atPath: folder.path(of: "b/c"), withIntermediateDirectories: true)
        folder.remove()
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        folder.remove()
    }

    /// Whoever forgets to remove it, or is thrown out before.
    @Test func removedWithItsLastReference() throws {
        var folder: PrivateFolder? = try PrivateFolder()
        let path = try #require(folder?.path)
        #expect(FileManager.default.fileExists(atPath: path))
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func removedAfterCancellation() async throws {
        let sleep = try #require(OutsideProgram.find("sleep"))
        let task = Task {
            let folder = try PrivateFolder()
            defer { folder.remove() }
            _ = try? await sleep.run(["100"], in: folder)
            return folder.path
        }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        let path = try await task.value
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    /// What a program may leave in place of a result.
    @Test func noPlainFile() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(of: "link"), withDestinationPath: "/etc/passwd")
        try FileManager.default.createDirectory(atPath: folder.path(of: "folder"), withIntermediateDirectories: true)
        let isMade = unsafe mkfifo(folder.path(of: "pipe"), 0o600) == 0
        #expect(isMade)
        for name in ["link", "folder", "pipe", "nothing"] {
            #expect(try folder.contents(of: name, limit: 1 << 20) == nil, "\(name)")
        }
        try folder.store([1, 2, 3], as: "large")
        #expect(throws: ProgramFailure.outputLimit(bytes: 2)) { try folder.contents(of: "large", limit: 2) }
        #expect(throws: ProgramFailure.self, "what stands there is not overwritten") {
            try folder.store([], as: "link")
        }
    }
}
