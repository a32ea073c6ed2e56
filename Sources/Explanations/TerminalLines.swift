internal import Texts

/// Lines of an explanation for a terminal: headings, paragraphs, lists.
struct TerminalLines {
    private(set) var lines: [String] = []
    private let width: Int
    private let colour: Bool

    init(width: Int, colour: Bool) {
        self.width = max(40, min(width, 100))
        self.colour = colour
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func title(_ text: String) { lines += text.wrapped(width: width, indent: 0).map { paint($0, "1;4") } }

    mutating func heading(_ text: String) {
        lines += [""] + text.wrapped(width: width, indent: 2).map { paint($0, "1") }
    }

    mutating func paragraph(_ text: String, indent: Int = 4, isFaint: Bool = false) {
        lines += text.wrapped(width: width, indent: indent).map { isFaint ? paint($0, "2") : $0 }
    }

    /// Several lines of one entry behind a sign.
    mutating func entry(_ texts: [String], sign: String = "•", indent: Int = 4) {
        let inner = indent + sign.count + 1
        let margin = String(repeating: " ", count: indent)
        for (index, line) in texts.flatMap({ $0.wrapped(width: width, indent: inner) }).enumerated() {
            lines.append(index == 0 ? margin + sign + " " + line.dropFirst(inner) : line)
        }
    }

    mutating func blank() { lines.append("") }

    private func paint(_ text: String, _ code: String) -> String {
        colour ? "\u{1B}[\(code)m" + text + "\u{1B}[0m" : text
    }
}
