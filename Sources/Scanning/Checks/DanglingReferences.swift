internal import Documents
internal import Patterns
internal import Texts

/// I01: references to a clause of the same document that the document does not have.
///
/// Only references that say they stay inside are judged: «осы Қағидалардың 12-тармағы», «пункт 12 настоящих Правил»,
/// and dotted numbers («4.1-тармақты») where the document numbers its clauses so.
enum DanglingReferences {
    /// A document with fewer clauses has no numbering to refer to.
    private static let fewestClauses = 3

    static func check(_ document: Document) -> [CheckedPlace] {
        let clauses = ClauseNumbers(document)
        guard clauses.points.count >= fewestClauses else { return [] }
        let matcher = Matcher()
        var places: [CheckedPlace] = []
        for (index, segment) in document.segments.enumerated()
        where segment.zone != .quotation && segment.zone != .amendment && mayRefer(document, segment) {
            for form in forms {
                guard let matches = try? matcher.matches(of: form.pattern, in: document.text.folded.span, range: segment.range) else {
                    continue
                }
                for match in matches {
                    places += missing(match, form, clauses, document).map {
                        CheckedPlace(words: match.range, sentence: segment.range, unit: document.segments[index].unit, detail: $0)
                    }
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

    private static let forms: [Form] = [
        ("(?<!\\p{L})осы\\s\\p{L}+(?:ың|ің)\\s(\(list))\\s?-?\\s?тарма[қғ]\\p{L}*", false),
        ("(?<!\\p{L})пункт\\p{L}*\\s(\(list))\\sнастоящ\\p{L}+\\s\\p{L}+", false),
        ("(?<![\\p{L}\\d.])(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)\\s?-\\s?тарма[қғ](?!\\p{L}*\\s\\d)\\p{L}*", true),
        ("(?<!\\p{L})пункт\\p{L}{0,3}\\s(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)(?=[\\s,;)]*(?:настоящ\\p{L}+|$|[,;)]))", true),
    ].compactMap { source, isDotted in
        (try? CompiledPattern(source)).map { Form(pattern: $0, isDotted: isDotted) }
    }

    private static func missing(_ match: Match, _ form: Form, _ clauses: ClauseNumbers, _ document: Document) -> [Localized] {
        let text = document.folded(match.focus)
        let numbers = text.split { !$0.isNumber && $0 != "." && $0 != "-" }
            .map { $0.trimmingSuffix { $0 == "." || $0 == "-" } }
            .filter { $0.contains(where: \.isNumber) }
        return numbers.filter { number in
            let isDotted = number.contains(".")
            guard !isDotted || clauses.usesDottedNumbers, !form.isDotted || isDotted else { return false }
            return !clauses.contains(number)
        }.map {
            .init(
                kk: "құжатта \($0)-тармақ жоқ", ru: "в документе нет пункта \($0)",
                en: "the document has no clause \($0)")
        }
    }
}

/// The clause numbers a document has.
private struct ClauseNumbers {
    let points: Set<String>
    let usesDottedNumbers: Bool

    init(_ document: Document) {
        points = Set(
            document.units.lazy.filter { $0.kind == .point || $0.kind == .section || $0.kind == .part }.map(\.number))
        usesDottedNumbers = points.contains { $0.contains(".") }
    }

    func contains(_ number: String) -> Bool { points.contains(number) }
}

extension Substring {
    fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, belongs(last) { text.removeLast() }
        return String(text)
    }
}
