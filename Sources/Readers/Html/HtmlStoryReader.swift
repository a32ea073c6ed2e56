internal import Texts

/// Reads the blocks of a page: paragraphs, items with their numbers, tables.
struct HtmlStoryReader {
    private(set) var facts: HtmlFacts
    /// Footnotes, each a part of its own.
    private(set) var notes: [[Block]] = []

    private let tree: HtmlTree
    private let isSkipped: [Bool]
    private let view: RevisionView
    private var places: HtmlPlaces
    private var containers = [Container()]
    private var lists: [OpenList] = []
    private var tables: [HtmlTable] = []
    private var cellCount = 0
    /// Of style sheets, by name: the number of the last item.
    private var counters: [String: Int] = [:]

    /// What takes blocks: the page, a cell, a footnote.
    private struct Container {
        var blocks: [Block] = []
        var paragraph = HtmlParagraph()
        /// Of an item that has said nothing yet.
        var number = ""
        /// The last paragraph is a clause that ends with a colon.
        var leadsItems = false
    }

    private struct OpenList {
        var list: HtmlList
        /// It numbers only items of its own container.
        let container: Int
    }

    /// Blocks that are open, with what they are here: a `<td>` may stand in no table.
    private struct OpenBlock {
        let node: Int
        let role: Role
        /// The nearest of table, section, row, cell and note that it is or stands in.
        let around: Role
    }

    private enum Role {
        case plain, item, list, table, row, section, cell, note

        var isAround: Bool { self != .plain && self != .item && self != .list }
    }

    /// Tables in tables; what is deeper is text.
    private static let deepestTables = 8
    private static let longestMark = 8

    /// - Parameter page: UTF-8, as the tree was built from it.
    init(_ tree: HtmlTree, _ content: HtmlContent, page: [UInt8], view: RevisionView, facts: HtmlFacts) {
        self.tree = tree
        isSkipped = content.isSkipped
        self.view = view
        self.facts = facts
        places = HtmlPlaces(page)
    }

    /// - Returns: the blocks of the page itself.
    mutating func read() throws(NotRead) -> [Block] {
        var open: [OpenBlock] = []
        var index = 1
        while index < tree.nodes.count {
            while let last = open.last, tree.nodes[last.node].end <= index {
                try leave(last)
                open.removeLast()
            }
            let node = tree.nodes[index]
            if isSkipped[index] {
                if case .block = node.kind { flush() }
                index = node.end
                continue
            }
            switch node.kind {
            case .text(let range): read(tree.text[range], node)
            case .lineBreak: containers[containers.count - 1].paragraph.breakLine()
            case .block(let name):
                flush()
                let around = open.last?.around ?? .plain
                let role = enter(name, index, around)
                open.append(OpenBlock(node: index, role: role, around: role.isAround ? role : around))
            }
            index += 1
        }
        for block in open.reversed() { try leave(block) }
        flush()
        return containers[0].blocks
    }

    // MARK: text

    private mutating func read(_ text: ArraySlice<UInt8>, _ node: HtmlTree.Node) {
        let isBlank = text.allSatisfy { $0 <= 0x20 }
        if !isBlank {
            if !node.traits.isDisjoint(with: [.deleted, .inserted]) { facts.revisions += 1 }
            if isMark(text, node.traits) { return }
        }
        if view == .accepted, node.traits.contains(.deleted) { return }
        if view == .original, node.traits.contains(.inserted) { return }
        if !isBlank {
            if node.traits.contains(.hidden) { facts.hidden += text.count { $0 & 0xC0 != 0x80 && $0 > 0x20 } }
            countLost(text, node.source)
        }
        let words = node.traits.contains(.symbols) && !isBlank ? Self.bullet(text) : text
        containers[containers.count - 1].paragraph.append(words, source: node.source, node.traits, &places)
    }

    /// Word writes the bullets of its lists as letters of Symbol and Wingdings.
    private static func bullet(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let sign = text.filter { $0 > 0x20 }
        let isSign = sign.count(where: { $0 & 0xC0 != 0x80 }) == 1 && sign != [0x2D]
        return isSign ? Array("•".utf8)[...] : text
    }

    /// The raised number of a footnote is no part of the word before it.
    private func isMark(_ text: ArraySlice<UInt8>, _ traits: HtmlLook.Traits) -> Bool {
        guard traits.contains(.noteMark) || traits.isSuperset(of: [.superscript, .localLink]) else { return false }
        return text.count <= Self.longestMark && text.allSatisfy { $0 < 0x80 }
    }

    private mutating func countLost(_ text: ArraySlice<UInt8>, _ source: Int) {
        let signs = text.indices.count { text[$0] == 0xEF && text[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
        guard signs > 0 else { return }
        if facts.lost == 0 { facts.firstLostLine = places.position(of: source).line }
        facts.lost += signs
    }

    private mutating func flush() {
        let last = containers.count - 1
        let paragraph = containers[last].paragraph
        containers[last].paragraph = HtmlParagraph()
        guard !paragraph.isBlank else {
            if paragraph.isSeen { containers[last].blocks.append(.paragraph(Paragraph())) }
            return
        }
        let paragraphs = paragraph.paragraphs(number: containers[last].number)
        guard let final = paragraphs.last(where: { !$0.isEmpty }) else { return }
        containers[last].number = ""
        containers[last].leadsItems = Self.leadsItems(final)
        containers[last].blocks += paragraphs.map { .paragraph($0) }
    }

    private static func leadsItems(_ paragraph: Paragraph) -> Bool {
        guard paragraph.pieces.last?.text.last == 0x3A else { return false }
        var number = HtmlNumberReader()
        number.read(Array(paragraph.number.utf8)[...])
        for piece in paragraph.pieces.prefix(4) { number.read(piece.text[...]) }
        return number.isClause
    }

    /// An item with a number and no words is still an item.
    private mutating func flushNumber() {
        let last = containers.count - 1
        let number = containers[last].number
        containers[last].number = ""
        if number.isEmpty || number == HtmlList.bullet { return }
        containers[last].blocks.append(.paragraph(Paragraph(number: number)))
    }

    // MARK: blocks

    private mutating func enter(_ name: HtmlName, _ index: Int, _ around: Role) -> Role {
        let details = tree.details[index] ?? HtmlTree.Details()
        switch name {
        case .ol, .ul, .menu, .dir:
            openList(name, index, details)
            return .list
        case .li:
            flushNumber()
            containers[containers.count - 1].number = label(details)
            return .item
        case .table where tables.count < Self.deepestTables:
            flushNumber()
            containers[containers.count - 1].leadsItems = false
            tables.append(HtmlTable(details))
            return .table
        case .thead, .tbody, .tfoot, .tr, .td, .th: return enterTable(name, around)
        case .div where details.isNote:
            containers.append(Container())
            return .note
        default:
            if name.isHeading { containers[containers.count - 1].paragraph = HtmlParagraph(isHeading: true) }
            return .plain
        }
    }

    private mutating func openList(_ name: HtmlName, _ index: Int, _ details: HtmlTree.Details) {
        let isInner = lists.last?.container == containers.count || containers[containers.count - 1].leadsItems
        flushNumber()
        var items = 0
        if details.isReversed {
            items = (index..<tree.nodes[index].end).count { tree.nodes[$0].parent == index && tree.name($0) == .li }
        }
        let list = HtmlList(isOrdered: name == .ol, details, items: items, isInner: isInner)
        lists.append(OpenList(list: list, container: containers.count))
    }

    private mutating func label(_ details: HtmlTree.Details) -> String {
        let last = lists.count - 1
        guard last >= 0, lists[last].container == containers.count else { return HtmlList.bullet }
        lists[last].list.count(details)
        let list = lists[last].list
        guard let marker = list.marker else { return list.label(details) }
        if let counter = marker.ownCounter { counters[counter] = list.number }
        let chain = lists.filter { $0.container == containers.count }.map(\.list.number)
        return marker.label(counters, chain: chain)
    }

    private mutating func enterTable(_ name: HtmlName, _ around: Role) -> Role {
        guard let last = tables.indices.last, around == .table || around == .section || around == .row else {
            return .plain
        }
        switch name {
        case .tr:
            tables[last].beginRow()
            return .row
        case .td, .th:
            containers.append(Container())
            return .cell
        default:
            tables[last].beginSection(isHead: name == .thead, isFoot: name == .tfoot)
            return .section
        }
    }

    private mutating func leave(_ block: OpenBlock) throws(NotRead) {
        flush()
        switch block.role {
        case .plain: return
        // Rows behind a foot are in no section.
        case .section: tables[tables.count - 1].beginSection(isHead: false, isFoot: false)
        case .item: flushNumber()
        case .list: lists.removeLast()
        case .row:
            let cells = tables[tables.count - 1].endRow()
            try count(cells)
        case .cell:
            let blocks = containers.removeLast().blocks
            let details = tree.details[block.node] ?? HtmlTree.Details()
            let isHead = tree.name(block.node) == .th
            let cells = tables[tables.count - 1].add(blocks, details, isHead: isHead)
            try count(cells)
        case .table:
            var table = tables.removeLast()
            let blocks = table.blocks()
            containers[containers.count - 1].blocks += blocks
        case .note:
            let blocks = containers.removeLast().blocks
            if !blocks.isEmpty { notes.append(blocks) }
        }
    }

    private mutating func count(_ cells: Int) throws(NotRead) {
        cellCount += cells
        if cellCount > DocumentLimits.tableCells { throw .oversized("> \(DocumentLimits.tableCells)") }
    }
}
