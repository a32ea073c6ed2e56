internal import Programs
internal import Texts

/// What people are told of how a PDF was read.
struct PdfNotes {
    /// Pages read from their pictures, with the certainty in percent.
    var recognised: [Int: Int] = [:]
    /// Pages that a program stumbled over.
    var failed: [Int: ProgramFailure] = [:]
    /// Pages without text that nobody recognised.
    var pictures: [Int] = []
    /// Why not; `nil` where it was not wanted.
    var missing: ProgramFailure?
    var missingLanguages: [String] = []
    var attachments = 0

    /// Below this, in percent, recognition has misread every second line.
    private static let badly = 65

    var all: [ReadingNote] {
        var notes: [ReadingNote] = []
        let bad = recognised.filter { $0.value < Self.badly }.keys.sorted()
        if !recognised.isEmpty { notes.append(recognisedPages) }
        if !bad.isEmpty { notes.append(badlyRead(bad)) }
        if !pictures.isEmpty {
            notes.append(ReadingNote(isIncomplete: true, notRecognised.reason.followed(by: notRecognised.advice)))
        }
        if !failed.isEmpty { notes.append(failures) }
        if !missingLanguages.isEmpty { notes.append(languages) }
        if attachments > 0 { notes.append(attached) }
        return notes
    }

    /// Why a document has no text at all; `nil` where no page was left out.
    var nothingRead: NotRead? {
        if !pictures.isEmpty { return notRecognised }
        return failed.values.first.map { NotRead(pdf: $0) }
    }

    // MARK: notes

    private var recognisedPages: ReadingNote {
        let mean = recognised.values.reduce(0, +) / recognised.count
        let pages = PageList.text(recognised.keys)
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk:
                    "сканерленген беттер (\(pages)) суреттен танылды, сенімділігі \(mean) %: табылған сөздерді түпнұсқамен салыстырыңыз",
                ru:
                    "отсканированные страницы (\(pages)) распознаны, достоверность \(mean) %: сверьте найденные слова с оригиналом",
                en:
                    "scanned pages (\(pages)) were recognised, certainty \(mean) %: compare the words found with the original"
            ))
    }

    private func badlyRead(_ pages: [Int]) -> ReadingNote {
        let pages = PageList.text(pages)
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "беттер (\(pages)) нашар танылды: оларды анығырақ, 300 dpi-мен қайта сканерлеңіз",
                ru: "страницы (\(pages)) распознаны плохо: отсканируйте их заново чётче, с разрешением 300 dpi",
                en: "pages (\(pages)) were recognised badly: scan them again, sharper, at 300 dpi"))
    }

    private var notRecognised: NotRead {
        let pages = PageList.text(pictures)
        let reason = Localized(
            kk: "беттер (\(pages)) — мәтіні жоқ суреттер, олар оқылмады",
            ru: "страницы (\(pages)) — изображения без текста, они не прочитаны",
            en: "pages (\(pages)) are pictures without text and were not read")
        guard let missing else {
            return NotRead(
                reason: reason,
                advice: .init(
                    kk: "--no-ocr параметрін алып тастаңыз", ru: "уберите параметр --no-ocr",
                    en: "leave out the option --no-ocr"))
        }
        return NotRead(reason: reason, advice: NotRead(pdf: missing).advice)
    }

    private var failures: ReadingNote {
        let pages = PageList.text(failed.keys)
        let reason =
            failed.min { $0.key < $1.key }.map { NotRead(pdf: $0.value).reason } ?? Localized(kk: "", ru: "", en: "")
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "беттер (\(pages)) оқылмады: \(reason.kk)", ru: "страницы (\(pages)) не прочитаны: \(reason.ru)",
                en: "pages (\(pages)) were not read: \(reason.en)"))
    }

    private var languages: ReadingNote {
        let packages = missingLanguages.map { "tesseract-ocr-" + $0 }.joined(separator: " ")
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "тану тілдерінің бірі орнатылмаған, әріптер қате оқылуы мүмкін: \(packages) орнатыңыз",
                ru:
                    "не установлен один из языков распознавания, буквы могут быть прочитаны неверно: установите \(packages)",
                en: "a language of recognition is not installed and letters may be misread: install \(packages)"))
    }

    private var attached: ReadingNote {
        ReadingNote(
            isIncomplete: true,
            .init(
                kk: "PDF-ке тіркелген файлдар (\(attachments)) оқылмады: оларды бөлек сақтап тексеріңіз",
                ru: "файлы, вложенные в PDF (\(attachments)), не прочитаны: сохраните их отдельно и проверьте",
                en: "files attached to the PDF (\(attachments)) were not read: save and scan them on their own"))
    }
}

/// «1–4, 7».
enum PageList {
    /// More ranges than that are counted, not listed.
    private static let most = 12

    static func text(_ pages: some Sequence<Int>) -> String {
        var ranges: [ClosedRange<Int>] = []
        for page in pages.sorted() {
            if let last = ranges.last, last.upperBound == page - 1 {
                ranges[ranges.count - 1] = last.lowerBound...page
            } else {
                ranges.append(page...page)
            }
        }
        let listed = ranges.prefix(most).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        let rest = ranges.dropFirst(most).reduce(0) { $0 + $1.count }
        return listed.joined(separator: ", ") + (rest > 0 ? ", … +\(rest)" : "")
    }
}

extension Localized {
    fileprivate func followed(by other: Localized) -> Localized {
        .init(kk: "\(kk): \(other.kk)", ru: "\(ru): \(other.ru)", en: "\(en): \(other.en)")
    }
}

extension NotRead {
    /// Why a program could not read a PDF.
    init(pdf failure: ProgramFailure) {
        switch failure {
        case .failed(_, let message) where message.lowercased().contains("password"): self = .lockedPdf
        case .failed(_, let message) where message.contains("not allowed"): self = .copyForbidden
        case .notFound(let name, _): self.init(failure, reading: "PDF", by: name)
        default: self.init(failure, reading: "PDF", by: "poppler")
        }
    }

    private static let lockedPdf = NotRead(
        reason: .init(
            kk: "PDF құпиясөзбен жабылған", ru: "PDF закрыт паролем", en: "the PDF is locked by a password"),
        advice: .init(
            kk: "құпиясөзсіз нұсқасын сақтаңыз немесе сұраңыз", ru: "сохраните или запросите файл без пароля",
            en: "save the file without its password, or ask for one"))

    private static let copyForbidden = NotRead(
        reason: .init(
            kk: "PDF мәтінін көшіруге тыйым салынған", ru: "копирование текста из PDF запрещено",
            en: "the PDF does not allow its text to be copied"),
        advice: .init(
            kk: "құжатты жасаған адамнан шектеусіз нұсқасын сұраңыз",
            ru: "запросите файл без ограничений у того, кто его создал",
            en: "ask who made the file for one without restrictions"))
}
