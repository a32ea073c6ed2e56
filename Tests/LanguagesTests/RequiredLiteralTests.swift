import Languages
import Patterns
import Testing
import Texts

/// What a pattern says every match contains must be there: the scanner looks nowhere else.
@Suite struct RequiredLiteralTests {
    static let kazakh = [
        "өз қалауы", "{қалау:n}", "{қалау:n.p3} бойынша", "{мерзім:n+сыз}", "{қабылдау:v}",
        "{қабылдау:v.ger.dat} құқылы",
        "{қабылдау:v-neg} …3 {шешім:n}", "[өз] {қалау:n.p3.(ins|equ)}", "[өз] [жеке] қалауы",
        "{заң|бұйрық|өкім:n} сәйкес",
        "іс-{шара:n}", "іс-қимыл {жоспар:n}", "{ҚР:abbr} заңы", "{сыбайлас*} жемқорлық",
        "(қажет | тиіс | {міндет:n+лы}) болса",
        "# (күн | {апта:n}) ішінде", "@count {күн:n.nom} ішінде", "@term", "комиссия …5 ⟦{қарау:v.pres}⟧",
        "{орын:n} {алу:v}",
        "({халық:n} | {қоғам:n}) {мүдде:n}", "{акт:n.pl}", "5-{тармақ:n}", "{мүмкін:x} …2 [емес] болса",
        "№# {бұйрық:n}",
        "{орган:n} [(немесе | және) {тұлға:n}] …4 {шешу:v.pass}", "а, {орган:n}", "{тексеру:v.agent}", "{журналист:n}",
        "{заңды:n+лық}[-ақ]", "{*:v.gan.abl} кейін", "{*:n.dat} жауапты {тұлға:n}", "!(бұрын) {*:v.gan} жағдайда",
        "{шара:n} …3 :", "дәлелді (себеп | себептер) –", "\\( …4 {келісім:n} бойынша\\)", "{шешім:n} !(қабылдау)",
    ]
    static let russian = [
        "{комиссия}", "{решение} {принять}", "по своему {усмотрение}", "[{должный:a}] {орган}", "{срок|решение} [#]",
        "в течение # …2 {срок}", "(в | на) {срок} …12 {комиссия}", "план-график", "и др.", "@count {срок}",
        "не позднее @count [{банковский}] {срок}", "⟦{принять:v}⟧ …3 {решение:n.nom}",
    ]

    private static func lexicons() throws -> Lexicons {
        try Lexicons([
            "count": ["#", "(екі | үш)", "(двух | трех)"], "term": ["@count {күн:n.nom} ішінде", "{мерзім:n}"],
        ])
    }

    @Test(arguments: kazakh) func kazakhPhrases(phrase: String) throws { try Self.check(phrase, .kk) }
    @Test(arguments: russian) func russianPhrases(phrase: String) throws { try Self.check(phrase, .ru) }

    private static func check(_ text: String, _ language: Language) throws {
        let lexicons = try lexicons()
        let compiler = Probe.compiler(lexicons)
        let phrase = try PhraseParser.parse(text)
        let pattern = try compiler.compile(phrase, language: language)
        var writer = PhraseWriter(compiler, language, lexicons, seed: UInt64(text.utf8.count))
        for _ in 0..<60 {
            let sentence = writer.sentence(try writer.write(phrase))
            #expect(try !Probe.found(pattern, in: sentence).isEmpty, "not matched: \(sentence)")
            #expect(Self.isSeen(pattern, in: sentence), "not seen: \(sentence), \(pattern.required.map(\.text))")
        }
    }

    /// Whether the filter and the look at the neighbours let the pattern run on this text.
    static func isSeen(_ pattern: Pattern, in text: String) -> Bool {
        let folded = CanonicalText(Array(text.utf8)).folded
        let filter = LiteralFilter([pattern])
        var hits: [[Int32]] = [[]]
        filter.scan(folded.span, into: &hits)
        return (!filter.unfiltered.isEmpty || !hits[0].isEmpty)
            && pattern.mayMatch(in: folded.span, range: 0..<folded.count)
    }

    /// The rarest word is looked for, and of a phrase whose words may all be absent none.
    @Test(arguments: [
        ("{қызмет:n} {қақтығыс:n}", ["қақтығыс"]),
        ("және қақтығысы", ["қақтығысы"]),
        ("[және] қызмет", ["қызмет"]),
        ("іс-қимыл", ["іс"]),
        ("(комиссия | қызмет)", ["комиссия", "қызмет"]),
        ("(комиссия | #)", []),
        ("[комиссия]", []),
        ("#", []),
        ("і", []),
        ("{стем*}", ["стем"]),
    ])
    func required(phrase: String, literals: [String]) throws {
        let pattern = try Probe.pattern(phrase, .kk)
        #expect(Set(pattern.required.map(\.text)) == Set(literals))
        #expect(pattern.required.allSatisfy { $0.startsWord })
    }
}
