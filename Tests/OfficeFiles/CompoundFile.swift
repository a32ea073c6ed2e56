/// Writes compound files (MS-CFB, version 3) in memory: streams in the top folder, each in sectors of its own.
public struct CompoundFile: Sendable {
    public var streams: [(name: String, bytes: [UInt8])]

    public init(_ streams: [(name: String, bytes: [UInt8])]) { self.streams = streams }

    /// A Word file as far as a reader looks that does not read Word files.
    ///
    /// - Parameter flags: of the head of the main stream; 0x0100 is «encrypted».
    public static func word(flags: UInt16 = 0) -> CompoundFile {
        var main = [UInt8](repeating: 0, count: 4096)
        main.replaceSubrange(0..<2, with: [0xEC, 0xA5])
        main.replaceSubrange(10..<12, with: short(flags))
        return CompoundFile([("WordDocument", main), ("1Table", [1, 2, 3])])
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

    private static func short(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private static func word(_ number: UInt32) -> [UInt8] {
        short(UInt16(number & 0xFFFF)) + short(UInt16(number >> 16))
    }
}
