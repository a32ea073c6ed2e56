internal import Diagnostics
internal import Languages
internal import Texts
internal import YAML

/// Turns what is wrong with a phrase into a diagnostic at its place in the file.
enum PhraseDiagnostics {
    static func diagnostic(_ error: PhraseError, _ node: Node, _ file: YAMLFile, lexicons: [String]) -> Diagnostic {
        let place = place(error, node, file)
        switch error.reason {
        case .syntax(let message):
            return Diagnostic(.badPhrase, message, at: place, help: "see docs/rule-language.md, Phrases")
        case .unknownLexicon(let name) where lexicons.contains(name):
            return Diagnostic(
                .unknownLexicon, "lexicon '@\(name)' has no phrases in the language of this list", at: place,
                help: "add them to the lexicon under kk, ru or any")
        case .unknownLexicon(let name):
            return Diagnostic(
                .unknownLexicon, "there is no lexicon '@\(name)'", at: place,
                help: Suggestion.help(for: name, among: lexicons) ?? "lexicons stand in Rules/lexicon/")
        case .lexiconCircle(let circle):
            return Diagnostic(.lexiconCircle, "lexicons use one another in a circle: \(circle)", at: place)
        case .unknownLemma(let lemma):
            return Diagnostic(
                .unknownLemma, "'\(lemma)' has no paradigm in lexicon/forms.ru.tsv", at: place,
                help: "write the dictionary form; then run Scripts/russian-forms.py")
        case .unknownName(let message, let name, let known):
            return Diagnostic(
                .badPhrase, message, at: place,
                help: Suggestion.names(for: name, among: known))
        case .regex(let message):
            return Diagnostic(.badRegex, "PCRE2 refuses the expression: \(message)", at: place)
        }
    }

    /// Whether the fault stands in this text itself and not in a lexicon it names.
    static func isOwn(_ error: PhraseError, _ node: Node) -> Bool {
        let text = CanonicalText.fold(node.scalar ?? "")
        return switch error.reason {
        case .syntax: true
        case .unknownLexicon(let name): text.contains("@" + name)
        case .lexiconCircle: false
        case .unknownLemma(let lemma): text.contains(lemma)
        case .unknownName(_, let name, _): text.contains(name)
        case .regex: node["regex"] != nil
        }
    }

    /// Inside a one-line text the caret stands under the fault itself.
    private static func place(_ error: PhraseError, _ node: Node, _ file: YAMLFile) -> Diagnostic.Place {
        let value = node["regex"] ?? node
        guard case .scalar(_, let isQuoted) = value.value else { return file.place(value.mark) }
        let column = value.mark.column + (isQuoted ? 1 : 0) + error.offset
        let inside = column < value.mark.column + value.mark.length
        guard inside else { return file.place(value.mark) }
        return file.place(.init(line: value.mark.line, column: column, length: error.length))
    }
}
