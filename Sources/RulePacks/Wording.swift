/// What a rule asks for, line by line, as its author wrote it: for people who read the rule, never for matching.
public struct Wording: Sendable, Hashable {
    /// In the order of the file.
    public let lines: [Line]

    /// The values of one key: `match` `kk` → the phrases, `without` `within` → `sentence`.
    public struct Line: Sendable, Hashable {
        /// The keys from the rule down: `cells`, `column`, `ru`.
        public let keys: [String]
        public let values: [String]
    }
}
