/// Writes compound files (MS-CFB, version 3) in memory: streams in the top folder, each in sectors of its own.
public struct CompoundFile: Sendable {
    public var streams: [(name: String, bytes: [UInt8])]

    public init(_ streams: [(name: String, bytes: [UInt8])]) { self.streams = streams }

    /// A Word file as far as a reader looks that does not read Word files; always of the same size.
    ///
    /// - Parameters:
    ///   - flags: of the head of the main stream; 0x0100 is «encrypted».
    ///   - characters: which its text has, as the head says.
    ///   - lists: each is its levels.
    public static func word(flags: UInt16 = 0, characters: UInt32 = 0, lists: [[WordLevel]] = []) -> CompoundFile {
        let heads = lists.map { [UInt8](repeating: 0, count: 26) + [$0.count == 1 ? 1 : 0, 0] }
        let table = short(UInt16(lists.count)) + heads.joined()
        var main = [UInt8](repeating: 0, count: 4096)
        main.replaceSubrange(0..<2, with: [0xEC, 0xA5])
        main.replaceSubrange(10..<12, with: short(flags | 0x0200))
        main.replaceSubrange(0x4C..<0x50, with: word(characters))
        main.replaceSubrange(0x2E2..<0x2EA, with: [0, UInt32(table.count)].flatMap(word))
        return CompoundFile([
            ("WordDocument", main), ("1Table", padded(table + lists.joined().flatMap(\.bytes), to: 4096)),
        ])
    }

    private static let sectorBytes = 512
    private static let endOfChain: UInt32 = 0xFFFF_FFFE
    private static let free: UInt32 = 0xFFFF_FFFF

    public var bytes: [UInt8] {
        // Sector 0 holds the chains, then the directory, then the streams.
        let directorySectors = (streams.count + 1 + 3) / 4
        var chains: [UInt32] = [0xFFFF_FFFD]
        chains += Self.chain(directorySectors, from: 1)
        var data: [UInt8] = []
        var starts: [Int] = []
        for stream in streams {
            let count = max(1, (stream.bytes.count + Self.sectorBytes - 1) / Self.sectorBytes)
            starts.append(chains.count)
            chains += Self.chain(count, from: chains.count)
            data += Self.padded(stream.bytes, to: count * Self.sectorBytes)
        }
        chains += [UInt32](repeating: Self.free, count: max(0, Self.sectorBytes / 4 - chains.count))
        return header + chains.prefix(Self.sectorBytes / 4).flatMap(Self.word) + directory(starts, directorySectors)
            + data
    }

    private var header: [UInt8] {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 10)
        // One sector of chains; the directory begins in sector 1; no short streams, no further lists.
        header += [1, 1, 0, 4096, Self.endOfChain, 0, Self.endOfChain, 0, 0].flatMap(Self.word)
        return header + [UInt32](repeating: Self.free, count: 108).flatMap(Self.word)
    }

    /// The entries are a list: each has only a right neighbour.
    private func directory(_ starts: [Int], _ sectors: Int) -> [UInt8] {
        var entries = entry("Root Entry", type: 5, right: Self.free, child: streams.isEmpty ? Self.free : 1)
        for (index, stream) in streams.enumerated() {
            let right = index + 1 < streams.count ? UInt32(index + 2) : Self.free
            // Said to be long, for short ones stand elsewhere.
            entries += entry(
                stream.name, type: 2, right: right, child: Self.free, start: UInt32(starts[index]),
                size: UInt32(max(4096, stream.bytes.count)))
        }
        return Self.padded(entries, to: sectors * Self.sectorBytes)
    }

    private func entry(
        _ name: String, type: UInt8, right: UInt32, child: UInt32, start: UInt32 = endOfChain, size: UInt32 = 0
    ) -> [UInt8] {
        let letters = Array(name.utf16)
        let name = Self.padded(letters.flatMap(Self.short), to: 64) + Self.short(UInt16(letters.count * 2 + 2))
        let links = [Self.free, right, child].flatMap(Self.word)
        return name + [type, 1] + links + [UInt8](repeating: 0, count: 36) + [start, size, 0].flatMap(Self.word)
    }

    private static func chain(_ count: Int, from first: Int) -> [UInt32] {
        (1..<max(1, count)).map { UInt32(first + $0) } + [endOfChain]
    }

    private static func padded(_ bytes: [UInt8], to count: Int) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: max(0, count - bytes.count))
    }

    fileprivate static func short(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    fileprivate static func word(_ number: UInt32) -> [UInt8] {
        short(UInt16(number & 0xFFFF)) + short(UInt16(number >> 16))
    }
}

/// A level of a list in an old Word file (MS-DOC 2.9.148).
public struct WordLevel: Sendable {
    /// `%1` … `%9` stand for the numbers of the levels.
    public var text: String
    public var restart: UInt8?
    public var isLegal = false

    public init(_ text: String, restart: UInt8? = nil, isLegal: Bool = false) {
        self.text = text
        self.restart = restart
        self.isLegal = isLegal
    }

    /// The text of the number as it stands behind the level, its length before it.
    public var textBytes: [UInt8] {
        var units: [UInt16] = []
        for unit in text.utf16 {
            if units.last == 0x25 { units[units.count - 1] = unit - 0x31 } else { units.append(unit) }
        }
        return CompoundFile.short(UInt16(units.count)) + units.flatMap(CompoundFile.short)
    }

    fileprivate var bytes: [UInt8] {
        let flags: UInt8 = (isLegal ? 0x04 : 0) | (restart == nil ? 0 : 0x08)
        let number = CompoundFile.word(1) + [0, flags] + [UInt8](repeating: 0, count: 18)
        // Formatting of the number and of the paragraph stands between.
        let format: [UInt8] = [2, 3, restart ?? 0, 0] + [9, 9, 9, 9, 9]
        return number + format + textBytes
    }
}
