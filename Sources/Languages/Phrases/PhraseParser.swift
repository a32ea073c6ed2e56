internal import Texts

/// Reads the notation of docs/rule-language.md.
public struct PhraseParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// Words a plain gap `…` may skip.
    static let defaultGap = 12

    private init(_ text: String) { scalars = Array(text.unicodeScalars) }

    public static func parse(_ text: String) throws(PhraseError) -> Phrase {
        var parser = PhraseParser(text)
        let phrase = try parser.alternatives(until: nil)
        if parser.index < parser.scalars.count {
            throw PhraseError(.syntax("'\(parser.scalars[parser.index])' closes nothing"), offset: parser.index)
        }
        return phrase
    }

    private mutating func alternatives(until close: Unicode.Scalar?) throws(PhraseError) -> Phrase {
        var branches = [try sequence()]
        while index < scalars.count, scalars[index] == "|" {
            index += 1
            branches.append(try sequence())
        }
        if let close {
            guard index < scalars.count, scalars[index] == close else {
                throw PhraseError(.syntax("'\(close)' is missing"), offset: max(0, index - 1))
            }
            index += 1
        }
        return branches.count == 1 ? branches[0] : .either(branches)
    }

    private mutating func sequence() throws(PhraseError) -> Phrase {
        let start = index
        var items: [Phrase.Item] = []
        var isGlued = false
        while index < scalars.count, !")]⟧|".unicodeScalars.contains(scalars[index]) {
            if scalars[index].properties.isWhitespace {
                index += 1
                isGlued = false
                continue
            }
            items.append(.init(phrase: try item(), isGlued: isGlued))
            isGlued = true
        }
        guard !items.allSatisfy(\.isAbsent) else {
            throw PhraseError(.syntax("nothing to match here"), offset: start)
        }
        if case .gap = items[0].phrase { throw PhraseError(.syntax("a gap must stand between words"), offset: start) }
        if case .gap = items[items.count - 1].phrase {
            throw PhraseError(.syntax("a gap must stand between words"), offset: max(start, index - 1))
        }
        return items.count == 1 ? items[0].phrase : .sequence(items)
    }

    private mutating func item() throws(PhraseError) -> Phrase {
        let start = index
        switch scalars[index] {
        case "{": return try lemma()
        case "(":
            index += 1
            return try alternatives(until: ")")
        case "[":
            index += 1
            return .optional(try alternatives(until: "]"))
        case "⟦":
            index += 1
            return .focus(try alternatives(until: "⟧"))
        case "…":
            index += 1
            let digits = take { $0.properties.numericType == .decimal }
            return .gap(digits.isEmpty ? Self.defaultGap : min(40, Int(digits) ?? Self.defaultGap))
        case "#":
            index += 1
            return .number
        case "@":
            index += 1
            let name = take { $0.properties.isAlphabetic || $0 == "-" || $0.properties.numericType == .decimal }
            guard !name.isEmpty else { throw PhraseError(.syntax("a lexicon's name must follow '@'"), offset: start) }
            return .lexicon(name)
        case "!" where index + 1 < scalars.count && scalars[index + 1] == "(":
            index += 2
            return .absent(try alternatives(until: ")"))
        case "}": throw PhraseError(.syntax("'}' closes nothing"), offset: start)
        default: return .word(CanonicalText.fold(word()))
        }
    }

    private mutating func word() -> String {
        var text = ""
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "\\", index + 1 < scalars.count {
                text.unicodeScalars.append(scalars[index + 1])
                index += 2
                continue
            }
            if scalar.properties.isWhitespace || "{}()[]⟦⟧|…#@".unicodeScalars.contains(scalar) { break }
            text.unicodeScalars.append(scalar)
            index += 1
        }
        return text
    }

    private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
        var text = ""
        while index < scalars.count, belongs(scalars[index]) {
            text.unicodeScalars.append(scalars[index])
            index += 1
        }
        return text
    }

    // MARK: {lemma|lemma:pos+derivation.selector-exclusion}

    private mutating func lemma() throws(PhraseError) -> Phrase {
        let start = index
        index += 1
        let body = take { $0 != "}" }
        guard index < scalars.count else { throw PhraseError(.syntax("'}' is missing"), offset: start) }
        index += 1
        if body.count > 1, body.hasSuffix("*") { return .wildcard(CanonicalText.fold(String(body.dropLast()))) }
        let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        var grammar = LemmaGrammar(String(parts.count == 2 ? parts[1] : ""), offset: start)
        let parsed = try grammar.parse()
        if parts[0] == "*" { return .anyWord(try parsed.anyWord()) }
        let words = parts[0].split(separator: "|").map { CanonicalText.fold(String($0)) }
        guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty }) else {
            throw PhraseError(.syntax("a word must stand in '{ }'"), offset: start, length: index - start)
        }
        // Abbreviations keep their hyphens and take any suffix.
        return .inflected(
            words.map {
                Phrase.Lemma(
                    text: $0, partOfSpeech: parsed.partOfSpeech, selection: parsed.selection,
                    derivation: parsed.derivation, isAbbreviation: parsed.isAbbreviation)
            })
    }
}
