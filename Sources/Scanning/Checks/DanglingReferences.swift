internal import Documents
internal import Patterns
internal import Texts

/// I01: references to a clause of the same document that the document does not have.
///
/// Only references that say they stay inside are judged: «осы Қағидалардың 12-тармағы», «пункт 12 настоящих Правил»,
/// and dotted numbers («4.1-тармақты») where the document numbers its clauses so.
enum DanglingReferences {
    /// A document with fewer clauses has no numbering to refer to.
    private static let fewestClauses = 2

    static func check(_ document: Document) -> [CheckedPlace] {
        let clauses = ClauseNumbers(document)
        guard clauses.points.count >= fewestClauses else { return [] }
        let matcher = Matcher()
        var places: [CheckedPlace] = []
        for segment in document.segments
        where segment.zone != .quotation && segment.zone != .amendment && mayRefer(document, segment) {
            for form in forms {
                guard
                    let matches = try? matcher.matches(
                        of: form.pattern, in: document.text.folded.span, range: segment.range)
                else {
                    continue
                }
                // Two forms, or two windows of a long sentence, may see one reference.
                for match in matches where !places.suffix(16).contains(where: { $0.words.overlaps(match.focus) }) {
                    let reference = ClauseReference(document.folded(match.focus))
                    guard let detail = clauses.missing(reference, dottedOnly: form.isDotted) else { continue }
                    places.append(
                        CheckedPlace(words: match.focus, sentence: segment.range, unit: segment.unit, detail: detail))
                }
            }
        }
        return places
    }

    /// A cheap look before the expressions: every form names a clause by a digit.
    private static func mayRefer(_ document: Document, _ segment: Segment) -> Bool {
        document.text.folded[segment.range].contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    // MARK: forms

    private struct Form {
        let pattern: CompiledPattern
        /// Only judged in documents with dotted clause numbers.
        let isDotted: Bool
    }

    private static let number = "\\d{1,3}(?:\\.\\d{1,3})*(?:-\\d{1,2})?"
    private static let list = "\(number)(?:\\s?,\\s?\(number))*(?:\\s(?:және|мен|и|или)\\s\(number))?"
    private static let kazakhClause = "\\s?-?\\s?тарма[қғ]\\p{L}*(?:\\s\\d{1,2}\\)\\s?тармақша\\p{L}*)?"
    private static let russianItem = "(?:подпункт\\p{L}*\\s\\d{1,2}\\)?\\s)?"

    /// Group 1 is what is reported: the numbers with the name of the element.
    private static let forms: [Form] = [
        ("(?<!\\p{L})осы\\s\\p{L}+(?:ың|ің)\\s(\(list)\(kazakhClause))", false),
        ("(?<!\\p{L})(\(russianItem)пункт\\p{L}*\\s\(list))\\sнастоящ\\p{L}+\\s\\p{L}+", false),
        ("(?<![\\p{L}\\d.])(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?\\s?-\\s?тарма[қғ](?!\\p{L}*\\s\\d)\\p{L}*)", true),
        (
            "(?<!\\p{L})(пункт\\p{L}{0,3}\\s\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)(?=[\\s,;)]*(?:настоящ\\p{L}+|$|[,;)]))",
            true
        ),
    ].compactMap { source, isDotted in
        (try? CompiledPattern(source)).map { Form(pattern: $0, isDotted: isDotted) }
    }
}

/// Numbers named in a reference: clauses, and an item of the last one.
private struct ClauseReference {
    var clauses: [String] = []
    var item: String?

    init(_ text: String) {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0.isNewline }) {
            let number = word.prefix { $0.isNumber || $0 == "." || $0 == "-" }
            let isItem = word.dropFirst(number.count).first == ")"
            let digits = String(number).trimmingSuffix { $0 == "." || $0 == "-" }
            guard digits.contains(where: \.isNumber) else { continue }
            if isItem { item = digits } else { clauses.append(digits) }
        }
    }
}

/// The clause numbers a document has.
private struct ClauseNumbers {
    let points: Set<String>
    private let items: [String: Set<String>]
    private let usesDottedNumbers: Bool

    init(_ document: Document) {
        var points: Set<String> = []
        var items: [String: Set<String>] = [:]
        for unit in document.units {
            switch unit.kind {
            case .point, .section, .part: points.insert(unit.number)
            case .subpoint: items[document.units[unit.parent].number, default: []].insert(unit.number)
            default: break
            }
        }
        self.points = points
        self.items = items
        usesDottedNumbers = points.contains { $0.contains(".") }
    }

    /// What a reference names and the document lacks; `nil` when all is there.
    func missing(_ reference: ClauseReference, dottedOnly: Bool) -> Localized? {
        for clause in reference.clauses {
            let isDotted = clause.contains(".")
            guard !isDotted || usesDottedNumbers, !dottedOnly || isDotted else { return nil }
            if !points.contains(clause) {
                return .init(
                    kk: "құжатта \(clause)-тармақ жоқ", ru: "в документе нет пункта \(clause)",
                    en: "the document has no clause \(clause)")
            }
        }
        guard let item = reference.item, let clause = reference.clauses.last, items[clause]?.contains(item) != true
        else {
            return nil
        }
        return .init(
            kk: "\(clause)-тармақта \(item)) тармақша жоқ", ru: "в пункте \(clause) нет подпункта \(item))",
            en: "clause \(clause) has no item \(item))")
    }
}

extension String {
    fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, belongs(last) { text.removeLast() }
        return text
    }
}
