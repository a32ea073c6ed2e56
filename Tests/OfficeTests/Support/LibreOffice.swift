import Documents
import Foundation
import OfficeFiles
import Programs
import Readers
import Texts

/// LibreOffice itself, where it is installed.
enum LibreOffice {
    static let isHere = OutsideProgram.find(.soffice) != nil

    struct NotConverted: Error {}

    /// An old Word file made of a new one.
    static func doc(_ file: DocxFile) async throws -> [UInt8] {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.store(file.bytes, as: "a.docx")
        let program = try InstalledPrograms().program(.soffice)
        _ = try await program.run(
            [
                "-env:UserInstallation=\(folder.url)/profile", "--headless", "--norestore", "--convert-to",
                "doc:MS Word 97", "--outdir", folder.path, folder.path(of: "a.docx"),
            ], in: folder, limits: ProgramLimits(seconds: 120, memoryBytes: 6 << 30))
        guard let bytes = try folder.contents(of: "a.doc", limit: 64 << 20) else { throw NotConverted() }
        return bytes
    }

    /// The text the rules see in an old Word file.
    static func text(_ doc: [UInt8], _ view: RevisionView = .accepted) async throws -> String {
        let document = try await DocumentLoader.load(
            name: "a.doc", bytes: doc, options: ReadingOptions(revisions: view), programs: InstalledPrograms())
        return String(decoding: document.source.bytes, as: UTF8.self)
    }
}
