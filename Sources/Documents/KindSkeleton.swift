internal import Texts

/// Documents without a name are known by what they are made of: the columns of a plan, the headings that a regulation of a
/// unit and a job description always have.
enum KindSkeleton {
    static func recognise(_ units: [Unit], _ tables: [Table], _ text: CanonicalText) -> RecognisedKind? {
        byTable(tables, text) ?? byHeadings(units, text)
    }

    /// A table with a column for terms and one for those who answer is a plan, whatever its title.
    private static func byTable(_ tables: [Table], _ text: CanonicalText) -> RecognisedKind? {
        for table in tables {
            let cells = table.header.map { ($0, String(decoding: text.folded[$0], as: UTF8.self)) }
            guard let term = cells.first(where: { $0.1.contains("мерзім") || $0.1.hasPrefix("срок") }),
                let executor = cells.first(where: { $0.1.contains("жауапты") || $0.1.contains("ответственн") })
            else { continue }
            return RecognisedKind(.plan, .skeleton, evidence: [term.0, executor.0])
        }
        return nil
    }

    private static let duties = ["лауазымдық міндет", "должностные обязанности"]
    private static let tasks = ["міндеттер", "основные задачи", "задачи"]
    private static let functions = ["функциялар", "функции"]
    private static let rights = ["құқықтар", "права"]
    private static let liability = ["жауапкершілі", "ответственность"]
    /// A heading of more words is a norm.
    private static let longestHeading = 8

    private static let skeletons: [(kind: DocumentKind, headings: [[String]])] = [
        (.jobDescription, [duties, rights, liability]), (.regulation, [tasks, functions, rights]),
    ]

    private static func byHeadings(_ units: [Unit], _ text: CanonicalText) -> RecognisedKind? {
        let headings = units.filter(\.isHeading).compactMap { unit -> (range: Range<Int>, words: String)? in
            let words = String(decoding: text.folded[unit.range], as: UTF8.self).split { !$0.isLetter }
            return words.count > longestHeading ? nil : (unit.range, " " + words.joined(separator: " "))
        }
        for skeleton in skeletons {
            let found = skeleton.headings.compactMap { names in
                headings.first { heading in names.contains { heading.words.contains(" " + $0) } }?.range
            }
            if found.count == skeleton.headings.count {
                return RecognisedKind(skeleton.kind, .skeleton, evidence: found)
            }
        }
        return nil
    }
}
