internal import Documents
internal import Findings
internal import Readers
internal import Texts

/// What a reader must know about how a document was read.
enum ReadingNotes {
    static func notes(_ document: Document) -> [DocumentReport.Note] {
        var notes = (document.extracted?.notes ?? []).map {
            DocumentReport.Note(isIncomplete: $0.isIncomplete, text: $0.text)
        }
        if document.source.encoding != .utf8 { notes.append(encoding(document.source.encoding)) }
        if let first = document.source.undecoded.first { notes.append(undecoded(document.source, first)) }
        if let spoilt = document.text.spoilt { notes += spoiltNotes(spoilt, document.source) }
        if !document.text.folded.contains(where: { $0 > 0x20 }) { notes.append(empty) }
        return notes
    }

    private static func encoding(_ encoding: TextEncoding) -> DocumentReport.Note {
        .init(
            isIncomplete: false,
            text: .init(
                kk: "\(encoding.rawValue) кодировкасынан оқылды; орындар UTF-8 мәтіні бойынша",
                ru: "прочитано из кодировки \(encoding.rawValue); места указаны по тексту в UTF-8",
                en: "read from \(encoding.rawValue); places refer to the text in UTF-8"))
    }

    private static func undecoded(_ source: SourceText, _ first: Int) -> DocumentReport.Note {
        let (count, line) = (source.undecoded.count, source.position(of: first).line)
        return .init(
            isIncomplete: true,
            text: .init(
                kk: "\(count) таңба оқылмады, біріншісі \(line)-жолда; файлды UTF-8 ретінде қайта сақтаңыз",
                ru: "не прочитано знаков: \(count), первый в строке \(line); сохраните файл заново как UTF-8",
                en: "\(count) characters could not be read, the first on line \(line); save the file again as UTF-8"))
    }

    private static func spoiltNotes(_ spoilt: SpoiltLetters, _ source: SourceText) -> [DocumentReport.Note] {
        var notes: [DocumentReport.Note] = []
        if spoilt.repairedLines > 0 {
            let names = Misreading.allCases.filter(spoilt.misreadings.contains).map(\.name).joined(separator: ", ")
            let lines = spoilt.repairedLines
            notes.append(
                .init(
                    isIncomplete: false,
                    text: .init(
                        kk: "әріптер бұзылған (\(names)): \(lines) жол түзетіліп оқылды; орындар файлдың өзі бойынша",
                        ru:
                            "буквы испорчены (\(names)): строк прочитано исправленными: \(lines); места указаны по самому файлу",
                        en:
                            "letters were spoilt (\(names)): \(lines) lines were read as put right; places refer to the file as it is"
                    )))
        }
        // Characters lost in decoding have a note of their own.
        if spoilt.lostLetters > 0, source.undecoded.isEmpty {
            let lost = spoilt.lostLetters
            notes.append(
                .init(
                    isIncomplete: true,
                    text: .init(
                        kk:
                            "\(lost) әріп жоғалған (???? немесе \u{FFFD}), қалпына келмейді; құжаттың түпнұсқасын сұраңыз",
                        ru:
                            "утрачено букв: \(lost) (???? или \u{FFFD}), восстановить их нельзя; запросите исходный документ",
                        en:
                            "\(lost) letters are lost (???? or \u{FFFD}) and nothing brings them back; ask for the original"
                    )))
        }
        return notes
    }

    private static let empty = DocumentReport.Note(
        isIncomplete: false,
        text: .init(kk: "құжатта мәтін жоқ", ru: "в документе нет текста", en: "the document has no text"))
}

extension Misreading {
    /// Names of code pages are the same in every language.
    fileprivate var name: String {
        switch self {
        case .kazakhAsRussian: "KZ-1048 → windows-1251"
        case .kazakhFont: "KZ font → windows-1251"
        case .unicodeAsRussian: "UTF-8 → windows-1251"
        case .unicodeAsLatin: "UTF-8 → Latin-1"
        }
    }
}
