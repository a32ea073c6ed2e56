import Diagnostics
import RulePacks
import Testing

/// What lint says of words and classes, and what it lets pass.
@Suite struct LintTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let phrases: String
        var language = "kk"
        var words = ""
        /// Code and the words of each message, in order.
        let says: [(DiagnosticCode, String)]

        var testDescription: String { phrases + words }
    }

    private static let forms = """
        комиссия\tn\tкомиссия комиссии\tкомиссии комиссию
        пила\tn\tпила пилы\tпилу пиле
        пить\tv\t\tпить пил пила
        служить\tv\tслужащий служащие\tслужит служащих
        служащий\tn\tслужащий служащие\tслужащих
        """

    private static func found(_ test: Case) throws -> [Diagnostic] {
        let files = MiniPack.files(
            rules: MiniPack.rule(body: "match: {kk: [\"@official қалауы\"], \(test.language): [\(test.phrases)]}")
                .replacing("{kk: [\"@official қалауы\"], kk: [", with: "{kk: [\"@official қалауы\", "),
            lexicon: MiniPack.lexicon + "\n" + test.words, more: ["lexicon/forms.ru.tsv": forms])
        var loader = PackLoader(PackFiles(files))
        return PackLint(try loader.load().rules).diagnostics()
    }

    static let homonyms = [
        Case(
            phrases: "\"{мерзім:n} өтті\"", says: [(.homonym, "'мерзімді': a form of {мерзім:n} and of {мерзімді:a}")]),
        Case(phrases: "\"{мерзім:n.dat} өтті\"", says: []),
        Case(phrases: "\"{мерзім:n-acc} өтті\"", says: []),
        Case(phrases: "\"{қалу:v.conv} отыр\"", says: [(.homonym, "'қала': a form of {қалу:v} and of {қала:n}")]),
        Case(phrases: "\"{жоба:n.pl.nom} бар\"", says: [(.homonym, "'жобалар'")]),
        Case(
            phrases: "\"{хабарлау:v.aor} ол\", \"{хабар:n.pl} сол\"",
            says: [(.homonym, "a form of {хабарлау:v} and of {хабар:n}")]),
        // Wanted together; or one made from the other.
        Case(phrases: "\"{пила|пить} бар\"", language: "ru", says: []),
        Case(phrases: "\"{бекіту:v} ол\", \"{бекітілу:v} ол\"", says: []),
        Case(phrases: "\"{тексеру:v.agent} ол\", \"{тексеруші:n} ол\"", says: []),
        Case(phrases: "\"{қарар:n} ол\", \"{бекіту:v} ол\"", says: []),
        Case(phrases: "\"{пила} бар\", \"{пить} жоқ\"", language: "ru", says: [(.homonym, "'пила': a form of {пила}")]),
        Case(phrases: "\"{служить} а\", \"{служащий} б\"", language: "ru", says: []),
        // Settled with a reason.
        Case(
            phrases: "\"{мерзім:n} өтті\"", words: "words: {kk: {мерзім: {pos: n, homonym: beside terms}}}", says: []),
        Case(
            phrases: "\"{мерзім:n} өтті\"", words: "words: {kk: {мерзім: {pos: v, homonym: another word}}}",
            says: [(.homonym, "homonym")]),
        Case(
            phrases: "\"{мерзім:n} өтті\"",
            words: "words: {kk: {мерзім: [{pos: n, homonym: beside terms}, {pos: a, harmony: front}]}}", says: []),
        Case(
            phrases: "\"{пила} бар\", \"{пить} жоқ\"", language: "ru",
            words: "words: {ru: {пила: {homonym: nobody drinks in acts}}}", says: []),
    ]

    static let harmonies = [
        Case(
            phrases: "\"{комитет:n} қалауы\"", says: [(.guessedHarmony, "words: kk: {комитет: {pos: n, harmony: …}}")]),
        Case(phrases: "\"{жюри:n} қалауы\"", says: [(.guessedHarmony, "no vowel tells")]),
        Case(
            phrases: "\"{директор:a} қалауы\"",
            says: [(.guessedHarmony, "{директор:a} is taken for a word of back vowels")]),
        Case(
            phrases: "\"{комитет:n} қалауы\"", words: "words: {kk: {комитет: {pos: n, harmony: front}}}", says: []),
        // The last vowel is a letter of Kazakh, or the word ends in it; a verb has the vowel of its suffix.
        Case(phrases: "\"{демалыс|лицензия|жауапкершілік|қағаз|акт|тариф:n} қалауы\"", says: []),
        Case(phrases: "\"{аккредиттеу:v} ол\"", says: []),
        Case(phrases: "\"{бұл:p} қалауы\"", says: []),
    ]

    static let classes = [
        Case(phrases: "{regex: 'қалауы[а-яё]+'}", says: [(.asciiClass, "add әғқңөұүһі")]),
        Case(phrases: "{regex: 'қалауы[а-яәі]+'}", says: [(.asciiClass, "add ғқңөұүһ")]),
        Case(phrases: "{regex: 'қалауы[А-Я]+'}", says: [(.asciiClass, "write small letters")]),
        Case(phrases: "{regex: 'қалау[a-z]+'}", says: [(.asciiClass, "Latin letters inside a Cyrillic word")]),
        Case(phrases: "{regex: 'қалауы[а-яәғқңөұүһі]+'}", says: []),
        Case(phrases: "{regex: 'қалауы\\w+'}", says: []),
        Case(phrases: "{regex: 'қалауы [a-z0-9.]+@'}", says: []),
        Case(phrases: "{regex: 'қалауы \\p{L}+'}", says: []),
        Case(phrases: "{regex: '№\\s?\\d'}", says: [(.noLiteral, "no word stands in every match")]),
        Case(phrases: "{regex: '№\\s?\\d', slow: a sign and digits}", says: []),
    ]

    @Test(arguments: homonyms + harmonies + classes)
    func lint(_ test: Case) throws {
        let found = try Self.found(test)
        #expect(found.map(\.code) == test.says.map(\.0), "\(found)")
        for (diagnostic, (_, words)) in zip(found, test.says) {
            #expect((diagnostic.message + "\n" + (diagnostic.help ?? "")).contains(words), "\(diagnostic)")
            #expect(diagnostic.place != nil && diagnostic.help != nil)
        }
    }

    /// Words near a match cost nothing: only what runs over whole documents needs a word to look for.
    @Test func conditionsNeedNoWord() throws {
        let rule = MiniPack.rule(
            body: "match: {kk: [\"@official қалауы\"]}", tail: "without: {kk: [{regex: '\\d+'}]}")
        var loader = PackLoader(PackFiles(MiniPack.files(rules: rule)))
        #expect(PackLint(try loader.load().rules).diagnostics().isEmpty)
    }
}
