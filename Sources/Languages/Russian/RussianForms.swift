/// Russian paradigms from `Rules/lexicon/forms.ru.tsv`: lemma, part of speech, nominative forms, all other forms. The file is generated when packs are
/// authored (`Scripts/russian-forms.py`); nothing of the dictionary runs here.
public struct RussianForms: Sendable {
    public enum PartOfSpeech: String, Sendable, CaseIterable { case n, v, a, x }

    /// Lines by lemma, taken apart only when asked for.
    private let lines: [String: [Substring]]

    public init(tsv: String) {
        var lines: [String: [Substring]] = [:]
        // By bytes: looking for line ends and tabs among characters took a tenth of the time packs load in.
        for line in tsv.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != 0x23 {
            guard let tab = line.firstIndex(of: Self.tab) else { continue }
            lines[String(Substring(line[..<tab])), default: []].append(Substring(line))
        }
        self.lines = lines
    }

    private static let tab: UInt8 = 0x09

    public static let empty = RussianForms(tsv: "")

    public var lemmas: some Collection<String> { lines.keys }

    /// All forms of the lemma, of one part of speech or of all; `nil` for a word the file does not have.
    ///
    /// - Parameter nominative: only the nominative, singular and plural.
    public func forms(_ lemma: String, _ partOfSpeech: PartOfSpeech? = nil, nominative: Bool = false) -> [String]? {
        guard let entries = lines[lemma] else { return nil }
        var forms: [String] = []
        for entry in entries {
            let columns = entry.utf8.split(separator: Self.tab, omittingEmptySubsequences: false)
            guard columns.count == 4 else { continue }
            if let partOfSpeech, !columns[1].elementsEqual(partOfSpeech.rawValue.utf8) { continue }
            for column in nominative ? columns[2...2] : columns[2...3] {
                forms += column.split(separator: 0x20).map { String(Substring($0)) }
            }
        }
        return forms.isEmpty ? nil : forms
    }
}
