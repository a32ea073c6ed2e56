internal import Markup

/// From a Word file (DOCX, DOCM, DOTX) to one running text: the body, then text boxes, notes, headers and footers.
struct DocxReader {
    private var package: DocxPackage
    private let view: RevisionView
    private let styles: DocxStyles
    private var counters: DocxCounters
    private let unknownFormats: Set<String>
    private let hasClearNumbers: Bool
    private var writer = BlockWriter()
    private var facts = OfficeFacts()

    /// - Parameter lists: what is known of the lists of a file that was converted.
    static func read(
        _ package: OfficePackage, view: RevisionView, lists: OldWordLists = OldWordLists()
    ) throws(OfficeFailure) -> ExtractedText {
        var reader = try DocxReader(package, view, lists)
        return try reader.read()
    }

    private init(_ package: OfficePackage, _ view: RevisionView, _ lists: OldWordLists) throws(OfficeFailure) {
        self.view = view
        var package = try DocxPackage(package)
        let styles = try package.contents(.styles).map { bytes throws(OfficeFailure) in try DocxStyles(bytes) }
        var numbering = try package.contents(.numbering).map { bytes throws(OfficeFailure) in try DocxNumbering(bytes) }
        self.package = package
        hasClearNumbers = numbering?.restore(lists) ?? true
        self.styles = styles ?? DocxStyles()
        unknownFormats = numbering?.unknownFormats ?? []
        counters = DocxCounters(numbering ?? DocxNumbering(), self.styles)
    }

    private mutating func read() throws(OfficeFailure) -> ExtractedText {
        try read(package.document)
        for part in package.names(.footnotes) + package.names(.endnotes) { try read(part) }
        // Headers of first, odd and even pages mostly say the same.
        var seen: Set<[UInt8]> = []
        for part in package.names(.header) + package.names(.footer) { try read(part, once: &seen) }
        var notes = OfficeNotes(facts, view, .word)
        notes.unknownFormats = unknownFormats
        notes.comments = try countComments()
        notes.missing = package.missing
        notes.unread = package.unreadCount
        writer.text.notes = notes.all(isEmpty: !writer.text.bytes.contains { $0 > 0x20 })
        if !hasClearNumbers { writer.text.notes.append(.unclearNumbers) }
        return writer.text
    }

    private mutating func read(_ part: String) throws(OfficeFailure) {
        var seen: Set<[UInt8]> = []
        try read(part, once: &seen)
    }

    /// - Parameter seen: words of the parts read so far; a part that says the same is not written again.
    private mutating func read(_ part: String, once seen: inout Set<[UInt8]>) throws(OfficeFailure) {
        guard let bytes = try package.contents(of: part) else { return }
        var reader = DocxStoryReader(bytes, part: part, view: view, styles: styles, counters: counters)
        try reader.read()
        guard reader.hasBody || part != package.document else { throw .other("ZIP") }
        counters = reader.counters
        facts = facts + reader.story.facts
        for (index, blocks) in ([reader.story.blocks] + reader.story.boxes).enumerated() {
            let isBody = part == package.document && index == 0
            let words = BlockWriter.words(blocks)
            guard isBody || !words.isEmpty, seen.insert(words).inserted else { continue }
            if !isBody { writer.beginPart() }
            writer.write(blocks)
        }
    }

    private mutating func countComments() throws(OfficeFailure) -> Int {
        var count = 0
        for part in package.names(.comments) {
            guard let bytes = try package.contents(of: part) else { continue }
            let events = DocxEvents(bytes)
            while let event = try events.next() {
                if case .start(let element) = event, element.name == .comment { count += 1 }
            }
        }
        return count
    }
}
