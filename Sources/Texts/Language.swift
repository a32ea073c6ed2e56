/// A language Aiqyn reads or speaks. Documents are Kazakh, Russian or a mix; messages also come in English.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case kk
    case ru
    case en
}

/// One text in the three languages of the program.
public struct Localized: Sendable, Hashable {
    public let kk: String
    public let ru: String
    public let en: String

    public init(kk: String, ru: String, en: String) {
        self.kk = kk
        self.ru = ru
        self.en = en
    }

    public subscript(language: Language) -> String {
        switch language {
        case .kk: kk
        case .ru: ru
        case .en: en
        }
    }
}

/// Which languages' rules a stretch of text is judged by. A short cell without letters of its own («комиссия») is both.
public struct LanguageSet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let kk = LanguageSet(rawValue: 1)
    public static let ru = LanguageSet(rawValue: 2)
    public static let both: LanguageSet = [.kk, .ru]

    public func contains(_ language: Language) -> Bool {
        switch language {
        case .kk: contains(LanguageSet.kk)
        case .ru: contains(LanguageSet.ru)
        case .en: false
        }
    }
}
