/// How a computed number is written: the numbering formats of Word (ECMA-376, 17.18.59) that by-laws use.
enum NumberFormat: String, Sendable {
    case decimal, decimalZero, upperRoman, lowerRoman, upperLetter, lowerLetter, russianLower, russianUpper, ordinal
    case bullet, none

    /// - Parameter number: as a file gives it: not even surely positive.
    func text(_ number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .decimalZero: (0..<10).contains(number) ? "0\(number)" : String(number)
        case .upperRoman: Self.roman(number)
        case .lowerRoman: Self.roman(number).lowercased()
        case .upperLetter: Self.letters(number, Self.latin).uppercased()
        case .lowerLetter: Self.letters(number, Self.latin)
        case .russianUpper: Self.letters(number, Self.russian).uppercased()
        case .russianLower: Self.letters(number, Self.russian)
        // The sign depends on the language of the text; in Russian it is this.
        case .ordinal: "\(number)-й"
        case .bullet, .none: ""
        }
    }

    /// Bullets of symbol fonts are letters or private characters that mean nothing without their font.
    static func bulletSign(_ text: String) -> String {
        guard let first = text.first else { return "" }
        return "-–—‒•·*".contains(first) ? String(first) : "•"
    }

    static let latin = Array("abcdefghijklmnopqrstuvwxyz")
    /// Without ё, й, ъ and ь, as the standard lists it.
    static let russian = Array("абвгдежзиклмнопрстуфхцчшщыэюя")

    /// After the last letter come «aa», «bb», …: the letter repeated, as Word does.
    static func letters(_ number: Int, _ alphabet: [Character]) -> String {
        guard number > 0, number <= 32_767 else { return String(number) }
        return String(
            repeating: String(alphabet[(number - 1) % alphabet.count]), count: (number - 1) / alphabet.count + 1)
    }

    private static let romanDigits = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func roman(_ number: Int) -> String {
        guard number > 0, number <= 32_767 else { return String(number) }
        var rest = number
        var text = ""
        for (value, digits) in romanDigits {
            while rest >= value {
                text += digits
                rest -= value
            }
        }
        return text
    }
}
