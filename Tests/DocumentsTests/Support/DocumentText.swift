import Documents
import Texts

/// A small document and the questions tests ask of it.
struct DocumentText {
    let document: Document

    init(_ text: String, kind: DocumentKind? = nil) {
        document = Document(SourceText(name: "test", text: text), kind: kind)
    }

    /// The tree, one unit a line, indented by depth: easier to read in a failure than nested values.
    var outline: String {
        document.units.indices.dropFirst().map { index in
            let unit = document.units[index]
            let name = unit.number.isEmpty ? "\(unit.kind)" : "\(unit.kind) \(unit.number)"
            return String(repeating: "  ", count: depth(of: index)) + name
        }.joined(separator: "\n")
    }

    /// The innermost unit that contains the words.
    func unit(with words: String) -> Int? {
        guard let place = place(of: words) else { return nil }
        return document.units.indices.last { document.units[$0].range.contains(place) }
    }

    func address(of words: String) -> String? {
        unit(with: words).map { document.address(of: $0).text }
    }

    func zone(of words: String) -> Zone? {
        // What rules see: a sentence may be in another zone than its clause.
        segment(with: words)?.zone ?? unit(with: words).map { document.units[$0].zone }
    }

    func segment(with words: String) -> Segment? {
        place(of: words).flatMap { place in document.segments.first { $0.range.contains(place) } }
    }

    func scope(_ scope: Scope, around words: String) -> String? {
        segment(with: words).map { document.text.string(document.range(of: scope, around: $0)) }
    }

    var sentences: [String] { document.segments.map { document.text.string($0.range) } }

    /// The text of a unit, capitals kept.
    func text(of unit: Int) -> String { document.text.string(document.units[unit].range) }

    private func place(of words: String) -> Int? {
        let needle = Array(words.utf8)
        return document.text.bytes.indices.first { document.text.bytes[$0...].starts(with: needle) }
    }

    private func depth(of index: Int) -> Int {
        var depth = 0
        var unit = document.units[index].parent
        while unit != 0 {
            depth += 1
            unit = document.units[unit].parent
        }
        return depth
    }
}
