import Documents
import Testing
import Texts

/// What kind of document a text is: by its title, by what it calls itself, by its table.
@Suite struct KindTests {
    @Test(arguments: [
        ("Сыйлықақы төлеу қағидалары", DocumentKind.rules), ("ПРАВИЛА ПРЕМИРОВАНИЯ", .rules),
        ("Комитет туралы ЕРЕЖЕ", .regulation), ("Положение о комитете", .regulation),
        ("Персоналды басқару регламенті", .reglament), ("Регламент закупок", .reglament),
        ("БҰЙРЫҚ", .order), ("П Р И К А З\n\nПРИКАЗЫВАЮ:", .order), ("Распоряжение № 5", .order),
        ("Демеушілік саясаты", .policy), ("Политика комплаенс", .policy),
        ("Еңбекті қорғау нұсқаулығы", .instruction), ("Инструкция по делопроизводству", .instruction),
        ("Заңгердің лауазымдық нұсқаулығы", .jobDescription), ("Должностная инструкция юриста", .jobDescription),
        ("Жалға алу шарты", .contract), ("ДОГОВОР № 5", .contract), ("Соглашение о сотрудничестве", .contract),
        ("Техникалық ерекшелік", .specification), ("Техническая спецификация лота", .specification),
        ("2026 жылға арналған іс-шаралар жоспары", .plan), ("План мероприятий на 2026 год", .plan),
        ("Отырыс хаттамасы", .minutes), ("Протокол заседания", .minutes),
        ("Талдамалық анықтама", .note), ("Аналитическая справка", .note),
        ("Қоғамның жарғысы", .charter), ("Устав общества", .charter), ("Әдеп кодексі", .code),
        ("Кодекс этики", .code), ("Қызмет стандарты", .standard), ("Стандарт услуги", .standard),
        ("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", .law), ("ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН", .law),
    ])
    func byTitle(title: String, kind: DocumentKind) {
        let found = DocumentText("\(title)\n\n1. Мәтін.\n").document.kind
        #expect(found.kind == kind)
        #expect(!found.evidence.isEmpty)
    }

    /// The approval block names the order that approved, not the document.
    @Test(arguments: [
        (
            "БЕКІТІЛДІ\nбасқарма төрағасының\n2025 жылғы 3 наурыздағы\n№ 4 бұйрығы\n\nСыйлықақы төлеу қағидалары",
            DocumentKind.rules
        ),
        ("УТВЕРЖДЕНО\nприказом директора\nот 03.03.2025 № 4\n\nПоложение о премировании", .regulation),
        ("УТВЕРЖДЕНО\nприказ директора\nот 03.03.2025 № 4\n\nПоложение о премировании", .regulation),
        ("«Дала» АҚ Директорлар кеңесінің\n№ 11 шешімімен бекітілген\n\nБағалау қағидалары", .rules),
    ])
    func afterApproval(head: String, kind: DocumentKind) {
        #expect(DocumentText("\(head)\n\n1. Мәтін.\n").document.kind.kind == kind)
    }

    @Test(arguments: [
        ("1. Осы Қағидалар тәртіпті айқындайды. Осы Қағидаларға сәйкес шешіледі.", DocumentKind.rules),
        ("1. Настоящее Положение определяет статус. Нормы настоящего Положения обязательны.", .regulation),
        ("1. Осы Регламент отырысқа қолданылады.", .reglament),
        ("1. Стороны исполняют настоящий Договор. Настоящий Договор вступает в силу.", .contract),
        ("1. Настоящая Политика обязательна.", .policy),
        ("1. Осы Нұсқаулық қызметкерге арналған.", .instruction),
        ("1. Настоящий Кодекс обязателен.", .code),
        ("1. Комиссия шешеді.", .other),
    ])
    func bySelfReference(text: String, kind: DocumentKind) {
        #expect(DocumentText(text).document.kind.kind == kind)
    }

    /// The self-reference that stands most often wins: others are cited.
    @Test func mostFrequentSelfReference() {
        let text = "1. Осы Ереже қолданылады. Осы Қағидалар емес. Осы Ережені бұзу. Осы Ережеде айтылған."
        #expect(DocumentText(text).document.kind.kind == .regulation)
    }

    @Test(arguments: [
        "№\tІс-шара\tЖауапты орындаушы\tОрындау мерзімі\n1\tОқыту\tбөлім\tнаурыз\n",
        "| № | Мера | Ответственный | Срок исполнения |\n|---|---|---|---|\n| 1 | Обучение | отдел | март |\n",
    ])
    func byTable(text: String) {
        let found = DocumentText("Бекітілген\n\n" + text).document.kind
        #expect(found.kind == .plan)
        #expect(found.evidence.hasPrefix("«"))
    }

    @Test func otherTableIsNoPlan() {
        #expect(DocumentText("№\tАты\tСаны\n1\tҚағаз\t5\n").document.kind.kind == .other)
    }

    /// What the user says stands, without evidence.
    @Test func given() {
        let kind = DocumentText("ДОГОВОР\n\n1. Мәтін.", kind: .rules).document.kind
        #expect(kind == RecognisedKind(.rules))
    }

    @Test func emptyDocument() {
        let document = DocumentText("").document
        #expect(document.kind.kind == .other)
        #expect(document.segments.isEmpty)
        #expect(document.units.count == 1)
    }

    /// Every kind has a title in each language.
    @Test(arguments: DocumentKind.allCases)
    func titles(kind: DocumentKind) {
        #expect(!kind.title.kk.isEmpty && !kind.title.ru.isEmpty && !kind.title.en.isEmpty)
    }
}
