internal import Documents
internal import Texts

/// I05: numbers that are missing or stand twice among the headings, clauses and items of one parent.
///
/// Clauses run on through the chapters of an act or begin again in each: both are right, so only a step of two or three
/// and a repeated number are reported. A longer jump is more likely a number the text did not keep.
enum Numbering {
    private static let longestStep = 3

    static func check(_ document: Document) -> [CheckedPlace] {
        var last: [Series: (label: String, value: Int, index: Int)] = [:]
        var places: [CheckedPlace] = []
        // A line «4. Title» may be read as a clause between two parts: what it numbers is not missing.
        var seen: [Int: Int] = [:]
        for (index, unit) in document.units.enumerated() {
            if unit.kind == .annex { last = [:] }
            guard unit.zone != .form, unit.zone != .quotation, let numbered = numbered(index, document) else {
                continue
            }
            defer {
                last[numbered.series] = (unit.number, numbered.value, index)
                if numbered.series.isSingle { seen[numbered.value] = index }
            }
            guard let before = last[numbered.series] else { continue }
            let step = numbered.value - before.value
            if step == 0, unit.number == before.label {
                places.append(place(unit, index, double(unit.number), document))
            } else if step > 1, step <= longestStep {
                let isElsewhere =
                    numbered.series.isSingle
                    && (before.value + 1..<numbered.value).allSatisfy { (seen[$0] ?? -1) > before.index }
                if isElsewhere { continue }
                places.append(place(unit, index, gap(before.label, unit.number), document))
            }
        }
        return places
    }

    private struct Series: Hashable {
        let kind: Unit.Kind
        /// Clauses with one number are counted through the document, everything else within its parent.
        let parent: Int
        let prefix: String

        /// A number of one part, of a part or a clause.
        var isSingle: Bool { prefix.isEmpty && (kind == .part || kind == .point) }
    }

    private static func numbered(_ index: Int, _ document: Document) -> (series: Series, value: Int)? {
        let unit = document.units[index]
        guard [.chapter, .part, .section, .article, .point, .subpoint].contains(unit.kind) else { return nil }
        let parts = unit.number.split(separator: ".")
        // «12-1» was inserted after 12 and counts as 12.
        guard let end = parts.last, let value = Int(end.split(separator: "-").first ?? "") else { return nil }
        let prefix = parts.dropLast().joined(separator: ".")
        // 2.1 may be a heading and 2.2 a clause: dotted numbers are one series, whatever they number.
        if parts.count > 1, unit.kind != .subpoint { return (Series(kind: .point, parent: 0, prefix: prefix), value) }
        let runsOn = unit.kind == .article || unit.kind == .point || unit.kind == .part
        return (Series(kind: unit.kind, parent: runsOn ? 0 : unit.parent, prefix: prefix), value)
    }

    private static func place(_ unit: Unit, _ index: Int, _ detail: Localized, _ document: Document) -> CheckedPlace {
        let start = unit.range.lowerBound
        // With the point or bracket behind it: «4.», «2)».
        let words = start..<min(unit.range.upperBound, start + unit.number.utf8.count + 1)
        return CheckedPlace(words: words, sentence: unit.range, unit: index, detail: detail)
    }

    private static func double(_ number: String) -> Localized {
        .init(
            kk: "\(number) нөмірі екі рет қойылған", ru: "номер \(number) стоит дважды",
            en: "number \(number) stands twice")
    }

    private static func gap(_ before: String, _ after: String) -> Localized {
        .init(
            kk: "\(before) нөмірінен кейін бірден \(after) тұр", ru: "после номера \(before) сразу стоит \(after)",
            en: "\(after) follows \(before): a number is missing")
    }
}
