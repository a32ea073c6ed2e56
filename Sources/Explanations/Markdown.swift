internal import Texts

/// Text inside Markdown: what an author wrote must show as it is, and never become a link, a list or a table.
enum Markdown {
    private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~"]

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            // «](» would be the middle of a link.
            if special.contains(character) || (character == "(" && result.last == "]") { result.append("\\") }
            result.append(character)
        }
        return result.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A line that begins like a list or a number is none: `1.` `2)` `-` `+`.
    static func line(_ text: String) -> String {
        let digits = text.prefix(while: \.isNumber)
        let rest = text[digits.endIndex...]
        if let sign = rest.first, digits.isEmpty ? "-+=".contains(sign) : ".)".contains(sign) {
            return digits + "\\" + rest
        }
        return text
    }

    /// The three languages, one a line.
    static func list(_ text: Localized) -> [String] {
        Language.allCases.map { "- **\($0.rawValue)** \(escaped(text[$0]))" }
    }

    /// The three languages on one line: for headings.
    static func heading(_ text: Localized) -> String {
        Language.allCases.map { escaped(text[$0]) }.joined(separator: " · ")
    }

    static func link(_ text: String, _ target: String) -> String { "[\(escaped(text))](\(target))" }
}
