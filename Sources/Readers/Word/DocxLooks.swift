internal import Markup

/// What decides whether words are seen by who reads the document; `nil` where nothing is said.
struct DocxLooks {
    /// `w:vanish`: Word calls it «Hidden».
    var isHidden: Bool?
    var isWhite: Bool?
    var isTiny: Bool?
    /// A colour behind the words: white ones are seen on it.
    var isShaded: Bool?

    /// In half-points: nobody reads letters of one point.
    private static let tiny = 2
    /// White, and so near to it that paper shows nothing.
    private static let palest: UInt8 = 0xF0

    mutating func read(_ element: MarkupElement<DocxName>) {
        switch element.name {
        case .hidden: isHidden = element.isOn
        case .colour: isWhite = Self.isWhite(element[.value])
        case .fontSize: isTiny = element.number.map { $0 <= Self.tiny }
        case .shading: isShaded = Self.isShading(element)
        case .highlight: isShaded = element[.value].map { $0 != "none" && $0 != "white" }
        default: break
        }
    }

    func over(_ base: DocxLooks) -> DocxLooks {
        DocxLooks(
            isHidden: isHidden ?? base.isHidden, isWhite: isWhite ?? base.isWhite, isTiny: isTiny ?? base.isTiny,
            // Colours lie one above the other.
            isShaded: isShaded == true ? true : base.isShaded)
    }

    /// `w:shd` with a colour: `clear` shows its fill, every other pattern its own colour as well.
    static func isShading(_ element: MarkupElement<DocxName>) -> Bool {
        let isPlain = element[.value].map { $0 == "clear" || $0 == "nil" } ?? true
        return !isPlain || element[.fill].map { $0 != "auto" && !isWhite($0) } ?? false
    }

    /// - Parameter colour: `RRGGBB`, or `auto`.
    static func isWhite(_ colour: String?) -> Bool {
        guard let colour, colour.utf8.count == 6, let value = UInt32(colour, radix: 16) else { return false }
        return [16, 8, 0].allSatisfy { UInt8(truncatingIfNeeded: value >> $0) >= palest }
    }
}
