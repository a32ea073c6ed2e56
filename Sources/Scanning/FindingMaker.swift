internal import Documents
internal import Findings
internal import Patterns
internal import RulePacks
internal import Texts

/// Turns hits into findings: source span, quote, sentence, address, fingerprint.
struct FindingMaker {
    private let document: Document
    private var fingerprints = FingerprintMaker()

    /// Of a long sentence people are shown so much on either side of the words, in characters.
    private static let contextCharacters = 160

    /// A row's number and its measure stand in the first few cells.
    private static let leadingCells = 6
    /// In bytes, on either side of the words.
    private static let longestFingerprinted = 512

    init(_ document: Document) { self.document = document }

    /// Words in a segment.
    mutating func finding(
        _ rule: Rule, _ hit: Hit, detail: Localized? = nil, severity: Severity? = nil
    ) -> Finding {
        let segment = document.segments[hit.segment]
        return finding(
            rule, words: hit.match.focus, sentence: segment.range, unit: segment.unit, detail: detail,
            isNoisy: hit.match.isNoisy, severity: severity)
    }

    mutating func finding(
        _ rule: Rule, words: Range<Int>, sentence: Range<Int>, unit: Int, detail: Localized? = nil,
        isNoisy: Bool = false, severity: Severity? = nil
    ) -> Finding {
        let span = Span(document.text.source(words), in: document.source)
        let context = Finding.Context(
            before: rowLead(unit)
                + shortened(sentence.lowerBound..<max(sentence.lowerBound, words.lowerBound), keepEnd: true),
            quote: joined(words),
            after: shortened(min(words.upperBound, sentence.upperBound)..<sentence.upperBound, keepEnd: false))
        return Finding(
            rule: rule.summary, span: span, quote: document.source.string(span.bytes), context: context,
            address: document.address(of: unit), detail: detail,
            fingerprint: fingerprints.fingerprint(
                rule: rule.id, quote: document.folded(words), sentence: document.folded(around(words, in: sentence))),
            isNoisy: isNoisy, place: document.filePlace(of: span.bytes), severity: severity)
    }

    /// An empty cell: the row says what it is about.
    mutating func emptyCell(_ rule: Rule, unit: Int) -> Finding {
        let cell = document.units[unit]
        let row = document.units[cell.parent].subtree
        let span = Span(document.text.source(cell.range), in: document.source)
        return Finding(
            rule: rule.summary, span: span, quote: "",
            context: .init(before: rowLead(unit), quote: "", after: ""), address: document.address(of: unit),
            detail: nil,
            fingerprint: fingerprints.fingerprint(
                rule: rule.id, quote: String(cell.cell?.column ?? 0), sentence: document.folded(row)),
            place: document.filePlace(of: span.bytes))
    }

    /// What a row of a table is about: the cells before this one, so that «тұрақты» alone says something.
    private func rowLead(_ unit: Int) -> String {
        guard document.units[unit].cell != nil else { return "" }
        let row = document.units[unit].parent
        let cells = (row + 1..<min(unit, row + 1 + Self.leadingCells)).map {
            joined(near(document.units[$0].range, false))
        }.filter {
            !$0.isEmpty
        }
        guard !cells.isEmpty else { return "" }
        let lead = cells.joined(separator: " · ")
        let shown = lead.count <= Self.contextCharacters ? lead : lead.prefix(Self.contextCharacters) + "…"
        return shown + " · "
    }

    /// Something absent from the whole document.
    mutating func documentFinding(_ rule: Rule, detail: Localized? = nil) -> Finding {
        Finding(
            rule: rule.summary, span: nil, quote: "", context: nil,
            address: ClauseAddress([], language: document.language), detail: detail,
            fingerprint: fingerprints.fingerprint(rule: rule.id, quote: "", sentence: ""))
    }

    /// The sentence, or of a very long one the neighbourhood of the words.
    private func around(_ words: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        guard sentence.count > 4 * Self.longestFingerprinted else { return sentence }
        var lower = max(sentence.lowerBound, words.lowerBound - Self.longestFingerprinted)
        var upper = min(sentence.upperBound, words.upperBound + Self.longestFingerprinted)
        while lower > sentence.lowerBound, document.text.bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
        while upper < sentence.upperBound, document.text.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
        return lower..<upper
    }

    private func joined(_ range: Range<Int>) -> String {
        document.shown(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// White space folded, cut at a word when long, with the space that parts it from the quote.
    private func shortened(_ range: Range<Int>, keepEnd: Bool) -> String {
        guard !range.isEmpty else { return "" }
        let raw = document.shown(near(range, keepEnd))
        let isCut = near(range, keepEnd) != range
        var text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if keepEnd, raw.last?.isWhitespace == true { text += " " }
        if !keepEnd, raw.first?.isWhitespace == true { text = " " + text }
        guard isCut || text.count > Self.contextCharacters else { return text }
        if keepEnd {
            let tail = text.suffix(Self.contextCharacters)
            return "…" + (tail.firstIndex(of: " ").map { String(tail[$0...]) } ?? String(tail))
        }
        let head = text.prefix(Self.contextCharacters)
        return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + " …"
    }

    /// At most four bytes a character are looked at, so that a sentence of megabytes costs nothing.
    private func near(_ range: Range<Int>, _ keepEnd: Bool) -> Range<Int> {
        let limit = Self.contextCharacters * 4
        guard range.count > limit else { return range }
        var cut = keepEnd ? range.upperBound - limit : range.lowerBound + limit
        while cut > range.lowerBound, document.text.bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
        return keepEnd ? cut..<range.upperBound : range.lowerBound..<cut
    }
}

extension Document {
    /// The words of a canonical range as people see them in the file: words of two alphabets keep their letters, else the very
    /// defect a finding names could not be seen in it.
    fileprivate func shown(_ range: Range<Int>) -> String {
        let words = text.mixedWords
        var shown = ""
        var start = range.lowerBound
        var index = words.partition { $0.upperBound <= range.lowerBound }
        while index < words.count, words[index].lowerBound < range.upperBound {
            let word = words[index].clamped(to: range)
            shown += text.string(start..<word.lowerBound) + source.string(text.source(word))
            start = word.upperBound
            index += 1
        }
        return shown + text.string(start..<range.upperBound)
    }
}
