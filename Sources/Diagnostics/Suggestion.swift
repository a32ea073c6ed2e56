/// «Did you mean …?» for keys, codes and names.
public enum Suggestion {
    /// The candidate nearest to the word, if it is near enough to be a slip of the hand.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = editDistance(word.lowercased(), candidate.lowercased())
            if distance <= limit, best.map({ (distance, candidate) < $0 }) ?? true { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// A ready help line, or `nil`.
    public static func help(for word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
    }

    /// A help line that is never empty: a few names are listed, among many the nearest is looked for.
    public static func names(for word: String, among candidates: [String]) -> String {
        let list = "there are " + candidates.joined(separator: ", ")
        return candidates.count <= 8 ? list : help(for: word, among: candidates) ?? list
    }

    /// Damerau–Levenshtein distance with adjacent transpositions.
    static func editDistance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a), Array(b))
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var previous = [Int](repeating: 0, count: b.count + 1)
        var current = Array(0...b.count)
        for i in 1...a.count {
            let beforePrevious = previous
            previous = current
            current[0] = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
            }
        }
        return current[b.count]
    }
}
