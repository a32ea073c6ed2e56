internal import Languages

/// What a value in a pack may be. One description serves the loader, its messages and the JSON Schema for editors.
indirect enum Shape: Sendable {
    case text
    case integer
    case boolean
    case choice([String])
    /// `{kk: …, ru: …, en: …}`, all three.
    case localized
    case list(Shape)
    /// A value, or a list of them.
    case oneOrMany(Shape)
    /// A phrase, `{regex: …}` or `{value: …}`.
    case phrase
    case object([Field])
    /// Names chosen by the author.
    case map(Shape)

    /// A key of a mapping.
    struct Field: Sendable {
        let name: String
        let shape: Shape
        let isRequired: Bool
        let doc: String

        init(_ name: String, _ shape: Shape, required: Bool = false, _ doc: String) {
            self.name = name
            self.shape = shape
            isRequired = required
            self.doc = doc
        }
    }

    /// What stands for a phrase beside its text.
    static let regexFields: [Field] = [
        Field("regex", .text, required: true, "A PCRE2 expression."),
        Field("slow", .text, "Why no word of three letters stands in every match."),
    ]

    /// How people call it.
    var name: String {
        switch self {
        case .text: "a text"
        case .integer: "a whole number"
        case .boolean: "true or false"
        case .choice(let values): "one of " + values.joined(separator: ", ")
        case .localized: "a mapping of kk, ru and en"
        case .list: "a list"
        case .oneOrMany(let shape): shape.name + " or a list"
        case .phrase: "a phrase, or a mapping with 'regex' or 'value'"
        case .object, .map: "a mapping"
        }
    }
}

extension Shape {
    /// A mapping that stands in the place of a phrase, beside that of an expression.
    static let value = Field(
        "value", .choice(ValueQuery.allCases.map(\.rawValue)), required: true,
        "Values that code reads: terms, dates, periods.")
}
