#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard streams and what is known of the terminal behind them.
enum Terminal {
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// A reader that went away ends the program quietly, as with any filter; a full disk must not look like success.
    private static func giveUp(on descriptor: Int32) {
        guard errno != EPIPE, descriptor == STDOUT_FILENO else { return }
        ExitStatus.exit(with: CommandFailure("standard output cannot be written", help: "check the disk it goes to"))
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            let written = unsafe bytes[offset...].withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if written < 0, errno == EINTR || errno == EAGAIN { continue }
            guard written > 0 else { return giveUp(on: descriptor) }
            offset += written
        }
    }

    static var stdoutIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var stderrIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
    static var stdoutTakesColour: Bool { takesColour(isTerminal: stdoutIsTerminal) }
    static var stderrTakesColour: Bool { takesColour(isTerminal: stderrIsTerminal) }

    /// NO_COLOR and TERM=dumb switch colour off, CLICOLOR_FORCE and FORCE_COLOR on; else a terminal has it.
    private static func takesColour(isTerminal: Bool) -> Bool {
        if let no = environment("NO_COLOR"), !no.isEmpty { return false }
        for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
            if let force = environment(name), !force.isEmpty, force != "0" { return true }
        }
        return isTerminal && environment("TERM") != "dumb"
    }

    static var width: Int {
        if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        let answer = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : 100
    }

    static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// Everything on standard input.
    static func readInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw CommandFailure("standard input cannot be read") }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}
