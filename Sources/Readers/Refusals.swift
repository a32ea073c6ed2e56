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

    static let locked = NotRead(
        reason: .init(
            kk: "құжат құпиясөзбен жабылған", ru: "документ закрыт паролем", en: "the document is locked by a password"),
        advice: .init(
            kk: "Word-та ашып, құпиясөзді алып тастаңыз (Файл → Мәліметтер → Құжатты қорғау) да, қайта сақтаңыз",
            ru: "откройте его в Word, снимите пароль (Файл → Сведения → Защита документа) и сохраните заново",
            en: "open it in Word, take the password off (File → Info → Protect Document) and save it again"))

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

    init(_ failure: DocxFailure) {
        switch failure {
        case .other(let format): self = .unread(format)
        case .tooManyCells: self = .oversized("> \(DocumentLimits.tableCells)")
        case .markup(.documentType): self = .suspicious("DOCTYPE")
        case .markup(.tooDeep(let limit)): self = .oversized("> \(limit)")
        case .markup(.malformed(let line, let message)): self = .damaged("XML, \(line): \(message)")
        case .zip(let failure): self.init(failure)
        }
    }

    private init(_ failure: ZipFailure) {
        switch failure {
        case .notZip: self = .damaged("ZIP")
        case .damaged(let entry), .unsupported(let entry): self = .damaged(entry.isEmpty ? "ZIP" : entry)
        case .encrypted: self = .locked
        case .unsafeName(let name): self = .suspicious(name)
        case .tooManyEntries(let limit): self = .oversized("> \(limit)")
        case .tooLarge(let entry): self = .oversized(entry)
        }
    }

    /// - Parameter part: of the file, or the error of its reader.
    private static func damaged(_ part: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "Word файлы бүлінген (\(part))", ru: "файл Word повреждён (\(part))",
                en: "the Word file is damaged (\(part))"),
            advice: .init(
                kk: "Word-та ашып («Ашу және қалпына келтіру»), қайта сақтаңыз немесе файлды қайта сұраңыз",
                ru: "откройте его в Word («Открыть и восстановить») и сохраните заново или запросите файл ещё раз",
                en: "open it in Word (Open and Repair) and save it again, or ask for the file once more"))
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

    private static func suspicious(_ what: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "файлда Word құжатында болмайтын нәрсе бар (\(what))",
                ru: "в файле есть то, чего в документах Word не бывает (\(what))",
                en: "the file has what no Word document has (\(what))"),
            advice: .init(
                kk: "файлдың қайдан келгенін анықтаңыз; сенімді болса, Word-та ашып, қайта сақтаңыз",
                ru: "выясните происхождение файла; если ему можно доверять, откройте его в Word и сохраните заново",
                en: "find out where the file comes from; if you trust it, open it in Word and save it again"))
    }
}
