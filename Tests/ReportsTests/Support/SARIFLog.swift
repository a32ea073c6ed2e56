/// As much of SARIF as the tests ask for. A property that is not there fails the decoding.
struct SARIFLog: Decodable {
    let schema: String
    let version: String
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Message: Decodable { let text: String }
    struct ArtifactLocation: Decodable { let uri: String }

    struct Artifact: Decodable {
        let location: ArtifactLocation
        let properties: Properties

        struct Properties: Decodable {
            let status: String
            let kind: String?
        }
    }

    struct Run: Decodable {
        let tool: Tool
        let columnKind: String
        let language: String
        let artifacts: [Artifact]
        let results: [Result]
        let invocations: [Invocation]
    }

    struct Tool: Decodable { let driver: Driver }

    struct Driver: Decodable {
        let name: String
        let semanticVersion: String
        let rules: [Rule]
    }

    struct Rule: Decodable {
        let id: String
        let shortDescription: Message
        let fullDescription: Message
        let help: Message
        let defaultConfiguration: Configuration
        let properties: Properties

        struct Configuration: Decodable { let level: String }

        struct Properties: Decodable {
            let indicator: String
            let precision: String
        }
    }

    struct Result: Decodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
        let properties: Properties

        struct Properties: Decodable { let address: String }
    }

    struct Location: Decodable {
        let physicalLocation: Physical
        let logicalLocations: [Logical]

        struct Physical: Decodable {
            let artifactLocation: ArtifactLocation
            let region: Region
        }

        struct Logical: Decodable { let fullyQualifiedName: String }

        struct Region: Decodable {
            let startLine: Int
            let startColumn: Int
            let endLine: Int
            let endColumn: Int
            let byteOffset: Int
            let byteLength: Int
            let snippet: Message?
        }
    }

    struct Invocation: Decodable {
        let executionSuccessful: Bool
        let toolExecutionNotifications: [Notification]

        struct Notification: Decodable {
            let level: String
            let message: Message
            let locations: [Place]
        }

        struct Place: Decodable {
            let physicalLocation: Physical
            struct Physical: Decodable { let artifactLocation: ArtifactLocation }
        }
    }
}
