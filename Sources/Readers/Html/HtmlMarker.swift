/// Numbers that a style sheet puts before the items of a list: `content: counter(a) "." counter(b) ". "`. Google Docs
/// writes all its numbers so.
struct HtmlMarker {
    private var pieces: [Piece] = []

    private enum Piece {
        case text(String)
        case counter(String, NumberFormat)
        /// The numbers of all lists around, outermost first.
        case chain(separator: String, NumberFormat)
    }

    /// - Parameter declarations: of a rule for `::before`.
    /// - Returns: `nil` without a `content` that counts.
    init?(_ declarations: String) {
        guard let content = declarations.firstRange(of: "content:") else { return nil }
        var rest = declarations[content.upperBound...]
        while let piece = Self.piece(&rest) { pieces.append(piece) }
        let counts = pieces.contains { if case .text = $0 { false } else { true } }
        guard counts else { return nil }
    }

    private static func piece(_ rest: inout Substring) -> Piece? {
        rest = rest.drop(while: \.isWhitespace)
        if let text = string(&rest) { return .text(text) }
        let isChain = rest.hasPrefix("counters(")
        guard isChain || rest.hasPrefix("counter("), let end = rest.firstIndex(of: ")") else { return nil }
        var arguments = rest[rest.index(rest.startIndex, offsetBy: isChain ? 9 : 8)..<end]
        rest = rest[rest.index(after: end)...]
        let name = String(arguments.prefix { $0 != "," }.filter { !$0.isWhitespace })
        arguments = arguments.drop { $0 != "," }.dropFirst().drop(while: \.isWhitespace)
        let separator = isChain ? string(&arguments) ?? "." : ""
        let style = arguments.filter { !$0.isWhitespace && $0 != "," }
        let format = HtmlStyle("list-style-type:\(style)").numbering ?? .decimal
        return isChain ? .chain(separator: separator, format) : .counter(name, format)
    }

    private static func string(_ rest: inout Substring) -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let text = rest.dropFirst().prefix { $0 != quote }
        rest = rest[text.endIndex...].dropFirst()
        return String(text)
    }

    /// The counter that the items themselves count.
    var ownCounter: String? {
        pieces.lazy.reversed().compactMap { if case .counter(let name, _) = $0 { name } else { nil } }.first
    }

    /// - Parameters:
    ///   - counters: by name, that of the item counted already.
    ///   - chain: the numbers of the lists around, and of the item.
    /// - Returns: the number with one space behind it.
    func label(_ counters: [String: Int], chain: [Int]) -> String {
        let text = pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .counter(let name, let format): format.text(counters[name] ?? 0)
            case .chain(let separator, let format): chain.map(format.text).joined(separator: separator)
            }
        }.joined()
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? "" : words.joined(separator: " ") + " "
    }
}
