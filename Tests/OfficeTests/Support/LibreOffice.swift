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

    /// Programs that print pages as pictures and read them.
    static let hasRecognition = [KnownProgram.pdftotext, .pdftoppm, .tesseract].allSatisfy {
        OutsideProgram.find($0) != nil
    }

    /// An old Word file made of a new one.
    static func doc(_ file: DocxFile) async throws -> [UInt8] { try await convert(file, to: "doc:MS Word 97", "doc") }

    /// - Parameters:
    ///   - filter: as LibreOffice calls it, behind the extension.
    ///   - format: the extension of the result.
    static func convert(_ file: DocxFile, to filter: String, _ format: String) async throws -> [UInt8] {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.store(file.bytes, as: "a.docx")
        let program = try InstalledPrograms().program(.soffice)
        _ = try await program.run(
            [
                "-env:UserInstallation=\(folder.url)/profile", "--headless", "--norestore", "--convert-to", filter,
                "--outdir", folder.path, folder.path(of: "a.docx"),
            ], in: folder, limits: ProgramLimits(seconds: 120, memoryBytes: 6 << 30))
        guard let bytes = try folder.contents(of: "a." + format, limit: 64 << 20) else { throw NotConverted() }
        return bytes
    }

    /// A PDF of photographs of the pages of another.
    static func scan(_ pdf: [UInt8], resolution: Int) async throws -> [UInt8] {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.store(pdf, as: "a.pdf")
        let program = try InstalledPrograms().program(.pdftoppm)
        _ = try await program.run(["-jpeg", "-gray", "-r", String(resolution), "a.pdf", "page"], in: folder)
        let pictures = try folder.names.filter { $0.hasPrefix("page") }.compactMap { name in
            try folder.contents(of: name, limit: 64 << 20).flatMap { ScannedPdf.Picture(jpeg: $0) }
        }
        return ScannedPdf(pictures).bytes(resolution: resolution)
    }

    /// The text the rules see in an old Word file.
    static func text(_ doc: [UInt8], _ view: RevisionView = .accepted) async throws -> String {
        let document = try await DocumentLoader.load(
            name: "a.doc", bytes: doc, options: ReadingOptions(revisions: view), programs: InstalledPrograms())
        return String(decoding: document.source.bytes, as: UTF8.self)
    }
}
