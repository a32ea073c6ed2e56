internal import Texts

/// The Kazakh words rules look for, in every form they look for them, and how each is read when it was misspelled.
///
/// A damaged word is read as another only when the other is, whole and with its ending, a form some rule knows, when the
/// word as it stands is none, and when no second form fits as well. Stems and endings are sorted lists, so a word
/// is followed letter by letter by narrowing a range, each letter taken as written or as what it may have been meant for.
public final class KazakhVocabulary: Sendable {
    /// Of shorter stems too many are one damaged letter from another word (тұр and түр, кең and кен).
    private static let shortestStem = 4

    private struct Stem: Sendable {
        let letters: Letters
        /// `nil`: whatever follows belongs to the word (`{stem*}`).
        let endings: Endings?
    }

    /// Sorted.
    private let stems: [Stem]
    private let misspellings: [Misspelling]

    public static let empty = KazakhVocabulary(words: [], misspellings: [])

    init(words: [Entry], misspellings: [Misspelling]) {
        stems = words.map { Stem(letters: Letters($0.stem), endings: $0.endings) }.sorted { $0.letters < $1.letters }
        self.misspellings = misspellings
    }

    /// A stem with the endings that may follow; `nil` for any.
    struct Entry: Hashable {
        let stem: String
        let endings: Endings?

        static func == (a: Entry, b: Entry) -> Bool { a.stem == b.stem && a.endings === b.endings }

        func hash(into hasher: inout Hasher) {
            hasher.combine(stem)
            hasher.combine(endings.map { ObjectIdentifier($0) })
        }
    }

    public var isEmpty: Bool { stems.isEmpty }

    /// The word that was meant, or `nil` when the word is known as it stands or reminds of none.
    ///
    /// - Parameter word: folded letters.
    public func reading(of word: String, _ damage: LetterDamage) -> String? {
        let letters = Letters(word)
        if let corrected = misspelled(letters) { return corrected }
        var best: (reading: Letters, changes: Int)?
        var isAmbiguous = false
        var isKnown = false
        search(letters, damage) { reading, stem, changes in
            if changes == 0 { isKnown = true }
            guard stem >= Self.shortestStem, changes > 0 else { return }
            if let best, best.changes < changes || best.reading == reading { return }
            isAmbiguous = best?.changes == changes
            best = (reading, changes)
        }
        guard !isKnown, !isAmbiguous, let reading = best?.reading.text else { return nil }
        return ConfusableWords.areConfusable(written: word, meant: reading) ? nil : reading
    }

    /// A typo listed under `words:`: its letters are replaced, and the rest must be an ending of the right word.
    private func misspelled(_ word: Letters) -> String? {
        for misspelling in misspellings where word.hasPrefix(misspelling.written) {
            let corrected = misspelling.meant.appending(word.dropping(misspelling.written.count))
            guard knows(corrected), !knows(word) else { continue }
            return corrected.text
        }
        return nil
    }

    private func knows(_ word: Letters) -> Bool {
        var isKnown = false
        search(word, nil) { _, _, _ in isKnown = true }
        return isKnown
    }

    // MARK: search

    /// Calls back for every form the word may be, with the number of letters in its stem and of letters changed.
    private func search(_ word: Letters, _ damage: LetterDamage?, _ found: (Letters, Int, Int) -> Void) {
        var path = Path(word, damage)
        path.follow(0..<stems.count, { self.stems[$0].letters }) { index, path in
            guard let endings = stems[index].endings else {
                found(path.completed, path.count, path.changes)
                return
            }
            let stem = path.count
            path.follow(0..<endings.letters.count, { endings.letters[$0] }) { _, path in
                if path.isComplete { found(path.completed, stem, path.changes) }
            }
        }
    }

    /// The way through a word: what has been read so far, and how many letters were not as written.
    private struct Path {
        private let word: Letters
        private let damage: LetterDamage?
        private var read: [UInt32] = []
        private(set) var changes = 0

        init(_ word: Letters, _ damage: LetterDamage?) {
            self.word = word
            self.damage = damage
        }

        var count: Int { read.count }
        var isComplete: Bool { read.count == word.count }
        /// What was read, with the rest as written.
        var completed: Letters { Letters(read).appending(word.dropping(read.count)) }

        /// Calls back at every member of a sorted list that the rest of the word begins with.
        mutating func follow(
            _ members: Range<Int>, depth: Int = 0, _ letters: (Int) -> Letters, _ found: (Int, inout Path) -> Void
        ) {
            var members = members
            while !members.isEmpty, letters(members.lowerBound).count == depth {
                found(members.lowerBound, &self)
                members.removeFirst()
            }
            guard !members.isEmpty, read.count < word.count else { return }
            let written = word[read.count]
            read(written, members, depth, letters, found)
            guard let damage else { return }
            for meant in damage.meant(by: written) {
                changes += 1
                read(meant, members, depth, letters, found)
                changes -= 1
            }
        }

        /// Goes on among the members that have the letter next.
        private mutating func read(
            _ letter: UInt32, _ members: Range<Int>, _ depth: Int, _ letters: (Int) -> Letters,
            _ found: (Int, inout Path) -> Void
        ) {
            let lower = members.partition { letters($0)[depth] < letter }
            guard lower < members.upperBound, letters(lower)[depth] == letter else { return }
            let upper = (lower..<members.upperBound).partition { letters($0)[depth] == letter }
            read.append(letter)
            follow(lower..<upper, depth: depth + 1, letters, found)
            read.removeLast()
        }
    }
}

/// A word as it is misspelled, and as it was meant: stems, so that endings follow both.
struct Misspelling: Sendable {
    let written: Letters
    let meant: Letters
}

extension Range<Int> {
    /// The first index that does not satisfy the predicate; those that do come first.
    fileprivate func partition(_ belongs: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if belongs(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
