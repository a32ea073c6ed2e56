internal import Texts

/// Lines of nothing but `=` or `-`: they are no words, and in Markdown they make the line above a heading.
struct RuledLines {
    enum Rule {
        /// The line above is a heading, if it looks like one.
        case heading
        case line
    }

    private let text: CanonicalText
    private let isMarkdown: Bool

    /// Under `=` a title stands in any text. Under `-` one stands in Markdown; elsewhere it may be the line for a signature.
    init(_ text: CanonicalText, lines: [Range<Int>]) {
        self.text = text
        isMarkdown = lines.contains { Self.isHeading(text.bytes[$0]) || Self.sign(text.bytes[$0]) == 0x3D }
    }

    func rule(_ line: Range<Int>) -> Rule? {
        switch Self.sign(text.bytes[line]) {
        case 0x3D: .heading
        case 0x2D: isMarkdown ? .heading : .line
        default: nil
        }
    }

    /// `## Title`
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let rest = line.drop { $0 == 0x23 }
        return (1...6).contains(line.count - rest.count) && rest.first == 0x20 && rest.contains { $0 > 0x20 }
    }

    private static func sign(_ line: ArraySlice<UInt8>) -> UInt8? {
        guard let first = line.first(where: { $0 != 0x20 }), first == 0x3D || first == 0x2D else { return nil }
        let signs = line.drop { $0 == 0x20 }.prefix { $0 == first }
        return signs.count >= 3 && line[signs.endIndex...].allSatisfy { $0 <= 0x20 } ? first : nil
    }
}
