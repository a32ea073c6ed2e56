import Testing

/// Who acts decides: the bearer named in the nominative.
@Suite struct SubjectTests {
    @Test(arguments: required + excluded)
    func finds(_ test: RuleCase) throws {
        #expect(try TinyRules(test.rule).finds(test.text) == test.finds)
    }

    private static let kazakhIs = "match: {kk: [\"құқылы\"]}\nsubject: {is: \"@official\"}"
    private static let russianIs = "match: {ru: [\"вправе\"]}\nsubject: {is: \"@official\"}"
    private static let kazakhNot = "match: {kk: [\"құқылы\"]}\nsubject: {not: \"@right-holder\"}"
    private static let russianNot = "match: {ru: [\"вправе\"]}\nsubject: {not: \"@right-holder\"}"

    static let required = [
        RuleCase(
            "Kazakh: the bearer opens the sentence", kazakhIs, "1. Комиссия өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase("Kazakh: another acts", kazakhIs, "1. Өтініш беруші комиссиядан жауап алуға құқылы.", []),
        RuleCase("Kazakh: nobody is named", kazakhIs, "1. Өтінімді қайтаруға құқылы.", []),
        RuleCase("Kazakh: an oblique case is no subject", kazakhIs, "1. Комиссияның мүшесі дауыс беруге құқылы.", []),
        RuleCase(
            "Kazakh: the lead-in names the bearer of an item", kazakhIs,
            "1. Комиссия:\n1) өтінімді қарайды;\n2) мәліметтерді сұратуға құқылы.", ["құқылы"]),
        RuleCase(
            "Kazakh: a conditional clause has a subject of its own", kazakhIs,
            "1. Өтініш беруші құжат ұсынбаса, комиссия өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase(
            "Kazakh: a clause of time too", kazakhIs,
            "1. Өтініш беруші келмеген жағдайда, комиссия өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase("Russian: the nearest before", russianIs, "1. Комиссия вправе вернуть заявку.", ["вправе"]),
        RuleCase(
            "Russian: if the candidate, the commission", russianIs,
            "1. Если кандидат не явился, комиссия вправе вернуть заявку.", ["вправе"]),
        RuleCase("Russian: the candidate acts", russianIs, "1. Комиссия извещает, кандидат вправе возразить.", []),
        RuleCase("Russian: behind the words, close by", russianIs, "1. Вправе комиссия вернуть заявку.", ["Вправе"]),
        RuleCase("Russian: an oblique case is no subject", russianIs, "1. Члены при комиссией вправе возразить.", []),
        RuleCase(
            "Russian: the lead-in", russianIs, "1. Комиссия:\n1) рассматривает заявку;\n2) вправе её вернуть.",
            ["вправе"]),
    ]

    static let excluded = [
        RuleCase("Kazakh: a right of the applicant", kazakhNot, "1. Өтініш беруші шағымдануға құқылы.", []),
        RuleCase("Kazakh: a right of the commission", kazakhNot, "1. Комиссия өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase("Kazakh: nobody is named", kazakhNot, "1. Өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase(
            "Kazakh: the condition names the applicant, the main clause the commission", kazakhNot,
            "1. Өтініш беруші құжат ұсынбаса, комиссия өтінімді қайтаруға құқылы.", ["құқылы"]),
        RuleCase(
            "Kazakh: the list of the applicant's rights", kazakhNot,
            "1. Өтініш беруші:\n1) жауап алады;\n2) шағымдануға құқылы.", []),
        RuleCase("Russian: a right of the candidate", russianNot, "1. Кандидат вправе обжаловать решение.", []),
        RuleCase("Russian: a right of the commission", russianNot, "1. Комиссия вправе вернуть заявку.", ["вправе"]),
        RuleCase(
            "Russian: the condition names the candidate", russianNot,
            "1. Если кандидат не явился, комиссия вправе вернуть заявку.", ["вправе"]),
        RuleCase(
            "Russian: whose lexicon the rule does not name competes all the same", russianNot,
            "1. Кандидат подаёт заявку, комиссия вправе её вернуть.", ["вправе"]),
    ]
}
