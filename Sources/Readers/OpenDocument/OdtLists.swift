internal import Markup

/// A list in which numbers are counted: lists of the file that continue each other are one.
struct OdtListKey: Hashable {
    let number: Int

    /// Headings that are in no list, and lists in the style of headings.
    static let outline = OdtListKey(number: 0)
}

/// Knows which lists of a file continue others (OpenDocument part 3, 19.780, 19.781).
struct OdtLists {
    private var known: [String: OdtListKey] = [:]
    private var count = 0
    /// The last list of each style; lists without one are together.
    private var last: [String: OdtListKey] = [:]
    /// Lists of numbered paragraphs that name none, by style.
    private var unnamed: [String: OdtListKey] = [:]

    /// A list that is in no other.
    mutating func open(_ element: MarkupElement<OdtName>, style: String?) -> OdtListKey {
        let identifier = element[.identifier]
        let key = continued(element, style) ?? identifier.flatMap { known[$0] } ?? newKey()
        if let identifier { known[identifier] = key }
        last[style ?? ""] = key
        return key
    }

    private func continued(_ element: MarkupElement<OdtName>, _ style: String?) -> OdtListKey? {
        if let other = element[.continueList] { return known[other] }
        // Word says no more than this where lists of other styles stand between. LibreOffice, which begins anew there,
        // never writes it there: it names the list.
        return element.isTrue(.continueNumbering) ? last[style ?? ""] : nil
    }

    mutating func openNumberedParagraph(_ element: MarkupElement<OdtName>, style: String?) -> OdtListKey {
        let key: OdtListKey
        if let identifier = element[.listIdentifier] {
            key = known[identifier] ?? newKey()
            known[identifier] = key
        } else {
            key = unnamed[style ?? ""] ?? newKey()
        }
        unnamed[style ?? ""] = key
        return key
    }

    private mutating func newKey() -> OdtListKey {
        count += 1
        return OdtListKey(number: count)
    }
}

/// How a paragraph is numbered.
struct OdtNumbering {
    let list: OdtListKey
    /// 0-based.
    let level: Int
    /// `nil` for none that the file names.
    let style: String?
    /// A number of its own, from which the next go on.
    var start: Int?
    /// Begins anew whatever came before.
    var isRestarted = false
}

/// The lists and items that are open at a place of the text.
struct OdtListStack {
    private var open: [OpenList] = []

    private struct OpenList {
        let key: OdtListKey
        let level: Int
        let style: String?
        var isRestarted: Bool
        var item: OdtItem?
        var innerLists = 0
    }

    private struct OdtItem {
        var start: Int?
        var style: String?
        /// Only its first paragraph has a number.
        var isTaken: Bool
    }

    var isEmpty: Bool { open.isEmpty }

    mutating func openList(_ element: MarkupElement<OdtName>, _ lists: inout OdtLists) {
        guard let outer = open.indices.last else {
            let style = element[.styleName]
            let key = lists.open(element, style: style)
            open.append(OpenList(key: key, level: 0, style: style, isRestarted: false))
            return
        }
        open[outer].item?.isTaken = true
        open[outer].innerLists += 1
        let isContinued = element[.continueNumbering].map { $0 == "true" }
        open.append(
            OpenList(
                key: open[outer].key, level: min(open[outer].level + 1, OdtListStyle.levelCount - 1),
                style: element[.styleName] ?? open[outer].style,
                // A second list in one item begins anew; the first in a new item does so anyway.
                isRestarted: isContinued.map { !$0 } ?? (open[outer].innerLists > 1)))
    }

    mutating func openNumberedParagraph(_ element: MarkupElement<OdtName>, _ lists: inout OdtLists) {
        let style = element[.styleName]
        let key = lists.openNumberedParagraph(element, style: style)
        open.append(
            OpenList(
                key: key, level: min(element.count(.level), OdtListStyle.levelCount) - 1, style: style,
                isRestarted: false, item: OdtItem(start: element.number(.startValue), isTaken: false)))
    }

    mutating func closeList() { _ = open.popLast() }

    mutating func openItem(_ element: MarkupElement<OdtName>) {
        guard let last = open.indices.last else { return }
        open[last].innerLists = 0
        open[last].item = OdtItem(
            start: element.number(.startValue), style: element[.styleOverride], isTaken: element.name == .listHeader)
    }

    mutating func closeItem() {
        if let last = open.indices.last { open[last].item = nil }
    }

    /// The number of a paragraph that begins here.
    ///
    /// - Parameter paragraphStyle: the list style that the style of the paragraph names.
    mutating func takeNumber(_ paragraphStyle: String?) -> OdtNumbering? {
        guard let last = open.indices.last, let item = open[last].item, !item.isTaken else { return nil }
        open[last].item?.isTaken = true
        defer { open[last].isRestarted = false }
        return OdtNumbering(
            list: open[last].key, level: open[last].level, style: item.style ?? open[last].style ?? paragraphStyle,
            start: item.start, isRestarted: open[last].isRestarted)
    }
}
