public import Findings
public import Texts

/// The report for a terminal: by document, with address, words in their sentence, why, and what to write instead.
public struct TextReport: Sendable {
    private let labels: Labels
    private let language: Language
    private let colour: Bool
    private let width: Int
    private let explainsOnce: Bool

    /// So many documents that were not read are named at the end.
    private static let namedDocuments = 20

    /// - Parameters:
    ///   - width: columns of the terminal.
    ///   - explainsOnce: why and what to write stand at the first finding of a rule in a document only.
    public init(language: Language, colour: Bool, width: Int, explainsOnce: Bool = true) {
        self.language = language
        labels = Labels(language: language)
        self.colour = colour
        self.width = max(40, min(width, 120))
        self.explainsOnce = explainsOnce
    }

    public func render(_ report: ScanReport) -> String {
        let documents = report.documents.map(render)
        return (documents.filter { !$0.isEmpty } + [summary(report)]).joined(separator: "\n")
    }

    // MARK: a document

    private func render(_ document: DocumentReport) -> String {
        var lines = [heading(document)]
        for gap in document.gaps { lines.append("  " + paint("\(labels.readInPart): \(gap.text[language])", .high)) }
        for note in document.notes where !note.isIncomplete {
            lines.append("  " + paint("! " + note.text[language], .warning))
        }
        var explained: Set<String> = []
        for finding in document.findings {
            lines.append("")
            lines += render(finding, explains: !explainsOnce || explained.insert(finding.rule.id).inserted)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ document: DocumentReport) -> String {
        let name = paint(document.name.printable, .title)
        switch document.state {
        case .read(let facts):
            let found = document.findings.isEmpty ? labels.clean : labels.findings(document.findings.count)
            return name + "  " + paint("\(facts.kindTitle[language]), \(found)", .faint)
        case .notRead(let reason, let advice):
            return name + "\n  " + paint("\(labels.notRead): \(reason[language])", .high)
                + "\n  → "
                + advice[language]
        }
    }

    private func render(_ finding: Finding, explains: Bool) -> [String] {
        let rule = finding.rule
        let badge = paint(labels.severity(finding.severity), .severity(finding.severity))
        let address = finding.address.text.printable
        let place =
            finding.span.map { "\(address)  (\(labels.place(finding.place, line: $0.start.line)))" }
            ?? labels.wholeDocument
        var lines = ["  \(badge)  \(paint(rule.indicator, .strong))  \(place)"]
        lines += wrap(rule.title[language] + (finding.detail.map { ": " + $0[language] } ?? ""), indent: 4)
        lines += quotation(finding)
        if finding.isNoisy { lines += wrap(labels.noisy, indent: 4).map { paint($0, .warning) } }
        if explains {
            lines += wrap("\(labels.why): \(rule.why[language])", indent: 4).map { paint($0, .faint) }
            lines += wrap("\(labels.instead): \(rule.recommend[language])", indent: 4)
            for reference in rule.references {
                lines += wrap("§ " + reference.text[language], indent: 4).map { paint($0, .faint) }
            }
        }
        lines.append("    " + paint(rule.id, .faint))
        return lines
    }

    /// The sentence; the words stand out by colour, or between ▸ ◂ where there is none.
    private func quotation(_ finding: Finding) -> [String] {
        guard let context = finding.context else { return [] }
        let quote = context.quote.isEmpty ? labels.emptyCell : context.quote
        let text = context.before + "▸" + quote + "◂" + context.after
        let lines = wrap(text, indent: 6)
        guard colour else { return lines.map { "    | " + $0.dropFirst(6) } }
        var inside = false
        return lines.map { line in
            var painted = "    " + paint("|", .faint) + " "
            if inside { painted += Style.severity(finding.severity).code }
            for character in line.dropFirst(6) {
                switch character {
                case "▸":
                    inside = true
                    painted += Style.severity(finding.severity).code
                case "◂":
                    inside = false
                    painted += Style.reset
                default: painted.append(character)
                }
            }
            return inside ? painted + Style.reset : painted
        }
    }

    // MARK: summary

    private func summary(_ report: ScanReport) -> String {
        let findings = report.documents.flatMap(\.findings)
        var parts: [(text: String, style: Style?)] = [
            (documents(report), report.isIncomplete ? .high : nil), (labels.findings(findings.count), nil),
        ]
        for severity in Severity.allCases.reversed() {
            let count = findings.count { $0.severity == severity }
            if count > 0 { parts.append(("\(labels.severity(severity)): \(count)", .severity(severity))) }
        }
        var lines = joined(parts)
        if !report.ignoredFiles.isEmpty {
            let list = report.ignoredFiles.sorted { $0.key < $1.key }.map {
                ($0.key.isEmpty ? "—" : "." + $0.key) + " \($0.value)"
            }
            lines.append(paint(labels.ignored(list.joined(separator: ", ")).printable, .faint))
        }
        return (lines + incomplete(report)).joined(separator: "\n") + "\n"
    }

    /// How many there are, and how far they were read.
    private func documents(_ report: ScanReport) -> String {
        let all = labels.documents(report.documents.count)
        guard report.isIncomplete else { return report.documents.isEmpty ? all : "\(all), \(labels.allRead)" }
        let counts = [
            labels.read(report.count(.read)), labels.partly(report.count(.partly)),
            labels.unread(report.count(.notRead)),
        ]
        return "\(all) (\(counts.joined(separator: ", ")))"
    }

    /// Side by side with a dot between them, on as many lines as they need.
    private func joined(_ parts: [(text: String, style: Style?)]) -> [String] {
        var lines: [String] = []
        var taken = 0
        for part in parts {
            let painted = part.style.map { paint(part.text, $0) } ?? part.text
            if lines.isEmpty || taken + 3 + part.text.count > width {
                lines.append(painted)
                taken = part.text.count
            } else {
                lines[lines.count - 1] += " · " + painted
                taken += 3 + part.text.count
            }
        }
        return lines
    }

    /// What is missing is named once more at the end: in a long report nobody sees it at its document.
    private func incomplete(_ report: ScanReport) -> [String] {
        let missing = report.documents.filter(\.isIncomplete)
        guard !missing.isEmpty else { return [] }
        var lines = [paint(labels.incomplete, .warning)]
        lines += missing.prefix(Self.namedDocuments).flatMap { document in
            wrap("– \(document.name): " + gaps(document).joined(separator: "; "), indent: 2)
        }
        if missing.count > Self.namedDocuments {
            lines.append("  – " + labels.more(missing.count - Self.namedDocuments))
        }
        return lines
    }

    private func gaps(_ document: DocumentReport) -> [String] {
        if case .notRead(let reason, _) = document.state { return [reason[language]] }
        return document.gaps.map { $0.text[language] }
    }

    // MARK: looks

    private enum Style {
        case title, strong, faint, warning, high
        case severity(Severity)

        static let reset = "\u{1B}[0m"

        var code: String {
            switch self {
            case .title: "\u{1B}[1;4m"
            case .strong: "\u{1B}[1m"
            case .faint: "\u{1B}[2m"
            case .warning: "\u{1B}[33m"
            case .high: "\u{1B}[31;1m"
            case .severity(.high): "\u{1B}[31;1m"
            case .severity(.medium): "\u{1B}[33;1m"
            case .severity(.low): "\u{1B}[36m"
            }
        }
    }

    private func paint(_ text: String, _ style: Style) -> String {
        colour ? style.code + text + Style.reset : text
    }

    private func wrap(_ text: String, indent: Int) -> [String] { text.wrapped(width: width, indent: indent) }
}
