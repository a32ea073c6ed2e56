import Seeds
import Testing
import Texts

/// Folding over random mixes of everything it knows. The seed is the test's argument: a failing one can be run alone.
@Suite struct FoldingPropertyTests {
    private static let words = [
        "комиссия", "Қағидалар", "шешім", "ӨТІНІШ", "ёлка", "тiкелей", "тіkелей", "əкiм", "Microsoft", "IT", "e", "i",
        "Кvaзи", "қ", "и\u{306}", "Е\u{308}лка", "e\u{308}", "за\u{301}мок", "naïve", "é", "中", "😀", "12", "5", "06.01",
    ]
    private static let invisible = ["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{306}", "\u{308}"]
    private static let spaces = [" ", "  ", "\t", "\u{A0}", "\u{202F}", "\u{2003}", "\u{3000}"]
    private static let lineEnds = ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\n\n"]
    private static let hyphens = ["-", "\u{2010}", "\u{2011}", "\u{2212}", "–", "—", "-\n", "-\r\n", "\u{2010}\n  "]
    private static let signs = [".", ",", ":", "«", "»", "(", ")", "№", "/", "|", "&", ";"]
    private static let tags = ["<b>", "</b>", "<br>", "<p>", "</p>", "<span lang=\"kk\">", "<i>", " a < b ", " <5 "]

    private static func text(_ generator: inout SeededGenerator) -> String {
        let kinds = [words, words, words, spaces, spaces, invisible, lineEnds, hyphens, signs, tags]
        let count = 1 + Int(generator.next() % 40)
        return (0..<count).map { _ in generator.pick(generator.pick(kinds)) }.joined()
    }

    /// Ranges of the canonical words: letters with the marks on them.
    private static func words(of text: CanonicalText) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var offset = 0
        for scalar in text.string(0..<text.bytes.count).unicodeScalars {
            let belongs = scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
            if belongs, start == nil { start = offset }
            if !belongs, let lower = start {
                words.append(lower..<offset)
                start = nil
            }
            offset += UTF8.width(scalar)
        }
        if let lower = start { words.append(lower..<offset) }
        return words
    }

    @Test(arguments: 1...400)
    func holds(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<10 { check(Self.text(&generator)) }
    }

    private func check(_ input: String) {
        let source = Array(input.utf8)
        let text = CanonicalText(source)
        let name = Comment(rawValue: input.debugDescription)
        #expect(text.bytes.count == text.folded.count, name)
        #expect(String(validating: text.bytes, as: UTF8.self) != nil, name)
        #expect(String(validating: text.folded, as: UTF8.self) != nil, name)
        #expect(CanonicalText(text.bytes).bytes == text.bytes, name)

        var end = 0
        for word in Self.words(of: text) {
            let range = text.source(word)
            #expect(range.lowerBound >= end && range.upperBound <= source.count, name)
            guard range.lowerBound >= end, range.upperBound <= source.count else { return }
            #expect(CanonicalText(Array(source[range])).bytes == Array(text.bytes[word]), name)
            end = range.upperBound
        }
        checkMonotone(text, source.count, name)
    }

    /// Ranges between all characters: in order, inside the source, and together the whole of what was kept.
    private func checkMonotone(_ text: CanonicalText, _ count: Int, _ name: Comment) {
        let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
        var previous = 0..<0
        for (lower, upper) in zip(starts, starts.dropFirst()) {
            let range = text.source(lower..<upper)
            #expect(range.lowerBound >= previous.upperBound && range.upperBound <= count, name)
            #expect(!range.isEmpty, name)
            previous = range
        }
    }
}
