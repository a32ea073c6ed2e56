internal import Texts

/// Forms that texts attest, and words that only look like forms: what inflection is measured against.
///
/// A table has five columns divided by tabs: lemma, part of speech, form, count, and the verdict `in` (a form of the
/// lemma) or `out` (another word that begins alike). A first line that names the columns is allowed.
public struct AttestedForms: Sendable {
    public struct Row: Sendable, Hashable {
        public let lemma: String
        public let partOfSpeech: PartOfSpeech
        /// Folded, as texts are before they are matched.
        public let form: String
        /// How many tokens of the text.
        public let count: Int
        /// Whether it is a form of the lemma.
        public let belongs: Bool
    }

    public let rows: [Row]

    /// Columns in the order of the table.
    static let columns = ["lemma", "pos", "form", "count", "verdict"]

    /// - Throws: ``AttestedFormsError`` at the first line that is no row.
    public init(tsv: String) throws(AttestedFormsError) {
        var rows: [Row] = []
        var number = 0
        for line in tsv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if line.allSatisfy(\.isWhitespace) { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if number == 1, fields == Self.columns { continue }
            rows.append(try Self.row(fields, line: number))
        }
        self.rows = rows
    }

    private static func row(_ fields: [String], line: Int) throws(AttestedFormsError) -> Row {
        guard fields.count == columns.count else {
            throw AttestedFormsError(
                line: line, message: "\(fields.count) columns, not \(columns.count)",
                help: "write \(columns.joined(separator: ", ")), divided by tabs")
        }
        guard let partOfSpeech = PartOfSpeech(rawValue: fields[1]), partOfSpeech.inflects else {
            throw AttestedFormsError(
                line: line, message: "no part of speech '\(fields[1])'",
                help: "there are " + PartOfSpeech.allCases.filter(\.inflects).map(\.rawValue).joined(separator: ", "))
        }
        guard let count = Int(fields[3]), count > 0 else {
            throw AttestedFormsError(line: line, message: "'\(fields[3])' is no count", help: "a whole number above 0")
        }
        guard fields[4] == "in" || fields[4] == "out" else {
            throw AttestedFormsError(
                line: line, message: "no verdict '\(fields[4])'", help: "'in' for a form of the lemma, else 'out'")
        }
        guard !fields[0].isEmpty, !fields[2].isEmpty else {
            throw AttestedFormsError(line: line, message: "a lemma or a form is empty", help: "write the word")
        }
        return Row(
            lemma: CanonicalText.fold(fields[0]), partOfSpeech: partOfSpeech, form: CanonicalText.fold(fields[2]),
            count: count, belongs: fields[4] == "in")
    }
}

/// A line of a table of attested forms that cannot be read.
public struct AttestedFormsError: Error, Sendable, Hashable {
    /// 1-based.
    public let line: Int
    public let message: String
    public let help: String
}

/// How far the rules of inflection agree with a table of attested forms.
public struct InflectionMeasure: Sendable {
    /// Rows and the tokens they stand for.
    public struct Tally: Sendable, Hashable {
        public private(set) var types = 0
        public private(set) var tokens = 0

        mutating func add(_ row: AttestedForms.Row) {
            types += 1
            tokens += row.count
        }
    }

    public private(set) var belonging = Tally()
    /// Rows of ``belonging`` that inflection makes.
    public private(set) var recalled = Tally()
    public private(set) var others = Tally()
    /// Rows of ``others`` that inflection makes all the same.
    public private(set) var accepted = Tally()
    public private(set) var misses: [AttestedForms.Row] = []
    public private(set) var falseAcceptances: [AttestedForms.Row] = []

    /// - Parameter compiler: makes the forms as a phrase `{lemma:pos}` without a selector would.
    public init(_ table: AttestedForms, _ compiler: PhraseCompiler) throws(PhraseError) {
        var made: [Word: Set<String>] = [:]
        for row in table.rows {
            let word = Word(lemma: row.lemma, partOfSpeech: row.partOfSpeech)
            let forms: Set<String>
            if let known = made[word] {
                forms = known
            } else {
                let lemma = Phrase.Lemma(text: row.lemma, partOfSpeech: row.partOfSpeech)
                forms = Set(try compiler.forms(lemma, language: .kk).map(CanonicalText.fold))
                made[word] = forms
            }
            add(row, isMade: forms.contains(row.form))
        }
    }

    private struct Word: Hashable {
        let lemma: String
        let partOfSpeech: PartOfSpeech
    }

    private mutating func add(_ row: AttestedForms.Row, isMade: Bool) {
        switch (row.belongs, isMade) {
        case (true, true):
            belonging.add(row)
            recalled.add(row)
        case (true, false):
            belonging.add(row)
            misses.append(row)
        case (false, true):
            others.add(row)
            accepted.add(row)
            falseAcceptances.append(row)
        case (false, false): others.add(row)
        }
    }
}
