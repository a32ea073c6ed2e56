import Findings
import Reports
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The report a program reads.
@Suite struct JSONReportTests {
    private struct Log: Decodable {
        let tool: String
        let version: String
        let packs: [String]
        let complete: Bool
        let counts: [String: Int]
        let documents: [DocumentBody]
        let ignoredFiles: [String: Int]
    }

    private struct DocumentBody: Decodable {
        let name: String
        let status: String
        let reason: [String: String]?
        let advice: [String: String]?
        let kind: String?
        let kindBasis: String?
        let kindEvidence: [Evidence]?
        let language: String?
        let encoding: String?
        let words: Int?
        let clauses: Int?
        let notes: [Note]
        let findings: [FindingBody]
    }

    private struct Evidence: Decodable, Equatable {
        let words: String
        let line: Int
    }

    private struct Note: Decodable {
        let incomplete: Bool
        let ru: String
    }

    private struct FindingBody: Decodable {
        let rule: String
        let indicator: String
        let severity: String
        let confidence: String
        let address: String
        let quote: String
        let sentence: String?
        let span: SpanBody?
        let title: [String: String]
        let why: [String: String]
        let recommend: [String: String]
        let fingerprint: String
    }

    private struct SpanBody: Decodable {
        let startByte: Int
        let endByte: Int
        let start: Place
        let end: Place
    }

    private struct Place: Decodable, Equatable {
        let line: Int
        let column: Int
        let utf16Column: Int
        let byteColumn: Int
    }

    private func parsed(_ report: ScanReport) throws -> Log {
        try JSONDecoder().decode(Log.self, from: Data(JSONReport().render(report).utf8))
    }

    @Test func head() throws {
        let log = try parsed(Reports.full)
        #expect(log.tool == "aiqyn")
        #expect(log.version == "0.1.0")
        #expect(log.packs == ["core 0.1.0"])
        #expect(!log.complete)
        #expect(log.counts == ["read": 1, "partly": 1, "notRead": 1])
        #expect(log.documents.map(\.status) == ["partly", "read", "notRead"])
        #expect(log.ignoredFiles == ["png": 2, "": 1])
        #expect(log.documents.map(\.name) == ["docs/a b.txt", "clean.txt", "құжат 1.pdf"])
        #expect(log.documents.map(\.findings.count) == [5, 0, 0])
    }

    @Test func completeReport() throws {
        #expect(try parsed(Reports.report([Reports.read([])])).complete)
        #expect(try parsed(Reports.report([Reports.read([], notes: [Reports.encodingNote])])).complete)
        #expect(try !parsed(Reports.report([Reports.read([], notes: [Reports.cutNote])])).complete)
    }

    @Test func facts() throws {
        let document = try #require(try parsed(Reports.full).documents.first)
        #expect(document.kind == "rules")
        #expect(document.kindBasis == "title")
        #expect(document.kindEvidence == [Evidence(words: "Қағидалар", line: 3)])
        #expect(document.language == "kk")
        #expect(document.encoding == "UTF-8")
        #expect(document.words == 9)
        #expect(document.clauses == 2)
        #expect(document.notes.map(\.ru) == ["read from KZ-1048 ru", "not to its end ru"])
        #expect(document.notes.map(\.incomplete) == [false, true])
        #expect(document.reason == nil)
    }

    @Test func unread() throws {
        let document = try #require(try parsed(Reports.full).documents.last)
        #expect(document.reason?["kk"] == "PDF is not read kk")
        #expect(document.advice?["en"] == "save as text en")
        #expect(document.kind == nil)
    }

    @Test func finding() throws {
        let finding = try #require(
            try parsed(Reports.report([Reports.read([Reports.finding()])])).documents[0].findings.first)
        #expect(finding.rule == "decision-at-discretion")
        #expect(finding.indicator == "L01")
        #expect(finding.severity == "high")
        #expect(finding.confidence == "medium")
        #expect(finding.address == "2-тарау, 5-тармақ")
        #expect(finding.quote == "өз қалауы бойынша")
        #expect(finding.sentence == "2. Төраға 😀 өз қалауы бойынша шешеді.")
        #expect(finding.title["ru"] == "Решение по усмотрению")
        #expect(Set(finding.why.keys) == ["kk", "ru", "en"])
        #expect(finding.fingerprint == "0123456789abcdef")
    }

    /// Bytes, scalars, UTF-16 units: an emoji before the words makes all three differ.
    @Test func span() throws {
        let findings = try parsed(Reports.report([Reports.read([Reports.finding()])])).documents[0].findings
        let span = try #require(findings.first?.span)
        let bytes = Array(Reports.text.utf8)
        #expect(String(decoding: bytes[span.startByte..<span.endByte], as: UTF8.self) == "өз қалауы бойынша")
        #expect(span.start == Place(line: 2, column: 13, utf16Column: 14, byteColumn: 22))
        #expect(span.end == Place(line: 2, column: 30, utf16Column: 31, byteColumn: 54))
    }

    @Test func documentFindingHasNoSpan() throws {
        let findings = try parsed(Reports.report([Reports.read([Reports.documentFinding()])])).documents[0].findings
        #expect(findings.first?.span == nil)
        #expect(findings.first?.sentence == nil)
        #expect(findings.first?.address == "весь документ")
    }

    @Test func equalReportsAreEqualBytes() {
        let first = JSONReport().render(Reports.full)
        for _ in 1...5 { #expect(JSONReport().render(Reports.full) == first) }
        #expect(first.hasSuffix("}\n"))
    }

    /// Quotes, controls and line ends inside a quote do not break the file.
    @Test func awkwardCharacters() throws {
        let quote = "«\"\\\n\t\u{1}/»"
        let finding = Finding(
            rule: Reports.rule, span: nil, quote: quote, context: .init(before: "", quote: quote, after: ""),
            address: Reports.finding().address, detail: nil, fingerprint: "f")
        let report = Reports.report([Reports.read([finding], name: "a\"b\\c.txt")])
        let document = try parsed(report).documents[0]
        #expect(document.name == "a\"b\\c.txt")
        #expect(document.findings[0].quote == quote)
    }
}
