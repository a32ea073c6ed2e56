internal import Markup
internal import Texts

/// What is worth saying about how a page was read.
struct HtmlFacts {
    var isCut = false
    var pictures = 0
    /// Pages and documents shown inside this one.
    var frames = 0
    /// Frames of which nobody knows what they show.
    private var otherFrames = 0
    /// Written by an office program: all of it is text.
    private(set) var isOfficeDocument = false
    /// Characters.
    var hidden = 0
    var revisions = 0
    /// Of reviewers.
    var comments = 0
    /// Words of menus and the like.
    var furniture = 0
    var lost = 0
    var firstLostLine = 0
    var isEmpty = false
    var contradiction: (declared: String, found: TextEncoding)?

    private static let officePrograms = ["word", "office", "excel", "wps", "writer"]
    private static let documents = ["pdf", "doc", "docx", "rtf", "odt", "xls", "xlsx", "html", "htm", "xhtml", "txt"]

    mutating func read(meta element: MarkupElement<HtmlName>) {
        guard element[.name]?.lowercased() == "generator", let program = element[.content]?.lowercased() else { return }
        if Self.officePrograms.contains(where: program.contains) { isOfficeDocument = true }
    }

    mutating func readFrame(_ element: MarkupElement<HtmlName>, isHidden: Bool) {
        guard !isHidden, let address = element[.src]?.lowercased(), !address.hasPrefix("about:") else { return }
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let isDocument = Self.documents.contains { path.hasSuffix("." + $0) }
        if element.name == .frame || isDocument || address.contains("viewer") { frames += 1 } else { otherFrames += 1 }
    }

    // MARK: notes

    func notes(_ view: RevisionView) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        let framed = isEmpty ? frames + otherFrames : frames
        if isCut { notes.append(Self.cut) }
        if let contradiction { notes.append(encoding(contradiction.declared, contradiction.found)) }
        if lost > 0 { notes.append(lostNote) }
        if framed > 0 { notes.append(frameNote(framed)) }
        if isEmpty, framed == 0 { notes.append(pictures > 0 ? Self.picturesOnly : Self.nothing) }
        if revisions > 0 { notes.append(revisionNote(view)) }
        if hidden > 0 { notes.append(hiddenNote) }
        if comments > 0 { notes.append(commentsNote) }
        if furniture > 0 { notes.append(furnitureNote) }
        return notes
    }

    private static let cut = ReadingNote(
        isIncomplete: true,
        .init(
            kk: "беттің соңы жоқ, барына дейін оқылды; бетті браузерден қайта сақтаңыз",
            ru: "у страницы нет конца, прочитано до обрыва; сохраните её из браузера заново",
            en: "the page has no end and was read as far as it goes; save it from the browser again"))

    private static let picturesOnly = ReadingNote(
        isIncomplete: true,
        .init(
            kk: "бетте мәтін жоқ, суреттер ғана бар: сканерленген беттерді мәтінге айналдырыңыз",
            ru: "на странице нет текста, только рисунки: распознайте отсканированные страницы",
            en: "the page has pictures and no text: recognise the text of the scanned pages"))

    private static let nothing = ReadingNote(
        isIncomplete: true,
        .init(
            kk: "бетте мәтін жоқ: оны бағдарлама толтырады; браузерден «Веб-бет, толығымен» ретінде сақтаңыз",
            ru:
                "на странице нет текста: её заполняет программа; сохраните её из браузера как «Веб-страница, полностью»",
            en: "the page has no text: a program fills it; save it from the browser as Webpage, Complete"))

    private func encoding(_ declared: String, _ found: TextEncoding) -> ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "бет кодировкасын \(declared) деп атайды, ал мәтіні \(found.rawValue): солай оқылды",
                ru: "страница называет кодировку \(declared), а текст в \(found.rawValue): так он и прочитан",
                en: "the page calls its encoding \(declared), its text is in \(found.rawValue) and was read so"))
    }

    private var lostNote: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk:
                    "\(lost) таңба оқылмады, біріншісі файлдың \(firstLostLine)-жолында; бетті UTF-8 кодировкасында сақтаңыз",
                ru: "не прочитано знаков: \(lost), первый в строке \(firstLostLine) файла; сохраните страницу в UTF-8",
                en: "\(lost) characters could not be read, the first on line \(firstLostLine); save the page as UTF-8"))
    }

    private func frameNote(_ count: Int) -> ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "бет ішінде көрсетілген құжаттар (\(count)) оқылмады: оларды бөлек файл ретінде сақтап тексеріңіз",
                ru: "документы, показанные внутри страницы (\(count)), не прочитаны: сохраните их файлами и проверьте",
                en: "documents shown inside the page (\(count)) were not read: save them as files and scan those"))
    }

    private func revisionNote(_ view: RevisionView) -> ReadingNote {
        let state: Localized =
            switch view {
            case .accepted:
                .init(kk: "сызылғаны оқылмады", ru: "зачёркнутое не читалось", en: "what is struck out was not read")
            case .original:
                .init(kk: "қосылғаны оқылмады", ru: "вставленное не читалось", en: "what is inserted was not read")
            case .both: .init(kk: "бәрі қатар оқылды", ru: "всё прочитано рядом", en: "all was read side by side")
            }
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk: "бетте сызылған немесе қосылған сөздер бар (\(revisions)): \(state.kk)",
                ru: "на странице есть зачёркнутые или вставленные слова (\(revisions)): \(state.ru)",
                en: "the page has words struck out or inserted (\(revisions)): \(state.en)"))
    }

    private var hiddenNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "жасырын мәтін бар (\(hidden) таңба): ол да тексерілді; неге жасырылғанын анықтаңыз",
                ru: "есть скрытый текст (знаков: \(hidden)): он тоже проверен; выясните, почему он скрыт",
                en: "there is hidden text (\(hidden) characters): it was scanned too; ask why it is hidden"))
    }

    private var commentsNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "\(comments) ескертпе (комментарий) тексерілмеді: олар құжаттың мәтіні емес",
                ru: "примечания на полях (\(comments)) не проверялись: это не текст документа",
                en: "\(comments) comments were not scanned: they are no text of the document"))
    }

    private var furnitureNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "беттің мәзірі мен безендірілуі (\(furniture) сөз) оқылмады",
                ru: "меню и оформление страницы (слов: \(furniture)) не читались",
                en: "\(furniture) words of menus and page furniture were left out"))
    }
}
