import Languages
import Testing
import Texts

@Suite("Addresses are read back")
struct AddressTextTests {
    /// Numbers a unit of each kind can bear.
    private static let numbers: [(ClauseAddress.Element, [String])] = [
        (.annex, ["1", "12", "IV", "2-1"]), (.part, ["1", "II", "XII"]), (.chapter, ["1", "16", "4-1", "V"]),
        (.section, ["1", "3"]), (.article, ["1", "113", "12-1"]),
        (.point, ["1", "162", "12-1", "4.2", "4.2.1", "1999"]),
        (.subpoint, ["1", "31", "1-1", "а", "ж", "i", "1.2"]), (.paragraph, ["1", "17"]),
    ]

    /// Every element with the next one below it, and all of them in one address.
    private static let chains: [[ClauseAddress.Step]] = {
        var chains: [[ClauseAddress.Step]] = []
        for (index, (element, labels)) in numbers.enumerated() {
            for label in labels {
                chains.append([.init(element, label)])
                for (below, others) in numbers.dropFirst(index + 1) {
                    for other in others { chains.append([.init(element, label), .init(below, other)]) }
                }
            }
        }
        chains.append(numbers.map { .init($0.0, $0.1[0]) })
        return chains
    }()

    @Test("by the reader of citations", arguments: [Language.kk, .ru])
    func cited(language: Language) {
        for steps in Self.chains {
            let text = ClauseAddress(steps, language: language).text
            let folded = CanonicalText(Array(text.utf8)).folded
            let citations = CitationReader().citations(in: folded.span, 0..<folded.count)
            let expected = steps.map { "\($0.element.rawValue):\($0.number)" }.joined(separator: "/")
            #expect(citations.map(\.notation) == [expected], "\(text)")
        }
    }

    @Test("by the reader of addresses", arguments: [Language.kk, .ru])
    func parsed(language: Language) throws {
        let ends: [[ClauseAddress.Step]] = [
            [], [.row("3"), .column("Мерзімі, «күн»")], [.row("1")], [.column("Срок")], [.line(12)],
        ]
        for end in ends {
            for start in Self.chains + [[], [.annex("")], [.chapter("2"), .part("4.2")]] {
                let address = ClauseAddress(start + end, language: language)
                #expect(try ClauseAddress(parsing: address.text, language: language) == address)
            }
        }
    }

    @Test(
        "in a lawyer's other spellings",
        arguments: [
            ("п. 162", Language.ru, "пункт 162"), ("гл. 4, п. 162", .ru, "глава 4, пункт 162"),
            ("162-тармағы", .kk, "162-тармақ"), ("2) тармақшасы", .kk, "2) тармақша"),
        ])
    func spellings(text: String, language: Language, canonical: String) throws {
        #expect(try ClauseAddress(parsing: text, language: language).text == canonical)
    }

    @Test(
        "no address",
        arguments: [
            ("", Language.ru, AddressError.notAnElement("")), ("Правила", .ru, .notAnElement("Правила")),
            ("глава 4, пункты 1 и 2", .ru, .notAnElement("пункты 1 и 2")),
            ("пункт 5 статьи 3", .ru, .notAnElement("пункт 5 статьи 3")), ("пункт 5,", .ru, .notAnElement("пункт 5,")),
            ("осы тармақ", .kk, .notAnElement("осы тармақ")), ("chapter 4", .en, .language(.en)),
        ])
    func refused(text: String, language: Language, error: AddressError) {
        #expect(throws: error) { try ClauseAddress(parsing: text, language: language) }
    }
}
