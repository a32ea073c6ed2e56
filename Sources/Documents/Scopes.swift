public import Texts

/// How far a rule looks around the words it matched.
public enum Scope: String, Sendable, Hashable, CaseIterable {
    case sentence, item, clause, article, cell, document
}

extension [Unit] {
    /// The unit a reviewer judges: the numbered clause with its lead-in and all its sub-items; an article without
    /// numbered clauses; an unnumbered paragraph with its list.
    func clauseRoot(of index: Int, in text: CanonicalText) -> Int {
        var root = index
        while true {
            let unit = self[root]
            let parent = unit.parent
            switch unit.kind {
            case .item, .subpoint, .cell:
                guard parent != 0, !self[parent].isHeading || self[parent].kind == .article else { return root }
                root = parent
            case .paragraph:
                guard self[parent].kind == .point || self[parent].kind == .subpoint || self[parent].kind == .article
                else {
                    return root
                }
                root = parent
            case .point:
                // 4.2 «Комиссия:» leads 4.2.1, 4.2.2 … in.
                guard self[parent].kind == .point, endsWithColon(self[parent], text) else { return root }
                root = parent
            default: return root
            }
        }
    }

    private func endsWithColon(_ unit: Unit, _ text: CanonicalText) -> Bool {
        text.bytes[unit.range].last { $0 > 0x20 } == 0x3A
    }
}

extension Document {
    /// The canonical range of a scope around a segment.
    public func range(of scope: Scope, around segment: Segment) -> Range<Int> {
        switch scope {
        case .sentence: segment.range
        case .item, .cell: units[segment.unit].range
        case .clause: units[clauseRoot(of: segment.unit)].subtree
        case .article: units[articleRoot(of: segment.unit)].subtree
        case .document: 0..<text.folded.count
        }
    }

    public func clauseRoot(of unit: Int) -> Int { units.clauseRoot(of: unit, in: text) }

    /// The article, else the clause.
    private func articleRoot(of unit: Int) -> Int {
        var index = unit
        while index != 0 {
            if units[index].kind == .article { return index }
            index = units[index].parent
        }
        return clauseRoot(of: unit)
    }

    /// The words that lead a sub-item in: the own text of the clause's head.
    public func leadIn(of segment: Segment) -> Range<Int>? {
        let root = clauseRoot(of: segment.unit)
        guard root != segment.unit, units[root].cell == nil else { return nil }
        return units[root].range
    }

    /// The address of a unit, largest element first, in the language of its text; where that could be either, in the
    /// document's.
    public func address(of unit: Int) -> ClauseAddress {
        var steps: [ClauseAddress.Step] = []
        var index = unit
        while index != 0 {
            if let step = step(of: index, below: steps) { steps.append(step) }
            index = units[index].parent
        }
        if steps.isEmpty, unit != 0 {
            let range = text.source(units[unit].range)
            switch filePlace(of: range) {
            case .paragraph(_, let index, _): steps = [.paragraph(index + 1)]
            case .line(let line), .position(let line, _): steps = [.line(line)]
            case .page(let page, _, _): steps = [.page(page)]
            case nil: steps = [.line(source.position(of: range.lowerBound).line)]
            }
        }
        return ClauseAddress(steps.reversed(), language: language(of: unit))
    }

    private func language(of unit: Int) -> Language {
        switch units[unit].languages {
        case .kk: .kk
        case .ru: .ru
        default: language
        }
    }

    private func step(of index: Int, below: [ClauseAddress.Step]) -> ClauseAddress.Step? {
        let unit = units[index]
        switch unit.kind {
        case .document: return nil
        case .annex: return .annex(unit.number)
        case .part: return .part(unit.number)
        case .chapter: return .chapter(unit.number)
        case .section:
            return unit.number.isEmpty ? nil : unit.number.contains(".") ? .part(unit.number) : .section(unit.number)
        case .article: return .article(unit.number)
        case .point:
            // 4.2.1 says all that 4.2 would.
            return below.contains { $0.element == .point } ? nil : .point(unit.number)
        case .subpoint: return .subpoint(unit.number)
        case .paragraph, .item: return paragraphStep(of: index, below: below)
        case .row: return .row(unit.number)
        case .cell: return columnStep(of: unit)
        }
    }

    /// Paragraphs are counted from the clause's own text, which is the first.
    private func paragraphStep(of index: Int, below: [ClauseAddress.Step]) -> ClauseAddress.Step? {
        guard below.isEmpty, units[index].ordinal > 0 else { return nil }
        return .paragraph(units[index].ordinal)
    }

    private func columnStep(of unit: Unit) -> ClauseAddress.Step? {
        guard let cell = unit.cell, tables[cell.table].header.indices.contains(cell.column) else { return nil }
        let title = text.string(tables[cell.table].header[cell.column])
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return title.isEmpty ? nil : .column(title)
    }
}
