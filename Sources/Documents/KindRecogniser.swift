internal import Patterns
internal import Texts

/// Recognises the kind of a document: first by a line of its head that names the kind («… ЕРЕЖЕСІ», «ПРИКАЗ»), then by what
/// the text calls itself («осы Қағидалар», «настоящее Положение»), last by its skeleton.
struct KindRecogniser {
    private static let headUnits = 30
    /// In characters, of which Cyrillic ones have two bytes.
    private static let longestTitle = 400
    private static let selfReferenceWindow = 20_000
    /// So many places are shown for what the text calls itself.
    private static let shownReferences = 3

    static func recognise(_ units: [Unit], _ tables: [Table], _ text: CanonicalText) -> RecognisedKind {
        byTitle(units, text) ?? bySelfReference(text) ?? KindSkeleton.recognise(units, tables, text)
            ?? RecognisedKind(.other, .nothing)
    }

    // MARK: by the title

    private static func byTitle(_ units: [Unit], _ text: CanonicalText) -> RecognisedKind? {
        // «хаттама № 5» may be what approved the document: it counts when nothing else is named.
        var approving: RecognisedKind?
        for unit in units.prefix(headUnits) where unit.kind != .document && unit.zone != .approval {
            // «Статья 5. Правила …», «I. Жалпы ереже» name what is below them.
            if unit.kind == .point || unit.kind == .subpoint || unit.kind == .cell { break }
            if unit.isHeading, unit.kind != .annex, !unit.number.isEmpty { break }
            for line in lines(of: unit.range, text) {
                let title = String(decoding: text.folded[line], as: UTF8.self)
                guard let kind = KindNames.kind(ofTitle: title) else { continue }
                let recognised = RecognisedKind(kind, .title, evidence: [line])
                guard kind == .order || kind == .minutes, title.contains("№") else { return recognised }
                approving = approving ?? recognised
            }
        }
        return approving
    }

    /// Lines that are short enough for a title, white space and signs around them left out.
    private static func lines(of range: Range<Int>, _ text: CanonicalText) -> [Range<Int>] {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 4 * longestTitle)
        return text.folded[head].split { $0 == 0x0A || $0 == 0x0B }.compactMap { line in
            guard line.count <= 2 * longestTitle, let first = line.firstIndex(where: isWord),
                let last = line.lastIndex(where: isWord)
            else { return nil }
            return first..<last + 1
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Whether a stretch names the kind of the document; an order or minutes may only be what approved it.
    static func isTitle(_ range: Range<Int>, _ text: CanonicalText) -> Bool {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + longestTitle)
        return lines(of: head, text).contains { line in
            let kind = KindNames.kind(ofTitle: String(decoding: text.folded[line], as: UTF8.self))
            return kind != nil && kind != .order && kind != .minutes
        }
    }

    // MARK: by what the text calls itself

    private static let selfReference = try? CompiledPattern("(?<!\\p{L})(?:осы|настоящ\\p{L}{2,4})\\s+(\\p{L}{3,})")

    private static func bySelfReference(_ text: CanonicalText) -> RecognisedKind? {
        guard let pattern = selfReference else { return nil }
        let folded = text.folded
        var head = min(folded.count, selfReferenceWindow)
        while head > 0, head < folded.count, folded[head] & 0xC0 == 0x80 { head -= 1 }
        let matches = (try? Matcher().matches(of: pattern, in: folded.span, range: 0..<head)) ?? []
        var places: [DocumentKind: [Range<Int>]] = [:]
        for match in matches {
            let word = String(decoding: folded[match.focus], as: UTF8.self)
            guard let kind = KindNames.kind(ofWord: word) else { continue }
            places[kind, default: []].append(match.range)
        }
        // Of equal counts the earlier in the list, so that the answer never depends on hashing.
        let best = KindNames.stems.map(\.kind).max { (places[$0]?.count ?? 0) < (places[$1]?.count ?? 0) }
        guard let best, let evidence = places[best] else { return nil }
        return RecognisedKind(best, .selfReference, evidence: Array(evidence.prefix(shownReferences)))
    }
}
