import ArgumentParser
import Diagnostics
import Findings
import Languages
import RulePacks
import Scanning
import Texts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, test and write rules.",
        subcommands: [
            List.self, Test.self, Lint.self, New.self, Expand.self, Measure.self, Schema.self, Pages.self,
        ],
        defaultSubcommand: List.self)
}

extension Rules {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One line a rule.")

        @OptionGroup var rulesOptions: RulesOptions
        @OptionGroup var languageOptions: LanguageOptions

        func run() throws {
            let rules = try rulesOptions.load()
            let width = rules.rules.map(\.id.count).max() ?? 0
            for rule in rules.rules {
                let id = rule.id.padding(to: width)
                let severity = rule.summary.severity.rawValue.padding(to: 6)
                Terminal.print(
                    "\(rule.summary.indicator)  \(severity)  \(id)  \(rule.summary.title[languageOptions.language])\n")
            }
            Terminal.print(
                "\(rules.rules.count) rules, \(rules.patterns.count) patterns, \(rules.lexicons.count) lexicons\n")
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Run the examples of all rules, or of those named.")

        @Argument(help: "Ids of rules.")
        var ids: [String] = []

        @OptionGroup var rulesOptions: RulesOptions

        func run() throws {
            let rules = try rulesOptions.load()
            for id in ids where rules.rule(id) == nil {
                throw CommandFailure("there is no rule '\(id)'", help: "aiqyn rules list")
            }
            let runner = ExampleRunner(Scanner(rules))
            let named = Set(ids.compactMap { rules.rule($0)?.id })
            let chosen = rules.rules.filter { ids.isEmpty || named.contains($0.id) }
            let outcomes = chosen.map { runner.run($0) }
            let failures = outcomes.flatMap(\.diagnostics)
            Terminal.print(DiagnosticRenderer(colour: Terminal.stdoutTakesColour).render(failures))
            let examples = outcomes.reduce(0) { $0 + $1.examples }
            let gaps = outcomes.reduce(0) { $0 + $1.openGaps }
            Terminal.print(
                "\(chosen.count) rules, \(examples) examples, \(failures.count) failed, \(gaps) known gaps\n")
            if !failures.isEmpty { throw ExitStatus.mistake }
        }
    }

    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Read the packs for what is legal but unwise.")

        @OptionGroup var rulesOptions: RulesOptions

        func run() throws {
            let (rules, warnings) = try rulesOptions.loadWithWarnings()
            let found = warnings + PackLint(rules).diagnostics()
            Terminal.print(DiagnosticRenderer(colour: Terminal.stdoutTakesColour).render(found))
            let errors = found.count { $0.severity == .error }
            Terminal.print("\(rules.rules.count) rules read: \(errors) errors, \(found.count - errors) warnings\n")
            if errors > 0 { throw ExitStatus.mistake }
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the skeleton of a rule.", discussion: "Put it under 'rules:' in a file of a pack.")

        @Argument(help: "Id of the rule: small Latin letters and hyphens, named for the flaw.")
        var id: String

        @Option(help: "Code of the indicator.")
        var indicator = "L01"

        func run() throws { Terminal.print(RuleSkeleton.text(id: id, indicator: indicator)) }
    }

    struct Expand: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print every form a word of a phrase stands for.", discussion: "aiqyn rules expand \"{қалау:n}\"")

        @Argument(help: "A phrase with words in { }.")
        var phrase: String

        @Option(help: "Language of the phrase: kk or ru.")
        var `in`: Language?

        @OptionGroup var rulesOptions: RulesOptions

        func run() throws {
            let folder = try RulesFolder.find(rulesOptions.folder)
            for word in try PhraseForms(folder: folder).words(phrase, language: `in`) {
                Terminal.print("\(word.lemma) (\(word.forms.count)): \(word.account)\n")
                Terminal.print("  " + word.forms.joined(separator: " ") + "\n")
            }
        }
    }

    struct Schema: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the JSON Schemas of packs, for editors.")

        @Argument(help: "Folder to write to.")
        var folder: String

        func run() throws {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for file in JSONSchema.files {
                    try Data(file.text.utf8).write(to: URL(filePath: folder + "/" + file.name), options: .atomic)
                }
            } catch {
                throw CommandFailure(
                    "the schemas cannot be written to '\(folder)'", help: "check that the folder may be written to")
            }
        }
    }
}

extension String {
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
