import Languages
import Patterns
import Texts

/// Compiles a phrase and looks for it, as a rule would.
enum Probe {
    static let russian = RussianForms(
        tsv: """
            # lemma, part of speech, nominative forms, all other forms
            комиссия\tn\tкомиссии комиссия\tкомиссией комиссий комиссию комиссиям комиссиями комиссиях
            решение\tn\tрешение решения\tрешением решении решений решению решениям решениями решениях
            срок\tn\tсрок сроки\tсрока срокам сроками сроках сроке сроков сроком сроку
            усмотрение\tn\tусмотрение усмотрения\tусмотрением усмотрении усмотрению
            орган\tn\tорган органы\tоргана органам органами органах органе органов органом органу
            принять\tv\tпринявший принятый принятая\tпримет примут приняв принял принято принятого принять принимается
            должный\ta\tдолжный должная должное должны\tдолжного должной должном должную должным
            банковский\ta\tбанковский банковская\tбанковского банковской банковскому
            печь\tn\tпечь печи\tпечью печам
            печь\tv\tпекущий\tпечет пекут печь
            """)

    static func compiler(_ lexicons: Lexicons? = nil, words: [KazakhWord] = []) -> PhraseCompiler {
        PhraseCompiler(kazakh: KazakhInflector(words: words), russian: russian, lexicons: lexicons)
    }

    static func pattern(_ phrase: String, _ language: Language?, _ lexicons: Lexicons? = nil) throws -> Pattern {
        try compiler(lexicons).compile(PhraseParser.parse(phrase), language: language)
    }

    /// The focus of every match.
    static func found(_ phrase: String, _ language: Language?, in text: String, _ lexicons: Lexicons? = nil) throws
        -> [String]
    {
        try found(pattern(phrase, language, lexicons), in: text)
    }

    static func found(_ pattern: Pattern, in text: String) throws -> [String] {
        try matches(pattern, in: text).map { $0.focus }
    }

    static func matches(_ pattern: Pattern, in text: String) throws -> [(range: String, focus: String)] {
        let folded = CanonicalText(Array(text.utf8)).folded
        let string = { (range: Range<Int>) in String(decoding: folded[range], as: UTF8.self) }
        return try Matcher().matches(of: pattern.compiled(), in: folded.span, range: 0..<folded.count)
            .map { (string($0.range), string($0.focus)) }
    }

    /// The forms a single word in braces stands for.
    static func forms(_ phrase: String, _ language: Language?) throws -> [String] {
        let compiler = compiler()
        return try PhraseParser.parse(phrase).lemmas.flatMap { try compiler.forms($0, language: language) }
    }
}

/// Lexicons in memory. Kept by whoever compiles: the compiler holds them weakly.
final class Lexicons: LexiconSource {
    private let phrases: [String: [LexiconPhrase]]

    init(_ lexicons: [String: [String]], regexes: [String: [String]] = [:]) throws {
        var phrases: [String: [LexiconPhrase]] = [:]
        for (name, texts) in lexicons { phrases[name] = try texts.map { .phrase(try PhraseParser.parse($0)) } }
        for (name, sources) in regexes { phrases[name, default: []] += sources.map { .regex($0) } }
        self.phrases = phrases
    }

    func phrases(of lexicon: String, language: Language?) throws(PhraseError) -> [LexiconPhrase]? {
        phrases[lexicon]
    }
}
