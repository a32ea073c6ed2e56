internal import Markup

/// Reads one part of an OpenDocument text (content.xml, or the headers and footers of styles.xml) into blocks.
struct OdtStoryReader {
    private let styles: OdtStyles
    private let view: RevisionView
    private(set) var story: OdtStory
    private(set) var counters: OdtCounters
    private let events: OdtEvents
    private var changes = OdtChanges()
    private var containers = [OdtContainer(.part)]
    private var tables: [OdtOpenTable] = []
    /// Cells that are open: how many rows they go over, and how often they stand in the row.
    private var cells: [OdtOpenCell] = []
    private var visibility = Visibility()
    /// Of the elements around the open one, outermost first.
    private var outerVisibility: [Visibility] = []
    /// Where paragraphs go on behind deleted words.
    private var interrupted: [Interrupted] = []
    private var cellCount = 0
    private var repeatedBytes = 0

    private struct Visibility {
        /// By a section or a field: no style shows it again.
        var isConcealed = false
        var isHiddenByStyle = false

        var isHidden: Bool { isConcealed || isHiddenByStyle }
    }

    private struct Interrupted {
        /// Known when the deleted words begin.
        var source: OdtOpenParagraph.Source?
        let visibility: Visibility
    }

    private struct OdtOpenCell {
        let span: Int
        let rows: Int
        let repeats: Int
    }

    init(_ bytes: [UInt8], part: String, view: RevisionView, styles: OdtStyles, counters: OdtCounters) {
        events = OdtEvents(bytes)
        self.view = view
        self.styles = styles
        self.counters = counters
        story = OdtStory(part: part)
    }

    mutating func read() throws(OfficeFailure) {
        while let step = try events.next() {
            switch step {
            case .event(.start(let element), _) where element.name == .trackedChanges:
                try changes.read(events, &counters.lists, view)
            case .event(.start(let element), let index): try start(element, index)
            case .event(.end(let name), _): try end(name)
            case .event(.text(let text), _): append(text)
            case .join(let element, let index): join(element, index)
            case .part: closeParagraph()
            case .begin(let element, let index): openParagraph(element, index)
            case .resume: resume()
            }
        }
        flushCarried()
        story.blocks = containers[0].blocks
        story.comments = events.comments
        story.facts.revisions = changes.count
        story.facts.hasBrokenRevision = changes.isBroken(view)
    }

    // MARK: elements

    private mutating func start(_ element: MarkupElement<OdtName>, _ index: Int) throws(OfficeFailure) {
        outerVisibility.append(visibility)
        let last = containers.count - 1
        switch element.name {
        case .body: story.hasBody = true
        case .paragraph, .heading: openParagraph(element, index)
        case .section: if element.isTrue(.isHidden) || element[.display] == "none" { visibility.isConcealed = true }
        case .list: containers[last].lists.openList(element, &counters.lists)
        case .listItem, .listHeader: containers[last].lists.openItem(element)
        case .numberedParagraph: containers[last].lists.openNumberedParagraph(element, &counters.lists)
        case .table:
            flushCarried()
            tables.append(OdtOpenTable(isInserted: changes.isInserted))
        case .row: if let last = tables.indices.last { tables[last].openRow(repeats: element.count(.rowsRepeated)) }
        case .cell, .coveredCell: try openCell(element)
        case .note: containers.append(OdtContainer(element[.noteClass] == "endnote" ? .endnote : .footnote))
        case .header, .headerLeft, .headerFirst, .headerFirstOfLibreOffice: openPageEdge(.header, element)
        case .footer, .footerLeft, .footerFirst, .footerFirstOfLibreOffice: openPageEdge(.footer, element)
        case .object, .oleObject, .plugin, .applet, .floatingFrame: story.facts.embedded += 1
        case .picture: story.facts.pictures += 1
        case .changeStart: changes.start(element)
        case .changeEnd: changes.end(element)
        case .change: putBack(element)
        case let name? where name.isDrawing: containers.append(OdtContainer(.box))
        default: try readInParagraph(element)
        }
    }

    private mutating func end(_ name: OdtName?) throws(OfficeFailure) {
        visibility = outerVisibility.popLast() ?? Visibility()
        let last = containers.count - 1
        switch name {
        case .paragraph, .heading: closeParagraph()
        case .list, .numberedParagraph: containers[last].lists.closeList()
        case .listItem, .listHeader: containers[last].lists.closeItem()
        case .table: closeTable()
        case .row: try closeRow()
        case .cell, .coveredCell: try closeCell()
        case .note, .header, .headerLeft, .headerFirst, .headerFirstOfLibreOffice, .footer, .footerLeft, .footerFirst,
            .footerFirstOfLibreOffice:
            closeContainer()
        case let name? where name.isDrawing: closeContainer()
        default: break
        }
    }

    /// A header that the page style switches off is not seen.
    private mutating func openPageEdge(_ kind: OdtContainer.Kind, _ element: MarkupElement<OdtName>) {
        if element[.isDisplayed] == "false" { visibility.isConcealed = true }
        containers.append(OdtContainer(kind))
    }

    private mutating func closeContainer() {
        flushCarried()
        let closed = containers.removeLast()
        guard !closed.blocks.isEmpty else { return }
        switch closed.kind {
        case .footnote: story.footnotes += closed.blocks
        case .endnote: story.endnotes += closed.blocks
        case .header: story.headers.append(closed.blocks)
        case .footer: story.footers.append(closed.blocks)
        case .box: story.boxes.append(closed.blocks)
        case .part, .cell, .coveredCell: break
        }
    }

    // MARK: text

    private mutating func readInParagraph(_ element: MarkupElement<OdtName>) throws(OfficeFailure) {
        switch element.name {
        case .span:
            if let isHidden = styles.isHidden(element[.styleName], .text) { visibility.isHiddenByStyle = isHidden }
        case .spaces:
            let count = element.count(.count)
            try countRepeated(count)
            append(signs: Array(repeating: 0x20, count: count))
        case .tab: append(signs: [0x09])
        case .lineBreak: append(signs: [0x0B])
        case .hiddenText where element.isTrue(.isHidden):
            visibility.isConcealed = true
            append(element[.stringValue] ?? "")
        case .hiddenParagraph where element.isTrue(.isHidden):
            let last = containers.count - 1
            if let open = containers[last].paragraphs.indices.last { containers[last].paragraphs[open].isHidden = true }
        default: break
        }
    }

    /// Words in no paragraph are names, dates and values of the file, not text.
    private mutating func append(_ text: String) {
        let last = containers.count - 1
        guard let open = containers[last].paragraphs.indices.last else { return }
        if isDropped { return containers[last].paragraphs[open].pass(text) }
        containers[last].paragraphs[open].append(text, isHidden: visibility.isHidden)
    }

    private mutating func append(signs: [UInt8]) {
        let last = containers.count - 1
        guard let open = containers[last].paragraphs.indices.last, !isDropped else { return }
        containers[last].paragraphs[open].append(signs: signs, isHidden: visibility.isHidden)
    }

    private var isDropped: Bool { view == .original && changes.isInserted }

    private mutating func countRepeated(_ weight: Int) throws(OfficeFailure) {
        repeatedBytes += weight
        if repeatedBytes > DocumentLimits.repeatedBytes { throw .tooMuchRepeated }
    }

    // MARK: paragraphs

    private mutating func openParagraph(_ element: MarkupElement<OdtName>, _ index: Int) {
        visibility.isHiddenByStyle = styles.isHidden(element[.styleName], .paragraph) ?? false
        let numbering = numbering(of: element)
        containers[containers.count - 1].paragraphs.append(
            OdtOpenParagraph(part: story.part, index: index, numbering: numbering))
    }

    private mutating func numbering(of element: MarkupElement<OdtName>) -> OdtNumbering? {
        let last = containers.count - 1
        let list = styles.list(ofParagraph: element[.styleName])
        if !containers[last].lists.isEmpty { return containers[last].lists.takeNumber(list) }
        guard element.name == .heading, !element.isTrue(.isListHeader), list ?? styles.outlineName == styles.outlineName
        else { return nil }
        let level = min(element.count(.outlineLevel), OdtListStyle.levelCount) - 1
        let restarts = element.isTrue(.restartNumbering)
        return OdtNumbering(
            list: .outline, level: level, style: styles.outlineName,
            start: restarts ? element.number(.startValue) : nil, isRestarted: restarts)
    }

    private mutating func closeParagraph() {
        let last = containers.count - 1
        guard let open = containers[last].paragraphs.popLast() else { return }
        containers[last].carry(open)
        // The end of the paragraph is not there: it is one with the next.
        if !isDropped { addCarried() }
    }

    private mutating func addCarried() {
        let last = containers.count - 1
        let (pieces, numbering) = containers[last].takeCarried()
        let isCounted = containers[last].kind != .coveredCell
        let number = isCounted ? numbering.map { counters.label($0, styles) } : nil
        for piece in pieces where piece.isHidden {
            story.facts.hiddenCharacters += piece.text.count { $0 & 0xC0 != 0x80 }
        }
        containers[last].append(.paragraph(Paragraph(number: number ?? "", pieces: pieces)))
    }

    private mutating func flushCarried() {
        if containers[containers.count - 1].isCarrying { addCarried() }
    }

    // MARK: deleted words

    private mutating func putBack(_ mark: MarkupElement<OdtName>) {
        guard let steps = changes.takeDeletion(mark), !isDropped else { return }
        let last = containers.count - 1
        guard !containers[last].paragraphs.isEmpty, let joined = steps.joined else { return events.play(steps) }
        interrupted.append(Interrupted(visibility: visibility))
        containers[last].outerLists.append(containers[last].lists)
        containers[last].lists = OdtListStack()
        events.play(joined)
    }

    private mutating func join(_ element: MarkupElement<OdtName>, _ index: Int) {
        let last = containers.count - 1
        let numbering = numbering(of: element)
        guard let open = containers[last].paragraphs.indices.last else { return }
        // Where nothing stands before the deleted words, the deleted paragraph is the first of the two.
        if containers[last].paragraphs[open].isEmpty { containers[last].paragraphs[open].numbering = numbering }
        let source = containers[last].paragraphs[open].goOn(from: .init(index: index))
        if let mark = interrupted.indices.last { interrupted[mark].source = source }
    }

    private mutating func resume() {
        let last = containers.count - 1
        guard let interrupted = interrupted.popLast(), let lists = containers[last].outerLists.popLast() else { return }
        visibility = interrupted.visibility
        containers[last].lists = lists
        if let open = containers[last].paragraphs.indices.last, let source = interrupted.source {
            containers[last].paragraphs[open].goOn(from: source)
        }
    }

    // MARK: tables

    private mutating func openCell(_ element: MarkupElement<OdtName>) throws(OfficeFailure) {
        let cell = OdtOpenCell(
            span: element.count(.columnsSpanned), rows: element.count(.rowsSpanned),
            repeats: element.count(.columnsRepeated))
        try countCells(cell.span * cell.repeats)
        cells.append(cell)
        containers.append(OdtContainer(element.name == .cell ? .cell : .coveredCell))
    }

    private mutating func countCells(_ count: Int) throws(OfficeFailure) {
        cellCount += count
        if cellCount > DocumentLimits.tableCells { throw .tooManyCells }
    }

    private mutating func closeCell() throws(OfficeFailure) {
        flushCarried()
        let container = containers.removeLast()
        guard let cell = cells.popLast() else { return }
        guard let last = tables.indices.last else {
            containers[containers.count - 1].append(container.blocks)
            return
        }
        if container.kind == .coveredCell { return tables[last].appendCovered(repeats: cell.repeats) }
        let whole = Cell(blocks: container.blocks, span: cell.span)
        if cell.repeats > 1 { try countRepeated(whole.weight * (cell.repeats - 1)) }
        tables[last].append(whole, rows: cell.rows, repeats: cell.repeats)
    }

    private mutating func closeRow() throws(OfficeFailure) {
        guard let last = tables.indices.last else { return }
        let repeated = tables[last].repeated
        try countCells(repeated.times * repeated.columns)
        try countRepeated(repeated.times * repeated.weight)
        tables[last].closeRow()
    }

    private mutating func closeTable() {
        guard var open = tables.popLast() else { return }
        open.closeRow()
        // Its beginning and its end were inserted, and so was all of it.
        if open.isInserted, isDropped { return }
        if !open.table.rows.isEmpty { containers[containers.count - 1].append(.table(open.table)) }
    }
}
