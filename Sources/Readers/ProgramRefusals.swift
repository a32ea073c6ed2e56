internal import Programs
internal import Texts

/// What people are told when a program of this machine could not read a file.
extension NotRead {
    init(_ failure: ProgramFailure) {
        switch failure {
        case .notFound(let name, let package):
            self.init(
                reason: .init(
                    kk: "бұл компьютерде \(name) бағдарламасы жоқ", ru: "на этом компьютере нет программы \(name)",
                    en: "the program \(name) is not on this machine"),
                advice: .init(
                    kk: "\(package) пакетін орнатыңыз", ru: "установите пакет \(package)",
                    en: "install the package \(package)"))
        case .timeLimit(let seconds):
            self = .overLimit("\(Int(seconds)) s")
        case .memoryLimit(let bytes), .outputLimit(let bytes):
            self = .overLimit("\(bytes >> 20) MB")
        case .notStarted(_, let message), .folder(let message), .failed(_, let message): self = .stumbled(message)
        case .killed(let signal): self = .stumbled("signal \(signal)")
        case .cancelled: self = .stumbled("–")
        }
    }

    private static func overLimit(_ limit: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "оқу шектен асты (\(limit))", ru: "чтение превысило предел (\(limit))",
                en: "reading went beyond the limit (\(limit))"),
            advice: .init(
                kk: "құжатты бөліп, бөлек файлдар ретінде сақтаңыз", ru: "разделите документ на несколько файлов",
                en: "split the document into several files"))
    }

    private static func stumbled(_ message: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "файл оқылмады (\(message))", ru: "файл не читается (\(message))",
                en: "the file could not be read (\(message))"),
            advice: .init(
                kk: "файлды өз бағдарламасында ашып, қайта сақтаңыз немесе қайта сұраңыз",
                ru: "откройте файл в его программе и сохраните заново или запросите ещё раз",
                en: "open the file in its own program and save it again, or ask for it once more"))
    }
}
