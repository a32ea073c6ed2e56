import Documents
import Testing
import Texts

/// Rows and columns of tables, however the text holds them.
@Suite struct TableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// Cells by row, the header first; `∅` marks an empty cell that is a gap, `·` an empty one that is none.
        let rows: [[String]]

        init(_ name: String, _ text: String, _ rows: [[String]]) {
            testDescription = name
            self.text = text
            self.rows = rows
        }
    }

    @Test(arguments: cases)
    func cells(_ test: Case) {
        #expect(Self.rows(of: test.text) == test.rows)
    }

    static let cases = [
        Case(
            "tabs",
            "№\tІс-шара\tМерзімі\n1\tОқыту\tнаурыз\n2\tТексеру\tсәуір\n",
            [["№", "Іс-шара", "Мерзімі"], ["1", "Оқыту", "наурыз"], ["2", "Тексеру", "сәуір"]]),
        Case(
            "tabs with blank lines between rows",
            "№\tІс-шара\tМерзімі\n\n1\tОқыту\tнаурыз\n\n2\tТексеру\tсәуір\n",
            [["№", "Іс-шара", "Мерзімі"], ["1", "Оқыту", "наурыз"], ["2", "Тексеру", "сәуір"]]),
        Case(
            "an empty cell in a whole row",
            "№\tМера\tСрок\n1\tОбучение\t\n2\t\tмай\n",
            [["№", "Мера", "Срок"], ["1", "Обучение", "∅"], ["2", "∅", "май"]]),
        Case(
            "rows numbered like clauses, the last cell empty",
            "№\tМера\tСрок\n1.\tОбучение\t\n2.\tПроверка\tмай\n\n3.\tОтчёт\t\n",
            [["№", "Мера", "Срок"], ["1.", "Обучение", "∅"], ["2.", "Проверка", "май"], ["3.", "Отчёт", "∅"]]),
        Case(
            "Markdown",
            "| № | Мера | Срок |\n|---|:---:|---|\n| 1 | Обучение | март |\n| 2 | Проверка | |\n",
            [["№", "Мера", "Срок"], ["1", "Обучение", "март"], ["2", "Проверка", "∅"]]),
        Case(
            "pipes without an outer one",
            "№ | Мера | Срок\n--|--|--\n1 | Обучение | март\n",
            [["№", "Мера", "Срок"], ["1", "Обучение", "март"]]),
        Case(
            "two columns without an outer pipe",
            "Мера | Срок\n:--|--:\nОбучение | март\nПроверка | \n\nа | б\n",
            [["Мера", "Срок"], ["Обучение", "март"], ["Проверка", "·"]]),
        Case(
            "HTML left in cells",
            "| № | Іс-шара | Мерзімі |\n|---|---|---|\n| 1 | <p>Сауалнама</p><ul>- тест;</ul> | <b>мамыр</b> |\n",
            [["№", "Іс-шара", "Мерзімі"], ["1", "Сауалнама - тест;", "мамыр"]]),
        Case(
            "a row cut by a page break goes on with an empty number",
            "№\tМера\tСрок\n1\tОбучение работников\tмарт\n\tи руководителей\t\n2\tПроверка\tмай\n",
            [
                ["№", "Мера", "Срок"], ["1", "Обучение работников", "март"], ["·", "и руководителей", "·"],
                ["2", "Проверка", "май"],
            ]),
        Case(
            "a section title fills one cell of its row",
            "№\tМера\tСрок\nКадры\t\t\n1\tОбучение\tмарт\n",
            [["№", "Мера", "Срок"], ["Кадры", "·", "·"], ["1", "Обучение", "март"]]),
        Case(
            "a title in one cell above the header",
            "| План мероприятий | | | |\n|---|---|---|---|\n| № | Мера | Кто | Срок |\n| 1 | Обучение | отдел | |\n",
            [
                ["План мероприятий", "·", "·", "·"], ["№", "Мера", "Кто", "Срок"], ["1", "Обучение", "отдел", "∅"],
            ]),
        Case(
            "one cell a line, rows parted by blank lines",
            "\t№\n\tІс-шара\n\tМерзімі\n\n\t1\n\tОқыту\n\tнаурыз\n\n\t2\n\tТексеру\n\tсәуір\n",
            [["№", "Іс-шара", "Мерзімі"], ["1", "Оқыту", "наурыз"], ["2", "Тексеру", "сәуір"]]),
        Case(
            "one cell a line, a cell of two lines",
            "\t№\n\tІс-шара\n\tМерзімі\n\n\t1\n\tОқыту\nжәне тест\n\tнаурыз\n\n\t2\n\tТексеру\n\tсәуір\n",
            [["№", "Іс-шара", "Мерзімі"], ["1", "Оқыту және тест", "наурыз"], ["2", "Тексеру", "сәуір"]]),
    ]

    /// Without a row that looks like a header every row is text: nothing is lost to titles.
    @Test func tableWithoutHeader() {
        let sentence = "Комиссия рассматривает заявку и принимает решение по усмотрению председателя."
        let text = DocumentText("| 1 | \(sentence) | срок |\n| 2 | \(sentence) | срок |\n")
        #expect(text.document.tables.map(\.header) == [[]])
        #expect(text.document.segments.allSatisfy { $0.zone == .body })
    }

    /// One line with two pipes or one tab is no table.
    @Test(arguments: [
        "1. Комиссия | отдел | совет.\n2. Далее.\n", "1. Комиссия\tрешает.\n2. Совет\tутверждает.\n",
        "\tКомиссия қарайды.\n\tШешім қабылдайды.\n", "Без таблицы.\n",
    ])
    func noTable(text: String) {
        #expect(DocumentText(text).document.tables.isEmpty)
    }

    @Test(arguments: [
        (
            "№\tІс-шара\tМерзімі\n1\tОқыту\tнаурыз\n2\tТексеру\tтұрақты\n", "тұрақты",
            "кестенің 2-жолы, «Мерзімі» бағаны"
        ),
        ("№\tМера\tСрок\n1\tОбучение\tпостоянно\n2\tПроверка\tмай\n", "постоянно", "строка 1 таблицы, графа «Срок»"),
        ("Мера\tСрок\tКто\nОбучение\tпостоянно\tотдел\n", "постоянно", "строка 1 таблицы, графа «Срок»"),
    ])
    func address(text: String, words: String, address: String) {
        #expect(DocumentText(text).address(of: words)?.hasSuffix(address) == true)
    }

    /// Header cells name columns; they are no measures.
    @Test func headerIsTitle() throws {
        let text = DocumentText("№\tМера\tСрок исполнения\n1\tОбучение\tмарт\n")
        #expect(text.segment(with: "Срок")?.zone == .title)
        #expect(text.segment(with: "Обучение")?.zone == .body)
    }

    /// Text before and after a table keeps its structure.
    @Test func clausesAroundTable() {
        let text = DocumentText("1. План ниже.\n\n№\tМера\tСрок\n1\tОбучение\tмарт\n\n2. Контроль за отделом.\n")
        #expect(text.document.tables.count == 1)
        #expect(text.address(of: "План") == "пункт 1")
        #expect(text.address(of: "Контроль") == "пункт 2")
    }

    @Test func twoTables() {
        let table = "№\tМера\tСрок\n1\tОбучение\tмарт\n"
        #expect(DocumentText(table + "\nТекст между ними.\n\n" + table).document.tables.count == 2)
    }

    /// A cell is a sentence of its own: words of neighbouring cells never meet.
    @Test func cellsAreSegments() {
        let text = DocumentText("№\tМера\tСрок\n1\tпо\tусмотрению\n")
        #expect(text.sentences == ["№", "Мера", "Срок", "1", "по", "усмотрению"])
    }

    private static func rows(of text: String) -> [[String]] {
        let document = DocumentText(text).document
        var rows: [[String]] = []
        for unit in document.units {
            if unit.kind == .row { rows.append([]) }
            guard let cell = unit.cell else { continue }
            let words = document.text.string(unit.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            rows[rows.count - 1].append(words.isEmpty ? (cell.mustBeFilled ? "∅" : "·") : words)
        }
        return rows
    }
}
