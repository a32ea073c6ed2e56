internal import Texts

extension CodePage {
    /// What a text is in whose file names this page; `nil` when the file may be believed.
    func correction(for bytes: [UInt8]) -> CodePage? {
        guard let meant = CodePage.recognised(bytes), meant != self else { return nil }
        switch self {
        // A file that calls itself windows-1251 is: until there is қ, the most frequent of the Kazakh letters.
        case .windows1251 where meant == .kz1048: return bytes.contains { $0 == 0x8D || $0 == 0x9D } ? meant : nil
        // Russian alone is the same in both.
        case .kz1048 where meant == .windows1251: return nil
        case .windows1252: return Self.mixesWithLatin(bytes) ? nil : meant
        default: return meant
        }
    }

    /// French has é between Latin letters; Russian taken for Latin-1 has whole words above 0x7F.
    private static func mixesWithLatin(_ bytes: [UInt8]) -> Bool {
        var high = 0
        var mixed = 0
        for index in bytes.indices where bytes[index] >= 0xC0 {
            high += 1
            let before = index > 0 ? bytes[index - 1] : 0
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0
            if (0x61...0x7A).contains(before | 0x20) || (0x61...0x7A).contains(after | 0x20) { mixed += 1 }
        }
        return high < 30 || mixed * 10 > high
    }
}
