import Documents
import Findings
import RulePacks
import Scanning
import Testing
import Texts
import YAML

/// The lexicons of deadlines.yaml against sentences and cells that use every form of a term they must know.
///
/// Absence rules stand on these lexicons: a form they do not know makes a clause with a term look like one without.
@Suite struct DeadlineSamplesTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let expected: String
        let text: String

        var testDescription: String { "\(expected): \(text)" }
    }

    /// One rule for each lexicon, and of the repository's packs only what they need.
    private static let lexicons = ["deadline", "vague-deadline", "deferred-deadline"]

    private static let probe = lexicons.map { name in
        """
          - id: probe-\(name)
            indicator: C01
            severity: low
            confidence: low
            status: experimental
            applies: {zones: [\(Zone.allCases.map(\.rawValue).joined(separator: ", "))]}
            match: {any: ["@\(name)"]}
            title: {kk: а, ru: б, en: c}
            why: {kk: а, ru: б, en: c}
            recommend: {kk: а, ru: б, en: c}
        """
    }.joined(separator: "\n")

    private static let manifest = """
        schema: 1
        pack: probe
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: experimental
        """

    private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    private static let scanner = Result { () throws -> Scanner in
        var texts = try PackFiles.read(folder: root + "/Rules").texts
            .filter { $0.key.hasPrefix("lexicon/") || $0.key.hasPrefix("catalogue/") }
        texts["probe/pack.yaml"] = manifest
        texts["probe/rules.yaml"] = "rules:\n" + probe + "\n"
        var loader = PackLoader(PackFiles(texts))
        return Scanner(try loader.load().rules)
    }

    static let samples: [Sample] = {
        guard let text = try? PackFiles.read(folder: root + "/Tests/Fixtures").texts["deadline-samples.yaml"],
            let file = try? YAMLParser.parse(text, name: "deadline-samples.yaml")
        else { return [] }
        return (file.root.entries ?? []).flatMap { group in
            (group.value.entries ?? []).flatMap { list in
                (list.value.items ?? []).map { Sample(expected: group.key, text: $0.scalar ?? "") }
            }
        }
    }()

    /// What a lexicon finds in a clause made of the sample; the number of the clause makes it body text.
    private static func found(_ lexicon: String, in text: String) throws -> [String] {
        let scanner = try scanner.get()
        let rule = try #require(scanner.rules.rule("probe-" + lexicon))
        let document = Document(SourceText(name: "sample", text: "1. " + text), kind: .rules)
        return scanner.findings(of: rule, in: document, scratch: Scratch()).map(\.quote)
    }

    @Test func thereAreSamples() {
        let kinds = Dictionary(grouping: Self.samples, by: \.expected)
        #expect(Set(kinds.keys) == ["exact", "vague", "deferred", "not-deadline"])
        #expect(Self.samples.count > 150)
        #expect(Self.samples.allSatisfy { !$0.text.isEmpty })
    }

    @Test(arguments: samples)
    func isKnown(_ sample: Sample) throws {
        let exact = try Self.found("deadline", in: sample.text)
        let vague = try Self.found("vague-deadline", in: sample.text)
        let deferred = try Self.found("deferred-deadline", in: sample.text)
        switch sample.expected {
        case "exact": #expect(!exact.isEmpty)
        case "vague": #expect(!vague.isEmpty && exact.isEmpty, "\(exact)")
        case "deferred": #expect(!deferred.isEmpty && exact.isEmpty, "\(exact)")
        default: #expect(exact.isEmpty && vague.isEmpty && deferred.isEmpty, "\(exact + vague + deferred)")
        }
    }

    /// The filter must not hide from the scanner what plain matching finds.
    @Test func theFilterHidesNothing() throws {
        let rules = try Self.scanner.get().rules
        let text = Self.samples.enumerated().map { "\($0 + 1). \($1.text)" }.joined(separator: "\n")
        let document = Document(SourceText(name: "samples", text: text), kind: .rules)
        for rule in rules.rules {
            let fast = Scanner(rules).findings(of: rule, in: document, scratch: Scratch())
            let plain = Scanner(rules, usesFilter: false).findings(of: rule, in: document, scratch: Scratch())
            #expect(fast.map(\.quote) == plain.map(\.quote))
        }
    }
}
