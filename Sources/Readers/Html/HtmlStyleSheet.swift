internal import Markup

/// The rules of a page's `<style>` elements whose selector is one element's own: `p`, `.note`, `td.note`, `#menu`. What
/// depends on where an element stands, on media or on states is not asked.
struct HtmlStyleSheet {
    private var rules: [String: HtmlStyle] = [:]
    /// By the selector of the list: `.numbered>li::before`.
    private var markers: [String: HtmlMarker] = [:]
    private static let mostRules = 50_000
    /// An element with more is made to keep its reader busy.
    private static let mostClasses = 32

    init() {}

    /// All sheets of a page: they count for what stands before them too.
    init(page bytes: [UInt8]) {
        guard Self.mayHaveSheets(bytes) else { return }
        let reader = MarkupReader<HtmlName>(html: bytes)
        var isInStyle = false
        while let event = try? reader.nextEvent() {
            switch event {
            case .start(let element): isInStyle = element.name == .style
            case .text(let text): if isInStyle { add(Array(text.utf8)) }
            case .end: isInStyle = false
            }
        }
    }

    private static func mayHaveSheets(_ bytes: [UInt8]) -> Bool {
        let name = Array("style".utf8)
        return bytes.indices.contains { index in
            bytes[index] == 0x3C && bytes[(index + 1)...].prefix(name.count).elementsEqual(name) { $0 | 0x20 == $1 }
        }
    }

    /// What the rules say of an element; later words, and nearer ones, count more.
    func style(of element: MarkupElement<HtmlName>) -> HtmlStyle {
        guard !rules.isEmpty else { return HtmlStyle() }
        var style = HtmlStyle()
        for selector in selectors(of: element) { if let rule = rules[selector] { style.apply(rule) } }
        return style
    }

    /// What stands before the items of a list.
    func marker(of list: MarkupElement<HtmlName>) -> HtmlMarker? {
        markers.isEmpty ? nil : selectors(of: list).lazy.reversed().compactMap { markers[$0] }.first
    }

    private func selectors(of element: MarkupElement<HtmlName>) -> [String] {
        let name = element.name?.rawValue ?? ""
        let classes = element[.className]?.split(maxSplits: Self.mostClasses, whereSeparator: \.isWhitespace) ?? []
        var selectors = [name]
        for word in classes.prefix(Self.mostClasses) { selectors.append("." + word) }
        if !name.isEmpty { for word in classes.prefix(Self.mostClasses) { selectors.append(name + "." + word) } }
        if let id = element[.id] { selectors += ["#" + id, name + "#" + id] }
        return selectors
    }

    // MARK: reading

    private mutating func add(_ css: [UInt8]) {
        let css = Self.withoutComments(css)
        var index = 0
        var start = 0
        while index < css.count {
            switch css[index] {
            // `@import …;`, and the `<!--` of old pages.
            case 0x3B: start = index + 1
            case 0x7B:
                let selector = String(decoding: css[start..<index], as: UTF8.self)
                let end = Self.end(of: index, in: css)
                if !selector.contains("@") {
                    add(selector, String(decoding: css[(index + 1)..<end], as: UTF8.self))
                }
                index = end
                start = end + 1
            default: break
            }
            index += 1
        }
    }

    private mutating func add(_ selectors: String, _ declarations: String) {
        guard rules.count < Self.mostRules else { return }
        let style = HtmlStyle(declarations)
        for selector in selectors.split(separator: ",") {
            let words = selector.split { $0.isWhitespace || $0 == ">" }.drop { $0 == "<!--" }
            guard let word = words.first, Self.isSimple(word) else { continue }
            if words.count == 1 {
                rules[String(word), default: HtmlStyle()].apply(style)
            } else if words.count == 2, words.last == "li:before" || words.last == "li::before" {
                markers[String(word)] = HtmlMarker(declarations)
            }
        }
    }

    /// A name, one class or one id.
    private static func isSimple(_ selector: Substring) -> Bool {
        selector.count { $0 == "." || $0 == "#" } <= 1
            && selector.allSatisfy { $0.isLetter || $0.isNumber || ".#-_".contains($0) }
    }

    /// Where the brace that closes this one stands; braces in braces belong to `@media`.
    private static func end(of open: Int, in css: [UInt8]) -> Int {
        var depth = 0
        for index in open..<css.count {
            if css[index] == 0x7B { depth += 1 }
            if css[index] == 0x7D {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return css.count
    }

    private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
        var bare: [UInt8] = []
        bare.reserveCapacity(css.count)
        var index = 0
        while index < css.count {
            if css[index...].starts(with: [0x2F, 0x2A]) {
                index += 2
                while index < css.count, !css[index...].starts(with: [0x2A, 0x2F]) { index += 1 }
                index += 2
            } else {
                bare.append(css[index])
                index += 1
            }
        }
        return bare
    }
}
