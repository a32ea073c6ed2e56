import Testing
import Texts

/// From the file to the canonical text, the opposite of ``CanonicalText/source(_:)``.
@Suite struct CanonicalOffsetTests {
    @Test(arguments: [
        ("Комиссия шешеді", "шешеді", "шешеді"), ("ко\u{AD}мис\u{AD}сия реша\u{AD}ет", "реша\u{AD}ет", "решает"),
        ("Қ«ё» ёлка", "ёлка", "елка"), ("**өз қалауы** бойынша", "бойынша", "бойынша"),
        ("тіkелей шешеді", "тіkелей", "тікелей"), ("а\r\nб", "б", "б"), ("\u{AD}а", "\u{AD}", ""),
    ])
    func words(text: String, words: String, canonical: String) throws {
        let range = try #require(Array(text.utf8).firstRange(of: Array(words.utf8)))
        let found = CanonicalText(Array(text.utf8))
        let place = found.canonical(range)
        #expect(String(decoding: found.folded[place], as: UTF8.self) == canonical)
    }
}
