/// JSON Schemas (draft 2020-12) for editors, made from the same description the loader uses.
public enum JSONSchema {
    /// File name → schema text, ready to write under `Rules/schema/`.
    public static var files: [(name: String, text: String)] {
        [
            ("pack.schema.json", schema("Manifest of a rule pack", PackSchema.manifest)),
            ("rules.schema.json", schema("Rules of a pack", PackSchema.ruleFile)),
            ("lexicon.schema.json", schema("Lexicons and irregular words", PackSchema.lexiconFile)),
            ("indicators.schema.json", schema("Catalogue of indicators", PackSchema.indicatorFile)),
            ("acts.schema.json", schema("Acts by standing", PackSchema.actFile)),
            ("source.schema.json", schema("Source catalogue", PackSchema.sourceFile)),
            ("calendar.schema.json", schema("Working calendar of a year", PackSchema.calendarFile)),
        ]
    }

    private static func schema(_ title: String, _ fields: [Shape.Field]) -> String {
        var members = [
            ("$schema", JSON.text("https://json-schema.org/draft/2020-12/schema")),
            ("title", JSON.text("Aiqyn: " + title)),
        ]
        if case .object(let body) = json(.object(fields)) { members += body }
        return JSON.object(members).rendered() + "\n"
    }

    private static func json(_ shape: Shape) -> JSON {
        switch shape {
        // A plain `0.1.0` or `true` is a text to Aiqyn; YAML libraries hand editors a number or a truth value.
        case .text: .object([("type", .list(["string", "number", "boolean"].map(JSON.text)))])
        case .integer: .object([("type", .text("integer"))])
        case .boolean: .object([("type", .text("boolean"))])
        case .choice(let values): .object([("enum", .list(values.map(JSON.text)))])
        case .localized: json(.object(["kk", "ru", "en"].map { .init($0, .text, required: true, "") }))
        case .list(let item): .object([("type", .text("array")), ("items", json(item))])
        case .oneOrMany(let item): .object([("anyOf", .list([json(item), json(.list(item))]))])
        case .phrase:
            .object([
                (
                    "anyOf",
                    .list([json(.text), json(.object(Shape.regexFields)), json(.object([Shape.value]))])
                )
            ])
        case .map(let value): .object([("type", .text("object")), ("additionalProperties", json(value))])
        case .object(let fields): object(fields)
        }
    }

    private static func object(_ fields: [Shape.Field]) -> JSON {
        let properties = fields.map { field -> (String, JSON) in
            guard case .object(let members) = json(field.shape), !field.doc.isEmpty else {
                return (field.name, json(field.shape))
            }
            return (field.name, .object([("description", .text(field.doc))] + members))
        }
        let required = fields.filter(\.isRequired).map { JSON.text($0.name) }
        return .object(
            [("type", .text("object")), ("properties", .object(properties))]
                + (required.isEmpty ? [] : [("required", .list(required))]) + [
                    ("additionalProperties", .boolean(false))
                ])
    }
}

/// Just enough JSON to write a schema with its keys in a chosen order.
private indirect enum JSON {
    case text(String)
    case boolean(Bool)
    case list([JSON])
    case object([(String, JSON)])

    func rendered(_ indent: Int = 0) -> String {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .text(let text): return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        case .boolean(let value): return value ? "true" : "false"
        case .list(let items):
            return "[" + items.map { $0.rendered(indent) }.joined(separator: ", ") + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { "\(inner)\"\($0.0)\": \($0.1.rendered(indent + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }
}
