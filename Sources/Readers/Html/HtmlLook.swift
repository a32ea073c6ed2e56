internal import Markup

/// How the words inside an element look, as far as a reader of words must know; elements inside it inherit it.
struct HtmlLook {
    /// What a run of text keeps of it.
    struct Traits: OptionSet {
        let rawValue: UInt16

        /// Not seen by who looks at the page.
        static let hidden = Traits(rawValue: 1)
        static let deleted = Traits(rawValue: 2)
        static let inserted = Traits(rawValue: 4)
        static let superscript = Traits(rawValue: 8)
        /// Leads elsewhere: the text of a menu.
        static let link = Traits(rawValue: 16)
        /// Leads to another place of the same page.
        static let localLink = Traits(rawValue: 32)
        /// The mark of a footnote, in the text or before the note.
        static let noteMark = Traits(rawValue: 64)
        /// Line ends of the source are line ends.
        static let keepsLines = Traits(rawValue: 128)
        /// In a font of pictures: the letters mean nothing.
        static let symbols = Traits(rawValue: 256)
    }

    private(set) var numbering: NumberFormat?
    private var own: Traits = []
    private var isShown = true
    private var isVisible = true
    private var isTiny = false
    private var colour: UInt32 = 0
    /// `nil` for a picture: no text has its colour.
    private var background: UInt32? = HtmlColour.white

    var traits: Traits {
        let isSeen = isShown && isVisible && !isTiny && colour != background
        return isSeen ? own : own.union(.hidden)
    }

    /// - Parameter style: what sheets and the element itself say.
    mutating func apply(_ style: HtmlStyle, _ added: Traits) {
        own.formUnion(added)
        if style.isStruck == true { own.insert(.deleted) }
        if let keepsLines = style.keepsLines {
            if keepsLines { own.insert(.keepsLines) } else { own.remove(.keepsLines) }
        }
        if let isSymbols = style.isSymbols {
            if isSymbols { own.insert(.symbols) } else { own.remove(.symbols) }
        }
        // Nothing inside what is not displayed can be.
        if style.isShown == false { isShown = false }
        isVisible = style.isVisible ?? isVisible
        isTiny = style.isTiny ?? isTiny
        colour = style.colour ?? colour
        numbering = style.numbering ?? numbering
        switch style.background {
        case .colour(let colour): background = colour
        case .picture: background = nil
        case .some(.none), nil: break
        }
    }

    /// A number of a list inside another is its own.
    mutating func resetNumbering() { numbering = nil }
}

extension HtmlLook.Traits {
    /// What an element says by its name and attributes.
    init(_ element: MarkupElement<HtmlName>) {
        self = []
        switch element.name {
        case .del, .s, .strike: insert(.deleted)
        case .ins: insert(.inserted)
        case .sup: insert(.superscript)
        case .pre: insert(.keepsLines)
        case .a:
            guard let address = element[.href] else { return }
            insert(.link)
            if address.hasPrefix("#"), address.count > 1 { insert(.localLink) }
            if Self.noteAddresses.contains(where: address.hasPrefix) { insert(.noteMark) }
        default: return
        }
    }

    /// How Word, LibreOffice and Google name their footnotes, and Word its comments.
    private static let noteAddresses = ["#_ftn", "#_edn", "#_msocom", "#sdfootnote", "#sdendnote", "#ftnt"]
}

extension HtmlStyle {
    /// The attributes of old pages that say what styles say, and the element's own style.
    init(attributesOf element: MarkupElement<HtmlName>) {
        self.init()
        if element.attributes.isEmpty { return }
        if let declarations = element[.style] { self.init(declarations) }
        if element[.hidden] != nil { isShown = false }
        if colour == nil { colour = element[.color].flatMap { HtmlColour.value($0.lowercased()) } }
        if isSymbols == nil, let font = element[.face] { isSymbols = Self.isSymbols(font.lowercased()) }
        if background == nil, let colour = element[.bgcolor].flatMap({ HtmlColour.value($0.lowercased()) }) {
            background = .colour(colour)
        }
        if element.name == .ol || element.name == .ul || element.name == .li, numbering == nil {
            numbering = Self.types[element[.type] ?? ""]
        }
    }

    private static let types: [String: NumberFormat] = [
        "1": .decimal, "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman, "disc": .bullet,
        "circle": .bullet, "square": .bullet,
    ]
}
