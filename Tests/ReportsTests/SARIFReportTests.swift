import Findings
import Foundation
import Reports
import Testing
import Texts

/// SARIF 2.1.0, as code scanning reads it.
@Suite struct SARIFReportTests {
    private func parsed(_ report: ScanReport, _ language: Language = .ru) throws -> SARIFLog {
        try JSONDecoder().decode(SARIFLog.self, from: Data(SARIFReport(language: language).render(report).utf8))
    }

    @Test func head() throws {
        let log = try parsed(Reports.full)
        #expect(log.schema == "https://json.schemastore.org/sarif-2.1.0.json")
        #expect(log.version == "2.1.0")
        let run = try #require(log.runs.first)
        #expect(log.runs.count == 1)
        #expect(run.tool.driver.name == "Aiqyn")
        #expect(run.tool.driver.semanticVersion == "0.1.0")
        #expect(run.columnKind == "utf16CodeUnits")
        #expect(run.language == "ru")
    }

    @Test func rules() throws {
        let rules = try #require(try parsed(Reports.full).runs.first).tool.driver.rules
        #expect(rules.map(\.id) == ["decision-at-discretion", "vague-term"])
        #expect(rules.map(\.defaultConfiguration.level) == ["error", "note"])
        #expect(rules[0].shortDescription.text == "Решение по усмотрению")
        #expect(rules[0].fullDescription.text == "Причина есть.")
        #expect(rules[0].help.text == "Перечислите основания.\n§ Закон (действует по состоянию на 2026-01-16)")
        #expect(rules[0].properties.indicator == "L01")
        #expect(rules[0].properties.precision == "medium")
    }

    /// Every result names its rule by id and by index, and both agree.
    @Test func results() throws {
        let run = try #require(try parsed(Reports.full).runs.first)
        #expect(run.results.count == 5)
        for result in run.results {
            #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
            #expect(!result.message.text.isEmpty)
            #expect(result.locations.count == 1)
            #expect(!(result.partialFingerprints["aiqyn/v1"] ?? "").isEmpty)
        }
        #expect(run.results.map(\.level) == ["error", "error", "error", "note", "note"])
        #expect(run.results[1].message.text == "Решение по усмотрению — 2-тарау, 5-тармақ. Перечислите основания.")
        #expect(run.results[1].properties.address == "2-тарау, 5-тармақ")
    }

    /// Columns in UTF-16 units, the end exclusive; offsets in bytes.
    @Test func region() throws {
        let report = Reports.report([Reports.read([Reports.finding()])])
        let location = try #require(try parsed(report).runs.first?.results.first?.locations.first)
        let region = location.physicalLocation.region
        #expect(region.startLine == 2)
        #expect(region.startColumn == 14)
        #expect(region.endLine == 2)
        #expect(region.endColumn == 31)
        #expect(region.byteOffset == 36)
        #expect(region.byteLength == 32)
        #expect(region.snippet?.text == "өз қалауы бойынша")
        #expect(location.logicalLocations.map(\.fullyQualifiedName) == ["2-тарау, 5-тармақ"])
    }

    /// A finding about the whole document stands at its beginning: viewers need a place.
    @Test func documentFinding() throws {
        let report = Reports.report([Reports.read([Reports.documentFinding()])])
        let region = try #require(try parsed(report).runs.first?.results.first?.locations.first).physicalLocation.region
        #expect(region.startLine == 1 && region.startColumn == 1)
        #expect(region.endLine == 1 && region.endColumn == 1)
        #expect(region.byteLength == 0)
        #expect(region.snippet == nil)
    }

    @Test(arguments: [
        ("docs/a.txt", "docs/a.txt"), ("docs/a b.txt", "docs/a%20b.txt"), ("100%.txt", "100%25.txt"),
        ("құжат.txt", "%D2%9B%D2%B1%D0%B6%D0%B0%D1%82.txt"), ("a?b#c.txt", "a%3Fb%23c.txt"), ("a\\b", "a%5Cb"),
        ("a-_.~z", "a-_.~z"), ("a\u{7}.txt", "a%07.txt"),
    ])
    func uris(name: String, uri: String) throws {
        let run = try #require(try parsed(Reports.report([Reports.read([Reports.finding()], name: name)])).runs.first)
        #expect(run.artifacts.map(\.location.uri) == [uri])
        #expect(run.results.map { $0.locations[0].physicalLocation.artifactLocation.uri } == [uri])
        #expect(uri.removingPercentEncoding == name)
    }

    /// A colon in a first segment would make the rest a path of a scheme «a»: it is encoded.
    @Test func colonIsNoScheme() throws {
        let run = try #require(try parsed(Reports.report([Reports.read([], name: "a:b.txt")])).runs.first)
        #expect(run.artifacts.map(\.location.uri) == ["a%3Ab.txt"])
    }

    /// An incomplete scan must not look like a clean one.
    @Test func notifications() throws {
        let run = try #require(try parsed(Reports.full, .en).runs.first)
        let invocation = try #require(run.invocations.first)
        #expect(!invocation.executionSuccessful)
        let notices = invocation.toolExecutionNotifications
        #expect(notices.map(\.level) == ["note", "error", "error"])
        #expect(
            notices.map(\.message.text) == [
                "read from KZ-1048 en", "not to its end en", "PDF is not read en; save as text en",
            ])
        #expect(
            notices.last?.locations.first?.physicalLocation.artifactLocation.uri
                == "%D2%9B%D2%B1%D0%B6%D0%B0%D1%82%201.pdf")
        #expect(run.artifacts.map(\.properties.status) == ["partly", "read", "notRead"])
        #expect(run.artifacts.map(\.properties.kind) == ["rules", "rules", nil])
    }

    @Test func successfulInvocation() throws {
        let run = try #require(try parsed(Reports.report([Reports.read([])])).runs.first)
        #expect(run.invocations.map(\.executionSuccessful) == [true])
        #expect(run.results.isEmpty)
    }

    @Test func equalReportsAreEqualBytes() {
        let first = SARIFReport(language: .kk).render(Reports.full)
        for _ in 1...5 { #expect(SARIFReport(language: .kk).render(Reports.full) == first) }
    }

    /// Messages follow the language; addresses stay in that of the document.
    @Test(arguments: [(Language.kk, "Қалауы бойынша шешім"), (.ru, "Решение по усмотрению"), (.en, "At discretion")])
    func languages(language: Language, title: String) throws {
        let run = try #require(try parsed(Reports.full, language).runs.first)
        #expect(run.results[1].message.text.hasPrefix(title + " — 2-тарау, 5-тармақ."))
    }
}
