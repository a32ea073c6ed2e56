import Testing
import Texts

@testable import Readers

/// What the outside programs print, and what is thought of it.
@Suite struct PageTests {
    private static let head =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"

    @Test func words() throws {
        let table =
            Self.head + "1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t###PAGE###\n"
            + "4\t1\t0\t0\t0\t0\t10\t20\t100\t12\t-1\t###LINE###\n5\t1\t0\t0\t0\t0\t10\t20\t30\t12\t100\tШарт\n"
            + "1\t2\t0\t0\t0\t0\t0\t0\t800\t600\t-1\t###PAGE###\n"
        let pages = WordTable.pages(Array(table.utf8), firstPage: 7)
        #expect(pages.map(\.number) == [7, 8])
        #expect(pages[1].width == 800)
        let word = try #require(pages[0].words.first)
        #expect(pages[0].text(of: word).elementsEqual("Шарт".utf8))
        #expect(word.box == PageBox(left: 10, top: 20, right: 40, bottom: 32))
        #expect(word.certainty == nil)
    }

    @Test func certaintyIsThatOfTheLine() {
        let table =
            Self.head + "1\t1\t0\t0\t0\t0\t0\t0\t2500\t3300\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t100\t100\t300\t50\t90.5\tөз\n5\t1\t1\t1\t1\t2\t500\t100\t300\t50\t70.5\tқалауы\n"
            + "5\t1\t1\t1\t2\t1\t100\t200\t300\t50\t40\tбойынша\n5\t1\t1\t1\t2\t2\t100\t200\t300\t50\t95\t \n"
        let page = WordTable.pages(Array(table.utf8), scale: 0.24, areCertain: false)[0]
        #expect(page.words.map(\.certainty) == [80, 80, 40])
        #expect(page.words[0].box == PageBox(left: 24, top: 24, right: 96, bottom: 36))
    }

    @Test(arguments: ["", "x", "1\t1", "5\t1\t1\t1\t1\t1\tnan\t1\t1\t1\t1\tа", "5\t1\t1\t1\t1\t1\t1e30\t1\t1\t1\t1\tа"])
    func brokenTable(_ row: String) {
        #expect(WordTable.pages(Array((Self.head + row).utf8)).allSatisfy { $0.words.isEmpty })
    }

    @Test func quality() {
        let words =
            "Комиссия өтінімдерді қарайды және шешім қабылдайды қызметкерлер туралы ережеге сәйкес барлық тиісті шараларды"
        #expect(PageQuality.of(TypedPage(lines: [words, words]).page) == .good)
        #expect(PageQuality.of(TypedPage(lines: ["Мөр орны"]).page) == .picture)
        let signs = "!\"# $%&' ()*+ ,-./ :;<= >?@[ !\"# $%&' ()*+ ,-./ :;<= >?@[ !\"# $%&'"
        #expect(PageQuality.of(TypedPage(lines: [signs, signs]).page) == .garbled)
        let accents = "Êîìèññèÿ ðàññìàòðèâàåò çàÿâëåíèÿ è ïðèíèìàåò ðåøåíèå â òå÷åíèå äâóõ äíåé ïîñëå èõ ïîñòóïëåíèÿ îò"
        #expect(PageQuality.of(TypedPage(lines: [accents, accents]).page) == .garbled)
    }

    @Test func pageOnItsSide() {
        var page = Page(number: 1, width: 600, height: 800)
        for (index, word) in ["Комиссия", "өтінімдерді", "қабылдайды", "жарияланады", "бекітіледі", "тексеріледі"]
            .enumerated()
        {
            let bottom = 700 - Float(index) * 100
            page.add(Array(word.utf8)[...], PageBox(left: 100, top: bottom - 80, right: 112, bottom: bottom))
        }
        #expect(PageQuality.of(page) == .turned(.right))
        let turned = page.turned(.right)
        #expect(turned.width == 800)
        #expect(PageLine.lines(turned.words).count == 1)
        #expect(turned.words[0].box.left < turned.words[1].box.left)
        guard case .page(1, let box, nil) = turned.place(of: turned.words[0].box, certainty: nil) else {
            Issue.record("no place on the page")
            return
        }
        #expect(box == page.words[0].box)
    }

    @Test func pageLists() {
        #expect(PageList.text([3, 1, 2, 7]) == "1–3, 7")
        #expect(PageList.text(stride(from: 1, through: 40, by: 2)) == "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, … +8")
    }

    /// Pictures as `pdftoppm` prints them, also when it is stopped in the middle of one.
    @Test func pictures() {
        let bytes = Array("P5\n2 2\n255\n".utf8) + [0, 1, 2, 3] + Array("P5\n# 1".utf8)
        #expect(Bitmap.portable(bytes).map(\.pixels) == [[0, 1, 2, 3]])
        #expect(Bitmap.portable(Array("P5\n9 9\n255\n".utf8) + [0]).isEmpty)
        #expect(Bitmap.portable(Array("P5\n999999999 999999999\n255\n".utf8)).isEmpty)
    }
}
