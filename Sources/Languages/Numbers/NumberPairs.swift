public import Texts

/// Numbers written twice, in digits and in words, that do not agree: «5 (алты) жұмыс күні», «100 000 (двести тысяч) тенге».
public enum NumberPairs {
    /// - Parameters:
    ///   - folded: lower-cased canonical UTF-8.
    ///   - range: a sentence or a cell, in bytes.
    /// - Returns: where digits and words differ, from the first digit or word to the closing bracket.
    public static func mismatches(
        _ folded: Span<UInt8>, _ range: Range<Int>, _ languages: LanguageSet
    ) -> [Range<Int>] {
        guard mayHold(folded, range) else { return [] }
        var found: [Range<Int>] = []
        for (language, vocabulary) in [
            (LanguageSet.kk, KazakhTimeWords.vocabulary), (.ru, RussianTimeWords.vocabulary),
        ]
        where languages.contains(language) {
            found += TimeTokens(folded, range, vocabulary).mismatches.filter { new in
                !found.contains { $0.overlaps(new) }
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A digit and a bracket.
    private static func mayHold(_ folded: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var (hasDigit, hasBracket) = (false, false)
        for index in range {
            let byte = folded[index]
            if byte == 0x28 { hasBracket = true }
            if byte >= 0x30, byte <= 0x39 { hasDigit = true }
        }
        return hasDigit && hasBracket
    }
}

extension TimeTokens {
    fileprivate var mismatches: [Range<Int>] {
        var found: [Range<Int>] = []
        for bracket in 1..<max(1, count) where isSign("(", bracket) {
            if let pair = digitsThenWords(bracket) ?? wordsThenDigits(bracket) { found.append(pair) }
        }
        return found
    }

    /// «5 (алты)», «100 000 (жүз мың) теңге»; a fraction in digits is not compared.
    private func digitsThenWords(_ bracket: Int) -> Range<Int>? {
        guard let words = bracketed(bracket), let value = words.value, let digits = groupedNumber(before: bracket),
            digits.value != value
        else { return nil }
        return bytes(digits.first..<words.next)
    }

    /// «алты (5)»
    private func wordsThenDigits(_ bracket: Int) -> Range<Int>? {
        guard let value = number(bracket + 1), isSign(")", bracket + 2) else { return nil }
        var first = bracket
        while first > 0, word(first - 1)?.numeral != nil, unit(first - 1) == nil { first -= 1 }
        guard first < bracket, let words = numeral(first), words.next == bracket, words.value != value else {
            return nil
        }
        return bytes(first..<bracket + 3)
    }

    /// Digits in groups of three: 100 000. Not the end of a fraction, of a clause number or of the number of an act.
    private func groupedNumber(before index: Int) -> (value: Int, first: Int)? {
        var first = index - 1
        guard let last = number(first) else { return nil }
        var value = last
        var scale = 1_000
        while digitCount(first) == 3, number(first - 1) != nil, !isGlued(first), digitCount(first - 1) <= 3,
            scale < 1_000_000_000
        {
            value += (number(first - 1) ?? 0) * scale
            scale *= 1_000
            first -= 1
        }
        let isTail = isSign(".,/-–№", first - 1) && (isGlued(first) || isSign("№", first - 1))
        // «10 – 15 (десять – пятнадцать)»
        let isRange = isDash(first - 1) && number(first - 2) != nil
        return isTail || isRange ? nil : (value, first)
    }
}
