import Documents
import Readers
import Testing
import Texts

/// The text of a saved page, and the furniture around it.
@Suite struct HtmlContentTests {
    static let clause =
        "Комиссия рассматривает заявление и принимает решение об отказе без объяснения причин заявителю."
    static let act = "<p>1. \(clause)</p><p>2. \(clause)</p><p>3. \(clause)</p>"
    static let menu =
        "<ul><li><a href=/a>Главная</a></li><li><a href=/b>Новости</a></li><li><a href=/c>О нас</a></li></ul>"

    static func text(_ title: String = "") -> String {
        title + (1...3).map { "\($0). \(clause)" }.joined(separator: "⏎")
    }

    @Test(arguments: [
        // By the names of elements, of classes, of roles.
        ("<nav>\(menu)</nav><h1>Ереже</h1>\(act)<footer>© 2025</footer>", "Ереже⏎"),
        ("<header><p>Сайт</p>\(menu)</header><main><h1>Ереже</h1>\(act)</main><aside>Жарнама</aside>", "Ереже⏎"),
        (
            "<div class='top-menu'>\(menu)</div><div id=main_content>\(act)</div><div id=footer-bottom>\(clause)</div>",
            ""
        ),
        (
            "<div class=breadcrumbs>Басты › Ереже</div><div role=main>\(act)</div><div role=contentinfo>мекенжай</div>",
            ""
        ),
        (
            "<div class=cookies><p>\(clause)</p><button>Жарайды</button></div>\(act)<div class='comments'>\(clause)</div>",
            ""
        ),
        // By nothing but links.
        ("<div>\(menu)</div><div>\(act)</div><div>\(menu)</div>", ""),
        ("<table><tr><td>\(menu)<td>\(act)<td>\(menu)</table>", ""),
        // The title of the page stands outside the article, with its date.
        (
            "<div id=header><h1>Сайт</h1></div><div class=t><h1>Ереже</h1><p>12.03.2024 № 5</p></div>"
                + "<div class=tabs>\(menu)</div><article>\(act)</article>", "Ереже⏎12.03.2024 № 5⏎"
        ),
        // Words that stand far from the text and say no sentence.
        ("<div><span>Шрифт</span><a href=#>А</a></div><div class=w><div class=c>\(act)</div></div>", ""),
        ("<div>\(act)</div><button>Басып шығару</button><form class=search>Іздеу<input></form>", ""),
    ])
    func furniture(body: String, title: String) throws {
        let file = try HtmlFile(body)
        #expect(file.text.trimming() == Self.text(title))
        #expect(file.notes.allSatisfy { !$0.isIncomplete })
        #expect(file.notes.count { $0.text.en.contains("menus") } == 1)
    }

    /// The regulation is never lost, whatever it is called and wherever it stands.
    @Test(arguments: [
        "<div class=menu>\(act)</div>", "<footer>\(act)</footer>", "<div class='modal popup'>\(act)</div>",
        "<nav>\(act)</nav>",
        "<article>\(act)</article>", "<main></main><div>\(act)</div>", "<aside class=sidebar>\(act)</aside>",
        "<div class=MsoFooter>\(act)</div>", "<ul class=nav>\(act)</ul>", "<a href=/x>\(act)</a>",
    ])
    func regulationStays(body: String) throws { #expect(try HtmlFile(body).text.trimming() == Self.text()) }

    /// Beside the text everything stays: approval, signature, table of contents, annexes.
    @Test(arguments: [
        ("<p>БЕКІТІЛДІ</p>\(act)<p>Директор А. Омаров</p>", "БЕКІТІЛДІ⏎", "⏎Директор А. Омаров"),
        ("<div><div>Қол қойылды</div><div>\(act)</div><div>Директор</div></div>\(menu)", "Қол қойылды⏎", "⏎Директор"),
        (
            "<article>\(act)</article><div><p>4. Қосымша.</p><p>5. Қосымша.</p></div>\(menu)", "",
            "⏎4. Қосымша.⏎5. Қосымша."
        ),
        ("<div><p>\(clause)</p></div><div class=x>\(act)</div>\(menu)", "\(clause)⏎", ""),
        ("<article><header><p>Ереже</p></header>\(act)<footer>Директор</footer></article>", "Ереже⏎", "⏎Директор"),
    ])
    func besideTheText(body: String, before: String, behind: String) throws {
        #expect(try HtmlFile(body).text.trimming() == before + Self.text() + behind)
    }

    /// Documents of office programs have no furniture: a class «header» there is a style of the author.
    @Test func officeDocument() throws {
        let body = "<div class=header>Ұйым</div><div class=menu>Ас мәзірі</div>\(Self.act)"
        let file = try HtmlFile(body, head: "<meta name=Generator content='Microsoft Word 15 (filtered)'>")
        #expect(file.text == "Ұйым⏎Ас мәзірі⏎" + Self.text())
        #expect(file.notes.isEmpty)
    }

    /// A button that opens a chapter has its title.
    @Test func accordion() throws {
        let body = "<h2><button>1-тарау</button></h2>\(Self.act)<button aria-expanded=false>2-тарау</button><p>4. а</p>"
        #expect(try HtmlFile(body).text == "1-тарау⏎\(Self.text())⏎2-тарау⏎4. а")
    }
}

extension String {
    /// Without blank lines at both ends.
    fileprivate func trimming() -> String { String(drop { $0 == "⏎" }.reversed().drop { $0 == "⏎" }.reversed()) }
}
