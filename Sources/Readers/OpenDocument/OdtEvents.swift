internal import Markup

/// The events of one part of an OpenDocument text; deleted words can be played again where they stood.
final class OdtEvents {
    private let events: OfficeEvents<OdtName>
    /// Steps to play before the file goes on, the next one last.
    private var waiting: [OdtStep] = []
    private var paragraphs = 0

    init(_ bytes: [UInt8]) { events = OfficeEvents(bytes) }

    /// Comments passed over.
    var comments: Int { events.skipped[.annotation, default: 0] }

    func next() throws(OfficeFailure) -> OdtStep? {
        if let step = waiting.popLast() { return step }
        guard let event = try events.next() else { return nil }
        if case .start(let element) = event, element.name == .paragraph || element.name == .heading { paragraphs += 1 }
        let skipped = events.skipped[.paragraph, default: 0] + events.skipped[.heading, default: 0]
        return .event(event, index: paragraphs + skipped - 1)
    }

    func play(_ steps: [OdtStep]) { waiting += steps.reversed() }
}
