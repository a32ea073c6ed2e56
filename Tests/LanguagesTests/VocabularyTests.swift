import Languages
import Testing
import Texts

/// Which word of the rules a damaged word is read as.
@Suite struct VocabularyTests {
    private static func vocabulary(_ phrases: [String]) throws -> KazakhVocabulary {
        let compiler = PhraseCompiler(kazakh: KazakhInflector(), russian: RussianForms(tsv: ""))
        compiler.add(misspelling: "сыйбайлас", of: "сыбайлас", isVerb: false)
        compiler.add(misspelling: "көрсетеу", of: "көрсету", isVerb: true)
        for phrase in phrases { _ = try compiler.compile(PhraseParser.parse(phrase), language: .kk) }
        return compiler.vocabulary
    }

    private static let phrases = [
        "{құқық:n} {шешім:n}", "{мүдде:n}", "{көрсету:v}", "{тұрақ*}", "сыбайлас", "{қағида:n}", "{тәуекел:n}",
        "{түр:n}",
        "іс-{қимыл:n}", "{жаңарту:v} {жақарту:v}", "бөлу", "{комиссия:n}",
    ]

    /// As typed → as meant; `nil` where nothing is read into the word.
    @Test(arguments: [
        ("кукыктарын", "құқықтарын"), ("кұқық", "құқық"), ("құқык", "құқық"), ("кукыгынын", "құқығының"),
        ("мұдделер", "мүдделер"), ("мудделердін", "мүдделердің"), ("корсетілетін", "көрсетілетін"),
        ("турақты", "тұрақты"),
        ("кимылын", "қимылын"), ("комиссиянын", "комиссияның"), ("сыйбайлас", "сыбайлас"), ("көрсетеуге", "көрсетуге"),
        ("құқықтарын", nil), ("көрсетеді", nil), ("мүдделестер", nil), ("мұдделестер", nil), ("тұрлері", nil),
        ("шешім", nil), ("қеше", nil), ("болу", nil), ("жемқорлық", nil), ("көмиссия", nil), ("шешим", nil), ("", nil),
    ])
    func typing(written: String, meant: String?) throws {
        #expect(try Self.vocabulary(Self.phrases).reading(of: written, .typing) == meant)
    }

    /// As a scanner read it. «жацарту» may be either word, so it is neither.
    @Test(arguments: [
        ("цуцыцтыц", "құқықтың"), ("цаfидаларды", "қағидаларды"), ("керсетiлмейдi", nil),
        ("керсетілмейді", "көрсетілмейді"),
        ("тэуекел", "тәуекел"), ("теуекел", "тәуекел"), ("жацарту", nil), ("комиссия", nil), ("цирк", nil),
    ])
    func recognition(written: String, meant: String?) throws {
        #expect(try Self.vocabulary(Self.phrases).reading(of: written, .recognition) == meant)
    }

    private static let kazakh =
        "Қазақстан Республикасының заңдарында белгіленген тәртіппен мемлекеттік қызметті көрсету туралы өтініш беріледі. "
    private static let scanned =
        "Цазацстан Республикасыныц зацдарында белгiленген тэртiппен мемлекеттiк цызметтi керсету туралы етiнiш берiледi. "
    private static let typed =
        "Казакстан Республикасынын зандарында белгіленген тәртіппен мемлекеттік кызметті көрсету туралы өтініш беріледі. "
    private static let russian =
        "Заявление об оказании государственной услуги подается в порядке, установленном законодательством; цена, цель, акции. "
    private static let ukrainian =
        "Заява про надання державної послуги подається в порядку, встановленому законодавством; ціна, ціль, їхні акції, є. "
    private static let belarusian =
        "Заява аб аказанні дзяржаўнай паслугі падаецца ў парадку, устаноўленым заканадаўствам; цана, цэль, акцыі, што есць. "

    @Test(arguments: [
        (kazakh, LetterDamage.typing), (scanned, .recognition), (typed, .typing), (russian, nil), (ukrainian, nil),
        (belarusian, nil), (kazakh + russian + russian, nil),
    ])
    func symptom(text: String, damage: LetterDamage?) {
        let long = CanonicalText(Array(String(repeating: text, count: 3).utf8))
        #expect(LetterDamage.symptom(of: long.folded.span) == damage)
    }

    @Test func aFewWordsShowNothing() {
        #expect(LetterDamage.symptom(of: CanonicalText(Array("Цазацстан цызметi".utf8)).folded.span) == nil)
    }
}
