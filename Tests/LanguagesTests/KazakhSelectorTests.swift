import Languages
import Testing
import Texts

/// Selectors and derivations: which forms of a word a phrase stands for.
@Suite struct KazakhSelectorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let phrase: String
        let accepted: [String]
        let refused: [String]

        var testDescription: String { phrase }

        init(_ phrase: String, _ accepted: [String], not refused: [String]) {
            self.phrase = phrase
            self.accepted = accepted
            self.refused = refused
        }
    }

    static let nouns = [
        Case("{комиссия:n.nom}", ["комиссия", "комиссиялар", "комиссиясы"], not: ["комиссияға", "комиссияның"]),
        Case("{қалау:n.p3}", ["қалауы", "қалаулары", "қалауынша"], not: ["қалау", "қалауға", "қалаулар"]),
        Case("{қалау:n.p0}", ["қалау", "қалауға"], not: ["қалауы", "қалауына"]),
        Case("{қалау:n.p3.(ins|equ)}", ["қалауымен", "қалауынша", "қалауларымен"], not: ["қалауына", "қалаумен"]),
        Case("{шешім:n.pl}", ["шешімдер", "шешімдері", "шешімдерге"], not: ["шешім", "шешімі"]),
        Case("{шешім:n.sg.gen}", ["шешімнің", "шешімінің"], not: ["шешімдердің", "шешімі"]),
        Case("{бұйрық:n.dat}", ["бұйрыққа", "бұйрығына", "бұйрықтарға"], not: ["бұйрық", "бұйрықта"]),
        Case("{бұйрық:n.acc}", ["бұйрықты", "бұйрығын"], not: ["бұйрық", "бұйрығына"]),
        Case("{заң:n.loc}", ["заңда", "заңында"], not: ["заңнан", "заңдағы"]),
        Case("{заң:n.abl}", ["заңнан", "заңынан"], not: ["заңда"]),
        Case("{заң:n.(sim|attr)}", ["заңдай", "заңдағы", "заңындағы"], not: ["заңда", "заң"]),
        Case("{заң:n-p3}", ["заң", "заңға"], not: ["заңы", "заңына"]),
        Case("{заң:n-(pl|p3)}", ["заң", "заңға"], not: ["заңы", "заңдар"]),
    ]

    static let verbs = [
        Case("{қабылдау:v.ger.dat}", ["қабылдауға", "қабылдауына", "қабылдануға"], not: ["қабылдау", "қабылдайды"]),
        Case("{қабылдау:v.ger.p3}", ["қабылдауы", "қабылдамауы"], not: ["қабылдау", "қабылдауға"]),
        Case("{қабылдау:v.act.ger.dat}", ["қабылдауға"], not: ["қабылдануға"]),
        Case("{қабылдау:v.opt}", ["қабылдасын", "қабылдансын", "қабылдамасын"], not: ["қабылдайды", "қабылдаса"]),
        Case("{бекіту:v.pass}", ["бекітіледі", "бекітілген", "бекітілмейді"], not: ["бекітеді", "бекітуге"]),
        Case("{бекіту:v.pass-neg}", ["бекітіледі", "бекітілуі"], not: ["бекітілмейді", "бекітеді"]),
        Case("{беру:v.neg}", ["бермейді", "бермейінше", "берілмейді", "бермеген"], not: ["береді", "беру"]),
        Case("{шешу:v.pres}", ["шешеді", "шешіледі"], not: ["шешкен", "шешсе", "шешу"]),
        Case("{шешу:v.atyn}", ["шешетін", "шешетіндердің"], not: ["шешеді"]),
        Case("{шешу:v.gan}", ["шешкен", "шешкенге", "шешкендігі"], not: ["шешетін", "шешті"]),
        Case("{шешу:v.conv}", ["шешіп", "шеше"], not: ["шешеді"]),
        Case("{шешу:v.past}", ["шешті", "шешілді"], not: ["шешкен"]),
        Case("{шешу:v.cond}", ["шешсе", "шешілсе", "шешпесе"], not: ["шешсін"]),
        Case("{шешу:v.aor}", ["шешер", "шешпес"], not: ["шешеді"]),
        Case("{тексеру:v.agent}", ["тексеруші", "тексерушінің", "тексерушілер"], not: ["тексереді", "тексеру"]),
        Case("{қабылдау:v-ger}", ["қабылдайды"], not: ["қабылдау", "қабылдауға"]),
    ]

    static let derivations = [
        Case("{мерзім:n+сыз}", ["мерзімсіз", "мерзімсіздің"], not: ["мерзім", "мерзімі", "мерзімді"]),
        Case("{заң:n+сыз}", ["заңсыз"], not: ["заң", "заңды"]),
        Case("{лауазым:n+лы}", ["лауазымды"], not: ["лауазым", "лауазымсыз"]),
        Case("{баға:n+лы}", ["бағалы"], not: ["баға", "бағаны"]),
        Case("{талап:n+лы}", ["талапты"], not: ["талап", "талаптар"]),
        Case("{қала:n+лық}", ["қалалық", "қалалығы"], not: ["қала"]),
        Case("{заңды:n+лық}", ["заңдылық", "заңдылықты"], not: ["заңды"]),
        Case("{мүмкін:n+лық}", ["мүмкіндік", "мүмкіндігінше"], not: ["мүмкін"]),
        Case("{қызмет:n+шы}", ["қызметші", "қызметшілердің"], not: ["қызмет"]),
        Case("{бақылау:n+шы}", ["бақылаушы", "бақылаушыға"], not: ["бақылау"]),
    ]

    @Test(arguments: nouns + verbs + derivations)
    func selects(_ test: Case) throws {
        let forms = try Probe.forms(test.phrase, .kk)
        for form in test.accepted { #expect(forms.contains(form), "\(form)") }
        for form in test.refused { #expect(!forms.contains(form), "\(form)") }
    }

    /// `expand` shows exactly the words that match.
    @Test(arguments: nouns + verbs + derivations)
    func matchesWhatItExpandsTo(_ test: Case) throws {
        let pattern = try Probe.pattern(test.phrase, .kk)
        for form in try Probe.forms(test.phrase, .kk) {
            #expect(try Probe.found(pattern, in: "бұл \(form) бар") == [form])
        }
        for form in test.refused { #expect(try Probe.found(pattern, in: "бұл \(form) бар").isEmpty, "\(form)") }
    }

    /// A phrase that can never match is an error, not silence.
    @Test(arguments: ["{қабылдау:v.ger.pres}", "{заң:n.pl.sg}", "{бес:num.ord.coll}"])
    func featuresThatExcludeOneAnother(phrase: String) throws {
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern(phrase, .kk) }
        guard case .syntax(let message) = error.reason else { return #expect(Bool(false), "\(error)") }
        #expect(message.contains("has these features"))
    }

    @Test func severalLemmas() throws {
        let forms = try Probe.forms("{заң|бұйрық:n.dat}", .kk)
        #expect(forms.contains("заңға") && forms.contains("бұйрыққа") && !forms.contains("заң"))
    }

    /// Several verbs at once stay below what PCRE2 takes, because they share their endings.
    @Test func manyVerbsFitIntoOnePattern() throws {
        let verbs = "қабылдау|белгілеу|бекіту|шешу|беру|тексеру|ұсыну|жазу|алу|өткізу|қарау|айқындау|құру|жүргізу"
        let pattern = try Probe.pattern("{\(verbs):v} …3 {құқылы|міндетті:x}", .kk)
        #expect(try Probe.found(pattern, in: "Комиссия жүргізуге толық құқылы") == ["жүргізуге толық құқылы"])
    }
}
