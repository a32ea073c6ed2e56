import Testing

/// The tree of small documents, in both languages and in the layouts by-laws come in.
@Suite struct OutlineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let outline: String

        init(_ name: String, _ text: String, _ outline: String) {
            testDescription = name
            self.text = text
            self.outline = outline
        }
    }

    @Test(arguments: layouts + headings + lists)
    func tree(_ test: Case) {
        #expect(DocumentText(test.text).outline == test.outline)
    }

    static let layouts = [
        Case(
            "Kazakh chapters, clauses and items",
            """
            1-тарау. Жалпы ережелер

            1. Осы Қағидалар тәртіпті айқындайды.
            2. Комиссия:
            1) өтінімді қарайды;
            2) шешім қабылдайды.

            2-тарау. Қорытынды ережелер
            3. Шешім тіркеледі.
            """,
            """
            chapter 1
              point 1
              point 2
                subpoint 1
                subpoint 2
            chapter 2
              point 3
            """),
        Case(
            "Russian chapters, clauses and items",
            """
            Глава 1. Общие положения

            1. Правила определяют порядок.
            2. Комиссия:
            1) рассматривает заявку;
            2) принимает решение.

            Глава 2. Заключительные положения
            3. Решение регистрируется.
            """,
            """
            chapter 1
              point 1
              point 2
                subpoint 1
                subpoint 2
            chapter 2
              point 3
            """),
        Case(
            "parts above chapters",
            """
            1-бөлім. Жалпы бөлім
            1-тарау. Мақсаты
            1. Бірінші.
            2-бөлім. Ерекше бөлім
            2-тарау. Тәртібі
            2. Екінші.
            """,
            """
            part 1
              chapter 1
                point 1
            part 2
              chapter 2
                point 2
            """),
        Case(
            "a law: articles, their clauses, their items",
            """
            Статья 24. Содержание и стиль

            1. Текст излагается кратко.
            2. Не допускается:
            1) повторение;
            2) двоякое толкование.

            Статья 25. Ссылки

            Ссылка указывает порядковый номер.
            """,
            """
            article 24
              point 1
              point 2
                subpoint 1
                subpoint 2
            article 25
              paragraph
            """),
        Case(
            "a Kazakh law",
            """
            3-бап. Негізгі қағидаттар

            1. Бірінші.

            4-бап. Қолданылу аясы

            1. Екінші.
            """,
            """
            article 3
              point 1
            article 4
              point 1
            """),
        Case(
            "internal style: dotted numbers under numbered headings",
            """
            4. Порядок работы

            4.1. Отдел рассматривает заявку.
            4.2. Отдел вправе:
            4.2.1. запросить сведения;
            4.2.2. вернуть заявку.

            5. Ответственность

            5.1. Работник отвечает за решение.
            """,
            """
            part 4
              point 4.1
              point 4.2
                point 4.2.1
                point 4.2.2
            part 5
              point 5.1
            """),
        Case(
            "headings of capitals with bare numbers",
            """
            1. ЖАЛПЫ ЕРЕЖЕЛЕР

            1.1. Бірінші.

            2. ҚҰҚЫҚТАРЫ

            2.1. Екінші.
            """,
            """
            part 1
              point 1.1
            part 2
              point 2.1
            """),
        Case(
            "Markdown headings",
            """
            # Правила допуска

            ## Глава 1. Общие положения

            1. Правила определяют порядок.

            ## Порядок

            2. Допуск выдаётся.
            """,
            """
            section
            chapter 1
              point 1
              section
                point 2
            """),
        Case(
            "marks of Markdown around numbers",
            """
            ## **1-тарау.** Жалпы ережелер

            1\\. **Бірінші** тармақ:

            - бірі;
            + екіншісі;
            * үшіншісі.

            **2.** Екінші тармақ.

            **2-тарау. Тәртіп**

            3. Үшінші.
            """,
            """
            chapter 1
              point 1
                item
                item
                item
              point 2
            chapter 2
              point 3
            """),
        Case(
            "a block of code is no clause",
            """
            1. Бірінші:

            ```
            # 7. Тақырып
            5. Код.
            ```

            2. Екінші.
            """,
            """
            point 1
              paragraph
              paragraph
            point 2
            """),
        Case(
            "tildes around code; long lines of them rule a text off",
            """
            1. Бірінші:

            ~~~ text
            5. Код.
            ~~~~

            ~~~~~~~~~~~~

            2. Екінші.

            ~~~~~~~~~~~~
            """,
            """
            point 1
              paragraph
              paragraph
            point 2
              paragraph
            """),
        Case(
            "headings underlined",
            """
            Правила допуска
            ===============

            1. Правила определяют порядок.

            Порядок
            -------

            2. Допуск выдаётся.

            3. Допуск
            выдаётся
            ---
            """,
            """
            section
              point 1
            section
              point 2
              point 3
            """),
        Case(
            "lines that underline nothing",
            """
            1. Допуск выдаётся.

            Директор
            ---------------
            2. Екінші.
            -----
            """,
            """
            point 1
              paragraph
            point 2
            """),
        Case(
            "a fence that is never closed",
            """
            1. Бірінші.

            ```

            2. Екінші.
            """,
            """
            point 1
              paragraph
            point 2
            """),
    ]
}
