import Documents
import Findings
import Scanning
import Testing
import Texts

/// A finding points exactly at its words, whatever folding did to the text: checked against the bytes of the file.
@Suite struct SpanTests {
    @Test(arguments: CorpusDocument.all)
    func spansOfTheCorpus(_ corpus: CorpusDocument) throws {
        let bytes = Repository.bytes(corpus.path)
        let report = try #require(CorpusDocument.reports[corpus.name])
        for finding in report.findings { Self.check(finding, bytes) }
    }

    /// Soft hyphens, Latin look-alikes, letters in two pieces, tags, CR LF, a byte order mark.
    @Test(arguments: [
        "\u{FEFF}1. Төраға қа\u{AD}лауы бойынша шешеді.\r\n",
        "1. Төраға қaлaуы\r\nбойынша шешеді.\r\n2. Төраға қалауы бойынша.\r\n",
        "1. Төраға <b>қала</b>уы&nbsp; <i>қалауы</i> бойынша шешеді.\n",
        "1. Комиссиясыйь\u{0306} қалауы\u{A0}бойынша.\n",
        "1. Төраға қала-\nуы бойынша шешеді.\n",
        "😀 1. Төраға 😀 қалауы 😀 бойынша.\n2. Өз қалауы бойынша 😀.\n",
    ])
    func spansInNoise(text: String) throws {
        let rules = try TinyRules("match: {kk: [\"{қалау:n}\", \"{қалау:n} бойынша\"]}")
        let findings = rules.report(text).findings
        #expect(!findings.isEmpty)
        for finding in findings { Self.check(finding, Array(text.utf8)) }
    }

    /// The sentence shown holds the quote where it says it does.
    @Test(arguments: CorpusDocument.all)
    func contexts(_ corpus: CorpusDocument) throws {
        let report = try #require(CorpusDocument.reports[corpus.name])
        for finding in report.findings {
            #expect((finding.context == nil) == (finding.span == nil))
            guard let context = finding.context, !finding.quote.isEmpty else { continue }
            #expect(!context.quote.isEmpty, "\(finding.rule.id)")
            #expect(context.before.count <= 165 && context.after.count <= 165, "\(finding.rule.id)")
            #expect(!(context.before + context.quote + context.after).contains("\n"))
        }
    }

    /// A unit's descendants follow it and lie within it; segments lie within their units.
    @Test(arguments: CorpusDocument.all)
    func treesOfTheCorpus(_ corpus: CorpusDocument) throws {
        let document = try corpus.load()
        for (index, unit) in document.units.enumerated().dropFirst() {
            #expect(unit.parent < index)
            let parent = document.units[unit.parent]
            #expect(unit.parent == 0 || parent.subtree.contains(unit.range), "\(corpus.name): unit \(index)")
        }
        let starts = document.segments.map(\.range.lowerBound)
        #expect(starts == starts.sorted())
        for segment in document.segments { #expect(document.units[segment.unit].range.contains(segment.range)) }
    }

    /// Positions counted here from the bytes, by the definition of each unit.
    private static func check(_ finding: Finding, _ bytes: [UInt8]) {
        guard let span = finding.span else {
            #expect(finding.quote.isEmpty)
            return
        }
        #expect(String(decoding: bytes[span.bytes], as: UTF8.self) == finding.quote)
        #expect(span.start == position(span.bytes.lowerBound, bytes), "\(finding.rule.id)")
        #expect(span.end == position(span.bytes.upperBound, bytes), "\(finding.rule.id)")
    }

    private static func position(_ offset: Int, _ bytes: [UInt8]) -> Position {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
        return Position(
            line: before.count { $0 == 0x0A } + 1, column: line.unicodeScalars.count + 1,
            utf16Column: line.utf16.count + 1, byteColumn: line.utf8.count + 1)
    }
}

extension Range<Int> {
    func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
