internal import Texts

/// What is worth saying about how a file was read.
struct RtfFacts {
    /// Scalars.
    var hidden = 0
    var deleted = 0
    var inserted = 0
    var comments = 0
    var pictures = 0
    /// The file ends inside a group, or a `\bin` is longer than what is left.
    var isCut = false
    /// Line of the first group nested below the limit.
    var deepestLine: Int?
    private var lost = 0
    private var firstLostLine = 0

    mutating func lose(line: Int) {
        if lost == 0 { firstLostLine = line }
        lost += 1
    }

    func notes(_ view: RevisionView) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if isCut { notes.append(Self.cut) }
        if let line = deepestLine { notes.append(Self.tooDeep(line)) }
        if lost > 0 { notes.append(lostNote) }
        if hidden > 0 { notes.append(hiddenNote) }
        if deleted + inserted > 0 { notes.append(revisionsNote(view)) }
        if comments > 0 { notes.append(commentsNote) }
        if pictures > 0 { notes.append(picturesNote) }
        return notes
    }

    private static let cut = ReadingNote(
        isIncomplete: true,
        .init(
            kk: "файлдың соңы жоқ, барына дейін оқылды; құжатты RTF ретінде қайта сақтаңыз",
            ru: "у файла нет конца, прочитано до обрыва; сохраните документ заново как RTF",
            en: "the file has no end and was read as far as it goes; save the document again as RTF"))

    private static func tooDeep(_ line: Int) -> ReadingNote {
        let limit = RtfReader.deepestNesting
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "\(line)-жолдағы \(limit) деңгейден терең топтар оқылмады; файл бүлінген болуы мүмкін",
                ru: "группы глубже \(limit) уровней не прочитаны (строка \(line)); файл, возможно, испорчен",
                en: "groups deeper than \(limit) levels were not read (line \(line)); the file may be damaged"))
    }

    private var lostNote: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "\(lost) таңба оқылмады, біріншісі файлдың \(firstLostLine)-жолында; құжатты DOCX ретінде сақтаңыз",
                ru: "не прочитано знаков: \(lost), первый в строке \(firstLostLine) файла; сохраните документ как DOCX",
                en:
                    "\(lost) characters could not be read, the first on line \(firstLostLine) of the file; save the document as DOCX"
            ))
    }

    private var hiddenNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "құжатта жасырын мәтін бар (\(hidden) таңба): ол да тексерілді",
                ru: "в документе есть скрытый текст (знаков: \(hidden)): он тоже проверен",
                en: "the document has hidden text (\(hidden) characters): it was checked as well"))
    }

    private func revisionsNote(_ view: RevisionView) -> ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk:
                    "құжатта жазылған түзетулер бар (қосылған \(inserted), жойылған \(deleted) таңба): \(view.account.kk)",
                ru:
                    "в документе есть исправления (знаков добавлено \(inserted), удалено \(deleted)): \(view.account.ru)",
                en:
                    "the document has tracked changes (\(inserted) characters inserted, \(deleted) deleted): \(view.account.en)"
            ))
    }

    private var commentsNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "\(comments) түсініктеме тексерілмеді", ru: "примечания рецензентов не проверялись: \(comments)",
                en: "\(comments) comments were not checked"))
    }

    private var picturesNote: ReadingNote {
        ReadingNote(
            isIncomplete: false,
            .init(
                kk: "\(pictures) сурет бар: олардағы мәтін оқылмады",
                ru: "рисунков: \(pictures); текст на них не прочитан",
                en: "\(pictures) pictures: text in them was not read"))
    }
}
