internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A program and all it started, as far as they did not leave its session.
final class ProcessGroup: Sendable {
    private struct State {
        /// The number of the program, and of its group; `nil` before and after its life.
        var leader: Int32?
        var isOverTime = false
    }

    private let state = Mutex(State())

    var isOverTime: Bool { state.withLock { $0.isOverTime } }

    func begin(_ leader: Int32) {
        Unfinished.add(group: leader)
        state.withLock { $0.leader = leader }
    }

    /// Asks to end when the time is over, and kills a little later. Returns early when cancelled.
    ///
    /// On a busy machine this comes late, and may find a program that ended in time and was not yet asked for, or one
    /// that has yet to begin and then has its time again.
    func end(after seconds: Double, grace: Double) async {
        var leader: Int32?
        repeat {
            guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
            leader = state.withLock { $0.leader }
        } while leader == nil
        guard let leader, !Self.hasEnded(leader) else { return }
        state.withLock { $0.isOverTime = true }
        signal(SIGTERM)
        guard (try? await Task.sleep(for: .seconds(grace))) != nil else { return }
        signal(SIGKILL)
    }

    /// The program itself has ended: kills what it left. The number is not given to another process while one of the
    /// group lives; were none alive, it would have to be given again within this moment to hit a stranger.
    func finish() {
        signal(SIGKILL)
        state.withLock { state in
            if let leader = state.leader { Unfinished.remove(group: leader) }
            state.leader = nil
        }
    }

    /// A child that ended and is not yet asked for its status; it stays so.
    private static func hasEnded(_ child: Int32) -> Bool {
        var facts = unsafe siginfo_t()
        let answer = unsafe waitid(P_PID, id_t(child), &facts, WEXITED | WNOHANG | WNOWAIT)
        return unsafe answer == 0 && facts.si_signo == SIGCHLD
    }

    private func signal(_ number: Int32) {
        state.withLock { state in
            if let leader = state.leader { kill(-leader, number) }
        }
    }
}
