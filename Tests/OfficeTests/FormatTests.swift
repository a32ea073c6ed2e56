import Documents
import Findings
import Foundation
import OfficeFiles
import Programs
import Readers
import RulePacks
import Scanning
import Testing
import Texts

/// One regulation in every format people send it in: the same findings at the same clauses.
@Suite(.enabled(if: LibreOffice.isHere && LibreOffice.hasRecognition), .serialized) struct FormatTests {
    static let documents = ["kk-rules-register-admission", "ru-rules-hiring-remote", "ru-plan-measures"]

    /// By the names of LibreOffice's filters.
    static let formats = [
        ("doc", "doc:MS Word 97"), ("odt", "odt"), ("rtf", "rtf:Rich Text Format"), ("html", "html:HTML (StarWriter)"),
        ("pdf", "pdf"),
    ]

    @Test(arguments: documents, formats)
    func sameFindings(document: String, format: (name: String, filter: String)) async throws {
        let file = RegulationFile(document)
        let expected = try await findings(in: file.docx.bytes, "docx")
        try #require(expected.count >= 9)
        let converted = try await LibreOffice.convert(file.docx, to: format.filter, format.name)
        #expect(try await findings(in: converted, format.name) == expected)
    }

    /// Printed, laid on the scanner and read again: letters may be misread, but hardly a finding lost.
    @Test(arguments: documents)
    func scan(document: String) async throws {
        let file = RegulationFile(document)
        let expected = try await findings(in: file.docx.bytes, "docx")
        let printed = try await LibreOffice.convert(file.docx, to: "pdf", "pdf")
        let scanned = try await LibreOffice.scan(printed, resolution: 300)
        let found = try await findings(in: scanned, "pdf")
        let lost = expected.filter { !found.contains($0) }
        #expect(lost.count * 20 <= expected.count, "lost: \(lost); found: \(found)")
        #expect(found.count <= expected.count + 1)
    }

    private static let rules = Result { try PackLoader.load(folder: RegulationFile.root + "/Rules").rules }

    /// Rule and clause; what stands in no clause is named by its place in the file, which differs: by its words.
    private func findings(in bytes: [UInt8], _ format: String) async throws -> [String] {
        let document = try await DocumentLoader.load(
            name: "a." + format, bytes: bytes, programs: InstalledPrograms())
        #expect(document.extracted?.notes.filter(\.isIncomplete).map(\.text.en) == [])
        let report = Scanner(try Self.rules.get()).scan(document, scratch: Scratch())
        return report.findings.map { finding in
            let isPlace = finding.address.steps.allSatisfy { [.line, .paragraph, .page].contains($0.element) }
            return "\(finding.rule.id) \(isPlace ? finding.quote : finding.address.text)"
        }
    }
}
