internal import Texts

/// What people are told of old office files that are not read.
extension NotRead {
    /// Old office files that hold no Word text: each has its own way to a text.
    static func unread(_ other: OtherOffice) -> NotRead {
        let reason = unread(other.rawValue)
        switch other {
        case .unknown: return reason
        case .excel:
            return NotRead(
                reason: reason.reason,
                advice: .init(
                    kk: "кестені мәтін ретінде сақтаңыз (Excel: «Басқаша сақтау» → «Юникод мәтіні»)",
                    ru: "сохраните таблицу как текст (Excel: «Сохранить как» → «Текст Юникод»)",
                    en: "save the sheet as text (Excel: Save As → Unicode Text)"))
        case .powerPoint:
            return NotRead(
                reason: reason.reason,
                advice: .init(
                    kk: "мәтінін RTF ретінде сақтаңыз (PowerPoint: «Басқаша сақтау» → «Құрылым, RTF»)",
                    ru: "сохраните её текст как RTF (PowerPoint: «Сохранить как» → «Структура, RTF»)",
                    en: "save its text as RTF (PowerPoint: Save As → Outline/RTF)"))
        case .visio, .outlook:
            return NotRead(
                reason: reason.reason,
                advice: .init(
                    kk: "мәтінін көшіріп, DOCX немесе мәтін ретінде сақтаңыз",
                    ru: "скопируйте текст и сохраните его как DOCX или обычный текст",
                    en: "copy its text and save that as DOCX or plain text"))
        }
    }

    static let damagedCompound = NotRead(
        reason: .init(
            kk: "файл бүлінген: ескі кеңсе файлының бөліктері табылмады",
            ru: "файл повреждён: не найдены части старого офисного файла",
            en: "the file is damaged: the parts of an old office file cannot be found"),
        advice: .init(
            kk: "оны өз бағдарламасында ашып, DOCX ретінде сақтаңыз; ашылмаса, қайта сұраңыз",
            ru: "откройте его в его программе и сохраните как DOCX; если не открывается, запросите ещё раз",
            en: "open it in its own program and save it as DOCX; if it does not open, ask for it once more"))
}
