public import Texts

/// Words that point at an element of an act, or at an act: «осы Қағидалардың 11-тармағының 4) тармақшасы»,
/// «статья 113 Трудового кодекса», «2015 жылғы 18 қарашадағы № 410-V Заң».
///
/// Forms are those of Kazakh and Russian acts (Law on legal acts 480-V, art. 25: form, date, number, title), with what
/// people make of them: no hyphen, no bracket, a line end inside.
public struct Citation: Sendable, Hashable {
    /// All its words, the act included, in bytes of the text that was read.
    public let range: Range<Int>
    /// The words that name the elements, without the act; the act's words where no element is cited.
    public let stepsRange: Range<Int>
    /// Whose elements they are.
    public let act: CitedAct
    /// What is cited, from the largest element to the smallest; empty where the whole act is.
    public let steps: [CitedStep]

    /// The citation in a notation of its own, the same for both languages: `ACT#STEP/STEP`.
    ///
    /// A step is `element:numbers`: `point:11`, `subpoint:1,2,5`, `point:3..7` for a range, `article:*` for the element
    /// the words stand in, `annex` for the only annex. An act is `this`, `this rules`, or ``NamedAct/notation``.
    /// «пункт 9 настоящих Правил» is `this rules#point:9`, «6 бабы, 9 тармағы» is `article:6/point:9`.
    public var notation: String {
        let path = steps.map(\.notation).joined(separator: "/")
        let act = act.notation
        return act.isEmpty ? path : path.isEmpty ? act : "\(act)#\(path)"
    }
}

/// One level of a citation.
public struct CitedStep: Sendable, Hashable {
    public let element: ClauseAddress.Element
    public let number: Number

    public enum Number: Sendable, Hashable {
        /// As written; empty for the only annex.
        case listed([CitedNumber])
        /// The element these words stand in: «осы тармақ», «настоящая статья».
        case this
    }

    public init(_ element: ClauseAddress.Element, _ number: Number) {
        self.element = element
        self.number = number
    }

    public var notation: String {
        switch number {
        case .this: "\(element.rawValue):*"
        case .listed(let numbers):
            numbers.isEmpty ? element.rawValue : "\(element.rawValue):\(numbers.map(\.notation).joined(separator: ","))"
        }
    }
}

/// A number, or a range of numbers with both ends.
public struct CitedNumber: Sendable, Hashable {
    /// `12-1`, `4.2.1`, `IV`, `а`.
    public let first: String
    /// The other end of «3–7».
    public let last: String?

    public init(_ first: String, to last: String? = nil) {
        self.first = first
        self.last = last
    }

    var notation: String { last.map { "\(first)..\($0)" } ?? first }
}

/// The act whose element is cited.
public enum CitedAct: Sendable, Hashable {
    /// The words do not say.
    case unsaid
    /// The document they stand in: «осы Қағидалар», «настоящий приказ». The kind is `nil` for a noun not known as one.
    case this(ActKind?)
    case named(NamedAct)

    var notation: String {
        switch self {
        case .unsaid: ""
        case .this(let kind): kind.map { "this \($0.rawValue)" } ?? "this"
        case .named(let act): act.notation
        }
    }
}

/// Another act, as far as the words name it.
public struct NamedAct: Sendable, Hashable {
    public let kind: ActKind
    /// Which code of the Republic, the same key in both languages: `labour`, `civil`; see ``CodeNames``.
    public var code: String?
    /// The words between the quotation marks, folded.
    public var title: String?
    public var date: CalendarDay?
    /// Behind «№»: `410-v`, folded.
    public var number: String?
    /// The number of state registration.
    public var registration: String?

    public init(_ kind: ActKind) { self.kind = kind }

    /// «Ереже», «Правила» and no more: often a defined short name.
    public var isKindOnly: Bool { code == nil && title == nil && date == nil && number == nil }

    /// The kind, and in brackets what else is known, in this order: `code(labour)`, `law(2015-11-18 №410-v)`,
    /// `order(2016-10-19 №12 reg.14441 «…»)`.
    public var notation: String {
        let parts = [
            code, date?.iso, number.map { "№\($0)" }, registration.map { "reg.\($0)" }, title.map { "«\($0)»" },
        ].compactMap(\.self)
        return parts.isEmpty ? kind.rawValue : "\(kind.rawValue)(\(parts.joined(separator: " ")))"
    }
}

/// Forms of acts and of documents with numbered elements.
public enum ActKind: String, Sendable, Hashable, CaseIterable {
    case law, code, constitution, decree, resolution, order, decision, directive
    case rules, regulation, instruction, reglament, charter, standard, contract, agreement, method, procedure, policy
    case requirements, list, programme, minutes, concept
}
