import Patterns
import Testing

/// The filter must report exactly the places where a literal stands: one too few is a missed finding.
@Suite struct LiteralFilterTests {
    static func hits(_ patterns: [Pattern], _ text: Text) -> [[Int]] {
        var hits = [[Int32]](repeating: [], count: patterns.count)
        LiteralFilter(patterns).scan(text.bytes.span, into: &hits)
        return hits.map { $0.map(Int.init) }
    }

    private static func word(_ texts: String...) -> Pattern {
        Pattern(source: "", required: texts.map { Literal($0, startsWord: true) })
    }

    private static func anywhere(_ texts: String...) -> Pattern {
        Pattern(source: "", required: texts.map { Literal($0, startsWord: false) })
    }

    @Test func wordStarts() {
        let text = Text("қала Қалада бақала «қала» іс-қала 5қала қал")
        let expected = [0, 9, 37, 53, 63]
        #expect(Self.hits([Self.word("қала")], text) == [expected])
        #expect(Self.hits([Self.word("қалада")], text) == [[9]])
        #expect(Self.hits([Self.word("қал")], text) == [expected + [72]])
    }

    @Test func anywhere() {
        let text = Text("қала бақала қалақала")
        #expect(Self.hits([Self.anywhere("қала")], text) == [[0, 13, 22, 30]])
    }

    @Test func overlappingLiterals() {
        let text = Text("ааааа")
        #expect(Self.hits([Self.anywhere("ааа")], text) == [[0, 2, 4]])
        #expect(Self.hits([Self.word("ааа", "аааа", "ааааа")], text) == [[0]])
    }

    /// Where fewer bytes are left than the widest look takes.
    @Test(arguments: ["аб", "абв", "абвг", "абвгд", "абвгдежзикл", "ab", "abc", "abcd", "abcdefghi"])
    func atTheVeryEnd(literal: String) {
        let end = Text("х " + literal)
        let patterns = [Self.word(literal), Self.anywhere(literal)]
        let expected = patterns.map { $0.required.allSatisfy(\.isSelective) ? [3] : [] }
        #expect(Self.hits(patterns, end) == expected)
        #expect(Self.hits(patterns, Text(literal)) == expected.map { $0.isEmpty ? [] : [0] })
        let cut = Text("х " + String(literal.dropLast()))
        #expect(Self.hits(patterns, cut) == [[], []])
    }

    @Test func emptyTextAndNoPatterns() {
        #expect(Self.hits([Self.word("қала")], Text("")) == [[]])
        #expect(Self.hits([], Text("қала")).isEmpty)
    }

    /// A pattern without a selective literal is never left out: it is listed to be tried everywhere.
    @Test func unfiltered() {
        let patterns = [
            Self.word("қала"), Pattern(source: "", required: []), Self.word("қала", "і"), Self.anywhere("іс"),
            Self.word("іс"),
        ]
        let filter = LiteralFilter(patterns)
        #expect(filter.unfiltered == [1, 2, 3])
        #expect(filter.patternCount == 5)
        #expect(Self.hits(patterns, Text("іс қала")) == [[5], [], [], [], [0]])
    }

    /// The scan appends: who reuses the lists empties them.
    @Test func appends() {
        var hits: [[Int32]] = [[7]]
        LiteralFilter([Self.word("қала")]).scan(Text("қала").bytes.span, into: &hits)
        #expect(hits == [[7, 0]])
    }

    /// Literals of both kinds in one pattern: readers of the hits search them by halves, so they must be in order.
    @Test func bothKindsInOnePatternStayInOrder() {
        let both = Pattern(
            source: "",
            required: [Literal("қала", startsWord: true), Literal("шара", startsWord: false)])
        #expect(Self.hits([both], Text("ісшара қала ісшара қалашара")) == [[4, 13, 26, 35, 43]])
        let same = Pattern(
            source: "", required: [Literal("қала", startsWord: true), Literal("қала", startsWord: false)])
        #expect(Self.hits([same], Text("бақала қала")) == [[4, 13]])
    }

    @Test func selectivityAndCost() {
        #expect(Literal("іс", startsWord: true).isSelective)
        #expect(!Literal("іс", startsWord: false).isSelective)
        #expect(!Literal("і", startsWord: true).isSelective)
        #expect(Literal("шара", startsWord: false).isSelective)
        #expect(Literal("және", startsWord: true).cost > Literal("қақтығыс", startsWord: true).cost)
        #expect(Literal("комиссия", startsWord: false).cost > Literal("комиссия", startsWord: true).cost)
        #expect(Literal("цццц", startsWord: true).cost > 0)
    }
}
