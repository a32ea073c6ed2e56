internal import Synchronization

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What would outlive this process if it ended now: programs that run, folders with copies of documents.
///
/// Programs run in sessions of their own, so an interrupt typed at the terminal does not reach them.
public enum Unfinished {
    private struct Work {
        /// Numbers of process groups.
        var groups: Set<Int32> = []
        var folders: Set<String> = []
    }

    private static let work = Mutex(Work())

    /// Kills the programs and removes the folders: for a process that a signal is about to end.
    public static func abandon() {
        work.withLock { work in
            for group in work.groups { kill(-group, SIGKILL) }
            for folder in work.folders { try? FileManager.default.removeItem(atPath: folder) }
            work = Work()
        }
    }

    static func add(group: Int32) { work.withLock { _ = $0.groups.insert(group) } }
    static func remove(group: Int32) { work.withLock { _ = $0.groups.remove(group) } }
    static func add(folder: String) { work.withLock { _ = $0.folders.insert(folder) } }
    static func remove(folder: String) { work.withLock { _ = $0.folders.remove(folder) } }
}
