/// A passage that a reviewer would raise, with the code of the indicator it shows.
public struct Label: Sendable, Hashable {
    public let indicator: String
    /// An exact excerpt; `nil` for what is absent from the whole document.
    public let quote: String?
    public let line: Line
    /// All readers set it: it must be found. A disputed label may be found, and costs nothing when it is not.
    public let isAgreed: Bool
    /// Why the reader set it, in the reader's words.
    public let reason: String?
    /// Where the label stands: file and line.
    public let origin: String

    public enum Line: Sendable, Hashable {
        /// Any finding of the group meets the label.
        case wholeDocument
        /// 1-based, of the quote's first character.
        case at(Int)
        /// Where the quote stands.
        case ofQuote
    }

    public init(
        indicator: String, quote: String?, line: Line, isAgreed: Bool, reason: String? = nil, origin: String = ""
    ) {
        self.indicator = indicator
        self.quote = quote
        self.line = line
        self.isAgreed = isAgreed
        self.reason = reason
        self.origin = origin
    }
}

/// A document and all that readers would raise in it.
public struct LabelledDocument: Sendable {
    /// As labels call it; its first folder is a row of the scorecard.
    public let name: String
    public let path: String
    public internal(set) var labels: [Label]

    public init(name: String, path: String, labels: [Label]) {
        self.name = name
        self.path = path
        self.labels = labels
    }
}

/// Labels that cannot be used, with the next step.
public struct LabelFault: Error, Sendable {
    public let message: String
    public let help: String

    init(_ message: String, help: String) {
        self.message = message
        self.help = help
    }
}
