import ArgumentParser
import Programs
import Reports

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What this installation has and can read.",
        discussion:
            "Names the programs that readers make use of, and for each one that is missing the package to install.")

    @Flag(help: "The same as JSON.")
    var json = false

    @OptionGroup var rulesOptions: RulesOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() async throws {
        let folder = try RulesFolder.find(rulesOptions.folder)
        let installation = await Installation(try rulesOptions.load(), in: folder, InstalledPrograms())
        Terminal.print(
            json ? JSONText.encode(installation) : DoctorText(languageOptions.language).text(installation))
    }
}
