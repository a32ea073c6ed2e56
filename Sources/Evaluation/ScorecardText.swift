internal import Findings
public import RulePacks
public import Texts

/// A scorecard for a terminal: the table, and every miss and extra for an author to read.
public struct ScorecardText: Sendable {
    private let card: Scorecard
    private let catalogue: Catalogue
    private let words: EvaluationWords
    private let language: Language
    private let width: Int

    /// - Parameter width: columns of the terminal.
    public init(_ card: Scorecard, catalogue: Catalogue, language: Language, width: Int) {
        self.card = card
        self.catalogue = catalogue
        self.language = language
        words = EvaluationWords(language: language)
        self.width = max(60, min(width, 140))
    }

    // MARK: the table

    public var table: String {
        var lines = [row("", words.columns, title: ""), row(words.overall, numbers(card.overall), title: "")]
        if card.folders.count > 1 { lines += section(words.byFolder, card.folders) { _ in "" } }
        lines += section(words.byGroup, card.trueGroups.filter { !$0.value.isEmpty }, title: title)
        lines += section(words.byIndicator, card.indicators.filter { !$0.value.isEmpty }, title: title)
        return lines.joined(separator: "\n") + "\n\n" + summary
    }

    /// One line over everything.
    public var summary: String {
        let disputed = card.disputed
        return words.summary(
            documents: card.judgements.count, words: card.words, density: FixedDecimal.text(card.density, decimals: 1),
            disputed: disputed.labels, met: disputed.met) + "\n"
    }

    /// The head of the table with the first row, for a check that passes.
    public var overall: String {
        [row("", words.columns, title: ""), row(words.overall, numbers(card.overall), title: "")].joined(
            separator: "\n")
            + "\n"
    }

    private func section(_ head: String, _ rows: [String: Figures], title: (String) -> String) -> [String] {
        ["", head] + rows.keys.sorted().map { row("  " + $0, numbers(rows[$0] ?? Figures()), title: title($0)) }
    }

    private func title(of group: String) -> String {
        catalogue.groups.first { $0.id == group }?.title[language] ?? catalogue[group]?.title[language] ?? ""
    }

    private func numbers(_ figures: Figures) -> [String] {
        [figures.agreed, figures.found, figures.results, figures.right].map(String.init)
            + [figures.recall, figures.precision, figures.f1].map { share in
                share.map { FixedDecimal.text($0, decimals: 3) } ?? "–"
            }
    }

    private func row(_ name: String, _ cells: [String], title: String) -> String {
        let widths = words.columns.map { max(5, $0.count) }
        let padded = zip(cells, widths).map { cell, width in
            String(repeating: " ", count: max(0, width - cell.count)) + cell
        }
        let line = name + String(repeating: " ", count: max(0, 16 - name.count)) + " " + padded.joined(separator: "  ")
        let room = width - line.count - 2
        guard !title.isEmpty, room > 8 else { return line }
        return line + "  " + (title.count <= room ? title : title.prefix(room - 1) + "…")
    }

    // MARK: misses and extras

    /// Labels that must be found and are not.
    ///
    /// - Parameter wanted: `nil` for all, else indicators and groups.
    public func misses(only wanted: Set<String>?) -> String {
        let entries = card.judgements.flatMap { judgement in
            judgement.labels.filter { $0.isMiss && isWanted($0.label.indicator, wanted) }.map { miss($0, judgement) }
        }
        return list(words.misses(entries.count), entries)
    }

    /// Findings that meet no label.
    public func extras(only wanted: Set<String>?) -> String {
        let entries = card.judgements.flatMap { judgement in
            judgement.findings.filter {
                !$0.isRight
                    && (isWanted($0.finding.rule.indicator, wanted) || wanted?.contains($0.finding.rule.id) == true)
            }.map { extra($0, judgement) }
        }
        return list(words.extras(entries.count), entries)
    }

    private func isWanted(_ code: String, _ wanted: Set<String>?) -> Bool {
        guard let wanted else { return true }
        return wanted.contains(code) || wanted.contains(catalogue.evaluationGroup(of: code))
            || wanted.contains(catalogue[code]?.group ?? "")
    }

    private func list(_ head: String, _ entries: [[String]]) -> String {
        ([[head]] + entries).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func miss(_ label: JudgedLabel, _ judgement: Judgement) -> [String] {
        let there = Set(label.others.map { "\($0.rule.indicator) \($0.rule.id)" }).sorted()
        return head(judgement.document, label.line, label.address)
            + indented("\(label.label.indicator)  \(catalogue[label.label.indicator]?.title[language] ?? "")")
            + (label.label.quote.map {
                indented("«\($0.split(whereSeparator: \.isWhitespace).joined(separator: " "))»")
            } ?? [])
            + (label.label.reason.map { indented("\(words.reader): \($0)") } ?? [])
            + (there.isEmpty ? [] : indented("\(words.foundHere): \(there.joined(separator: ", "))"))
    }

    private func extra(_ judged: JudgedFinding, _ judgement: Judgement) -> [String] {
        let finding = judged.finding
        let there = Set(judged.others.map { "\($0.indicator) «\($0.quote ?? "")»" }).sorted()
        let line = finding.span == nil ? 0 : finding.lines.lowerBound
        return head(judgement.document, line, finding.address.text)
            + indented("\(finding.rule.indicator)  \(finding.rule.title[language])  [\(finding.rule.id)]")
            + (finding.context.map { indented($0.before + "▸" + $0.quote + "◂" + $0.after) } ?? [])
            + (there.isEmpty ? [] : indented("\(words.labelledHere): \(there.joined(separator: ", "))"))
    }

    private func head(_ document: String, _ line: Int, _ address: String) -> [String] {
        let place = line == 0 ? words.wholeDocument : "\(address)  (\(words.line(line)))"
        return "\(document)  \(place)".wrapped(width: width, indent: 0)
    }

    private func indented(_ text: String) -> [String] { text.wrapped(width: width, indent: 4) }
}
