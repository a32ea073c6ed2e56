import Documents
import Readers
import Seeds
import Testing
import Texts

/// Damaged pages and pages made to break a reader: whatever happens, there is a document or a reason.
@Suite struct HtmlHostileTests {
    static let sample = Array(
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><style>.h{display:none} .n>li:before{content:counter(a) ". "}</style>
        </head><body class=b><nav><a href=/>Басты</a></nav><main><h1>Ереже</h1><p>1. Комиссия <b>вправе<br>отказать</b>&nbsp;&#171;а&raquo;
        <ol start=2 type=a><li value=4>б<ol class=n reversed><li>в<li>г</ol></ol><p class=h>д</p><del>е</del><ins>ё</ins>
        <table border=1><caption>Жоспар</caption><tr><th rowspan=2 colspan=3>№<th>Мера<tr><td>1<td>а|б<tr><td><table><tr><td>x</table></table>
        12<sup>1</sup><a href="#_ftn1">[1]</a><!-- к --><![CDATA[л]]><pre>м
        н</pre><iframe src=a.pdf>о</iframe><script>п</script><div id=ftn1>р</div></main><footer>с</footer></body></html>
        """.utf8)

    @Test func sampleIsRead() throws {
        let file = try HtmlFile(bytes: Self.sample)
        #expect(file.text.hasPrefix("Ереже⏎1. Комиссия вправе↵отказать\u{A0}«а»⏎d) б⏎2. в⏎1. г⏎д⏎ё⏎Жоспар"))
        #expect(file.text.hasSuffix("12-1л⏎м⏎н⏎§⏎р"))
    }

    @Test(arguments: 1..<60)
    func cutOff(part: Int) throws { try read(Array(Self.sample.prefix(Self.sample.count * part / 60))) }

    @Test func flippedBits() throws {
        var generator = SeededGenerator(seed: 0x5EED)
        for _ in 0..<1_000 {
            var bytes = Self.sample
            for _ in 0..<4 {
                let bit = Int(generator.next() % UInt64(bytes.count * 8))
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            }
            try read(bytes)
        }
    }

    /// Tags in any order.
    @Test func shuffledTags() throws {
        var generator = SeededGenerator(seed: 0x7A65)
        let text = String(decoding: Self.sample, as: UTF8.self)
        let tags = text.split(separator: "<").map { "<" + $0 }
        for _ in 0..<500 {
            let mixed = (0..<tags.count).map { _ in generator.pick(tags) }.joined()
            try read(Array("<html>\(mixed)".utf8))
        }
    }

    private func read(_ bytes: [UInt8]) throws {
        do throws(NotRead) {
            let document = try DocumentLoader.load(name: "a.html", bytes: bytes)
            #expect(String(validating: document.source.bytes, as: UTF8.self) != nil)
        } catch { #expect(!error.advice.en.isEmpty) }
    }

    /// No time that grows with the square of the file, and no words lost for being deep.
    @Test(arguments: [
        (
            "divs",
            String(repeating: "<div>", count: 100_000) + "аб" + String(repeating: "</div>", count: 50_000) + "вг",
            "аб⏎вг"
        ),
        (
            "bold words never ended",
            String(repeating: "<b>", count: 50_000) + "аб" + String(repeating: "</i>", count: 50_000), "аб"
        ),
        ("lists", String(repeating: "<ul><li>", count: 30_000) + "аб", nil),
        ("tables", String(repeating: "<table><tr><td>", count: 20_000) + "аб", nil),
        ("paragraphs", String(repeating: "<p>а", count: 50_000), nil),
        ("breaks", String(repeating: "<br>", count: 200_000) + "аб", nil),
        ("ends", String(repeating: "</p></li></td></table>", count: 50_000) + "аб", nil),
        ("attributes", "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">аб", "аб"),
        (
            "classes", "<style>.a{display:none}</style><p class='" + String(repeating: "b ", count: 100_000) + "'>аб",
            "аб"
        ),
        ("rules", "<style>" + String(repeating: ".a{display:none}{", count: 50_000) + "</style>аб", "аб"),
        ("comments", String(repeating: "<!--", count: 100_000), nil),
        ("angles", String(repeating: "<", count: 100_000) + "аб", nil),
        ("ampersands", String(repeating: "&", count: 100_000) + "аб", nil),
        ("deletions", String(repeating: "<del><div></del>", count: 50_000) + "аб", "аб"),
        ("furniture", String(repeating: "<div class=menu>", count: 50_000) + "аб", "аб"),
    ])
    func manyOfAKind(name: String, body: String, text: String?) throws {
        let file = try HtmlFile(bytes: Array("<html>\(body)".utf8))
        if let text { #expect(file.text.replacing("\n", with: "") == text) }
    }

    /// Cells are counted with all they cover.
    @Test(arguments: [
        "<table>" + String(repeating: "<td colspan=1000>", count: 20_000),
        "<table>"
            + String(repeating: "<tr>" + String(repeating: "<td rowspan=65534 colspan=64>x", count: 40), count: 500),
    ])
    func tooManyCells(body: String) throws {
        let refusal = #expect(throws: NotRead.self) { try HtmlFile(bytes: Array("<html>\(body)".utf8)) }
        #expect(refusal?.reason.en.contains("1000000") == true)
    }
}
