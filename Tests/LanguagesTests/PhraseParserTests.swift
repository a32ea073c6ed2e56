import Seeds
import Languages
import Testing
import Texts

/// The notation of docs/rule-language.md.
@Suite struct PhraseParserTests {
    @Test(arguments: [
        // Words, folded: capitals, Latin look-alikes, ё.
        ("өз қалауы", "seq(word(өз) word(қалауы))"),
        ("Комиссия", "word(комиссия)"),
        ("тiкелей  \t ещё", "seq(word(тікелей) word(еще))"),
        ("іс-шара, 5-тармақ", "seq(word(іс-шара,) word(5-тармақ))"),
        // Inflected words.
        ("{қалау:n}", "{қалау:n}"),
        ("{комиссия}", "{комиссия}"),
        ("{Комиссия:n}", "{комиссия:n}"),
        ("{должный:a}", "{должный:a}"),
        ("{құқылы:x}", "{құқылы:x}"),
        ("{принять|принимать:v}", "{принять:v | принимать:v}"),
        ("{қабылдау:v.ger.dat}", "{қабылдау:v .ger .dat}"),
        ("{қалау:n.p3.(ins|equ)}", "{қалау:n .p3 .equ|ins}"),
        ("{қабылдау:v-neg}", "{қабылдау:v -neg}"),
        ("{қабылдау:v.act-neg-(imp|intent)}", "{қабылдау:v .act -imp|intent|neg}"),
        ("{мерзім:n+сыз}", "{мерзім:n +сыз}"),
        ("{қызмет:n+шы.pl-p3}", "{қызмет:n +шы .pl -p3}"),
        ("{ҚР:abbr}", "{қр abbr}"),
        ("{сыбайлас*}", "stem(сыбайлас)"),
        ("{Тiкелей*}", "stem(тікелей)"),
        // Words known by their ending; what must not stand there.
        ("{*:v.gan.abl} кейін", "seq(any(v .gan .abl) word(кейін))"),
        ("{*:n+сыз}", "any(n +сыз)"),
        ("если !(иное | не)", "seq(word(если) absent(either(word(иное), word(не))))"),
        ("!(болған) {*:v.gan}", "seq(absent(word(болған)) any(v .gan))"),
        ("да!", "word(да!)"),
        // Lexicons.
        ("@deadline", "@deadline"),
        ("@vague-deadline-2", "@vague-deadline-2"),
        ("не @count дней", "seq(word(не) @count word(дней))"),
        // Optional words, alternatives, focus, gaps, numbers.
        ("[өз] қалауы", "seq(opt(word(өз)) word(қалауы))"),
        ("[әр | әрбір] күн", "seq(opt(either(word(әр), word(әрбір))) word(күн))"),
        ("[өз қалауы] бойынша", "seq(opt(seq(word(өз) word(қалауы))) word(бойынша))"),
        ("(а | б в)", "either(word(а), seq(word(б) word(в)))"),
        ("а | б", "either(word(а), word(б))"),
        ("(а)", "word(а)"),
        ("(а | [б] в) г", "seq(either(word(а), seq(opt(word(б)) word(в))) word(г))"),
        ("⟦қарайды⟧ комиссия", "seq(focus(word(қарайды)) word(комиссия))"),
        ("⟦а | б⟧", "focus(either(word(а), word(б)))"),
        ("а … б", "seq(word(а) gap(12) word(б))"),
        ("а …5 б", "seq(word(а) gap(5) word(б))"),
        ("а …0 б", "seq(word(а) gap(0) word(б))"),
        ("а …999 б", "seq(word(а) gap(40) word(б))"),
        ("# күн", "seq(number word(күн))"),
        // What stands without a space between is glued.
        ("іс-{шара:n}", "seq(word(іс-) ~{шара:n})"),
        ("({орган})ның", "seq({орган} ~word(ның))"),
        ("№#", "seq(word(№) ~number)"),
        ("{комиссия}, {орган}", "seq({комиссия} ~word(,) {орган})"),
        // A backslash takes a sign for itself.
        ("\\#", "word(#)"),
        ("5\\) а", "seq(word(5)) word(а))"),
        ("\\{а\\}", "word({а})"),
        ("а\\ б", "word(а б)"),
        ("\\", "word(\\)"),
    ])
    func parses(text: String, outline: String) throws {
        #expect(try PhraseParser.parse(text).outline == outline)
    }

    @Test(arguments: [
        // phrase, offset in scalars, what the message says
        ("", 0, "nothing to match"),
        ("  ", 0, "nothing to match"),
        ("()", 1, "nothing to match"),
        ("қала []", 6, "nothing to match"),
        ("а | ", 3, "nothing to match"),
        ("| а", 0, "nothing to match"),
        ("(а || б)", 4, "nothing to match"),
        ("⟦⟧", 1, "nothing to match"),
        ("(қала", 4, "')' is missing"),
        ("[қала", 4, "']' is missing"),
        ("⟦қала", 4, "'⟧' is missing"),
        ("(қала]", 4, "')' is missing"),
        ("қала)", 4, "')' closes nothing"),
        ("қала ]", 5, "']' closes nothing"),
        ("қала ⟧", 5, "'⟧' closes nothing"),
        ("қала }", 5, "'}' closes nothing"),
        ("… қала", 0, "a gap must stand between words"),
        ("қала …", 5, "a gap must stand between words"),
        ("а (… б)", 3, "a gap must stand between words"),
        ("қала {комиссия", 5, "'}' is missing"),
        ("қала {}", 5, "a word must stand"),
        ("{:n}", 0, "a word must stand"),
        ("{|:n}", 0, "a word must stand"),
        ("қала @", 5, "a lexicon's name must follow"),
        ("@ deadline", 0, "a lexicon's name must follow"),
        ("қала {заң:z}", 5, "no part of speech 'z'"),
        ("қала {заң:n.dative}", 5, "no feature 'dative'"),
        ("{заң:n.}", 0, "no feature ''"),
        ("{заң:n.(dat|q)}", 0, "no feature 'q'"),
        ("{заң:n.(dat}", 0, "')' is missing in the selector"),
        ("{заң:n+сіз}", 0, "no derivation '+сіз'"),
        ("{заң:n/dat}", 0, "'/' is not understood"),
        ("{қызмет:n.pass}", 0, "'pass' is no feature of a noun"),
        ("{қызмет:n-agent}", 0, "'agent' is no feature of a noun"),
        ("{маңызды:a.ger}", 0, "'ger' is no feature of an adjective"),
        ("{бұл:p.comp}", 0, "'comp' is no feature of a pronoun"),
        ("{бес:num.neg}", 0, "'neg' is no feature of a numeral"),
        ("{болып:x.dat}", 0, "'dat' is no feature of an exact word"),
        ("{ҚР:abbr.dat}", 0, "'dat' is no feature of an abbreviation"),
        ("{қабылдау:v+сыз}", 0, "only nouns and adjectives take a derivation"),
        ("{*}", 0, "must say which words"),
        ("{*:a.comp}", 0, "must say which words"),
        ("{*:v}", 0, "is any word"),
        ("{*:v.gan-neg}", 0, "an ending alone cannot exclude"),
        ("{*:v.gan.pass}", 0, "an ending alone cannot tell the passive"),
        ("!(а)", 0, "nothing to match"),
        ("а (!(б) | в)", 3, "nothing to match"),
    ])
    func refuses(text: String, offset: Int, message: String) throws {
        let error = try #require(throws: PhraseError.self) { _ = try PhraseParser.parse(text) }
        #expect(Self.message(error).contains(message))
        #expect(error.offset == offset)
        #expect(error.length >= 1)
    }

    private static func message(_ error: PhraseError) -> String {
        switch error.reason {
        case .syntax(let message), .unknownName(let message, _, _): message
        default: ""
        }
    }

    /// A name that is not known comes with those that are.
    @Test(arguments: [
        ("{заң:noun}", "noun", "num"), ("{заң:n.datt}", "datt", "dat"), ("{заң:n.pres}", "pres", "gen"),
        ("{қабылдау:v.comp}", "comp", "conv"), ("{заң:n+сіз}", "+сіз", "+сыз"), ("{бұл:p.pass}", "pass", "p3"),
        ("{бес:num.comp}", "comp", "coll"),
    ])
    func knownNames(text: String, name: String, known: String) throws {
        let error = try #require(throws: PhraseError.self) { _ = try PhraseParser.parse(text) }
        guard case .unknownName(_, let said, let names) = error.reason else { return #expect(Bool(false), "\(error)") }
        #expect(said == name)
        #expect(names.contains(known) && !names.contains(name))
    }

    /// Any text at all either parses or is refused with a place inside it.
    @Test(arguments: 1...200)
    func neverFails(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "а", "{", "}", "(", ")", "[", "]", "⟦", "⟧", "|", "…", "#", "@", "\\", ":", "n", ".", "-", "+", "*", " ",
            "сыз",
            "{а:n}", "5", "\u{AD}", "😀",
        ]
        for _ in 0..<20 {
            let text = (0...Int(generator.next() % 10)).map { _ in generator.pick(pieces) }.joined()
            do throws(PhraseError) {
                _ = try PhraseParser.parse(text).outline
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.offset), "\(text)")
            }
        }
    }
}

/// Faults that only show when a phrase is compiled.
@Suite struct PhraseCompileErrorTests {
    @Test func unknownLexicon() throws {
        let lexicons = try Lexicons(["known": ["а"]])
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern("а @unknown", .kk, lexicons) }
        #expect(error.reason == .unknownLexicon("unknown"))
        #expect(throws: PhraseError.self) { _ = try Probe.pattern("@known", .kk) }
    }

    /// A lexicon without phrases for the language would make a phrase that can never match.
    @Test func emptyLexicon() throws {
        let lexicons = try Lexicons(["empty": []])
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern("а @empty", .kk, lexicons) }
        #expect(error.reason == .unknownLexicon("empty"))
    }

    /// What a language or a closed class does not have is said, with what it has.
    @Test(arguments: [
        ("{олл:p}", Language.kk, "'олл' is no pronoun", "ол"), ("{заң:num}", .kk, "'заң' is no numeral", "он"),
        ("{комиссия:n.gen}", .ru, "'gen' is no feature of a Russian word", "nom"),
        ("{комиссия:p}", .ru, "Russian words have no part of speech 'p'", "n"),
    ])
    func closedClasses(text: String, language: Language, message: String, known: String) throws {
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern(text, language) }
        guard case .unknownName(let said, _, let names) = error.reason else { return #expect(Bool(false), "\(error)") }
        #expect(said == message)
        #expect(names.contains(known))
    }

    @Test func derivationsAreKazakh() throws {
        let error = try #require(throws: PhraseError.self) { _ = try Probe.pattern("{комиссия:n+лы}", .ru) }
        #expect(error.reason == .syntax("'+лы' is a Kazakh derivation; 'комиссия' is Russian"))
    }

    @Test func regexWithItsOffset() throws {
        let error = try #require(throws: PhraseError.self) { _ = try Probe.compiler().compile(regex: "қала(") }
        guard case .regex(let message) = error.reason else { return #expect(Bool(false), "\(error)") }
        #expect(message.contains("missing closing parenthesis"))
        #expect(error.offset == 5)
    }

    @Test func lexiconsAndLemmasAreListed() throws {
        let phrase = try PhraseParser.parse("(@a | [@b]) ⟦{заң:n}⟧ {бұйрық|өкім:n} … @c {стем*}")
        #expect(phrase.lexicons == ["a", "b", "c"])
        #expect(phrase.lemmas.map(\.text) == ["заң", "бұйрық", "өкім"])
    }
}

/// For subjects: only the head of a phrase stands in the nominative.
@Suite struct NominativePhraseTests {
    @Test(arguments: [
        ("{уәкілетті:x} {орган:n}", Language.kk, "seq({уәкілетті:x} {орган:n .nom})"),
        ("{лауазым:n+лы} {адам:n}", .kk, "seq({лауазым:n +лы} {адам:n .nom})"),
        ("{должный:a} {орган} {комиссия}", .ru, "seq({должный:a .nom} {орган .nom} {комиссия})"),
        ("{комиссия}", .ru, "{комиссия .nom}"),
        ("(комиссия | {орган})", .ru, "either(word(комиссия), {орган .nom})"),
        ("[{должный:a}] {орган}", .ru, "seq(opt({должный:a .nom}) {орган .nom})"),
        ("{ҚР:abbr}", .kk, "{қр abbr}"),
        ("@lexicon", .kk, "@lexicon"),
        ("өз қалауы", .kk, "seq(word(өз) word(қалауы))"),
    ])
    func head(phrase: String, language: Language, outline: String) throws {
        #expect(try PhraseParser.parse(phrase).nominative(language).outline == outline)
    }
}
