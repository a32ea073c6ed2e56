internal import Archives
internal import Markup

/// Why an office file was not read.
enum OfficeFailure: Error {
    case zip(ZipFailure)
    case markup(MarkupFailure)
    case locked
    /// A part without which there is no document is not there, or is something else.
    case noText(part: String)
    case tooManyCells
    /// What the file repeats by a number instead of writing it out is too long.
    case tooMuchRepeated
    /// A package with something else in it, by the name people know.
    case other(String)
    /// A zip file that is no package of any office program.
    case archive
}

/// The zip file that an office file is.
struct OfficePackage {
    private var archive: ZipArchive

    init(_ bytes: [UInt8]) throws(OfficeFailure) {
        do throws(ZipFailure) { archive = try ZipArchive(bytes) } catch { throw .zip(error) }
    }

    func contains(_ name: String) -> Bool { archive.contains(name) }

    /// - Returns: `nil` if there is no entry of this name.
    mutating func contents(of name: String) throws(OfficeFailure) -> [UInt8]? {
        do throws(ZipFailure) { return try archive.contents(of: name) } catch { throw .zip(error) }
    }
}
