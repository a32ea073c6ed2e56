/// The catalogue of everything that can be wrong in rule packs. Codes are permanent: a code is never reused.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // YAML
    case invalidYAML = "Y001"
    case duplicateKey = "Y002"
    case nestedTooDeep = "Y003"
    case tooManyNodes = "Y004"
    case fileTooLarge = "Y005"
    case unknownAlias = "Y006"
    // The shape of a pack
    case unknownKey = "P001"
    case wrongType = "P002"
    case missingKey = "P003"
    case badValue = "P004"
    case duplicateRule = "P005"
    case unknownIndicator = "P006"
    case unsupportedSchema = "P007"
    case keysExclude = "P008"
    case unreadableFile = "P009"
    case noRules = "P010"
    case missingExamples = "P011"
    case duplicateIndicator = "P012"
    case badDate = "P013"
    case duplicateDay = "P014"
    case unknownAct = "P015"
    case lostForce = "P016"
    // Words and patterns
    case unknownLexicon = "L001"
    case duplicateLexicon = "L002"
    case lexiconCircle = "L003"
    case badPhrase = "L004"
    case badRegex = "L005"
    case unknownLemma = "L006"
    case emptyMatch = "L007"
    case noLiteral = "L008"
    case wildcardStem = "L009"
    case asciiClass = "L010"
    case unusedLexicon = "L011"
    case patternTooLarge = "L012"
    case homonym = "L013"
    case guessedHarmony = "L014"
    // Examples
    case exampleMissed = "E001"
    case exampleFalseAlarm = "E002"
    case exampleMarks = "E003"
    case todoWorks = "E004"

    public var severity: Diagnostic.Severity {
        switch self {
        case .noLiteral, .wildcardStem, .unusedLexicon, .homonym, .guessedHarmony: .warning
        default: .error
        }
    }

    /// What the code stands for, in one line.
    public var summary: String {
        switch self {
        case .invalidYAML: "the file is not valid YAML"
        case .duplicateKey: "a key stands twice in one mapping"
        case .nestedTooDeep: "nesting goes deeper than the limit"
        case .tooManyNodes: "the file, with its aliases written out, has more nodes than the limit"
        case .fileTooLarge: "the file is larger than the limit"
        case .unknownAlias: "an alias names no anchor above it"
        case .unknownKey: "a key that the schema does not know"
        case .wrongType: "a value of the wrong type"
        case .missingKey: "a required key is absent"
        case .badValue: "a value that is not one of those allowed"
        case .duplicateRule: "two rules bear one id"
        case .unknownIndicator: "an indicator that the catalogue does not have"
        case .unsupportedSchema: "the pack needs another version of the schema or of the engine"
        case .keysExclude: "keys that exclude one another, or a rule without a main key"
        case .unreadableFile: "a file that cannot be read"
        case .noRules: "no rules were found"
        case .missingExamples: "a rule of a stable pack without examples that find and that pass in each language"
        case .duplicateIndicator: "an indicator stands twice in the catalogue"
        case .badDate: "a date that no calendar has, or that does not belong where it stands"
        case .duplicateDay: "a day stands twice in a calendar"
        case .unknownAct: "an act that the catalogue does not have, or an element that cannot be read"
        case .lostForce: "a rule rests on an act that lost force"
        case .unknownLexicon: "a lexicon that does not exist"
        case .duplicateLexicon: "two lexicons bear one name"
        case .lexiconCircle: "lexicons that use one another in a circle"
        case .badPhrase: "a phrase that cannot be read"
        case .badRegex: "a regular expression that PCRE2 refuses"
        case .unknownLemma: "a Russian word without a paradigm in forms.ru.tsv"
        case .emptyMatch: "a pattern that matches the empty text"
        case .noLiteral: "a pattern without a literal of three letters: it is tried everywhere and slows every scan"
        case .wildcardStem: "a wildcard stem accepts words of other meaning"
        case .asciiClass: "a character class without the Kazakh letters, or one that can match nothing"
        case .unusedLexicon: "a lexicon that no rule uses"
        case .patternTooLarge: "a pattern larger than PCRE2 takes"
        case .homonym: "a form that another word has too"
        case .guessedHarmony: "a Kazakh word whose vowels do not tell its suffixes"
        case .exampleMissed: "an example that must be found is not"
        case .exampleFalseAlarm: "an example is found where it must not be"
        case .exampleMarks: "the marks ⟦ ⟧ of an example are not in pairs"
        case .todoWorks: "a known gap works now: take its todo mark away"
        }
    }
}
