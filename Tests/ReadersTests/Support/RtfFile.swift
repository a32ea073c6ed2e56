import Documents
import Readers
import Testing
import Texts

/// A small RTF file and the text that is taken out of it.
struct RtfFile {
    let document: Document

    /// - Parameter body: what stands behind a font table with f0 (Cyrillic), f1 (Symbol), f2 (ANSI), f3 (DOS), f4 (Hebrew).
    init(_ body: String, head: String = "\\ansi\\ansicpg1251\\deff0") throws {
        try self.init(bytes: Array(Self.whole(body, head: head).utf8))
    }

    init(bytes: [UInt8], _ view: RevisionView = .accepted) throws {
        document = try DocumentLoader.load(name: "test.rtf", bytes: bytes, options: ReadingOptions(revisions: view))
    }

    static func whole(_ body: String, head: String = "\\ansi\\ansicpg1251\\deff0") -> String {
        """
        {\\rtf1\(head){\\fonttbl{\\f0\\fcharset204{\\*\\panose 0202}Times New Roman;}{\\f1\\fcharset2 Symbol;}\
        {\\f2\\fcharset0 Arial;}{\\f3\\fcharset255 Terminal;}{\\f4\\fcharset177 David;}}
        \(body)}
        """
    }

    /// What the file says, with `⏎` between lines and `↵` for breaks inside one.
    var text: String {
        let text = String(decoding: document.source.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.joined(separator: "⏎").replacing("\u{B}", with: "↵").replacing("\u{1C}", with: "§")
    }

    var notes: [ReadingNote] { document.extracted?.notes ?? [] }
    var isIncomplete: Bool { notes.contains { $0.isIncomplete } }

    /// The line of the source that words of the text stand on.
    func line(of words: String) -> Int? {
        let needle = Array(words.utf8)
        let bytes = document.source.bytes
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: needle) }),
            case .line(let line)? = document.filePlace(of: start..<start + needle.count)
        else { return nil }
        return line
    }

    /// Text as the `\'hh` of windows-1251 (and of KZ-1048, which has its letters in other bytes).
    static func escaped(_ text: String, kazakh: Bool = false) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0..<0x80: String(scalar)
            case 0x410...0x44F: hex(scalar.value - 0x410 + 0xC0)
            default: hex(kazakhBytes[scalar] ?? 0x3F)
            }
        }.joined()
    }

    private static let kazakhBytes: [Unicode.Scalar: UInt32] = [
        "қ": 0x9D, "ә": 0xBC, "ө": 0xB4, "ғ": 0xBA, "ү": 0xBF, "ұ": 0xA2, "ң": 0xBE, "і": 0xB3, "Қ": 0x8D,
    ]

    private static func hex(_ byte: UInt32) -> String { "\\'" + String(byte, radix: 16) }
}
