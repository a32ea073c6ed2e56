import Seeds
import Testing
import Texts

/// Bytes to text: content decides which encoding it is, and what cannot be read is refused or listed, never guessed.
@Suite struct DecodingTests {
    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for unit in (mark ? [0xFEFF] : []) + Array(text.utf16) {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes += bigEndian ? [high, low] : [low, high]
        }
        return bytes
    }

    static let texts = [
        "Комиссия рассматривает заявление в установленный срок.\r\nОтвет направляется заявителю.\r\n",
        "Комиссия өтінімді қарайды және шешім қабылдайды.\nҚағидалар бекітілсін 😀\n",
        // Not a byte of this is above 0x7F in UTF-16: it would pass for UTF-8 full of control bytes.
        "абвгд",
        "Қ",
    ]

    @Test(arguments: texts)
    func utf8(text: String) throws {
        let source = try SourceText.decode(name: "t", bytes: Array(text.utf8))
        #expect(source.bytes == Array(text.utf8))
        #expect(source.encoding == .utf8)
        #expect(source.undecoded.isEmpty)
    }

    @Test func emptyFile() throws {
        let source = try SourceText.decode(name: "t", bytes: [])
        #expect(source.bytes.isEmpty)
        #expect(source.encoding == .utf8)
    }

    /// The mark stays in the bytes, so that offsets are the file's own; folding takes it away.
    @Test func utf8WithMark() throws {
        let source = try SourceText.decode(name: "t", bytes: [0xEF, 0xBB, 0xBF] + Array("Бұйрық".utf8))
        #expect(source.encoding == .utf8)
        #expect(source.bytes.count == 3 + 12)
        let text = CanonicalText(source.bytes)
        #expect(text.string(0..<text.bytes.count) == "Бұйрық")
        #expect(text.source(0..<2) == 3..<5)
    }

    @Test(arguments: texts, [false, true])
    func utf16WithMark(text: String, bigEndian: Bool) throws {
        let source = try SourceText.decode(name: "t", bytes: Self.utf16(text, bigEndian: bigEndian, mark: true))
        #expect(source.string(0..<source.bytes.count) == text)
        #expect(source.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(source.undecoded.isEmpty)
    }

    @Test(arguments: texts.prefix(3), [false, true])
    func utf16WithoutMark(text: String, bigEndian: Bool) throws {
        let source = try SourceText.decode(name: "t", bytes: Self.utf16(text, bigEndian: bigEndian, mark: false))
        #expect(source.string(0..<source.bytes.count) == text)
        #expect(source.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }

    @Test func utf16CutInTheMiddleOfAUnit() throws {
        let bytes = Self.utf16("Қағида", bigEndian: false, mark: true).dropLast()
        let source = try SourceText.decode(name: "t", bytes: Array(bytes))
        #expect(source.string(0..<source.bytes.count) == "Қағид\u{FFFD}")
        #expect(source.undecoded == [10])
    }

    @Test func windows1251() throws {
        let source = try SourceText.decode(name: "t", bytes: CodePageBytes.russian1251)
        #expect(source.encoding == .windows1251)
        #expect(source.string(0..<source.bytes.count) == CodePageBytes.russianText)
        #expect(source.undecoded.isEmpty)
    }

    @Test func kz1048() throws {
        let source = try SourceText.decode(name: "t", bytes: CodePageBytes.kazakh1048)
        #expect(source.encoding == .kz1048)
        #expect(source.string(0..<source.bytes.count) == CodePageBytes.kazakhText)
        let letters = Set(CodePageBytes.kazakhText)
        #expect("әғқңөұүһіӘҒҚҢӨҰҮҺІ".allSatisfy(letters.contains), "the sample must have all eighteen letters")
    }

    @Test(arguments: [(CodePageBytes.russianKOI8, TextEncoding.koi8r), (CodePageBytes.russian866, .dos866)])
    func otherCyrillicEncodings(bytes: [UInt8], encoding: TextEncoding) throws {
        let source = try SourceText.decode(name: "t", bytes: bytes)
        #expect(source.encoding == encoding)
        let text = "Комиссия рассматривает заявление в установленный срок и направляет ответ заявителю."
        #expect(source.string(0..<source.bytes.count) == text)
    }

    /// The same text in each encoding is read as the same text.
    @Test(arguments: CodePageBytes.samples.indices)
    func oneTextInThreeEncodings(sample: Int) throws {
        let (text, windows, koi8, dos) = CodePageBytes.samples[sample]
        for (bytes, encoding) in [(windows, TextEncoding.windows1251), (koi8, .koi8r), (dos, .dos866)] {
            let source = try SourceText.decode(name: "t", bytes: bytes)
            #expect(source.encoding == encoding)
            #expect(source.string(0..<source.bytes.count) == text)
        }
    }

    /// Frames of a DOS table are no letters, and do not hide them.
    @Test func framesOfTables() throws {
        let frame: [UInt8] = [0xDA] + [UInt8](repeating: 0xC4, count: 78) + [0xBF, 0x0D, 0x0A]
        let bytes = frame + frame + [0xB3] + CodePageBytes.samples[0].dos + [0xB3, 0x0D, 0x0A] + frame
        let source = try SourceText.decode(name: "t", bytes: bytes)
        #expect(source.encoding == .dos866)
        #expect(source.string(0..<source.bytes.count).contains("│" + CodePageBytes.samples[0].text + "│"))
    }

    /// A few words could be any of them: refused, never guessed.
    @Test(arguments: [4, 10, 20, 40])
    func shortTextsAreRefused(length: Int) {
        for sample in CodePageBytes.samples {
            for bytes in [sample.koi8, sample.dos] {
                #expect(throws: DecodingFailure.unknownEncoding) {
                    try SourceText.decode(name: "t", bytes: Array(bytes.prefix(length)))
                }
            }
        }
    }

    /// Tables of code pages, against another program's.
    @Test(
        arguments: [
            (CodePage.windows1251, "€№ёЯ", [0x88, 0xB9, 0xB8, 0xDF]),
            (.kz1048, "қһұәөғүң", [0x9D, 0x9E, 0xA2, 0xBC, 0xB4, 0xBA, 0xBF, 0xBE]),
            (.windows1252, "€™éÿ", [0x80, 0x99, 0xE9, 0xFF]),
            (.dos866, "Апря№ё\u{A0}", [0x80, 0xAF, 0xE0, 0xEF, 0xFC, 0xF1, 0xFF]),
            (.koi8r, "юаёЪ©", [0xC0, 0xC1, 0xA3, 0xFF, 0xBF]),
            (.macCyrillic, "Аяюё№€", [0x80, 0xDF, 0xFE, 0xDE, 0xDC, 0xFF]),
            (.symbol, "\u{F0B7} -", [0xB7, 0x20, 0x2D]),
        ] as [(CodePage, String, [UInt8])])
    func codePages(page: CodePage, text: String, bytes: [UInt8]) {
        #expect(String(String.UnicodeScalarView(bytes.map(page.scalar))) == text)
        if page != .symbol { #expect((UInt8(0)..<0x80).allSatisfy { page.scalar($0) == Unicode.Scalar($0) }) }
    }
}

/// Files that are damaged, or no text at all.
@Suite struct DamagedTextTests {
    private static let text = String(repeating: "Комиссия өтінімді қарайды және шешім қабылдайды. ", count: 4)

    @Test(arguments: [UInt8(0xFF), 0x98, 0xC0, 0xE2, 0xD0])
    func aSingleBadByte(byte: UInt8) throws {
        var bytes = Array(Self.text.utf8)
        let place = 17  // behind «Комиссия» and the space
        bytes.insert(byte, at: place)
        let source = try SourceText.decode(name: "t", bytes: bytes)
        #expect(source.encoding == .utf8)
        #expect(source.undecoded == [place])
        #expect(source.string(place..<place + 3) == "\u{FFFD}")
        #expect(source.string(0..<place) + source.string(place + 3..<source.bytes.count) == Self.text)
    }

    @Test func everyBadByteIsListed() throws {
        var bytes = Array(Self.text.utf8)
        for place in [300, 120, 0] { bytes.insert(0xFF, at: place) }
        let source = try SourceText.decode(name: "t", bytes: bytes)
        #expect(source.undecoded == [0, 123, 306])
    }

    @Test func aFileCutInsideACharacter() throws {
        let source = try SourceText.decode(name: "t", bytes: Array(Self.text.utf8 + [0xD2]))
        #expect(source.undecoded == [Self.text.utf8.count])
    }

    @Test(arguments: [
        // The beginning of a picture, of a program, of nothing at all.
        [UInt8](arrayLiteral: 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52),
        [UInt8]("\u{7F}ELF".utf8) + [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0],
        [UInt8](repeating: 0, count: 64),
    ])
    func binary(bytes: [UInt8]) {
        #expect(throws: DecodingFailure.binary) { try SourceText.decode(name: "t", bytes: bytes) }
    }

    /// One stray NUL in a long text is no reason to refuse it.
    @Test func aSingleControlByteIsText() throws {
        let source = try SourceText.decode(name: "t", bytes: Array((Self.text + "\u{0}" + Self.text).utf8))
        #expect(source.encoding == .utf8)
    }

    @Test func randomBytesAreRefused() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(throws: DecodingFailure.self) { try SourceText.decode(name: "t", bytes: bytes) }
        }
    }
}
