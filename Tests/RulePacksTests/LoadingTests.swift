import Diagnostics
import Documents
import Findings
import Languages
import RulePacks
import Testing
import Texts

/// What becomes of a pack that is right, and of one with many faults.
@Suite struct LoadingTests {
    /// Every key of a rule arrives where the scanner looks for it.
    @Test func everyKeyOfARule() throws {
        let rule = try #require(try Self.load(Self.full).rule("full-rule"))
        #expect(rule.pack == "core")
        #expect(rule.status == .stable)
        #expect(rule.scope == .article)
        #expect(rule.since == "0.1.0")
        #expect(rule.place.line == 2)
        #expect(rule.applies.kinds == [.rules, .contract])
        #expect(rule.applies.exceptKinds == [.plan])
        #expect(rule.applies.zones == [.body, .definitions])
        #expect(rule.applies.admits(.contract))
        #expect(!rule.applies.admits(.order))
        #expect(rule.summary.references.map(\.act.kk) == ["Заң"])
        guard case .words(let test) = rule.test else {
            Issue.record("not a word rule")
            return
        }
        #expect(test.count?.atLeast == 2)
        #expect(test.count?.atMost == 5)
        // A condition looks where the rule does unless it says otherwise; `unless` looks right beside the words.
        #expect(test.with?.scope == .article)
        #expect(test.with?.words == 5)
        #expect(test.with?.side == .before)
        #expect(test.without?.scope == .document)
        #expect(test.without?.side == .either)
        #expect(test.unless?.scope == nil)
        #expect(test.subject?.required != nil)
        #expect(test.subject?.excluded != nil)
        #expect(test.match.uses.map(\.language) == [.kk, .ru, nil])
    }

    @Test func examples() throws {
        let rule = try #require(try Self.load(Self.full).rule("full-rule"))
        #expect(rule.examples.map(\.language) == [.kk, .ru])
        #expect(rule.examples[0].text == "Комиссия өз қалауы.")
        let spans = try #require(rule.examples[0].expected)
        #expect(spans == [17..<34])
        #expect(rule.examples[1].expected == nil)
        #expect(rule.examples[1].because == "harmless")
        #expect(rule.examples[1].kind == .order)
    }

    /// What is looked for, as it is written; what tells people about the rule is not among it.
    @Test func wording() throws {
        let rule = try #require(try Self.load(Self.full).rule("full-rule"))
        let lines = rule.wording.lines.map { $0.keys.joined(separator: " ") + ": " + $0.values.joined(separator: ", ") }
        #expect(
            lines == [
                "within: article", "applies kinds: rules, contract", "applies except-kinds: plan",
                "applies zones: body, definitions", "match kk: өз қалауы", "match ru: по усмотрению",
                "match any: № #", "count at-least: 2", "count at-most: 5", "with kk: комиссия", "with words: 5",
                "with side: before", "without ru: срок", "without within: document", "unless kk: емес",
                "subject is: @official", "subject not: @official",
            ])
        let values = try Self.load(MiniPack.rule(body: "match: {kk: [{value: term}], ru: [{regex: 'а.я', slow: so}]}"))
        let other = try #require(values.rule("sample-rule"))
        #expect(other.wording.lines.map(\.values) == [["value: term"], ["regex: а.я, slow: so"]])
    }

    @Test func defaults() throws {
        let rule = try #require(try Self.load(MiniPack.rule()).rule("sample-rule"))
        #expect(rule.scope == .clause)
        #expect(rule.applies == Applies())
        #expect(rule.applies.zones == [.body])
        #expect(rule.examples.isEmpty)
    }

    /// A former id leads to the rule that took its place.
    @Test func aliases() throws {
        let rules = try Self.load(Self.full)
        #expect(rules.rule("old-rule")?.id == "full-rule")
        #expect(rules.rule("no-rule") == nil)
        #expect(rules.keeping { $0.id == "no-rule" }.rules.isEmpty)
    }

    /// Equal phrases of two rules are one pattern.
    @Test func sharedPatterns() throws {
        var loader = PackLoader(
            PackFiles(
                MiniPack.files(more: ["core/more.yaml": MiniPack.rule().replacing("sample-rule", with: "a-rule")])))
        let rules = try loader.load().rules
        #expect(rules.rules.map(\.id) == ["a-rule", "sample-rule"])
        #expect(rules.rules[0].patterns == rules.rules[1].patterns)
        #expect(rules.lexicons == ["official": 2])
    }

    /// A rule rests on what it names, else on what its indicator does; elements are said in the reader's language.
    @Test func referencesOfActs() throws {
        let acts = """
            acts:
              - id: labour-code
                title: {kk: Кодекс, ru: Кодекс, en: Code}
                checked: 2026-01-16
                source: a register
            """
        let own = MiniPack.rule(tail: "references: [{act: labour-code, article: \"66-бап, 4-тармақ\"}]")
        let basis = MiniPack.catalogue + "\n    basis: [{act: labour-code}]"
        func references(_ rules: String) throws -> [Reference] {
            var loader = PackLoader(
                PackFiles(MiniPack.files(rules: rules, catalogue: basis, more: ["catalogue/acts.yaml": acts])))
            return try loader.load().rules.rule("sample-rule")?.summary.references ?? []
        }
        let named = try #require(try references(own).first)
        #expect(named.text.kk == "Кодекс, 66-бап, 4-тармақ (2026-01-16 жағдайы бойынша қолданыста)")
        #expect(named.text.ru == "Кодекс, статья 66, пункт 4 (действует по состоянию на 2026-01-16)")
        #expect(named.text.en == "Code, article 66, clause 4 (in force as of 2026-01-16)")
        #expect(try references(MiniPack.rule()).map(\.article) == [nil])
        #expect(try references(MiniPack.rule()).map(\.act.en) == ["Code"])
    }

    /// All faults of a file, and of several files, are said at once.
    @Test func manyFaultsAtOnce() {
        let rules = MiniPack.rule(
            head: "id: Bad_Name\nindicator: L99\nseverity: grave\nconfidence: low\nstatus: stable\ncolour: red",
            body: "match: {kk: [\"@nobody\", \"{қалау:q}\"]}")
        let found = Self.diagnostics(MiniPack.files(rules: rules, manifest: MiniPack.manifest + "\nextra: 1\n"))
        #expect(Set(found.map(\.code)) == [.badValue, .unknownKey])
        #expect(found.count == 3, "the shape of both files is read before any meaning")
        let sound = rules.replacing("grave", with: "high").replacing("    colour: red\n", with: "")
        let deeper = Self.diagnostics(MiniPack.files(rules: sound))
        #expect(deeper.map(\.code).contains(.badValue))
        #expect(deeper.map(\.code).contains(.unknownIndicator))
    }

    @Test func manyFaultsOfPhrases() {
        let rules = MiniPack.rule(
            body: "match: {kk: [\"@nobody өз\", \"{қалау:q}\", \"өз)\"], ru: [\"{несуществующий}\", {regex: '('}]}")
        let codes = Self.diagnostics(MiniPack.files(rules: rules)).map(\.code)
        #expect(codes == [.unknownLexicon, .badPhrase, .badPhrase, .unknownLemma, .badRegex])
    }

    /// A fault of a lexicon is said once, however many rules use it.
    @Test func faultOfALexiconIsSaidOnce() {
        let files = MiniPack.files(
            lexicon: "lexicon:\n  official: {kk: [\"{комиссия:n}\"], ru: [\"{комиссия}\", \"{слово}\"]}\n",
            more: ["core/more.yaml": MiniPack.rule().replacing("sample-rule", with: "a-rule")])
        let found = Self.diagnostics(files)
        #expect(found.map(\.code) == [.unknownLemma])
        #expect(found.first?.place?.file == "Rules/lexicon/words.yaml")
    }

    /// A place bears its line, so that a terminal can show it with a caret.
    @Test func placesBearTheirLine() {
        let found = Self.diagnostics(MiniPack.files(rules: MiniPack.rule(tail: "macth: {kk: [а]}")))
        #expect(found.first?.place?.text == "    macth: {kk: [а]}")
        #expect(DiagnosticRenderer().render(found).contains("    ^^^^^"))
    }

    /// An entry of nothing but typos leaves what is built in about the word.
    @Test func misspellingsAreRead() throws {
        let lexicon = """
            lexicon:
              official: {kk: ["{орын:n} {сыбайлас:n}"]}
            words:
              kk:
                орын: {pos: n, typos: [орінын]}
                сыбайлас: {pos: n, typos: [сыйбайлас]}
            """
        var loader = PackLoader(
            PackFiles(MiniPack.files(rules: MiniPack.rule(body: "match: {kk: [\"@official\"]}"), lexicon: lexicon)))
        let vocabulary = try loader.load().rules.vocabulary
        #expect(vocabulary.reading(of: "сыйбайластың", .typing) == "сыбайластың")
        #expect(vocabulary.reading(of: "орінында", .typing) == "орында")
        #expect(vocabulary.reading(of: "орнында", .typing) == nil)
    }

    private static func load(_ rules: String) throws -> RuleSet {
        var loader = PackLoader(PackFiles(MiniPack.files(rules: rules)))
        return try loader.load().rules
    }

    private static func diagnostics(_ files: [String: String]) -> [Diagnostic] {
        do throws(DiagnosticError) {
            var loader = PackLoader(PackFiles(files))
            return try loader.load().warnings
        } catch {
            return error.diagnostics
        }
    }

    private static let full = """
        rules:
          - id: full-rule
            indicator: L01
            severity: high
            confidence: medium
            status: stable
            within: article
            applies: {kinds: [rules, contract], except-kinds: [plan], zones: [body, definitions]}
            match: {kk: "өз қалауы", ru: ["по усмотрению"], any: ["№ #"]}
            count: {at-least: 2, at-most: 5}
            with: {kk: ["комиссия"], words: 5, side: before}
            without: {ru: ["срок"], within: document}
            unless: {kk: ["емес"]}
            subject: {is: "@official", not: "@official"}
            title: {kk: а, ru: б, en: c}
            why: {kk: а, ru: б, en: c}
            recommend: {kk: а, ru: б, en: c}
            references: [{act: "Заң", article: "5"}]
            aliases: [old-rule]
            since: 0.1.0
            examples:
              - finds: {kk: "Комиссия ⟦өз қалауы⟧."}
              - passes: {ru: "Комиссия решает."}
                because: harmless
                kind: order
        """
}
