import ArgumentParser
import Documents
import Patterns
import Readers
import RulePacks

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What this installation has and can read.")

    @OptionGroup var rulesOptions: RulesOptions

    func run() throws {
        Terminal.print("aiqyn \(PackLoader.engineVersion)\n")
        let jit = PatternEngine.hasJIT ? "with JIT" : "without JIT: scanning is about ten times slower"
        Terminal.print("PCRE2 \(PatternEngine.version), \(jit); Unicode \(PatternEngine.unicodeVersion)\n")
        let folder = try RulesFolder.find(rulesOptions.folder)
        let rules = try rulesOptions.load()
        Terminal.print("rules: \(folder)\n")
        for pack in rules.packs {
            let count = rules.rules.count { $0.pack == pack.name }
            Terminal.print(
                "  \(pack.name) \(pack.version): \(count) rules, \(pack.languages.joined(separator: " ")), \(pack.licence)\n"
            )
        }
        let readable = FileReader.textExtensions.sorted().joined(separator: " ")
        Terminal.print("reads: \(readable), in UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, IBM866\n")
        let documents = FileReader.documentExtensions.sorted().joined(separator: " ")
        Terminal.print("reads: \(documents), with numbers, tables, notes, tracked changes\n")
        let archives = FileReader.archiveExtensions.sorted().joined(separator: " ")
        Terminal.print("opens: \(archives), and scans the documents in them\n")
        Terminal.print("does not read yet: \(FileReader.unreadExtensions.sorted().joined(separator: " "))\n")
    }
}
