/// Tells HTML by its first tag, and pages saved as mail (MHTML) by their head.
enum HtmlFormat {
    /// Comments before the first tag are read past; a longer one is no page's.
    private static let headBytes = 65_536
    /// Elements that only a page begins with. A text may begin with `<p>` and stays a text.
    private static let openings = ["<!doctype html", "<html", "<head", "<body"]

    static func isHtml(_ bytes: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
        let mark = marks.first { bytes.starts(with: $0) } ?? []
        // In UTF-16 there is a zero byte beside each ASCII letter.
        var rest = bytes.dropFirst(mark.count).prefix(headBytes)
        guard rest.first(where: { $0 > 0x20 }) == 0x3C else { return false }
        if rest.prefix(2).contains(0) { rest = rest.filter { $0 != 0 }[...] }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            if starts(rest, with: "<!--") {
                guard let end = find("-->", in: rest.dropFirst(4)) else { return false }
                rest = rest[(end + 3)...]
            } else if starts(rest, with: "<?xml") {
                guard let end = rest.firstIndex(of: 0x3E) else { return false }
                rest = rest[(end + 1)...]
            } else {
                return openings.contains { starts(rest, with: $0) && endsName(rest.dropFirst($0.utf8.count)) }
            }
        }
    }

    /// A mail whose parts are a page and its pictures: Word and browsers save that as one file.
    static func isArchivedPage(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.prefix(256).firstIndex(of: 0x3A), bytes[..<colon].allSatisfy({ $0 != 0x20 }) else {
            return false
        }
        let head = String(decoding: bytes.prefix(8_192), as: UTF8.self).lowercased()
        let lines = head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let fields = lines.drop { $0.isEmpty || $0 == "\u{FEFF}" }.prefix { !$0.isEmpty }
        guard fields.contains(where: { $0.hasPrefix("mime-version:") }) else { return false }
        return fields.contains { $0.hasPrefix("content-type:") && $0.contains("multipart/related") }
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
        zip(bytes.prefix(text.utf8.count), text.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
            && bytes.count >= text.utf8.count
    }

    private static func endsName(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first.map { $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F } ?? true
    }

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let text = Array(text.utf8)
        return bytes.indices.first { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
    }
}
