internal import Texts

/// What people are told of how a Word file was read.
struct DocxNotes {
    private let facts: DocxFacts
    private let view: RevisionView
    private let unknownFormats: Set<String>
    var comments = 0
    var missing: [String] = []
    var unread = 0

    init(_ facts: DocxFacts, _ view: RevisionView, _ unknownFormats: Set<String>) {
        self.facts = facts
        self.view = view
        self.unknownFormats = unknownFormats
    }

    /// - Parameter isEmpty: no word of text was found.
    func all(isEmpty: Bool) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if facts.revisions > 0 { notes.append(revisions) }
        if facts.hiddenCharacters > 0 { notes.append(hidden) }
        if comments > 0 { notes.append(commented) }
        if !unknownFormats.isEmpty { notes.append(formats) }
        if facts.embedded + unread > 0 { notes.append(embedded) }
        if facts.lostFieldText { notes.append(field) }
        if !missing.isEmpty { notes.append(lostParts) }
        if isEmpty, facts.pictures > 0 { notes.append(picturesOnly) }
        return notes
    }

    private var revisions: ReadingNote {
        let count = facts.revisions
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk: "құжатта \(count) жазылған түзету бар: \(view.account.kk)",
                ru: "в документе есть исправления (\(count)): \(view.account.ru)",
                en: "the document has tracked changes (\(count)): \(view.account.en)"))
    }

    private var hidden: ReadingNote {
        let count = facts.hiddenCharacters
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk: "жасырын мәтін бар (\(count) таңба): ол да тексерілді; неге жасырылғанын анықтаңыз",
                ru: "есть скрытый текст (знаков: \(count)): он тоже проверен; выясните, почему он скрыт",
                en: "there is hidden text (\(count) characters): it was scanned too; ask why it is hidden"))
    }

    private var commented: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "\(comments) ескертпе (комментарий) тексерілмеді: олар құжаттың мәтіні емес",
                ru: "примечания на полях (\(comments)) не проверялись: это не текст документа",
                en: "\(comments) comments were not scanned: they are no text of the document"))
    }

    private var formats: ReadingNote {
        let names = unknownFormats.sorted().joined(separator: ", ")
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk: "нөмірлеу түрі таныс емес (\(names)): нөмірлер араб цифрларымен көрсетілді",
                ru: "незнакомый вид нумерации (\(names)): номера показаны арабскими цифрами",
                en: "numbering of an unknown kind (\(names)): numbers are shown as decimals"))
    }

    private var embedded: ReadingNote {
        let count = facts.embedded + unread
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "ендірілген нысандар (\(count)) оқылмады: оларды бөлек файл ретінде сақтап тексеріңіз",
                ru: "вставленные объекты (\(count)) не прочитаны: сохраните их отдельными файлами и проверьте",
                en: "embedded objects (\(count)) were not read: save them as files of their own and scan those"))
    }

    private var field: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "аяқталмаған өріс (field) бар, оның мәтіні оқылмады: құжатты Word-та ашып, қайта сақтаңыз",
                ru: "есть незавершённое поле, его текст не прочитан: откройте документ в Word и сохраните заново",
                en: "a field does not end and its text was not read: open the document in Word and save it again"))
    }

    private var lostParts: ReadingNote {
        let names = missing.joined(separator: ", ")
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "файлдың бөліктері жоқ (\(names)): құжатты Word-та ашып, қайта сақтаңыз",
                ru: "в файле нет его частей (\(names)): откройте документ в Word и сохраните заново",
                en: "parts of the file are missing (\(names)): open the document in Word and save it again"))
    }

    private var picturesOnly: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "құжатта мәтін жоқ, суреттер ғана бар: сканерленген беттерді мәтінге айналдырыңыз",
                ru: "в документе нет текста, только рисунки: распознайте отсканированные страницы",
                en: "the document has pictures and no text: recognise the text of the scanned pages"))
    }
}
