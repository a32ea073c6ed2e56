public import Texts

/// Tells Kazakh from Russian by the nine letters Russian does not have.
///
/// In Kazakh prose they are a sixth of all letters, in Russian none. A mixed paragraph counts as both; so does a cell too
/// short to tell («комиссия»).
public enum LanguageTagger {
    private static let kazakhShare = 6
    private static let foreignShare = 1
    private static let enoughLetters = 24

    /// In a Kazakh document a paragraph of so many letters may by chance have none of the nine («Бос лауазым туралы
    /// хабарландыру сайтта орналастырылады.»).
    private static let longestByChance = 200
    /// … but then it has few о and и, which are a sixth of Russian letters and a twentieth of Kazakh ones.
    private static let russianShare = 12

    /// - Parameters:
    ///   - folded: lower-cased canonical UTF-8.
    ///   - main: the language of the document, for paragraphs that could be either.
    public static func languages(
        of folded: Span<UInt8>, range: Range<Int>, main: Language = .ru
    ) -> LanguageSet {
        let counts = count(folded, range)
        guard counts.cyrillic > 0 else { return .both }
        if counts.kazakh * 100 >= counts.cyrillic * kazakhShare { return .kk }
        if counts.cyrillic < enoughLetters { return .both }
        let isByChance = counts.russian * 100 < counts.cyrillic * russianShare
        if main == .kk, counts.kazakh == 0, counts.cyrillic < longestByChance, isByChance { return .both }
        return counts.kazakh * 100 > counts.cyrillic * foreignShare ? .both : .ru
    }

    /// The language most of a document is in.
    public static func mainLanguage(of folded: Span<UInt8>) -> Language {
        let counts = count(folded, 0..<folded.count)
        return counts.kazakh * 100 >= counts.cyrillic * kazakhShare && counts.cyrillic > 0 ? .kk : .ru
    }

    private static func count(_ folded: Span<UInt8>, _ range: Range<Int>) -> (cyrillic: Int, kazakh: Int, russian: Int)
    {
        var cyrillic = 0
        var kazakh = 0
        var russian = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = folded[index]
            if byte >= 0xD0, byte <= 0xD3, index + 1 < range.upperBound {
                cyrillic += 1
                if isKazakh(byte, folded[index + 1]) { kazakh += 1 }
                if isRussian(byte, folded[index + 1]) { russian += 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return (cyrillic, kazakh, russian)
    }

    /// о and и.
    private static func isRussian(_ lead: UInt8, _ trail: UInt8) -> Bool {
        lead == 0xD0 && (trail == 0xBE || trail == 0xB8)
    }

    /// ә ғ қ ң ө ұ ү һ and і.
    private static func isKazakh(_ lead: UInt8, _ trail: UInt8) -> Bool {
        lead >= 0xD2 || (lead == 0xD1 && trail == 0x96)
    }
}
