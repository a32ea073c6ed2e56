import Documents
import Findings
import RulePacks
import Scanning
import Testing
import Texts

/// Damaged and misspelled Kazakh words: found, and marked noisy; words that only look so: left alone.
@Suite struct NoisyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: String
        let text: String
        /// Quotes of exact findings, and of noisy ones.
        let exact: [String]
        let noisy: [String]

        init(_ name: String, _ rule: String, _ text: String, exact: [String] = [], noisy: [String] = []) {
            testDescription = name
            self.rule = rule
            self.text = text
            self.exact = exact
            self.noisy = noisy
        }
    }

    @Test(arguments: damaged + aliases + leftAlone + conditions)
    func finds(_ test: Case) throws {
        let findings = try TinyRules(test.rule, lexicon: Self.lexicon).report(test.text).findings
        #expect(findings.filter { !$0.isNoisy }.map(\.quote) == test.exact)
        #expect(findings.filter(\.isNoisy).map(\.quote) == test.noisy)
    }

    private static let conflict = #"match: {kk: ["{мүдде:n} {қақтығыс:n}"]}"#
    private static let lexicon =
        TinyRules.bearers + "\n" + """
            words:
              kk:
                сыбайлас: {pos: n, typos: [сыйбайлас, сыйайлас, сыбайлар]}
                енгізу: {pos: v, typos: [еңгізу]}
            """

    static let damaged = [
        Case("as it should be", conflict, "1. Мүдделер қақтығысын хабарлайды.", exact: ["Мүдделер қақтығысын"]),
        Case("ұ for ү", conflict, "1. Мұдделер қақтығысын хабарлайды.", noisy: ["Мұдделер қақтығысын"]),
        Case("к for қ", conflict, "1. Мүдделер қактығысы болса, хабарлайды.", noisy: ["Мүдделер қактығысы"]),
        Case("у, к and г", conflict, "1. Ол мудделер кактыгысын өзі айтады.", noisy: ["мудделер кактыгысын"]),
        Case(
            "in an ending", conflict, "1. Мүдделердін қақтығысының алдын алады.", noisy: ["Мүдделердін қақтығысының"]),
        Case(
            "one sentence clean, one damaged", conflict,
            "1. Мүдделер қақтығысын айтады. Ал мұдделер қақтығысын жасырмайды.", exact: ["Мүдделер қақтығысын"],
            noisy: ["мұдделер қақтығысын"]),
        Case(
            "a clean match in a damaged sentence stays exact", conflict,
            "1. Мүдделер қақтығысын және мұдделер қақтығысына жол бермейді.", exact: ["Мүдделер қақтығысын"],
            noisy: ["мұдделер қақтығысына"]),
        Case(
            "exact words of a phrase", #"match: {kk: ["өз қалауы"]}"#, "1. Төраға өз калауы бойынша шешеді.",
            noisy: ["өз калауы"]),
        Case(
            "only the marked part is reported", #"match: {kk: ["⟦қалауы⟧ бойынша"]}"#,
            "1. Төраға өз калауы бойынша шешеді.", noisy: ["калауы"]),
        Case(
            "a stem with a wildcard", #"match: {kk: ["{қалау*}"]}"#, "1. Төраға өз калауымен шешім шығарады.",
            noisy: ["калауымен"]),
    ]

    static let aliases = [
        Case(
            "a listed misspelling", #"match: {kk: ["сыбайлас {жемқорлық:n}"]}"#,
            "1. Сыйбайлас жемқорлыққа қарсы іс-қимыл.\n2. Сыйайлас жемқорлықты болдырмайды.\n3. Сыбайлар жемқорлық тәуекелі.",
            noisy: ["Сыйбайлас жемқорлыққа", "Сыйайлас жемқорлықты", "Сыбайлар жемқорлық"]),
        Case(
            "with the endings of the verb", #"match: {kk: ["{енгізу:v}"]}"#,
            "1. Өзгерістер еңгізілген құжат күшіне енеді.",
            noisy: ["еңгізілген"]),
        Case("no guessing", #"match: {kk: ["сыбайлас {жемқорлық:n}"]}"#, "1. Сыбайас жемқорлыққа қарсы іс-қимыл."),
    ]

    static let leftAlone = [
        Case("болу is not бөлу", #"match: {kk: ["бөлу"]}"#, "1. Мүшенің келісімі болу керек, әйтпесе шешім жоқ."),
        Case("тура is not тұра", #"match: {kk: ["тұра"]}"#, "1. Жолдың тура бағытын комиссия белгілейді."),
        Case("қурап is not құрап", #"match: {kk: ["құрап"]}"#, "1. Ағаштар қурап қалса, үйден өтініш беріледі."),
        Case("типті is not тіпті", #"match: {kk: ["тіпті"]}"#, "1. Бір типті шарттар жасалады, үлгісі бекітіледі."),
        Case("білікті is not билікті", #"match: {kk: ["{билік:n}"]}"#, "1. Ең білікті мамандарды комиссия шақырады."),
        Case("тұр is not түр", #"match: {kk: ["{түр:n}"]}"#, "1. Негізгі тізілім бес бөлімнен тұр, тұрды."),
        Case("кең is not кен, nor кен кең", #"match: {kk: ["{кең:n}"]}"#, "1. Кен орындарын әкімдік өзі белгілейді."),
        Case(
            "letters are not exchanged the other way", #"match: {kk: ["{кеңсе:n} {кітап:n}"]}"#,
            "1. Қеңсе қітабы әкімдікте сақталады."),
        Case(
            "Russian words in a Russian paragraph",
            #"match: {kk: ["{құрса:n}", "{бөлім:n}", "қарағанда", "{әкім:n}", "{бланкі:n}"]}"#,
            "1. Руководитель курса, аким и Караганда: бланки сдаются в отдел, болим и болимы не считаются."),
        Case("a word of the rules with another ending", conflict, "1. Мудделеске қактығыс болған жоқ, сөз бітті."),
    ]

    static let conditions = [
        Case(
            "an absence rule sees the damaged word",
            "match: {kk: [\"{қарау:v}\"]}\nwithout: {kk: [\"жұмыс күні ішінде\"]}",
            "1. Комиссия өтінімді он жумыс күні ішінде қарайды."),
        Case(
            "without it, it fires", "match: {kk: [\"{қарау:v}\"]}\nwithout: {kk: [\"жұмыс күні ішінде\"]}",
            "1. Комиссия өтінімді он күні ішінде қарайды.", exact: ["қарайды"]),
        Case(
            "an exception holds through noise",
            "match: {kk: [\"{қалау:n} бойынша\"]}\nunless: {kk: [\"азаматтың қалауы\"]}",
            "1. Өтінім азаматтын қалауы бойынша қаралады."),
        Case(
            "with may be met through noise", "match: {kk: [\"{қалау:n} бойынша\"]}\nwith: {kk: [\"{төлем:n}\"]}",
            "1. Толем өз қалауы бойынша тағайындалады.", exact: ["қалауы бойынша"]),
    ]

    @Test func requirementIsMetThroughNoise() throws {
        let rules = try TinyRules(
            "applies: {kinds: [rules]}\nrequire: {kk: [\"{мүдде:n} {қақтығыс:n}\"]}")
        #expect(rules.finds("1. Мұдделер қақтығысын хабарлайды.", kind: .rules) == [])
        #expect(rules.finds("1. Мүшелер жиналысын хабарлайды.", kind: .rules) == ["document"])
    }

    @Test func confidenceIsOneStepLowerAndTheFingerprintIsThatOfTheWords() throws {
        let body = "match: {kk: [\"{мүдде:n} {қақтығыс:n}\"]}"
        let noisy = try #require(TinyRules(body).report("1. Мұдделер қақтығысын айтады.").findings.first)
        #expect(noisy.isNoisy && noisy.rule.confidence == .low && noisy.confidence == .low)
        // A rule that has the misspelling itself finds the same words exactly, under the same name.
        let exact = try #require(
            TinyRules("match: {kk: [\"мұдделер {қақтығыс:n}\"]}").report("1. Мұдделер қақтығысын айтады.").findings
                .first)
        #expect(!exact.isNoisy && exact.fingerprint == noisy.fingerprint)
    }

    @Test func kazakhReadByARussianScanner() throws {
        let rules = try TinyRules(#"match: {kk: ["сыбайлас {жемқорлық:n}", "{тәуекел:n}"]}"#)
        let line = "Жемцорлыц тэуекелдерiн талдау женiндегi цызметтiц нэтижелерi туралы ацпарат жариялансын. "
        let text = String(repeating: line, count: 6) + "Сыбайлас жемцорлыцца царсы iс-цимыл."
        #expect(rules.report(text).findings.filter(\.isNoisy).last?.quote == "Сыбайлас жемцорлыцца")
        // ғ as f is one byte for two: the words behind it still have their places.
        let rule = try TinyRules(#"match: {kk: ["{қағида:n}", "{төраға:n}"]}"#)
        let findings = rule.report(text + " Цаfидаларды тераfа бекiтедi.").findings
        #expect(findings.map(\.quote) == ["Цаfидаларды", "тераfа"])
        // The same letters in a document that does not show the symptom are someone's spelling, not a scanner's.
        let clean = String(repeating: "Қазақстан Республикасының заңдары қолданылады, құқық қорғалады. ", count: 6)
        #expect(rules.report(clean + "Сыбайлас жемцорлыцца царсы iс-цимыл.").findings.isEmpty)
    }

    /// What was done to spoilt text is said, and what is lost makes the scan incomplete.
    @Test(arguments: [
        ("1. Ќазаќстан Республикасыныѕ Їкіметі ќаулы етеді, ґз ќалауы бойынша.", "KZ-1048 → windows-1251", false),
        ("1. ???????? ?????? ????????? өз қалауы бойынша.", "letters are lost", true),
    ])
    func spoiltTextIsSaid(text: String, words: String, isIncomplete: Bool) throws {
        let report = try TinyRules(#"match: {kk: ["өз қалауы"]}"#).report(text)
        let note = try #require(report.notes.first)
        #expect(note.text.en.contains(words))
        #expect(!note.text.kk.isEmpty && !note.text.ru.isEmpty)
        #expect(note.isIncomplete == isIncomplete)
        #expect(report.findings.map(\.quote) == [isIncomplete ? "өз қалауы" : "ґз ќалауы"])
    }

    /// The project's own clean documents: nothing is noisy there, in any line.
    @Test(arguments: CorpusDocument.all)
    func cleanTextHasNoNoise(_ corpus: CorpusDocument) throws {
        let report = try #require(CorpusDocument.reports[corpus.name])
        #expect(report.findings.filter(\.isNoisy).map(\.quote) == [])
    }

    /// Every finding of the corpus is found again after Kazakh letters are typed as Russian ones.
    @Test(arguments: CorpusDocument.all.filter { $0.language == "kk" })
    func damagedCorpusIsFoundAgain(_ corpus: CorpusDocument) throws {
        let source = try corpus.load().source
        let typed: [Character: Character] = ["қ": "к", "ғ": "г", "ң": "н", "ү": "у", "ө": "о"]
        var index = 0
        // Every third sentence's worth of letters, so that the document is still seen to be Kazakh.
        let text = String(
            source.string(0..<source.bytes.count).map { letter in
                index += 1
                return index % 3 == 0 ? typed[letter] ?? letter : letter
            })
        let before = try #require(CorpusDocument.reports[corpus.name]).findings.count { $0.span != nil }
        let damaged = Document(SourceText(name: corpus.name, text: text), kind: DocumentKind(rawValue: corpus.kind))
        let after = Scanner(try Repository.rules()).scan(damaged, scratch: Scratch()).findings
        let found = after.count { $0.span != nil }
        #expect(found * 10 >= before * 8, "\(corpus.name): \(before) before, \(found) after")
    }
}
