internal import Markup

/// What a part of an office file is made of.
protocol OfficeVocabulary: MarkupVocabulary {
    /// Whether everything below is passed over.
    var isPassedOver: Bool { get }
}

/// The events of one part of an office file, without what is passed over: former properties, second copies, comments.
final class OfficeEvents<Name: OfficeVocabulary> {
    private let reader: MarkupReader<Name>
    /// How deep in something passed over.
    private var depth = 0
    /// Elements passed over: paragraphs among them count where paragraphs are numbered.
    private(set) var skipped: [Name: Int] = [:]

    init(_ bytes: [UInt8]) { reader = MarkupReader(xml: bytes) }

    func next() throws(OfficeFailure) -> MarkupEvent<Name>? {
        while let event = try nextOfAll() {
            switch event {
            case .start(let element) where depth > 0 || element.name?.isPassedOver == true:
                depth += 1
                if let name = element.name { skipped[name, default: 0] += 1 }
            case .end where depth > 0: depth -= 1
            case .text where depth > 0: break
            default: return event
            }
        }
        return nil
    }

    private func nextOfAll() throws(OfficeFailure) -> MarkupEvent<Name>? {
        do throws(MarkupFailure) { return try reader.nextEvent() } catch { throw .markup(error) }
    }
}
