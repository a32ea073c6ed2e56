/// How much a program may take while it works on a file of a stranger.
public struct ProgramLimits: Sendable, Hashable {
    /// By the clock. Then the program and all it started are asked to end, and killed if they do not.
    public var seconds: Double
    /// Address space of each process. Kept on Linux with the program `prlimit`; elsewhere there is no such limit.
    public var memoryBytes: Int
    /// What is taken from standard output.
    public var outputBytes: Int
    /// The largest file the program may write; kept as ``memoryBytes`` is.
    public var fileBytes: Int
    /// Between the request to end and the kill.
    public var graceSeconds: Double

    public init(
        seconds: Double = 60, memoryBytes: Int = 2 << 30, outputBytes: Int = 64 << 20, fileBytes: Int = 256 << 20,
        graceSeconds: Double = 2
    ) {
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.fileBytes = fileBytes
        self.graceSeconds = graceSeconds
    }
}
