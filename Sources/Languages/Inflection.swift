/// The forms of one word, as stems with the endings each takes. Kazakh and Russian both come to this shape, and from it
/// to a pattern, to the literal the scanner looks for first, and to the list that `rules expand` prints.
public struct Inflection: Sendable, Hashable {
    public struct Branch: Sendable, Hashable {
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
        guard !endings.list.isEmpty else { return }
        let branch = Branch(stem: stem, endings: endings)
        if !branches.contains(branch) { branches.append(branch) }
    }

    public mutating func add(_ other: Inflection) {
        for branch in other.branches { add(branch.stem, branch.endings) }
    }

    /// Every form, sorted, each once.
    public var forms: [String] {
        Set(branches.flatMap { branch in branch.endings.list.map { branch.stem + $0 } }).sorted()
    }
}

/// A set of endings with the expression that matches exactly these.
public final class Endings: Sendable, Hashable {
    /// Sorted, each once; the empty ending stands for the bare stem.
    public let list: [String]
    /// A PCRE2 group, or nothing when only the bare stem is meant.
    public let pattern: String

    public init(_ endings: some Sequence<String>) {
        list = Set(endings).sorted()
        pattern = EndingTrie.pattern(list)
    }

    public static let none = Endings([""])

    public static func == (a: Endings, b: Endings) -> Bool { a === b || a.list == b.list }
    public func hash(into hasher: inout Hasher) { hasher.combine(list) }
}

/// Endings as a prefix tree written as an expression: each letter is looked at once.
enum EndingTrie {
    static func pattern(_ endings: [String]) -> String {
        if endings == [""] { return "" }
        return group(endings.map { Array($0) }[...], depth: 0)
    }

    /// `endings` is sorted and shares its first `depth` characters.
    private static func group(_ endings: ArraySlice<[Character]>, depth: Int) -> String {
        var branches: [String] = []
        var single: [Character] = []
        var canEnd = false
        var index = endings.startIndex
        while index < endings.endIndex {
            guard endings[index].count > depth else {
                canEnd = true
                index += 1
                continue
            }
            let letter = endings[index][depth]
            var end = index
            while end < endings.endIndex, endings[end].count > depth, endings[end][depth] == letter { end += 1 }
            let rest = group(endings[index..<end], depth: depth + 1)
            if rest.isEmpty { single.append(letter) } else { branches.append(String(letter) + rest) }
            index = end
        }
        if single.count == 1 { branches.append(String(single)) }
        if single.count > 1 { branches.append("[" + String(single) + "]") }
        if branches.isEmpty { return "" }
        if branches.count == 1, !canEnd { return branches[0] }
        let isAtom = branches.count == 1 && (single.count > 0)
        return (isAtom ? branches[0] : "(?:" + branches.joined(separator: "|") + ")") + (canEnd ? "?" : "")
    }
}
