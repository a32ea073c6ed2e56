internal import Texts

/// From a web page or a document saved as HTML to its text.
///
/// The page becomes a tree of blocks, menus and furniture are found, and what is left is read into paragraphs and tables.
enum HtmlReader {
    static func read(_ file: [UInt8], view: RevisionView) throws(NotRead) -> ExtractedText {
        let page = try decode(file)
        var builder = HtmlTreeBuilder(page.bytes)
        try builder.run()
        let content = HtmlContent(builder.tree, isOfficeDocument: builder.facts.isOfficeDocument)
        var story = HtmlStoryReader(builder.tree, content, page: page.bytes, view: view, facts: builder.facts)
        var writer = BlockWriter()
        writer.write(try story.read())
        for note in story.notes {
            writer.beginPart()
            writer.write(note)
        }
        var facts = story.facts
        facts.furniture = content.skippedWords
        facts.contradiction = page.contradiction
        facts.isEmpty = !writer.text.bytes.contains { $0 > 0x20 && $0 != ExtractedText.partSeparator }
        writer.text.notes = facts.notes(view)
        return writer.text
    }

    private static func decode(_ file: [UInt8]) throws(NotRead) -> HtmlText {
        do throws(DecodingFailure) { return try HtmlText(file) } catch { throw NotRead(error) }
    }
}
