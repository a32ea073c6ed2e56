import Testing
import Texts

/// One spelling for what people type in many ways: tier 0 of folding.
@Suite struct FoldingTests {
    private static func canonical(_ text: String) -> String {
        let canonical = CanonicalText(Array(text.utf8))
        return canonical.string(0..<canonical.bytes.count)
    }

    @Test(arguments: FoldingCases.all + FoldingCases.markdown)
    func folds(_ test: FoldingCase) {
        // Compared as scalars: String comparison would call и + U+0306 and й equal.
        #expect(Array(Self.canonical(test.input).unicodeScalars) == Array(test.output.unicodeScalars))
    }

    @Test(arguments: FoldingCases.all + FoldingCases.markdown)
    func isIdempotent(_ test: FoldingCase) {
        #expect(Array(Self.canonical(test.output).unicodeScalars) == Array(test.output.unicodeScalars))
    }

    /// The whole of the canonical text came from the whole of the source, but for what is deleted at its edges.
    @Test(arguments: FoldingCases.all)
    func theWholeMapsToTheWhole(_ test: FoldingCase) {
        let text = CanonicalText(Array(test.input.utf8))
        let source = text.source(0..<text.bytes.count)
        let cut = Array(test.input.utf8)[source]
        #expect(CanonicalText(Array(cut)).bytes == text.bytes)
    }

    /// Words between marks lead back to the same words.
    @Test(arguments: FoldingCases.markdown)
    func marksAreSteppedOver(_ test: FoldingCase) {
        let source = Array(test.input.utf8)
        let text = CanonicalText(source)
        for word in text.bytes.indices.split(whereSeparator: { text.bytes[$0] < 0x80 }) {
            let range = text.source(word.startIndex..<word.endIndex)
            let letters = source[range].filter { $0 >= 0x80 }
            #expect(letters == Array(text.bytes[word.startIndex..<word.endIndex]) || !text.mixedWords.isEmpty)
        }
    }

    @Test func lowerCaseOfEveryLetter() {
        let capitals = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІЇЎЄҐABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let small = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїўєґabcdefghijklmnopqrstuvwxyz"
        // Between spaces, so that Latin and Cyrillic make no mixed word.
        let spaced = { (text: String) in text.map(String.init).joined(separator: " ") }
        #expect(CanonicalText.fold(spaced(capitals)) == spaced(small))
        #expect(CanonicalText.fold(spaced(small)) == spaced(small))
    }

    @Test func everyCyrillicLetterFoldsLikeUnicode() {
        for value in 0x400...0x4FF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let letter = String(Character(scalar))
            // ё is written е; the palochka (U+04C0) is the same sign in both cases.
            guard letter.lowercased() != "ё", value != 0x4C0 else { continue }
            #expect(CanonicalText.fold(letter) == letter.lowercased(), "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [("ёлка", "елка"), ("ЁЛКА", "елка"), ("е\u{308}лка", "елка"), ("Е\u{308}ж", "еж")])
    func yoIsWrittenYe(word: String, folded: String) {
        #expect(CanonicalText.fold(word) == folded)
    }

    @Test func mixedWordsAreListed() {
        let text = CanonicalText(Array("\u{FEFF}Бұл тiкелей тіkелей Microsoft тікелей əкім".utf8))
        #expect(text.mixedWords.map { text.string($0) } == ["тікелей", "тікелей", "әкім"])
        #expect(text.mixedWords.map { text.source($0) } == [10..<23, 24..<37, 63..<71])
    }

    /// What is deleted just before a mixed word must not be forgotten when the word is written again.
    @Test(arguments: ["\u{FEFF}тiкелей", "<b>тiкелей</b>", "\u{AD}\u{200B}тiкелей", "а \u{AD}тiкелей"])
    func deletionsBeforeAMixedWord(input: String) throws {
        let text = CanonicalText(Array(input.utf8))
        let word = try #require(text.mixedWords.first)
        let source = SourceText(name: "t", text: input)
        #expect(source.string(text.source(word)) == "тiкелей")
    }

    @Test(arguments: [
        // input, canonical word, what stands in the source
        ("а коми-\n  ссия б", "комиссия", "коми-\n  ссия"),
        ("а ко\u{AD}миссия б", "комиссия", "ко\u{AD}миссия"),
        ("а \u{AD}комиссия\u{AD} б", "комиссия", "комиссия"),
        ("а <b>коми</b>ссия б", "комиссия", "коми</b>ссия"),
        ("а и\u{306}од б", "йод", "и\u{306}од"),
        ("а и\u{AD}\u{306}од б", "йод", "и\u{AD}\u{306}од"),
        ("а тe\u{308}плый б", "тёплый", "тe\u{308}плый"),
        ("а əкiм б", "әкім", "əкiм"),
        ("а\u{A0}күн\u{A0}б", "күн", "күн"),
        ("6-\r\nбөліміне б", "бөліміне", "бөліміне"),
    ])
    func aWordLeadsBackToItsSource(input: String, word: String, expected: String) throws {
        let text = CanonicalText(Array(input.utf8))
        let canonical = text.string(0..<text.bytes.count)
        let found = try #require(canonical.utf8.firstRange(of: word.utf8))
        let lower = canonical.utf8.distance(from: canonical.utf8.startIndex, to: found.lowerBound)
        let source = text.source(lower..<lower + word.utf8.count)
        #expect(Array(input.utf8)[source].elementsEqual(expected.utf8))
    }

    @Test func emptyRangesStayEmpty() {
        let text = CanonicalText(Array("а\u{AD}б".utf8))
        for offset in 0...text.bytes.count { #expect(text.source(offset..<offset).isEmpty) }
    }
}
