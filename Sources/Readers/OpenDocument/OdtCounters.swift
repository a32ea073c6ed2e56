/// Counts numbered paragraphs in the order of the text, as LibreOffice does.
struct OdtCounters {
    var lists = OdtLists()
    /// Formats this reader does not know, of numbers that stand in the text.
    private(set) var unknownFormats: Set<String> = []
    /// By list; `nil` for a level that has not begun, or begins anew.
    private var counts: [OdtListKey: [Int?]] = [:]
    /// The last number of a list that counts all its levels as one.
    private var consecutive: [OdtListKey: Int] = [:]

    /// Counts a paragraph.
    ///
    /// - Returns: its number as a reader sees it, with the space behind it: «12. », «1) »; empty for none.
    mutating func label(_ numbering: OdtNumbering, _ styles: OdtStyles) -> String {
        let isOutline = numbering.style == styles.outlineName
        let style = isOutline ? styles.outline : numbering.style.flatMap { styles.lists[$0] } ?? .unknown
        // Levels that the outline does not name are no headings with numbers.
        if isOutline, style.levels[numbering.level] == nil { return "" }
        let numbers = count(numbering, isOutline ? .outline : numbering.list, style)
        unknownFormats.formUnion(style.unknownFormats(upTo: numbering.level))
        return style.label(numbers)
    }

    /// - Returns: the numbers of the levels, from the first to that of the paragraph.
    private mutating func count(_ numbering: OdtNumbering, _ list: OdtListKey, _ style: OdtListStyle) -> [Int] {
        let level = numbering.level
        var here = counts[list] ?? Array(repeating: nil, count: OdtListStyle.levelCount)
        // «2.3.» before any «2.» begins the 2 as well: the next on that level is 3.
        for higher in 0..<level where here[higher] == nil { here[higher] = style[higher].start }
        let previous = style.isConsecutive ? consecutive[list] : here[level]
        let next = numbering.isRestarted ? nil : previous.map { $0 + 1 }
        let number = numbering.start ?? next ?? style[level].start
        here[level] = number
        consecutive[list] = number
        for deeper in (level + 1)..<max(level + 1, here.count) { here[deeper] = nil }
        counts[list] = here
        return here[...level].map { $0 ?? 0 }
    }
}
