internal import Documents
internal import Languages
internal import Texts

/// The second reading of sentences with damaged Kazakh words: a copy of each in which those words stand as they were meant.
///
/// Patterns run over the copy as they run over the text, so nothing is compiled for it, and conditions see what matches
/// see. What is found there and not in the text itself is noisy. A document without damaged words has no copy.
struct NoisyPass {
    /// The copies, one after another, a line end between them.
    private(set) var text: [UInt8] = []
    /// In the order of their segments.
    private var copies: [Copy] = []
    private var map = OffsetMap()
    /// Words of the copies that are not spelled as in the document, in text order.
    private var mended: [Range<Int>] = []

    private struct Copy {
        let segment: Int
        let range: Range<Int>
    }

    /// `nil` when no word is damaged.
    init?(_ document: Document, _ vocabulary: KazakhVocabulary, _ known: inout KnownWords) {
        guard !vocabulary.isEmpty else { return nil }
        let symptom = LetterDamage.symptom(of: document.text.folded.span)
        let damage = symptom ?? .typing
        known.prepare(for: vocabulary, damage)
        // Where many letters are damaged, too few are left to tell that a paragraph is Kazakh.
        let isKazakh = document.language == .kk || symptom != nil
        let folded = document.text.folded
        for (index, segment) in document.segments.enumerated()
        where segment.languages == .kk || (isKazakh && segment.languages.contains(.kk)) {
            var mendings: [Mending] = []
            known.forEachUnknownWord(in: folded.span, segment.range, damage) { word in
                guard
                    let reading = vocabulary.reading(of: String(decoding: folded[word], as: UTF8.self), damage)
                else { return false }
                mendings.append(Mending(word: word, reading: Array(reading.utf8)))
                return true
            }
            if !mendings.isEmpty { copy(segment.range, of: index, folded, mendings) }
        }
        if copies.isEmpty { return nil }
    }

    private struct Mending {
        let word: Range<Int>
        let reading: [UInt8]
    }

    private mutating func copy(_ range: Range<Int>, of segment: Int, _ folded: [UInt8], _ mendings: [Mending]) {
        let start = text.count
        map.append(canonical: start, canonicalLength: 0, source: range.lowerBound, sourceLength: 0)
        var index = range.lowerBound
        for mending in mendings {
            text += folded[index..<mending.word.lowerBound]
            map.append(
                canonical: text.count, canonicalLength: mending.reading.count, source: mending.word.lowerBound,
                sourceLength: mending.word.count)
            mended.append(text.count..<text.count + mending.reading.count)
            text += mending.reading
            index = mending.word.upperBound
        }
        text += folded[index..<range.upperBound]
        copies.append(Copy(segment: segment, range: start..<text.count))
        text.append(0x0A)
    }

    // MARK: look-up

    /// The copy of a segment, as a range of ``text``.
    func copy(of segment: Int) -> Range<Int>? {
        let index = copies.partition { $0.segment < segment }
        return index < copies.count && copies[index].segment == segment ? copies[index].range : nil
    }

    /// Whether a word in this range of the document was read as another.
    func isDamaged(_ range: Range<Int>) -> Bool {
        let index = mended.partition { original($0).upperBound <= range.lowerBound }
        return index < mended.count && original(mended[index]).lowerBound < range.upperBound
    }

    /// Where in the document a range of a copy stands.
    func original(_ range: Range<Int>) -> Range<Int> { map.source(range) }

    /// Whether a range of a copy has a word that the document spells otherwise.
    func isMended(_ range: Range<Int>) -> Bool {
        let index = mended.partition { $0.upperBound <= range.lowerBound }
        return index < mended.count && mended[index].lowerBound < range.upperBound
    }
}

/// Words that need no second look, by hash: nearly every word of a regulation has been seen before.
struct KnownWords {
    private static let bits = 16
    private var hashes = [UInt64](repeating: 0, count: 1 << bits)
    private var vocabulary: KazakhVocabulary?
    private var damage = LetterDamage.typing

    /// Forgets what was known by another vocabulary.
    mutating func prepare(for vocabulary: KazakhVocabulary, _ damage: LetterDamage) {
        guard self.vocabulary !== vocabulary || self.damage != damage else { return }
        self.vocabulary = vocabulary
        self.damage = damage
        for index in hashes.indices { hashes[index] = 0 }
    }

    /// Calls back for the Cyrillic words of a range that have not been seen to be right.
    ///
    /// - Parameter isDamaged: whether to ask again at the next occurrence.
    mutating func forEachUnknownWord(
        in folded: Span<UInt8>, _ range: Range<Int>, _ damage: LetterDamage, isDamaged: (Range<Int>) -> Bool
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            while index < range.upperBound, let length = Self.length(ofLetter: folded[index], damage),
                index + length <= range.upperBound
            {
                for offset in 0..<length { hash = (hash ^ UInt64(folded[index + offset])) &* 0x100_0000_01b3 }
                index += length
            }
            guard index > start else {
                index += 1
                continue
            }
            // No shorter word is read as another: four letters, one of them perhaps f.
            guard index - start >= 7 else { continue }
            hash ^= hash >> 29
            let slot = Int(hash >> UInt64(64 - Self.bits))
            if hashes[slot] != hash, !isDamaged(start..<index) { hashes[slot] = hash }
        }
    }

    /// In bytes; `nil` for what is no letter of a Cyrillic word. An f in one is a scanner's ғ, which folding leaves there.
    @inline(__always)
    private static func length(ofLetter byte: UInt8, _ damage: LetterDamage) -> Int? {
        if byte & 0xFC == 0xD0 { return 2 }
        return byte == 0x66 && damage == .recognition ? 1 : nil
    }
}
