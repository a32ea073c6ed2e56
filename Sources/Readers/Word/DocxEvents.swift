internal import Markup

/// The events of one part of a Word file, without what is passed over: former properties, second copies.
final class DocxEvents {
    private let reader: MarkupReader<DocxName>
    /// How deep in something passed over.
    private var skipped = 0
    /// Paragraphs passed over: they count where paragraphs are numbered.
    private(set) var skippedParagraphs = 0

    init(_ bytes: [UInt8]) { reader = MarkupReader(xml: bytes) }

    func next() throws(DocxFailure) -> MarkupEvent<DocxName>? {
        while let event = try nextOfAll() {
            switch event {
            case .start(let element) where skipped > 0 || element.name?.isPassedOver == true:
                skipped += 1
                if element.name == .paragraph { skippedParagraphs += 1 }
            case .end where skipped > 0: skipped -= 1
            case .text where skipped > 0: break
            default: return event
            }
        }
        return nil
    }

    private func nextOfAll() throws(DocxFailure) -> MarkupEvent<DocxName>? {
        do throws(MarkupFailure) { return try reader.nextEvent() } catch { throw .markup(error) }
    }
}
