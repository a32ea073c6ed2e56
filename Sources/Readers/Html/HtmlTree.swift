internal import Markup

/// A page as a tree of blocks with runs of text in them, in the order of the source. Elements that only change how
/// words look are no nodes: each run says what they made of it.
struct HtmlTree {
    struct Node {
        let kind: Kind
        let parent: Int
        /// Behind the last node inside this one.
        fileprivate(set) var end: Int
        /// Byte offset in the page.
        let source: Int
        let traits: HtmlLook.Traits
    }

    enum Kind: Equatable {
        case block(HtmlName)
        case lineBreak
        /// Bytes of ``HtmlTree/text``.
        case text(Range<Int>)
    }

    /// What the attributes of a node say beside its look.
    struct Details {
        var standing = HtmlStanding.plain
        /// `start` of a list, `value` of an item.
        var number: Int?
        var isReversed = false
        /// What items of a list show; `nil` for what their kind of list has.
        var format: NumberFormat?
        var marker: HtmlMarker?
        var columns = 1
        var rows = 1
        /// A table with lines, or one that says it is for layout.
        var hasBorder = false
        var isLayout = false
        /// Begins what is no part of the text before it.
        var isNote = false

        var isPlain: Bool {
            standing == .plain && number == nil && !isReversed && format == nil && marker == nil && columns == 1
                && rows == 1 && !hasBorder && !isLayout && !isNote
        }
    }

    /// The root is the body; its parent is itself.
    private(set) var nodes: [Node]
    private(set) var text: [UInt8] = []
    /// Of nodes whose attributes say something.
    private(set) var details: [Int: Details] = [:]

    init() { nodes = [Node(kind: .block(.body), parent: 0, end: 1, source: 0, traits: [])] }

    func name(_ index: Int) -> HtmlName? { if case .block(let name) = nodes[index].kind { name } else { nil } }

    // MARK: building

    /// - Returns: its index.
    mutating func add(_ name: HtmlName, in parent: Int, source: Int, _ traits: HtmlLook.Traits) -> Int {
        nodes.append(Node(kind: .block(name), parent: parent, end: nodes.count + 1, source: source, traits: traits))
        return nodes.count - 1
    }

    mutating func addLineBreak(in parent: Int, source: Int) {
        nodes.append(Node(kind: .lineBreak, parent: parent, end: nodes.count + 1, source: source, traits: []))
    }

    mutating func add(_ words: String, in parent: Int, source: Int, _ traits: HtmlLook.Traits) {
        let start = text.count
        text.append(contentsOf: words.utf8)
        nodes.append(
            Node(
                kind: .text(start..<text.count), parent: parent, end: nodes.count + 1, source: source, traits: traits))
    }

    mutating func setDetails(_ index: Int, _ details: Details) { self.details[index] = details }

    /// Everything since belongs to the node.
    mutating func close(_ index: Int) { nodes[index].end = nodes.count }
}
