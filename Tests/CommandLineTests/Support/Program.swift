import Foundation
import Synchronization

/// The built executable, run as a stranger would: nothing of its code is linked here.
enum Program {
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    struct NotBuilt: Error {}

    /// Beside the test bundle, wherever that is.
    static let path: String? = {
        var folders = [CommandLine.arguments.first ?? ""]
        folders += Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
        if let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.append(executable)
        }
        return folders.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "aiqyn").path() }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Nothing of the machine's language, colours or rules reaches the program.
    private static let environment: [String: String] = ProcessInfo.processInfo.environment.filter { name, _ in
        !name.hasPrefix("AIQYN_") && !name.hasPrefix("LC_") && !name.hasPrefix("CLICOLOR")
            && !["LANG", "LANGUAGE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"].contains(name)
    }

    private static func process(
        _ arguments: [String], in folder: String?, environment extra: [String: String]
    ) throws -> Process {
        guard let path else { throw NotBuilt() }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment.merging(extra) { _, new in new }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        return process
    }

    /// Starts the program and leaves it to the caller, who ends it.
    static func start(_ arguments: [String], in folder: String, environment: [String: String]) throws -> Process {
        let process = try process(arguments, in: folder, environment: environment)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// - Parameter output: where standard output goes instead of into the result.
    static func run(
        _ arguments: [String], in folder: String? = nil, input: [UInt8] = [], environment extra: [String: String] = [:],
        output: FileHandle? = nil
    ) throws -> Run {
        let process = try process(arguments, in: folder, environment: extra)
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = output ?? stdout
        process.standardError = stderr
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input))
        try stdin.fileHandleForWriting.close()
        // Both pipes are emptied at once: a full one would stop the program.
        let errors = Mutex(Data())
        let reading = DispatchGroup()
        let handle = stderr.fileHandleForReading
        DispatchQueue.global().async(group: reading) {
            let data = (try? handle.readToEnd()) ?? Data()
            errors.withLock { $0 = data }
        }
        let printed = output == nil ? try stdout.fileHandleForReading.readToEnd() ?? Data() : Data()
        reading.wait()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: errors.withLock { String(decoding: $0, as: UTF8.self) })
    }
}
