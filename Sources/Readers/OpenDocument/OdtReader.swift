/// From an OpenDocument text (ODT, OTT) to one running text: the body, then text boxes, notes, headers and footers.
struct OdtReader {
    private var package: OdtPackage
    private let view: RevisionView
    private var styles = OdtStyles()
    private var counters = OdtCounters()
    private var writer = BlockWriter()
    private var facts = OfficeFacts()
    private var comments = 0

    /// - Parameter mediaType: of the package, as it says itself.
    static func read(
        _ package: OfficePackage, mediaType: String, view: RevisionView
    ) throws(OfficeFailure) -> ExtractedText {
        var reader = OdtReader(package: try OdtPackage(package, mediaType: mediaType), view: view)
        return try reader.read()
    }

    private init(package: OdtPackage, view: RevisionView) {
        self.package = package
        self.view = view
    }

    private mutating func read() throws(OfficeFailure) -> ExtractedText {
        guard let content = try package.contents(of: OdtPackage.contentPart) else {
            throw .noText(part: OdtPackage.contentPart)
        }
        let pages = try package.contents(of: OdtPackage.stylesPart)
        if let pages { try styles.read(pages) }
        let pageStyles = styles
        try styles.read(content)
        let body = try story(content, part: OdtPackage.contentPart)
        guard body.hasBody else { throw .noText(part: OdtPackage.contentPart) }
        writer.write(body.blocks)
        write(body.asides)
        if let pages {
            styles = pageStyles
            write(try story(pages, part: OdtPackage.stylesPart).asides)
        }
        var notes = OfficeNotes(facts, view, .libreOffice)
        notes.unknownFormats = counters.unknownFormats
        notes.comments = comments
        notes.missing = package.missing
        writer.text.notes = notes.all(isEmpty: !writer.text.bytes.contains { $0 > 0x20 })
        return writer.text
    }

    private mutating func story(_ bytes: [UInt8], part: String) throws(OfficeFailure) -> OdtStory {
        var reader = OdtStoryReader(bytes, part: part, view: view, styles: styles, counters: counters)
        try reader.read()
        counters = reader.counters
        facts = facts + reader.story.facts
        comments += reader.story.comments
        return reader.story
    }

    /// Writes parts that stand beside the body; those that say the same, as headers of several pages do, once.
    private mutating func write(_ parts: [[Block]]) {
        var seen: Set<[UInt8]> = []
        for blocks in parts {
            let words = BlockWriter.words(blocks)
            guard !words.isEmpty, seen.insert(words).inserted else { continue }
            writer.beginPart()
            writer.write(blocks)
        }
    }
}
