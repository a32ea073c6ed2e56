/// Cuts HTML into tags and text as browsers do (WHATWG HTML, 13.2.5). What a tag means, and which elements end without
/// an end tag, is for the reader of the events to know.
///
/// libxml2 has an HTML parser too, and for files from strangers it will not do: it walks through all open elements for
/// every end tag, so that half a megabyte of `<b>` and `</i>` takes it eleven seconds, and ten times that a hundred times as
/// long. Here no byte is looked at more than a few times.
struct HTMLTokenizer {
    /// Byte offset in the source where the last event begins.
    private(set) var eventStart = 0
    /// The source ends inside a tag, a comment or a script.
    private(set) var isCut = false

    private let bytes: [UInt8]
    private let vocabulary: [String: Int]
    private var index = 0
    /// Of ``lineOffset``, 1-based.
    private var line = 1
    private var lineOffset = 0
    /// The end of an element that has no content, not yet given.
    private var pendingEnd: Int??
    /// The open element whose content is no markup, in lower case.
    private var rawName: [UInt8]?

    private static let voidNames: Set<String> = [
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let rawNames: Set<String> = [
        "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
    ]

    init(_ bytes: [UInt8], _ vocabulary: [String: Int]) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        // A byte order mark is no text.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// - Returns: `nil` at the end of the source.
    mutating func next() -> PushParser.Event? {
        if let end = pendingEnd {
            pendingEnd = nil
            return .end(end)
        }
        while index < bytes.count {
            eventStart = index
            if let name = rawName {
                rawName = nil
                if let text = rawText(until: name) { return text }
            } else if bytes[index] == 0x3C, beginsMarkup {
                if let event = markup() { return event }
            } else if bytes[index] == 0x26, let character = HTMLReference(bytes[...], at: index) {
                index = character.end
                return .text(character.text)
            } else {
                return text()
            }
        }
        return nil
    }

    // MARK: text

    /// Up to the next sign that may be markup.
    private mutating func text() -> PushParser.Event {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x3C, bytes[index] != 0x26 { index += 1 }
        return .text(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    /// The content of a script or a style is no markup, whatever stands in it.
    private mutating func rawText(until name: [UInt8]) -> PushParser.Event? {
        let start = index
        while index < bytes.count, !isEndTag(name) { index += 1 }
        if index == bytes.count { isCut = true }
        return start == index ? nil : .text(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private func isEndTag(_ name: [UInt8]) -> Bool {
        guard bytes[index] == 0x3C, index + 2 + name.count <= bytes.count, bytes[index + 1] == 0x2F else {
            return false
        }
        for offset in name.indices where bytes[index + 2 + offset] | 0x20 != name[offset] { return false }
        let behind = index + 2 + name.count
        return behind == bytes.count || !Self.isLetter(bytes[behind])
    }

    // MARK: markup

    /// A letter, `/`, `!` or `?` behind the angle; anything else is «a < b».
    private var beginsMarkup: Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return Self.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    }

    private mutating func markup() -> PushParser.Event? {
        switch bytes[index + 1] {
        case 0x21 where starts(with: "<!--"): skipComment()
        case 0x21 where starts(with: "<![CDATA["): return characterData()
        case 0x2F where index + 2 < bytes.count && Self.isLetter(bytes[index + 2]): return endTag()
        case 0x21, 0x3F, 0x2F: skip(past: [0x3E], from: index + 2)
        default: return startTag()
        }
        return nil
    }

    private func starts(with text: StaticString) -> Bool {
        bytes[index...].starts(with: text.description.utf8)
    }

    /// `<!-->` and `<!--->` are whole comments.
    private mutating func skipComment() {
        if starts(with: "<!-->") || starts(with: "<!--->") {
            skip(past: [0x3E], from: index + 4)
        } else {
            skip(past: [0x2D, 0x2D, 0x3E], from: index + 4)
        }
    }

    private mutating func skip(past sign: [UInt8], from start: Int) {
        index = start
        while index + sign.count <= bytes.count {
            if bytes[index] == sign[0], bytes[index..<index + sign.count].elementsEqual(sign) {
                index += sign.count
                return
            }
            index += 1
        }
        index = bytes.count
        isCut = true
    }

    private mutating func characterData() -> PushParser.Event? {
        let start = index + 9
        skip(past: [0x5D, 0x5D, 0x3E], from: start)
        let end = isCut ? index : index - 3
        eventStart = start
        return start < end ? .text(String(decoding: bytes[start..<end], as: UTF8.self)) : nil
    }

    private mutating func endTag() -> PushParser.Event? {
        index += 2
        let name = name()
        skip(past: [0x3E], from: index)
        return .end(vocabulary[name])
    }

    private mutating func startTag() -> PushParser.Event? {
        index += 1
        let name = name()
        var attributes: [(id: Int, value: String)] = []
        var isClosed = false
        while index < bytes.count, bytes[index] != 0x3E {
            if Self.isSpace(bytes[index]) || bytes[index] == 0x2F {
                isClosed = bytes[index] == 0x2F
                index += 1
            } else {
                isClosed = false
                attribute(&attributes)
            }
        }
        // What is no whole tag is nothing, for browsers too.
        guard index < bytes.count else {
            isCut = true
            return nil
        }
        index += 1
        let id = vocabulary[name]
        // Browsers pass over the slash of `<p/>`; who writes it means XHTML, and there it ends the element.
        if isClosed || Self.voidNames.contains(name) {
            pendingEnd = .some(id)
        } else if Self.rawNames.contains(name) {
            rawName = Array(name.utf8)
        }
        return .start(id, attributes: attributes, line: currentLine())
    }

    /// In lower case.
    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != 0x2F, bytes[index] != 0x3E {
            index += 1
        }
        return Self.lowerCase(bytes[start..<index])
    }

    private mutating func attribute(_ attributes: inout [(id: Int, value: String)]) {
        let start = index
        index += 1
        while index < bytes.count, !Self.isSpace(bytes[index]), ![0x2F, 0x3E, 0x3D].contains(bytes[index]) {
            index += 1
        }
        let id = vocabulary[Self.lowerCase(bytes[start..<index])]
        skipSpaces()
        var value = index..<index
        if index < bytes.count, bytes[index] == 0x3D {
            index += 1
            skipSpaces()
            value = attributeValue()
        }
        // Of two with one name the first counts.
        if let id, !attributes.contains(where: { $0.id == id }) {
            attributes.append((id, HTMLReference.resolved(bytes[value])))
        }
    }

    private mutating func attributeValue() -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        guard quote == 0x22 || quote == 0x27 else {
            let start = index
            while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != 0x3E { index += 1 }
            return start..<index
        }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote { index += 1 }
        defer { index = min(index + 1, bytes.count) }
        return start..<index
    }

    private mutating func skipSpaces() {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func lowerCase(_ letters: ArraySlice<UInt8>) -> String {
        String(decoding: letters.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    // MARK: lines

    /// Line ends are those of ``LineTable``: LF, CR LF, CR.
    private mutating func currentLine() -> Int {
        while lineOffset < index {
            let byte = bytes[lineOffset]
            lineOffset += 1
            let isPair = byte == 0x0D && lineOffset < bytes.count && bytes[lineOffset] == 0x0A
            if byte == 0x0A || byte == 0x0D, !isPair { line += 1 }
        }
        return line
    }
}
