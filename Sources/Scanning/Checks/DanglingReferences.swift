internal import Documents
internal import Languages
internal import Patterns
internal import Texts

/// I01: references to an element of the same document that the document does not have.
///
/// Only references that say they stay inside are judged: «осы Қағидалардың 12-тармағы», «пункт 12 настоящих Правил»,
/// «осы тармақтың 3) тармақшасы», and dotted numbers («4.1-тармақты») where the document numbers its clauses so. What the
/// document has none of (articles, annexes kept in another file) cannot be missing from it.
enum DanglingReferences {
    /// A document with fewer clauses has no numbering to refer to.
    private static let fewestClauses = 2

    static func check(_ document: Document) -> [CheckedPlace] {
        var elements = NumberedElements(document)
        guard elements.pointCount >= fewestClauses else { return [] }
        let reader = CitationReader()
        var wordings = NewWordings(document)
        var places: [CheckedPlace] = []
        for segment in document.segments
        where segment.zone != .quotation && segment.zone != .amendment
            && (elements.usesDottedNumbers || namesItself(document.text.folded.span, segment.range))
        {
            for citation in reader.citations(in: document.text.folded.span, segment.range) {
                // Two windows of a long sentence may see one reference.
                guard isInside(citation, document, elements),
                    let detail = elements.missing(citation, from: segment.unit),
                    !wordings.contain(document.units[segment.unit].parent),
                    !isQuoted(citation.range, document.quotations),
                    !places.suffix(16).contains(where: { $0.words.overlaps(citation.stepsRange) })
                else { continue }
                places.append(
                    CheckedPlace(
                        words: citation.stepsRange, sentence: segment.range, unit: segment.unit, detail: detail))
            }
        }
        return places
    }

    /// - Parameter quotations: ascending, none overlapping another.
    private static func isQuoted(_ range: Range<Int>, _ quotations: [Range<Int>]) -> Bool {
        var (low, high) = (0, quotations.count)
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < quotations.count && quotations[low].overlaps(range)
    }

    /// A cheap look before a segment is read: whether it says «осы» or «настоящий».
    private static func namesItself(_ folded: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { index in
            folded[index] == 0xD0
                && selfNames.contains { name in
                    index + name.count <= range.upperBound && name.indices.allSatisfy { folded[index + $0] == name[$0] }
                }
        }
    }

    private static let selfNames = [Array("осы".utf8), Array("настоящ".utf8)]

    private static func isInside(_ citation: Citation, _ document: Document, _ elements: NumberedElements) -> Bool {
        switch citation.act {
        case .this(let kind): return !isApproving(kind) || document.kind.kind == .order
        case .named: return false
        case .unsaid:
            guard elements.usesDottedNumbers, let step = citation.steps.first, step.element == .point,
                case .listed(let numbers) = step.number
            else { return false }
            return numbers.allSatisfy { $0.first.contains(".") } && !isOwned(citation, document)
        }
    }

    /// «осы бұйрықтың 12-тармағы» in rules is a clause of the order that approved them.
    private static func isApproving(_ kind: ActKind?) -> Bool {
        switch kind {
        case .order, .decree, .resolution, .decision, .directive: true
        default: false
        }
    }

    /// «пункта 4.1 типового договора»: a word right behind the number may begin the name of another act. Kazakh acts stand
    /// before their elements, and such a citation ends in a word.
    private static func isOwned(_ citation: Citation, _ document: Document) -> Bool {
        let folded = document.text.folded
        guard let last = folded[citation.range].last, last < 0x80 else { return false }
        guard let next = folded[citation.range.upperBound...].first(where: { $0 > 0x20 }) else { return false }
        return next >= 0x80
    }
}

/// Units that bring the new wording of another act: «this Law» below them is that act.
private struct NewWordings {
    private let document: Document
    private let matcher = Matcher()
    /// Each unit is looked at once.
    private var known: [Int: Bool] = [:]

    init(_ document: Document) { self.document = document }

    /// Whether a unit, or one above it, does.
    mutating func contain(_ unit: Int) -> Bool {
        guard unit != 0, let amends = Self.amends else { return false }
        if let known = known[unit] { return known }
        let own = document.units[unit].range
        let isFound = try? matcher.hasMatch(of: amends, in: document.text.folded.span, range: own)
        let answer = isFound == true || contain(document.units[unit].parent)
        known[unit] = answer
        return answer
    }

    private static let amends = try? CompiledPattern(
        "(?:өзгеріс|толықтыру)\\p{L}*[^.]{0,80}енгіз|редакцияда жазылсын|толықтырылсын"
            + "|внести [^.]{0,80}(?:изменени|дополнени)|изложить в |дополнить ")
}
