#if canImport(Glibc)
    internal import Glibc
#endif

/// Puts the limits that only the system can keep in front of a command: `prlimit` of util-linux, which every Debian has.
/// Set by this process after the start they would come too late for a quick child.
enum CommandLimits {
    static func command(
        _ path: String, _ arguments: [String], _ limits: ProgramLimits
    ) -> (path: String, arguments: [String]) {
        #if os(Linux)
            guard let prlimit = ["/usr/bin/prlimit", "/bin/prlimit"].first(where: SystemPaths.isProgram) else {
                return (path, arguments)
            }
            let memory = capped(limits.memoryBytes, RLIMIT_AS.rawValue)
            let file = capped(limits.fileBytes, RLIMIT_FSIZE.rawValue)
            // Ends what was orphaned by a SIGKILL of this process and works on; two threads take two seconds a second.
            let processor = capped(Int(limits.seconds * 8) + 60, RLIMIT_CPU.rawValue)
            // A core file would hold the document.
            let options = ["--as=\(memory)", "--fsize=\(file)", "--cpu=\(processor)", "--core=0"]
            return (prlimit, options + ["--", path] + arguments)
        #else
            return (path, arguments)
        #endif
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
