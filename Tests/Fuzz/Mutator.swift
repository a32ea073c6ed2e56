import OfficeFiles
import Seeds

/// Damages files as disks, networks and strangers do. The same number gives the same damage on every machine.
struct Mutator {
    private var random: SeededGenerator
    /// Pieces that mean something to the reader.
    private let words: [[UInt8]]

    init(seed: UInt64, words: [String]) {
        random = SeededGenerator(seed: seed)
        self.words = words.map { Array($0.utf8) }
    }

    mutating func mutated(_ seed: [UInt8], others: [[UInt8]]) -> [UInt8] {
        if seed.starts(with: "<!".utf8), below(2) == 0 {
            var markup = MarkupMutator(seed: random.next())
            return markup.mutated(seed)
        }
        var bytes = seed
        for _ in 0..<1 + below(4) { change(&bytes, others) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ others: [[UInt8]]) {
        guard !bytes.isEmpty else { return }
        switch below(9) {
        case 0: for _ in 0..<1 + below(8) { bytes[below(bytes.count)] ^= 1 << UInt8(below(8)) }
        case 1: bytes.removeLast(below(bytes.count))
        case 2: bytes.removeSubrange(piece(of: bytes, longest: 200))
        case 3: repeatPiece(&bytes)
        case 4, 5: if !words.isEmpty { bytes.insert(contentsOf: random.pick(words), at: below(bytes.count + 1)) }
        case 6: if !words.isEmpty { bytes.replaceSubrange(piece(of: bytes, longest: 20), with: random.pick(words)) }
        case 7: splice(&bytes, random.pick(others))
        default: changeNumber(&bytes)
        }
    }

    private mutating func repeatPiece(_ bytes: inout [UInt8]) {
        let part = Array(bytes[piece(of: bytes, longest: 60)])
        let copies = random.pick([1, 2, 20, 2_000])
        bytes.insert(contentsOf: repeatElement(part, count: copies).joined(), at: below(bytes.count + 1))
    }

    private mutating func splice(_ bytes: inout [UInt8], _ other: [UInt8]) {
        guard !other.isEmpty else { return }
        bytes.replaceSubrange(piece(of: bytes, longest: 300), with: other[piece(of: other, longest: 300)])
    }

    /// Numbers are where readers count, multiply and allocate.
    private mutating func changeNumber(_ bytes: inout [UInt8]) {
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        guard !digits.isEmpty else { return }
        let place = random.pick(digits)
        let number = random.pick(["0", "-1", "65536", "2147483648", "99999999999999999999", "1e308", ""])
        bytes.replaceSubrange(place...place, with: Array(number.utf8))
    }

    private mutating func piece(of bytes: [UInt8], longest: Int) -> Range<Int> {
        let start = below(bytes.count)
        return start..<min(bytes.count, start + 1 + below(longest))
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

    /// Damages what is in a package, under sizes and checksums that are right again; every fourth time the package itself.
    mutating func mutated(_ package: ZipWriter) -> [UInt8] {
        guard below(4) > 0, !package.entries.isEmpty else { return mutated(package.bytes, others: [package.bytes]) }
        var package = package
        let texts = package.entries.map(\.bytes)
        for _ in 0..<1 + below(2) {
            let index = below(package.entries.count)
            let entry = package.entries[index]
            // Damaged markup is refused by its parser: mostly only the order of elements is changed.
            let isMarkup = entry.bytes.starts(with: "<".utf8) && below(5) > 0
            var markup = MarkupMutator(seed: random.next())
            let bytes = isMarkup ? markup.mutated(entry.bytes) : mutated(entry.bytes, others: texts)
            package.entries[index] = .init(entry.name, bytes)
        }
        return package.bytes
    }
}
