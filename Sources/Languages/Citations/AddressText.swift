public import Texts

/// Why a text is no address.
public enum AddressError: Error, Hashable, Sendable {
    /// These words name no element, or several; they are given as they stand.
    case notAnElement(String)
    /// Addresses are read in the languages of documents, Kazakh and Russian.
    case language(Language)
}

extension ClauseAddress {
    /// Reads an address back from its ``text``: «4-тарау, 162-тармақ, 2) тармақша», «глава 4, пункт 162».
    ///
    /// Elements are read as citations are, so «п. 162» and «162-тармағы» do as well. The title of a column may hold any
    /// signs; a column is the last step. An empty text is no address.
    public init(parsing text: String, language: Language) throws(AddressError) {
        guard language != .en else { throw .language(language) }
        var steps: [Step] = []
        var rest = Substring(text)
        if text == Self.wholeDocument[language] { rest = "" } else if text.isEmpty { throw .notAnElement(text) }
        while !rest.isEmpty {
            if let column = AddressPiece(rest, language).column {
                steps.append(column)
                break
            }
            let end = rest.firstRange(of: ", ")
            let piece = rest[..<(end?.lowerBound ?? rest.endIndex)]
            guard let step = AddressPiece(piece, language).step else { throw .notAnElement(String(piece)) }
            steps.append(step)
            rest = end.map { rest[$0.upperBound...] } ?? ""
        }
        self.init(steps, language: language)
    }
}

/// One element of an address.
private struct AddressPiece {
    private let text: Substring
    private let language: Language

    init(_ text: Substring, _ language: Language) {
        self.text = text
        self.language = language
    }

    var step: ClauseAddress.Step? {
        place ?? cited
    }

    /// The title of a column, up to the end of the address.
    var column: ClauseAddress.Step? {
        let (before, after) = language == .kk ? ("«", "» бағаны") : ("графа «", "»")
        return between(before, after).map { .column($0) }
    }

    /// What only addresses name: the only annex, rows, lines.
    private var place: ClauseAddress.Step? {
        let isKazakh = language == .kk
        if text == (isKazakh ? "қосымша" : "приложение") { return .annex("") }
        if let row = isKazakh ? between("кестенің ", "-жолы") : between("строка ", " таблицы") { return .row(row) }
        guard let line = isKazakh ? between("", "-жол") : between("строка ", "") else { return nil }
        return Int(line).map { .line($0) }
    }

    private func between(_ before: String, _ after: String) -> String? {
        guard text.hasPrefix(before), text.hasSuffix(after), text.count >= before.count + after.count else {
            return nil
        }
        return String(text.dropFirst(before.count).dropLast(after.count))
    }

    /// One citation of one element with one number, and nothing beside it.
    private var cited: ClauseAddress.Step? {
        let folded = CanonicalText(Array(text.utf8)).folded
        let citations = CitationReader(languages: language == .kk ? .kk : .ru)
            .citations(in: folded.span, 0..<folded.count)
        guard citations.count == 1, citations[0].stepsRange == 0..<folded.count, citations[0].steps.count == 1,
            case .listed(let numbers) = citations[0].steps[0].number, numbers.count == 1, numbers[0].last == nil
        else { return nil }
        return ClauseAddress.Step(citations[0].steps[0].element, numbers[0].first)
    }
}
