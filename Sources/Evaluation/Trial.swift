internal import Documents
internal import Findings
internal import Languages
internal import Readers
public import RulePacks
internal import Scanning
internal import Texts

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Scans labelled documents and compares what is found with the labels.
public struct Trial {
    private let scanner: Scanner
    private let catalogue: Catalogue
    private let scratch = Scratch()
    /// What makes the figures less than they seem, for people: a quote that is not there, a document read in part.
    public private(set) var warnings: [String] = []
    /// A document was not read to its end: its labels count as missed.
    public private(set) var isIncomplete = false

    public init(_ rules: RuleSet) {
        scanner = Scanner(rules)
        catalogue = rules.catalogue
    }

    /// - Throws: ``LabelFault`` for a document that is not there and for an indicator the catalogue does not have.
    public mutating func judge(_ labelled: LabelledDocument) throws(LabelFault) -> Judgement {
        for label in labelled.labels where catalogue[label.indicator] == nil {
            throw LabelFault(
                "\(label.origin): the catalogue has no indicator '\(label.indicator)'", help: "aiqyn coverage")
        }
        guard let data = FileManager.default.contents(atPath: labelled.path) else {
            throw LabelFault(
                "'\(labelled.path)' is labelled, and cannot be read", help: "documents stand beside their labels")
        }
        let group = { [catalogue] code in catalogue.evaluationGroup(of: code) }
        guard let document = load(labelled, [UInt8](data)) else {
            let labels = labelled.labels.map { PlacedLabel(label: $0, lines: nil, address: "") }
            return Judgement(document: labelled.name, words: 0, labels: labels, findings: [], group: group)
        }
        let report = scanner.scan(document, scratch: scratch)
        for note in report.notes where note.isIncomplete { warn("\(labelled.name): \(note.text.en)") }
        isIncomplete = isIncomplete || report.isIncomplete
        return Judgement(
            document: labelled.name, words: WordCount.words(document.source.bytes),
            labels: labelled.labels.map { place($0, in: document) }, findings: report.findings, group: group)
    }

    private mutating func load(_ labelled: LabelledDocument, _ bytes: [UInt8]) -> Document? {
        do throws(NotRead) {
            return try DocumentLoader.load(name: labelled.name, bytes: bytes)
        } catch {
            warn("\(labelled.name): not read: \(error.reason.en); \(error.advice.en)")
            isIncomplete = true
            return nil
        }
    }

    private mutating func warn(_ text: String) { warnings.append(text) }

    // MARK: where labels stand

    private mutating func place(_ label: Label, in document: Document) -> PlacedLabel {
        let source = document.source
        let quote = label.quote ?? ""
        switch label.line {
        case .wholeDocument:
            if !quote.isEmpty { warn("\(label.origin): a quote without its line: any finding of the group will do") }
            return PlacedLabel(label: label, lines: nil, address: ClauseAddress.wholeDocument[document.language])
        case .at(let line):
            let start = source.start(ofLine: line)
            let offset = source.firstPlace(of: quote, from: start)
            if !quote.isEmpty, offset.map({ source.position(of: $0).line }) != line {
                warn("\(label.origin): «\(quote)» does not stand on line \(line) of \(source.name)")
            }
            return placed(label, on: line, at: offset ?? start, in: document)
        case .ofQuote:
            let offset = source.firstPlace(of: quote, from: 0)
            if offset == nil { warn("\(label.origin): «\(quote)» is not in \(source.name)") }
            return placed(label, on: source.position(of: offset ?? 0).line, at: offset ?? 0, in: document)
        }
    }

    private func placed(_ label: Label, on line: Int, at offset: Int, in document: Document) -> PlacedLabel {
        let last = line + (label.quote ?? "").utf8.count { $0 == 0x0A }
        return PlacedLabel(label: label, lines: line...last, address: document.address(ofSource: offset))
    }
}

extension Document {
    /// The address of the smallest unit a place of the source stands in.
    fileprivate func address(ofSource offset: Int) -> String {
        let unit = units.indices.last { text.source(units[$0].range).contains(offset) }
        return address(of: unit ?? 0).text
    }
}

extension SourceText {
    /// The byte offset of a line's beginning; the end of the text for a line it does not have.
    fileprivate func start(ofLine line: Int) -> Int {
        lines.starts.indices.contains(line - 1) ? lines.starts[line - 1] : bytes.count
    }

    /// The byte offset where words first stand.
    fileprivate func firstPlace(of words: String, from start: Int) -> Int? {
        let needle = Array(words.utf8)
        guard let head = needle.first, start <= bytes.count else { return nil }
        return bytes[start...].indices.first { bytes[$0] == head && bytes[$0...].starts(with: needle) }
    }
}
