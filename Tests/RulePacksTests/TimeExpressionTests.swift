import Languages
import Testing
import Texts
import YAML

/// Expressions of time with the values a lawyer reads in them: Tests/Fixtures/time-expressions.yaml.
@Suite struct TimeExpressionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        let text: String
        /// Values joined by "; ", empty where there is none.
        let value: String

        var testDescription: String { "\(language) \(text)" }
    }

    static let cases: [Case] = {
        guard let text = RepositoryPacks.file("Tests/Fixtures/time-expressions.yaml"),
            let root = try? YAMLParser.parse(text, name: "time-expressions.yaml").root
        else { return [] }
        var cases: [Case] = []
        for language in ["kk", "ru"] {
            cases += entries(root[language]).map {
                Case(language: language, text: $0["text"]?.scalar ?? "", value: $0["value"]?.scalar ?? "?")
            }
            cases += entries(root["not"]?[language]).map { Case(language: language, text: $0.scalar ?? "", value: "") }
        }
        return cases
            + entries(root["defects"]).map {
                Case(
                    language: $0["lang"]?.scalar ?? "", text: $0["text"]?.scalar ?? "",
                    value: $0["value"]?.scalar ?? "?")
            }
    }()

    private static func entries(_ node: Node?) -> [Node] { node?.items ?? [] }

    @Test func thereAreEnough() {
        #expect(Self.cases.count { $0.language == "kk" && !$0.value.isEmpty } >= 150)
        #expect(Self.cases.count { $0.language == "ru" && !$0.value.isEmpty } >= 100)
        #expect(Self.cases.count { $0.value.isEmpty } >= 60)
        #expect(Self.cases.count { $0.value.contains("!") } >= 20)
    }

    @Test(arguments: cases)
    func isRead(_ expression: Case) throws {
        let language = try #require(
            expression.language == "kk" ? LanguageSet.kk : expression.language == "ru" ? .ru : nil)
        let text = CanonicalText(Array(expression.text.utf8))
        let reading = TimeReader.read(text.folded.span, 0..<text.folded.count, language)
        #expect(reading.expressions.map(\.description).joined(separator: "; ") == expression.value)
    }

    /// The words of a value stand where it says, and no two overlap.
    @Test(arguments: cases)
    func hasItsPlace(_ expression: Case) {
        let text = CanonicalText(Array(expression.text.utf8))
        let reading = TimeReader.read(text.folded.span, 0..<text.folded.count, .both)
        for (index, found) in reading.expressions.enumerated() {
            #expect(found.range.lowerBound >= 0 && found.range.upperBound <= text.folded.count && !found.range.isEmpty)
            #expect(index == 0 || reading.expressions[index - 1].range.upperBound <= found.range.lowerBound)
        }
    }
}
