internal import Markup

/// The elements and attributes that mean something for the words of a page. All others are looks.
enum HtmlName: String, MarkupVocabulary {
    case html, body, head, meta, style
    // Blocks.
    case p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, address, center, hr, form, fieldset, legend, details, summary
    case section, article, main, header, footer, nav, aside, hgroup, figure, figcaption, dialog
    case ol, ul, menu, dir, li, dl, dt, dd
    case table, caption, thead, tbody, tfoot, tr, td, th
    // In a line.
    case a, br, sup, sub, del, s, strike, ins, img
    // These say nothing, but their ends are theirs.
    case span, font, b, i, u, em, strong, small, big, code, label, mark, nobr
    // Not text.
    case script, template, noscript, svg, math, textarea, select, button, datalist, title, audio, video, canvas, object
    case iframe, frame, noframes, noembed
    // Attributes; `title`, `style` and `dir` are names of both kinds.
    case id, role, hidden, href, src, start, value, type, reversed, colspan, rowspan, border, color, bgcolor, face
    case className = "class"
    case content, name
    case expanded = "aria-expanded"
    case controls = "aria-controls"

    static let namespaces: [String: String] = [:]

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Elements that begin and end a line. Those of tables count: text on both sides of a cell is not one word.
    var isBlock: Bool {
        switch self {
        case .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .address, .center, .hr, .form, .fieldset,
            .legend,
            .details, .summary, .section, .article, .main, .header, .footer, .nav, .aside, .hgroup, .figure,
            .figcaption,
            .dialog, .ol, .ul, .menu, .dir, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th:
            true
        default: false
        }
    }

    /// A list whose items have numbers or dashes.
    var isList: Bool { self == .ol || self == .ul || self == .menu || self == .dir }

    /// A cell or caption keeps what is inside from ending anything outside.
    var isCell: Bool { self == .td || self == .th || self == .caption }

    /// What is in these nobody reads: programs, drawings, choices of a form, what shows only where something else does not.
    var isDropped: Bool {
        switch self {
        case .script, .style, .template, .noscript, .svg, .math, .textarea, .select, .datalist, .title, .audio, .video,
            .canvas, .object, .iframe, .noframes, .noembed:
            true
        default: false
        }
    }
}
