import Documents
import Readers
import Testing
import Texts

/// Damaged files and files made to break a reader: whatever happens, there is a document and an honest note.
@Suite struct RtfHostileTests {
    static let sample = Array(
        RtfFile.whole(
            """
            {\\*\\generator x;}{\\header\\pard \\'ca\\'ee\\'eb\\par}\\pard{\\listtext\\f0 1.\\tab}\\'cf\\'f0\\'e8\\u1179?\\par
            {\\field{\\*\\fldinst PAGE}{\\fldrslt 5}}{\\upr{a}{\\*\\ud{\\u1241?}}}\\uc2\\u-10179??\\u-8704??\\uc1\\line x\\par
            \\trowd\\clvmgf\\cellx100\\clmrg\\cellx200\\pard\\intbl a\\cell b\\cell\\row\\trowd\\cellx100\\cellx200
            \\intbl c\\par\\itap2 d\\nestcell{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}\\itap1\\cell e\\cell\\row
            {\\shp{\\*\\shpinst{\\shptxt\\pard f\\par}}}{\\pict\\bin4 {{}}}{\\v g}{\\deleted h}{\\footnote i}\\pard\\par
            """
        ).utf8)

    @Test func sampleIsRead() throws {
        let file = try RtfFile(bytes: Self.sample)
        #expect(file.text == "1. Приқ⏎5ә😀↵x⏎| a | b |⏎| c↵d | e |⏎g⏎§⏎f⏎§⏎i⏎§⏎Кол")
        #expect(!file.isIncomplete)
    }

    /// Every part that is missing its end is said to be.
    @Test(arguments: 1..<50)
    func cutOff(part: Int) throws {
        let file = try RtfFile(bytes: Array(Self.sample.prefix(max(6, Self.sample.count * part / 50))))
        #expect(file.isIncomplete)
    }

    @Test func flippedBits() throws {
        var generator = RtfBits(state: 0x5EED)
        for _ in 0..<2_000 {
            var bytes = Self.sample
            for _ in 0..<3 {
                let bit = generator.next(below: (bytes.count - 6) * 8)
                bytes[6 + bit / 8] ^= 1 << UInt8(bit % 8)
            }
            let document = try RtfFile(bytes: bytes).document
            #expect(String(validating: document.source.bytes, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: [
        ("a million groups", String(repeating: "{", count: 1_000_000)),
        ("a million ends", String(repeating: "}", count: 1_000_000) + "\\'"),
        ("groups and ends", String(repeating: "{", count: 500_000) + "a" + String(repeating: "}", count: 400_000)),
        ("a lying length", "\\bin2147483647 abc"), ("a longer one", "\\bin99999999999999999999 a"),
        ("a word without an end", "\\" + String(repeating: "a", count: 100_000)),
    ])
    func incomplete(name: String, body: String) throws {
        #expect(try RtfFile(bytes: Array(("{\\rtf1 {" + body).utf8)).isIncomplete)
    }

    @Test(arguments: [
        ("\\u99999999999?a\\par", "\u{FFFD}a"), ("\\u-99999999999?a\\par", "\u{FFFD}a"),
        ("\\u55296?a\\par", "\u{FFFD}a"),
        ("\\u56320?a\\par", "\u{FFFD}a"), ("\\u128512?a\\par", "😀a"), ("\\u0?a\\par", "a"), ("\\u?a\\par", "?a"),
        ("\\bin-5 a\\par", "a"), ("\\uc-1\\u1179?\\par", "қ?"), ("\\uc2000000000\\u1179 ab{c}\\par", "қc"),
        ("\\cell\\row\\cell\\par", ""), ("\\f-1\\'cf\\par", "П"), ("\\fcharset2\\'cf\\par", "П"),
        ("\\clmrg\\cellx-5\\cellx5\\intbl\\cell a\\cell\\row\\intbl b\\cell c\\cell\\row\\row", "| | a |⏎| b | c |"),
    ])
    func outOfRange(body: String, text: String) throws {
        #expect(try RtfFile(body).text == text)
    }

    /// Rows of one cell under a row of many columns: nothing grows by the product of both.
    @Test func manyColumns() throws {
        let wide =
            "\\trowd" + (1...5_000).map { "\\cellx\($0)" }.joined() + "\\intbl"
            + String(repeating: " a\\cell", count: 5_000) + "\\row"
        let narrow = String(repeating: "\\trowd\\cellx9999\\intbl b\\cell\\row", count: 5_000)
        #expect(try RtfFile(wide + narrow).document.source.bytes.count < 100_000)
    }
}

/// The same bits on every machine.
private struct RtfBits {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
