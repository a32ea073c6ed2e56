internal import Patterns
internal import Texts

/// Marks what is not a norm: definitions, quotations, the approval block, notes, forms, amendments, title and preamble.
struct ZoneMarker {
    private let text: CanonicalText
    private var units: [Unit]

    /// The head of a document ends here at the latest: one without numbered clauses is all body.
    private static let headUnits = 30
    private static let longestTitleBytes = 400
    private static let preambleUnits = 4
    private static let titleWords = 18
    /// «Глава 1. Общие положения.»
    private static let sentenceTitleWords = 6
    private static let longestQuotationBytes = 600

    static func mark(_ units: [Unit], _ text: CanonicalText) -> [Unit] {
        var marker = ZoneMarker(text: text, units: units)
        marker.markHead()
        marker.markDefinitions()
        marker.markUnits()
        marker.markForms()
        return marker.units
    }

    // MARK: head

    private mutating func markHead() {
        defer { markHeadings() }
        let first = units.indices.dropFirst().first { index in
            switch units[index].kind {
            case .paragraph, .row: false
            default: true
            }
        }
        guard let first, first <= Self.headUnits else { return }
        // Whole sentences are a preamble only before the first clause of an act, and only a few of them; a letter of
        // twenty paragraphs with an annex is all body.
        let sentences = (1..<first).filter { endsSentence(units[$0].range) }
        let leadsClauses = units[first].kind == .point || (units[first].isHeading && units[first].kind != .annex)
        let hasPreamble = leadsClauses && sentences.count <= Self.preambleUnits
        var inApproval = false
        for index in 1..<first where units[index].zone == .body {
            let range = units[index].range
            if Self.approval.hasMatch(text, range) {
                inApproval = true
            } else if inApproval, !Self.approvalDetail.hasMatch(text, range) || KindRecogniser.isTitle(range, text) {
                inApproval = false
            }
            let isShort = range.count <= Self.longestTitleBytes
            if inApproval, isShort {
                units[index].zone = .approval
            } else if isShort, !endsSentence(range) {
                units[index].zone = .title
            } else if hasPreamble {
                units[index].zone = .preamble
            }
        }
    }

    /// «Глава 2. Порядок отбора» is a title. A heading that says a whole norm («Статья 1. Комиссия вправе …») is not, and a
    /// numbered line only passes for a heading by its looks: rules see both.
    private mutating func markHeadings() {
        for index in units.indices where units[index].isHeading && units[index].zone == .body {
            let isNamed = units[index].kind != .part || !units[index].number.allSatisfy(\.isNumber)
            let words = text.bytes[units[index].range].split { $0 <= 0x20 }.count
            let limit = endsSentence(units[index].range) ? Self.sentenceTitleWords : Self.titleWords
            let isDotted = units[index].number.contains(".")
            if isNamed, !isDotted, words <= limit { units[index].zone = .title }
        }
    }

    private func endsSentence(_ range: Range<Int>) -> Bool {
        guard let last = text.bytes[range].last(where: { $0 > 0x20 && $0 != 0x2A }) else { return false }
        return [0x2E, 0x3B, 0x3A].contains(last)
    }

    private static let approval = Marker(
        "^\\W*(?:бекіт(?:ілді|ілген|емін|ейін)|утвержд(?:ен[аоы]?|аю)|келісілді|келісемін|согласован[оа]?|принято|қабылданды)\\b"
    )

    /// Who approved, when, under what number: dates, posts, acts, initials, lines to fill in.
    private static let approvalDetail = Marker(
        "\\d{4}|№|__|директор|басшы|руководител|төраға|председател|бұйры|приказ|шешім|решени|хаттама|протокол|басқарма"
            + "|правлени|кеақ|нао |қоғам|\\p{L}\\.\\s?\\p{L}")

    // MARK: clauses

    private mutating func markDefinitions() {
        for place in Self.definitions.places(text) {
            if let index = unit(at: place) { setZone(.definitions, below: units.clauseRoot(of: index, in: text)) }
        }
        for index in units.indices where units[index].isHeading {
            if Self.definitionsTitle.hasMatch(text, units[index].range) { setZone(.definitions, below: index) }
        }
    }

    /// A clause that brings definitions in; the words in passing («термины из Закона») do not.
    private static let definitions = Marker(
        "мынадай (?:негізгі )?(?:ұғымдар|терминдер|анықтамалар)|(?:ұғымдар|терминдер) (?:мен анықтамалар )?(?:пайдаланылады|қолданылады)"
            + "|келесі (?:негізгі )?(?:ұғымдар|терминдер)"
            + "|(?:используются|применяются) следующие (?:основные )?(?:понятия|термины|определения|сокращения)"
            + "|(?:понятия|термины)[^.]{0,60}(?:применяются|используются) в следующ")

    /// The whole heading, number aside.
    private static let definitionsTitle = Marker(
        "^[\\W\\d]*(?:глава|раздел|статья)?[\\W\\d]*(?:тарау|бөлім|бап)?\\W*"
            + "(?:(?:негізгі )?(?:терминдер|ұғымдар)(?: мен | және |, )(?:анықтамалар|ұғымдар|терминдер|қысқартулар)\\w*(?:[, ].{0,60})?"
            + "|негізгі ұғымдар|(?:основные )?(?:термины|понятия)(?: и |, )(?:определения|сокращения|термины)(?:[, ].{0,60})?"
            + "|основные понятия)\\W*$")

    private mutating func markUnits() {
        for index in units.indices where index > 0 && units[index].zone == .body {
            if Self.note.hasMatch(text, units[index].range) { units[index].zone = .note }
        }
    }

    /// Where a text says how other words change, ascending. Only that sentence is no norm; the next may be one.
    static func amendments(_ text: CanonicalText) -> [Int] { amendment.places(text) }

    private static let amendment = Marker(
        "деген (?:сөз|сөйлем|абзац|цифр|бөлік)[^.;]{0,120}(?:ауыстырыл|толықтырыл|алып таста|алынып таста)"
            + "|слов[аоым]+ [«\"“][^»\"”]{0,300}[»\"”] (?:заменить|исключить|дополнить)")

    private static let note = Marker("^\\W*(?:ескерту\\.|ескертпе|сноска\\.|зқаи-ның ескертпесі|примечание)")

    // MARK: annexes

    private mutating func markForms() {
        var end = units.count
        for index in units.indices.reversed() where units[index].kind == .annex {
            defer { end = index }
            let head = units[index..<min(end, index + 6)]
            guard head.contains(where: { $0.cell == nil && Self.form.hasMatch(text, $0.range) }) else { continue }
            for inner in index..<end { units[inner].zone = .form }
        }
    }

    private static let form = Marker("^\\W*(?:нысан|нысаны|форма|үлгі нысан|типовая форма|бланк)\\W*$")

    private mutating func setZone(_ zone: Zone, below root: Int) {
        let end = units[root].subtree.upperBound
        for index in root..<units.count {
            guard units[index].range.lowerBound < end || index == root else { break }
            if units[index].zone != .quotation { units[index].zone = zone }
        }
    }

    private func unit(at offset: Int) -> Int? {
        var low = 0
        var high = units.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if units[middle].range.lowerBound <= offset { low = middle } else { high = middle }
        }
        return low > 0 && units[low].range.contains(offset) ? low : nil
    }

    // MARK: quotations

    /// Stretches between « », “ ” and " " that close within the same paragraph. Names of bodies and titles of acts stand
    /// there, and the words a text speaks about.
    static func quotations(_ text: CanonicalText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: (offset: Int, closing: [UInt8])?
        var index = 0
        let bytes = text.bytes
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A { open = nil }
            guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else {
                index += 1
                continue
            }
            let (quote, length) = Self.quote(bytes, index)
            guard byte != 0x22 || (open == nil ? Self.mayOpen(bytes, index) : Self.mayClose(bytes, index)) else {
                index += 1
                continue
            }
            if let start = open, let quote, quote == start.closing || (quote == [0x22] && start.closing == [0x22]) {
                if index - start.offset <= longestQuotationBytes { found.append(start.offset..<index + length) }
                open = nil
            } else if let quote, open == nil, let closing = Self.closing[quote] {
                open = (index, closing)
            }
            index += max(1, length)
        }
        return found
    }

    /// A straight quote opens before a letter or digit and behind a space or bracket: «1" труба» opens nothing.
    private static func mayOpen(_ bytes: [UInt8], _ index: Int) -> Bool {
        let before = index == 0 ? 0x20 : bytes[index - 1]
        guard index + 1 < bytes.count, before <= 0x20 || before == 0x28 || before == 0x2F else { return false }
        return bytes[index + 1] > 0x20
    }

    private static func mayClose(_ bytes: [UInt8], _ index: Int) -> Bool {
        index > 0 && bytes[index - 1] > 0x20
            || index + 1 == bytes.count || !Letters.isLetter(bytes, index + 1)
    }

    private static let closing: [[UInt8]: [UInt8]] = [
        Array("«".utf8): Array("»".utf8), Array("“".utf8): Array("”".utf8), Array("„".utf8): Array("“".utf8),
        [0x22]: [0x22],
    ]

    private static func quote(_ bytes: [UInt8], _ index: Int) -> ([UInt8]?, Int) {
        switch bytes[index] {
        case 0x22: return ([0x22], 1)
        case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB):
            return (Array(bytes[index...index + 1]), 2)
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x9C...0x9E).contains(bytes[index + 2]):
            return (Array(bytes[index...index + 2]), 3)
        default: return (nil, 1)
        }
    }
}

/// A fixed expression over folded text.
private struct Marker {
    private let pattern: CompiledPattern?

    init(_ source: String) { pattern = try? CompiledPattern(source) }

    func places(_ text: CanonicalText) -> [Int] {
        guard let pattern else { return [] }
        let matches = try? Matcher().matches(of: pattern, in: text.folded.span, range: 0..<text.folded.count)
        return matches?.map(\.range.lowerBound) ?? []
    }

    func hasMatch(_ text: CanonicalText, _ range: Range<Int>) -> Bool {
        guard let pattern else { return false }
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 512)
        var upper = head.upperBound
        while upper > head.lowerBound, upper < range.upperBound, text.folded[upper] & 0xC0 == 0x80 { upper -= 1 }
        return (try? Matcher().hasMatch(of: pattern, in: text.folded.span, range: head.lowerBound..<upper)) ?? false
    }
}
