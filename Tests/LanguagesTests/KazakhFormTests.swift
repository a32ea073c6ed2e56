import Languages
import Testing
import Texts

/// Forms that must be accepted, and words of other meaning that must not.
@Suite struct KazakhFormTests {
    /// The table of examples is whole: nobody loses one in passing.
    @Test func workedExamplesAreWhole() {
        let examples = WorkedExamples.nouns + WorkedExamples.verbs
        #expect(examples.count == 46)
        #expect(Set(examples.map { $0.lemma + " " + $0.form }).count == 46)
    }

    @Test(arguments: WorkedExamples.nouns + WorkedExamples.more)
    func nounForm(_ example: WorkedExamples.Form) throws {
        #expect(KazakhInflector().noun(example.lemma).forms.contains(example.form))
        let text = "егер \(example.form) болса"
        #expect(try Probe.found("{\(example.lemma):n}", .kk, in: text) == [example.form])
    }

    @Test(arguments: WorkedExamples.verbs)
    func verbForm(_ example: WorkedExamples.Form) throws {
        #expect(KazakhInflector().verb(example.lemma).forms.contains(example.form))
        let text = "егер \(example.form) болса"
        #expect(try Probe.found("{\(example.lemma):v}", .kk, in: text) == [example.form])
    }

    /// A suffix that changes the meaning makes another word: «мерзімсіз» is the opposite of a term.
    @Test(arguments: [
        ("{мерзім:n}", ["мерзімсіз", "мерзімдік", "мерзімсіздік"]),
        ("{шешім:n}", ["шешімсіз", "шешу", "шешімпаз"]),
        ("{заң:n}", ["заңнама", "заңнаманың", "заңсыз", "заңдылық", "заңгер"]),
        ("{мүмкін:n}", ["мүмкіндік", "мүмкіндігі", "мүмкіндігінше", "мүмкінсіз"]),
        ("{мүмкін:a}", ["мүмкіндік", "мүмкіндігі", "мүмкіндіктер"]),
        ("мүмкін", ["мүмкіндік", "мүмкіндігі"]),
        ("{мүмкіндік:n}", ["мүмкін", "мүмкінше"]),
        ("мүмкіндік", ["мүмкін", "мүмкіндіктер"]),
        ("{тиіс:n}", ["тиісті", "тиісінше"]),
        ("{тиіс:a}", ["тиісті", "тиісінше", "тиісірек"]),
        ("{тиіс:x}", ["тиісті", "тиісінше", "тиістігі"]),
        ("тиіс", ["тиісті", "тиісінше"]),
        ("{тиісті:a}", ["тиіс", "тиісінше"]),
        ("тиісті", ["тиіс"]),
        ("{тию:v}", ["тиіс", "тиісті", "тиісінше"]),
        ("{мерзімсіз:a}", ["мерзім", "мерзімі", "мерзімді"]),
        ("мерзімсіз", ["мерзім", "мерзімді"]),
        ("{қызмет:n}", ["қызметші", "қызметкер", "қызметтік"]),
        ("{жауап:n}", ["жауапкершілік", "жауапсыз"]),
        ("{лауазым:n}", ["лауазымсыз"]),
        ("{қабылдау:v-neg}", ["қабылдамайды", "қабылданбайды", "қабылдамаған", "қабылдамауы", "қабылдамайынша"]),
        ("{қабылдау:v}", ["қабылдаушы", "қабылдаушының", "қабыл"]),
        ("{болу:v}", ["бөлу", "бөледі"]),
        ("{алу:v}", ["алдын", "алдыңғы", "алғашқы", "алғыс"]),
        ("{бару:v}", ["бар"]),
        ("{орындау:v}", ["орындары", "орындарын", "орындардан"]),
        ("{белгілеу:v}", ["белгілері", "белгілерінің"]),
        ("{құру:v}", ["құрылғы", "құрылғысы", "құрылғылары"]),
    ])
    func meaningIsKept(phrase: String, words: [String]) throws {
        for word in words { #expect(try Probe.found(phrase, .kk, in: "бұл \(word) емес").isEmpty, "\(word)") }
    }

    @Test(arguments: [
        ("{қабылдау:v-neg}", ["қабылдайды", "қабылданды", "қабылдауы", "қабылдасын"]),
        ("{мерзім:n}", ["мерзім", "мерзімі", "мерзімдердің", "мерзіміне"]),
        ("{заң:n}", ["заң", "заңда", "заңдардың", "заңында"]),
        ("{тиіс:a}", ["тиіс"]),
        ("{тиісті:a}", ["тиісті", "тиістісін"]),
        ("{мүмкін:a}", ["мүмкін"]),
        ("{мүмкіндік:n}", ["мүмкіндік", "мүмкіндігінше"]),
    ])
    func theWordItselfIsKept(phrase: String, words: [String]) throws {
        for word in words { #expect(try Probe.found(phrase, .kk, in: "бұл \(word) емес") == [word]) }
    }

    /// A noun of the legal profile has forty forms and four full instrumentals; spelled alike, they may be fewer.
    @Test func everyFormOnce() {
        let forms = KazakhInflector().noun("комиссия").forms
        #expect(forms == Set(forms).sorted())
        #expect(forms.count == 44)
        #expect(forms.allSatisfy { $0.hasPrefix("комиссия") })
    }

    @Test func instrumentalHasNoHarmony() {
        #expect(KazakhInflector().noun("заң").forms.contains("заңмен"))
        #expect(!KazakhInflector().noun("заң").forms.contains("заңман"))
    }
}

/// Words that the rules cannot derive.
@Suite struct KazakhExceptionTests {
    @Test func syncopeKeepsTheFullFormToo() {
        let inflector = KazakhInflector(words: [.init("сабыр", .noun, alternative: "сабр")])
        let forms = inflector.noun("сабыр").forms
        #expect(forms.contains("сабры") && forms.contains("сабырдың") && forms.contains("сабыры"))
        #expect(!KazakhInflector().noun("сабыр").forms.contains("сабры"))
    }

    @Test func harmonyIsGiven() {
        let front = KazakhInflector(words: [.init("комитет", .noun, harmony: .back)])
        #expect(front.noun("комитет").forms.contains("комитетта"))
        #expect(!front.noun("комитет").forms.contains("комитетте"))
        #expect(KazakhInflector().noun("комитет").forms.contains("комитетте"))
    }

    @Test func verbStemIsGiven() {
        let given = KazakhInflector(words: [.init("аршу", .verb, stem: "аршы")])
        #expect(given.verb("аршу").forms.contains("аршиды"))
        #expect(given.verb("аршу").forms.contains("аршылды"))
        #expect(KazakhInflector().verb("аршу").forms.contains("аршады"))
    }

    /// «оқу» is a noun too, and inflects as one: the exception speaks of the verb.
    @Test func anExceptionIsForItsPartOfSpeech() {
        #expect(KazakhInflector().noun("оқу").forms.contains("оқудың"))
        #expect(KazakhInflector().verb("оқу").forms.contains("оқып"))
    }

    /// A pack's word wins over the built-in one, and keeps what it does not speak of.
    @Test func givenWordsAreAdded() {
        let given = KazakhInflector(words: [
            .init("орын", .noun, homonym: "no harm"), .init("халық", .noun, alternative: "халқ", harmony: .front),
            .init("оқу", .verb, stem: "оқыт"),
        ])
        #expect(given.noun("орын").forms.contains("орнында"))
        #expect(given.word("орын", .noun)?.homonym == "no harm")
        #expect(given.noun("халық").forms.contains("халқінің"))
        #expect(Set(given.verb("оқу").forms).isSuperset(of: ["оқытады"]), "оқытады")
    }
}
