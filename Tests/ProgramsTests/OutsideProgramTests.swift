import Foundation
import Programs
import Testing

/// Programs that every system has, run as readers run theirs.
@Suite struct OutsideProgramTests {
    private static func program(_ name: String) throws -> OutsideProgram {
        try #require(OutsideProgram.find(name), "no \(name) on PATH")
    }

    private static func run(
        _ name: String, _ arguments: [String], _ limits: ProgramLimits = ProgramLimits(seconds: 60)
    ) async throws -> ProgramOutput {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        return try await program(name).run(arguments, in: folder, limits: limits)
    }

    private static func text(_ output: ProgramOutput) -> String { String(decoding: output.bytes, as: UTF8.self) }

    // MARK: what is run

    @Test func found() throws {
        let cat = try Self.program("cat")
        #expect(cat.path.hasPrefix("/") && cat.path.hasSuffix("/cat"))
        #expect(OutsideProgram.find("no-such-program-anywhere") == nil)
        #expect(OutsideProgram.find("") == nil)
        #expect(OutsideProgram.find("/bin/cat") == nil, "a name is no path")
    }

    @Test func missingProgramNamesItsPackage() throws {
        let known = KnownProgram("no-such-program", debianPackage: "some-package", formula: "some-formula")
        #if os(macOS)
            let package = "some-formula"
        #else
            let package = "some-package"
        #endif
        #expect(throws: ProgramFailure.notFound(name: "no-such-program", package: package)) {
            try InstalledPrograms().program(known)
        }
    }

    @Test func placesOffThePath() throws {
        let cat = try Self.program("cat").path
        let known = KnownProgram("no-such-program", debianPackage: "", formula: "", places: ["/nowhere", "/tmp", cat])
        #expect(OutsideProgram.find(known)?.path == cat, "neither what is not there nor a folder is a program")
    }

    @Test(arguments: [("echo; echo v1; echo 2", "v1"), ("echo v2 >&2", "v2"), ("exit 1", nil)])
    func firstLineIsTheVersion(script: String, version: String?) async throws {
        let known = KnownProgram("sh", debianPackage: "", formula: "", versionArguments: ["-c", script])
        #expect(try await Self.program("sh").version(known) == version)
    }

    /// No shell looks at arguments.
    @Test func argumentsAsTheyAre() async throws {
        let output = try await Self.run("printf", ["%s\n", "$HOME", "a b", "`id`", "", "--as=1", "қ"])
        #expect(Self.text(output) == "$HOME\na b\n`id`\n\n--as=1\nқ\n")
    }

    // MARK: its surroundings

    @Test func smallEnvironment() async throws {
        let names = Set(
            Self.text(try await Self.run("env", [])).split(separator: "\n").compactMap {
                $0.split(separator: "=").first.map(String.init)
            })
        #expect(
            names.isSubset(of: ["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "OMP_THREAD_LIMIT", "TESSDATA_PREFIX"]))
        #expect(names.isSuperset(of: ["PATH", "HOME", "TMPDIR", "LANG"]))
    }

    @Test func homeIsTheFolder() async throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let output = try await Self.program("sh").run(["-c", "echo $HOME; echo $TMPDIR; pwd -P"], in: folder)
        let real = URL(filePath: folder.path).resolvingSymlinksInPath().path(percentEncoded: false)
        #expect(Self.text(output).split(separator: "\n").dropLast().allSatisfy { $0 == folder.path })
        #expect(Self.text(output).hasSuffix(real + "\n") || Self.text(output).hasSuffix(folder.path + "\n"))
    }

    @Test func standardInputIsEmpty() async throws {
        #expect(try await Self.run("cat", []).bytes.isEmpty)
    }

    @Test func nothingInstalled() async throws {
        let known = KnownProgram("cat", debianPackage: "coreutils", formula: "coreutils")
        let none = InstalledPrograms(folders: [])
        #expect(throws: ProgramFailure.notFound(name: "cat", package: "coreutils")) { try none.program(known) }
        #expect(await none.version(of: known) == nil)
        #expect(try InstalledPrograms(folders: ["/nowhere", "/usr/bin", "/bin"]).program(known).name == "cat")
    }

    #if os(Linux)
        /// Where the system lets it, and it says whether it does.
        @Test func noNetwork() async throws {
            guard await InstalledPrograms().areOffline else { return }
            let devices = Self.text(try await Self.run("cat", ["/proc/net/dev"])).split(separator: "\n").dropFirst(2)
            #expect(devices.allSatisfy { $0.drop { $0 == " " }.hasPrefix("lo:") })
        }

        @Test func noDescriptorIsInherited() async throws {
            let secret = try #require(FileHandle(forReadingAtPath: "/etc/passwd"))
            defer { try? secret.close() }
            // `ls` opens the folder itself: 3.
            #expect(Self.text(try await Self.run("ls", ["/proc/self/fd"])) == "0\n1\n2\n3\n")
        }

        @Test func memoryIsLimited() async throws {
            let limits = ProgramLimits(seconds: 60, memoryBytes: 200 << 20)
            await #expect(throws: ProgramFailure.memoryLimit(bytes: 200 << 20)) {
                try await Self.run("dd", ["if=/dev/zero", "of=/dev/null", "bs=400M", "count=1"], limits)
            }
        }

        @Test func filesAreLimited() async throws {
            let limits = ProgramLimits(seconds: 60, fileBytes: 1 << 20)
            await #expect(throws: ProgramFailure.killed(signal: SIGXFSZ)) {
                try await Self.run("dd", ["if=/dev/zero", "of=large", "bs=1M", "count=2"], limits)
            }
        }
    #endif

    // MARK: how it ends

    @Test func status() async throws {
        let failure = await #expect(throws: ProgramFailure.self) {
            try await Self.run("sh", ["-c", "echo good; printf 'bad \\033[31mfile\\n' >&2; exit 7"])
        }
        #expect(failure == .failed(status: 7, message: "bad [31mfile"), "nothing for a terminal to obey")
    }

    @Test func signal() async throws {
        await #expect(throws: ProgramFailure.killed(signal: SIGSEGV)) {
            try await Self.run("sh", ["-c", "kill -SEGV $$"])
        }
    }

    @Test func messagesHaveNoTemporaryPaths() async throws {
        let output = try await Self.run("sh", ["-c", "echo \"$HOME/1.doc: odd\" >&2"])
        #expect(output.messages == "1.doc: odd")
    }
}

extension KnownProgram {
    fileprivate init(_ name: String, debianPackage: String, formula: String, places: [String] = []) {
        self.init(name, debianPackage: debianPackage, formula: formula, versionArguments: [], places: places)
    }
}
