import Patterns
import Programs
import Readers
import RulePacks
import Texts

/// What this installation has, for `doctor` to tell in words or as JSON.
struct Installation: Encodable {
    struct PCRE2: Encodable {
        let version = PatternEngine.version
        let unicode = PatternEngine.unicodeVersion
        let jit = PatternEngine.hasJIT
    }

    struct Pack: Encodable {
        let name: String
        let version: String
        let rules: Int
        let languages: [String]
        let licence: String
    }

    /// A program that is none of ours.
    struct Helper: Encodable {
        let name: String
        /// To install, for all that is wanted of it.
        let packages: [String]
        /// `nil` where it is missing.
        let path: String?
        let version: String?
        /// Only of tesseract.
        var languages: [String]?
        var missingLanguages: [MissingLanguage]?
    }

    struct MissingLanguage: Encodable {
        let code: String
        let package: String
    }

    struct Format: Encodable {
        let name: String
        let extensions: [String]
        /// What of such a file is meant; empty for all.
        let part: [String: String]
        let helpers: [String]
        /// Helpers without which it is not read; none where it is.
        let missingHelpers: [String]
        /// To install for them.
        let missingPackages: [String]
    }

    let version = PackLoader.engineVersion
    let pcre2 = PCRE2()
    let rulesFolder: String
    let packs: [Pack]
    let helpers: [Helper]
    /// Read with helpers; all others need none.
    let formats: [Format]
    /// The system keeps helpers from the network.
    let areHelpersOffline: Bool

    /// Programs that readers make use of, in the order they are told.
    private static let known: [KnownProgram] = [
        .pdftotext, .pdfinfo, .pdftoppm, .pdfdetach, .tesseract, .soffice,
    ]

    init(_ rules: RuleSet, in folder: String, _ programs: InstalledPrograms) async {
        rulesFolder = folder
        packs = rules.packs.map { pack in
            Pack(
                name: pack.name, version: "\(pack.version)", rules: rules.rules.count { $0.pack == pack.name },
                languages: pack.languages.map { "\($0)" }, licence: pack.licence)
        }
        var helpers: [Helper] = []
        for known in Self.known { helpers.append(await Self.helper(known, programs)) }
        self.helpers = helpers
        formats = FileReader.outsideFormats.map { format in
            let missing = format.programs.filter { (try? programs.program($0)) == nil }
            return Format(
                name: format.name, extensions: format.extensions.sorted(),
                part: Dictionary(
                    uniqueKeysWithValues: Language.allCases.compactMap { language in
                        format.part.map { (language.rawValue, $0[language]) }
                    }),
                helpers: format.programs.map(\.name),
                missingHelpers: missing.map(\.name), missingPackages: Set(missing.map(\.package)).sorted())
        }
        areHelpersOffline = await programs.areOffline
    }

    private static let wantedLanguages = ["kaz", "rus"]

    private static func helper(_ known: KnownProgram, _ programs: InstalledPrograms) async -> Helper {
        let data = known == .tesseract ? wantedLanguages.map(KnownProgram.tesseractPackage) : []
        let packages = [known.package] + data.filter { $0 != known.package }
        guard let program = try? programs.program(known) else {
            return Helper(name: known.name, packages: packages, path: nil, version: nil)
        }
        var helper = Helper(
            name: known.name, packages: packages, path: program.path, version: await programs.version(of: known))
        if known == .tesseract {
            let languages = await languages(of: program)
            helper.languages = languages
            helper.missingLanguages = wantedLanguages.filter { !languages.contains($0) }.map {
                MissingLanguage(code: $0, package: KnownProgram.tesseractPackage(language: $0))
            }
        }
        return helper
    }

    /// A line for people, then one a language.
    private static func languages(of tesseract: OutsideProgram) async -> [String] {
        guard let folder = try? PrivateFolder() else { return [] }
        defer { folder.remove() }
        let limits = ProgramLimits(seconds: 20, outputBytes: 1 << 16)
        guard let output = try? await tesseract.run(["--list-langs"], in: folder, limits: limits) else { return [] }
        let lines = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        return lines.map(String.init).filter { $0 != "osd" }.sorted()
    }
}
