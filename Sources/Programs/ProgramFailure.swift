/// Why a program gave no result.
public enum ProgramFailure: Error, Sendable, Hashable {
    /// - Parameter package: what to install, by the name of this system's packages.
    case notFound(name: String, package: String)
    /// The program is there and could not be started.
    case notStarted(name: String, message: String)
    /// The folder for its files could not be made, written or read.
    case folder(message: String)
    case timeLimit(seconds: Double)
    case memoryLimit(bytes: Int)
    case outputLimit(bytes: Int)
    /// It ended by a signal that was not ours: mostly a crash.
    case killed(signal: Int32)
    /// - Parameter message: the last lines of standard error, with nothing a terminal would obey.
    case failed(status: Int32, message: String)
    /// The task that wanted the result was cancelled.
    case cancelled
}

/// Why a stream ended before its end.
public enum StreamFailure<Stop: Error>: Error {
    case program(ProgramFailure)
    /// Whoever read the stream had enough.
    case stopped(Stop)
}

/// What a program that ended well left.
public struct ProgramOutput: Sendable {
    /// All of standard output.
    public let bytes: [UInt8]
    /// The end of standard error, with nothing a terminal would obey.
    public let messages: String
}
