import Languages
import Testing
import Texts

@Suite("Citations of clauses and acts")
struct CitationTests {
    private static func read(_ text: String, _ languages: LanguageSet) -> [Citation] {
        let folded = CanonicalText(Array(text.utf8)).folded
        return CitationReader(languages: languages).citations(in: folded.span, 0..<folded.count)
    }

    private static func notation(_ text: String, _ languages: LanguageSet = .both) -> String {
        read(text, languages).map(\.notation).joined(separator: "; ")
    }

    @Test("Kazakh", arguments: kazakhCitations)
    func kazakh(text: String, notation: String) {
        #expect(Self.notation(text) == notation)
        #expect(Self.notation(text, .kk) == notation)
    }

    @Test("Russian", arguments: russianCitations)
    func russian(text: String, notation: String) {
        #expect(Self.notation(text) == notation)
        #expect(Self.notation(text, .ru) == notation)
    }

    @Test("no citation", arguments: kazakhNoCitations + russianNoCitations)
    func none(text: String) {
        #expect(Self.notation(text) == "")
    }

    @Test("the tables are as large as they should be")
    func tables() {
        #expect(kazakhCitations.count >= 80)
        #expect(russianCitations.count >= 60)
        #expect(kazakhNoCitations.count + russianNoCitations.count >= 40)
    }

    /// Text, the words of the whole citation, the words of its elements.
    @Test(
        "ranges",
        arguments: [
            ("Шешім осы Қағидалардың 9-тармағына сәйкес", "осы қағидалардың 9-тармағына", "9-тармағына"),
            (
                "в подпункте 5) пункта 1 настоящих Правил, не", "подпункте 5) пункта 1 настоящих правил",
                "подпункте 5) пункта 1"
            ),
            ("по приказу № 12 и", "приказу № 12", "приказу № 12"),
            ("срок (п. 8) истек", "п. 8", "п. 8"),
            ("см. статью 113 Трудового кодекса РК.", "статью 113 трудового кодекса рк", "статью 113"),
        ])
    func ranges(text: String, whole: String, steps: String) throws {
        let folded = CanonicalText(Array(("Бұл. " + text).utf8)).folded
        let citation = try #require(CitationReader().citations(in: folded.span, 8..<folded.count).first)
        #expect(String(decoding: folded[citation.range], as: UTF8.self) == whole)
        #expect(String(decoding: folded[citation.stepsRange], as: UTF8.self) == steps)
    }

    @Test("any bytes are read without harm", arguments: 0..<64)
    func anyBytes(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        let alphabet = Array(
            "осы пункта 5-1) «№ 12-тармағының, және абзац второй ( i.v 18.11.2015 қр заң".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text.append(alphabet[Int(state >> 33) % alphabet.count])
        }
        let folded = CanonicalText(Array(String(text).utf8)).folded
        var end = 0
        for citation in CitationReader().citations(in: folded.span, 0..<folded.count) {
            #expect(citation.range.lowerBound >= end)
            #expect(citation.range.upperBound <= folded.count)
            end = citation.range.upperBound
        }
    }
}
