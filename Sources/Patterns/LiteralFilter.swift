/// One pass over a text that says which patterns can match and where.
///
/// Nearly every literal begins a word, so one hash a word decides: the first 8, 6, 4 or 2 bytes (one to four Cyrillic
/// letters) are looked up in a bitmap of 32 KiB that stays in the L1 cache, then in a bucket, then compared in full.
/// Literals that may stand inside a word are looked for at every character, and only if a pack has any.
/// Rejected, both measured: an Aho–Corasick automaton (slower, outgrows L2 at 5,000 rules) and Hyperscan/RE2
/// (`\p{L}` explodes, no look-arounds).
public struct LiteralFilter: Sendable {
    private var words = GramTable()
    private var anywhere = GramTable()
    /// Patterns without a selective literal: they can match everywhere.
    public private(set) var unfiltered: [Int] = []
    /// Patterns with literals of both kinds: what two passes found must be put in order.
    private var mixed: [Int] = []
    public let patternCount: Int

    public init(_ patterns: [Pattern]) {
        patternCount = patterns.count
        for (index, pattern) in patterns.enumerated() {
            guard !pattern.required.isEmpty, pattern.required.allSatisfy(\.isSelective) else {
                unfiltered.append(index)
                continue
            }
            if Set(pattern.required.map(\.startsWord)).count > 1 { mixed.append(index) }
            for literal in Set(pattern.required) {
                let bytes = Array(literal.text.utf8)
                if literal.startsWord {
                    words.insert(bytes, pattern: index)
                } else {
                    anywhere.insert(bytes, pattern: index)
                }
            }
        }
        words.seal()
        anywhere.seal()
    }

    /// Appends, for every pattern, the offsets in text order at which one of its literals stands.
    public func scan(_ text: Span<UInt8>, into hits: inout [[Int32]]) {
        let counts = mixed.map { hits[$0].count }
        words.scan(text, at: .wordStarts, into: &hits)
        if !anywhere.isEmpty { anywhere.scan(text, at: .characters, into: &hits) }
        for (pattern, start) in zip(mixed, counts) {
            hits[pattern].replaceSubrange(start..., with: Set(hits[pattern][start...]).sorted())
        }
    }
}

/// Literals by their first bytes.
private struct GramTable: Sendable {
    private static let bitmapBits = 18
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    private var bitmap = [UInt64](repeating: 0, count: 1 << (bitmapBits - 6))
    /// Gram → its literals; filled by `insert`, flattened by `seal`.
    private var building: [Key: [Entry]] = [:]
    private var slots: [Int32] = []
    private var slotMask = 0
    private var keys: [Key] = []
    private var ranges: [Range<Int>] = []
    private var entries: [Entry] = []
    private var lengths: [Int] = []

    private struct Key: Hashable {
        let gram: UInt64
        let length: Int
    }

    private struct Entry {
        let rest: [UInt8]
        let pattern: Int
    }

    var isEmpty: Bool { keys.isEmpty && building.isEmpty }

    mutating func insert(_ literal: [UInt8], pattern: Int) {
        let length = [8, 6, 4, 2].first { $0 <= literal.count } ?? literal.count
        var gram: UInt64 = 0
        for (shift, byte) in literal.prefix(length).enumerated() { gram |= UInt64(byte) << UInt64(8 * shift) }
        building[Key(gram: gram, length: length), default: []]
            .append(Entry(rest: Array(literal.dropFirst(length)), pattern: pattern))
    }

    mutating func seal() {
        lengths = Set(building.keys.map(\.length)).sorted(by: >)
        var capacity = 16
        while capacity < building.count * 2 { capacity *= 2 }
        slots = [Int32](repeating: -1, count: capacity)
        slotMask = capacity - 1
        for (key, list) in building.sorted(by: { ($0.key.length, $0.key.gram) < ($1.key.length, $1.key.gram) }) {
            let hash = Self.hash(key.gram, key.length)
            bitmap[Int(hash >> 6)] |= 1 << (hash & 63)
            var slot = Int(hash) & slotMask
            while slots[slot] >= 0 { slot = (slot + 1) & slotMask }
            slots[slot] = Int32(keys.count)
            keys.append(key)
            ranges.append(entries.count..<entries.count + list.count)
            entries.append(contentsOf: list)
        }
        building = [:]
    }

    @inline(__always)
    private static func hash(_ gram: UInt64, _ length: Int) -> UInt64 {
        ((gram &+ UInt64(length)) &* multiplier) >> UInt64(64 - bitmapBits)
    }

    enum Places { case wordStarts, characters }

    /// Looks at every word start, or at every character. All that the loop needs is in locals: fields of `self` would be
    /// copied at each step.
    func scan(_ text: Span<UInt8>, at places: Places, into hits: inout [[Int32]]) {
        guard !keys.isEmpty else { return }
        let wantsWordStart = places == .wordStarts
        let grams = lengths.map { Gram(length: $0, mask: $0 == 8 ? UInt64.max : 1 << UInt64(8 * $0) &- 1) }
        unsafe text.withUnsafeBufferPointer { text in
            unsafe bitmap.withUnsafeBufferPointer { bitmap in
                let count = text.count
                var index = 0
                var afterLetter = false
                while index < count {
                    let byte = unsafe text[index]
                    let isASCIILetter = (byte | 0x20) &- 0x61 < 26
                    let isCyrillic = byte & 0xFC == 0xD0
                    // Of other alphabets none counts, nor do their signs (×): a word start too many costs little.
                    let isLetter = isASCIILetter || isCyrillic
                    let opens = isLetter || byte &- 0x30 < 10
                    if wantsWordStart ? opens && !afterLetter : true {
                        let bytes = unsafe Self.load(text, index)
                        for gram in grams where gram.length <= count - index {
                            let value = bytes & gram.mask
                            let hash = Self.hash(value, gram.length)
                            if unsafe bitmap[Int(hash >> 6)] & (1 << (hash & 63)) != 0 {
                                let key = Key(gram: value, length: gram.length)
                                unsafe confirm(key, hash: hash, at: index, in: text, into: &hits)
                            }
                        }
                    }
                    afterLetter = isLetter
                    index &+= byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                }
            }
        }
    }

    private struct Gram {
        let length: Int
        let mask: UInt64
    }

    @inline(__always)
    private static func load(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
        let available = text.count - index
        if available >= 8 {
            return unsafe UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        }
        var bytes: UInt64 = 0
        for shift in 0..<available { bytes |= unsafe UInt64(text[index + shift]) << UInt64(8 * shift) }
        return bytes
    }

    @inline(never)
    private func confirm(
        _ key: Key, hash: UInt64, at index: Int, in text: UnsafeBufferPointer<UInt8>, into hits: inout [[Int32]]
    ) {
        var slot = Int(hash) & slotMask
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if keys[candidate] == key {
                for entry in entries[ranges[candidate]]
                where unsafe stands(entry.rest, at: index + key.length, in: text) {
                    if hits[entry.pattern].last != Int32(index) { hits[entry.pattern].append(Int32(index)) }
                }
                return
            }
            slot = (slot + 1) & slotMask
        }
    }

    private func stands(_ rest: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + rest.count <= text.count else { return false }
        for offset in 0..<rest.count where unsafe text[start + offset] != rest[offset] { return false }
        return true
    }
}
