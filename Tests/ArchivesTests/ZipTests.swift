import Archives
import OfficeFiles
import Testing

/// What is in a zip file comes out; what lies is refused in words.
@Suite struct ZipTests {
    private static let hello = Array("сәлем".utf8)

    @Test func storedEntries() throws {
        var archive = try ZipArchive(ZipWriter([("a.txt", "бір"), ("dir/b.txt", "екі")]).bytes)
        #expect(archive.names == ["a.txt", "dir/b.txt"])
        #expect(archive.contains("DIR/B.TXT"))
        #expect(try archive.contents(of: "dir/b.txt") == Array("екі".utf8))
        #expect(try archive.contents(of: "c.txt") == nil)
    }

    @Test(arguments: [0, 1, 2, 300, 5_000])
    func deflatedEntries(repeats: Int) throws {
        var archive = try ZipArchive(Self.packed(repeats: repeats).bytes)
        #expect(try archive.contents(of: "zeros") == [UInt8](repeating: 0, count: 1 + repeats * 258))
    }

    /// Data before the archive and a comment behind it are allowed.
    @Test func endRecordIsFound() throws {
        var bytes = ZipWriter([("a.txt", "бір")]).bytes
        bytes[bytes.count - 2] = 5
        var archive = try ZipArchive(bytes + Array("PK\u{5}\u{6}!".utf8))
        #expect(try archive.contents(of: "a.txt") == Array("бір".utf8))
    }

    struct Lie: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let failure: ZipFailure
        let tell: @Sendable (inout ZipWriter) -> Void

        init(_ name: String, _ failure: ZipFailure, _ tell: @escaping @Sendable (inout ZipWriter) -> Void) {
            testDescription = name
            self.failure = failure
            self.tell = tell
        }
    }

    @Test(arguments: [
        Lie("checksum", .damaged(entry: "a")) { $0.entries[0].checksum ^= 1 },
        Lie("too large a size", .damaged(entry: "a")) { $0.entries[0].size += 1 },
        Lie("too small a size", .damaged(entry: "a")) { $0.entries[0].size -= 1 },
        Lie("packed size beyond the file", .damaged(entry: "a")) { $0.entries[0].packedSize = 0x00FF_FFFF },
        Lie("deflated, but is not", .damaged(entry: "a")) { $0.entries[0].method = 8 },
        Lie("unknown method", .unsupported(entry: "a")) { $0.entries[0].method = 99 },
        Lie("encrypted", .encrypted(entry: "a")) { $0.entries[0].flags = 1 },
        Lie("64-bit sizes", .unsupported(entry: "a")) { $0.entries[0].size = .max },
        Lie("name leads out", .unsafeName("x/../../a")) { $0.entries[0].name = "x/../../a" },
        Lie("name leads out, as on Windows", .unsafeName("../a")) { $0.entries[0].name = "..\\a" },
        Lie("absolute name", .unsafeName("/a")) { $0.entries[0].name = "/a" },
        Lie("drive", .unsafeName("C:/a")) { $0.entries[0].name = "C:\\a" },
        Lie("no name", .unsafeName("")) { $0.entries[0].name = "" },
        Lie("one name twice", .damaged(entry: "A")) { $0.entries.append(.init("A", hello)) },
        Lie("too many entries", .tooManyEntries(limit: 10)) { writer in
            for index in 0..<10 { writer.entries.append(.init("b\(index)", [])) }
        },
        Lie("a size that is too much", .tooLarge(entry: "a")) { $0.entries[0].size = 0x00FF_FFFF },
    ])
    func lies(lie: Lie) {
        var writer = ZipWriter([.init("a", Self.hello)])
        lie.tell(&writer)
        var limits = ZipLimits()
        limits.entries = 10
        limits.totalBytes = 1 << 20
        let bytes = writer.bytes
        #expect(throws: lie.failure) {
            var archive = try ZipArchive(bytes, limits: limits)
            _ = try archive.contents(of: "a")
        }
    }

    // MARK: bombs

    private static func packed(repeats: Int, name: String = "zeros") -> ZipWriter {
        let zeros = PackedZeros(repeats: repeats)
        var entry = ZipWriter.Entry(name, zeros.bytes)
        entry.method = 8
        entry.size = UInt32(zeros.size)
        entry.checksum = ZipWriter.Entry.checksum([UInt8](repeating: 0, count: zeros.size))
        return ZipWriter([entry])
    }

    /// The header says what comes out, and it is too much.
    @Test func honestBomb() throws {
        var limits = ZipLimits()
        limits.ratioFreeBytes = 1 << 10
        limits.ratio = 100
        var archive = try ZipArchive(Self.packed(repeats: 2_000).bytes, limits: limits)
        #expect(throws: ZipFailure.tooLarge(entry: "zeros")) { _ = try archive.contents(of: "zeros") }
    }

    /// The header says little and gigabytes would come out: unpacking ends where the promise ends.
    @Test func lyingBomb() throws {
        var writer = Self.packed(repeats: 50_000)
        writer.entries[0].size = 100
        var archive = try ZipArchive(writer.bytes)
        #expect(throws: ZipFailure.damaged(entry: "zeros")) { _ = try archive.contents(of: "zeros") }
    }

    /// Many entries, each of them small enough.
    @Test func sumOfEntries() throws {
        var limits = ZipLimits()
        limits.totalBytes = 1_000
        let entries = ["a", "b", "c"].map { ZipWriter.Entry($0, [UInt8](repeating: 1, count: 400)) }
        var archive = try ZipArchive(ZipWriter(entries).bytes, limits: limits)
        #expect(try archive.contents(of: "a")?.count == 400)
        #expect(try archive.contents(of: "b")?.count == 400)
        #expect(throws: ZipFailure.tooLarge(entry: "c")) { _ = try archive.contents(of: "c") }
    }

    @Test(arguments: [[], Array("PK".utf8), Array("PK\u{3}\u{4}".utf8), [UInt8](repeating: 0x50, count: 100)])
    func noArchive(bytes: [UInt8]) {
        #expect(throws: ZipFailure.notZip) { _ = try ZipArchive(bytes) }
    }
}
