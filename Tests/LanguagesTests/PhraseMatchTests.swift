import Languages
import Testing
import Texts

/// Compiled phrases do what docs/rule-language.md says.
@Suite struct PhraseMatchTests {
    static let cases: [PhraseMatchCase] = [
        PhraseMatchCases.words, PhraseMatchCases.boundaries, PhraseMatchCases.hyphens, PhraseMatchCases.gaps,
        PhraseMatchCases.optionals, PhraseMatchCases.alternatives, PhraseMatchCases.focus, PhraseMatchCases.anyWords,
        PhraseMatchCases.absences, PhraseMatchCases.marks, PhraseMatchCases.numbers, PhraseMatchCases.punctuation,
    ].flatMap(\.self)

    @Test(arguments: cases) func finds(_ test: PhraseMatchCase) throws {
        #expect(try Probe.found(test.phrase, test.language, in: test.text) == test.found)
    }

    /// The focus is a part of the match, and the rest must still be there.
    @Test func theMatchIsWiderThanItsFocus() throws {
        let pattern = try Probe.pattern("өз ⟦{қалау:n.p3}⟧ бойынша", .kk)
        let matches = try Probe.matches(pattern, in: "Ол өз қалауы бойынша және өз қалауымен шешеді")
        #expect(matches.map(\.range) == ["өз қалауы бойынша"])
        #expect(matches.map(\.focus) == ["қалауы"])
    }

    @Test func lexicons() throws {
        let lexicons = try Lexicons(
            ["count": ["5", "(бір | екі)"], "unit": ["{күн:n}", "жұмыс {күн:n}"], "term": ["@count @unit ішінде"]],
            regexes: ["count": ["жарты(?=\\s)"]])
        let text = "5 күн ішінде, екі жұмыс күні ішінде, жарты күн ішінде, үш күн ішінде"
        #expect(
            try Probe.found("@term", .kk, in: text, lexicons)
                == ["5 күн ішінде", "екі жұмыс күні ішінде", "жарты күн ішінде"])
        #expect(try Probe.found("⟦@unit⟧ ішінде", .kk, in: text, lexicons) == ["күн", "жұмыс күні", "күн", "күн"])
    }

    /// A long line of the words a phrase begins with must not make it give up.
    @Test(arguments: ["{қабылдау:v} …12 {шешім:n} …12 {комиссия:n}", "[өз] [өз] …12 қалауы", "# … # … # күн"])
    func longLines(phrase: String) throws {
        let pattern = try Probe.pattern(phrase, .kk)
        for word in ["қабылдайды ", "өз ", "5 ", "шешім қабылдау "] {
            #expect(try Probe.found(pattern, in: String(repeating: word, count: 900)).isEmpty)
        }
    }
}
