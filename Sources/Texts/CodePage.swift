/// A one-byte encoding met in Kazakh and Russian documents: its lower half is ASCII, the upper is a table.
///
/// Whoever reads a format that names its code page (RTF) takes one by number; ``CyrillicCodePage`` guesses by the letters.
public enum CodePage: Sendable, Hashable, CaseIterable {
    case windows1251
    /// windows-1251 with the eighteen Kazakh letters (STRK1048-2002).
    case kz1048
    case windows1252
    case dos866
    case koi8r
    case macCyrillic
    /// The Symbol fonts: pictures without a meaning of their own, kept in the private use area as office programs do; only
    /// the space and the minus that opens an item of a list are what they look like.
    case symbol

    /// The page of a Windows code page number, as in `\ansicpg1251`; `nil` for one this version has no table of.
    public init?(number: Int) {
        switch number {
        case 1251: self = .windows1251
        case 1252, 28591: self = .windows1252
        case 866: self = .dos866
        case 20866: self = .koi8r
        case 10007: self = .macCyrillic
        case 42: self = .symbol
        default: return nil
        }
    }

    /// The character of a byte; U+FFFD for one the page does not assign.
    public func scalar(_ byte: UInt8) -> Unicode.Scalar {
        if byte < 0x80, self != .symbol { return Unicode.Scalar(byte) }
        switch self {
        case .windows1251: return CyrillicCodePage.windows.scalar(byte)
        case .kz1048: return CyrillicCodePage.kazakhstan.scalar(byte)
        case .windows1252: return byte < 0xA0 ? Self.latinSigns[Int(byte - 0x80)] : Unicode.Scalar(byte)
        case .dos866: return Self.dos[Int(byte - 0x80)]
        case .koi8r: return Self.koi8[Int(byte - 0x80)]
        case .macCyrillic: return Self.mac[Int(byte - 0x80)]
        case .symbol:
            return byte == 0x20 || byte == 0x2D
                ? Unicode.Scalar(byte) : Unicode.Scalar(0xF000 + UInt32(byte)) ?? "\u{FFFD}"
        }
    }

    /// UTF-8 of a text in this page.
    public func decode(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return Array(String(text).utf8)
    }

    /// Of a file that is this page from end to end; `nil` where such files are not recognised.
    public var encoding: TextEncoding? {
        switch self {
        case .windows1251: .windows1251
        case .kz1048: .kz1048
        case .dos866: .dos866
        case .koi8r: .koi8r
        case .windows1252, .macCyrillic, .symbol: nil
        }
    }

    /// 0x80…0x9F; what follows is Latin-1.
    private static let latinSigns = scalars("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")

    private static let dos = scalars(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}")

    private static let koi8 = scalars(
        "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
            + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")

    private static let mac = scalars(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњ"
            + "јЅ¬√ƒ≈∆«»…\u{A0}ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю€")

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
