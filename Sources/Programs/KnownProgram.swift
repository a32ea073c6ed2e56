/// A program that Aiqyn can make use of, and where people get it.
public struct KnownProgram: Sendable, Hashable {
    public let name: String
    /// Full paths where it stands on systems that do not put it on PATH.
    public let places: [String]
    /// What makes it print its version.
    public let versionArguments: [String]
    private let debianPackage: String
    private let formula: String

    /// What to install, by the name of this system's packages.
    public var package: String {
        #if os(macOS)
            formula
        #else
            debianPackage
        #endif
    }

    public init(
        _ name: String, debianPackage: String, formula: String, versionArguments: [String], places: [String] = []
    ) {
        self.name = name
        self.debianPackage = debianPackage
        self.formula = formula
        self.versionArguments = versionArguments
        self.places = places
    }

    /// Text of a PDF with the places of words.
    public static let pdftotext = KnownProgram(
        "pdftotext", debianPackage: "poppler-utils", formula: "poppler", versionArguments: ["-v"])
    /// How many pages a PDF has.
    public static let pdfinfo = KnownProgram(
        "pdfinfo", debianPackage: "poppler-utils", formula: "poppler", versionArguments: ["-v"])
    /// Files attached to a PDF.
    public static let pdfdetach = KnownProgram(
        "pdfdetach", debianPackage: "poppler-utils", formula: "poppler", versionArguments: ["-v"])
    /// Pictures of the pages of a PDF.
    public static let pdftoppm = KnownProgram(
        "pdftoppm", debianPackage: "poppler-utils", formula: "poppler", versionArguments: ["-v"])
    /// Text of pictures. The languages are packages of their own.
    public static let tesseract = KnownProgram(
        "tesseract", debianPackage: "tesseract-ocr", formula: "tesseract", versionArguments: ["--version"])
    /// What to install for tesseract to read a language.
    ///
    /// - Parameter language: by its name there, `kaz`.
    public static func tesseractPackage(language: String) -> String {
        #if os(macOS)
            "tesseract-lang"
        #else
            "tesseract-ocr-\(language)"
        #endif
    }

    /// Old Word files into new ones.
    public static let soffice = KnownProgram(
        "soffice", debianPackage: "libreoffice-writer-nogui", formula: "libreoffice", versionArguments: ["--version"],
        places: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"])
}
