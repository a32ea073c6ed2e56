import Seeds
import Languages
import Texts

/// Writes texts that a phrase must match, choosing at random wherever it leaves a choice.
struct PhraseWriter {
    private let compiler: PhraseCompiler
    private let language: Language
    private let lexicons: Lexicons
    private(set) var generator: SeededGenerator

    private static let fillers = ["осы", "және", "орган", "срок", "в", "№", "–", "5", "комиссия", "(он)"]
    private static let numbers = ["5", "10", "3,5", "10 (он)", "3 (трех)"]

    init(_ compiler: PhraseCompiler, _ language: Language, _ lexicons: Lexicons, seed: UInt64) {
        self.compiler = compiler
        self.language = language
        self.lexicons = lexicons
        generator = SeededGenerator(seed: seed)
    }

    mutating func write(_ phrase: Phrase) throws -> String {
        switch phrase {
        case .word(let text): return respell(text)
        case .inflected(let lemmas):
            let lemma = generator.pick(lemmas)
            if lemma.isAbbreviation { return lemma.text + generator.pick(["", "-ның", "-ға"]) }
            return generator.pick(try compiler.forms(lemma, language: language))
        case .wildcard(let stem): return stem + generator.pick(["", "ды", "ность"])
        case .anyWord(let any):
            return generator.pick(["та", "ке"]) + generator.pick(try compiler.anyEndings(any, language).list)
        case .absent: return ""
        case .lexicon(let name):
            let entries = try lexicons.phrases(of: name, language: language) ?? []
            guard case .phrase(let inner) = generator.pick(entries) else { return "" }
            return try write(inner)
        case .either(let branches): return try write(generator.pick(branches))
        case .optional(let inner): return generator.next() & 1 == 0 ? "" : try write(inner)
        case .gap(let words):
            return (0..<Int(generator.next() % UInt64(words + 1))).map { _ in generator.pick(Self.fillers) }
                .joined(separator: " ")
        case .number: return generator.pick(Self.numbers)
        case .focus(let inner): return try write(inner)
        case .sequence(let items): return try write(items)
        }
    }

    private mutating func write(_ items: [Phrase.Item]) throws -> String {
        var text = ""
        for item in items {
            let part = try write(item.phrase)
            if part.isEmpty { continue }
            text += (text.isEmpty || item.isGlued ? "" : generator.pick([" ", "  ", "\n", "\u{A0}"])) + part
        }
        return text
    }

    /// Hyphens as people type them, or lose them.
    private mutating func respell(_ word: String) -> String {
        guard word.contains("-") else { return word }
        return word.split(separator: "-", omittingEmptySubsequences: false)
            .joined(separator: generator.pick(["-", " - ", "", "\u{2011}"]))
    }

    /// Put into a sentence, with the capitals and signs of real text.
    mutating func sentence(_ text: String) -> String {
        let before = generator.pick(["", "Осы ", "«", "1. ", "(", "5) ", "в "])
        let after = generator.pick(["", ".", " болады", "»", ", егер", ":"])
        return before + (generator.next() % 3 == 0 ? text.uppercased() : text) + after
    }
}
