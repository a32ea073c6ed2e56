import Documents
import Languages
import RulePacks
import Scanning
import Testing
import Texts
import YAML

/// Sentences and cells around every form of a deadline, with its kind: Tests/Fixtures/deadline-samples.yaml.
///
/// Absence rules stand on these: a form they do not know makes a clause with a term look like one without.
@Suite struct DeadlineSamplesTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let expected: String
        let text: String

        var testDescription: String { "\(expected): \(text)" }
    }

    static let samples: [Sample] = {
        guard let text = RepositoryPacks.file("Tests/Fixtures/deadline-samples.yaml"),
            let file = try? YAMLParser.parse(text, name: "deadline-samples.yaml")
        else { return [] }
        return (file.root.entries ?? []).flatMap { group in
            (group.value.entries ?? []).flatMap { list in
                (list.value.items ?? []).map { Sample(expected: group.key, text: $0.scalar ?? "") }
            }
        }
    }()

    /// The kinds in a clause made of the sample; the number of the clause makes it body text.
    private static func kinds(in text: String) throws -> Set<Deadline.Kind> {
        let survey = DeadlineSurvey(try RepositoryPacks.rules())
        let document = Document(SourceText(name: "sample", text: "1. " + text), kind: .rules)
        return Set(survey.deadlines(in: document).map(\.kind))
    }

    @Test func thereAreSamples() {
        let kinds = Dictionary(grouping: Self.samples, by: \.expected)
        #expect(Set(kinds.keys) == ["exact", "vague", "deferred", "not-deadline"])
        #expect(Self.samples.count > 150)
        #expect(Self.samples.allSatisfy { !$0.text.isEmpty })
    }

    @Test(arguments: samples)
    func isKnown(_ sample: Sample) throws {
        let kinds = try Self.kinds(in: sample.text)
        let isExact = kinds.contains(.exact) || kinds.contains(.periodic)
        switch sample.expected {
        case "exact": #expect(isExact)
        case "vague": #expect(kinds.contains(.vague) && !isExact, "\(kinds)")
        case "deferred": #expect(kinds.contains(.deferred) && !isExact, "\(kinds)")
        default: #expect(kinds.isEmpty, "\(kinds)")
        }
    }

    /// «Always» is vague in the cell of a plan and harmless in a sentence.
    @Test func standingWordsCountInCells() throws {
        let survey = DeadlineSurvey(try RepositoryPacks.rules())
        let table = "| № | Шара | Мерзімі |\n| 1 | Кеңес беру | тұрақты |\n| 2 | Есеп | 06.01.2026 |\n"
        let plan = Document(SourceText(name: "plan", text: table), kind: .plan)
        #expect(survey.deadlines(in: plan).map(\.kind) == [.vague, .exact])
        #expect(survey.deadlines(in: plan).map { $0.value?.description } == [nil, "on 2026-01-06"])
    }
}
