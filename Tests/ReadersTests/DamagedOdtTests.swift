import Seeds
import Documents
import OfficeFiles
import Readers
import Testing
import Texts

/// Whatever a stranger sends ends in a document or in a reason with the next step.
@Suite struct DamagedOdtTests {
    private static let sample = OdtFile(
        Odf.changes(
            Odf.region("d", deleted: Odf.paragraph("жойылды") + Odf.paragraph("")), Odf.region("i", deleted: nil))
            + Odf.heading("Жалпы ережелер")
            + Odf.list(
                Odf.item(Odf.paragraph(Odf.deletion("d") + "Комиссия " + Odf.inserted("i", "шешеді."))), style: "L")
            + Odf.table([["№", "Шара"], ["1", "Оқыту"]]),
        automatic: Odf.listStyle("L", [Odf.level(1, more: " loext:num-list-format=\"%1%.\"")]),
        styles: Odf.outline(1...2),
        pages: "<style:master-page><style:header>\(Odf.paragraph("Жоба"))</style:header></style:master-page>")

    /// `nil` for a document.
    private static func refusal(_ bytes: [UInt8], _ view: RevisionView = .accepted) -> NotRead? {
        do throws(NotRead) {
            _ = try DocumentLoader.load(name: "a.odt", bytes: bytes, options: ReadingOptions(revisions: view))
            return nil
        } catch {
            return error
        }
    }

    @Test func sampleIsSound() throws {
        #expect(try Self.sample.text().hasPrefix("1. Жалпы ережелер\n1. Комиссия шешеді.\n| № | Шара |"))
    }

    /// A file that was cut off is known by its beginning.
    @Test func truncated() throws {
        let bytes = Self.sample.bytes
        for part in 1..<50 {
            let refusal = Self.refusal(Array(bytes.prefix(bytes.count * part / 50)))
            let reason = try #require(refusal?.reason.en, "part \(part)")
            #expect(reason.contains("OpenDocument file is damaged"), "part \(part): \(reason)")
        }
    }

    @Test func flippedBits() throws {
        let sound = Self.sample.bytes
        var random = SeededGenerator(seed: 20_261_121)
        for round in 0..<2_000 {
            var bytes = sound
            for _ in 0..<Int(random.next() % 3 + 1) {
                bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
            }
            if let refusal = Self.refusal(bytes, RevisionView.allCases[round % 3]) {
                #expect(!refusal.advice.kk.isEmpty)
            }
        }
    }

    /// Bits that lie within a part are told by its checksum; without one the reader of XML must stand it.
    @Test func flippedBitsUnderAGoodChecksum() throws {
        var random = SeededGenerator(seed: 7)
        for round in 0..<2_000 {
            var writer = Self.sample.zip
            let index = Int(random.next() % UInt64(writer.entries.count))
            var bytes = writer.entries[index].bytes
            bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
            writer.entries[index] = .init(writer.entries[index].name, bytes)
            if let refusal = Self.refusal(writer.bytes, RevisionView.allCases[round % 3]) {
                #expect(!refusal.advice.kk.isEmpty)
            }
        }
    }

    private static func changed(_ change: (inout ZipWriter) -> Void) -> [UInt8] {
        var writer = sample.zip
        change(&writer)
        return writer.bytes
    }

    private static func content(_ xml: String) -> [UInt8] {
        changed { $0.entries[1] = .init("content.xml", Array(xml.utf8)) }
    }

    private static func body(_ xml: String) -> [UInt8] { OdtFile(xml).bytes }

    private static func typed(_ kind: String) -> [UInt8] {
        var file = sample
        file.mediaType = "application/vnd.oasis.opendocument." + kind
        return file.bytes
    }

    private static let locked: [UInt8] = {
        var file = sample
        file.encryption = "<manifest:encryption-data><manifest:algorithm/></manifest:encryption-data>"
        return file.bytes
    }()

    /// Packed as LibreOffice 24 does: all parts in one that is encrypted.
    private static let lockedWhole: [UInt8] = {
        let entry =
            "<manifest:file-entry manifest:full-path=\"encrypted-package\"><manifest:encryption-data/></manifest:file-entry>"
        return ZipWriter([
            ("mimetype", sample.mediaType), ("encrypted-package", "x"),
            ("META-INF/manifest.xml", OdtFile.root("manifest:manifest", entry)),
        ]).bytes
    }()

    /// It says that it is small.
    private static let bomb: [UInt8] = {
        let zeros = PackedZeros(repeats: 20_000)
        return changed { writer in
            writer.entries[1] = .init("content.xml", zeros.bytes)
            writer.entries[1].method = 8
            writer.entries[1].size = 1_000
        }
    }()

    private static func repeated(_ attributes: String, row: String = "") -> String {
        Odf.table(Odf.row(Odf.cell(Odf.paragraph(String(repeating: "a", count: 100)), attributes), row))
    }

    /// Tables in cells of tables, each cell standing twice, without a word.
    private static let doubled = (0..<60).reduce("") { inner, _ in
        Odf.table(Odf.row(Odf.cell(inner, " table:number-columns-repeated=\"2\"")))
    }

    static let refused: [(name: String, reason: String, bytes: [UInt8])] = [
        ("locked", "locked by a password", locked), ("locked as a whole", "locked by a password", lockedWhole),
        ("encrypted entries", "locked by a password", changed { $0.entries[1].flags = 1 }),
        ("wrong size", "OpenDocument file is damaged (content.xml)", changed { $0.entries[1].size += 1 }),
        ("no content", "OpenDocument file is damaged (content.xml)", changed { $0.entries.remove(at: 1) }),
        ("no text", "OpenDocument file is damaged (content.xml)", content("<a/>")),
        (
            "another text", "OpenDocument file is damaged (content.xml)",
            content(OdtFile.root("office:document-content", "<office:body><office:spreadsheet/></office:body>"))
        ),
        (
            "name leads out", "what no OpenDocument document has (../a)",
            changed { $0.entries.append(.init("../a", [])) }
        ),
        ("gigabytes", "beyond the limits (content.xml)", changed { $0.entries[1].size = 0xF000_0000 }),
        ("bomb", "OpenDocument file is damaged (content.xml)", bomb),
        ("DOCTYPE", "what no OpenDocument document has (DOCTYPE)", content("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
        ("not well-formed", "OpenDocument file is damaged (XML, 1:", content("<a><b></a>")),
        ("empty part", "OpenDocument file is damaged (XML", content("")),
        (
            "depth", "beyond the limits (> 256)",
            body(String(repeating: "<text:section>", count: 300) + String(repeating: "</text:section>", count: 300))
        ),
        ("sheet", "does not read ODS", typed("spreadsheet")),
        ("slides", "does not read ODP", typed("presentation-template")),
        ("drawing", "does not read ODG", typed("graphics")), ("master", "does not read ODM", typed("text-master")),
        ("unknown kind", "does not read OpenDocument", typed("future")),
        (
            "other package", "does not read ZIP",
            ZipWriter([("mimetype", "application/epub+zip"), ("content.xml", "<a/>")]).bytes
        ),
        // What a file repeats by a number.
        ("cells", "beyond the limits (> 1000000)", body(repeated(" table:number-columns-repeated=\"2000000\""))),
        (
            "spans", "beyond the limits (> 1000000)",
            body(repeated(" table:number-columns-repeated=\"2147483647\" table:number-columns-spanned=\"2147483647\""))
        ),
        (
            "rows", "beyond the limits (> 1000000)",
            body(repeated("", row: " table:number-rows-repeated=\"2147483647\""))
        ),
        (
            "words in cells", "beyond the limits (> 16777216)",
            body(repeated(" table:number-columns-repeated=\"900000\""))
        ),
        (
            "words in rows", "beyond the limits (> 16777216)",
            body(repeated("", row: " table:number-rows-repeated=\"900000\""))
        ),
        ("tables in tables", "beyond the limits (> 16777216)", body(doubled)),
        (
            "spaces", "beyond the limits (> 16777216)",
            body(Odf.paragraph(String(repeating: "<text:s text:c=\"9000000\"/>", count: 2)))
        ),
    ]

    @Test(arguments: refused.indices)
    func refusals(index: Int) throws {
        let sample = Self.refused[index]
        let refusal = try #require(Self.refusal(sample.bytes), "\(sample.name) was read")
        #expect(refusal.reason.en.contains(sample.reason), "\(sample.name): \(refusal.reason.en)")
        for language in Language.allCases {
            #expect(!refusal.reason[language].isEmpty && !refusal.advice[language].isEmpty)
        }
    }

    /// People are sent to the program that wrote the file.
    @Test func advice() throws {
        for bytes in [Self.locked, Self.content("<a/>"), Self.content("<!DOCTYPE a><a/>")] {
            let advice = try #require(Self.refusal(bytes)).advice
            for language in Language.allCases {
                #expect(advice[language].contains("LibreOffice") && !advice[language].contains("Word"))
            }
        }
    }

    /// A part that the file promises but has not makes the reading incomplete, not impossible.
    @Test func missingPart() throws {
        let bytes = Self.changed { writer in writer.entries.removeAll { $0.name == "styles.xml" } }
        let document = try DocumentLoader.load(name: "a.odt", bytes: bytes)
        let notes = document.extracted?.notes.filter(\.isIncomplete) ?? []
        #expect(
            notes.map(\.text.en) == [
                "parts of the file are missing (styles.xml): open the document in LibreOffice and save it again"
            ])
    }

    /// Styles that are their own parents end somewhere.
    @Test func ringOfStyles() throws {
        let ring = Odf.style("A", parent: "B") + Odf.style("B", parent: "A")
        #expect(try OdtFile(Odf.heading("а", style: "A"), automatic: ring, styles: Odf.outline(1...1)).text() == "1. а")
    }

    /// Sound XML in an order no program writes: nothing is lost and nothing breaks.
    @Test(arguments: [
        Odf.cell(Odf.paragraph("а")), Odf.row(Odf.cell(Odf.paragraph("а"))), Odf.table(Odf.cell(Odf.paragraph("а"))),
        Odf.paragraph(Odf.paragraph("а")), Odf.table(Odf.row(Odf.row(Odf.cell(Odf.paragraph("а"))))),
        Odf.item(Odf.paragraph("а")), Odf.list(Odf.paragraph("а")),
        Odf.paragraph(Odf.table([["а", "б"], ["в", "г"]])),
        "<draw:frame>\(Odf.cell(Odf.paragraph("а")))</draw:frame>", Odf.header(Odf.list(Odf.item(Odf.paragraph("а")))),
        Odf.changes("<text:deletion>\(Odf.paragraph("б"))</text:deletion><text:insertion/>") + Odf.paragraph("а"),
        Odf.changes(Odf.changes(Odf.region("d", deleted: Odf.changes(Odf.region("d", deleted: "б")))))
            + Odf.paragraph("а"),
        "<text:change-end text:change-id=\"x\"/><text:change/>" + Odf.paragraph("а"),
        "<text:note>\(Odf.paragraph("а"))</text:note>", "<style:header>\(Odf.paragraph("а"))</style:header>",
    ])
    func strangeOrder(body: String) throws {
        for view in RevisionView.allCases { #expect(try OdtFile(body).text(view).contains("а")) }
    }
}
