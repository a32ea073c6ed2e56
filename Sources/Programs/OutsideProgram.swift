#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A program of this machine that is none of ours, run on files of strangers.
///
/// No shell has a part in it; standard input is empty; no descriptor is inherited; the environment is a small fixed
/// set; where the system lets it, there is no network; program and all it starts are in a session of their own and end together. What it reads and writes are files of
/// a ``PrivateFolder``: a program that dies while it is written to would take this process with it.
public struct OutsideProgram: Sendable, Hashable {
    public let name: String
    /// Absolute.
    public let path: String

    /// - Returns: the first executable file of that name on PATH; relative folders of PATH are left out.
    public static func find(_ name: String) -> OutsideProgram? { find(name, in: SystemPaths.programFolders) }

    /// - Returns: the program from PATH, or from where it stands without being on it.
    public static func find(_ known: KnownProgram) -> OutsideProgram? {
        find(known.name)
            ?? known.places.first(where: SystemPaths.isProgram).map { OutsideProgram(name: known.name, path: $0) }
    }

    /// - Parameter folders: absolute.
    static func find(_ name: String, in folders: [String]) -> OutsideProgram? {
        guard !name.isEmpty, !name.contains("/") else { return nil }
        return folders.map { $0 + "/" + name }.first(where: SystemPaths.isProgram)
            .map { OutsideProgram(name: name, path: $0) }
    }

    private init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// - Throws: ``ProgramFailure/notFound(name:package:)``.
    public init(_ known: KnownProgram) throws(ProgramFailure) {
        guard let found = Self.find(known) else { throw .notFound(name: known.name, package: known.package) }
        self = found
    }

    /// The first line the program prints about itself; `nil` when it prints none.
    public func version(_ known: KnownProgram) async -> String? {
        guard let folder = try? PrivateFolder() else { return nil }
        defer { folder.remove() }
        let limits = ProgramLimits(seconds: 20, outputBytes: 1 << 16)
        guard let output = try? await run(known.versionArguments, in: folder, limits: limits) else { return nil }
        // Some print it as an error.
        let printed = String(decoding: output.bytes, as: UTF8.self) + "\n" + output.messages
        return printed.split(whereSeparator: \.isNewline).lazy.map(PlainMessage.line).first { !$0.isEmpty }
    }

    /// Runs the program and takes all it prints.
    ///
    /// - Parameter folder: where it runs, and its home.
    /// - Throws: ``ProgramFailure``, also for a status other than 0.
    public func run(
        _ arguments: [String], in folder: PrivateFolder, limits: ProgramLimits = ProgramLimits()
    ) async throws(ProgramFailure) -> ProgramOutput {
        var bytes: [UInt8] = []
        do throws(StreamFailure<Never>) {
            let messages = try await stream(arguments, in: folder, limits: limits) { bytes += $0 }
            return ProgramOutput(bytes: bytes, messages: messages)
        } catch {
            switch error {
            case .program(let failure): throw failure
            case .stopped(let never): switch never {}
            }
        }
    }

    /// Runs the program and hands on what it prints as it comes, in chunks of some kilobytes.
    ///
    /// - Parameters:
    ///   - folder: where it runs, and its home.
    ///   - consume: may throw to end the program; while it works the program waits.
    /// - Returns: the end of standard error, with nothing a terminal would obey.
    /// - Throws: also for a status other than 0, when all output has been handed on.
    public func stream<Stop: Error>(
        _ arguments: [String], in folder: PrivateFolder, limits: ProgramLimits = ProgramLimits(),
        _ consume: ([UInt8]) throws(Stop) -> Void
    ) async throws(StreamFailure<Stop>) -> String {
        let run = ProgramRun(program: self, arguments: arguments, folder: folder, limits: limits)
        let isOffline = await NetworkCut.shared.isPossible
        return try await run.stream(isOffline ? Confinement.withoutNetwork(run.command) : nil, consume)
    }
}
