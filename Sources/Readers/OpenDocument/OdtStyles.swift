internal import Markup

/// What the styles of an OpenDocument text say of lists and hidden text; everything else of a style is looks.
struct OdtStyles {
    enum Family: String {
        case paragraph, text
    }

    private struct Style {
        var parent: String?
        /// Empty switches numbering off.
        var list: String?
        /// `nil` where the style says nothing.
        var isHidden: Bool?
    }

    private struct StyleName: Hashable {
        let family: Family
        let name: String
    }

    private var styles: [StyleName: Style] = [:]
    private(set) var lists: [String: OdtListStyle] = [:]
    /// Of headings that are in no list.
    private(set) var outline = OdtListStyle()
    private(set) var outlineName = "Outline"

    /// Longer chains of parents are rings.
    private static let longestChain = 64

    /// Reads the styles of a part; those of the same name that were read before are no more. Styles stand before text.
    mutating func read(_ bytes: [UInt8]) throws(OfficeFailure) {
        let events = OfficeEvents<OdtName>(bytes)
        var place = Place()
        while let event = try events.next() {
            switch event {
            case .start(let element):
                if element.name == .anyBody || element.name == .masterStyles { return }
                open(element, &place)
            case .end(let name): close(name, &place)
            case .text: break
            }
        }
    }

    /// What is open while reading.
    private struct Place {
        var style: StyleName?
        var list: String?
        var isOutline = false
        var current = OdtListStyle()
        var level: Int?
    }

    private mutating func open(_ element: MarkupElement<OdtName>, _ place: inout Place) {
        switch element.name {
        case .style:
            guard let name = element[.name], let family = element[.family].flatMap(Family.init) else { return }
            place.style = StyleName(family: family, name: name)
            styles[StyleName(family: family, name: name)] = Style(
                parent: element[.parentStyle], list: element[.listStyleName])
        case .textProperties:
            guard let style = place.style, let display = element[.display] else { return }
            styles[style]?.isHidden = display == "none"
        case .listStyle, .outlineStyle:
            place.list = element[.name] ?? (element.name == .outlineStyle ? outlineName : "")
            place.isOutline = element.name == .outlineStyle
            place.current = OdtListStyle(isConsecutive: element.isTrue(.consecutiveNumbering))
        default: if place.list != nil { place.current.read(element, &place.level) }
        }
    }

    private mutating func close(_ name: OdtName?, _ place: inout Place) {
        switch name {
        case .style: place.style = nil
        case .numberLevel, .bulletLevel, .imageLevel, .outlineLevelStyle: place.level = nil
        case .listStyle, .outlineStyle:
            guard let list = place.list else { return }
            lists[list] = place.current
            if place.isOutline {
                outline = place.current
                outlineName = list
            }
            place.list = nil
        default: break
        }
    }

    // MARK: asking

    /// Whether words of a style are hidden; `nil` where it says nothing.
    func isHidden(_ name: String?, _ family: Family) -> Bool? {
        chain(from: name, family).lazy.compactMap(\.isHidden).first
    }

    /// The list style that a paragraph style names; empty where it switches numbering off.
    func list(ofParagraph style: String?) -> String? {
        chain(from: style, .paragraph).lazy.compactMap(\.list).first
    }

    /// A style and its parents, nearest first.
    private func chain(from name: String?, _ family: Family) -> [Style] {
        var chain: [Style] = []
        var next = name
        while let name = next, let style = styles[StyleName(family: family, name: name)],
            chain.count < Self.longestChain
        {
            chain.append(style)
            next = style.parent
        }
        return chain
    }
}
