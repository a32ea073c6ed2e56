import RulePacks
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The JSON Schemas for editors under Rules/schema/ are those of the loader.
@Suite struct SchemaTests {
    static let names = JSONSchema.files.map(\.name)

    @Test(arguments: names)
    func onDisk(name: String) throws {
        let file = try #require(JSONSchema.files.first { $0.name == name })
        let path = RepositoryPacks.folder + "/schema/" + name
        let stored = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(stored == file.text, "Rules/schema is out of date: swift run aiqyn rules schema Rules/schema")
    }

    @Test func nothingElseOnDisk() throws {
        let stored = try FileManager.default.contentsOfDirectory(atPath: RepositoryPacks.folder + "/schema")
        #expect(stored.filter { !$0.hasPrefix(".") }.sorted() == Self.names.sorted())
    }

    /// A schema must be JSON, closed to unknown keys, and must describe each key to its author.
    @Test(arguments: names)
    func wellFormed(name: String) throws {
        let file = try #require(JSONSchema.files.first { $0.name == name })
        let schema = try JSONDecoder().decode(Schema.self, from: Data(file.text.utf8))
        #expect(schema.schema == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema.type == "object")
        #expect(schema.additionalProperties == false)
        #expect(!schema.properties.isEmpty)
        for (key, property) in schema.properties {
            #expect(property.description?.isEmpty == false, "\(name): \(key)")
        }
        for key in schema.required ?? [] { #expect(schema.properties[key] != nil, "\(name): \(key)") }
    }

    /// Keys the documentation names are keys of the schema.
    @Test(arguments: ["match", "with", "without", "unless", "subject", "require", "when", "cells", "check", "count"])
    func ruleKeys(key: String) throws {
        let file = try #require(JSONSchema.files.first { $0.name == "rules.schema.json" })
        #expect(file.text.contains("\"\(key)\": {"))
    }

    private struct Schema: Decodable {
        let schema: String
        let type: String
        let additionalProperties: Bool
        let properties: [String: Property]
        let required: [String]?

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case type, additionalProperties, properties, required
        }
    }

    private struct Property: Decodable {
        let description: String?
    }
}
