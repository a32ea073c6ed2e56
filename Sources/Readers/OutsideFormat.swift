public import Programs
public import Texts

/// A format that is read with programs of this machine.
public struct OutsideFormat: Sendable {
    /// As people call it.
    public let name: String
    public let extensions: Set<String>
    /// What of such a file is meant; `nil` for all.
    public let part: Localized?
    /// Without one of them it is not read.
    public let programs: [KnownProgram]

    public init(_ name: String, extensions: Set<String>, part: Localized? = nil, programs: [KnownProgram]) {
        self.part = part
        self.name = name
        self.extensions = extensions
        self.programs = programs
    }
}

extension FileReader {
    /// Their extensions are among ``documentExtensions``.
    public static let outsideFormats: [OutsideFormat] = [
        OutsideFormat("PDF", extensions: ["pdf"], programs: [.pdfinfo, .pdftotext, .pdftoppm]),
        OutsideFormat(
            "PDF", extensions: ["pdf"],
            part: .init(kk: "сканерленген беттері", ru: "сканированные страницы", en: "scanned pages"),
            programs: [.pdftoppm, .tesseract]),
        OutsideFormat(oldWordName, extensions: ["doc", "dot"], programs: [.soffice]),
    ]
}
