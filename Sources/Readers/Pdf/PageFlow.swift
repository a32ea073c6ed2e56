internal import Texts

/// Pages as one text: paragraphs and tables that a page end cut in two are whole again.
struct PageFlow {
    private var blocks: [Block] = []
    private var paragraph: [FlowLine] = []
    private var table: PageTable?
    private var notes: [FlowLine] = []

    /// - Parameter pages: without their running heads.
    static func text(_ pages: [PageLayout], heads: [FlowLine]) -> ExtractedText {
        var flow = PageFlow()
        for page in pages { flow.add(page) }
        flow.endParagraph()
        flow.endTable()
        var writer = BlockWriter()
        writer.write(flow.blocks)
        for part in [Paragraphs.group(flow.notes), heads.map { [$0] }] where !part.isEmpty {
            writer.beginPart()
            writer.write(part.map { .paragraph(Paragraphs.paragraph($0)) })
        }
        return writer.text
    }

    private mutating func add(_ page: PageLayout) {
        let footnotes = Footnotes.first(of: page)
        for (index, item) in page.items.enumerated() {
            switch item {
            case .line(let line):
                let flow = FlowLine(
                    line: line.line, column: line.column, page: page.page, opensColumn: line.opensColumn)
                if index >= footnotes { notes.append(flow) } else { add(flow) }
            case .table(let table): add(table)
            }
        }
    }

    private mutating func add(_ line: FlowLine) {
        endTable()
        if !paragraph.isEmpty, !Paragraphs.goesOn(line, with: paragraph) { endParagraph() }
        paragraph.append(line)
    }

    private mutating func add(_ table: PageTable) {
        endParagraph()
        if self.table?.takeOn(table) == true { return }
        endTable()
        self.table = table
    }

    private mutating func endParagraph() {
        if !paragraph.isEmpty { blocks.append(.paragraph(Paragraphs.paragraph(paragraph))) }
        paragraph = []
    }

    private mutating func endTable() {
        if let table { blocks.append(.table(table.block)) }
        table = nil
    }
}

/// Notes at the foot of a page: they would cut the paragraph that goes on behind them.
enum Footnotes {
    /// Index of the first item that is one; the number of items where there are none.
    static func first(of page: PageLayout) -> Int {
        let lines = page.items.compactMap { item -> PageLine? in
            if case .line(let line) = item { line.line } else { nil }
        }
        let heights = lines.map(\.height).sorted()
        guard heights.count > 5, lines[0].words[0].certainty == nil else { return page.items.count }
        let usual = heights[heights.count / 2]
        var first = page.items.count
        for index in page.items.indices.reversed() {
            guard case .line(let line) = page.items[index], line.line.height < usual * 0.92 else { break }
            let mark = page.page.text(of: line.line.words[0])
            if mark.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2A || $0 == 0x29 }) { first = index }
        }
        return first
    }
}
