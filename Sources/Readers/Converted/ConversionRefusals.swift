internal import Programs
internal import Texts

/// What people are told when a program did not help to read a file.
extension NotRead {
    /// - Parameters:
    ///   - format: as people call it.
    ///   - program: as people call it.
    init(_ failure: ProgramFailure, reading format: String, by program: String) {
        switch failure {
        case .notFound(_, let package): self = .missing(program, package, format)
        case .timeLimit(let seconds): self = .limited(program, format, .seconds(Int(seconds)))
        case .memoryLimit(let bytes): self = .limited(program, format, .megabytes(bytes >> 20))
        case .outputLimit(let bytes): self = .limited(program, format, .output(bytes >> 20))
        case .killed(let signal): self = .failed(program, format, "signal \(signal)")
        case .failed(_, let message), .notStarted(_, let message): self = .failed(program, format, message)
        case .folder(let message): self = .noRoom(message)
        case .cancelled:
            self = NotRead(
                reason: .init(kk: "оқу үзілді", ru: "чтение прервано", en: "the reading was interrupted"),
                advice: .init(kk: "қайта іске қосыңыз", ru: "запустите ещё раз", en: "run it again"))
        }
    }

    private static func missing(_ program: String, _ package: String, _ format: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "\(format) форматын оқуға \(program) керек, ол орнатылмаған",
                ru: "для чтения формата \(format) нужна программа \(program), она не установлена",
                en: "reading \(format) needs \(program), which is not installed"),
            advice: .init(
                kk: "\(package) пакетін орнатыңыз немесе құжатты DOCX ретінде сақтаңыз",
                ru: "установите пакет \(package) или сохраните документ как DOCX",
                en: "install the package \(package), or save the document as DOCX"))
    }

    private enum Limit {
        case seconds(Int)
        case megabytes(Int)
        case output(Int)

        var text: Localized {
            switch self {
            case .seconds(let count): .init(kk: "\(count) с", ru: "\(count) с", en: "\(count) s")
            case .megabytes(let count):
                .init(kk: "\(count) МБ жад", ru: "\(count) МБ памяти", en: "\(count) MB of memory")
            case .output(let count):
                .init(kk: "\(count) МБ нәтиже", ru: "\(count) МБ результата", en: "\(count) MB of output")
            }
        }
    }

    private static func limited(_ program: String, _ format: String, _ limit: Limit) -> NotRead {
        let text = limit.text
        return NotRead(
            reason: .init(
                kk: "\(program) файлды оқып үлгермеді: шегі – \(text.kk)",
                ru: "\(program) не справилась с файлом в пределах: \(text.ru)",
                en: "\(program) did not manage the file within \(text.en)"),
            advice: savedAnew(format))
    }

    private static func failed(_ program: String, _ format: String, _ message: String) -> NotRead {
        let detail = message.isEmpty ? "" : " (\(message))"
        return NotRead(
            reason: .init(
                kk: "\(program) файлды оқи алмады\(detail)", ru: "\(program) не смогла прочитать файл\(detail)",
                en: "\(program) could not read the file\(detail)"),
            advice: savedAnew(format))
    }

    private static func savedAnew(_ format: String) -> Localized {
        .init(
            kk: "файлды өз бағдарламасында ашып, DOCX ретінде сақтаңыз; ашылмаса, бүлінген: қайта сұраңыз",
            ru:
                "откройте файл в его программе и сохраните как DOCX; если не открывается, он повреждён: запросите ещё раз",
            en:
                "open it in its own program and save it as DOCX; if it does not open, it is damaged: ask for it once more"
        )
    }

    private static func noRoom(_ message: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "уақытша файлдар жазылмады (\(message))", ru: "не удалось записать временные файлы (\(message))",
                en: "temporary files could not be written (\(message))"),
            advice: .init(
                kk: "дискіде орын босатыңыз немесе TMPDIR арқылы басқа қалта атаңыз",
                ru: "освободите место на диске или назовите другую папку в TMPDIR",
                en: "free space on the disk, or name another folder in TMPDIR"))
    }
}
