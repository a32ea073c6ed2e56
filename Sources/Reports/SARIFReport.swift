public import Findings
public import Texts

/// SARIF 2.1.0 for code scanning. Columns are UTF-16 units, end columns exclusive; the clause address is a logical location.
public struct SARIFReport: Sendable {
    private let language: Language

    /// - Parameter language: of messages.
    public init(language: Language) { self.language = language }

    public func render(_ report: ScanReport) -> String {
        JSONText.encode(Log(runs: [Run(report, language)]))
    }
}

private struct Log: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }
}

private struct Text: Encodable {
    let text: String
}

private struct Run: Encodable {
    let tool: Tool
    let columnKind = "utf16CodeUnits"
    let language: String
    let artifacts: [Artifact]
    let results: [Result]
    let invocations: [Invocation]

    init(_ report: ScanReport, _ language: Language) {
        self.language = language.rawValue
        tool = Tool(driver: Driver(report, language))
        artifacts = report.documents.map(Artifact.init)
        let indices = Dictionary(uniqueKeysWithValues: tool.driver.rules.enumerated().map { ($1.id, $0) })
        results = report.documents.flatMap { document in
            document.findings.map { Result($0, document.name, indices[$0.rule.id] ?? 0, language) }
        }
        invocations = [Invocation(report, language)]
    }
}

private struct Tool: Encodable {
    let driver: Driver
}

private struct Driver: Encodable {
    let name = "Aiqyn"
    let semanticVersion: String
    let rules: [RuleBody]

    init(_ report: ScanReport, _ language: Language) {
        semanticVersion = report.version
        rules = report.rules.map { RuleBody($0, language) }
    }
}

private struct RuleBody: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration
    let properties: Properties

    struct Configuration: Encodable { let level: String }

    struct Properties: Encodable {
        let indicator: String
        let precision: String
        let tags: [String]
    }

    init(_ rule: RuleSummary, _ language: Language) {
        id = rule.id
        shortDescription = Text(text: rule.title[language])
        fullDescription = Text(text: rule.why[language])
        let basis = rule.references.map { "§ " + $0.text[language] }
        help = Text(text: ([rule.recommend[language]] + basis).joined(separator: "\n"))
        defaultConfiguration = Configuration(level: rule.severity.level)
        properties = Properties(
            indicator: rule.indicator, precision: rule.confidence.rawValue, tags: ["corruption-risk", rule.indicator])
    }
}

extension Severity {
    fileprivate var level: String {
        switch self {
        case .high: "error"
        case .medium: "warning"
        case .low: "note"
        }
    }
}

private struct Artifact: Encodable {
    let location: ArtifactLocation
    let properties: Properties

    struct Properties: Encodable {
        /// `read`, `partly` or `notRead`.
        let status: String
        /// Of a document that was read.
        let kind: String?
    }

    init(_ document: DocumentReport) {
        location = ArtifactLocation(document.name)
        let kind: String? = if case .read(let facts) = document.state { facts.kind } else { nil }
        properties = Properties(status: document.status.rawValue, kind: kind)
    }
}

private struct ArtifactLocation: Encodable {
    let uri: String

    init(_ name: String) { uri = URIPath.encode(name) }
}

private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    let properties: Properties

    struct Properties: Encodable {
        let indicator: String
        let address: String
        let confidence: String
        /// Only where it is so.
        let noisy: Bool?
        /// Only for files that are no plain text.
        let place: PlaceBody?
    }

    init(_ finding: Finding, _ document: String, _ index: Int, _ language: Language) {
        ruleId = finding.rule.id
        ruleIndex = index
        level = finding.severity.level
        let detail = finding.detail.map { ": " + $0[language] } ?? ""
        message = Text(
            text:
                "\(finding.rule.title[language])\(detail) — \(finding.address.text). \(finding.rule.recommend[language])"
        )
        locations = [Location(finding, document)]
        partialFingerprints = ["aiqyn/v1": finding.fingerprint]
        properties = Properties(
            indicator: finding.rule.indicator, address: finding.address.text,
            confidence: finding.confidence.rawValue, noisy: finding.isNoisy ? true : nil,
            place: finding.place.map(PlaceBody.init))
    }
}

private struct Location: Encodable {
    let physicalLocation: Physical
    let logicalLocations: [Logical]

    struct Physical: Encodable {
        let artifactLocation: ArtifactLocation
        let region: Region
    }

    struct Logical: Encodable { let fullyQualifiedName: String }

    /// A finding about the whole document stands at its beginning.
    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
        let byteOffset: Int
        let byteLength: Int
        let snippet: Text?

        init(_ finding: Finding) {
            startLine = finding.span?.start.line ?? 1
            startColumn = finding.span?.start.utf16Column ?? 1
            endLine = finding.span?.end.line ?? 1
            endColumn = finding.span?.end.utf16Column ?? 1
            byteOffset = finding.span?.bytes.lowerBound ?? 0
            byteLength = finding.span?.bytes.count ?? 0
            snippet = finding.quote.isEmpty ? nil : Text(text: finding.quote)
        }
    }

    init(_ finding: Finding, _ document: String) {
        physicalLocation = Physical(artifactLocation: ArtifactLocation(document), region: Region(finding))
        logicalLocations = [Logical(fullyQualifiedName: finding.address.text)]
    }
}

/// Says what was not read: an incomplete scan must not look like a clean one.
private struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]

    struct Notification: Encodable {
        let level: String
        let message: Text
        let locations: [Place]
    }

    struct Place: Encodable {
        let physicalLocation: Physical
        struct Physical: Encodable { let artifactLocation: ArtifactLocation }
    }

    init(_ report: ScanReport, _ language: Language) {
        executionSuccessful = !report.isIncomplete
        toolExecutionNotifications = report.documents.flatMap { document -> [Notification] in
            let place = [Place(physicalLocation: .init(artifactLocation: ArtifactLocation(document.name)))]
            var notices = document.notes.map {
                Notification(
                    level: $0.isIncomplete ? "error" : "note", message: Text(text: $0.text[language]), locations: place)
            }
            if case .notRead(let reason, let advice) = document.state {
                let text = "\(reason[language]); \(advice[language])"
                notices.append(Notification(level: "error", message: Text(text: text), locations: place))
            }
            return notices
        }
    }
}

/// Percent-encodes a path as a URI reference, slashes kept.
enum URIPath {
    static func encode(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                (scalar.isASCII && scalar.properties.isAlphabetic) || (0x30...0x39).contains(byte)
                || "/-._~".unicodeScalars.contains(scalar)
            if isPlain {
                uri.unicodeScalars.append(scalar)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                uri += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return uri
    }
}
