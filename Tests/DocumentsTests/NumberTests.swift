import Testing

/// Clause numbers as extractors leave them, and numbers that are none.
@Suite struct NumberTests {
    typealias Case = OutlineTests.Case

    @Test(arguments: clauses)
    func outline(_ test: Case) {
        #expect(DocumentText(test.text).outline == test.outline)
    }

    static let clauses = [
        Case(
            "a number alone on its line",
            """
            12.
            Комиссия рассматривает заявку.
            13. С
            целью проверки создаётся группа.
            """,
            """
            point 12
            point 13
            """),
        Case(
            "deep dotted numbers",
            """
            3.1.1. Бірінші.
            3.1.2. Екінші.
            3.1.2.1. Үшінші.
            3.2. Төртінші.
            """,
            """
            point 3.1.1
            point 3.1.2
              point 3.1.2.1
            point 3.2
            """),
        Case(
            "a dotted number without a point behind it",
            """
            4.1 Отдел рассматривает заявку.
            4.2 Отдел принимает решение.
            """,
            """
            point 4.1
            point 4.2
            """),
        Case(
            "no space behind the number",
            """
            1.Бірінші.
            2.Екінші.
            """,
            """
            point 1
            point 2
            """),
        Case(
            "an escaped point, as Pandoc writes it",
            """
            1\\. Первый.
            2\\. Второй.
            """,
            """
            point 1
            point 2
            """),
        Case(
            "clauses run together on one line",
            "3.1. Автор ұсыныс береді. 3.2. Комиссия қарайды. 3.3. Шешім тіркеледі.",
            """
            point 3.1
            point 3.2
            point 3.3
            """),
        Case(
            "items run together on one line",
            "5. Комиссия: 1) заявку рассматривает; 2) решение принимает; 3) ответ направляет.",
            """
            point 5
              subpoint 1
              subpoint 2
              subpoint 3
            """),
        Case(
            "a date at the start of a line",
            """
            1. Приказ издан
            02.05.2006 и действует.
            2. Срок истёк.
            """,
            """
            point 1
            point 2
            """),
        Case(
            "a code of a profession",
            """
            1. Мамандық:
            54.02.01 Дизайн.
            2. Біліктілік.
            """,
            """
            point 1
              paragraph
            point 2
            """),
        Case(
            "a year and a sum at the start of a line",
            """
            1. Жоспар
            2025 жылға арналған, құны
            10000 теңге.
            2. Есеп.
            """,
            """
            point 1
            point 2
            """),
        Case(
            "a reference in the middle of a line carries nothing on",
            "1. Осы Қағидалардың 2. және 7. тармақтары қолданылады. 9. Соңғы.",
            "point 1"),
        Case(
            "numbers in a sentence",
            "4. Төлем 3.5 пайыздан аспайды, 5) тармақша да қолданылады.",
            "point 4"),
    ]

    /// The text of a clause whose number stood alone begins with the number.
    @Test func textOfLoneNumber() throws {
        let text = DocumentText("13. С\nцелью проверки создаётся группа.\n14. Далее.")
        let unit = try #require(text.unit(with: "целью"))
        #expect(text.text(of: unit) == "13. С\nцелью проверки создаётся группа.")
        #expect(text.address(of: "целью") == "пункт 13")
    }

    /// Clauses cut out of one line own only their words.
    @Test func textOfClausesInOneLine() throws {
        let text = DocumentText("3.1. Автор ұсыныс береді. 3.2. Комиссия қарайды. 3.3. Шешім тіркеледі.")
        let unit = try #require(text.unit(with: "Комиссия"))
        #expect(text.text(of: unit).trimmingSpaces == "3.2. Комиссия қарайды.")
        #expect(text.address(of: "Шешім") == "3.3-тармақ")
    }
}

extension String {
    var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
