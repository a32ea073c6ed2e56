internal import Markup

/// numbering.xml: lists (`w:num`), each an instance of a definition (`w:abstractNum`) whose levels say how numbers look.
struct DocxNumbering {
    struct Level {
        /// 0 where the file says nothing (ECMA-376, 17.9.25).
        var start = 0
        var format = NumberFormat.decimal
        /// `%1` … `%9` stand for the numbers of the levels: «%1.%2.».
        var text = ""
        /// `nil`: restarts after any higher level. 0: never. n: after level n (1-based) or a higher one.
        var restart: Int?
        /// All levels are shown as decimals.
        var isLegal = false
        var suffix = " "
        var style: String?
    }

    struct Instance {
        var definition = 0
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    struct Definition {
        var levels: [Int: Level] = [:]
        /// Levels are those of a numbering style.
        var styleLink: String?
    }

    private(set) var instances: [Int: Instance] = [:]
    private(set) var definitions: [Int: Definition] = [:]
    /// Formats this reader does not know; shown as decimals.
    private(set) var unknownFormats: Set<String> = []

    static let levelCount = 9

    init() {}

    init(_ bytes: [UInt8]) throws(OfficeFailure) {
        let events = DocxEvents(bytes)
        var place = Place()
        while let event = try events.next() {
            switch event {
            case .start(let element): open(element, &place)
            case .end(let name): close(name, &place)
            case .text: break
            }
        }
    }

    /// What is open while reading.
    private struct Place {
        var definition: Int?
        var instance: Int?
        var override: Int?
        var level: Int?
        var current = Level()
    }

    private mutating func open(_ element: MarkupElement<DocxName>, _ place: inout Place) {
        switch element.name {
        case .abstractNumbering:
            place.definition = element.number(.abstractReference)
            if let id = place.definition { definitions[id] = Definition() }
        case .numberingInstance:
            place.instance = element.number(.numberReference)
            if let id = place.instance { instances[id] = Instance() }
        case .abstractReference:
            if let id = place.instance, let definition = element.number { instances[id]?.definition = definition }
        case .numberingStyleLink:
            if let id = place.definition { definitions[id]?.styleLink = element[.value] }
        case .levelOverride: place.override = element.number(.level)
        case .startOverride:
            if let id = place.instance, let level = place.override { instances[id]?.starts[level] = element.number }
        case .levelDefinition:
            place.level = element.number(.level)
            place.current = Level()
        default: if place.level != nil { readLevel(element, &place.current) }
        }
    }

    private mutating func close(_ name: DocxName?, _ place: inout Place) {
        switch name {
        case .abstractNumbering: place.definition = nil
        case .numberingInstance: place.instance = nil
        case .levelOverride: place.override = nil
        case .levelDefinition:
            if let level = place.level, (0..<Self.levelCount).contains(level) {
                if let id = place.instance {
                    instances[id]?.levels[level] = place.current
                } else if let id = place.definition {
                    definitions[id]?.levels[level] = place.current
                }
            }
            place.level = nil
        default: break
        }
    }

    private mutating func readLevel(_ element: MarkupElement<DocxName>, _ level: inout Level) {
        switch element.name {
        case .levelStart: level.start = element.number ?? 0
        case .numberFormat:
            guard let name = element[.value] else { return }
            if let format = NumberFormat(rawValue: name) { level.format = format } else { unknownFormats.insert(name) }
        case .levelText: level.text = element[.value] ?? ""
        case .levelRestart: level.restart = element.number
        case .legalNumbering: level.isLegal = element.isOn
        case .levelSuffix: level.suffix = element[.value] == "nothing" ? "" : " "
        case .paragraphStyle: level.style = element[.value]
        default: break
        }
    }

    /// Puts back into the levels what a converter lost.
    ///
    /// - Returns: `false` where it is not clear what belongs where.
    mutating func restore(_ lists: OldWordLists) -> Bool {
        var isClear = !lists.isMissing(in: definitions.values.map(\.levels))
        for id in definitions.keys {
            switch lists.match(definitions[id]?.levels ?? [:]) {
            case .found(let levels):
                for (index, level) in levels.enumerated() {
                    definitions[id]?.levels[index]?.restart = level.lost.restart
                    definitions[id]?.levels[index]?.isLegal = level.lost.isLegal
                }
            case .none: break
            case .unclear: isClear = false
            }
        }
        return isClear
    }

    // MARK: asking

    /// The definition behind a list, through numbering styles.
    func definition(of instance: Int, _ styles: DocxStyles) -> Int? {
        guard var id = instances[instance]?.definition else { return nil }
        var seen: Set<Int> = []
        while let link = definitions[id]?.styleLink, seen.insert(id).inserted {
            guard let number = styles.styles[link]?.numbering.number, let next = instances[number]?.definition else {
                break
            }
            id = next
        }
        return id
    }

    /// A level of a list: its own, else the definition's.
    func level(_ level: Int, of instance: Int, definition: Int) -> Level? {
        instances[instance]?.levels[level] ?? definitions[definition]?.levels[level]
    }
}
