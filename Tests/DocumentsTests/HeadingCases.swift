extension OutlineTests {
    /// Headings as they come out of extractors: spaces, Roman numerals, no hyphen, glued.
    static let headings = [
        Case(
            "spaces around the hyphen",
            """
            1 - тарау. Жалпы ережелер
            1. Бірінші.
            2 -тарау. Тәртібі
            2. Екінші.
            """,
            """
            chapter 1
              point 1
            chapter 2
              point 2
            """),
        Case(
            "Roman numerals, in Latin and Cyrillic letters",
            """
            I-тарау. Жалпы ережелер
            1. Бірінші.
            ІІ-тарау. Тәртібі
            2. Екінші.
            """,
            """
            chapter I
              point 1
            chapter II
              point 2
            """),
        Case(
            "Roman parts in Russian",
            """
            I. Общие положения
            1. Первый.
            IV
            Ответственность
            2. Второй.
            """,
            """
            part I
              point 1
            part IV
              point 2
            """),
        Case(
            "two headings glued on one line",
            """
            1-БӨЛІМ. ЖАЛПЫ ЕРЕЖЕЛЕР1-тарау. Мақсаты
            1. Бірінші.
            """,
            """
            part 1
              chapter 1
                point 1
            """),
        Case(
            "annexes, with and without a number",
            """
            1. Бірінші.

            4 Қосымша

            1. Екінші.

            8-қосымша

            1. Үшінші.
            """,
            """
            point 1
            annex 4
              point 1
            annex 8
              point 1
            """),
        Case(
            "a Russian annex",
            """
            1. Первый.

            Приложение 2 к Правилам

            1. Второй.

            Приложение

            1. Третий.
            """,
            """
            point 1
            annex 2
              point 1
            annex
              point 1
            """),
        Case(
            "paragraphs by sign and by word",
            """
            Глава 1. Общие положения
            § 1. Цель
            1. Первый.
            Параграф 2. Задачи
            2. Второй.
            """,
            """
            chapter 1
              section 1
                point 1
              section 2
                point 2
            """),
        Case(
            "a heading whose title stands on the next line",
            """
            1-тарау.
            Жалпы ережелер
            1. Бірінші.
            Глава 2.
            Порядок
            2. Второй.
            """,
            """
            chapter 1
              point 1
            chapter 2
              point 2
            """),
        Case(
            "a heading with its first clause on one line",
            """
            Глава 1. Общие положения. 1. Правила определяют порядок.
            2. Комиссия решает.
            """,
            """
            chapter 1
              point 1
              point 2
            """),
        Case(
            "a paragraph that speaks of a chapter opens none",
            """
            1. Бірінші.

            3-бап бойынша шешім қабылданады.

            Глава 2 настоящих Правил не применяется.

            2. Екінші.
            """,
            """
            point 1
              paragraph
              paragraph
            point 2
            """),
        Case(
            "words in the middle of a sentence are no heading",
            """
            1. Комиссия осы Қағидалардың
            3-тарауына сәйкес шешеді.
            2. Порядок установлен
            главой 3 Правил.
            """,
            """
            point 1
            point 2
            """),
    ]

    static let lists = [
        Case(
            "letters below items, dashes below letters",
            """
            7. Отдел:
            1) проверяет:
            а) полноту;
            б) сроки:
            - начала;
            - окончания;
            2) утверждает.
            """,
            """
            point 7
              subpoint 1
                subpoint а
                subpoint б
                  item
                  item
              subpoint 2
            """),
        Case(
            "inserted numbers",
            """
            12. Бірінші.
            12-1. Екінші:
            1) а;
            1-1) ә.
            """,
            """
            point 12
            point 12-1
              subpoint 1
              subpoint 1-1
            """),
        Case(
            "bullets of every make",
            """
            3. Бөлімше:
            – сұратуға;
            • енгізуге;
            * тартуға құқылы.
            """,
            """
            point 3
              item
              item
              item
            """),
        Case(
            "a paragraph after a clause belongs to it",
            """
            5. Комиссия шешім қабылдайды.

            Шешім хаттамаға енгізіледі.

            6. Хаттама сақталады.
            """,
            """
            point 5
              paragraph
            point 6
            """),
        Case(
            "a hard line end inside a sentence opens nothing",
            """
            5. Комиссия шешім қабылдап,
            оны хаттамаға
            енгізеді.
            """,
            "point 5"),
        Case(
            "a word broken by a hyphen at the line end",
            """
            9. Белгілер бо-
            йынша бағаланады.
            """,
            "point 9"),
    ]
}
