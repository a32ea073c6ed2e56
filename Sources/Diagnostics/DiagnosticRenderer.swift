/// Writes diagnostics for a terminal: code, place, the source line with a caret, the next step.
public struct DiagnosticRenderer: Sendable {
    private let colour: Bool

    public init(colour: Bool = false) { self.colour = colour }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    public func render(_ diagnostic: Diagnostic) -> String {
        let label = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
        var lines = [paint(label, diagnostic.severity == .error ? "31;1" : "33;1") + ": " + diagnostic.message]
        if let place = diagnostic.place { lines.append(contentsOf: render(place)) }
        if let help = diagnostic.help { lines.append("  = " + paint("help", "1") + ": " + help) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func render(_ place: Diagnostic.Place) -> [String] {
        let head = "  --> \(place.file):\(place.line):\(place.column)"
        guard let text = place.text else { return [head] }
        let gutter = String(place.line)
        let blank = String(repeating: " ", count: gutter.count)
        // Tabs keep their width, so that the caret stands under its word.
        let indent = String(text.unicodeScalars.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " as Character })
        let room = max(1, text.unicodeScalars.count - place.column + 1)
        let carets = String(repeating: "^", count: min(place.length, room))
        return [head, " \(blank) |", " \(gutter) | \(text)", " \(blank) | \(indent)\(paint(carets, "31;1"))"]
    }

    private func paint(_ text: String, _ style: String) -> String {
        colour ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}
