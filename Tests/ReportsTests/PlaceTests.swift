import Findings
import Reports
import Testing
import Texts

/// In files that are no plain text a finding names what people see there: a paragraph, a line of the source.
@Suite struct PlaceTests {
    @Test(
        arguments: [
            (nil, "жол 2", "строка 2", "line 2"), (.line(9), "жол 9", "строка 9", "line 9"),
            (.paragraph(part: "word/document.xml", index: 4, characters: 0..<3), "5-абзац", "абзац 5", "paragraph 5"),
            (
                .paragraph(part: "word/footnotes.xml", index: 0, characters: 0..<3), "сілтемелер, 1-абзац",
                "сноски, абзац 1", "footnotes, paragraph 1"
            ),
            (
                .paragraph(part: "word/header2.xml", index: 0, characters: 0..<3), "жоғарғы деректеме, 1-абзац",
                "верхний колонтитул, абзац 1", "header, paragraph 1"
            ),
            (.paragraph(part: "content.xml", index: 4, characters: 0..<3), "5-абзац", "абзац 5", "paragraph 5"),
            (
                .paragraph(part: "styles.xml", index: 0, characters: 0..<3), "жоғарғы/төменгі деректеме, 1-абзац",
                "колонтитулы, абзац 1", "headers and footers, paragraph 1"
            ),
        ] as [(FilePlace?, String, String, String)])
    func inText(place: FilePlace?, kk: String, ru: String, en: String) {
        for (language, words) in [(Language.kk, kk), (.ru, ru), (.en, en)] {
            let report = Reports.report([Reports.read([Reports.finding(place: place)])])
            let text = TextReport(language: language, colour: false, width: 120).render(report)
            #expect(text.contains("(\(words))"), "\(text)")
        }
    }

    @Test func inJSONAndSARIF() {
        let place = FilePlace.paragraph(part: "word/document.xml", index: 4, characters: 2..<7)
        let report = Reports.report([Reports.read([Reports.finding(place: place)])])
        for text in [JSONReport().render(report), SARIFReport(language: .en).render(report)] {
            for pair in [
                "\"part\" : \"word/document.xml\"", "\"paragraph\" : 4", "\"startCharacter\" : 2",
                "\"endCharacter\" : 7",
            ] {
                #expect(text.contains(pair), "\(pair)")
            }
        }
        #expect(!JSONReport().render(Reports.report([Reports.read([Reports.finding()])])).contains("\"place\""))
    }
}
