import Readers
import Texts

/// What `doctor` says, in the three languages.
struct DoctorText {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func say(_ kk: String, _ ru: String, _ en: String) -> String {
        Localized(kk: kk, ru: ru, en: en)[language]
    }

    func text(_ installation: Installation) -> String {
        (engine(installation) + packs(installation) + formats(installation) + helpers(installation))
            .map { $0 + "\n" }.joined()
    }

    private func engine(_ installation: Installation) -> [String] {
        let pcre2 = installation.pcre2
        let jit =
            pcre2.jit
            ? say("JIT-пен", "с JIT", "with JIT")
            : say(
                "JIT-сіз: тексеру он есе баяу", "без JIT: проверка раз в десять медленнее",
                "without JIT: scanning is about ten times slower")
        return ["aiqyn \(installation.version)", "PCRE2 \(pcre2.version), \(jit); Unicode \(pcre2.unicode)"]
    }

    private func packs(_ installation: Installation) -> [String] {
        [say("ережелер", "правила", "rules") + ": " + installation.rulesFolder]
            + installation.packs.map { pack in
                let count = say("\(pack.rules) ереже", "правил: \(pack.rules)", "\(pack.rules) rules")
                return
                    "  \(pack.name) \(pack.version): \(count), \(pack.languages.joined(separator: " ")), \(pack.licence)"
            }
    }

    // MARK: formats

    private func formats(_ installation: Installation) -> [String] {
        let outside = Set(installation.formats.flatMap(\.extensions))
        let texts = list(FileReader.textExtensions)
        let documents = list(FileReader.documentExtensions.subtracting(outside))
        let reads = say("оқиды", "читает", "reads")
        var lines = [
            "\(reads): \(texts), UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, IBM866",
            "\(reads): \(documents), "
                + say(
                    "нөмірлерімен, кестелерімен, ескертпелерімен, түзетулерімен",
                    "с номерами, таблицами, сносками, исправлениями", "with numbers, tables, notes, tracked changes"),
        ]
        for format in installation.formats where format.missingHelpers.isEmpty {
            let helpers = format.helpers.joined(separator: ", ")
            lines.append(
                "\(reads): \(name(format)), "
                    + say("\(helpers) арқылы", "через \(helpers)", "through \(helpers)"))
        }
        lines.append(
            say("ашады", "открывает", "opens") + ": \(list(FileReader.archiveExtensions)), "
                + say(
                    "ішіндегі құжаттарды тексереді", "проверяет документы внутри", "and scans the documents in them"))
        for format in installation.formats where !format.missingHelpers.isEmpty {
            let helpers = format.missingHelpers.joined(separator: ", ")
            lines.append(
                say("бұл жерде оқымайды", "здесь не читает", "does not read here")
                    + ": \(name(format)), "
                    + say("\(helpers) жоқ", "нет \(helpers)", "\(helpers) is missing") + ": "
                    + install(format.missingPackages))
        }
        lines.append(
            say("әзірге оқымайды", "пока не читает", "does not read yet")
                + ": \(list(FileReader.unreadExtensions))")
        return lines
    }

    private func name(_ format: Installation.Format) -> String {
        format.extensions.joined(separator: " ") + (format.part[language.rawValue].map { " (\($0))" } ?? "")
    }

    private func list(_ extensions: Set<String>) -> String { extensions.sorted().joined(separator: " ") }

    private func install(_ packages: [String]) -> String {
        let names = packages.joined(separator: ", ")
        return packages.count == 1
            ? say("\(names) пакетін орнатыңыз", "установите пакет \(names)", "install the package \(names)")
            : say("\(names) пакеттерін орнатыңыз", "установите пакеты \(names)", "install the packages \(names)")
    }

    // MARK: helpers

    private func helpers(_ installation: Installation) -> [String] {
        var lines = [say("көмекші бағдарламалар", "вспомогательные программы", "helper programs") + ":"]
        for helper in installation.helpers {
            if let path = helper.path {
                lines.append(
                    "  + \(helper.name): \(purpose(helper.name)); \(path)\(helper.version.map { ", " + $0 } ?? "")")
                lines += languages(helper)
            } else {
                let missing = say("жоқ", "нет", "missing")
                lines.append("  - \(helper.name): \(purpose(helper.name)); \(missing): \(install(helper.packages))")
            }
        }
        return lines + [network(installation)]
    }

    private func purpose(_ name: String) -> String {
        switch name {
        case "pdftotext": say("PDF мәтіні", "текст PDF", "text of PDF files")
        case "pdfinfo": say("PDF беттерінің саны", "число страниц PDF", "number of pages of PDF files")
        case "pdftoppm": say("PDF беттерінің суреті", "изображения страниц PDF", "pictures of PDF pages")
        case "pdfdetach": say("PDF тіркемелері", "вложения PDF", "files attached to PDF files")
        case "tesseract": say("сканерленген беттердің мәтіні", "текст сканов", "text of scanned pages")
        case "soffice": say("ескі Word файлдары (DOC)", "старые файлы Word (DOC)", "old Word files (DOC)")
        default: name
        }
    }

    private func languages(_ helper: Installation.Helper) -> [String] {
        guard let languages = helper.languages else { return [] }
        let known = say("тілдері", "языки", "languages") + ": " + languages.joined(separator: " ")
        return ["    \(known)"]
            + (helper.missingLanguages ?? []).map { missing in
                "    - \(missing.code) " + say("жоқ", "нет", "is missing") + ": " + install([missing.package])
            }
    }

    private func network(_ installation: Installation) -> String {
        installation.areHelpersOffline
            ? say(
                "көмекші бағдарламаларда желі жоқ", "у вспомогательных программ нет сети",
                "helper programs have no network")
            : say(
                "көмекші бағдарламалардың желісін бұл жүйе жаппайды; LibreOffice-ке баптаулары тыйым салады",
                "эта система не отрезает вспомогательные программы от сети; LibreOffice сдерживают её настройки",
                "this system does not cut helper programs off from the network; LibreOffice is kept from it by settings"
            )
    }
}
