import Documents
import Readers
import Testing
import Texts

/// What is a page, and in which encoding.
@Suite struct HtmlFormatTests {
    @Test(arguments: [
        "<!DOCTYPE html><p>а", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>а", "<HTML lang=kk>\n<p>а",
        "\u{FEFF}\n  <html><p>а", "<!-- saved from url=(0014)about:internet -->\n<!-- б --><html><p>а",
        "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE html PUBLIC \"x\" \"y\">\n<html xmlns='z'><p>а</p></html>",
        "<head><title>т</title></head><p>а", "<body><p>а",
    ])
    func pages(source: String) throws {
        #expect(try HtmlFile(bytes: Array(source.utf8)).text == "а")
        for (mark, isBig) in [([0xFF, 0xFE], false), ([0xFE, 0xFF], true)] as [([UInt8], Bool)] {
            let units = source.replacing("\u{FEFF}", with: "").utf16.flatMap {
                isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
            }
            #expect(try HtmlFile(bytes: mark + units).text == "а")
        }
    }

    @Test(arguments: [
        "<p>1. а</p>", "<!-- html -->", "<!--", "<htmlx>", "а <html>", "<?xml version='1.0'?><a/>",
        "<table><tr><td>а</table>",
    ])
    func texts(source: String) throws {
        #expect(try HtmlFile(bytes: Array(source.utf8)).document.extracted == nil)
    }

    /// Pages in one file are refused by name, whatever their name.
    @Test(arguments: [
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"a\"\n\n--a\n<html>",
        "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n",
    ])
    func archives(source: String) throws {
        let refusal = #expect(throws: NotRead.self) { try HtmlFile(bytes: Array(source.utf8)) }
        for language in Language.allCases {
            #expect(refusal?.reason[language].contains("MHTML") == true)
            #expect(refusal?.advice[language].contains("DOCX") == true)
        }
    }

    @Test(arguments: ["Кімге: MIME-Version: 1.0", "MIME-Version: 1.0\n\nContent-Type: multipart/related", "12:30"])
    func noArchives(source: String) throws {
        #expect(try HtmlFile(bytes: Array(source.utf8)).document.extracted == nil)
    }

    // MARK: encodings

    static let words = "Комиссия өз қалауы бойынша шешім қабылдайды және өтінімдерді қарайды"
    static let russian =
        "Комиссия вправе по своему усмотрению отказать заявителю в приёме документов и рассмотрении заявки"

    private static func encoded(_ text: String, _ page: CodePage) -> [UInt8] {
        let letters = Dictionary(
            (UInt8.min...UInt8.max).map { (page.scalar($0), $0) }, uniquingKeysWith: { first, _ in first })
        return text.unicodeScalars.map { letters[$0] ?? 0x3F }
    }

    @Test(
        arguments: [
            ("windows-1251", .windows1251, russian), ("cp1251", .windows1251, russian), ("koi8-r", .koi8r, russian),
            ("ibm866", .dos866, russian), ("kz-1048", .kz1048, words), ("STRK1048-2002", .kz1048, words),
            (nil, .windows1251, russian), (nil, .koi8r, russian), (nil, .dos866, russian), (nil, .kz1048, words),
        ] as [(String?, CodePage, String)])
    func codePages(name: String?, page: CodePage, words: String) throws {
        let head = name.map { "<meta http-equiv=Content-Type content='text/html; charset=\($0)'>" } ?? ""
        let file = try HtmlFile(bytes: Self.encoded("<html><head>\(head)</head><p>\(words)</p></html>", page))
        #expect(file.text == words)
        #expect(file.notes.isEmpty)
    }

    /// What the page says and the bytes contradict is judged by the bytes, and said.
    @Test(
        arguments: [
            ("utf-8", .windows1251, russian, "windows-1251"), ("windows-1251", .kz1048, words, "KZ-1048"),
            ("windows-1251", .koi8r, russian, "KOI8-R"), ("iso-8859-1", .windows1251, russian, "windows-1251"),
        ] as [(String, CodePage, String, String)])
    func contradictions(name: String, page: CodePage, words: String, found: String) throws {
        let file = try HtmlFile(bytes: Self.encoded("<html><meta charset=\"\(name)\"><p>\(words)</p></html>", page))
        #expect(file.text == words)
        #expect(file.notes.map(\.isIncomplete) == [false])
        for language in Language.allCases {
            #expect(file.notes[0].text[language].contains(name) && file.notes[0].text[language].contains(found))
        }
    }

    @Test func unicodeCalledByAnotherName() throws {
        let file = try HtmlFile(bytes: Array("<html><meta charset=windows-1251><p>\(Self.words)</p>".utf8))
        #expect(file.text == Self.words)
        #expect(file.notes.count == 1)
    }

    @Test func asciiContradictsNothing() throws {
        #expect(try HtmlFile(bytes: Array("<html><meta charset=koi8-r><p>&#1179;</p>".utf8)).notes.isEmpty)
    }

    @Test func undecodedBytesAreSaid() throws {
        let bytes =
            Array("<html><meta charset=utf-8>\n<p>\(Self.words) ".utf8) + [0xFF] + Array(" \(Self.words)</p>".utf8)
        let file = try HtmlFile(bytes: bytes)
        #expect(file.text == "\(Self.words) \u{FFFD} \(Self.words)")
        #expect(file.notes.map(\.isIncomplete) == [true])
        #expect(file.notes[0].text.en.contains("line 2"))
    }
}
