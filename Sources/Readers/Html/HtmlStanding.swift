internal import Markup

/// Where a block of a saved page belongs by what it is called: the text, or the furniture around it.
enum HtmlStanding {
    case plain
    /// Named as the place of the text.
    case main, article
    /// The head or foot of a page, or of an article in it.
    case edge
    /// Names that furniture has, and sometimes a text.
    case doubtful
    case furniture

    init(_ element: MarkupElement<HtmlName>) {
        self = .plain
        switch element[.role] {
        case "main": self = .main
        case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
            "alertdialog":
            self = .furniture
        default:
            switch element.name {
            case .main: self = .main
            case .article: self = .article
            case .nav, .aside: self = .furniture
            case .dialog where element[.expanded] == nil: self = .furniture
            case .header, .footer: self = .edge
            default: if element.name?.isHeading != true { self = Self.byName(element) }
            }
        }
    }

    /// Word's class names are one word («MsoFooter» is a paragraph of the text) and never match.
    private static func byName(_ element: MarkupElement<HtmlName>) -> HtmlStanding {
        var standing = HtmlStanding.plain
        for names in [element[.className], element[.id]] {
            for word in (names ?? "").lowercased().split(maxSplits: 64, whereSeparator: { " -_\t\n\r".contains($0) }) {
                if furnitureWords.contains(word) { return .furniture }
                if doubtfulWords.contains(word) { standing = .doubtful }
            }
        }
        return standing
    }

    private static let furnitureWords: Set<Substring> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "footer", "sidebar", "cookie",
        "cookies", "comments", "disqus", "pagination",
    ]
    private static let doubtfulWords: Set<Substring> = [
        "header", "social", "socials", "share", "sharing", "search", "banner", "banners", "advert", "adfox", "widget",
        "widgettitle", "modal", "popup", "pager", "toolbar", "tools", "subscribe", "copyright", "logo", "partners",
        "aside", "languages", "related", "rating", "counter", "login", "modes",
    ]
}
