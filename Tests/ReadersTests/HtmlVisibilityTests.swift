import Documents
import Readers
import Testing
import Texts

/// What is not seen, struck out, or not part of the page.
@Suite struct HtmlVisibilityTests {
    static let style = """
        <style>@import url(x.css); /* .c{display:none} */ .gone, #no { display : none !important } .back{display:none}
        .back{display:block} i.faint{visibility:hidden} .a .b{display:none} @media print { .m{display:none} } td{color:#fff}
        .blue{background:#00f}</style>
        """

    @Test(arguments: [
        ("<p>а<span style='display:none'>б</span>в", ["б"]), ("<p hidden>а</p>б", ["а"]),
        ("<p style='visibility:hidden'>а<b style='visibility:visible'>б</b></p>", ["а"]),
        ("<p style='font-size:0'>а</p><p style='font-size: 1px'>б</p><p style='font-size:8pt'>в</p>", ["а", "б"]),
        ("<p style='font-size:1pt'>а<span style='font-size:12pt'>б</span></p>", ["а"]),
        ("<p style='color:white'>а</p><p style='COLOR:#FFFFFF'>б</p><font color=#fff>в</font>", ["а", "б", "в"]),
        ("<div style='background:#000'><p style='color:rgb(255, 255, 255)'>а</p><p>б</p></div>", ["б"]),
        ("<div style='background:url(x.png)'><p style='color:white'>а</p></div>", []),
        ("<table bgcolor=black><tr><td><font color=white>а</font></table>", []),
        (
            "<p class=gone>а</p><p id=no>б</p><p class=back>в</p><i class=faint>г</i><b class=faint>д</b>",
            ["а", "б", "г"]
        ),
        ("<div class=a><p class=b>а</p><p class=m>б</p></div>", []),
        ("<table><tr><td>а<td class=blue>б</table>", ["а"]), ("<p aria-hidden=true>а</p>", []),
        ("<p style='opacity:0'>а</p>", ["а"]),
        // Misnested: the hidden words end where their element ends.
        ("<p><span hidden>а<b>б</span>в</b>г", ["аб"]),
    ])
    func hidden(body: String, words: [String]) throws {
        let file = try HtmlFile(body, head: Self.style)
        #expect(file.hidden == words)
        #expect(file.notes.contains { $0.text.en.contains("hidden text") } == !words.isEmpty)
        #expect(!file.isIncomplete)
    }

    @Test(arguments: [
        (RevisionView.accepted, "аг б", "what is struck out was not read"),
        (.original, "абвд б", "what is inserted was not read"), (.both, "абвгд б", "all was read side by side"),
    ])
    func revisions(view: RevisionView, text: String, note: String) throws {
        let file = try HtmlFile(
            "<p>а<del>б</del><s>в</s><ins>г</ins><span style='text-decoration:line-through'>д</span> б</p>", view: view)
        #expect(file.text == text)
        #expect(file.notes.count == 1 && file.notes[0].text.en.contains(note))
    }

    /// `<s>` that ends in the middle of a later paragraph takes no more with it.
    @Test func strikeEndsWhereItEnds() throws {
        #expect(try HtmlFile("<s>а<p>б</s>в</p><p>г</p>").text == "в⏎г")
    }

    @Test(arguments: [
        ("<p>а</p><iframe src=rules.pdf></iframe>", true), ("<p>а</p><iframe src='/viewer?file=1'></iframe>", true),
        ("<p>а</p><iframe src='https://maps.example/embed'></iframe>", false), ("<p>а</p><iframe></iframe>", false),
        ("<p>а</p><iframe src=a.pdf style='display:none'></iframe>", false),
        ("<p>а</p><noscript><iframe src=a.pdf></iframe></noscript>", false),
        ("<frameset><frame src=a><frame src=b></frameset>", true), ("<iframe src=https://a.example/1></iframe>", true),
        ("<img src=a.png>", true), ("<div id=app></div><script>run()</script>", true), ("", true),
        ("<p>а</p><script>run()", true), ("<p>а</p><!-- б", true), ("<p>а</p><select><option>б", true),
        ("<p>а</p><p cla", true),
    ])
    func notes(body: String, isIncomplete: Bool) throws {
        let file = try HtmlFile(bytes: Array("<html><body>\(body)".utf8))
        #expect(file.isIncomplete == isIncomplete)
        for note in file.notes { for language in Language.allCases { #expect(!note.text[language].isEmpty) } }
    }
}
