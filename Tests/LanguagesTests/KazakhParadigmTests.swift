import Languages
import Testing
import Texts

/// Whole paradigms: a selector gives its forms and no other.
@Suite struct KazakhParadigmTests {
    struct NounRow: Sendable, CustomTestStringConvertible {
        let lemma: String
        let selector: String
        /// In the order of ``cases``.
        let forms: [String]

        var testDescription: String { "{\(lemma):n.\(selector)}" }
    }

    static let cases = ["nom", "gen", "dat", "acc", "loc", "abl", "ins", "equ", "sim", "attr"]

    static let nouns = FixtureTable.rows("kazakh-nouns.tsv").map {
        NounRow(lemma: $0[0], selector: $0[1], forms: Array($0.dropFirst(2)))
    }

    @Test(arguments: nouns)
    func noun(_ row: NounRow) throws {
        #expect(row.forms.count == Self.cases.count)
        var all: Set<String> = []
        for (name, cell) in zip(Self.cases, row.forms) {
            let expected = Set(cell.split(separator: "|").map(String.init))
            #expect(Set(try Probe.forms("{\(row.lemma):n.\(row.selector).\(name)}", .kk)) == expected, "\(name)")
            all.formUnion(expected)
        }
        #expect(Set(try Probe.forms("{\(row.lemma):n.\(row.selector)}", .kk)) == all)
    }

    /// Six final sounds, two harmonies, four rows each.
    @Test func everyClassIsThere() throws {
        let inflector = KazakhInflector()
        var classes: Set<String> = []
        for row in Self.nouns {
            let sound = inflector.finalSound(row.lemma, .noun)
            classes.insert("\(sound) \(inflector.harmony(row.lemma, .noun).harmony)")
        }
        #expect(classes.count == 12)
        #expect(Self.nouns.count == 48)
    }

    struct Choice: Sendable, CustomTestStringConvertible {
        let phrase: String
        let forms: Set<String>

        var testDescription: String { phrase }
    }

    static let choices = FixtureTable.rows("kazakh-selectors.tsv").map {
        Choice(phrase: $0[0], forms: Set($0[1].split(separator: " ").map(String.init)))
    }

    @Test(arguments: choices)
    func selector(_ choice: Choice) throws {
        let made = Set(try Probe.forms(choice.phrase, .kk))
        #expect(made.subtracting(choice.forms).isEmpty, "too many")
        #expect(choice.forms.subtracting(made).isEmpty, "too few")
    }

    /// The rows of a noun together are the noun.
    @Test(arguments: [
        "баға", "мүдде", "қалау", "пікір", "жол", "тіл", "заң", "шешім", "қағаз", "негіз", "талап", "тәртіп",
    ])
    func rowsMakeTheWhole(lemma: String) throws {
        let rows = Self.nouns.filter { $0.lemma == lemma }.flatMap(\.forms)
            .flatMap { $0.split(separator: "|").map(String.init) }
        #expect(Set(try Probe.forms("{\(lemma):n}", .kk)) == Set(rows))
    }

    /// What a word of another meaning is made with comes only on request.
    @Test(arguments: [
        ("{қабылдау:v}", ["қабылдаушы", "қабылдаушылар"]), ("{жақын:a}", ["жақындау", "жақындауы"]),
        ("{өз:p}", ["өзге", "өзден"]), ("{бұл:p}", ["мұндан", "мұнай"]), ("{осы:p}", ["осылай", "осынымен"]),
        ("{заңды:a}", ["заңдылық", "заңдыша заң"]), ("{бес:num.card}", ["бесінші", "бесеу"]),
        ("{қабылдау:v-neg}", ["қабылдаусыз", "қабылдамай"]),
    ])
    func onRequestOnly(phrase: String, refused: [String]) throws {
        let forms = try Probe.forms(phrase, .kk)
        for form in refused { #expect(!forms.contains(form), "\(form)") }
    }
}
