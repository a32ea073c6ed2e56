public import Findings
public import Texts

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The whole report as JSON, for programs.
///
/// Offsets are UTF-8 bytes of the document, lines and columns 1-based; `column` counts Unicode scalars, `utf16Column`
/// UTF-16 units, `byteColumn` bytes. The key order is fixed.
public struct JSONReport: Sendable {
    public init() {}

    public func render(_ report: ScanReport) -> String {
        JSONText.encode(Body(report))
    }

    private struct Body: Encodable {
        let tool = "aiqyn"
        let version: String
        let packs: [String]
        let complete: Bool
        /// Of documents, by status.
        let counts: Counts
        let documents: [DocumentBody]
        let ignoredFiles: [String: Int]

        init(_ report: ScanReport) {
            version = report.version
            packs = report.packs
            complete = !report.isIncomplete
            counts = Counts(
                read: report.count(.read), partly: report.count(.partly), notRead: report.count(.notRead))
            documents = report.documents.map(DocumentBody.init)
            ignoredFiles = report.ignoredFiles
        }
    }

    private struct Counts: Encodable {
        let read: Int
        let partly: Int
        let notRead: Int
    }

    private struct DocumentBody: Encodable {
        let name: String
        /// `read`, `partly` or `notRead`.
        let status: String
        /// Of a document that was not read.
        var reason: [String: String]?
        var advice: [String: String]?
        var kind: String?
        var kindBasis: String?
        var kindEvidence: [EvidenceBody]?
        var language: String?
        var encoding: String?
        var bytes: Int?
        var words: Int?
        var clauses: Int?
        var tables: Int?
        let notes: [NoteBody]
        let findings: [FindingBody]

        init(_ document: DocumentReport) {
            name = document.name
            status = document.status.rawValue
            notes = document.notes.map(NoteBody.init)
            findings = document.findings.map(FindingBody.init)
            switch document.state {
            case .read(let facts):
                kind = facts.kind
                kindBasis = facts.kindBasis
                kindEvidence = facts.kindEvidence.map {
                    EvidenceBody(words: $0.words, line: $0.line, place: $0.place)
                }
                language = facts.language.rawValue
                encoding = facts.encoding.rawValue
                bytes = facts.bytes
                words = facts.words
                clauses = facts.clauses
                tables = facts.tables
            case .notRead(let reason, let advice):
                self.reason = reason.byLanguage
                self.advice = advice.byLanguage
            }
        }
    }

    private struct NoteBody: Encodable {
        /// Part of the document was not read.
        let incomplete: Bool
        let kk: String
        let ru: String
        let en: String

        init(_ note: DocumentReport.Note) {
            incomplete = note.isIncomplete
            (kk, ru, en) = (note.text.kk, note.text.ru, note.text.en)
        }
    }

    private struct FindingBody: Encodable {
        let rule: String
        let indicator: String
        let severity: String
        let confidence: String
        let address: String
        let quote: String
        let sentence: String?
        let span: SpanBody?
        /// Only for files that are no plain text.
        let place: PlaceBody?
        let title: [String: String]
        let why: [String: String]
        let recommend: [String: String]
        let references: [[String: String]]
        let detail: [String: String]?
        let fingerprint: String
        let noisy: Bool

        init(_ finding: Finding) {
            rule = finding.rule.id
            indicator = finding.rule.indicator
            severity = finding.severity.rawValue
            confidence = finding.confidence.rawValue
            address = finding.address.text
            quote = finding.quote
            sentence = finding.context.map { $0.before + $0.quote + $0.after }
            span = finding.span.map(SpanBody.init)
            place = finding.place.map(PlaceBody.init)
            title = finding.rule.title.byLanguage
            why = finding.rule.why.byLanguage
            recommend = finding.rule.recommend.byLanguage
            references = finding.rule.references.map(\.text.byLanguage)
            detail = finding.detail?.byLanguage
            fingerprint = finding.fingerprint
            noisy = finding.isNoisy
        }
    }

    private struct SpanBody: Encodable {
        let startByte: Int
        let endByte: Int
        let start: PositionBody
        let end: PositionBody

        init(_ span: Span) {
            startByte = span.bytes.lowerBound
            endByte = span.bytes.upperBound
            start = PositionBody(span.start)
            end = PositionBody(span.end)
        }
    }

    private struct PositionBody: Encodable {
        let line: Int
        let column: Int
        let utf16Column: Int
        let byteColumn: Int

        init(_ position: Position) {
            line = position.line
            column = position.column
            utf16Column = position.utf16Column
            byteColumn = position.byteColumn
        }
    }
}

/// A place in a file that is no plain text, for programs: a line, perhaps with its column, a paragraph of a part with its
/// characters, or a page.
public struct PlaceBody: Encodable {
    var line: Int?
    /// In Unicode scalars, 1-based.
    var column: Int?
    var part: String?
    /// 0-based, as are the characters (Unicode scalars, end exclusive).
    var paragraph: Int?
    var startCharacter: Int?
    var endCharacter: Int?
    /// 1-based.
    var page: Int?
    /// Left, top, right, bottom in points (1/72 inch) from the upper left corner of the page.
    var box: [Float]?
    /// 0…100, of the least certain line, where the words were recognised from a picture.
    var certainty: Int?

    public init(_ place: FilePlace) {
        switch place {
        case .line(let line): self.line = line
        case .page(let page, let box, let certainty):
            self.page = page
            self.box = [box.left, box.top, box.right, box.bottom].map { ($0 * 10).rounded() / 10 }
            self.certainty = certainty
        case .position(let line, let column):
            self.line = line
            self.column = column
        case .paragraph(let part, let index, let characters):
            self.part = part
            paragraph = index
            startCharacter = characters.lowerBound
            endCharacter = characters.upperBound
        }
    }
}

/// Words that tell something of a document, for programs.
public struct EvidenceBody: Encodable {
    let words: String
    /// 1-based, of the text.
    let line: Int
    let place: PlaceBody?

    public init(words: String, line: Int, place: FilePlace?) {
        self.words = words
        self.line = line
        self.place = place.map(PlaceBody.init)
    }
}

/// One way to write JSON: keys sorted, so that equal reports are equal bytes.
public enum JSONText {
    public static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

extension Localized {
    var byLanguage: [String: String] { ["kk": kk, "ru": ru, "en": en] }
}
