import Documents
import Testing
import Texts

/// What a rule sees around its words: the unit of judgement is the numbered clause with its lead-in and all its items.
@Suite struct ScopeTests {
    private let list = DocumentText(
        """
        Глава 1. Общие положения
        1. Первый пункт. Второе предложение.
        2. Комиссия вправе:
        1) запросить сведения. Срок три дня;
        - устно;
        2) отказать.

        Отказ обосновывается.

        3. Третий пункт.
        """)

    @Test(arguments: [
        (Scope.sentence, "1) запросить сведения."),
        (.item, "1) запросить сведения. Срок три дня;"),
        (
            .clause,
            """
            2. Комиссия вправе:
            1) запросить сведения. Срок три дня;
            - устно;
            2) отказать.

            Отказ обосновывается.
            """
        ),
    ])
    func around(scope: Scope, expected: String) {
        #expect(list.scope(scope, around: "запросить") == expected)
    }

    /// Every member of the list is judged with the whole of it.
    @Test(arguments: ["Комиссия", "устно", "отказать", "обосновывается"])
    func clauseOf(words: String) {
        #expect(list.scope(.clause, around: words)?.hasPrefix("2. Комиссия вправе:") == true)
        #expect(list.scope(.clause, around: words)?.hasSuffix("Отказ обосновывается.") == true)
    }

    @Test func documentScope() {
        #expect(list.scope(.document, around: "Первый")?.contains("Третий пункт") == true)
    }

    @Test func neighboursStayOutside() {
        #expect(list.scope(.clause, around: "Первый") == "1. Первый пункт. Второе предложение.")
        #expect(list.scope(.clause, around: "Третий") == "3. Третий пункт.")
    }

    /// 4.2 «Отдел:» leads 4.2.1 and 4.2.2 in; 4.3 without a colon leaves 4.3.1 a clause of its own.
    @Test func dottedClauses() {
        let text = DocumentText(
            """
            4. Порядок

            4.2. Отдел:
            4.2.1. проверяет заявку;
            4.2.2. даёт ответ.
            4.3. Заявка подаётся письменно.
            4.3.1. Заявка регистрируется.
            """)
        #expect(
            text.scope(.clause, around: "даёт") == "4.2. Отдел:\n4.2.1. проверяет заявку;\n4.2.2. даёт ответ.")
        #expect(text.scope(.clause, around: "регистрируется") == "4.3.1. Заявка регистрируется.")
    }

    @Test(arguments: ["проверяет", "утверждает"])
    func leadIn(words: String) throws {
        let text = DocumentText("7. Отдел кадров:\n1) проверяет заявку;\n2) утверждает список.\n")
        let segment = try #require(text.segment(with: words))
        let range = try #require(text.document.leadIn(of: segment))
        #expect(text.document.text.string(range) == "7. Отдел кадров:")
    }

    @Test func clauseItselfHasNoLeadIn() throws {
        let text = DocumentText("7. Отдел кадров:\n1) проверяет заявку;\n")
        #expect(text.document.leadIn(of: try #require(text.segment(with: "Отдел"))) == nil)
    }

    /// A law's article without numbered clauses is judged as one; with `article` so is one that has them.
    @Test func articles() {
        let text = DocumentText(
            """
            Статья 5. Отказ

            В выдаче отказывают, если:
            1) заявка неполна;
            2) срок истёк.

            Статья 6. Жалоба
            1. Решение обжалуют.
            2. Жалоба рассматривается.
            """)
        #expect(text.scope(.clause, around: "неполна")?.contains("Статья 5") == true)
        #expect(text.scope(.clause, around: "обжалуют") == "1. Решение обжалуют.")
        #expect(
            text.scope(.article, around: "обжалуют")
                == "Статья 6. Жалоба\n1. Решение обжалуют.\n2. Жалоба рассматривается.")
    }

    /// An unnumbered paragraph with its list is a clause where there are no numbers.
    @Test func unnumberedList() {
        let text = DocumentText("Раздел 1. Права\n\nОтдел вправе:\n- запросить;\n- отказать.\n\nСроки указаны ниже.\n")
        #expect(text.scope(.clause, around: "отказать") == "Отдел вправе:\n- запросить;\n- отказать.")
    }
}
