/// An OpenDocument text made from XML, as small as LibreOffice would open.
public struct OdtFile: OfficeFile {
    /// What stands in `office:text`.
    public var body: String
    /// What stands in `office:automatic-styles` of content.xml.
    public var automatic: String
    /// What stands in `office:styles` and `office:master-styles` of styles.xml.
    public var styles: String
    public var pages: String
    public var mediaType = "application/vnd.oasis.opendocument.text"
    /// In the element of each part in the manifest.
    public var encryption = ""

    public init(_ body: String, automatic: String = "", styles: String = "", pages: String = "") {
        self.body = body
        self.automatic = automatic
        self.styles = styles
        self.pages = pages
    }

    private static let head = #"<?xml version="1.0" encoding="UTF-8"?>"#

    private static let namespaces: String = {
        let standard = [
            "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
            "svg": "svg-compatible", "manifest": "manifest",
        ]
        return standard.map { " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1):1.0\"" }.joined()
            + #" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0""#
            + #" xmlns:dc="http://purl.org/dc/elements/1.1/""#
    }()

    /// A part with its root element.
    public static func root(_ name: String, _ content: String) -> String {
        "\(head)<\(name)\(namespaces)>\(content)</\(name)>"
    }

    public var zip: ZipWriter {
        let content =
            "<office:automatic-styles>\(automatic)</office:automatic-styles>"
            + "<office:body><office:text>\(body)</office:text></office:body>"
        let common =
            "<office:styles>\(styles)</office:styles><office:master-styles>\(pages)</office:master-styles>"
        return ZipWriter([
            ("mimetype", mediaType), ("content.xml", Self.root("office:document-content", content)),
            ("styles.xml", Self.root("office:document-styles", common)), ("META-INF/manifest.xml", manifest),
        ])
    }

    private var manifest: String {
        let parts = ["content.xml", "styles.xml"].map {
            "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\">\(encryption)</manifest:file-entry>"
        }
        let package = "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"\(mediaType)\"/>"
        return Self.root("manifest:manifest", package + parts.joined())
    }
}

/// Pieces of OpenDocument. Attributes are written with the space before them: ` text:start-value="5"`.
public enum Odf {
    /// Words, with the spaces that white space would not keep.
    public static func text(_ words: String) -> String {
        Word.escaped(words).replacing("\t", with: "<text:tab/>").replacing(" ", with: "<text:s/>")
    }

    public static func paragraph(_ content: String, style: String? = nil) -> String {
        "<text:p\(named(style))>\(content)</text:p>"
    }

    public static func heading(_ content: String, level: Int = 1, style: String? = nil, _ attributes: String = "")
        -> String
    {
        "<text:h text:outline-level=\"\(level)\"\(named(style))\(attributes)>\(content)</text:h>"
    }

    public static func span(_ content: String, style: String = "T1") -> String {
        "<text:span\(named(style))>\(content)</text:span>"
    }

    public static func section(_ content: String, _ attributes: String = "") -> String {
        "<text:section text:name=\"s\"\(attributes)>\(content)</text:section>"
    }

    // MARK: lists

    public static func list(_ items: String, style: String? = nil, _ attributes: String = "") -> String {
        "<text:list\(named(style))\(attributes)>\(items)</text:list>"
    }

    public static func item(_ content: String, _ attributes: String = "") -> String {
        "<text:list-item\(attributes)>\(content)</text:list-item>"
    }

    public static func header(_ content: String) -> String { "<text:list-header>\(content)</text:list-header>" }

    public static func listStyle(_ name: String, _ levels: [String], _ attributes: String = "") -> String {
        "<text:list-style style:name=\"\(name)\"\(attributes)>\(levels.joined())</text:list-style>"
    }

    /// - Parameters:
    ///   - level: 1-based.
    ///   - more: attributes.
    public static func level(_ level: Int, _ format: String = "1", suffix: String = ".", more: String = "")
        -> String
    {
        "<text:list-level-style-number text:level=\"\(level)\" style:num-format=\"\(format)\" style:num-suffix=\"\(suffix)\"\(more)/>"
    }

    public static func bullet(_ level: Int, _ sign: String) -> String {
        "<text:list-level-style-bullet text:level=\"\(level)\" text:bullet-char=\"\(sign)\"/>"
    }

    /// The numbers of headings: each level shows those above it.
    public static func outline(_ levels: ClosedRange<Int>) -> String {
        let levels = levels.map {
            "<text:outline-level-style text:level=\"\($0)\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"\($0)\"/>"
        }
        return "<text:outline-style style:name=\"Outline\">\(levels.joined())</text:outline-style>"
    }

    // MARK: styles

    /// - Parameters:
    ///   - family: `paragraph` or `text`.
    ///   - display: `none` hides words.
    public static func style(
        _ name: String, family: String = "paragraph", parent: String? = nil, list: String? = nil,
        display: String? = nil
    ) -> String {
        let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
        let list = list.map { " style:list-style-name=\"\($0)\"" } ?? ""
        let properties = display.map { "<style:text-properties text:display=\"\($0)\"/>" } ?? ""
        return
            "<style:style style:name=\"\(name)\" style:family=\"\(family)\"\(parent)\(list)>\(properties)</style:style>"
    }

    // MARK: tables

    public static func table(_ rows: String) -> String { "<table:table>\(rows)</table:table>" }

    public static func table(_ rows: [[String]]) -> String {
        table(rows.map { row($0.map { cell(paragraph($0)) }.joined()) }.joined())
    }

    public static func row(_ cells: String, _ attributes: String = "") -> String {
        "<table:table-row\(attributes)>\(cells)</table:table-row>"
    }

    public static func cell(_ content: String, _ attributes: String = "") -> String {
        "<table:table-cell\(attributes)>\(content)</table:table-cell>"
    }

    public static let covered = "<table:covered-table-cell/>"

    // MARK: tracked changes

    public static func changes(_ regions: String...) -> String {
        "<text:tracked-changes>\(regions.joined())</text:tracked-changes>"
    }

    /// - Parameter content: the deleted words; `nil` for an insertion.
    public static func region(_ id: String, deleted content: String?) -> String {
        let info =
            "<office:change-info><dc:creator>А.</dc:creator><dc:date>2026-01-01</dc:date><text:p>неге</text:p></office:change-info>"
        let change =
            content.map { "<text:deletion>\(info)\($0)</text:deletion>" } ?? "<text:insertion>\(info)</text:insertion>"
        return "<text:changed-region xml:id=\"\(id)\">\(change)</text:changed-region>"
    }

    public static func deletion(_ id: String) -> String { "<text:change text:change-id=\"\(id)\"/>" }

    public static func inserted(_ id: String, _ content: String) -> String {
        "<text:change-start text:change-id=\"\(id)\"/>\(content)<text:change-end text:change-id=\"\(id)\"/>"
    }

    private static func named(_ style: String?) -> String { style.map { " text:style-name=\"\($0)\"" } ?? "" }
}
