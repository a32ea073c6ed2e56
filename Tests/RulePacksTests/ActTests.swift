import Findings
import Languages
import RulePacks
import Testing
import Texts

/// An act is known by its date and number, however its name is written.
@Suite struct ActTests {
    @Test(arguments: [
        ("Закон РК от 06.04.2016 № 480-V «О правовых актах»", "480-V"), ("Заң, №480-V, 06.04.2016", "480-V"),
        ("от 06.04.2016 № 480-VI", nil), ("от 07.04.2016 № 480-V", nil), ("от 06.04.2016, 480-V", nil),
        ("совместный приказ № 5 и № 480-V от 06.04.2016", "480-V"), ("", nil), ("№", nil),
    ])
    func citation(text: String, number: String?) throws {
        var loader = PackLoader(PackFiles(MiniPack.files(more: ["catalogue/acts.yaml": Self.acts])))
        let catalogue = try loader.load().rules.catalogue
        #expect(catalogue.act(of: Reference(act: text, article: nil, note: nil))?.number == number)
    }

    @Test func everyKey() throws {
        var loader = PackLoader(PackFiles(MiniPack.files(more: ["catalogue/acts.yaml": Self.acts])))
        let acts = try loader.load().rules.catalogue.acts
        #expect(acts.map(\.status) == [.inForce, .lostForce])
        #expect(acts[1].until?.iso == "2023-07-30")
        #expect(acts[1].replacedBy == "приказ № 473")
        #expect(acts[1].note?.en == "g")
        #expect(acts[0].until == nil && acts[0].note == nil)
    }

    private static let acts = """
        acts:
          - {number: 480-V, date: 2016-04-06, title: {kk: а, ru: б, en: c}, status: in-force, source: text}
          - number: "451"
            date: 2020-07-16
            title: {kk: а, ru: б, en: c}
            status: lost-force
            until: 2023-07-30
            replaced-by: "приказ № 473"
            note: {kk: д, ru: е, en: g}
            source: resolution 560
        """
}
