internal import Programs
internal import Texts

/// A PDF in a private folder, and what poppler's programs say of it.
struct PdfFile: Sendable {
    static let name = "document.pdf"

    let folder: PrivateFolder
    let programs: InstalledPrograms
    private let pdfinfo: OutsideProgram
    private let pdftotext: OutsideProgram
    private let pdftoppm: OutsideProgram

    init(in folder: PrivateFolder, _ programs: InstalledPrograms) throws(ProgramFailure) {
        self.folder = folder
        self.programs = programs
        pdfinfo = try programs.program(.pdfinfo)
        pdftotext = try programs.program(.pdftotext)
        pdftoppm = try programs.program(.pdftoppm)
    }

    struct Facts {
        let pages: Int
    }

    /// More pages are no document.
    private static let mostPages = 20_000

    func facts() async throws(ProgramFailure) -> Facts {
        let output = try await pdfinfo.run([Self.name], in: folder, limits: ProgramLimits(outputBytes: 1 << 20))
        let lines = String(decoding: output.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let pages = lines.first { $0.hasPrefix("Pages:") }?.drop { !$0.isNumber }
        return Facts(pages: min(pages.flatMap { Int($0) } ?? 0, Self.mostPages))
    }

    /// How many files are attached to it; 0 where that cannot be asked.
    func attachments() async -> Int {
        guard let pdfdetach = try? programs.program(.pdfdetach),
            let output = try? await pdfdetach.run(["-list", Self.name], in: folder)
        else { return 0 }
        return Int(String(decoding: output.bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self)) ?? 0
    }

    /// The words of pages, with boxes in points.
    func words(_ pages: ClosedRange<Int>) async throws(ProgramFailure) -> [Page] {
        let output = try await pdftotext.run(
            ["-tsv", "-f", String(pages.lowerBound), "-l", String(pages.upperBound), Self.name, "-"], in: folder,
            limits: ProgramLimits(seconds: 120, outputBytes: 256 << 20))
        return WordTable.pages(output.bytes, firstPage: pages.lowerBound)
    }

    /// - Parameter resolution: dots an inch.
    func picture(of page: Int, resolution: Int) async throws(ProgramFailure) -> Bitmap {
        let output = try await pdftoppm.run(
            ["-gray", "-r", String(resolution), "-f", String(page), "-l", String(page), Self.name], in: folder,
            limits: ProgramLimits(seconds: 120, outputBytes: 100 << 20))
        guard let picture = Bitmap.portable(output.bytes).first else {
            throw .failed(status: 0, message: output.messages)
        }
        return picture
    }
}
