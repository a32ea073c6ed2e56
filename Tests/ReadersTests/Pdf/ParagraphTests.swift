import Testing

@testable import Readers

/// Lines of a page become the paragraphs they were set from.
@Suite struct ParagraphTests {
    private let full = "Комиссия өтінімдерді қарау нәтижесінде екі күн ішінде шешім қабылдайды және"

    @Test func fullLineGoesOn() {
        #expect(TypedPage.text([TypedPage(lines: [full, "оны жариялайды."])]) == full + " оны жариялайды.")
    }

    @Test func shortLineEnds() {
        #expect(TypedPage.text([TypedPage(lines: [full, "Қысқа жол", full])]) == "\(full) Қысқа жол⏎\(full)")
    }

    @Test(arguments: ["2. Төраға", "1.2. Төраға", "б) төраға", "3) төраға", "2-тарау. Төраға", "Глава 2"])
    func numberOpens(_ start: String) {
        #expect(TypedPage.text([TypedPage(lines: [full, start + " шешеді."])]) == "\(full)⏎\(start) шешеді.")
    }

    @Test(arguments: ["2021 жылғы шарт", "45 күн", "- филиал"])
    func numberWithinSentence(_ words: String) {
        #expect(TypedPage.text([TypedPage(lines: [full, words])]) == "\(full) \(words)")
    }

    @Test func dashAfterSentenceIsItem() {
        let page = TypedPage(lines: [full + ":", "- өтінім;"])
        #expect(TypedPage.text([page]) == "\(full):⏎- өтінім;")
    }

    @Test func firstLineSetIn() {
        var page = TypedPage(lines: [full, full, full + "."])
        page.line("Екінші абзац осы жерден басталады және ол да ұзын болады, сондықтан ол", left: 90, row: 3)
        page.line("келесі жолға өтеді.", row: 4)
        #expect(TypedPage.text([page]).split(separator: "⏎").count == 2)
    }

    @Test func hangingNumber() {
        var page = TypedPage()
        page.line("1. " + full, row: 0)
        page.line("өзгерістер енгізеді, олардың бәрі де төмендегі жолдарда көрсетілген және", left: 78, row: 1)
        page.line("бекітіледі.", left: 78, row: 2)
        #expect(TypedPage.text([page]).split(separator: "⏎").count == 1)
    }

    @Test func spaceBetween() {
        var page = TypedPage(lines: [full, full])
        page.line("Жаңа абзац", row: 4)
        #expect(TypedPage.text([page]).hasSuffix("⏎Жаңа абзац"))
    }

    @Test func hyphenAtLineEnd() {
        let page = TypedPage(lines: [full + " коми-", "ссия шешеді, 6-", "бөлімде."])
        #expect(TypedPage.text([page]).contains("комиссия шешеді, 6-бөлімде."))
    }

    @Test func overPages() {
        let pages = [TypedPage(1, lines: [full]), TypedPage(2, lines: ["оны бекітеді.", "2. Екінші."])]
        #expect(TypedPage.text(pages) == "\(full) оны бекітеді.⏎2. Екінші.")
    }

    @Test func headingDoesNotRunOverPages() {
        let pages = [TypedPage(1, lines: [full + "."]), TypedPage(2, lines: ["ЖАЛПЫ ЕРЕЖЕЛЕР"])]
        #expect(TypedPage.text(pages) == "\(full).⏎ЖАЛПЫ ЕРЕЖЕЛЕР")
    }

    @Test func columnsAreReadOneByOne() {
        var page = TypedPage()
        for (row, words) in ["КЕЛІСІЛДІ Кәсіподақ", "төрағасы Ахметов", "2024 жыл"].enumerated() {
            page.line(words, left: 60, row: Float(row))
            page.line(["БЕКІТЕМІН Бас", "директор Омаров", "2024 жылы"][row], left: 360, row: Float(row))
        }
        let text = TypedPage.text([page]).replacing("⏎", with: " ")
        #expect(text == "КЕЛІСІЛДІ Кәсіподақ төрағасы Ахметов 2024 жыл БЕКІТЕМІН Бас директор Омаров 2024 жылы")
    }

    @Test func runningHeads() {
        let words = ["Мақсат.", "Құрам.", "Міндет.", "Құқық.", "Жауап."]
        let pages = (1...5).map { number in
            var page = TypedPage(number, lines: ["Комиссия туралы ереже", "\(number). \(words[number - 1])"], from: -3)
            page.line("\(number) бет", left: 300, row: 50)
            return page
        }
        #expect(
            TypedPage.text(pages) == "1. Мақсат.⏎2. Құрам.⏎3. Міндет.⏎4. Құқық.⏎5. Жауап.⏎§⏎Комиссия туралы ереже")
    }

    @Test func whatComesBackInTheMiddleStays() {
        let pages = (1...4).map { TypedPage($0, lines: ["Ескертпе."], from: 20) }
        #expect(TypedPage.text(pages) == "Ескертпе.⏎Ескертпе.⏎Ескертпе.⏎Ескертпе.")
    }

    @Test func footnotesComeLast() {
        var first = TypedPage(1, lines: [full, full, full, full, full, full])
        first.line("1 Ескертпе мәтіні осы.", row: 44, height: 8)
        let text = TypedPage.text([first, TypedPage(2, lines: ["және бекітеді."])])
        #expect(text.hasSuffix("және бекітеді.⏎§⏎1 Ескертпе мәтіні осы."))
    }
}
