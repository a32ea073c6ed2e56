/// What a page says of how words look, as far as it tells whether they are seen. `nil` where it says nothing.
struct HtmlStyle {
    var isShown: Bool?
    var isVisible: Bool?
    var isTiny: Bool?
    var isStruck: Bool?
    /// Line ends of the source are line ends.
    var keepsLines: Bool?
    var colour: UInt32?
    var background: Background?
    var numbering: NumberFormat?
    /// In Symbol, Wingdings and the like.
    var isSymbols: Bool?

    enum Background: Equatable {
        case colour(UInt32)
        /// What is behind shows.
        case none
        /// A picture: nobody knows what colour it has.
        case picture
    }

    init() {}

    /// - Parameter declarations: `display: none; color: #fff`
    init(_ declarations: some StringProtocol) {
        for declaration in declarations.split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].lowercased().filter { !$0.isWhitespace }
            let value = declaration[declaration.index(after: colon)...].lowercased().replacing("!important", with: "")
            let words = value.split { $0.isWhitespace }
            set(name, words.map(String.init))
        }
    }

    private mutating func set(_ name: String, _ words: [String]) {
        let first = words.first ?? ""
        switch name {
        case "display": isShown = first != "none"
        case "visibility": isVisible = first == "visible"
        case "opacity": isVisible = Double(first) != 0
        case "font-size": isTiny = Self.isTiny(first)
        case "font", "font-family": isSymbols = Self.isSymbols(words.joined())
        case "text-decoration", "text-decoration-line": isStruck = words.contains("line-through")
        case "white-space": keepsLines = ["pre", "pre-wrap", "pre-line", "break-spaces"].contains(first)
        case "color": colour = HtmlColour.value(words.joined()) ?? colour
        case "background", "background-color": background = Self.background(words)
        case "list-style", "list-style-type": numbering = words.lazy.compactMap { Self.formats[$0] }.first ?? numbering
        default: return
        }
    }

    static func isSymbols(_ font: String) -> Bool { font.contains("symbol") || font.contains("dings") }

    /// A point or less is no size to read.
    private static func isTiny(_ size: String) -> Bool {
        let number = size.prefix { $0.isNumber || $0 == "." }
        guard let value = Double(number) else { return false }
        let unit = size.dropFirst(number.count)
        return value == 0 || (value <= 1 && (unit == "px" || unit == "pt"))
    }

    private static func background(_ words: [String]) -> Background? {
        if words.contains(where: { $0.hasPrefix("url(") || $0.contains("gradient(") }) { return .picture }
        if let colour = HtmlColour.value(words.joined()) ?? words.lazy.compactMap(HtmlColour.value).first {
            return .colour(colour)
        }
        return words.contains("transparent") || words.contains("none") ? Background.none : nil
    }

    private static let formats: [String: NumberFormat] = [
        "decimal": .decimal, "decimal-leading-zero": .decimalZero, "lower-roman": .lowerRoman,
        "upper-roman": .upperRoman,
        "lower-alpha": .lowerLetter, "lower-latin": .lowerLetter, "upper-alpha": .upperLetter,
        "upper-latin": .upperLetter, "lower-russian": .russianLower, "upper-russian": .russianUpper,
        "disc": .bullet, "circle": .bullet, "square": .bullet, "none": NumberFormat.none,
    ]

    /// What another says, where it says something.
    mutating func apply(_ other: HtmlStyle) {
        isShown = other.isShown ?? isShown
        isVisible = other.isVisible ?? isVisible
        isTiny = other.isTiny ?? isTiny
        isStruck = other.isStruck ?? isStruck
        keepsLines = other.keepsLines ?? keepsLines
        colour = other.colour ?? colour
        background = other.background ?? background
        numbering = other.numbering ?? numbering
        isSymbols = other.isSymbols ?? isSymbols
    }
}

/// Colours as numbers, to know two that are the same.
enum HtmlColour {
    static let white: UInt32 = 0xFFFFFF

    /// - Parameter text: `#fff`, `#ffffff`, `rgb(255,255,255)`, `white`, in lower case and without spaces.
    static func value(_ text: String) -> UInt32? {
        if let value = names[text] { return value }
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        if let value = UInt32(digits, radix: 16) {
            switch digits.count {
            case 6: return value
            case 3: return (value & 0xF00) * 0x1100 | (value & 0xF0) * 0x110 | (value & 0xF) * 0x11
            default: return nil
            }
        }
        guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return nil }
        let parts = text.dropFirst(4).dropLast().split(separator: ",").map { UInt32($0) }
        guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
        return min(red, 255) << 16 | min(green, 255) << 8 | min(blue, 255)
    }

    private static let names: [String: UInt32] = [
        "white": white, "black": 0, "red": 0xFF0000, "green": 0x008000, "blue": 0x0000FF, "yellow": 0xFFFF00,
        "gray": 0x808080, "grey": 0x808080, "silver": 0xC0C0C0, "navy": 0x000080, "maroon": 0x800000,
    ]
}
