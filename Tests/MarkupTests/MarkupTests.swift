import Markup
import Testing

/// Events of XML and HTML as Swift values, and what is refused.
@Suite struct MarkupTests {
    enum XML: String, MarkupVocabulary {
        case root, item, id
        case other = "x:item"
        case otherID = "x:id"

        static let namespaces = ["urn:x": "x"]
    }

    enum HTML: String, MarkupVocabulary {
        case p, td, href, a

        static let namespaces: [String: String] = [:]
    }

    /// `<name a=b`@line, text, `>`: easy to read in a failure. Texts that follow each other are one.
    private static func notation<Name>(_ reader: MarkupReader<Name>) throws(MarkupFailure) -> String {
        var parts: [String] = []
        var isText = false
        while let event = try reader.nextEvent() {
            switch event {
            case .start(let element):
                let attributes = element.attributes.map { " \($0.name.rawValue)=\($0.value)" }.joined()
                parts.append("<\(element.name?.rawValue ?? "?")\(attributes)@\(element.line)")
            case .end(let name): parts.append(">\(name?.rawValue ?? "?")")
            case .text(let text): if isText { parts[parts.count - 1] += text } else { parts.append(text) }
            }
            if case .text = event { isText = true } else { isText = false }
        }
        return parts.joined(separator: "|")
    }

    @Test(
        arguments: [
            ("<root/>", "<root@1|>root"),
            ("<root>\n<item id='1'>бір</item></root>", "<root@1|\n|<item id=1@2|бір|>item|>root"),
            // The file's prefixes mean nothing, its namespaces do.
            ("<root xmlns:q='urn:x'><q:item q:id='7' id='8'/></root>", "<root@1|<x:item x:id=7 id=8@1|>x:item|>root"),
            ("<root xmlns='urn:y'><item/></root>", "<?@1|<?@1|>?|>?"),
            ("<root id='a &amp; b &lt; &#38; &quot;'>&lt;&#1179;&amp;</root>", "<root id=a & b < & \"@1|<қ&|>root"),
            ("<root><![CDATA[<a>&amp;]]></root>", "<root@1|<a>&amp;|>root"),
            ("<?xml version='1.0' encoding='windows-1251'?><root>\u{1}</root>", "<root@1|Б|>root"),
        ])
    func xml(source: String, events: String) throws {
        let bytes = source.utf8.map { $0 == 1 ? 0xC1 : $0 }
        #expect(try Self.notation(MarkupReader<XML>(xml: bytes)) == events)
    }

    @Test func utf16() throws {
        let source = "<?xml version='1.0' encoding='UTF-16'?><root>қ</root>"
        let bytes: [UInt8] = ([0xFEFF] + Array(source.utf16)).flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try Self.notation(MarkupReader<XML>(xml: bytes)) == "<root@1|қ|>root")
    }

    /// Longer than the pieces the parser is fed with.
    @Test func longText() throws {
        let text = String(repeating: "өтінім ", count: 30_000)
        #expect(
            try Self.notation(MarkupReader<XML>(xml: Array("<root>\(text)</root>".utf8))) == "<root@1|\(text)|>root")
    }

    private static func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: "<item>", count: depth) + String(repeating: "</item>", count: depth)).utf8)
    }

    @Test func depth() throws {
        #expect(throws: Never.self) { try Self.notation(MarkupReader<XML>(xml: Self.nested(256))) }
        #expect(throws: MarkupFailure.tooDeep(limit: 256)) {
            try Self.notation(MarkupReader<XML>(xml: Self.nested(257)))
        }
    }

    @Test(arguments: [
        "<!DOCTYPE root><root/>", "<!DOCTYPE root SYSTEM 'file:///etc/passwd'><root/>",
        "<!DOCTYPE root [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><root>&a;</root>",
        "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><r>&c;&c;</r>",
    ])
    func documentType(source: String) {
        #expect(throws: MarkupFailure.documentType) { try Self.notation(MarkupReader<XML>(xml: Array(source.utf8))) }
    }

    @Test(arguments: [
        "", "text", "<root>", "<root></item>", "<root a=1/>", "<root>&nbsp;</root>", "<a/><b/>", "<r>\u{1}</r>",
    ])
    func malformed(source: String) {
        #expect {
            _ = try Self.notation(MarkupReader<XML>(xml: Array(source.utf8)))
        } throws: { error in
            if case MarkupFailure.malformed = error { true } else { false }
        }
    }

    /// What has been read before the mistake is given; then the mistake.
    @Test func eventsBeforeTheMistake() throws {
        let reader = MarkupReader<XML>(xml: Array("<root><item/>".utf8))
        var starts = 0
        #expect(throws: MarkupFailure.self) {
            while let event = try reader.nextEvent() { if case .start = event { starts += 1 } }
        }
        #expect(starts == 2)
    }

    @Test(
        arguments: [
            ("<p>бір<p>екі</td>", "<p@1|бір|<p@1|екі|>td"),
            ("<!DOCTYPE html>\r\n<P>&laquo;a&raquo;&nbsp;&amp;</P >", "\r\n|<p@2|«a»\u{A0}&|>p"),
            ("<a HREF=x.html href='y' x>қ</a>", "<a href=x.html@1|қ|>a"),
            ("<a\nhref = \"a>b&amp;c&lt\"/>", "<a href=a>b&c&lt@2|>a"),
            // Elements without content end at once; `?` is what the vocabulary does not have.
            ("<meta charset='windows-1251'><br>қ<p/>", "<?@1|>?|<?@1|>?|қ|<p@1|>p"),
            ("<script>a<b </scripts> &amp;</SCRIPT>б", "<?@1|a<b </scripts> &amp;|>?|б"),
            ("a<b1>b</b1> <5 < 6 </ x>7</>8<", "a|<?@1|b|>?| <5 < 6 78<"),
            ("<!-- <p> -->a<!-->b<!--->c<!x>d<?x ?>e<![CDATA[<p>]]>", "abcde<p>"),
            ("&#1179;&#x49B&#0;&#xD800;&#128;&#;&x;&quot &laquo", "ққ\u{FFFD}\u{FFFD}€&#;&x;\" «"),
            // What is not finished is not given.
            ("a<p href='", "a"), ("a<!-- b", "a"), ("a</p", "a|>p"), ("a<script>b", "a|<?@1|b"),
        ])
    func html(source: String, events: String) throws {
        #expect(try Self.notation(MarkupReader<HTML>(html: Array(source.utf8))) == events)
    }

    @Test(arguments: [
        ("<p>a</p>", false), ("a<p href='", true), ("a<!-- b", true), ("<script>b", true), ("a<", false), ("", false),
    ])
    func cut(source: String, isCut: Bool) throws {
        let reader = MarkupReader<HTML>(html: Array(source.utf8))
        while try reader.nextEvent() != nil {}
        #expect(reader.isCut == isCut)
    }

    /// Every event says where it begins; what is written otherwise than it reads is an event of its own.
    @Test func offsets() throws {
        let reader = MarkupReader<HTML>(html: Array("\u{FEFF}қ<p>&laquo;а<!-- -->б</p>".utf8))
        var offsets: [Int] = []
        while try reader.nextEvent() != nil { offsets.append(reader.offset) }
        #expect(offsets == [3, 5, 8, 15, 25, 27])
    }

    /// Half a megabyte of this keeps libxml2's parser of HTML busy for eleven seconds.
    @Test func unmatchedEnds() throws {
        let source = String(repeating: "<b>", count: 80_000) + String(repeating: "</i>", count: 80_000)
        let reader = MarkupReader<HTML>(html: Array(source.utf8))
        var count = 0
        while try reader.nextEvent() != nil { count += 1 }
        #expect(count == 160_000)
    }
}
