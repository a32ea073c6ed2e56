/// Words that stand where a deadline should and name no day; packs list them, because an organisation may know more.
public struct DeadlineWords: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Without a measure: «уақтылы», «своевременно».
        case vague
        /// «Always» and «when needed»: vague in the cell of a plan, harmless in running text.
        case standing
        /// Left to another paper or to an undated event: «кестеге сәйкес».
        case deferred
    }

    public let kind: Kind
    public let patterns: PatternSet
}
