import ArgumentParser
import Documents
import Programs
import Reports
import Readers
import Scanning
import Texts

struct Text: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a document as the rules see it: its text with addresses.",
        discussion: """
            One unit a line: address, tab, text. Line breaks inside a unit are shown as ⏎. For what stands in no clause the
            address is its line, in an office file its paragraph.
            """)

    @Argument(
        help: ArgumentHelp(
            "A document, also one of an archive: 'a.zip!b.docx'; '-' is standard input.", valueName: "file"))
    var path: String

    @Flag(help: "All that is known of each unit, as JSON: kind, zone, address, text, bytes, place in the file.")
    var json = false

    @OptionGroup var readingChoices: ReadingChoices

    @OptionGroup var languageOptions: LanguageOptions

    func run() async throws {
        let document = try await load()
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
        Terminal.error("aiqyn: \(path): \(kind(document))\n")
        for note in document.extracted?.notes ?? [] {
            Terminal.error("aiqyn: \(path): \(note.text[languageOptions.language])\n")
        }
        if document.extracted?.notes.contains(where: \.isIncomplete) == true { throw ExitStatus.incomplete }
    }

    /// What the document was taken for, and why: rules ask for it.
    private func kind(_ document: Document) -> String {
        let language = languageOptions.language
        let evidence = document.kindEvidence.map { "«\($0.words)» (\($0.place.text(line: $0.line, language)))" }
        let basis = document.kind.basis.title[language]
        return document.kind.kind.title[language] + ", " + basis
            + (evidence.isEmpty ? "" : ": " + evidence.joined(separator: ", "))
    }

    private func load() async throws -> Document {
        let input = try input()
        do throws(NotRead) {
            let bytes = try input.bytes(ArchiveUnpacker())
            return try await DocumentLoader.load(
                name: input.name, bytes: bytes, options: readingChoices.options,
                programs: InstalledPrograms())
        } catch {
            let language = languageOptions.language
            Terminal.error("aiqyn: \(input.name): \(error.reason[language])\n  = help: \(error.advice[language])\n")
            throw ExitStatus.incomplete
        }
    }

    private func input() throws -> ScanInput {
        let finder = InputFinder()
        let inputs =
            path == "-"
            ? finder.find(try Terminal.readInput(), named: path).inputs : try finder.find([path]).inputs
        guard let input = inputs.first, inputs.count == 1 else {
            throw CommandFailure("'\(path)' has \(inputs.count) documents, and one can be shown", help: help(inputs))
        }
        return input
    }

    private func help(_ inputs: [ScanInput]) -> String {
        let readable = inputs.first { if case .unreadable = $0.content { false } else { true } }
        guard path != "-", let name = readable?.name else { return "'aiqyn scan \(path)' says what is in it" }
        return "name one of them: '\(name)'"
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
    let kindBasis: String
    let kindEvidence: [EvidenceBody]
    let language: String
    let tables: Int
    let notes: [String]
    let units: [TextUnit]

    init(_ document: Document, _ units: [TextUnit]) {
        name = document.source.name
        kind = document.kind.kind.rawValue
        kindBasis = document.kind.basis.rawValue
        kindEvidence = document.kindEvidence.map { EvidenceBody(words: $0.words, line: $0.line, place: $0.place) }
        language = document.language.rawValue
        tables = document.tables.count
        notes = (document.extracted?.notes ?? []).map(\.text.en)
        self.units = units
    }

    var json: String { JSONText.encode(self) }
}
