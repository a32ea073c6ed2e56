internal import Texts

/// Which code page the bytes of text are in: the one of their font, else the one of the document.
struct RtfFonts {
    /// Said by `\ansicpg`; most documents here that say nothing were made on a Cyrillic Windows.
    private(set) var documentPage: CodePage? = .windows1251
    /// By font number; a font that names no script has none.
    private var pages: [Int: Page] = [:]
    /// The font the table is describing.
    private var described = 0
    var defaultFont = 0
    /// What the letters say against the file; see ``RtfReader/read(_:)``.
    private let corrections: [CodePage: CodePage]

    private enum Page { case known(CodePage), unknown }

    init(corrections: [CodePage: CodePage]) { self.corrections = corrections }

    mutating func setDocumentPage(_ number: Int) { documentPage = CodePage(number: number) }

    mutating func describe(font: Int) { described = font }

    /// The numbers of Windows character sets. ANSI (0) says nothing where the document itself is Cyrillic: programs write it
    /// for every font, and office programs write letters of the other script as `\u`.
    mutating func setCharset(_ charset: Int) {
        switch charset {
        case 0, 1: pages[described] = nil
        case 2: pages[described] = .known(.symbol)
        case 89: pages[described] = .known(.macCyrillic)
        case 204: pages[described] = .known(.windows1251)
        case 255: pages[described] = .known(.dos866)
        default: pages[described] = .unknown
        }
    }

    mutating func setPage(_ number: Int) {
        pages[described] = CodePage(number: number).map { .known($0) } ?? .unknown
    }

    /// `nil` when this version has no table of the font's code page.
    func page(of font: Int) -> CodePage? {
        let page: CodePage? =
            switch pages[font] {
            case .known(let page): page
            case .unknown: nil
            case nil: documentPage
            }
        return page.map { corrections[$0] ?? $0 }
    }

    /// The character of a byte; U+FFFD when nobody can say. Signs that windows-1251 and 1252 share are the same in every
    /// Windows code page.
    func scalar(_ byte: UInt8, font: Int) -> Unicode.Scalar {
        if let page = page(of: font) { return page.scalar(byte) }
        let sign = CodePage.windows1251.scalar(byte)
        return sign == CodePage.windows1252.scalar(byte) ? sign : "\u{FFFD}"
    }
}

/// Bytes of text as the file has them, to ask their letters which code page they are in.
struct RtfSample {
    private(set) var bytes: [CodePage: [UInt8]] = [:]
    private static let longest = 65_536

    mutating func add(_ byte: UInt8, read page: CodePage?) {
        guard let page, page == .windows1251 || page == .windows1252,
            bytes[page, default: []].count < Self.longest
        else { return }
        bytes[page, default: []].append(byte)
    }

    /// Pages that were read as another than they are.
    var corrections: [CodePage: CodePage] {
        var found: [CodePage: CodePage] = [:]
        for (page, bytes) in bytes {
            found[page] = page.correction(for: bytes)
        }
        return found
    }
}
