import Documents
import Findings
import RulePacks
import Scanning
import Testing
import Texts

/// Words of mixed letters: one finding a document, at the first, with how many there are.
@Suite struct MixedScriptTests {
    private static func findings(_ text: String) throws -> [Finding] {
        try TinyRules("check: mixed-script").report(text).findings
    }

    @Test(arguments: [
        ("1. Төраға мәселені тіkелей шешеді.", "тіkелей"), ("1. Квazимемлекеттік сектор.", "Квazимемлекеттік"),
        ("1. Hалоговые органы решают.", "Hалоговые"), ("1. Лица наказываютcя штрафом.", "наказываютcя"),
        ("1. Шешiм қабылданады.", "Шешiм"), ("1. əкім бекітеді.", "əкім"), ("1. Ауру – СOVID.", "СOVID"),
        ("1. РCФCР", "РCФCР"), ("1. Cот шешеді.", "Cот"),
    ])
    func finds(text: String, quote: String) throws {
        #expect(try Self.findings(text).map(\.quote) == [quote])
    }

    @Test(arguments: [
        "1. web-сайт, IT-жүйе, PDF-файл, Wi-Fi желісі.", "1. №A12, А4 форматы, B2 санаты, 5G желісі.",
        "1. II-тоқсан, XХI ғасыр, ХIV бөлім.", "1. X-сәуле кабинеті, D дәрумені.",
        "1. PDFті eGovта сақтайды, SMSпен жібереді.",
        "1. Таза қазақ сөзі. Чистое русское слово. An English word.",
    ])
    func passes(text: String) throws {
        #expect(try Self.findings(text).isEmpty)
    }

    @Test(arguments: [
        (String(repeating: "Шешiм тіkелей шешiм тiркеу. ", count: 2), "8 such words: «Шешiм», «тіkелей», «шешiм»"),
        (String(repeating: "Тиiстi шешiм қабылдайды. ", count: 20), "throughout, in 40 words"),
        (String(repeating: "Тиiстi шешiм қабылдайды. ", count: 20) + "Сoт.", "throughout, in 40 words; «Сoт»"),
    ])
    func saysHowMany(text: String, detail: String) throws {
        let findings = try Self.findings("1. " + text)
        #expect(findings.count == 1)
        #expect(findings.first?.detail?.en.hasSuffix(detail) == true, "\(findings.first?.detail?.en ?? "")")
    }
}
