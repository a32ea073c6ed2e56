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
        // Adjectives before the name; other names of the same kinds; letters set apart.
        ("Антикоррупционная политика", .policy), ("Типовая должностная инструкция", .jobDescription),
        ("Дополнительное соглашение № 1", .contract), ("Трудовой договор", .contract), ("Годовой план закупок", .plan),
        ("Воздушный кодекс", .code), ("Әдістемелік НҰСҚАУЛАР", .instruction), ("Жол картасы", .plan),
        ("Техническое задание", .specification), ("Техникалық ерекшеліктер", .specification),
        ("Справка по результатам внутреннего анализа", .note), ("П О Л О Ж Е Н И Е", .regulation),
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

    /// Headings with numbers name what is below them, not the document.
    @Test(arguments: [
        "I. Жалпы ереже\n1. Мәтін.\n", "Статья 5. Правила полётов\n1. Текст.\n", "1-тарау. Ереже\n1. Мәтін.\n",
        "Жалпы ереже\n\n1. Мәтін.\n", "Об утверждении Положения о комиссии\n\n1. Текст.\n", "Акт выполненных работ\n",
    ])
    func noTitle(text: String) {
        #expect(DocumentText(text).document.kind == RecognisedKind(.other, .nothing))
    }

    /// Documents without a name, by the headings their kind always has.
    @Test(arguments: [
        (
            "1-тарау. Жалпы ережелер\n1. А.\n2-тарау. Міндеттері мен функциялары\n2. Б.\n3-тарау. Құқықтары\n3. В.\n",
            DocumentKind.regulation, 3
        ),
        (
            "Глава 1. Должностные обязанности\n1. А.\nГлава 2. Права\n2. Б.\nГлава 3. Ответственность\n3. В.\n",
            .jobDescription, 3
        ),
        ("Глава 1. Права\n1. А.\nГлава 2. Ответственность\n2. Б.\n", .other, 0),
    ])
    func byHeadings(text: String, kind: DocumentKind, evidence: Int) {
        let found = DocumentText(text).document.kind
        #expect(found.kind == kind)
        #expect(found.evidence.count == evidence)
    }

    /// The words that tell the kind, as they stand, and where.
    @Test(arguments: [
        (
            "БЕКІТЕМІН\n\n**Сыйлықақы төлеу ҚАҒИДАЛАРЫ**\n\n1. Мәтін.\n", RecognisedKind.Basis.title,
            ["3: Сыйлықақы төлеу ҚАҒИДАЛАРЫ"]
        ),
        (
            "1. Настоящий\nДоговор заключён.\n2. Стороны настоящего Договора.\n", .selfReference,
            ["1: Настоящий Договор", "3: настоящего Договора"]
        ),
        ("№\tІс-шара\tЖауапты\tМерзімі\n1\tОқыту\tбөлім\tнаурыз\n", .skeleton, ["1: Мерзімі", "1: Жауапты"]),
        ("1. Мәтін.", .nothing, []),
    ])
    func evidence(text: String, basis: RecognisedKind.Basis, words: [String]) {
        let document = DocumentText(text).document
        #expect(document.kind.basis == basis)
        #expect(document.kindEvidence.map { "\($0.line): \($0.words)" } == words)
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
        #expect(found.basis == .skeleton)
        #expect(found.evidence.count == 2)
    }

    @Test func otherTableIsNoPlan() {
        #expect(DocumentText("№\tАты\tСаны\n1\tҚағаз\t5\n").document.kind.kind == .other)
    }

    /// What the user says stands, without evidence.
    @Test func given() {
        let kind = DocumentText("ДОГОВОР\n\n1. Мәтін.", kind: .rules).document.kind
        #expect(kind == RecognisedKind(.rules, .user))
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
