public import Programs

/// A format that is read with programs of this machine.
public struct OutsideFormat: Sendable {
    /// As people call it.
    public let name: String
    public let extensions: Set<String>
    /// Without one of them it is not read.
    public let programs: [KnownProgram]

    public init(_ name: String, extensions: Set<String>, programs: [KnownProgram]) {
        self.name = name
        self.extensions = extensions
        self.programs = programs
    }
}

extension FileReader {
    /// Their extensions are among ``documentExtensions``.
    public static let outsideFormats: [OutsideFormat] = [
        OutsideFormat(oldWordName, extensions: ["doc", "dot"], programs: [.soffice])
    ]
}
