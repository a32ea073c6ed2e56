/// The part of `{word:…}` after the colon: part of speech, selectors, derivation.
struct LemmaGrammar {
    private let text: String
    private let offset: Int
    private(set) var partOfSpeech: PartOfSpeech?
    private(set) var selection = FormSelection.all
    private(set) var derivation: KazakhDerivation?
    private(set) var isAbbreviation = false

    /// - Parameter offset: of the brace in its phrase, in scalars.
    init(_ text: String, offset: Int) {
        self.text = text
        self.offset = offset
    }

    mutating func parse() throws(PhraseError) -> LemmaGrammar {
        var rest = Substring(text)
        let name = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(name.count)
        if name == Self.abbreviation {
            isAbbreviation = true
        } else if !name.isEmpty {
            guard let known = PartOfSpeech(rawValue: String(name)) else {
                let known = PartOfSpeech.allCases.map(\.rawValue) + [Self.abbreviation]
                throw unknown("no part of speech '\(name)'", name, known)
            }
            partOfSpeech = known
        }
        while let sign = rest.first {
            rest = rest.dropFirst()
            switch sign {
            case ".": selection.required.append(try features(&rest))
            case "-": selection.excluded.formUnion(try features(&rest))
            case "+": derivation = try derivation(&rest)
            default: throw error("'\(sign)' is not understood; write .feature, -feature or +derivation")
            }
        }
        return self
    }

    private static let abbreviation = "abbr"

    /// What `{*:…}` asks for. An ending shows what it says, never what another word of the same ending is not.
    func anyWord() throws(PhraseError) -> Phrase.AnyWord {
        guard let partOfSpeech, [.noun, .verb].contains(partOfSpeech) else {
            throw error("'{*}' must say which words: {*:v…} or {*:n…}")
        }
        guard !selection.required.isEmpty || derivation != nil else {
            throw error("'{*:\(partOfSpeech.rawValue)}' is any word: say in which form, {*:v.gan} or {*:n.dat}")
        }
        guard !selection.requests(.passive) else {
            throw error("an ending alone cannot tell the passive: many stems end as it does")
        }
        guard selection.excluded.isEmpty else {
            throw error("an ending alone cannot exclude: write !(…) with the words that must not stand there")
        }
        return Phrase.AnyWord(partOfSpeech, selection: selection, derivation: derivation)
    }

    private func features(_ rest: inout Substring) throws(PhraseError) -> Features {
        var names: [Substring] = []
        if rest.first == "(" {
            guard let close = rest.firstIndex(of: ")") else { throw error("')' is missing in the selector") }
            names = rest[rest.index(after: rest.startIndex)..<close].split(separator: "|")
            rest = rest[rest.index(after: close)...]
        } else {
            let name = rest.prefix { $0.isLetter || $0.isNumber }
            names = [name]
            rest = rest.dropFirst(name.count)
        }
        var features: Features = []
        for name in names { features.formUnion(try feature(name)) }
        return features
    }

    private func feature(_ name: Substring) throws(PhraseError) -> Features {
        let possible = isAbbreviation ? [] : partOfSpeech?.features ?? .all
        let known = Features.names.filter { possible.contains($0.value) }.map(\.key).sorted()
        guard let feature = Features.names[String(name)] else { throw unknown("no feature '\(name)'", name, known) }
        guard possible.contains(feature) else {
            let word = isAbbreviation ? "abbreviation" : partOfSpeech?.name ?? "word"
            throw unknown(
                "'\(name)' is no feature of \(word.first == "a" || word.first == "e" ? "an" : "a") \(word)", name, known
            )
        }
        return feature
    }

    private func derivation(_ rest: inout Substring) throws(PhraseError) -> KazakhDerivation {
        let suffix = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(suffix.count)
        let takes = !isAbbreviation && (partOfSpeech == nil || partOfSpeech == .noun || partOfSpeech == .adjective)
        guard takes else { throw error("only nouns and adjectives take a derivation, '+\(suffix)'") }
        guard let known = KazakhDerivation(rawValue: String(suffix)) else {
            throw unknown(
                "no derivation '+\(suffix)'", "+" + suffix, KazakhDerivation.allCases.map { "+" + $0.rawValue })
        }
        return known
    }

    private func error(_ message: String) -> PhraseError {
        PhraseError(.syntax(message), offset: offset, length: text.unicodeScalars.count + 2)
    }

    private func unknown(_ message: String, _ name: some StringProtocol, _ known: [String]) -> PhraseError {
        PhraseError(
            .unknownName(message: message, name: String(name), known: known), offset: offset,
            length: text.unicodeScalars.count + 2)
    }
}
