import Archives
import Foundation
import OfficeFiles
import Testing

/// The list of an archive whose names nobody promises anything about, from memory and from a file.
@Suite struct ZipListTests {
    /// Bad names and equal names close nothing: who reads the list judges them.
    @Test func allEntries() throws {
        var writer = ZipWriter([("../a", "а"), ("b", "ә"), ("b", "б"), ("folder/", "")])
        writer.entries[1].flags = 0x800
        let list = try ZipList(ZipBytes(writer.bytes))
        #expect(list.entries.map { String(decoding: $0.nameBytes, as: UTF8.self) } == ["../a", "b", "b"])
        #expect(list.entries.map(\.unicodeName) == [nil, "b", nil])
        #expect(list.entries.map { ZipEntry.leadsOut($0.plainName) } == [true, false, false])
        let contents = try list.entries.map { try ZipList.contents(of: $0, in: ZipBytes(writer.bytes)) }
        #expect(contents == ["а", "ә", "б"].map { Array($0.utf8) })
    }

    @Test func unicodeNames() throws {
        let old: [UInt8] = [0xA0, 0xA1]
        var writer = ZipWriter([("a", ""), ("b", ""), ("c", "")])
        writer.entries[0].nameBytes = old
        writer.entries[0].extra = [9, 9, 1, 0, 0] + ZipWriter.unicodeName("аб", of: old)
        // The name was changed and the field was not; a flag that lies.
        writer.entries[1].extra = ZipWriter.unicodeName("аб", of: old)
        writer.entries[2].nameBytes = old
        writer.entries[2].flags = 0x800
        #expect(try ZipList(ZipBytes(writer.bytes)).entries.map(\.unicodeName) == ["аб", nil, nil])
    }

    /// One entry in the 64-bit form closes no other.
    @Test func refusedOneByOne() throws {
        var writer = ZipWriter([("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")])
        writer.entries[0].size = .max
        writer.entries[1].flags = 1
        writer.entries[2].checksum ^= 1
        let bytes = ZipBytes(writer.bytes)
        let list = try ZipList(bytes)
        for (index, failure) in [ZipFailure.unsupported(entry: "a"), .encrypted(entry: "b"), .damaged(entry: "c")]
            .enumerated()
        {
            #expect(throws: failure) { try ZipList.contents(of: list.entries[index], in: bytes) }
        }
        #expect(try ZipList.contents(of: list.entries[3], in: bytes) == Array("4".utf8))
    }

    @Test func longList() throws {
        var limits = ZipLimits()
        limits.listBytes = 100
        let bytes = ZipBytes(ZipWriter([(String(repeating: "a", count: 200), "")]).bytes)
        #expect(throws: ZipFailure.tooLarge(entry: "")) { try ZipList(bytes, limits: limits) }
    }

    @Test func fromAFile() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "aiqyn-\(UUID().uuidString).zip").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = ZipWriter([("a.txt", "бір"), ("b.txt", "екі")])
        try Data(writer.bytes).write(to: URL(filePath: path))
        let bytes = try #require(ZipBytes(file: path))
        #expect(bytes.count == writer.bytes.count)
        #expect(bytes.read(1..<4) == Array(writer.bytes[1..<4]))
        #expect(bytes.read(0..<bytes.count + 1) == nil)
        let list = try ZipList(bytes)
        #expect(try ZipList.contents(of: list.entries[1], in: bytes) == Array("екі".utf8))
        // It became shorter since.
        try Data(writer.bytes.prefix(20)).write(to: URL(filePath: path))
        #expect(throws: ZipFailure.damaged(entry: "b.txt")) { try ZipList.contents(of: list.entries[1], in: bytes) }
        #expect(ZipBytes(file: path + ".none") == nil)
    }
}
