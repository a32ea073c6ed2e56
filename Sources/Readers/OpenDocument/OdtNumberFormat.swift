/// How a number is written, by the names that OpenDocument (part 3, 20.314) and LibreOffice give.
enum OdtNumberFormat: Equatable {
    case known(NumberFormat)
    /// Letters as LibreOffice counts them, who writes «Аа» where Word writes «АА».
    case letters(Letters)
    /// Shown as a decimal.
    case unknown(String)

    struct Letters: Equatable {
        var alphabet = NumberFormat.russian
        /// After the last letter come «aa», «bb»; else «aa», «ab».
        var isRepeated = false
        /// The first letter alone, or all.
        var capitals = 0
    }

    /// - Parameter isSynchronous: `style:num-letter-sync`.
    init(_ name: String, isSynchronous: Bool) {
        switch name {
        case "": self = .known(.none)
        case "1": self = .known(.decimal)
        case "01, 02, 03, ...": self = .known(.decimalZero)
        case "i": self = .known(.lowerRoman)
        case "I": self = .known(.upperRoman)
        case "1st": self = .known(.ordinal)
        case "a": self = .letters(Letters(alphabet: NumberFormat.latin, isRepeated: isSynchronous))
        case "A": self = .letters(Letters(alphabet: NumberFormat.latin, isRepeated: isSynchronous, capitals: .max))
        case "а, б, .., аа, аб, ... (ru)": self = .letters(Letters())
        case "а, б, .., аа, бб, ... (ru)": self = .letters(Letters(isRepeated: true))
        case "А, Б, .., Аа, Аб, ... (ru)": self = .letters(Letters(capitals: 1))
        case "А, Б, .., Аа, Бб, ... (ru)": self = .letters(Letters(isRepeated: true, capitals: 1))
        default: self = .unknown(name)
        }
    }

    func text(_ number: Int) -> String {
        switch self {
        case .known(let format): format.text(number)
        case .letters(let letters): letters.text(number)
        case .unknown: String(number)
        }
    }
}

extension OdtNumberFormat.Letters {
    func text(_ number: Int) -> String {
        guard number > 0, number <= 32_767 else { return String(number) }
        let text = isRepeated ? NumberFormat.letters(number, alphabet) : digits(number)
        return text.prefix(capitals).uppercased() + text.dropFirst(capitals)
    }

    /// A number whose digits are the letters, without a zero: «z» is followed by «aa».
    private func digits(_ number: Int) -> String {
        var rest = number
        var text = ""
        while rest > 0 {
            text = String(alphabet[(rest - 1) % alphabet.count]) + text
            rest = (rest - 1) / alphabet.count
        }
        return text
    }
}
