internal import Markup

/// What happens while a part is read: what stands in it, and deleted words that are put back.
enum OdtStep {
    /// - Parameter index: of the paragraph that began last in the file.
    case event(MarkupEvent<OdtName>, index: Int)
    /// Words of a deleted paragraph go on in the open one.
    case join(MarkupElement<OdtName>, index: Int)
    /// The open paragraph ends here: its end was deleted.
    case part
    /// A deleted paragraph begins that goes on with what stands behind the deletion.
    case begin(MarkupElement<OdtName>, index: Int)
    /// The deleted words are over.
    case resume
}

/// The tracked changes of a part (OpenDocument part 3, 5.5): deleted words stand apart, inserted ones between two marks.
struct OdtChanges {
    private(set) var count = 0
    private var insertions: Set<String> = []
    private var deletions: [String: [OdtStep]] = [:]
    private var open: Set<String> = []

    /// What is read now was inserted.
    var isInserted: Bool { !open.isEmpty }

    /// Words were lost: an insertion that is not read does not end, or deleted words have no place in the text.
    func isBroken(_ view: RevisionView) -> Bool { view == .original && isInserted || !deletions.isEmpty }

    mutating func start(_ element: MarkupElement<OdtName>) {
        if let id = element[.changeIdentifier], insertions.contains(id) { open.insert(id) }
    }

    mutating func end(_ element: MarkupElement<OdtName>) {
        if let id = element[.changeIdentifier] { open.remove(id) }
    }

    /// Each deletion can be put back once.
    mutating func takeDeletion(_ element: MarkupElement<OdtName>) -> [OdtStep]? {
        element[.changeIdentifier].flatMap { deletions.removeValue(forKey: $0) }
    }

    /// Reads `text:tracked-changes`, whose start was just read, to its end.
    ///
    /// - Parameters:
    ///   - lists: lists of the text may continue lists of deleted words.
    ///   - view: words that were deleted are kept where they are wanted.
    mutating func read(_ events: OdtEvents, _ lists: inout OdtLists, _ view: RevisionView) throws(OfficeFailure) {
        var region: String?
        var depth = 1
        while depth > 0, case .event(let event, _)? = try events.next() {
            switch event {
            case .start(let element) where element.name == .deletion:
                let steps = try Self.deletedSteps(events, &lists)
                count += 1
                if let region, view != .accepted { deletions[region] = steps }
            case .start(let element):
                depth += 1
                if element.name == .changedRegion { region = element[.identifier] ?? element[.textIdentifier] }
                if element.name == .insertion {
                    count += 1
                    if let region { insertions.insert(region) }
                }
            case .end(let name):
                depth -= 1
                // What was inserted and deleted again was never in the original.
                if name == .changedRegion, view == .original, let region, insertions.contains(region) {
                    deletions[region] = nil
                }
            case .text: break
            }
        }
    }

    /// What stands in `text:deletion`, whose start was just read, to its end.
    private static func deletedSteps(_ events: OdtEvents, _ lists: inout OdtLists) throws(OfficeFailure) -> [OdtStep] {
        var steps: [OdtStep] = []
        var path: [OdtName?] = []
        while let step = try events.next(), case .event(let event, _) = step {
            switch event {
            case .start(let element):
                if element.name == .list, !path.contains(.list) { _ = lists.open(element, style: element[.styleName]) }
                path.append(element.name)
            case .end:
                if path.isEmpty { return steps }
                path.removeLast()
            case .text: break
            }
            steps.append(step)
        }
        return steps
    }
}

extension [OdtStep] {
    /// Deleted words as they stood in a paragraph: the first and the last paragraph of them are one with what stands
    /// before and behind (OpenDocument part 3, 5.5.4). `nil` where they begin or end with something else.
    var joined: [OdtStep]? {
        let blocks = topBlocks
        guard let first = blocks.first, let last = blocks.last, first.isParagraph, last.isParagraph,
            case .event(.start(let firstElement), let firstIndex) = self[first.start],
            case .event(.start(let lastElement), let lastIndex) = self[last.start]
        else { return nil }
        var steps = self
        steps[first.start] = .join(firstElement, index: firstIndex)
        if blocks.count == 1 {
            steps.remove(at: first.end)
        } else {
            steps[first.end] = .part
            steps[last.start] = .begin(lastElement, index: lastIndex)
            steps.remove(at: last.end)
        }
        return steps + [.resume]
    }

    /// Paragraphs and other blocks that stand in no other, through lists and sections.
    private var topBlocks: [(isParagraph: Bool, start: Int, end: Int)] {
        var blocks: [(isParagraph: Bool, start: Int, end: Int)] = []
        var depth = 0
        for (index, step) in enumerated() {
            switch step {
            case .event(.start(let element), _):
                if depth == 0, element.name?.isWrapper == true { continue }
                if depth == 0 {
                    let isParagraph = element.name == .paragraph || element.name == .heading
                    blocks.append((isParagraph, index, index))
                }
                depth += 1
            case .event(.end(let name), _):
                if depth == 0, name?.isWrapper == true { continue }
                depth -= 1
                if depth == 0, let last = blocks.indices.last { blocks[last].end = index }
            default: break
            }
        }
        return blocks
    }
}
