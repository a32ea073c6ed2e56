internal import Markup

/// Reads one part of a Word file (the document, footnotes, a header …) into blocks.
struct DocxStoryReader {
    private let styles: DocxStyles
    private let view: RevisionView
    private(set) var story: DocxStory
    private(set) var counters: DocxCounters
    /// Only the document itself has one.
    private(set) var hasBody = false
    /// Open elements, outermost first.
    private var path: [DocxName?] = []
    private let events: DocxEvents
    private var paragraphCount = 0
    private var paragraphs: [DocxOpenParagraph] = []
    /// What takes blocks: the part itself, notes, cells, text boxes.
    private var containers: [DocxOpenContainer] = [DocxOpenContainer()]
    private var tables: [DocxOpenTable] = []
    /// `true` while a field's instruction is read.
    private var fields: [Bool] = []
    private var lostInField = false
    private var insertions = 0
    private var deletions = 0
    private var cellCount = 0
    /// Behind the text of the whole document there is a colour.
    private var hasPageColour = false

    init(_ bytes: [UInt8], part: String, view: RevisionView, styles: DocxStyles, counters: DocxCounters) {
        events = DocxEvents(bytes)
        self.view = view
        self.styles = styles
        self.counters = counters
        story = DocxStory(part: part)
    }

    mutating func read() throws(OfficeFailure) {
        while let event = try events.next() {
            switch event {
            case .start(let element): try start(element)
            case .end(let name): end(name)
            case .text(let text): self.text(text)
            }
        }
        closeContainer()
        story.blocks = containers[0].blocks
        if lostInField, fields.contains(true) { story.facts.lostFieldText = true }
    }

    // MARK: elements

    private mutating func start(_ element: MarkupElement<DocxName>) throws(OfficeFailure) {
        defer { path.append(element.name) }
        switch element.name {
        case .body: hasBody = true
        case .paragraph: openParagraph()
        case .table:
            flushCarried()
            tables.append(DocxOpenTable())
        case .row: if !tables.isEmpty { openRow() }
        case .cell: try openCell()
        case .textBox: containers.append(DocxOpenContainer(isTextBox: true))
        case .footnote, .endnote:
            var note = DocxOpenContainer()
            // The line above the notes is a note of its own.
            note.isDropped = element[.type] != nil && element[.type] != "normal"
            containers.append(note)
        case .inserted, .movedHere, .deleted, .movedAway: openRevision(element.name)
        case .gridSpan, .gridBefore, .gridAfter, .verticalMerge: try readCellProperty(element)
        case .tableStyle: if styles.looks(element[.value]).isShaded == true { shadeTable() }
        case .shading where path.last == .tableProperties: if DocxLooks.isShading(element) { shadeTable() }
        case .shading where path.last == .cellProperties:
            if let last = tables.indices.last { tables[last].isCellShaded = DocxLooks.isShading(element) }
        case .pageColour: hasPageColour = !DocxLooks.isWhite(element[.colour])
        case .embeddedText, .embeddedObject: story.facts.embedded += 1
        case .picture, .oldPicture: story.facts.pictures += 1
        default: readInParagraph(element)
        }
    }

    private mutating func end(_ name: DocxName?) {
        path.removeLast()
        switch name {
        case .paragraph: closeParagraph()
        case .table: closeTable()
        case .row: closeRow()
        case .cell: closeCell()
        case .textBox:
            closeContainer()
            story.boxes.append(containers.removeLast().blocks)
        case .footnote, .endnote:
            closeContainer()
            let note = containers.removeLast()
            if !note.isDropped { containers[containers.count - 1].blocks += note.blocks }
        case .inserted, .movedHere, .deleted, .movedAway: closeRevision(name)
        default: break
        }
    }

    private mutating func text(_ text: String) {
        guard let name = path.last else { return }
        switch name {
        case .text, .formulaText: append(text.utf8)
        case .deletedText where view != .accepted: append(text.utf8)
        default: break
        }
    }

    /// Properties of the paragraph and its runs, and the characters that are elements.
    private mutating func readInParagraph(_ element: MarkupElement<DocxName>) {
        guard let last = paragraphs.indices.last else { return }
        switch element.name {
        case .paragraphStyle: paragraphs[last].style = element[.value]
        case .numberReference: paragraphs[last].numbering.number = element.number
        case .level: paragraphs[last].numbering.level = element.number
        case .run:
            paragraphs[last].runStyle = nil
            paragraphs[last].runLooks = DocxLooks()
        case .runStyle: paragraphs[last].runStyle = element[.value]
        default:
            if path.last == .run {
                readCharacter(element)
            } else if path.suffix(2) == [.run, .runProperties] {
                paragraphs[last].runLooks.read(element)
            } else if path.last == .paragraphProperties {
                paragraphs[last].looks.read(element)
            }
        }
    }

    private mutating func readCharacter(_ element: MarkupElement<DocxName>) {
        switch element.name {
        case .tab: append([0x09])
        case .lineBreak, .carriageReturn: append([0x0B])
        case .noBreakHyphen: append("\u{2011}".utf8)
        case .symbol:
            let scalar = element[.character].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
            if let scalar, scalar.value > 0x20 { append(String(scalar).utf8) }
        case .fieldCharacter:
            switch element[.fieldCharacterType] {
            case "begin": fields.append(true)
            case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
            case "end": _ = fields.popLast()
            default: break
            }
        default: break
        }
    }

    // MARK: text

    private mutating func append(_ bytes: some Collection<UInt8>) {
        guard let last = paragraphs.indices.last, !bytes.isEmpty else { return }
        if deletions > 0, view == .accepted { return }
        if insertions > 0, view == .original { return }
        if fields.contains(true) {
            lostInField = true
            return
        }
        let (isHidden, disguise) = visibility(paragraphs[last])
        if isHidden { story.facts.hiddenCharacters += bytes.count { $0 & 0xC0 != 0x80 && $0 > 0x20 } }
        paragraphs[last].append(
            bytes, isHidden: isHidden, disguise: disguise, .paragraph(part: story.part, index: paragraphs[last].index))
    }

    /// Whether the run that is open is seen, and if not, by what looks.
    private func visibility(_ paragraph: DocxOpenParagraph) -> (isHidden: Bool, disguise: Disguise?) {
        let looks = paragraph.runLooks.over(styles.looks(paragraph.runStyle)).over(paragraph.looks)
            .over(styles.looks(paragraph.style ?? styles.defaultParagraphStyle))
        if looks.isHidden == true { return (true, nil) }
        if looks.isTiny == true { return (true, .tiny) }
        let isWhite = looks.isWhite == true && looks.isShaded != true && !hasColourBehind
        return (isWhite, isWhite ? .white : nil)
    }

    /// Headers and text boxes stand on pictures and shapes, whose colours are not read.
    private var hasColourBehind: Bool {
        !hasBody || hasPageColour || tables.contains { $0.isShaded || $0.isCellShaded }
            || containers.contains(where: \.isTextBox)
    }

    // MARK: revisions

    /// A change mark stands around runs, or among the properties of a paragraph's end or of a row.
    private mutating func openRevision(_ name: DocxName?) {
        let isInsertion = name == .inserted || name == .movedHere
        switch path.last {
        case .runProperties:
            guard path.dropLast().last == .paragraphProperties, let last = paragraphs.indices.last else { return }
            if isInsertion { paragraphs[last].isMarkInserted = true } else { paragraphs[last].isMarkDeleted = true }
        case .rowProperties:
            guard let last = tables.indices.last else { return }
            if isInsertion { tables[last].isRowInserted = true } else { tables[last].isRowDeleted = true }
        case .numberingProperties: return
        default: if isInsertion { insertions += 1 } else { deletions += 1 }
        }
        story.facts.revisions += 1
    }

    private mutating func closeRevision(_ name: DocxName?) {
        switch path.last {
        case .runProperties, .rowProperties, .numberingProperties: return
        default: if name == .inserted || name == .movedHere { insertions -= 1 } else { deletions -= 1 }
        }
    }

    private func isRemoved(inserted: Bool, deleted: Bool) -> Bool {
        view == .accepted ? deleted : view == .original ? inserted : false
    }

    // MARK: paragraphs

    private mutating func openParagraph() {
        paragraphs.append(DocxOpenParagraph(index: paragraphCount + events.skipped[.paragraph, default: 0]))
        paragraphCount += 1
    }

    private mutating func closeParagraph() {
        guard let open = paragraphs.popLast() else { return }
        let last = containers.count - 1
        containers[last].carried += open.pieces
        // The end of the paragraph is gone: it is one with the next, and has no number.
        if isRemoved(inserted: open.isMarkInserted, deleted: open.isMarkDeleted) { return }
        let number = containers[last].isDropped ? "" : counters.label(style: open.style, open.numbering)
        addCarried(number)
    }

    private mutating func addCarried(_ number: String) {
        let last = containers.count - 1
        containers[last].blocks.append(.paragraph(Paragraph(number: number, pieces: containers[last].carried)))
        containers[last].carried = []
    }

    private mutating func flushCarried() {
        if containers[containers.count - 1].carried.contains(where: { !$0.text.isEmpty }) { addCarried("") }
        containers[containers.count - 1].carried = []
    }

    private mutating func closeContainer() { flushCarried() }

    // MARK: tables

    private mutating func openRow() {
        closeRow()
        let last = tables.count - 1
        tables[last].isRowInserted = false
        tables[last].isRowDeleted = false
    }

    private mutating func openCell() throws(OfficeFailure) {
        try countCells(1)
        containers.append(DocxOpenContainer())
        if let last = tables.indices.last {
            tables[last].cell = Cell()
            tables[last].isCellShaded = false
        }
    }

    private mutating func shadeTable() {
        if let last = tables.indices.last { tables[last].isShaded = true }
    }

    private mutating func countCells(_ count: Int) throws(OfficeFailure) {
        cellCount += count
        if cellCount > DocumentLimits.tableCells { throw .tooManyCells }
    }

    private mutating func readCellProperty(_ element: MarkupElement<DocxName>) throws(OfficeFailure) {
        guard let last = tables.indices.last else { return }
        let columns = min(max(element.number ?? 1, 0), DocumentLimits.tableColumns)
        switch element.name {
        case .gridSpan:
            tables[last].cell.span = max(columns, 1)
            try countCells(columns)
        case .gridBefore, .gridAfter:
            // Rows that begin or end farther in than others.
            try countCells(columns)
            if element.name == .gridBefore {
                tables[last].row.append(Cell(span: columns, isCovered: true))
            }
        case .verticalMerge: tables[last].cell.isCovered = element[.value] != "restart"
        default: break
        }
    }

    private mutating func closeCell() {
        closeContainer()
        let container = containers.removeLast()
        guard let last = tables.indices.last else {
            containers[containers.count - 1].blocks += container.blocks
            return
        }
        tables[last].cell.blocks = container.blocks
        tables[last].row.append(tables[last].cell)
    }

    private mutating func closeRow() {
        guard let last = tables.indices.last else { return }
        let open = tables[last]
        if !isRemoved(inserted: open.isRowInserted, deleted: open.isRowDeleted), !open.row.isEmpty {
            tables[last].table.rows.append(open.row)
        }
        tables[last].row = []
    }

    private mutating func closeTable() {
        closeRow()
        guard let open = tables.popLast() else { return }
        if !open.table.rows.isEmpty { containers[containers.count - 1].blocks.append(.table(open.table)) }
    }
}
