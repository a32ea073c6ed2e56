/// Number words in brackets behind digits: «(он бес)», «(десяти рабочих)», «(двадцать пятого)».
struct BracketedNumber {
    /// `nil` where the brackets hold more than a number: «(три страницы)», «(десять – пятнадцать)».
    let value: Int?
    let days: TermLength.Days?
    let isOrdinal: Bool
    /// The token behind the closing bracket.
    let next: Int
}

extension TimeTokens {
    /// More tokens are a sentence in brackets.
    private static var longestBracket: Int { 12 }

    /// `nil` where no brackets begin, or not with a number.
    func bracketed(_ index: Int) -> BracketedNumber? {
        guard isSign("(", index), word(index + 1)?.numeral != nil || word(index + 1)?.halves != nil else { return nil }
        var sum = NumeralSum()
        var next = index + 1
        var isOrdinal = false
        while let numeral = word(next)?.numeral, sum.add(numeral) {
            isOrdinal = isOrdinal || numeral.isOrdinal
            next += 1
        }
        var isWhole = !sum.isEmpty
        var days: TermLength.Days?
        while next < min(count, index + Self.longestBracket), !isSign(")", next) {
            if let named = self.days(next) { days = named }
            isWhole =
                isWhole && (self.days(next) != nil || unit(next) != nil || has(.measure, next) || isSign(".", next))
            next += 1
        }
        guard isSign(")", next) else { return nil }
        return BracketedNumber(value: isWhole ? sum.value : nil, days: days, isOrdinal: isOrdinal, next: next + 1)
    }
}
