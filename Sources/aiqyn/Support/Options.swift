public import ArgumentParser
import Diagnostics
import Documents
import Findings
public import Languages
import RulePacks
import Readers
import Texts

extension Language: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}

extension DocumentKind: ExpressibleByArgument {}
extension RevisionView: ExpressibleByArgument {}

/// `KIND` or `PATTERN=KIND`.
struct KindOption: ExpressibleByArgument {
    /// `nil` for all documents.
    let pattern: String?
    let kind: DocumentKind

    init?(argument: String) {
        let mark = argument.lastIndex(of: "=")
        let name = mark.map { argument[argument.index(after: $0)...] } ?? argument[...]
        guard let kind = DocumentKind(rawValue: String(name)) else { return nil }
        self.kind = kind
        pattern = mark.map { String(argument[..<$0]) }
    }

    static let allValueStrings = DocumentKind.allCases.map(\.rawValue)
}

/// Options of every command that needs rules.
struct RulesOptions: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            "Folder of rule packs.",
            discussion: "Else AIQYN_RULES, then 'Rules' beside or above the program, then in the working directory.",
            valueName: "folder"))
    var folder: String?

    /// - Throws: ``DiagnosticError`` with everything that is wrong in the packs.
    func load() throws -> RuleSet {
        try loadWithWarnings().rules
    }

    func loadWithWarnings() throws -> (rules: RuleSet, warnings: [Diagnostic]) {
        try PackLoader.load(folder: try RulesFolder.find(folder))
    }
}

/// The language of messages.
struct LanguageOptions: ParsableArguments {
    @Option(help: "Language of messages: kk, ru or en. Else AIQYN_LANG, then the language of the system.")
    var lang: Language?

    var language: Language {
        if let lang { return lang }
        for name in ["AIQYN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = Terminal.environment(name), !value.isEmpty else { continue }
            return Language(rawValue: String(value.prefix(2))) ?? .en
        }
        return .en
    }
}

/// How files are read.
struct ReadingChoices: ParsableArguments {
    @Option(help: "Tracked changes are read as accepted, original (rejected) or both.")
    var changes: RevisionView = .accepted

    @Flag(help: "Pages that are pictures are not recognised, only named: recognition takes seconds a page.")
    var noOcr = false

    var options: ReadingOptions { ReadingOptions(revisions: changes, recognisesPictures: !noOcr) }
}
