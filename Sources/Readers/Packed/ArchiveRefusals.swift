internal import Archives
internal import Texts

/// What people are told when an archive, or a document of one, is not read.
extension NotRead {
    init(archive failure: ZipFailure) {
        switch failure {
        case .tooManyEntries(let limit): self = .tooManyEntries(limit)
        case .unsupported: self = .packedOtherwise
        case .tooLarge: self = .tooMuch("\(ArchiveLimits.zip.listBytes >> 20) MiB")
        case .notZip, .damaged, .encrypted, .unsafeName: self = .damagedArchive
        }
    }

    init(entry failure: ZipFailure) {
        switch failure {
        case .encrypted: self = .lockedEntry
        case .unsafeName: self = .leadsOut
        case .unsupported: self = .packedOtherwise
        case .tooLarge, .tooManyEntries: self = .tooMuch("\(ArchiveLimits.entryBytes >> 20) MiB")
        case .notZip, .damaged: self = .damagedEntry
        }
    }

    // MARK: the whole archive

    private static let damagedArchive = NotRead(
        reason: .init(kk: "мұрағат бүлінген", ru: "архив повреждён", en: "the archive is damaged"),
        advice: .init(
            kk: "мұрағатты қайта сұраңыз немесе ішіндегі құжаттарды бөлек алыңыз",
            ru: "запросите архив ещё раз или получите документы отдельно",
            en: "ask for the archive once more, or for its documents one by one"))

    public static func tooManyEntries(_ limit: Int) -> NotRead {
        NotRead(
            reason: .init(
                kk: "мұрағатта \(limit) файлдан көп", ru: "в архиве больше \(limit) файлов",
                en: "the archive has more than \(limit) files"),
            advice: .init(
                kk: "мұрағатты ашып, қалтаның өзін тексеріңіз", ru: "распакуйте архив и проверьте саму папку",
                en: "unpack it and scan the folder"))
    }

    public static let nestedTooDeep = NotRead(
        reason: .init(
            kk: "мұрағаттар бірінің ішінде бірі тым терең (\(ArchiveLimits.depth) деңгейден көп)",
            ru: "архивы вложены друг в друга слишком глубоко (больше \(ArchiveLimits.depth))",
            en: "archives lie too deep in one another (more than \(ArchiveLimits.depth))"),
        advice: .init(
            kk: "сыртқы мұрағатты ашып, қалтаны тексеріңіз", ru: "распакуйте внешний архив и проверьте папку",
            en: "unpack the outer archive and scan the folder"))

    /// - Parameter format: as people call it.
    static func unreadArchive(_ format: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "\(format) мұрағатын бұл нұсқа ашпайды", ru: "архивы \(format) эта версия не открывает",
                en: "this version does not open \(format) archives"),
            advice: .init(
                kk: "мұрағатты ашып, қалтаны тексеріңіз немесе ZIP етіп қайта жинаңыз",
                ru: "распакуйте архив и проверьте папку или упакуйте её в ZIP",
                en: "unpack it and scan the folder, or pack the folder as ZIP"))
    }

    static let archiveNamedDocument = NotRead(
        reason: .init(
            kk: "бұл құжат емес, ZIP мұрағаты", ru: "это не документ, а архив ZIP",
            en: "this is no document but a ZIP archive"),
        advice: .init(
            kk: "файлдың атын .zip деп өзгертіңіз немесе пәрменде оның өзін атаңыз",
            ru: "дайте файлу имя с .zip или назовите в команде его самого",
            en: "give it a name that ends in .zip, or name the file itself in the command"))

    // MARK: one document

    private static let damagedEntry = NotRead(
        reason: .init(
            kk: "мұрағаттағы файл бүлінген", ru: "файл в архиве повреждён", en: "the file in the archive is damaged"),
        advice: .init(
            kk: "файлды қайта сұраңыз", ru: "запросите файл ещё раз", en: "ask for the file once more"))

    static let lockedEntry = NotRead(
        reason: .init(
            kk: "файл мұрағатта құпиясөзбен жабылған", ru: "файл в архиве закрыт паролем",
            en: "the file is locked in the archive by a password"),
        advice: .init(
            kk: "мұрағатты құпиясөзімен ашып, қалтаны тексеріңіз", ru: "распакуйте архив с паролем и проверьте папку",
            en: "unpack the archive with the password and scan the folder"))

    static let leadsOut = NotRead(
        reason: .init(
            kk: "файлдың аты мұрағаттан тыс жерді көрсетеді: мұндай мұрағат зиянды болуы мүмкін",
            ru: "имя файла указывает за пределы архива: такой архив может быть вредоносным",
            en: "the name of the file points outside the archive, which may be meant to do harm"),
        advice: .init(
            kk: "мұрағаттың қайдан келгенін анықтаңыз; құжатты бөлек сұраңыз",
            ru: "выясните, откуда архив; запросите документ отдельно",
            en: "find out where the archive comes from; ask for the document by itself"))

    public static func sameName(_ count: Int) -> NotRead {
        NotRead(
            reason: .init(
                kk: "мұрағатта аты бірдей \(count) файл бар: қайсысы керегі белгісіз",
                ru: "в архиве файлов с этим именем: \(count), и какой из них нужен, неизвестно",
                en: "the archive has \(count) files of this name, and nothing tells which is meant"),
            advice: .init(
                kk: "мұрағатты жасаушыдан құжатты бөлек сұраңыз",
                ru: "запросите документ отдельно у того, кто собрал архив",
                en: "ask whoever packed it for the document by itself"))
    }

    private static let packedOtherwise = NotRead(
        reason: .init(
            kk: "мұрағат бұл нұсқа ашпайтын тәсілмен жиналған (басқа сығу, 64-битті немесе көп томды)",
            ru: "упаковано так, как эта версия не читает (иное сжатие, 64-битный или многотомный вид)",
            en: "it is packed in a way this version does not read (another compression, 64-bit or many volumes)"),
        advice: .init(
            kk: "мұрағатты ашып, қалтаны тексеріңіз немесе қарапайым ZIP етіп қайта жинаңыз",
            ru: "распакуйте архив и проверьте папку или упакуйте её обычным ZIP",
            en: "unpack it and scan the folder, or pack the folder as plain ZIP"))

    private static func tooMuch(_ limit: String) -> NotRead {
        NotRead(
            reason: .init(
                kk: "мұрағаттан шығатын көлем шектен асады (\(limit)) немесе сенгісіз сығылған",
                ru: "из архива вышло бы больше предела (\(limit)), или сжатие неправдоподобно велико",
                en: "more would come out of the archive than the limit (\(limit)), or it is packed beyond belief"),
            advice: unpackIfTrusted)
    }

    /// All documents of an archive together.
    public static let totalReached = NotRead(
        reason: .init(
            kk: "мұрағаттан шығатын көлем шекке жетті (\(ArchiveLimits.totalBytes >> 30) GiB)",
            ru: "из архива распакован предельный объём (\(ArchiveLimits.totalBytes >> 30) GiB)",
            en: "as much was unpacked of the archive as is allowed (\(ArchiveLimits.totalBytes >> 30) GiB)"),
        advice: unpackIfTrusted)

    private static let unpackIfTrusted = Localized(
        kk: "мұрағат сенімді болса, ашып, қалтаны тексеріңіз; шыққан жері белгісіз болса, ашпаңыз",
        ru:
            "если архиву можно доверять, распакуйте его и проверьте папку; если он неизвестного происхождения, не открывайте его",
        en:
            "if you trust the archive, unpack it and scan the folder; if you do not know where it comes from, do not open it"
    )
}
