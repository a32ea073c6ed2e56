public import Diagnostics
internal import Findings
public import Languages
internal import Texts
internal import YAML

/// Reads packs: files → checked nodes → catalogue, lexicons, rules. Everything that is wrong is collected.
public struct PackLoader {
    /// The version packs compare their `engine` with.
    public static let engineVersion = "0.1.0"

    private let files: PackFiles
    private let root: String
    private var diagnostics: [Diagnostic] = []
    private let lexicons = LexiconTable()
    private var isCatalogueFaulty = false
    private var vocabulary = Vocabulary()
    private var typos: [(written: String, meant: String, isVerb: Bool)] = []

    /// - Parameter root: put before file names in messages.
    public init(_ files: PackFiles, root: String = "Rules") {
        self.files = files
        self.root = root
    }

    /// Loads a folder of packs.
    ///
    /// - Returns: the rules, and warnings.
    /// - Throws: ``DiagnosticError`` with all errors and warnings when there is an error.
    public static func load(folder: String) throws(DiagnosticError) -> (rules: RuleSet, warnings: [Diagnostic]) {
        var loader = PackLoader(try PackFiles.read(folder: folder), root: folder)
        return try loader.load()
    }

    public mutating func load() throws(DiagnosticError) -> (rules: RuleSet, warnings: [Diagnostic]) {
        let russian = RussianForms(tsv: files.texts["lexicon/forms.ru.tsv"] ?? "")
        let catalogue = readCatalogue()
        let compiler = PhraseCompiler(kazakh: KazakhInflector(words: readLexicons()), russian: russian)
        vocabulary.russian = russian
        compiler.use(lexicons)
        let calendar = readCalendar()
        for typo in typos { compiler.add(misspelling: typo.written, of: typo.meant, isVerb: typo.isVerb) }
        let patterns = PatternTable(compiler: compiler, lexicons: lexicons)
        lexicons.check(with: patterns)
        let (packs, rules) = readPacks(catalogue, patterns)
        diagnostics += lexicons.diagnostics
        checkUnique(rules)
        // Beside a faulty catalogue every rule would be said to name an unknown indicator.
        if isCatalogueFaulty { diagnostics.removeAll { $0.code == .unknownIndicator } }
        if rules.isEmpty, diagnostics.isEmpty {
            diagnostics.append(
                Diagnostic(.noRules, "no rules were found in \(root)", help: "a pack is a folder with pack.yaml"))
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw DiagnosticError(unique(diagnostics)) }
        diagnostics += lexicons.unused()
        let deadlineWords = deadlineWords(patterns)
        let sizes = Dictionary(uniqueKeysWithValues: lexicons.names.map { ($0, lexicons.size(of: $0)) })
        var set = RuleSet(
            rules: rules, patterns: patterns.patterns, recognisers: patterns.recognisers,
            deadlineWords: deadlineWords, vocabulary: compiler.vocabulary, catalogue: catalogue, packs: packs,
            lexicons: sizes, calendar: calendar)
        vocabulary.phrases = lexicons.written + vocabulary.phrases
        set.written = vocabulary
        return (set, unique(diagnostics))
    }

    /// A compiler with the irregular words and Russian paradigms of a folder, for looking at single phrases.
    public static func phraseCompiler(folder: String) throws(DiagnosticError) -> PhraseCompiler {
        let files = try PackFiles.read(folder: folder)
        var loader = PackLoader(files, root: folder)
        let russian = RussianForms(tsv: files.texts["lexicon/forms.ru.tsv"] ?? "")
        let compiler = PhraseCompiler(kazakh: KazakhInflector(words: loader.readLexicons()), russian: russian)
        guard !loader.diagnostics.contains(where: { $0.severity == .error }) else {
            throw DiagnosticError(loader.diagnostics)
        }
        return compiler
    }

    /// Lexicons that say of themselves which kind of deadline their words are. Faults in them were reported before.
    private func deadlineWords(_ patterns: PatternTable) -> [DeadlineWords] {
        lexicons.deadlineKinds.map { name, kind in
            var set = PatternSet()
            for language in [Language.kk, .ru] {
                let indices = (try? patterns.add("@" + name, language: language)) ?? []
                set.uses += indices.map { .init(pattern: $0, language: language) }
            }
            return DeadlineWords(kind: kind, patterns: set)
        }
    }

    /// The working calendar of a folder alone: no rule is read.
    public static func calendar(folder: String) throws(DiagnosticError) -> WorkingCalendar {
        var loader = PackLoader(try PackFiles.read(folder: folder), root: folder)
        let calendar = loader.readCalendar()
        guard loader.diagnostics.isEmpty else { throw DiagnosticError(loader.diagnostics) }
        return calendar
    }

    private func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }
    }

    /// The file as nodes of the wanted shape, or `nil` with the reasons collected.
    private mutating func read(_ path: String, _ fields: [Shape.Field], _ what: String) -> YAMLFile? {
        guard let text = files.texts[path] else { return nil }
        do throws(DiagnosticError) {
            let file = try YAMLParser.parse(text, name: root + "/" + path)
            var validator = ShapeValidator(file)
            let isValid = validator.validate(file.root, .object(fields), what)
            diagnostics += validator.diagnostics
            return isValid ? file : nil
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }

    // MARK: lexicons and catalogue

    private mutating func readLexicons() -> [KazakhWord] {
        var words: [KazakhWord] = []
        for path in files.texts.keys.sorted() where path.hasPrefix("lexicon/") && !path.hasSuffix(".tsv") {
            guard let file = read(path, PackSchema.lexiconFile, "the lexicon file") else { continue }
            for entry in file.root["lexicon"]?.entries ?? [] { lexicons.add(entry, of: file) }
            for entry in file.root["words"]?["kk"]?.entries ?? [] {
                for node in entry.value.items ?? [entry.value] {
                    words.append(Self.word(entry.key, node))
                    let isVerb = node.text("pos") == "v"
                    typos += node.texts("typos").map { (CanonicalText.fold($0), CanonicalText.fold(entry.key), isVerb) }
                }
            }
            for entry in file.root["words"]?["ru"]?.entries ?? [] {
                vocabulary.russianHomonyms[CanonicalText.fold(entry.key)] = entry.value.text("homonym")
            }
        }
        vocabulary.kazakh = words
        return words
    }

    private static func word(_ lemma: String, _ node: Node) -> KazakhWord {
        KazakhWord(
            CanonicalText.fold(lemma), PartOfSpeech(rawValue: node.text("pos")) ?? .noun,
            alternative: node["alt"]?.scalar.map(CanonicalText.fold),
            harmony: node["harmony"]?.scalar.flatMap { Harmony(rawValue: $0) },
            stem: node["stem"]?.scalar.map(CanonicalText.fold), homonym: node["homonym"]?.scalar)
    }

    private mutating func readCatalogue() -> Catalogue {
        var reader = CatalogueReader()
        reader.indicators = read("catalogue/indicators.yaml", PackSchema.indicatorFile, "the catalogue")
        reader.source = read("catalogue/source.yaml", PackSchema.sourceFile, "the source catalogue")
        reader.acts = read("catalogue/acts.yaml", PackSchema.actFile, "the list of acts")
        isCatalogueFaulty = reader.indicators == nil && files.texts["catalogue/indicators.yaml"] != nil
        let catalogue = reader.catalogue()
        diagnostics += reader.diagnostics
        return catalogue
    }

    private mutating func readCalendar() -> WorkingCalendar {
        var years: [WorkingCalendar.Year] = []
        for path in files.texts.keys.sorted() where path.hasPrefix("calendar/") && !path.hasSuffix(".tsv") {
            guard let file = read(path, PackSchema.calendarFile, "the calendar") else { continue }
            var reader = CalendarReader(file)
            years.append(reader.read())
            diagnostics += reader.diagnostics
        }
        return WorkingCalendar(years)
    }

    // MARK: packs

    private mutating func readPacks(_ catalogue: Catalogue, _ patterns: PatternTable) -> ([PackManifest], [Rule]) {
        var packs: [PackManifest] = []
        var rules: [Rule] = []
        for path in files.texts.keys.sorted() where path.hasSuffix("/pack.yaml") || path.hasSuffix("/pack.yml") {
            let page = read(path, PackSchema.manifest, "the manifest")
            let pack = page.flatMap { manifest($0, path) }
            // Rules of another schema may look like anything; those beside a faulty manifest are still looked through.
            if page != nil, pack == nil { continue }
            packs += [pack].compactMap { $0 }
            let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) + "/"
            for rulePath in files.texts.keys.sorted() where rulePath.hasPrefix(folder) && rulePath != path {
                guard !rulePath.hasSuffix(".tsv"), let file = read(rulePath, PackSchema.ruleFile, "the rule file"),
                    let pack
                else { continue }
                var reader = RuleReader(file, pack: pack, catalogue: catalogue, patterns: patterns, lexicons: lexicons)
                rules += (file.root["rules"]?.items ?? []).compactMap { reader.rule($0) }
                diagnostics += reader.diagnostics
                vocabulary.phrases += reader.phrases
                vocabulary.slowPatterns.formUnion(reader.slowPatterns)
            }
        }
        return (packs, rules)
    }

    private mutating func manifest(_ file: YAMLFile, _ path: String) -> PackManifest? {
        let root = file.root
        guard let schema = root["schema"], schema.scalar == String(PackSchema.version) else {
            unsupported(
                "schema \(root.text("schema")) is not known; this engine reads schema \(PackSchema.version)",
                root["schema"], file)
            return nil
        }
        guard let engine = root["engine"], Version(engine.scalar ?? "") <= Version(Self.engineVersion) else {
            unsupported(
                "the pack needs engine \(root.text("engine")); this is \(Self.engineVersion)", root["engine"], file)
            return nil
        }
        return PackManifest(
            name: root.text("pack"), version: root.text("version"), title: root.localized("title"),
            description: root["description"] == nil ? nil : root.localized("description"),
            isStable: root.text("status") == "stable",
            languages: root.texts("languages"), licence: root.text("licence"))
    }

    private mutating func unsupported(_ message: String, _ node: Node?, _ file: YAMLFile) {
        diagnostics.append(
            Diagnostic(
                .unsupportedSchema, message, at: file.place(node?.mark ?? file.root.mark),
                help: "use a newer aiqyn or an older pack"))
    }

    private mutating func checkUnique(_ rules: [Rule]) {
        var places: [String: Diagnostic.Place] = [:]
        for rule in rules {
            for name in [rule.id] + rule.aliases {
                if let first = places[name] {
                    diagnostics.append(
                        Diagnostic(
                            .duplicateRule, "two rules bear the id '\(name)'", at: rule.place,
                            help: "the other is in \(first.file), line \(first.line)"))
                }
                places[name] = rule.place
            }
        }
    }
}

/// `1.2.3` in numbers; missing parts are 0.
struct Version: Comparable {
    private let parts: [Int]

    init(_ text: String) {
        var parts = text.split(separator: ".").map { Int($0.filter(\.isNumber)) ?? 0 }
        while parts.count < 3 { parts.append(0) }
        self.parts = parts
    }

    static func < (a: Version, b: Version) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
}
