import Dispatch
import Programs

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ctrl-C and its like end the program as ever, but not before the programs it runs and the copies of documents they
/// work on.
enum Interruption {
    static func watch() {
        let queue = DispatchQueue(label: "interruption", qos: .userInitiated)
        for number in [SIGINT, SIGTERM, SIGHUP] where isHeard(number) {
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                // Keeps itself by this for as long as the program lives.
                source.cancel()
                Unfinished.abandon()
                signal(number, SIG_DFL)
                kill(getpid(), number)
            }
            source.resume()
        }
    }

    /// Takes the signal from the system, unless the caller had it ignored, as `nohup` does.
    private static func isHeard(_ number: Int32) -> Bool {
        var action = sigaction()
        guard unsafe sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Glibc)
            let handler = unsafe action.__sigaction_handler.sa_handler
        #else
            let handler = unsafe action.__sigaction_u.__sa_handler
        #endif
        let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
        if unsafe unsafeBitCast(handler, to: Int.self) == ignored { return false }
        signal(number, SIG_IGN)
        return true
    }
}
