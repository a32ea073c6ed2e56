internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// One run of a program, from its start to the end of all it started.
struct ProgramRun {
    let program: OutsideProgram
    let arguments: [String]
    let folder: PrivateFolder
    let limits: ProgramLimits

    /// What is kept of standard error; the rest is read and dropped, or the program would wait for ever.
    private static let keptErrorBytes = 4096

    private struct OutputLimit: Error {}

    /// The program under the limits that the system keeps.
    var command: Confinement.Command {
        Confinement.limited(Confinement.Command(path: program.path, arguments: arguments), limits)
    }

    /// - Parameter confined: ``command`` with more in front of it.
    func stream<Stop: Error>(
        _ confined: Confinement.Command?, _ consume: ([UInt8]) throws(Stop) -> Void
    ) async throws(StreamFailure<Stop>) -> String {
        let group = ProcessGroup()
        var stop: Stop?
        var taken = 0
        let ending: Ending
        do {
            ending = try await watched(confined ?? command, group) { chunk in
                taken += chunk.count
                guard taken <= limits.outputBytes else { throw OutputLimit() }
                do throws(Stop) { try consume(chunk) } catch {
                    stop = error
                    throw error
                }
            }
        } catch {
            if let stop { throw .stopped(stop) }
            if error is OutputLimit { throw .program(.outputLimit(bytes: limits.outputBytes)) }
            throw .program(failure(of: group) ?? .notStarted(name: program.name, message: Self.message(error)))
        }
        if let failure = failure(of: group) ?? ending.failure(limits) { throw .program(failure) }
        return ending.messages
    }

    /// What ended the program from our side.
    private func failure(of group: ProcessGroup) -> ProgramFailure? {
        if group.isOverTime { return .timeLimit(seconds: limits.seconds) }
        return Task.isCancelled ? .cancelled : nil
    }

    private static func message(_ error: any Error) -> String {
        PlainMessage.line((error as? SubprocessError).map(\.description) ?? "\(error)")
    }

    /// Runs the program beside a task that ends it when its time is over.
    private func watched(
        _ command: Confinement.Command, _ group: ProcessGroup, _ consume: ([UInt8]) throws -> Void
    ) async throws -> Ending {
        let limits = limits
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await group.end(after: limits.seconds, grace: limits.graceSeconds) }
            defer {
                tasks.cancelAll()
                // What the program started and did not wait for.
                group.finish()
            }
            return try await execute(command, group, consume)
        }
    }

    private func execute(
        _ command: Confinement.Command, _ group: ProcessGroup, _ consume: ([UInt8]) throws -> Void
    ) async throws -> Ending {
        let result = try await Subprocess.run(
            .path(FilePath(command.path)), arguments: Arguments(command.arguments), environment: environment,
            workingDirectory: FilePath(folder.path), platformOptions: options, input: .none, output: .sequence,
            error: .sequence
        ) { execution in
            group.begin(execution.processIdentifier.value)
            // Both pipes are emptied at once: a full one would stop the program.
            return try await withThrowingTaskGroup(of: [UInt8].self) { tasks in
                tasks.addTask { try await Self.tail(of: execution.standardError) }
                do {
                    for try await chunk in execution.standardOutput {
                        try consume(unsafe chunk.withUnsafeBytes { unsafe Array($0) })
                    }
                } catch {
                    // Ends the other pipe as well.
                    await execution.teardown(using: options.teardownSequence)
                    throw error
                }
                return try await tasks.next() ?? []
            }
        }
        return Ending(status: result.terminationStatus, messages: PlainMessage.text(result.closureResult, in: folder))
    }

    private static func tail(of output: SubprocessOutputSequence) async throws -> [UInt8] {
        var tail: [UInt8] = []
        for try await chunk in output {
            unsafe chunk.withUnsafeBytes { unsafe tail += $0 }
            if tail.count > keptErrorBytes { tail.removeFirst(tail.count - keptErrorBytes) }
        }
        return tail
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(limits.graceSeconds))
        ]
        return options
    }

    /// Messages in English, one thread a program, nothing of the user's settings but where programs and the data of
    /// tesseract are.
    private var environment: Environment {
        var variables: [Environment.Key: String] = [
            "PATH": SystemPaths.programFolders.joined(separator: ":"), "HOME": folder.path, "TMPDIR": folder.path,
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1",
        ]
        if let data = SystemPaths.variable("TESSDATA_PREFIX"), data.hasPrefix("/") {
            variables["TESSDATA_PREFIX"] = data
        }
        return .custom(variables)
    }
}

/// How a program ended by itself.
private struct Ending: Sendable {
    let status: TerminationStatus
    let messages: String

    /// Out of memory shows in many ways: most programs say so, some crash, and the system kills without a word.
    func failure(_ limits: ProgramLimits) -> ProgramFailure? {
        if status.isSuccess { return nil }
        let words = messages.lowercased()
        let signs = ["out of memory", "bad_alloc", "cannot allocate memory", "memory exhausted"]
        if signs.contains(where: words.contains) || status == .signaled(9) {
            return .memoryLimit(bytes: limits.memoryBytes)
        }
        switch status {
        case .signaled(let signal): return .killed(signal: signal)
        case .exited(let code): return .failed(status: code, message: PlainMessage.summary(messages))
        }
    }
}
