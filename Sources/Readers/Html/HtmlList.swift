/// Counts the items of a list as browsers do.
struct HtmlList {
    /// Of the last item.
    private(set) var number: Int
    let marker: HtmlMarker?
    private let format: NumberFormat
    private let step: Int
    private let isInner: Bool

    /// - Parameters:
    ///   - items: how many it has: a reversed list ends with 1.
    ///   - isInner: a list in an item, or under a clause that ends with a colon: its numbers are those of sub-clauses.
    init(isOrdered: Bool, _ details: HtmlTree.Details, items: Int, isInner: Bool) {
        format = details.format ?? (isOrdered ? .decimal : .bullet)
        marker = details.marker
        step = details.isReversed ? -1 : 1
        number = (details.number ?? (details.isReversed ? items : 1)) - step
        self.isInner = isInner
    }

    mutating func count(_ item: HtmlTree.Details) { number = item.number ?? number + step }

    /// - Returns: the number of the last item as a reader sees it, with the space behind it: «12. », «1) »; empty for none.
    ///
    /// Browsers show «1.» for a list within a list too, and «a.» for letters. An act says «1)» and «a)» there, and by that
    /// clauses and what they consist of are told apart; `1.` would end the clause that the item belongs to.
    func label(_ item: HtmlTree.Details) -> String {
        let format = item.format ?? format
        switch format {
        case .none: return ""
        case .bullet: return Self.bullet
        case .decimal, .decimalZero, .upperRoman: return format.text(number) + (isInner ? ") " : ". ")
        default: return format.text(number) + ") "
        }
    }

    static let bullet = "– "
}
