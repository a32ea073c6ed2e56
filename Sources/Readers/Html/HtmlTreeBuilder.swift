internal import Markup

/// Builds the tree of a page with the rules by which browsers end elements that have no end tag.
///
/// Not all of them: what stands wrongly between the rows of a table stays where it is, and an end tag of `<b>` behind
/// the beginning of a paragraph ends the bold words without ending the paragraph.
struct HtmlTreeBuilder {
    private(set) var tree = HtmlTree()
    private(set) var facts = HtmlFacts()

    private let reader: MarkupReader<HtmlName>
    private let sheet: HtmlStyleSheet
    private var base = HtmlLook()
    private var open: [Open] = []
    /// How many elements of a name are open: most searches end here.
    private var openCounts: [HtmlName?: Int] = [:]
    /// The element whose content nobody reads, and how many of its name are open.
    private var dropped: HtmlName?
    private var droppedDepth = 0

    private struct Open {
        let name: HtmlName?
        /// `nil` for what is no block.
        let node: Int?
        let style: HtmlStyle
        let traits: HtmlLook.Traits
        var look: HtmlLook
        /// Its end tag came while blocks inside it were open.
        var isEnded = false
    }

    /// Elements in elements; what is deeper stands beside instead of inside, and no word is lost.
    static let deepestNesting = 256
    /// Blocks, runs of text and line breaks of one page. The Tax Code has a hundred thousand.
    static let mostNodes = 4_000_000

    /// - Parameter page: UTF-8.
    init(_ page: [UInt8]) {
        reader = MarkupReader(html: page)
        sheet = HtmlStyleSheet(page: page)
    }

    mutating func run() throws(NotRead) {
        while let event = try? reader.nextEvent() {
            switch event {
            case .start(let element): start(element)
            case .end(let name): end(name)
            case .text(let text): add(text)
            }
            if tree.nodes.count > Self.mostNodes { throw .oversized("> \(Self.mostNodes)") }
        }
        pop(to: 0)
        tree.close(0)
        facts.isCut = reader.isCut || dropped != nil
    }

    private var look: HtmlLook { open.last?.look ?? base }
    private var parent: Int { open.last { $0.node != nil }?.node ?? 0 }

    // MARK: beginnings

    private mutating func start(_ element: MarkupElement<HtmlName>) {
        if let dropped {
            if element.name == dropped { droppedDepth += 1 }
            return
        }
        switch element.name {
        case .html, .head: return
        case .body: base.apply(style(of: element), [])
        case .meta: facts.read(meta: element)
        case .img: facts.pictures += 1
        case .frame: facts.readFrame(element, isHidden: false)
        case .br: tree.addLineBreak(in: parent, source: reader.offset)
        // Word writes the comments of reviewers behind the text.
        case .div where element[.id]?.hasPrefix("_com_") == true:
            facts.comments += 1
            drop(.div, element)
        case .some(let name) where name.isDropped || (name == .button && !isToggle(element)): drop(name, element)
        case .some(let name) where name.isBlock: startBlock(name, element)
        default:
            if element.name == .a { endInline(.a) }
            push(element, node: nil)
        }
    }

    private func style(of element: MarkupElement<HtmlName>) -> HtmlStyle {
        var style = sheet.style(of: element)
        style.apply(HtmlStyle(attributesOf: element))
        return style
    }

    /// A button that opens a part of the text has its title on it; all others are furniture.
    private func isToggle(_ element: MarkupElement<HtmlName>) -> Bool {
        element[.expanded] != nil || element[.controls] != nil || open.contains { $0.name?.isHeading == true }
    }

    private mutating func drop(_ name: HtmlName, _ element: MarkupElement<HtmlName>) {
        if name == .iframe {
            facts.readFrame(element, isHidden: style(of: element).isShown == false || look.traits.contains(.hidden))
        }
        dropped = name
        droppedDepth = 1
    }

    private mutating func startBlock(_ name: HtmlName, _ element: MarkupElement<HtmlName>) {
        endImplied(by: name)
        let node = tree.add(name, in: parent, source: reader.offset, [])
        if name == .hr { return }
        push(element, node: node)
        var details = HtmlTree.Details(standing: HtmlStanding(element))
        switch name {
        case .ol, .ul, .menu, .dir, .li:
            details.number = (element[.start] ?? element[.value]).flatMap { Int32($0).map(Int.init) }
            details.isReversed = element[.reversed] != nil
            details.format = look.numbering
            if name != .li { details.marker = sheet.marker(of: element) }
        case .td, .th:
            details.columns = min(max(element[.colspan].flatMap { Int($0) } ?? 1, 1), DocumentLimits.tableColumns)
            // 0 is to the end of the table.
            details.rows = element[.rowspan].flatMap { Int($0) }.map { $0 == 0 ? Int.max : max($0, 1) } ?? 1
        case .table:
            details.hasBorder = element[.border].map { $0 != "0" } ?? false
            details.isLayout = element[.role] == "presentation" || element[.role] == "none"
        default: details.isNote = name == .div && Self.isNote(element)
        }
        if !details.isPlain { tree.setDetails(node, details) }
    }

    /// Footnotes of Word and LibreOffice, each in an element of its own, and the headers and footers of LibreOffice.
    private static func isNote(_ element: MarkupElement<HtmlName>) -> Bool {
        if element[.title] == "header" || element[.title] == "footer" { return true }
        let id = element[.id] ?? ""
        let isNumbered = ["ftn", "edn", "sdfootnote", "sdendnote"].contains { id.hasPrefix($0) }
        return isNumbered && id.last?.isNumber == true
    }

    private mutating func push(_ element: MarkupElement<HtmlName>, node: Int?) {
        if open.count == Self.deepestNesting { pop(to: open.count - 1) }
        let style = style(of: element)
        let traits = HtmlLook.Traits(element)
        var look = look
        if element.name?.isList == true { look.resetNumbering() }
        look.apply(style, traits)
        open.append(Open(name: element.name, node: node, style: style, traits: traits, look: look))
        openCounts[element.name, default: 0] += 1
    }

    // MARK: ends

    /// What a block ends by beginning.
    private mutating func endImplied(by name: HtmlName) {
        switch name {
        case .td, .th, .caption: end([.td, .th, .caption], within: { $0 == .table || $0 == .tr })
        case .tr: end([.tr, .td, .th, .caption], within: { $0 == .table })
        case .thead, .tbody, .tfoot:
            end([.thead, .tbody, .tfoot, .tr, .td, .th, .caption], within: { $0 == .table })
        case .li, .dt, .dd:
            end(name == .li ? [.li] : [.dt, .dd], within: { $0.isList || $0 == .dl || $0.isCell })
            end([.p], within: { $0.isList || $0.isCell })
        default:
            end([.p], within: \.isCell)
            if name.isHeading, let last = open.last?.name, last.isHeading { pop(to: open.count - 1) }
        }
    }

    /// Ends the outermost of the names that is open inside the boundary.
    private mutating func end(_ names: [HtmlName], within isBoundary: (HtmlName) -> Bool) {
        guard names.contains(where: { openCounts[$0, default: 0] > 0 }) else { return }
        var found: Int?
        for index in open.indices.reversed() {
            guard let name = open[index].name else { continue }
            if names.contains(name) { found = index } else if isBoundary(name) { break }
        }
        if let found { pop(to: found) }
    }

    private mutating func end(_ name: HtmlName?) {
        if let dropped {
            if name == dropped { droppedDepth -= 1 }
            if droppedDepth == 0 { self.dropped = nil }
            return
        }
        guard let name, name.isBlock else { return endInline(name) }
        switch name {
        case .hr: return
        case .td, .th, .tr, .thead, .tbody, .tfoot, .caption: endNearest(name, within: { $0 == .table })
        case .table: endNearest(name, within: { _ in false })
        case .p where openCounts[.p, default: 0] == 0:
            // As in browsers, an empty paragraph: text before and behind it is two.
            _ = tree.add(.p, in: parent, source: reader.offset, [])
        case .h1, .h2, .h3, .h4, .h5, .h6: end([.h1, .h2, .h3, .h4, .h5, .h6], within: \.isCell)
        default: endNearest(name, within: \.isCell)
        }
    }

    private mutating func endNearest(_ name: HtmlName, within isBoundary: (HtmlName) -> Bool) {
        guard openCounts[name, default: 0] > 0 else { return }
        for index in open.indices.reversed() {
            if open[index].name == name { return pop(to: index) }
            if let other = open[index].name, isBoundary(other) { return }
        }
    }

    /// Ends what is no block without ending the blocks inside it.
    private mutating func endInline(_ name: HtmlName?) {
        if openCounts[name, default: 0] == 0 { return }
        let last = open.lastIndex { ($0.name == name && !$0.isEnded) || $0.name?.isCell == true }
        guard let last, open[last].name == name else { return }
        open[last].isEnded = true
        if last < open.count - 1 { inheritAgain(from: last) }
        while let top = open.last, top.isEnded { pop(to: open.count - 1) }
    }

    private mutating func inheritAgain(from index: Int) {
        var look = index > 0 ? open[index - 1].look : base
        for inner in index..<open.count {
            if !open[inner].isEnded {
                if open[inner].name?.isList == true { look.resetNumbering() }
                look.apply(open[inner].style, open[inner].traits)
            }
            open[inner].look = look
        }
    }

    private mutating func pop(to count: Int) {
        while open.count > count, let last = open.popLast() {
            if let node = last.node { tree.close(node) }
            openCounts[last.name, default: 1] -= 1
        }
    }

    // MARK: text

    private mutating func add(_ text: String) {
        if dropped == nil { tree.add(text, in: parent, source: reader.offset, look.traits) }
    }
}
