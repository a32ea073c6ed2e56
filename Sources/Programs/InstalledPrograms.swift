/// The programs of this machine. Ask one value for all: it keeps what it found out.
public actor InstalledPrograms {
    private let folders: [String]?
    private var versions: [KnownProgram: String?] = [:]

    /// - Parameter folders: where to look instead of on PATH and in the usual places; none for no programs.
    public init(folders: [String]? = nil) { self.folders = folders }

    /// - Throws: ``ProgramFailure/notFound(name:package:)``.
    public nonisolated func program(_ known: KnownProgram) throws(ProgramFailure) -> OutsideProgram {
        guard let folders else { return try OutsideProgram(known) }
        guard let found = OutsideProgram.find(known.name, in: folders) else {
            throw .notFound(name: known.name, package: known.package)
        }
        return found
    }

    /// The first line the program prints about itself; `nil` for a program that is not here or prints none.
    public func version(of known: KnownProgram) async -> String? {
        if let version = versions[known] { return version }
        let version = await (try? program(known))?.version(known)
        versions[known] = version
        return version
    }

    /// Whether programs are cut off from the network by the system itself, whatever they try.
    public nonisolated var areOffline: Bool {
        get async { await NetworkCut.shared.isPossible }
    }
}
