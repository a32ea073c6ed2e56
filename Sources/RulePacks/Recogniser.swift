public import Languages

/// What stands behind a pattern that is no expression: values that code reads.
public enum Recogniser: Sendable, Hashable {
    case value(ValueQuery)
    case beside(Beside)

    /// Words with a value before or behind them: «@deadline … {қарау:v}».
    public struct Beside: Sendable, Hashable {
        /// Indices of patterns; any of them is the value.
        public let values: [Int]
        /// Index of the pattern of the words.
        public let words: Int
        public let valuesComeFirst: Bool
        /// At most so many words between.
        public let gap: Int
    }

    /// Stands where a pattern's expression would: equal recognisers share a pattern.
    var source: String {
        switch self {
        case .value(let query): "value:\(query.rawValue)"
        case .beside(let beside):
            "value:\(beside.values) \(beside.valuesComeFirst ? "before" : "behind") \(beside.words) within \(beside.gap)"
        }
    }
}

/// A phrase with a lexicon of values at one end, taken apart.
struct ValueSplit {
    let lexicon: String
    let words: Phrase
    let valuesComeFirst: Bool
    let gap: Int

    /// `nil` for a phrase without values at its ends.
    init?(_ phrase: Phrase, _ holdsValues: (String) throws(PhraseError) -> Bool) throws(PhraseError) {
        guard case .sequence(let items) = phrase, items.count > 1 else { return nil }
        let (first, last) = (items[0].phrase, items[items.count - 1].phrase)
        if case .lexicon(let name) = first, try holdsValues(name) {
            (lexicon, valuesComeFirst) = (name, true)
            (gap, words) = Self.rest(Array(items.dropFirst()), gapFirst: true)
        } else if case .lexicon(let name) = last, try holdsValues(name) {
            (lexicon, valuesComeFirst) = (name, false)
            (gap, words) = Self.rest(Array(items.dropLast()), gapFirst: false)
        } else {
            return nil
        }
    }

    /// The words without the gap that parts them from the value.
    private static func rest(_ items: [Phrase.Item], gapFirst: Bool) -> (Int, Phrase) {
        let edge = gapFirst ? items.first : items.last
        guard case .gap(let words)? = edge?.phrase else { return (0, joined(items)) }
        return (words, joined(gapFirst ? Array(items.dropFirst()) : Array(items.dropLast())))
    }

    private static func joined(_ items: [Phrase.Item]) -> Phrase {
        items.count == 1 ? items[0].phrase : .sequence(items)
    }
}
