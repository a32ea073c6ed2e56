internal import Findings
public import Texts

/// The words reports are written with, in the three languages of the program.
struct Labels {
    let language: Language

    private func pick(_ kk: String, _ ru: String, _ en: String) -> String {
        Localized(kk: kk, ru: ru, en: en)[language]
    }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .high: pick("жоғары", "высокий", "high")
        case .medium: pick("орташа", "средний", "medium")
        case .low: pick("төмен", "низкий", "low")
        }
    }

    var why: String { pick("Неге тәуекел", "Почему это риск", "Why it is a risk") }
    var instead: String { pick("Ұсыным", "Рекомендация", "Recommendation") }
    var line: String { pick("жол", "строка", "line") }
    var column: String { pick("баған", "столбец", "column") }
    var words: String { pick("сөз", "слов", "words") }
    var notRead: String { pick("ОҚЫЛМАДЫ", "НЕ ПРОЧИТАНО", "NOT READ") }
    var readInPart: String { pick("ІШІНАРА ОҚЫЛДЫ", "ПРОЧИТАНО ЧАСТИЧНО", "READ IN PART") }
    var attention: String { pick("Назар аударыңыз", "Внимание", "Note") }
    var clean: String { pick("белгі табылмады", "признаков не найдено", "no indicators found") }
    var emptyCell: String { pick("бос ұяшық", "пустая ячейка", "empty cell") }
    var wholeDocument: String { pick("бүкіл құжат бойынша", "по документу в целом", "in the whole document") }
    var noisy: String {
        pick(
            "сөз қате терілген не сканерленген, түзетіліп оқылды: түпнұсқамен салыстырыңыз",
            "слово набрано или распознано с ошибкой и прочитано исправленным: сверьте с оригиналом",
            "a word is mistyped or misread and was read as corrected: compare it with the original")
    }
    var incomplete: String {
        pick(
            "Тексеру толық емес. Мына құжаттар оқылмады немесе ішінара оқылды:",
            "Проверка не полная. Не прочитаны или прочитаны частично:",
            "The scan is incomplete. Not read, or read in part:")
    }

    /// Where to look: people count paragraphs from one. A part other than the text itself is named.
    func place(_ place: FilePlace?, line: Int) -> String {
        switch place {
        case nil: return "\(self.line) \(line)"
        case .line(let line): return "\(self.line) \(line)"
        case .position(let line, let column):
            return "\(self.line) \(line), " + pick("\(column)-таңба", "знак \(column)", "character \(column)")
        case .paragraph(let part, let index, _):
            let number = index + 1
            let paragraph = pick("\(number)-абзац", "абзац \(number)", "paragraph \(number)")
            return Self.streamName(part).map { "\($0[language]), \(paragraph)" } ?? paragraph
        case .page(let number, _, let certainty):
            let page = pick("\(number)-бет", "с. \(number)", "page \(number)")
            return certainty.map { page + ", " + recognised($0) } ?? page
        }
    }

    private func recognised(_ certainty: Int) -> String {
        pick("сканнан танылды: \(certainty) %", "распознано: \(certainty) %", "recognised: \(certainty) %")
    }

    /// Parts of Word files have these names by convention; OpenDocument has all headers and footers in one part.
    private static func streamName(_ part: String) -> Localized? {
        let name = part.split(separator: "/").last ?? ""
        if name.hasPrefix("footnotes") { return .init(kk: "сілтемелер", ru: "сноски", en: "footnotes") }
        if name.hasPrefix("endnotes") { return .init(kk: "соңғы сілтемелер", ru: "концевые сноски", en: "endnotes") }
        if name.hasPrefix("header") { return .init(kk: "жоғарғы деректеме", ru: "верхний колонтитул", en: "header") }
        if name.hasPrefix("footer") { return .init(kk: "төменгі деректеме", ru: "нижний колонтитул", en: "footer") }
        if part == "styles.xml" {
            return .init(kk: "жоғарғы/төменгі деректеме", ru: "колонтитулы", en: "headers and footers")
        }
        return nil
    }

    func documents(_ count: Int) -> String { pick("құжат: \(count)", "документов: \(count)", "documents: \(count)") }
    var allRead: String { pick("бәрі оқылды", "прочитаны полностью", "all read") }
    func read(_ count: Int) -> String { pick("оқылды: \(count)", "прочитано: \(count)", "read: \(count)") }
    func partly(_ count: Int) -> String { pick("ішінара: \(count)", "частично: \(count)", "in part: \(count)") }
    func more(_ count: Int) -> String { pick("тағы \(count)", "ещё \(count)", "\(count) more") }
    func findings(_ count: Int) -> String { pick("белгі: \(count)", "признаков: \(count)", "findings: \(count)") }
    func unread(_ count: Int) -> String { pick("оқылмады: \(count)", "не прочитано: \(count)", "not read: \(count)") }
    func ignored(_ list: String) -> String {
        pick(
            "құжат емес файлдар қаралмады: \(list)", "файлы, не являющиеся документами, не проверялись: \(list)",
            "files that are no documents were left out: \(list)")
    }
}

extension FilePlace? {
    /// Where to look, for people; a text file has lines.
    public func text(line: Int, _ language: Language) -> String { Labels(language: language).place(self, line: line) }
}
