internal import Markup

/// What styles.xml says of numbering and of words nobody sees; everything else of a style is looks.
struct DocxStyles {
    struct Style {
        var basedOn: String?
        var numbering = DocxNumberReference()
        var looks = DocxLooks()
    }

    private(set) var styles: [String: Style] = [:]
    private(set) var defaultParagraphStyle: String?
    /// Of each style, those it is based on counted.
    private var looks: [String: DocxLooks] = [:]

    /// Longer chains of `basedOn` are rings.
    private static let longestChain = 64

    init() {}

    init(_ bytes: [UInt8]) throws(OfficeFailure) {
        let events = DocxEvents(bytes)
        var current: String?
        while let event = try events.next() {
            switch event {
            case .start(let element): read(element, &current)
            case .end(.style): current = nil
            default: break
            }
        }
        for id in styles.keys { looks[id] = chain(from: id).reduce(DocxLooks()) { $0.over($1.style.looks) } }
    }

    private mutating func read(_ element: MarkupElement<DocxName>, _ current: inout String?) {
        if element.name == .style {
            current = element[.styleIdentifier]
            guard let current else { return }
            styles[current] = Style()
            if element[.type] == "paragraph", let flag = element[.isDefault], flag == "1" || flag == "true" {
                defaultParagraphStyle = current
            }
        }
        guard let current else { return }
        switch element.name {
        case .basedOn: styles[current]?.basedOn = element[.value]
        case .numberReference: styles[current]?.numbering.number = element.number
        case .level: styles[current]?.numbering.level = element.number
        default: styles[current]?.looks.read(element)
        }
    }

    /// A style and those it is based on, nearest first.
    func chain(from id: String?) -> [(id: String, style: Style)] {
        var chain: [(id: String, style: Style)] = []
        var next = id
        while let id = next, let style = styles[id], chain.count < Self.longestChain {
            chain.append((id, style))
            next = style.basedOn
        }
        return chain
    }

    func looks(_ id: String?) -> DocxLooks { id.flatMap { looks[$0] } ?? DocxLooks() }
}

/// A paragraph's or style's `w:numPr`.
struct DocxNumberReference {
    /// 0 switches numbering off.
    var number: Int?
    var level: Int?
}
