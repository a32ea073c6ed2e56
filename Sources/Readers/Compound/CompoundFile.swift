/// The top folder of a compound file (MS-CFB): what old office formats, and new ones under a password, are packed in.
///
/// Only what tells the formats apart is read. A damaged or malicious file makes no loop and no large array: each chain
/// is as long at most as the file has sectors.
struct CompoundFile {
    struct Stream {
        let start: Int
        let size: Int
    }

    /// Streams and storages of the root by name. What is inside a storage is another document, as a sheet within a text.
    private(set) var entries: [String: Stream] = [:]

    private let bytes: [UInt8]
    private let sectorShift: Int
    /// Sectors that hold the chains of all others.
    private var tables: [Int] = []
    /// Where short streams are packed.
    private var short = Stream(start: 0, size: 0)

    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// The parts of a table that stand in the header.
    private static let headerTables = 109
    private static let headerBytes = 512
    private static let entryBytes = 128
    /// Shorter streams are packed together, in pieces.
    private static let shortStream = 4096
    private static let shortBytes = 64

    /// - Returns: `nil` where the file has no directory that can be read.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.signature), bytes.count >= Self.headerBytes else { return nil }
        self.bytes = bytes
        sectorShift = Int(bytes[30])
        guard sectorShift == 9 || sectorShift == 12 else { return nil }
        tables = allTables()
        let directory = chain(from: number(48))
        guard let root = entry(0, directory), root.type == 5 else { return nil }
        short = root.stream
        walk(root.child, directory)
    }

    /// The beginning of a stream.
    ///
    /// - Parameter limit: bytes at most.
    /// - Returns: less where the stream or the file ends before; `nil` for a stream that is not there.
    func contents(of name: String, limit: Int) -> [UInt8]? {
        guard let stream = entries[name] else { return nil }
        let size = min(stream.size, limit)
        if stream.size >= Self.shortStream { return joined(chain(from: stream.start), size) }
        let container = joined(chain(from: short.start), short.size)
        let links = chain(from: number(60))
        var bytes: [UInt8] = []
        var piece = stream.start
        while bytes.count < size, (piece + 1) * Self.shortBytes <= container.count {
            bytes += container[piece * Self.shortBytes..<(piece + 1) * Self.shortBytes]
            guard piece / perTable < links.count else { break }
            piece = number(offset(of: links[piece / perTable]) + piece % perTable * 4)
        }
        return Array(bytes.prefix(size))
    }

    private func joined(_ sectors: [Int], _ size: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for sector in sectors where bytes.count < size {
            bytes += self.bytes[offset(of: sector)..<offset(of: sector) + sectorBytes]
        }
        return Array(bytes.prefix(size))
    }

    // MARK: sectors

    private var sectorBytes: Int { 1 << sectorShift }
    /// Links to the next, four bytes each.
    private var perTable: Int { sectorBytes / 4 }
    private var sectorCount: Int { bytes.count >> sectorShift }

    /// The header takes the place of the first sector.
    private func offset(of sector: Int) -> Int { (sector + 1) << sectorShift }

    private func holds(_ sector: Int) -> Bool {
        sector < sectorCount && offset(of: sector) + sectorBytes <= bytes.count
    }

    /// Little-endian; 0 behind the end.
    private func number(_ offset: Int) -> Int {
        guard offset >= 0, offset + 4 <= bytes.count else { return 0 }
        return (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    private func allTables() -> [Int] {
        var tables = (0..<Self.headerTables).map { number(76 + 4 * $0) }.prefix(while: holds)
        var next = number(68)
        var rest = sectorCount
        // Each of the further lists ends with the number of the next.
        while holds(next), rest > 0, tables.count < sectorCount {
            let start = offset(of: next)
            tables += stride(from: start, to: start + sectorBytes - 4, by: 4).map(number).prefix(while: holds)
            next = number(start + sectorBytes - 4)
            rest -= 1
        }
        return Array(tables)
    }

    private func chain(from first: Int) -> [Int] {
        var sectors: [Int] = []
        var sector = first
        while holds(sector), sectors.count < sectorCount {
            sectors.append(sector)
            guard sector / perTable < tables.count else { break }
            sector = number(offset(of: tables[sector / perTable]) + sector % perTable * 4)
        }
        return sectors
    }

    // MARK: the directory

    private struct Entry {
        let name: String
        let type: UInt8
        let neighbours: [Int]
        let child: Int
        let stream: Stream
    }

    private func entry(_ index: Int, _ directory: [Int]) -> Entry? {
        let perSector = sectorBytes / Self.entryBytes
        guard index / perSector < directory.count else { return nil }
        let start = offset(of: directory[index / perSector]) + index % perSector * Self.entryBytes
        let length = min(64, Int(bytes[start + 64]) | Int(bytes[start + 65]) << 8)
        let units = stride(from: 0, to: max(0, length - 2), by: 2).map {
            UInt16(bytes[start + $0]) | UInt16(bytes[start + $0 + 1]) << 8
        }
        return Entry(
            name: String(decoding: units, as: UTF16.self), type: bytes[start + 66],
            neighbours: [number(start + 68), number(start + 72)], child: number(start + 76),
            stream: Stream(start: number(start + 116), size: number(start + 120)))
    }

    /// The entries of one folder are a tree of neighbours.
    private mutating func walk(_ first: Int, _ directory: [Int]) {
        var seen: Set<Int> = []
        var waiting = [first]
        while let index = waiting.popLast() {
            guard let entry = entry(index, directory), seen.insert(index).inserted else { continue }
            entries[entry.name] = entry.stream
            waiting += entry.neighbours
        }
    }
}
