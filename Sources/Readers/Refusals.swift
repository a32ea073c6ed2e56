internal import Archives
internal import Markup
public import Texts

/// What people are told when a file of a known format is not read.
extension NotRead {
    /// - Parameter format: as people call it.
    static func unread(_ format: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "\(format) форматын бұл нұсқа оқымайды", ru: "формат \(format) эта версия не читает",
                en: "this version does not read \(format)"),
            advice: .init(
                kk:
                    "құжатты DOCX немесе мәтін ретінде сақтаңыз (Word: «Басқаша сақтау» → «Word құжаты» немесе «Қарапайым мәтін», UTF-8)",
                ru:
                    "сохраните документ как DOCX или текст (Word: «Сохранить как» → «Документ Word» или «Обычный текст», UTF-8)",
                en: "save the document as DOCX or plain text (Word: Save As → Word Document, or Plain Text in UTF-8)"))
    }

    static func locked(_ program: OfficeProgram) -> NotRead {
        NotRead(
            reason: .init(
                kk: "құжат құпиясөзбен жабылған", ru: "документ закрыт паролем",
                en: "the document is locked by a password"),
            advice: program.unlock)
    }

    /// MHTML: a page with its pictures in one file, as browsers and Word save it.
    static let archivedPage = NotRead(
        reason: .init(
            kk: "MHTML (бір файлға сақталған веб-бет) форматын бұл нұсқа оқымайды",
            ru: "формат MHTML (веб-страница в одном файле) эта версия не читает",
            en: "this version does not read MHTML (a web page in a single file)"),
        advice: .init(
            kk: "бетті «Веб-бет, тек HTML» ретінде, Word-та DOCX ретінде сақтаңыз",
            ru: "сохраните страницу как «Веб-страница, только HTML», в Word — как DOCX",
            en: "save the page as Webpage, HTML Only; in Word as DOCX"))

    public init(_ failure: DecodingFailure) {
        switch failure {
        case .binary:
            self.init(
                reason: .init(kk: "файл мәтін емес", ru: "файл не является текстом", en: "the file is not text"),
                advice: .init(
                    kk: "құжатты мәтін ретінде (.txt, UTF-8) сақтаңыз",
                    ru: "сохраните документ как текст (.txt, UTF-8)",
                    en: "save the document as text (.txt, UTF-8)"))
        case .unknownEncoding:
            self.init(
                reason: .init(
                    kk: "кодировкасы танылмады", ru: "кодировка не распознана", en: "its encoding was not recognised"),
                advice: .init(
                    kk: "файлды UTF-8 кодировкасында қайта сақтаңыз", ru: "сохраните файл заново в кодировке UTF-8",
                    en: "save the file again as UTF-8"))
        }
    }

    /// - Parameter program: whose file it is, or is taken for.
    init(_ failure: OfficeFailure, _ program: OfficeProgram) {
        switch failure {
        case .archive: self = .archiveNamedDocument
        case .other(let format): self = .unread(format)
        case .locked: self = .locked(program)
        case .noText(let part): self = .damaged(part, program)
        case .tooManyCells: self = .oversized("> \(DocumentLimits.tableCells)")
        case .tooMuchRepeated: self = .oversized("> \(DocumentLimits.repeatedBytes)")
        case .markup(.documentType): self = .suspicious("DOCTYPE", program)
        case .markup(.tooDeep(let limit)): self = .oversized("> \(limit)")
        case .markup(.malformed(let line, let message)): self = .damaged("XML, \(line): \(message)", program)
        case .zip(let failure): self.init(failure, program)
        }
    }

    private init(_ failure: ZipFailure, _ program: OfficeProgram) {
        switch failure {
        case .notZip: self = .damaged("ZIP", program)
        case .damaged(let entry), .unsupported(let entry): self = .damaged(entry.isEmpty ? "ZIP" : entry, program)
        case .encrypted: self = .locked(program)
        case .unsafeName(let name): self = .suspicious(name, program)
        case .tooManyEntries(let limit): self = .oversized("> \(limit)")
        case .tooLarge(let entry): self = .oversized(entry)
        }
    }

    /// - Parameter part: of the file, or the error of its reader.
    private static func damaged(_ part: String, _ program: OfficeProgram) -> NotRead {
        let (format, place, repair) = (program.format, program.place, program.repair)
        return NotRead(
            reason: .init(
                kk: "\(format) файлы бүлінген (\(part))", ru: "файл \(format) повреждён (\(part))",
                en: "the \(format) file is damaged (\(part))"),
            advice: .init(
                kk: "\(place.kk) ашып (\(repair.kk)), қайта сақтаңыз немесе файлды қайта сұраңыз",
                ru: "откройте его \(place.ru) (\(repair.ru)) и сохраните заново или запросите файл ещё раз",
                en: "open it \(place.en) (\(repair.en)) and save it again, or ask for the file once more"))
    }

    static func oversized(_ what: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "файл шектен асады (\(what))", ru: "файл превышает пределы (\(what))",
                en: "the file goes beyond the limits (\(what))"),
            advice: .init(
                kk: "құжатты бөліп, бөлек файлдар ретінде сақтаңыз; шыққан жері белгісіз болса, ашпаңыз",
                ru: "разделите документ на несколько файлов; если он неизвестного происхождения, не открывайте его",
                en: "split the document into several files; if you do not know where it comes from, do not open it"))
    }

    private static func suspicious(_ what: String, _ program: OfficeProgram) -> NotRead {
        let (format, place) = (program.format, program.place)
        return NotRead(
            reason: .init(
                kk: "файлда \(format) құжатында болмайтын нәрсе бар (\(what))",
                ru: "в файле есть то, чего в документах \(format) не бывает (\(what))",
                en: "the file has what no \(format) document has (\(what))"),
            advice: .init(
                kk: "файлдың қайдан келгенін анықтаңыз; сенімді болса, \(place.kk) ашып, қайта сақтаңыз",
                ru:
                    "выясните происхождение файла; если ему можно доверять, откройте его \(place.ru) и сохраните заново",
                en: "find out where the file comes from; if you trust it, open it \(place.en) and save it again"))
    }
}
