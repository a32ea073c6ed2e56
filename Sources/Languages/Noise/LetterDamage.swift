/// How a Kazakh letter may have been damaged: which letters stand in a text where another was meant.
///
/// Directional. A қ may have been typed as к, because layouts and fonts without Kazakh letters are common; nobody types қ
/// for к. к г н у і и are therefore never meant by another letter, and «типті» is not read as «тіпті».
public enum LetterDamage: Sendable, Hashable, CaseIterable {
    /// Typed without Kazakh letters («карсы», «акпарат»), or with the wrong one of ұ and ү («тұрлерінің»).
    case typing
    /// Kazakh read from paper by a program that knows only Russian («жемцорлыц», «тэуекел»): all of that, and ц, f, е.
    case recognition

    /// Letters that may have been meant by a written one, the written one itself left out.
    func meant(by written: UInt32) -> [UInt32] {
        guard written < 0x500 else { return [] }
        return (self == .typing ? Self.typedLetters : Self.recognisedLetters)[Int(written)]
    }

    private static let typed: [Unicode.Scalar: String] = [
        "к": "қ", "г": "ғ", "н": "ң", "у": "ұү", "ү": "ұ", "ұ": "ү", "о": "ө", "а": "ә", "э": "ә", "х": "һ",
    ]

    /// Found in a Kazakh document with a Russian recognition layer: қ and ң as ц, ғ as f, ө and ә as е.
    private static let recognised: [Unicode.Scalar: String] = ["ц": "қң", "f": "ғ", "е": "өә"]

    private static let typedLetters = table(typed)
    private static let recognisedLetters = table(typed.merging(recognised) { $0 + $1 })

    /// By the written letter, up to U+04FF.
    private static func table(_ letters: [Unicode.Scalar: String]) -> [[UInt32]] {
        var table = [[UInt32]](repeating: [], count: 0x500)
        for (written, meant) in letters { table[Int(written.value)] = meant.unicodeScalars.map(\.value) }
        return table
    }
}

extension LetterDamage {
    /// What a Kazakh document may suffer from, by its letters: ``recognition`` where ц stands for қ, else ``typing``; `nil`
    /// when the document is not mainly Kazakh.
    ///
    /// Measured on 31 Kazakh documents: і, which every layout and every scanner has, is at least 3.6 % of the Cyrillic
    /// letters; ц is at most 0.8 % of them and at most 0.22 of the қ, but about 5 % where it stands for қ and ң. Russian has no
    /// і; Ukrainian and Belarusian, which have і and ц, also have ї, є or ў, which no Kazakh text has.
    ///
    /// - Parameter folded: lower-cased canonical UTF-8.
    public static func symptom(of folded: Span<UInt8>) -> LetterDamage? {
        var counts = [Int](repeating: 0, count: 0x400)
        var index = 0
        while index + 1 < folded.count {
            let byte = folded[index]
            if byte & 0xFC == 0xD0 {
                counts[Int(byte & 3) << 6 | Int(folded[index + 1] & 0x3F)] += 1
                index += 2
            } else {
                index += 1
            }
        }
        let count = { (letter: Unicode.Scalar) in counts[Int(letter.value) - 0x400] }
        let letters = counts.reduce(0, +)
        guard letters >= fewestLetters, count("ї") + count("є") + count("ў") == 0, count("і") * 100 >= letters * 3
        else { return nil }
        let isReplaced = count("ц") * 100 >= letters * 2 && count("ц") >= 2 * count("қ")
        return isReplaced ? .recognition : .typing
    }

    /// In fewer letters shares say nothing.
    private static let fewestLetters = 200
}
