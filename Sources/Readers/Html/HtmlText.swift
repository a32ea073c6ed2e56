internal import Texts

/// A page as UTF-8: from its bytes, with what it says of its own encoding heard but not trusted.
struct HtmlText {
    let bytes: [UInt8]
    /// The encoding the page names, and the one its bytes are in, where they differ.
    private(set) var contradiction: (declared: String, found: TextEncoding)?

    /// A `<meta>` behind so many bytes is not looked for; browsers look at 1024.
    private static let headBytes = 16_384

    init(_ file: [UInt8]) throws(DecodingFailure) {
        let declared = Self.declaration(in: file)
        let page = declared.flatMap { Self.pages[$0] }
        // A page with NUL bytes is UTF-16, whatever it says.
        guard let page, !file.prefix(4_096).contains(0), Self.needsPage(file) else {
            let text = try SourceText.decode(name: "", bytes: file)
            bytes = text.bytes
            let isSaid = page == nil && declared.map(Self.unicode.contains) == text.encoding.isUnicode
            if let declared, !isSaid, text.bytes.contains(where: { $0 >= 0x80 }) {
                contradiction = (declared, text.encoding)
            }
            return
        }
        let meant = page.correction(for: file)
        bytes = (meant ?? page).decode(file)
        if let declared, let found = meant?.encoding { contradiction = (declared, found) }
    }

    /// Neither UTF-8 nor with a byte order mark.
    private static func needsPage(_ file: [UInt8]) -> Bool {
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { return false }
        return String(validating: file, as: UTF8.self) == nil
    }

    /// Names of the encoding standard (WHATWG) and those that Kazakh programs write.
    private static let pages: [String: CodePage] = [
        "windows-1251": .windows1251, "cp1251": .windows1251, "cp-1251": .windows1251, "x-cp1251": .windows1251,
        "win-1251": .windows1251, "1251": .windows1251,
        "kz-1048": .kz1048, "kz1048": .kz1048, "rk1048": .kz1048, "strk1048-2002": .kz1048, "strk1048": .kz1048,
        "koi8-r": .koi8r, "koi8": .koi8r, "koi8-u": .koi8r,
        "ibm866": .dos866, "cp866": .dos866, "866": .dos866, "dos-866": .dos866,
        "windows-1252": .windows1252, "cp1252": .windows1252, "iso-8859-1": .windows1252, "latin1": .windows1252,
        "us-ascii": .windows1252, "ascii": .windows1252,
        "x-mac-cyrillic": .macCyrillic,
    ]
    private static let unicode: Set<String> = ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2"]

    // MARK: what the page says

    /// Of `<meta charset>`, of `<meta http-equiv … content="text/html; charset=…">`, or of the XML declaration; in lower case.
    private static func declaration(in file: [UInt8]) -> String? {
        let head = file.prefix(headBytes).filter { $0 != 0 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if let xml = find("<?xml", in: head[...]), xml < 4, let end = head[xml...].firstIndex(of: 0x3E),
            let name = value(of: "encoding", in: head[xml..<end])
        {
            return name
        }
        var rest = head[...]
        while let meta = find("<meta", in: rest) {
            let end = head[meta...].firstIndex(of: 0x3E) ?? head.endIndex
            if let name = value(of: "charset", in: head[meta..<end]) { return name }
            rest = head[end...]
        }
        return nil
    }

    private static func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
        guard let start = find(name, in: tag) else { return nil }
        let rest = tag[start...].dropFirst(name.utf8CodeUnitCount).drop { $0 == 0x20 }
        guard rest.first == 0x3D else { return nil }
        let value = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
        let word = value.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    private static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.description.utf8)
        return bytes.indices.first { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
}

extension TextEncoding {
    fileprivate var isUnicode: Bool { self == .utf8 || self == .utf16LittleEndian || self == .utf16BigEndian }
}
