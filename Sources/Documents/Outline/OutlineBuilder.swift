internal import Readers
internal import Texts

/// Builds the tree of units from logical lines and tables.
struct OutlineBuilder {
    private let text: CanonicalText
    private var units: [Unit]
    /// Open units, outermost first.
    private var stack = [0]
    private(set) var tables: [Table] = []
    private var afterBlank = true
    /// How many unnumbered paragraphs each unit has so far.
    private var paragraphs = [0]

    private enum Level {
        static let annex = 0
        static let part = 10
        static let chapter = 20
        static let section = 30
        static let article = 40
        static let numberedHeading = 42
        static let point = 50
        static let paragraph = 60
        static let subpoint = 70
        static let letter = 75
        static let item = 80
    }

    /// A title has at most so many words.
    private static let titleWords = 16

    init(_ text: CanonicalText) {
        self.text = text
        units = [
            Unit(
                kind: .document, number: "", range: 0..<0, end: text.bytes.count, parent: 0, level: -1, zone: .body,
                ordinal: 0, cell: nil)
        ]
    }

    static func build(_ text: CanonicalText) -> (units: [Unit], tables: [Table]) {
        var builder = OutlineBuilder(text)
        builder.run()
        return (builder.units, builder.tables)
    }

    private mutating func run() {
        let physical = Self.physicalLines(text)
        let tables = TableReader(text, lines: physical).tables()
        var reader = LogicalLineReader(text)
        var pending: [LogicalLine] = []
        var nextTable = 0
        var fences = CodeFences(text, lines: physical)
        let ruled = RuledLines(text, lines: physical)
        for (index, line) in physical.enumerated() {
            if let isFence = fences.isFence(index) {
                flush(&pending)
                if !isFence { addCode(line) }
                continue
            }
            if nextTable < tables.count, line.lowerBound >= tables[nextTable].range.lowerBound {
                flush(&pending)
                if line.lowerBound < tables[nextTable].range.upperBound { continue }
                add(tables[nextTable])
                nextTable += 1
            }
            if line.count == 1, text.bytes[line.lowerBound] == ExtractedText.partSeparator {
                flush(&pending)
                closeUnits(downTo: Level.annex)
                afterBlank = true
                continue
            }
            if let rule = ruled.rule(line) {
                if rule == .heading { makeHeading(of: &pending) }
                pending.append(.blank(line))
                continue
            }
            pending += reader.lines(in: line)
        }
        flush(&pending)
        while nextTable < tables.count {
            add(tables[nextTable])
            nextTable += 1
        }
        closeUnits(downTo: Int.min)
    }

    /// The line above a rule: a short one that stands alone and ends no sentence.
    private func makeHeading(of lines: inout [LogicalLine]) {
        guard let line = lines.last, line.start != .blank, line.opensLine else { return }
        let isAlone = lines.dropLast().last.map { $0.start == .blank } ?? true
        guard isAlone, !endsSentence(line.range.upperBound), wordCount(line.range) <= Self.titleWords else { return }
        lines[lines.count - 1].isMarkdownHeading = true
    }

    private static func physicalLines(_ text: CanonicalText) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in text.bytes.indices where text.bytes[index] == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<text.bytes.count)
        return lines
    }

    private mutating func flush(_ lines: inout [LogicalLine]) {
        for index in lines.indices {
            if lines[index].start == .blank {
                afterBlank = true
                continue
            }
            let next = lines[(index + 1)...].first { $0.start != .blank }
            add(lines[index], before: next)
        }
        lines.removeAll(keepingCapacity: true)
    }

    // MARK: lines

    private mutating func add(_ line: LogicalLine, before next: LogicalLine?) {
        defer { afterBlank = false }
        switch line.start {
        case .blank: return
        case .heading(let kind, let number):
            if continuesSentence(line) { return extend(to: line.range.upperBound) }
            // «Глава 2 настоящих Правил …», «3-бап бойынша …» speak of a chapter, they do not open one.
            let rest = firstLetter(line.textStart..<line.range.upperBound)
            if kind != .annex, rest > line.textStart || Letters.isLetter(text.bytes, rest),
                !Letters.isCapital(text.bytes, rest),
                Letters.isLetter(text.bytes, rest)
            {
                return addPlain(line)
            }
            open(kind, number, level(of: kind), line.range)
        case .point(let parts, let label): addPoint(parts, label, line, before: next)
        case .subpoint(_, let label): open(.subpoint, label, Level.subpoint, line.range)
        case .letter(let letter): open(.subpoint, letter, Level.letter, line.range)
        case .dash: open(.item, "", Level.item, line.range)
        case .plain: addPlain(line)
        }
    }

    private func level(of kind: Unit.Kind) -> Int {
        switch kind {
        case .annex: Level.annex
        case .part: Level.part
        case .chapter: Level.chapter
        case .section: Level.section
        default: Level.article
        }
    }

    private mutating func addPoint(_ parts: [Int], _ label: String, _ line: LogicalLine, before next: LogicalLine?) {
        if isTitle(parts, line, before: next) {
            let level = parts.count == 1 ? Level.chapter : Level.numberedHeading + min(parts.count, 6)
            open(parts.count == 1 ? .part : .section, label, level, line.range)
        } else {
            open(.point, label, Level.point + min(parts.count - 1, 7), line.range)
        }
    }

    /// «1. ЖАЛПЫ ЕРЕЖЕЛЕР», «2. Порядок работы» before «2.1.», «5.2 Title» before a paragraph: a heading, not a clause.
    private func isTitle(_ parts: [Int], _ line: LogicalLine, before next: LogicalLine?) -> Bool {
        if line.isMarkdownHeading { return true }
        let body = line.textStart..<line.range.upperBound
        guard line.opensLine, !body.isEmpty, !endsSentence(line.range.upperBound) else { return false }
        if isAllCapitals(body) { return true }
        guard wordCount(body) <= Self.titleWords, let next else { return false }
        guard Letters.isCapital(text.bytes, firstLetter(body)) else { return false }
        if case .point(let following, _) = next.start, following.count == parts.count + 1 {
            return Array(following.dropLast()) == parts
        }
        return parts.count > 1 && next.start == .plain && Letters.isCapital(text.bytes, next.range.lowerBound)
    }

    private func firstLetter(_ range: Range<Int>) -> Int {
        range.first { Letters.isLetter(text.bytes, $0) } ?? range.lowerBound
    }

    private func isAllCapitals(_ range: Range<Int>) -> Bool {
        var letters = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if Letters.isLetter(text.bytes, index) {
                guard Letters.isCapital(text.bytes, index) else { return false }
                letters += 1
            }
            index += text.bytes[index] >= 0xD0 && text.bytes[index] <= 0xD3 ? 2 : 1
        }
        return letters >= 4
    }

    private func wordCount(_ range: Range<Int>) -> Int {
        text.bytes[range].split(separator: 0x20).count
    }

    /// An unnumbered line carries the sentence before it on, or is a paragraph of its own.
    private mutating func addPlain(_ line: LogicalLine) {
        if line.isMarkdownHeading {
            open(.section, "", Level.section, line.range)
        } else if continuesSentence(line) {
            extend(to: line.range.upperBound)
        } else {
            open(.paragraph, "", Level.paragraph, line.range)
        }
    }

    /// No blank line between, the last line ends without a sign, and this one goes on in small letters or, in a clause,
    /// with a number that opens nothing; or the last line was a bare number.
    private func continuesSentence(_ line: LogicalLine) -> Bool {
        guard let last = stack.last, last > 0, !afterBlank, line.opensLine else { return false }
        let unit = units[last]
        guard unit.kind != .cell, unit.kind != .row else { return false }
        if unit.kind == .point || unit.kind == .subpoint, isBareNumber(unit) { return true }
        if unit.isHeading, isBareHeading(unit) { return true }
        let lower = line.range.lowerBound
        let startsSmall = Letters.isLetter(text.bytes, lower) && !Letters.isCapital(text.bytes, lower)
        if endsSentence(unit.range.upperBound) { return false }
        return startsSmall || endsWithComma(unit.range.upperBound)
            || (Letters.isDigit(text.bytes, lower) && isInClause(last))
    }

    /// Titles and approval blocks have lines that begin with a year; in a clause such a line carries the sentence on.
    private func isInClause(_ index: Int) -> Bool {
        switch units[index].kind {
        case .point, .subpoint, .item: true
        case .paragraph: units[index].parent != 0 && isInClause(units[index].parent)
        default: false
        }
    }

    private func isBareNumber(_ unit: Unit) -> Bool {
        unit.range.count <= unit.number.utf8.count + 3
    }

    /// «II.» or «1-тарау.» alone on its line: the title follows.
    private func isBareHeading(_ unit: Unit) -> Bool {
        unit.range.count <= unit.number.utf8.count + 3 || (unit.kind == .chapter && unit.range.count <= 24)
    }

    private func endsSentence(_ upper: Int) -> Bool {
        guard let last = text.bytes[..<upper].last(where: { $0 != 0x20 && $0 != 0x2A }) else { return true }
        return [0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(last)
    }

    private func endsWithComma(_ upper: Int) -> Bool {
        text.bytes[..<upper].last { $0 != 0x20 } == 0x2C
    }

    private mutating func extend(to end: Int) {
        guard let last = stack.last else { return }
        units[last].range = units[last].range.lowerBound..<end
    }

    /// A line of a code block shows something and is no clause, whatever number it begins with.
    private mutating func addCode(_ line: Range<Int>) {
        guard !line.isEmpty else { return }
        units[open(.paragraph, "", Level.paragraph, line)].zone = .quotation
        afterBlank = true
    }

    // MARK: units

    @discardableResult
    private mutating func open(
        _ kind: Unit.Kind, _ number: String, _ level: Int, _ range: Range<Int>, cell: CellPlace? = nil
    ) -> Int {
        closeUnits(downTo: level)
        let parent = stack.last ?? 0
        units.append(
            Unit(
                kind: kind, number: number, range: range, end: range.upperBound, parent: parent, level: level,
                zone: .body, ordinal: ordinal(of: kind, below: parent), cell: cell))
        paragraphs.append(0)
        stack.append(units.count - 1)
        return units.count - 1
    }

    private mutating func ordinal(of kind: Unit.Kind, below parent: Int) -> Int {
        guard parent != 0, kind == .paragraph || kind == .item else { return 0 }
        paragraphs[parent] += 1
        return paragraphs[parent] + (units[parent].isHeading ? 0 : 1)
    }

    private mutating func closeUnits(downTo level: Int) {
        while let last = stack.last, last > 0, units[last].level >= level {
            let end = units[last].subtree.upperBound
            units[last].end = end
            let parent = units[last].parent
            if parent != 0 { units[parent].end = max(units[parent].end, end) }
            stack.removeLast()
        }
    }

    private mutating func add(_ table: FoundTable) {
        // Without a row that looks like one there is no header, and every row is text.
        let headerRow = table.rows.firstIndex { isHeader($0) } ?? -1
        let header = headerRow < 0 ? [] : table.rows[headerRow].cells
        tables.append(Table(header: header))
        var lastNumber = ""
        for (index, row) in table.rows.enumerated() {
            let filled = row.cells.count { !$0.isEmpty }
            // A row cut by a page break or merged downwards has an empty first cell; a section title fills one cell.
            let isWhole = !(row.cells.first?.isEmpty ?? true) && filled > 1 && index > headerRow
            // The parts of a merged row bear its number.
            if let first = row.cells.first, !first.isEmpty { lastNumber = number(in: first) }
            open(
                .row, lastNumber.isEmpty ? String(index) : lastNumber, Level.paragraph,
                row.range.lowerBound..<row.range.lowerBound)
            for (column, cell) in row.cells.enumerated() {
                let place = CellPlace(
                    table: tables.count - 1, row: index <= headerRow ? 0 : index + 1, column: column,
                    mustBeFilled: isWhole && column < header.count)
                open(.cell, "", Level.item, cell, cell: place)
            }
        }
        closeUnits(downTo: Level.paragraph)
        afterBlank = true
    }

    /// At least half of the cells are filled, and none says a whole sentence or begins with a clause number.
    private func isHeader(_ row: FoundTable.Row) -> Bool {
        guard row.cells.count(where: { !$0.isEmpty }) * 2 >= row.cells.count else { return false }
        let reader = LineStartReader(text)
        return row.cells.allSatisfy { cell in
            if cell.isEmpty { return true }
            if case .point = reader.read(cell).start, cell.count > 8 { return false }
            return !(endsSentence(cell.upperBound) && cell.count > Self.longestHeaderCell)
        }
    }

    /// In bytes; «Ответственный исполнитель.» is a header, a sentence is not.
    private static let longestHeaderCell = 80

    /// The row's own number, if its first cell is one: «1.», «12».
    private func number(in cell: Range<Int>) -> String {
        let digits = text.bytes[cell].prefix { $0 >= 0x30 && $0 <= 0x39 }
        return digits.count + 1 >= cell.count ? String(decoding: digits, as: UTF8.self) : ""
    }
}
