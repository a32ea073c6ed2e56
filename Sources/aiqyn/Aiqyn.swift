import ArgumentParser
import RulePacks

/// The command line. Subcommands stand one in a file under `Commands`; ``ExitStatus`` is the only place that knows numbers.
@main
struct Aiqyn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aiqyn",
        abstract: "Finds corruption risks in regulations, in Kazakh and Russian.",
        discussion: """
            EXAMPLES
              aiqyn scan rules.txt                  one document
              aiqyn scan documents/ --lang kk       a folder, messages in Kazakh
              aiqyn scan drafts/ --output sarif=out.sarif --fail-on high
              aiqyn text rules.docx                 the text as the rules see it, with addresses
              aiqyn explain L01                     what an indicator or a rule is about
              aiqyn workdays add 2026-03-19 10      the day a term of ten working days ends on

            EXIT STATUS
              0  nothing at or above --fail-on
              1  findings at or above --fail-on
              2  a mistake in the command or in a rule
              3  a document was not read, or not to its end
            """,
        version: "aiqyn \(PackLoader.engineVersion)",
        subcommands: [
            Scan.self, Text.self, Rules.self, Explain.self, Coverage.self, Eval.self, Values.self, Workdays.self,
            Doctor.self, Bench.self,
        ])

    static func main() async {
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            if var asyncCommand = command as? any AsyncParsableCommand {
                try await asyncCommand.run()
            } else {
                try command.run()
            }
        } catch {
            ExitStatus.exit(with: error)
        }
    }
}
