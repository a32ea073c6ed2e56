internal import Texts

/// What people are told of how an office file was read.
struct OfficeNotes {
    private let facts: OfficeFacts
    private let view: RevisionView
    private let program: OfficeProgram
    var unknownFormats: Set<String> = []
    var comments = 0
    var missing: [String] = []
    var unread = 0

    init(_ facts: OfficeFacts, _ view: RevisionView, _ program: OfficeProgram) {
        self.facts = facts
        self.view = view
        self.program = program
    }

    /// - Parameter isEmpty: no word of text was found.
    func all(isEmpty: Bool) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if facts.revisions > 0 { notes.append(revisions) }
        if facts.hiddenCharacters > 0 { notes.append(hidden) }
        if comments > 0 { notes.append(commented) }
        if !unknownFormats.isEmpty { notes.append(formats) }
        if facts.embedded + unread > 0 { notes.append(embedded) }
        if facts.hasBrokenRevision { notes.append(brokenRevision) }
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

    private var brokenRevision: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "бүлінген түзетулер бар, олардың мәтіні оқылмады: \(saveAgain.kk)",
                ru: "есть повреждённые исправления, их текст не прочитан: \(saveAgain.ru)",
                en: "tracked changes are damaged and their text was not read: \(saveAgain.en)"))
    }

    private var saveAgain: Localized {
        .init(
            kk: "құжатты \(program.place.kk) ашып, қайта сақтаңыз",
            ru: "откройте документ \(program.place.ru) и сохраните заново",
            en: "open the document \(program.place.en) and save it again")
    }

    private var field: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "аяқталмаған өріс (field) бар, оның мәтіні оқылмады: \(saveAgain.kk)",
                ru: "есть незавершённое поле, его текст не прочитан: \(saveAgain.ru)",
                en: "a field does not end and its text was not read: \(saveAgain.en)"))
    }

    private var lostParts: ReadingNote {
        let names = missing.joined(separator: ", ")
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "файлдың бөліктері жоқ (\(names)): \(saveAgain.kk)",
                ru: "в файле нет его частей (\(names)): \(saveAgain.ru)",
                en: "parts of the file are missing (\(names)): \(saveAgain.en)"))
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
