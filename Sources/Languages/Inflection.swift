/// The forms of one word, as stems with the endings each takes. Kazakh and Russian both come to this shape, and from it
/// to a pattern, to the literal the scanner looks for first, and to the list that `rules expand` prints.
public struct Inflection: Sendable {
    public struct Branch: Sendable {
        public let stem: String
        public let endings: Endings
    }

    public private(set) var branches: [Branch] = []

    public init() {}

    /// One form only.
    public init(exact word: String) {
        branches = [Branch(stem: word, endings: .none)]
    }

    public mutating func add(_ stem: String, _ endings: Endings) {
        guard !endings.isEmpty, !branches.contains(where: { $0.stem == stem && $0.endings.pattern == endings.pattern }) else {
            return
        }
        branches.append(Branch(stem: stem, endings: endings))
    }

    public mutating func add(_ other: Inflection) {
        for branch in other.branches { add(branch.stem, branch.endings) }
    }

    /// Every form, sorted, each once.
    public var forms: [String] {
        Set(branches.flatMap { branch in branch.endings.list.map { branch.stem + $0 } }).sorted()
    }
}

extension Inflection {
    /// Forms that are only known as a list: stems are what they share, split where they share less than two letters.
    public init(forms: some Sequence<String>) {
        self.init()
        var groups: [UInt64: [Letters]] = [:]
        for form in forms {
            let letters = Letters(form)
            groups[letters.firstTwo, default: []].append(letters)
        }
        for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
            let sorted = Letters.sortedUnique(group)
            let shared = sorted[0].sharedPrefix(with: sorted[sorted.count - 1])
            add(sorted[0].prefix(shared), Endings(sorted: sorted.map { $0.dropping(shared) }))
        }
    }
}

/// A set of endings with the expression that matches exactly these.
public final class Endings: Sendable {
    private let letters: [Letters]
    /// A PCRE2 group, or nothing when only the bare stem is meant.
    public let pattern: String

    public convenience init(_ endings: some Sequence<String>) {
        self.init(sorted: Letters.sortedUnique(endings.map { Letters($0) }))
    }

    init(sorted: [Letters]) {
        letters = sorted
        pattern = EndingTrie.pattern(sorted)
    }

    public static let none = Endings([""])

    public var isEmpty: Bool { letters.isEmpty }

    /// Sorted, each once; the empty ending stands for the bare stem.
    public var list: [String] { letters.map(\.text) }
}

/// A word as code points: comparing Swift strings normalises them first, which made loading packs thirty times slower.
struct Letters: Comparable, Sendable {
    private let values: [UInt32]

    init(_ text: String) { values = text.unicodeScalars.map(\.value) }
    private init(_ values: some Sequence<UInt32>) { self.values = Array(values) }

    var count: Int { values.count }
    subscript(index: Int) -> UInt32 { values[index] }

    var text: String { prefix(values.count) }

    func prefix(_ count: Int) -> String {
        var text = String.UnicodeScalarView()
        for value in values.prefix(count) { text.append(Unicode.Scalar(value) ?? "?") }
        return String(text)
    }

    func dropping(_ count: Int) -> Letters { Letters(values.dropFirst(count)) }

    var firstTwo: UInt64 {
        UInt64(values.first ?? 0) << 32 | UInt64(values.count > 1 ? values[1] : 0)
    }

    func sharedPrefix(with other: Letters) -> Int {
        zip(values, other.values).prefix { $0 == $1 }.count
    }

    static func < (a: Letters, b: Letters) -> Bool { a.values.lexicographicallyPrecedes(b.values) }

    static func sortedUnique(_ words: [Letters]) -> [Letters] {
        var result: [Letters] = []
        result.reserveCapacity(words.count)
        for word in words.sorted() where result.last != word { result.append(word) }
        return result
    }
}

/// Endings as a prefix tree written as an expression: each letter is looked at once.
enum EndingTrie {
    static func pattern(_ endings: [Letters]) -> String {
        if endings.allSatisfy({ $0.count == 0 }) { return "" }
        var pattern = String.UnicodeScalarView()
        for part in group(endings[...], depth: 0) { pattern.append(part) }
        return String(pattern)
    }

    /// `endings` is sorted and shares its first `depth` letters.
    private static func group(_ endings: ArraySlice<Letters>, depth: Int) -> [Unicode.Scalar] {
        var branches: [[Unicode.Scalar]] = []
        var single: [Unicode.Scalar] = []
        var canEnd = false
        var index = endings.startIndex
        while index < endings.endIndex {
            guard endings[index].count > depth else {
                canEnd = true
                index += 1
                continue
            }
            let value = endings[index][depth]
            var end = index
            while end < endings.endIndex, endings[end][depth] == value { end += 1 }
            let rest = group(endings[index..<end], depth: depth + 1)
            let letter = Unicode.Scalar(value) ?? "?"
            if rest.isEmpty { single.append(letter) } else { branches.append([letter] + rest) }
            index = end
        }
        let hasClass = !single.isEmpty
        if single.count == 1 { branches.append(single) }
        if single.count > 1 { branches.append(["["] + single + ["]"]) }
        if branches.isEmpty { return [] }
        if branches.count == 1, !canEnd { return branches[0] }
        let isAtom = branches.count == 1 && hasClass
        let body = isAtom ? branches[0] : Array("(?:".unicodeScalars) + branches.joined(separator: ["|"]) + [")"]
        return canEnd ? body + ["?"] : body
    }
}
