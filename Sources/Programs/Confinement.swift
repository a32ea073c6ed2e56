#if canImport(Glibc)
    internal import Glibc
#endif

/// What only the system can keep a program from, put in front of its command: `prlimit` and `unshare` of util-linux,
/// which every Debian has. Set by this process after the start, limits would come too late for a quick child.
enum Confinement {
    struct Command {
        var path: String
        var arguments: [String]

        /// Runs this command by another program, which becomes it.
        fileprivate func run(by path: String, _ options: [String]) -> Command {
            Command(path: path, arguments: options + ["--", self.path] + arguments)
        }
    }

    static func limited(_ command: Command, _ limits: ProgramLimits) -> Command {
        #if os(Linux)
            guard let prlimit = tool("prlimit") else { return command }
            let memory = capped(limits.memoryBytes, RLIMIT_AS.rawValue)
            let file = capped(limits.fileBytes, RLIMIT_FSIZE.rawValue)
            // Ends what was orphaned by a SIGKILL of this process and works on; two threads take two seconds a second.
            let processor = capped(Int(limits.seconds * 8) + 60, RLIMIT_CPU.rawValue)
            // A core file would hold the document.
            return command.run(
                by: prlimit, ["--as=\(memory)", "--fsize=\(file)", "--cpu=\(processor)", "--core=0"])
        #else
            return command
        #endif
    }

    /// In a network of its own, with nobody else in it.
    ///
    /// - Returns: `nil` where the tool for it is missing; whether the system lets it, only trying tells.
    static func withoutNetwork(_ command: Command) -> Command? {
        tool("unshare").map { command.run(by: $0, ["--user", "--map-current-user", "--net"]) }
    }

    private static func tool(_ name: String) -> String? {
        ["/usr/bin/", "/bin/"].map { $0 + name }.first(where: SystemPaths.isProgram)
    }

    #if os(Linux)
        /// A limit that stands already cannot be raised.
        private static func capped(_ wanted: Int, _ resource: UInt32) -> Int {
            var limit = rlimit()
            guard unsafe getrlimit(__rlimit_resource_t(resource), &limit) == 0 else { return wanted }
            return Int(min(UInt64(max(0, wanted)), UInt64(limit.rlim_max)))
        }
    #endif
}

/// Whether this system lets programs be cut off from the network: many containers do not. Tried once.
actor NetworkCut {
    static let shared = NetworkCut()

    private var answer: Bool?

    var isPossible: Bool {
        get async {
            if let answer { return answer }
            let found = await trial()
            // A task that was cancelled learns nothing.
            if !Task.isCancelled { answer = found }
            return found
        }
    }

    private func trial() async -> Bool {
        guard let nothing = OutsideProgram.find("true", in: ["/usr/bin", "/bin"]), let folder = try? PrivateFolder()
        else { return false }
        defer { folder.remove() }
        let run = ProgramRun(program: nothing, arguments: [], folder: folder, limits: ProgramLimits(seconds: 10))
        guard let command = Confinement.withoutNetwork(run.command) else { return false }
        return (try? await run.stream(command) { _ in }) != nil
    }
}
