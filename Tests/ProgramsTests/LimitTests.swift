import Foundation
import Programs
import Synchronization
import Testing

/// Programs that do not end by themselves, or print without end.
@Suite struct LimitTests {
    /// Writes on and on from a grandchild that will not hear a request to end.
    private static let ticking = """
        trap '' TERM
        (while :; do echo x >> ticks; sleep 0.05; done) &
        wait
        """

    private static func sh() throws -> OutsideProgram { try #require(OutsideProgram.find("sh")) }

    /// No one writes to the file any more.
    private static func isStill(_ folder: PrivateFolder) async throws -> Bool {
        let before = try folder.contents(of: "ticks", limit: 1 << 20)
        try await Task.sleep(for: .milliseconds(400))
        return try before != nil && folder.contents(of: "ticks", limit: 1 << 20) == before
    }

    @Test func timeLimitEndsGrandchildren() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let start = ContinuousClock.now
        let limits = ProgramLimits(seconds: 0.5, graceSeconds: 0.3)
        await #expect(throws: ProgramFailure.timeLimit(seconds: 0.5)) {
            try await Self.sh().run(["-c", Self.ticking], in: folder, limits: limits)
        }
        #expect(start.duration(to: .now) < .seconds(500))
        #expect(try await Self.isStill(folder))
    }

    /// The program obeys, what it started does not.
    @Test func timeLimitEndsOrphans() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let start = ContinuousClock.now
        try folder.store(Array(Self.ticking.utf8), as: "ticking")
        let limits = ProgramLimits(seconds: 0.5, graceSeconds: 1000)
        await #expect(throws: ProgramFailure.timeLimit(seconds: 0.5)) {
            try await Self.sh().run(["-c", "sh ticking & wait"], in: folder, limits: limits)
        }
        #expect(start.duration(to: .now) < .seconds(500), "no grace for one that obeyed")
        #expect(try await Self.isStill(folder))
    }

    /// A program that ended well may have left one that still holds its pipes.
    @Test func nothingIsLeftBehind() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let script = "(while :; do echo x >> ticks; sleep 0.05; done) & sleep 0.3; echo done"
        let output = try await Self.sh().run(["-c", script], in: folder)
        #expect(output.bytes == Array("done\n".utf8))
        #expect(try await Self.isStill(folder))
    }

    @Test func cancellationEndsTheProgram() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let sh = try Self.sh()
        let task = Task {
            try await sh.run(["-c", Self.ticking], in: folder, limits: ProgramLimits(graceSeconds: 0.3))
        }
        while try folder.contents(of: "ticks", limit: 1 << 20) == nil { try await Task.sleep(for: .milliseconds(20)) }
        task.cancel()
        await #expect(throws: ProgramFailure.cancelled) { try await task.value }
        #expect(try await Self.isStill(folder))
    }

    @Test func endlessOutputIsCutOff() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let yes = try #require(OutsideProgram.find("yes"))
        await #expect(throws: ProgramFailure.outputLimit(bytes: 1 << 20)) {
            try await yes.run([], in: folder, limits: ProgramLimits(outputBytes: 1 << 20))
        }
    }

    /// Far more than a pipe holds, on both outputs at once.
    @Test func fullPipesDoNotBlock() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let script = "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; echo end >&2"
        let output = try await Self.sh().run(["-c", script], in: folder)
        #expect(output.bytes.count == 3_000_000)
        #expect(output.messages.hasSuffix("end"))
    }

    // MARK: streaming

    @Test func streamInChunks() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let head = try #require(OutsideProgram.find("head"))
        var (count, largest) = (0, 0)
        let limits = ProgramLimits(outputBytes: 1 << 30)
        _ = try await head.stream(["-c", "100000000", "/dev/zero"], in: folder, limits: limits) { chunk in
            count += chunk.count
            largest = max(largest, chunk.count)
        }
        #expect(count == 100_000_000)
        #expect(largest <= 1 << 20)
    }

    /// The program has long ended when its last words are read.
    @Test func slowReaderLosesNothing() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        var bytes: [UInt8] = []
        _ = try await Self.sh().stream(["-c", "head -c 50000 /dev/zero; echo end"], in: folder) { chunk in
            usleep(300_000)
            bytes += chunk
        }
        #expect(bytes.count == 50_004)
        #expect(bytes.suffix(4) == Array("end\n".utf8))
    }

    @Test func readerMayStop() async throws {
        struct Enough: Error {}
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let yes = try #require(OutsideProgram.find("yes"))
        var chunks = 0
        do throws(StreamFailure<Enough>) {
            _ = try await yes.stream([], in: folder) { _ throws(Enough) in
                chunks += 1
                if chunks == 3 { throw Enough() }
            }
            Issue.record("it went on to an end that it does not have")
        } catch {
            guard case .stopped = error else {
                Issue.record("\(error)")
                return
            }
        }
        #expect(chunks == 3)
    }

    @Test func manyAtATime() async throws {
        let sh = try Self.sh()
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let folder = try PrivateFolder()
                    defer { folder.remove() }
                    let output = try await sh.run(["-c", "sleep 0.1; echo \(number)"], in: folder)
                    return String(decoding: output.bytes, as: UTF8.self)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(texts.sorted() == (0..<20).map { "\($0)\n" }.sorted())
    }
}
