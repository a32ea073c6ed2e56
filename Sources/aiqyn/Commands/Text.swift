import ArgumentParser
import Documents
import Reports
import Readers
import Texts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a document as the rules see it: its text with addresses.",
        discussion: """
            One unit a line: address, tab, text. Line breaks inside a unit are shown as ⏎. For what stands in no clause the
            address is its line, in an office file its paragraph.
            """)

    @Argument(help: ArgumentHelp("A document; '-' is standard input.", valueName: "file"))
    var path: String

    @Flag(help: "All that is known of each unit, as JSON: kind, zone, address, text, bytes, place in the file.")
    var json = false

    @Option(help: "Tracked changes are read as accepted, original (rejected) or both.")
    var changes: RevisionView = .accepted

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let document = try load()
        let units = document.units.indices.dropFirst().filter {
            document.units[$0].kind != .row && !document.units[$0].range.isEmpty
        }.map { TextUnit($0, document) }
        Terminal.print(
            json
                ? TextBody(document, units).json
                : units.map {
                    "\($0.address)\t\($0.text.split(whereSeparator: \.isLineEnd).joined(separator: " ⏎ "))\n"
                }
                .joined())
        for note in document.extracted?.notes ?? [] {
            Terminal.error("aiqyn: \(path): \(note.text[languageOptions.language])\n")
        }
        if document.extracted?.notes.contains(where: \.isIncomplete) == true { throw ExitStatus.incomplete }
    }

    private func load() throws -> Document {
        let bytes = path == "-" ? try Terminal.readInput() : try read()
        do throws(NotRead) {
            return try DocumentLoader.load(name: path, bytes: bytes, options: ReadingOptions(revisions: changes))
        } catch {
            let language = languageOptions.language
            Terminal.error("aiqyn: \(path): \(error.reason[language])\n  = help: \(error.advice[language])\n")
            throw ExitStatus.incomplete
        }
    }

    private func read() throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("'\(path)' cannot be read", help: "check the path; quote it if it has spaces")
        }
        return [UInt8](data)
    }
}

extension Character {
    fileprivate var isLineEnd: Bool { isNewline || self == "\u{0B}" }
}

/// A unit as it is printed.
private struct TextUnit: Encodable {
    let kind: String
    let zone: String
    let address: String
    /// As in the source.
    let text: String
    let startByte: Int
    let endByte: Int
    let line: Int
    let place: PlaceBody?

    init(_ index: Int, _ document: Document) {
        let unit = document.units[index]
        let range = document.text.source(unit.range)
        kind = "\(unit.kind)"
        zone = unit.zone.rawValue
        address = document.address(of: index).text
        text = document.source.string(range)
        startByte = range.lowerBound
        endByte = range.upperBound
        line = document.source.position(of: range.lowerBound).line
        place = document.filePlace(of: range).map(PlaceBody.init)
    }
}

private struct TextBody: Encodable {
    let name: String
    let kind: String
    let language: String
    let tables: Int
    let notes: [String]
    let units: [TextUnit]

    init(_ document: Document, _ units: [TextUnit]) {
        name = document.source.name
        kind = document.kind.kind.rawValue
        language = document.language.rawValue
        tables = document.tables.count
        notes = (document.extracted?.notes ?? []).map(\.text.en)
        self.units = units
    }

    var json: String { JSONText.encode(self) }
}
