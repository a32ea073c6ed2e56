import Documents
import Testing
import Texts

/// Stretches that are no norms, so that no rule of the body fires there.
@Suite struct ZoneTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// Words and the zone they stand in.
        let zones: [(String, Zone)]

        init(_ name: String, _ text: String, _ zones: [(String, Zone)]) {
            testDescription = name
            self.text = text
            self.zones = zones
        }
    }

    @Test(arguments: cases)
    func zones(_ test: Case) {
        let text = DocumentText(test.text)
        for (words, zone) in test.zones { #expect(text.zone(of: words) == zone, "\(words)") }
    }

    static let cases = [
        Case(
            "a block of code",
            """
            # Мысал

            ```
            Алғашқы мысал.
            ```

            1. Бірінші **тармақ**.

            ```text
            5. Код.
            ```

            2. Екінші.
            """,
            [("Алғашқы", .quotation), ("Бірінші", .body), ("Код", .quotation), ("Екінші", .body)]),
        Case(
            "Kazakh approval block, title, headings",
            """
            «Алтын дала» КЕАҚ
            Басқармасының
            2025 жылғы 3 наурыздағы
            № 4 шешімімен
            бекітілген

            Сыйлықақы төлеу қағидалары

            1-тарау. Жалпы ережелер

            1. Сыйлықақы төленеді.
            """,
            [("Сыйлықақы төлеу", .title), ("Жалпы ережелер", .title), ("Сыйлықақы төленеді", .body)]),
        Case(
            "approval block that opens with the word",
            """
            БЕКІТЕМІН
            «Жасыл көпір» КЕАҚ
            Басқарма төрағасы
            __________ Б. Тауқоңыров
            2026 жылғы 27 наурыз

            Сатып алу қағидалары

            1. Сатып алу өткізіледі.
            """,
            [
                ("БЕКІТЕМІН", .approval), ("Басқарма төрағасы", .approval), ("2026 жылғы", .approval),
                ("Сатып алу қағидалары", .title), ("Сатып алу өткізіледі", .body),
            ]),
        Case(
            "Russian approval block",
            """
            УТВЕРЖДЕНО
            приказом директора
            от 03.03.2025 г. № 4

            Правила премирования

            1. Премия выплачивается.
            """,
            [
                ("УТВЕРЖДЕНО", .approval), ("приказом", .approval), ("03.03.2025", .approval),
                ("Правила премирования", .title), ("Премия выплачивается", .body),
            ]),
        Case(
            "a long opening paragraph is a preamble",
            """
            Политика противодействия коррупции

            \(String(repeating: "Общество стремится к открытости и добросовестности. ", count: 9))

            1. Работник сообщает о подарке.
            """,
            [("Политика", .title), ("Общество стремится", .preamble), ("Работник", .body)]),
        Case(
            "definitions: the clause and all its items",
            """
            1. Осы Қағидалар тәртіпті айқындайды.
            2. Осы Қағидаларда мынадай ұғымдар пайдаланылады:
            1) өтініш беруші – жеке тұлға;
            2) комиссия – алқалы орган.
            3. Комиссия шешеді.
            """,
            [
                ("Осы Қағидалар тәртіпті", .body), ("мынадай ұғымдар", .definitions), ("жеке тұлға", .definitions),
                ("алқалы", .definitions), ("шешеді", .body),
            ]),
        Case(
            "Russian definitions in a clause",
            """
            1. Правила определяют порядок.
            2. В Правилах используются следующие понятия:
            1) заявитель – физическое лицо;
            3. Комиссия решает.
            """,
            [("следующие понятия", .definitions), ("физическое лицо", .definitions), ("решает", .body)]),
        Case(
            "a chapter of definitions",
            """
            Глава 1. Термины и определения
            1. Заявитель – физическое лицо.
            2. Комиссия – коллегиальный орган.
            Глава 2. Порядок
            3. Комиссия решает.
            """,
            [("физическое", .definitions), ("коллегиальный", .definitions), ("решает", .body)]),
        Case(
            "amendments speak about words",
            """
            1. 5-тармақтағы «қалауы бойынша» деген сөздер «шешімімен» деген сөздермен ауыстырылсын.
            2. В пункте 6 слова «по усмотрению» заменить словами «на основании».
            3. Комиссия шешеді.
            """,
            [("ауыстырылсын", .amendment), ("заменить", .amendment), ("шешеді", .body)]),
        Case(
            "a norm behind an amendment in the same clause",
            "1. В пункте 3 слово «может» заменить словом «обязан». Кроме того, комиссия решает.",
            [("заменить", .amendment), ("решает", .body)]),
        Case(
            "notes",
            """
            1. Комиссия решает.

            Сноска. Пункт 1 в редакции приказа № 5.

            2. Комиссия шешеді.

            Ескерту. 2-тармақ жаңа редакцияда.
            """,
            [("Сноска", .note), ("Ескерту", .note), ("решает", .body), ("шешеді", .body)]),
        Case(
            "an annex that is a form",
            """
            1. Комиссия шешеді.

            1-қосымша

            Нысан

            Өтініш

            Кімге: ________

            2-қосымша

            1. Тізбе бекітіледі.
            """,
            [("Кімге", .form), ("Өтініш", .form), ("Тізбе", .body), ("шешеді", .body)]),
        Case(
            "a form among annexes is told from the others by its own word",
            """
            1. Комиссия шешеді.

            Қосымша

            Тізбе

            1. Форма көрсетіледі.
            """,
            [("Форма", .body)]),
        Case(
            "an article that says a whole norm is no title",
            """
            Статья 1. Комиссия вправе отказать любому заявителю по своему усмотрению.

            Статья 2. Общие положения

            Заявка рассматривается.
            """,
            [("вправе", .body), ("Общие положения", .title), ("рассматривается", .body)]),
        Case(
            "a letter of many sentences is all body, whatever it encloses",
            (1...8).map { "Абзац \($0): комиссия решает по усмотрению.\n\n" }.joined()
                + "Приложение 1\n\n1. Перечень.\n",
            [("Абзац 1", .body), ("Абзац 8", .body), ("Перечень", .body)]),
        Case(
            "terms in passing define nothing",
            """
            1. Термины из Закона сохраняют смысл.
            2. Комиссия раскрывает основные понятия на сайте.
            """,
            [("сохраняют", .body), ("раскрывает", .body)]),
        Case(
            "a document without numbers is all body",
            "Комиссия өтінімді қарайды.\n\nШешім қабылданады.\n",
            [("өтінімді", .body), ("Шешім", .body)]),
    ]

    /// Between quotation marks of every make, closed in the same paragraph.
    @Test(
        arguments: [
            ("1. «өз қалауы» деген сөз.", ["«өз қалауы»"]),
            ("1. Слово \"усмотрение\" и “право”.", ["\"усмотрение\"", "“право”"]),
            ("1. Слово „право“ здесь.", ["„право“"]),
            ("1. «қалауы бойынша деген сөз.\n2. Соңы» осында.", []),
            ("1. »керісінше« тұр.", []),
            ("1. Құбыр 1\" және 2\" болады.", []), ("1. Слово \"право\", слово \"срок\".", ["\"право\"", "\"срок\""]),
            ("1. «ТОО «Дала»» сатып алады.", ["«ТОО «Дала»"]),
        ] as [(String, [String])])
    func quotations(text: String, expected: [String]) {
        let document = DocumentText(text).document
        #expect(document.quotations.map { document.text.string($0) } == expected)
    }

    /// A quotation as long as a chapter is a lost closing mark.
    @Test func longQuotation() {
        let words = String(repeating: "сөз ", count: 200)
        #expect(DocumentText("1. «\(words)» соңы.").document.quotations.isEmpty)
    }
}
