/// Counts numbered paragraphs in the order of the text, as Word does.
///
/// Counters belong to the definition: lists that share one go on counting. LibreOffice passes over `lvlRestart` and
/// `isLgl`, so Kazakh acts whose clauses run on across chapters come out wrong there.
struct DocxCounters {
    private let numbering: DocxNumbering
    private let styles: DocxStyles
    /// By definition; `nil` for a level that has not begun, or begins anew.
    private var counts: [Int: [Int?]] = [:]
    /// Lists that have begun: a start of their own counts once.
    private var begun: Set<Int> = []

    init(_ numbering: DocxNumbering, _ styles: DocxStyles) {
        self.numbering = numbering
        self.styles = styles
    }

    /// Counts a paragraph.
    ///
    /// - Returns: its number as a reader sees it, with the space behind it: «12. », «1) »; empty for none.
    mutating func label(style: String?, _ own: DocxNumberReference) -> String {
        guard let (list, index) = level(style ?? styles.defaultParagraphStyle, own),
            let definition = numbering.definition(of: list, styles),
            let level = numbering.level(index, of: list, definition: definition)
        else { return "" }
        count(list, index, definition)
        let text =
            level.format == .bullet ? NumberFormat.bulletSign(level.text) : numberText(level, index, list, definition)
        return text.isEmpty ? "" : text + level.suffix
    }

    /// The list and level of a paragraph: what it says itself, else what its style says.
    private func level(_ style: String?, _ own: DocxNumberReference) -> (list: Int, level: Int)? {
        let chain = styles.chain(from: style)
        let source = chain.firstIndex { $0.style.numbering.number != nil }
        let inherited = chain.lazy.compactMap(\.style.numbering.level).first
        guard let list = own.number ?? source.flatMap({ chain[$0].style.numbering.number }), list != 0 else {
            return nil
        }
        var index = own.level
        if index == nil, own.number == nil, let source { index = linkedLevel(chain[...source].map(\.id), list) }
        let level = index ?? inherited ?? 0
        return (0..<DocxNumbering.levelCount).contains(level) ? (list, level) : nil
    }

    /// A level may name the paragraph style that it numbers.
    private func linkedLevel(_ names: [String], _ list: Int) -> Int? {
        guard let definition = numbering.definition(of: list, styles) else { return nil }
        for name in names {
            for index in 0..<DocxNumbering.levelCount
            where numbering.level(index, of: list, definition: definition)?.style == name {
                return index
            }
        }
        return nil
    }

    private mutating func count(_ list: Int, _ index: Int, _ definition: Int) {
        var here = counts[definition] ?? Array(repeating: nil, count: DocxNumbering.levelCount)
        if begun.insert(list).inserted {
            for level in (numbering.instances[list]?.starts ?? [:]).keys where here.indices.contains(level) {
                here[level] = nil
            }
        }
        // «2.3.» before any «2.» begins the 2 as well: the next on that level is 3.
        for higher in 0..<index where here[higher] == nil { here[higher] = start(higher, list, definition) }
        here[index] = here[index].map { $0 + 1 } ?? start(index, list, definition)
        for deeper in (index + 1)..<max(index + 1, here.count) {
            let restart = numbering.level(deeper, of: list, definition: definition)?.restart
            // ECMA-376, 17.9.10: 0 is never; n is after level n, counted from 1, or a higher one.
            if restart.map({ index < $0 }) ?? true { here[deeper] = nil }
        }
        counts[definition] = here
    }

    private func start(_ index: Int, _ list: Int, _ definition: Int) -> Int {
        numbering.instances[list]?.starts[index]
            ?? numbering.level(index, of: list, definition: definition)?.start ?? 1
    }

    private func numberText(_ level: DocxNumbering.Level, _ index: Int, _ list: Int, _ definition: Int) -> String {
        var text = ""
        var isReference = false
        for character in level.text {
            if isReference, let digit = character.wholeNumberValue, (1...DocxNumbering.levelCount).contains(digit) {
                text += number(of: digit - 1, isLegal: level.isLegal, list, definition)
                isReference = false
                continue
            }
            if isReference { text += "%" }
            isReference = character == "%"
            if !isReference { text.append(character) }
        }
        return isReference ? text + "%" : text
    }

    private func number(of index: Int, isLegal: Bool, _ list: Int, _ definition: Int) -> String {
        let format = numbering.level(index, of: list, definition: definition)?.format ?? .decimal
        let number = counts[definition]?[index] ?? start(index, list, definition)
        return (isLegal ? .decimal : format).text(number)
    }
}
