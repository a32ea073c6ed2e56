import Languages

extension Phrase {
    /// The phrase as it was understood, in one line: `seq(word(өз) {қалау:n p3 ins|equ} ~opt(x))`; `~` is «glued».
    var outline: String {
        switch self {
        case .word(let text): "word(\(text))"
        case .inflected(let lemmas): "{" + lemmas.map(\.outline).joined(separator: " | ") + "}"
        case .wildcard(let stem): "stem(\(stem))"
        case .anyWord(let any): "any(\(any.outline))"
        case .absent(let inner): "absent(\(inner.outline))"
        case .lexicon(let name): "@\(name)"
        case .sequence(let items):
            "seq(" + items.map { ($0.isGlued ? "~" : "") + $0.phrase.outline }.joined(separator: " ") + ")"
        case .either(let branches): "either(" + branches.map(\.outline).joined(separator: ", ") + ")"
        case .optional(let inner): "opt(\(inner.outline))"
        case .gap(let words): "gap(\(words))"
        case .number: "number"
        case .focus(let inner): "focus(\(inner.outline))"
        }
    }
}

extension Phrase.AnyWord {
    fileprivate var outline: String {
        partOfSpeech.rawValue + (derivation.map { " +" + $0.rawValue } ?? "")
            + selection.required.map { " ." + $0.outline }.joined()
    }
}

extension Phrase.Lemma {
    fileprivate var outline: String {
        if isAbbreviation { return "\(text) abbr" }
        let wanted = selection.required.map { " ." + $0.outline }.joined()
        let unwanted = selection.excluded.isEmpty ? "" : " -" + selection.excluded.outline
        return text + (partOfSpeech.map { ":" + $0.rawValue } ?? "") + (derivation.map { " +" + $0.rawValue } ?? "")
            + wanted
            + unwanted
    }
}

extension Features {
    fileprivate var outline: String {
        Features.names.filter { isSuperset(of: $0.value) }.map(\.key).sorted().joined(separator: "|")
    }
}
