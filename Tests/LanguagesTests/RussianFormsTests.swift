import Languages
import Testing
import Texts

/// Paradigms from a table.
@Suite struct RussianFormsTests {
    @Test func columns() {
        let forms = Probe.russian
        #expect(forms.forms("срок")?.count == 10)
        #expect(forms.forms("срок", nominative: true) == ["срок", "сроки"])
        #expect(forms.forms("срок", .v) == nil)
        #expect(forms.forms("нет") == nil)
        #expect(forms.lemmas.contains("комиссия"))
        #expect(!forms.lemmas.contains { $0.hasPrefix("#") })
    }

    /// «печь» is a stove and a verb: without a part of speech both count.
    @Test func homonyms() throws {
        #expect(Probe.russian.forms("печь", .n) == ["печь", "печи", "печью", "печам"])
        #expect(try Probe.found("{печь}", .ru, in: "печет печью") == ["печет", "печью"])
        #expect(try Probe.found("{печь:v}", .ru, in: "печет печью") == ["печет"])
    }

    @Test(arguments: [
        ("{решение}", "решение решения решениями", ["решение", "решения", "решениями"]),
        ("{решение}", "решимость решений", ["решений"]),
        ("{решение} {принять}", "решения принял. решение принято", ["решения принял", "решение принято"]),
        ("{решение|срок}", "срока решению", ["срока", "решению"]),
        ("{срок:n.nom}", "сроки срока срок", ["сроки", "срок"]),
        ("по своему {усмотрение}", "по своему усмотрению", ["по своему усмотрению"]),
        ("{орган}", "организация органов", ["органов"]),
    ])
    func matches(phrase: String, text: String, expected: [String]) throws {
        #expect(try Probe.found(phrase, .ru, in: text) == expected)
    }

    @Test func unknownLemma() throws {
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern("{закупка}", .ru) }
        #expect(error.reason == .unknownLemma("закупка"))
    }

    /// The lists for every text try Kazakh for words with Kazakh letters, Russian for the rest.
    @Test func withoutALanguage() throws {
        #expect(try Probe.found("{шешім:n}", nil, in: "шешімді") == ["шешімді"])
        #expect(try Probe.found("{решение:n}", nil, in: "решению") == ["решению"])
        #expect(throws: PhraseError.self) { _ = try Probe.pattern("{баға:n} {орган} {талап:n}", nil) }
    }

    /// A checkout may have CR LF.
    @Test func lineEnds() {
        let forms = RussianForms(tsv: "# a\r\nсрок\tn\tсрок\tсрока\r\nакт\tn\tакт\tакта\r\n")
        #expect(forms.forms("срок") == ["срок", "срока"])
        #expect(forms.forms("акт") == ["акт", "акта"])
    }

    @Test func damagedLinesAreNoForms() {
        let forms = RussianForms(tsv: "срок\nакт\tn\nзакон\tn\tзакон\nрешение\tn\t\t\n\n")
        for word in ["срок", "акт", "закон", "решение"] { #expect(forms.forms(word) == nil) }
        #expect(RussianForms.empty.forms("срок") == nil)
    }
}
