/// Where a clause stands, in the document's own language: «4-тарау, 162-тармақ, 2) тармақша»,
/// «глава 4, пункт 162, подпункт 2)».
public struct ClauseAddress: Sendable, Hashable {
    /// From the largest unit to the smallest.
    public let steps: [Step]
    public let language: Language

    public init(_ steps: [Step], language: Language) {
        self.steps = steps
        self.language = language
    }

    /// The address as a lawyer writes it. The whole document has a name too.
    public var text: String {
        steps.isEmpty ? Self.wholeDocument[language] : steps.map { $0.text(language) }.joined(separator: ", ")
    }

    /// What ``text`` says of the whole document.
    public static let wholeDocument = Localized(kk: "бүкіл құжат", ru: "весь документ", en: "whole document")

    /// A kind of element of the structure, from the largest to the smallest. Names follow the Law on legal acts (480-V,
    /// art. 24, 25) and the practice of by-laws: бөлім, тарау, параграф, бап, бөлік, тармақ, тармақша.
    public enum Element: String, Sendable, Hashable, CaseIterable {
        /// қосымша, приложение.
        case annex
        /// бөлім, раздел.
        case part
        /// тарау, глава.
        case chapter
        /// параграф.
        case section
        /// бап, статья.
        case article
        /// тармақ, пункт.
        case point
        /// тармақша, подпункт.
        case subpoint
        /// бөлік, часть: a paragraph of an article or of its clause, when counted by lawyers.
        case passage
        /// абзац.
        case paragraph
        /// Of a table.
        case row
        /// Of a table; its number is its title.
        case column
        /// Of the text.
        case line
        /// Of a PDF.
        case page
    }

    /// One element with its number as written (`12-1`, `4.2.1`, `IV`, `а`); a single annex has none.
    public struct Step: Sendable, Hashable {
        public let element: Element
        public let number: String

        public init(_ element: Element, _ number: String) {
            self.element = element
            self.number = number
        }

        public static func annex(_ number: String) -> Step { Step(.annex, number) }
        public static func part(_ number: String) -> Step { Step(.part, number) }
        public static func chapter(_ number: String) -> Step { Step(.chapter, number) }
        public static func section(_ number: String) -> Step { Step(.section, number) }
        public static func article(_ number: String) -> Step { Step(.article, number) }
        public static func point(_ number: String) -> Step { Step(.point, number) }
        public static func subpoint(_ number: String) -> Step { Step(.subpoint, number) }
        public static func paragraph(_ number: Int) -> Step { Step(.paragraph, String(number)) }
        public static func row(_ number: String) -> Step { Step(.row, number) }
        public static func column(_ title: String) -> Step { Step(.column, title) }
        public static func line(_ number: Int) -> Step { Step(.line, String(number)) }
        public static func page(_ number: Int) -> Step { Step(.page, String(number)) }

        func text(_ language: Language) -> String {
            switch language {
            case .kk: kazakh
            case .ru: russian
            case .en: english
            }
        }

        private var kazakh: String {
            switch element {
            case .annex: number.isEmpty ? "қосымша" : "\(number)-қосымша"
            case .part: "\(number)-бөлім"
            case .chapter: "\(number)-тарау"
            case .section: "\(number)-параграф"
            case .article: "\(number)-бап"
            case .point: "\(number)-тармақ"
            case .subpoint: "\(number)) тармақша"
            case .passage: "\(number)-бөлік"
            case .paragraph: "\(number)-абзац"
            case .row: "кестенің \(number)-жолы"
            case .column: "«\(number)» бағаны"
            case .line: "\(number)-жол"
            case .page: "\(number)-бет"
            }
        }

        private var russian: String {
            switch element {
            case .annex: number.isEmpty ? "приложение" : "приложение \(number)"
            case .part: "раздел \(number)"
            case .chapter: "глава \(number)"
            case .section: "параграф \(number)"
            case .article: "статья \(number)"
            case .point: "пункт \(number)"
            case .subpoint: "подпункт \(number))"
            case .passage: "часть \(number)"
            case .paragraph: "абзац \(number)"
            case .row: "строка \(number) таблицы"
            case .column: "графа «\(number)»"
            case .line: "строка \(number)"
            case .page: "страница \(number)"
            }
        }

        private var english: String {
            switch element {
            case .annex: number.isEmpty ? "annex" : "annex \(number)"
            case .part: "part \(number)"
            case .chapter: "chapter \(number)"
            case .section: "section \(number)"
            case .article: "article \(number)"
            case .point: "clause \(number)"
            case .subpoint: "item \(number))"
            case .passage: "passage \(number)"
            case .paragraph: "paragraph \(number)"
            case .row: "table row \(number)"
            case .column: "column “\(number)”"
            case .line: "line \(number)"
            case .page: "page \(number)"
            }
        }
    }
}
