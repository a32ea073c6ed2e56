import Seeds
import Patterns
import Testing

/// The filter against a search anyone can read, on random literals in random text.
@Suite struct LiteralFilterPropertyTests {
    private static let vocabulary = [
        "комиссия", "комиссияның", "комитет", "қағида", "қағидаларға", "шешім", "шешімдер", "өтініш", "өтінім", "үкім",
        "ұйым", "ұйымдастыру", "іс", "іске", "және", "жеке", "орган", "органы", "решение", "решения", "комиссии",
        "порядок", "порядке", "правила", "правовой", "в", "и", "на", "срок", "сроки", "microsoft", "word", "iso", "ab",
        "аа", "ааа", "аааа",
    ]
    private static let separators = [
        " ", " ", " ", "\n", ", ", "-", " «", "» ", "(", ") ", ".", "/", " 5", "12", " – ", "é", "×",
    ]

    /// Whole words, prefixes of 2 to 12 letters, and bits from the middle.
    private static func literal(_ generator: inout SeededGenerator) -> Literal {
        let word = generator.pick(vocabulary)
        let startsWord = generator.next() % 3 != 0
        let length = min(word.count, 2 + Int(generator.next() % 11))
        let isMiddle = !startsWord && generator.next() % 2 == 0
        return Literal(String(isMiddle ? word.suffix(length) : word.prefix(length)), startsWord: startsWord)
    }

    private static func text(_ generator: inout SeededGenerator) -> Text {
        let count = Int(generator.next() % 120)
        return Text(
            (0..<count).map { _ in
                let word = generator.pick(vocabulary)
                // Words glued together give literals that stand inside a word.
                let glued = generator.next() % 4 == 0 ? generator.pick(vocabulary) : ""
                return word + glued + generator.pick(separators)
            }.joined())
    }

    private static func naive(_ pattern: Pattern, _ text: Text) -> [Int] {
        guard pattern.required.allSatisfy(\.isSelective) else { return [] }
        let bytes = text.bytes
        return bytes.indices.filter { index in
            guard bytes[index] & 0xC0 != 0x80 else { return false }
            return pattern.required.contains { literal in
                let needle = Array(literal.text.utf8)
                return bytes[index...].starts(with: needle) && !(literal.startsWord && letterEnds(bytes, index))
            }
        }
    }

    /// Letters of the two alphabets; where another one stands before, a word may begin.
    private static func letterEnds(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard let last = String(decoding: bytes[..<index], as: UTF8.self).unicodeScalars.last else { return false }
        return last.properties.isAlphabetic && (last.isASCII || (0x400...0x4FF).contains(last.value))
    }

    @Test(arguments: 1...200)
    func reportsExactlyWhereLiteralsStand(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let patterns = (0..<1 + Int(generator.next() % 30)).map { _ in
            Pattern(source: "", required: (0...Int(generator.next() % 3)).map { _ in Self.literal(&generator) })
        }
        let text = Self.text(&generator)
        let hits = LiteralFilterTests.hits(patterns, text)
        for (pattern, found) in zip(patterns, hits) {
            let literals = pattern.required.map { "\($0.text)\($0.startsWord ? "" : " anywhere")" }
            #expect(found == Self.naive(pattern, text), "\(literals)")
        }
    }

    /// The second look, at the neighbours of a literal, must not miss one either.
    @Test(arguments: 1...100)
    func neighboursAreSeen(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = Self.text(&generator)
        let literals = (0...Int(generator.next() % 4)).map { _ in Self.literal(&generator) }
            .filter { $0.text.utf8.count > 1 }
        let pattern = Pattern(source: "", required: [], neighbours: literals)
        let bytes = text.bytes
        let lower = bytes.isEmpty ? 0 : Int(generator.next() % UInt64(bytes.count))
        let range = lower..<bytes.count
        let stands = literals.contains { literal in
            range.contains { bytes[$0...].starts(with: Array(literal.text.utf8)) }
        }
        // It may say yes too often (too many neighbours to look for), never no too often.
        #expect(text.mayHave(pattern, in: range) || !(stands || literals.isEmpty))
        if literals.count <= 3, !literals.isEmpty {
            #expect(text.mayHave(pattern, in: range) == stands)
        }
    }
}
