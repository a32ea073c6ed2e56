/// Russian paradigms from `Rules/lexicon/forms.ru.tsv`: lemma, part of speech, nominative forms, all other forms. The file is generated when packs are
/// authored (`Scripts/russian-forms.py`); nothing of the dictionary runs here.
public struct RussianForms: Sendable {
    public enum PartOfSpeech: String, Sendable, CaseIterable { case n, v, a, x }

    /// Lines by lemma, taken apart only when asked for.
    private let lines: [String: [Substring]]

    public init(tsv: String) {
        var lines: [String: [Substring]] = [:]
        for line in tsv.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let tab = line.firstIndex(of: "\t") else { continue }
            lines[String(line[..<tab]), default: []].append(line)
        }
        self.lines = lines
    }

    public static let empty = RussianForms(tsv: "")

    public var lemmas: some Collection<String> { lines.keys }

    /// All forms of the lemma, of one part of speech or of all; `nil` for a word the file does not have.
    ///
    /// - Parameter nominative: only the nominative, singular and plural.
    public func forms(_ lemma: String, _ partOfSpeech: PartOfSpeech? = nil, nominative: Bool = false) -> [String]? {
        guard let entries = lines[lemma] else { return nil }
        var forms: [String] = []
        for entry in entries {
            let columns = entry.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 4 else { continue }
            if let partOfSpeech, columns[1] != partOfSpeech.rawValue { continue }
            for column in nominative ? columns[2...2] : columns[2...3] {
                forms += column.split(separator: " ").map(String.init)
            }
        }
        return forms.isEmpty ? nil : forms
    }
}
