import ArgumentParser
import Diagnostics
import Programs
import Scanning

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the program tells its caller.
enum ExitStatus: Int32, Error {
    case clean = 0
    case findings = 1
    case mistake = 2
    case incomplete = 3

    /// The one mapper from errors to exit statuses; says on standard error what happened and what to do.
    static func exit(with error: any Error) -> Never {
        switch error {
        case let status as ExitStatus: finish(status)
        case let failure as DiagnosticError:
            Terminal.error(DiagnosticRenderer(colour: Terminal.stderrTakesColour).render(failure.diagnostics))
            let count = failure.diagnostics.count { $0.severity == .error }
            Terminal.error("aiqyn: \(count) error\(count == 1 ? "" : "s") in the rules\n")
            finish(.mistake)
        case let missing as MissingInput:
            Terminal.error(
                "aiqyn: there is no file or folder '\(missing.path)'\n  = help: check the path; put it between ' ' if it has spaces or '!'\n"
            )
            finish(.mistake)
        case let failure as CommandFailure:
            Terminal.error("aiqyn: \(failure.message)\n" + (failure.help.map { "  = help: \($0)\n" } ?? ""))
            finish(.mistake)
        default:
            let code = Aiqyn.exitCode(for: error)
            // Help and version are no mistakes; usage errors are status 2, not sysexits' 64.
            guard code != .success else { Aiqyn.exit(withError: error) }
            Terminal.error(Aiqyn.fullMessage(for: error) + "\n")
            finish(.mistake)
        }
    }

    private static func finish(_ status: ExitStatus) -> Never {
        Unfinished.abandon()
        #if canImport(Glibc)
            Glibc.exit(status.rawValue)
        #else
            Darwin.exit(status.rawValue)
        #endif
    }
}

/// A mistake of the command's user, with the next step.
struct CommandFailure: Error {
    let message: String
    let help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}
