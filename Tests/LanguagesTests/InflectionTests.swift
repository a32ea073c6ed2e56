import Seeds
import Testing
import Texts

@testable import Languages

/// Lists of forms as stems and endings, and back.
@Suite struct InflectionTests {
    @Test(arguments: [
        ["решение", "решения", "решению"], ["идти", "шел", "шла"], ["а"], ["срок", "срока", "сроки", "срок"],
        ["а", "аб", "абв"], ["свой", "своего", "своему"], [],
    ])
    func formsComeBack(words: [String]) {
        #expect(Inflection(forms: words).forms == Set(words).sorted())
    }

    /// Words that share less than two letters are no one stem: its literal would be one letter long.
    @Test func stemsShareTwoLetters() {
        let branches = Inflection(forms: ["идти", "шел", "шла"]).branches
        #expect(branches.map(\.stem) == ["идти", "шел", "шла"].map { $0 })
        #expect(Inflection(forms: ["срок", "срока", "сроков"]).branches.map(\.stem) == ["срок"])
    }

    @Test func aBranchIsAddedOnce() {
        var inflection = Inflection()
        let endings = Endings(["", "ға"])
        inflection.add("заң", endings)
        inflection.add("заң", endings)
        inflection.add("жол", Endings([]))
        #expect(inflection.branches.count == 1)
        #expect(inflection.forms == ["заң", "заңға"])
    }

    @Test func exactWord() {
        #expect(Inflection(exact: "құқылы").forms == ["құқылы"])
    }

    /// A tree of random endings matches its words, and no other word made of the same letters.
    @Test(arguments: 1...60)
    func theTreeMatchesExactlyItsWords(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let letters = ["а", "б", "і"]
        let word = { (generator: inout SeededGenerator) in
            (0...Int(generator.next() % 6)).map { _ in generator.pick(letters) }.joined()
        }
        var words: Set<String> = []
        for _ in 0...Int(generator.next() % 120) { words.insert(word(&generator)) }
        let russian = RussianForms(tsv: "сөз\tn\t\(words.sorted().joined(separator: " "))\t")
        let compiler = PhraseCompiler(kazakh: KazakhInflector(), russian: russian)
        let pattern = try compiler.compile(PhraseParser.parse("{сөз}"), language: .ru)
        for _ in 0..<60 {
            let candidate = word(&generator)
            let found = try Probe.found(pattern, in: "х \(candidate) х")
            #expect(found == (words.contains(candidate) ? [candidate] : []))
        }
    }
}
