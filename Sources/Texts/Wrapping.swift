/// Text for a terminal.
extension String {
    /// What a document or a file's name says must not steer the terminal: control characters show as a mark.
    public var printable: String {
        guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }

    /// Lines of at most so many columns, each indented, broken between words; Cyrillic letters are one column wide.
    public func wrapped(width: Int, indent: Int) -> [String] {
        let room = width - indent
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in printable.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > room {
                lines.append(margin + line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        if !line.isEmpty { lines.append(margin + line) }
        return lines
    }
}
