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
        guard !endings.isEmpty, !branches.contains(where: { $0.stem == stem && $0.endings === endings }) else { return }
        branches.append(Branch(stem: stem, endings: endings))
    }

    public mutating func add(_ other: Inflection) {
        for branch in other.branches { add(branch.stem, branch.endings) }
    }

    /// The same endings on longer stems.
    func prefixed(_ head: String) -> Inflection {
        var longer = Inflection()
        longer.branches = branches.map { Branch(stem: head + $0.stem, endings: $0.endings) }
        return longer
    }

    /// Every form, sorted, each once.
    public var forms: [String] {
        Set(branches.flatMap { branch in branch.endings.list.map { branch.stem + $0 } }).sorted()
    }
}

extension Inflection {
    /// Forms that are only known as a list: stems are what they share, split where they share less than two letters.
    public init(forms: some Sequence<String>) {
        self.init(letters: forms.map { Letters($0) })
    }

    init(letters: [Letters]) {
        self.init()
        let sorted = Letters.sortedUnique(letters)
        var start = 0
        while start < sorted.count {
            let end = sorted[start...].firstIndex { $0.firstTwo != sorted[start].firstTwo } ?? sorted.count
            let shared = sorted[start].sharedPrefix(with: sorted[end - 1])
            add(sorted[start].prefix(shared), Endings(sorted: sorted[start..<end].map { $0.dropping(shared) }))
            start = end
        }
    }
}

/// A set of endings. Words of one class share one object.
public final class Endings: Sendable {
    /// Sorted, each once.
    let letters: [Letters]

    public convenience init(_ endings: some Sequence<String>) {
        self.init(sorted: Letters.sortedUnique(endings.map { Letters($0) }))
    }

    init(sorted: [Letters]) { letters = sorted }

    public static let none = Endings([""])

    public var isEmpty: Bool { letters.isEmpty }

    /// Sorted, each once; the empty ending stands for the bare stem.
    public var list: [String] { letters.map(\.text) }
}

/// A word as code points: comparing Swift strings normalises them first, which made loading packs thirty times slower.
struct Letters: Comparable, Hashable, Sendable {
    private let values: [UInt32]

    init(_ text: String) {
        var values: [UInt32] = []
        // Two bytes a letter: `map` would count the scalars first.
        values.reserveCapacity(text.utf8.count / 2 + 1)
        for scalar in text.unicodeScalars { values.append(scalar.value) }
        self.values = values
    }

    init(_ values: some Sequence<UInt32>) { self.values = Array(values) }

    var count: Int { values.count }
    subscript(index: Int) -> UInt32 { values[index] }

    var text: String { prefix(values.count) }

    func prefix(_ count: Int) -> String {
        var text = String.UnicodeScalarView()
        for value in values.prefix(count) { text.append(Unicode.Scalar(value) ?? "?") }
        return String(text)
    }

    func dropping(_ count: Int) -> Letters { Letters(values.dropFirst(count)) }

    func replacingFirst(_ value: UInt32) -> Letters { Letters([value] + values.dropFirst()) }

    func appending(_ other: Letters) -> Letters { Letters(values + other.values) }

    func hasPrefix(_ other: Letters) -> Bool { values.starts(with: other.values) }

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
