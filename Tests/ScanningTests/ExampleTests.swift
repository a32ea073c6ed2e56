import Diagnostics
import RulePacks
import Scanning
import Testing

/// Every example of every rule of the repository: the marked spans are found, exactly, and nothing else.
@Suite struct ExampleTests {
    @Test(arguments: Repository.ruleIDs)
    func examples(rule id: String) throws {
        let rules = try Repository.rules()
        let rule = try #require(rules.rule(id))
        let outcome = ExampleRunner(Scanner(rules)).run(rule)
        #expect(outcome.examples > 0)
        #expect(outcome.diagnostics.isEmpty, "\(DiagnosticRenderer().render(outcome.diagnostics))")
    }

    /// The list of cases above is read from the files by eye: it must be the loader's.
    @Test func everyRuleIsACase() throws {
        #expect(Repository.ruleIDs == (try Repository.rules().rules.map(\.id)))
    }

    /// The filter has no part in what is right.
    @Test func examplesByThePlainEngine() throws {
        let rules = try Repository.rules()
        let runner = ExampleRunner(Scanner(rules, usesFilter: false))
        for rule in rules.rules { #expect(runner.run(rule).diagnostics.isEmpty, "\(rule.id)") }
    }
}
