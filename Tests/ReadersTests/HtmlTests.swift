import Documents
import Readers
import Testing
import Texts

/// Paragraphs, breaks, numbers, tables of a page.
@Suite struct HtmlTests {
    @Test(arguments: [
        ("<p>1. Бірінші<p>2. Екінші", "1. Бірінші⏎2. Екінші"),
        ("а<div>б<b>в</b>\n г</div>д", "а⏎бв г⏎д"),
        ("<h2>1-тарау</h2><blockquote>а</blockquote><dl><dt>б<dd>в</dl>", "1-тарау⏎а⏎б⏎в"),
        // White space as browsers show it.
        (" \n<p>  а\n\t б <b> в</b> </p>  ", "а б в"), ("<p>а</p> </p>б", "а⏎б"),
        ("<p>&nbsp;&nbsp; а&nbsp;б </p>", "а\u{A0}б"),
        ("<p>коми&shy;с\u{AD}с<wbr>ия</p>", "комиссия"), ("<p>а<span>б</span>в <i>г</i><i>д</i></p>", "абв гд"),
        // References.
        (
            "<p>&laquo;а&raquo; &#1179;&#x49B; &numero; &lt;б&gt; &amp; в&amp;г R&D &unknown; &#151;</p>",
            "«а» ққ № <б> & в&г R&D &unknown; —"
        ),
        ("<p>а&nbspб &copy, &quot</p>", "а\u{A0}б ©, \""),
        // Preformatted lines are lines, blank ones too.
        ("<pre>1. Бірінші\nжалғасы\n\n\n2. Екінші</pre>", "1. Бірінші⏎жалғасы⏎⏎2. Екінші"),
        ("<p style='white-space: pre-line'>1. а\n2. б</p>", "1. а⏎2. б"),
        // Blank lines that are seen.
        ("<p>а</p><p>&nbsp;</p><p><br></p><p></p><p>б</p>", "а⏎⏎⏎б"),
        // What is no text.
        (
            "<script>if (a<b) '<p>x</p>'</script><style>p{}</style><template>т</template><noscript>н</noscript><p>а</p>",
            "а"
        ),
        ("<p>а<!-- б --><!--[if gte mso 9]><xml>в</xml><![endif]--><![if !x]>г<![endif]><?php д ?></p>", "аг"),
        (
            "<svg><title>т</title><text>б</text></svg><select><option>в</select><textarea>г</textarea><input value=д>а",
            "а"
        ),
        ("<p>а <b онклик=\"x > y\">б</b> < в</p>", "а б < в"), ("<p>&lt;p&gt; <![CDATA[а<б]]></p>", "<p> а<б"),
        // Bold words that end in another paragraph end without ending it.
        ("<b><p>а</b> б</p>в", "а б⏎в"), ("<p>а<table><tr><td>б</table>в", "а⏎б⏎в"),
    ])
    func text(body: String, text: String) throws {
        let file = try HtmlFile(body)
        #expect(file.text == text)
        #expect(!file.isIncomplete)
    }

    /// A break is a line of its own where a clause begins or a sentence has ended, else a break.
    @Test(arguments: [
        (
            "<p>1. Комиссия вправе<br>отказать.<br>2. Срок.<br/>Далее.</p>",
            "1. Комиссия вправе↵отказать.⏎2. Срок.⏎Далее."
        ),
        ("<p>ПОЛОЖЕНИЕ<br>о Комиссии</p>", "ПОЛОЖЕНИЕ↵о Комиссии"), ("<p>а<br><br>б<br></p>", "а⏎⏎б"),
        (
            "<div>Комиссия вправе<br>1) отказать;<br>а) жоқ<br>- бар<br>Глава 2<br>3-тарау</div>",
            "Комиссия вправе⏎1) отказать;⏎а) жоқ⏎- бар⏎Глава 2⏎3-тарау"
        ),
        ("<p>не позднее<br>10 дней<br>2024 года<br>глава района</p>", "не позднее↵10 дней↵2024 года↵глава района"),
        ("<h3>6-тарау. СОҒЫС КЕЗІ.<br>ЖҰМЫЛДЫРУ</h3>", "6-тарау. СОҒЫС КЕЗІ.↵ЖҰМЫЛДЫРУ"),
    ])
    func breaks(body: String, text: String) throws { #expect(try HtmlFile(body).text == text) }

    @Test(arguments: [
        ("<p>12<sup>1</sup>. Тармақ 3<sup><b>2</b></sup></p>", "12-1. Тармақ 3-2"),
        ("<p>100 м<sup>2</sup> H<sub>2</sub>O 5<sup>бис</sup></p>", "100 м2 H2O 5бис"),
        // Marks of footnotes are no part of a word or number.
        (
            "<p>сөз<a href='#sdfootnote1sym'><sup>1</sup></a> 5<sup><a href='#n2'>[2]</a></sup> б<a href='#_ftn1'>[1]</a></p>",
            "сөз 5 б"
        ),
        (
            "<p>а</p><div id=sdfootnote1><p><a href='#sdfootnote1anc'>1</a>ескерту</p></div><div id=ftn2>б</div>",
            "а⏎§⏎ескерту⏎§⏎б"
        ),
        ("<div title=header><p>Ұйым</p></div><p>а</p>", "а⏎§⏎Ұйым"),
    ])
    func raised(body: String, text: String) throws { #expect(try HtmlFile(body).text == text) }

    @Test(arguments: [
        ("<ol><li>а<li>б</ol>", "1. а⏎2. б"), ("<ol start=5><li>а<li value=9>б<li>в</ol>", "5. а⏎9. б⏎10. в"),
        ("<ol reversed><li>а<li>б<li>в</ol>", "3. а⏎2. б⏎1. в"), ("<ol type=I><li>а<li type=1>б</ol>", "I. а⏎2. б"),
        ("<ol type=a><li>а<li>б</ol><ol type=i><li>в</ol>", "a) а⏎b) б⏎i) в"),
        ("<ul><li>а<ul><li>б</ul><li style='list-style-type:none'>в</ul>", "– а⏎– б⏎в"),
        ("<ol style='list-style: none'><li>а<li>б</ol><ol style='list-style-type:upper-roman'><li>в</ol>", "а⏎б⏎I. в"),
        // A list in a list, or under a clause that ends with a colon, has sub-clauses.
        ("<ol><li>а:<ol><li>б<li>в</ol><li>г</ol>", "1. а:⏎1) б⏎2) в⏎2. г"),
        ("<p>5. Комиссия вправе:</p><ol><li>а</ol>", "5. Комиссия вправе:⏎1) а"),
        ("<p>БҰЙЫРАМЫН:</p><ol><li>а</ol>", "БҰЙЫРАМЫН:⏎1. а"),
        ("<ol><li><p>а</p><p>б</p></li><li></li><li><b></b></ol>", "1. а⏎б⏎2. ⏎⏎3. ⏎"),
        ("<ol><li>а<br>2) б</ol><li>в", "1. а⏎2) б⏎– в"),
        ("<ol start=99999999999><li>а</ol><ol start=-1><li>б<li>в</ol>", "1. а⏎-1. б⏎0. в"),
        ("<ol><li>а<table><tr><td>б<ol><li>в</ol><td>г<tr><td>д<td>е</table></ol>", "1. а⏎| б↵1. в | г |⏎| д | е |⏎"),
    ])
    func lists(body: String, text: String) throws { #expect(try HtmlFile(body).text == text) }

    /// As Word writes its lists and the comments of reviewers.
    @Test func wordDocument() throws {
        let file = try HtmlFile(
            """
            <p class=MsoListParagraph>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Комиссия:</p>
            <p><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>вправе;</p>
            <p><font face="Wingdings">&Oslash;</font> обязана<a class=MsoCommentReference href="#_msocom_1">[A1]</a>.<o:p></o:p></p>
            <div><div id="_com_1"><div><p>Неге?</p></div></div></div>
            """)
        #expect(file.text == "1.\u{A0}\u{A0} Комиссия:⏎•\u{A0} вправе;⏎• обязана.")
        #expect(file.notes.map(\.text.en) == ["1 comments were not scanned: they are no text of the document"])
    }

    /// As Google Docs writes them.
    @Test func numbersOfStyleSheets() throws {
        let style = """
            <style>ol.a-0, ol.a-1 {list-style-type: none} .a-0>li{counter-increment:c-0}
            .a-0>li:before{content:"" counter(c-0,upper-roman) ". "}
            .a-1 > li:before{content:"" counter(c-0,decimal) "." counter(c-1,decimal) ". "}
            .n > li::before { content: counters(item, ".") " "; }</style>
            """
        let body = """
            <ol class="x a-0 start" start=1><li>а</li></ol><ol class="x a-0" start=2><li>б</li></ol>
            <ol class="a-1" start=1><li>в<li>г</ol><ol class=n><li>д<ol class=n><li>е</ol></ol>
            """
        #expect(try HtmlFile(body, head: style).text == "I. а⏎II. б⏎2.1. в⏎2.2. г⏎1 д⏎1.1 е")
    }

    @Test(arguments: [
        ("<table><tr><th>№<th>Мера<tr><td>1<td>а|б</table>", "| № | Мера |⏎| 1 | а¦б |⏎"),
        (
            "<table><caption>Жоспар</caption><thead><tr><td>а<td>б</thead><tfoot><tr><td>в<td>г</tfoot><tr><td>д<td>е</table>",
            "Жоспар⏎| а | б |⏎| д | е |⏎| в | г |⏎"
        ),
        ("<table><tr><td rowspan=2>а<td>б<tr><td>в<tr><td colspan=2>г</table>", "| а | б |⏎|  | в |⏎| г |  |⏎"),
        (
            "<table><tr><td>а<td rowspan=0>б<td>в<tr><td>г<td>д<tr><td>е<td>ж</table>",
            "| а | б | в |⏎| г |  | д |⏎| е |  | ж |⏎"
        ),
        ("<table><tr><td>а<br>б<p>в</p><td>г<tr><td>д<td>е</table>", "| а↵б↵в | г |⏎| д | е |⏎"),
        // Layouts: one row, one column, one cell that says anything in each row.
        ("<table><tr><td>а<td>б</table>", "а⏎б"), ("<table><tr><td>а<tr><td>б</table>", "а⏎б"),
        ("<table><tr><td>&nbsp;<td>а<tr><td><td>б</table>", "⏎а⏎б"),
        ("<table role=presentation><tr><td>а<td>б<tr><td>в<td>г</table>", "а⏎б⏎в⏎г"),
        // A table in a cell of a layout stays one; in a cell of a table it is its words.
        (
            "<table><tr><td>а<td><table><tr><td>1<td>2<tr><td>3<td>4</table><tr><td>б<td>в</table>",
            "а⏎| 1 | 2 |⏎| 3 | 4 |⏎⏎б⏎в"
        ),
        (
            "<table border=1><tr><td>а<td><table><tr><td>1<td>2<tr><td>3<td>4</table><tr><td>б<td>в</table>",
            "| а | 1↵2↵3↵4 |⏎| б | в |⏎"
        ),
        // Broken tables.
        ("<td>а<tr><td>б", "а⏎б"), ("<table><td>а<td>б<tr>в<td>г<td>д", "в⏎| а | б |⏎| г | д |⏎"),
        ("<table></table><table><tr></tr></table>а", "а"),
    ])
    func tables(body: String, text: String) throws { #expect(try HtmlFile(body).text == text) }

    @Test func coveredCellsNeedNotBeFilled() throws {
        let file = try HtmlFile(
            "<table><tr><th>№<th>Мера<th>Срок<tr><td>1<td>а<td rowspan=2>май<tr><td>2<td>б<tr><td>3<td>в<td></table>")
        let gaps = file.document.units.filter { $0.cell?.mustBeFilled == true && $0.range.isEmpty }
        #expect(gaps.map(\.cell?.row) == [4])
    }

    /// The table that lays out a page: a menu, the text, an advert.
    @Test func layoutOfAPage() throws {
        let clauses = (1...8).map {
            "<p>\($0). Комиссия вправе отказать в приёме документов без объяснения причин.</p>"
        }
        let file = try HtmlFile(
            "<table><tr><td>Логотип<td>Сайт<tr><td>Бөлімдер<td>\(clauses.joined())<tr><td>Телефон<td>Мекенжай</table>")
        #expect(file.document.tables.isEmpty)
        #expect(file.document.units.count { $0.kind == .point } == 8)
    }

    /// Every character leads to its own place, over entities, line ends and collapsed spaces.
    @Test func places() throws {
        let file = try HtmlFile(
            bytes: Array(
                "<html>\r\n<p>Қ&laquo;бірінші&raquo; сөз  екінші\n  үшінші 😀 төрт</p>\r<p>1<sup>2</sup> бес</p>".utf8))
        #expect(file.place(of: "Қ") == "2:4")
        #expect(file.place(of: "бірінші") == "2:12")
        #expect(file.place(of: "» сөз") == "2:19")
        #expect(file.place(of: "өз") == "2:28")
        #expect(file.place(of: "екінші") == "2:32")
        #expect(file.place(of: "үшінші") == "3:3")
        #expect(file.place(of: "өрт") == "3:13")
        #expect(file.place(of: "1-2") == "4:4")
        #expect(file.place(of: "бес") == "4:18")
    }

    /// A line and a column are said; the address of what is in no clause is its line.
    @Test func addressOfAParagraph() throws {
        let file = try HtmlFile(bytes: Array("<html>\n\n<p>Құжат мәтіні.</p>".utf8))
        #expect(file.document.address(of: 1).text == "3-жол")
    }
}
