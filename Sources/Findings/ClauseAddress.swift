public import Texts

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
        if steps.isEmpty {
            return language == .kk ? "бүкіл құжат" : language == .ru ? "весь документ" : "whole document"
        }
        return steps.map { $0.text(language) }.joined(separator: ", ")
    }

    /// One element of the structure. Names follow the Law on legal acts (480-V, art. 24, 25) and the practice of
    /// by-laws: бөлім, тарау, параграф, бап, тармақ, тармақша.
    public enum Step: Sendable, Hashable {
        case annex(String)
        case part(String)
        case chapter(String)
        case section(String)
        case article(String)
        case point(String)
        case subpoint(String)
        case paragraph(Int)
        case row(String)
        case column(String)
        case line(Int)

        func text(_ language: Language) -> String {
            switch language {
            case .kk: kazakh
            case .ru: russian
            case .en: english
            }
        }

        private var kazakh: String {
            switch self {
            case .annex(let n): n.isEmpty ? "қосымша" : "\(n)-қосымша"
            case .part(let n): "\(n)-бөлім"
            case .chapter(let n): "\(n)-тарау"
            case .section(let n): "\(n)-параграф"
            case .article(let n): "\(n)-бап"
            case .point(let n): "\(n)-тармақ"
            case .subpoint(let n): "\(n)) тармақша"
            case .paragraph(let n): "\(n)-абзац"
            case .row(let n): "кестенің \(n)-жолы"
            case .column(let title): "«\(title)» бағаны"
            case .line(let n): "\(n)-жол"
            }
        }

        private var russian: String {
            switch self {
            case .annex(let n): n.isEmpty ? "приложение" : "приложение \(n)"
            case .part(let n): "раздел \(n)"
            case .chapter(let n): "глава \(n)"
            case .section(let n): "параграф \(n)"
            case .article(let n): "статья \(n)"
            case .point(let n): "пункт \(n)"
            case .subpoint(let n): "подпункт \(n))"
            case .paragraph(let n): "абзац \(n)"
            case .row(let n): "строка \(n) таблицы"
            case .column(let title): "графа «\(title)»"
            case .line(let n): "строка \(n)"
            }
        }

        private var english: String {
            switch self {
            case .annex(let n): n.isEmpty ? "annex" : "annex \(n)"
            case .part(let n): "part \(n)"
            case .chapter(let n): "chapter \(n)"
            case .section(let n): "section \(n)"
            case .article(let n): "article \(n)"
            case .point(let n): "clause \(n)"
            case .subpoint(let n): "item \(n))"
            case .paragraph(let n): "paragraph \(n)"
            case .row(let n): "table row \(n)"
            case .column(let title): "column “\(title)”"
            case .line(let n): "line \(n)"
            }
        }
    }
}
