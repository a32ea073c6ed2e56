internal import Diagnostics
internal import YAML

/// Compares a file with its shape and says everything that differs, each with place and suggestion.
struct ShapeValidator {
    private let file: YAMLFile
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: YAMLFile) { self.file = file }

    /// Whether the node has the shape.
    mutating func validate(_ node: Node, _ shape: Shape, _ what: String) -> Bool {
        switch shape {
        case .text: return expect(node.scalar != nil && !node.isNull, node, shape, what)
        case .integer: return expect(node.scalar.flatMap { Int($0) } != nil, node, shape, what)
        case .boolean: return expect(["true", "false"].contains(node.scalar ?? ""), node, shape, what)
        case .choice(let values): return choice(node, values, what)
        case .localized:
            let fields = ["kk", "ru", "en"].map { Shape.Field($0, .text, required: true, "") }
            return object(node, fields, what)
        case .phrase:
            if node["value"] != nil { return object(node, [Shape.value], what) }
            if node.entries != nil { return object(node, Shape.regexFields, what) }
            return expect(node.scalar != nil && !node.isNull, node, shape, what)
        case .list(let item):
            guard let items = node.items else { return expect(false, node, shape, what) }
            return all(items) { validator, item_ in validator.validate(item_, item, what) }
        case .oneOrMany(let item):
            guard let items = node.items else { return validate(node, item, what) }
            return all(items) { validator, item_ in validator.validate(item_, item, what) }
        case .map(let value):
            guard let entries = node.entries else { return expect(false, node, shape, what) }
            return all(entries) { validator, entry in validator.validate(entry.value, value, "'\(entry.key)'") }
        case .object(let fields): return object(node, fields, what)
        }
    }

    private mutating func all<T>(_ values: [T], _ check: (inout ShapeValidator, T) -> Bool) -> Bool {
        var isValid = true
        for value in values where !check(&self, value) { isValid = false }
        return isValid
    }

    private mutating func expect(_ condition: Bool, _ node: Node, _ shape: Shape, _ what: String) -> Bool {
        if !condition {
            let found = node.isNull ? "nothing" : node.typeName
            diagnostics.append(
                Diagnostic(.wrongType, "\(what) must be \(shape.name), but is \(found)", at: file.place(node.mark)))
        }
        return condition
    }

    private mutating func choice(_ node: Node, _ values: [String], _ what: String) -> Bool {
        guard let text = node.scalar else { return expect(false, node, .choice(values), what) }
        if values.contains(text) { return true }
        let help = Suggestion.help(for: text, among: values) ?? "allowed: " + values.joined(separator: ", ")
        diagnostics.append(Diagnostic(.badValue, "\(what) cannot be '\(text)'", at: file.place(node.mark), help: help))
        return false
    }

    private mutating func object(_ node: Node, _ fields: [Shape.Field], _ what: String) -> Bool {
        guard let entries = node.entries else { return expect(false, node, .object(fields), what) }
        var isValid = true
        for entry in entries {
            guard let field = fields.first(where: { $0.name == entry.key }) else {
                unknown(entry, fields, what)
                isValid = false
                continue
            }
            if !validate(entry.value, field.shape, "'\(entry.key)'") { isValid = false }
        }
        for field in fields where field.isRequired && !entries.contains(where: { $0.key == field.name }) {
            diagnostics.append(
                Diagnostic(
                    .missingKey, "\(what) has no '\(field.name)'", at: file.place(node.mark),
                    help: "\(field.name): \(field.doc)"))
            isValid = false
        }
        return isValid
    }

    private mutating func unknown(_ entry: Node.Entry, _ fields: [Shape.Field], _ what: String) {
        let names = fields.map(\.name)
        let help = Suggestion.help(for: entry.key, among: names) ?? "known keys: " + names.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                .unknownKey, "\(what) has an unknown key '\(entry.key)'", at: file.place(entry.keyMark), help: help))
    }
}
