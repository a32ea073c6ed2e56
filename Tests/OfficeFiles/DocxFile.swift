/// A Word file made from XML, as small as Word would open.
public struct DocxFile: OfficeFile {
    /// What stands in `w:body`.
    public var body: String
    /// What stands in `w:styles` and `w:numbering`.
    public var styles = ""
    public var numbering = ""
    /// Further parts: name in `word/`, type of the relationship, the whole element.
    public var parts: [(name: String, type: String, xml: String)] = []

    /// Where a picture is to be fetched from; relationship `picture`.
    public var linkedPicture: String?

    public init(_ body: String, styles: String = "", numbering: String = "") {
        self.body = body
        self.styles = styles
        self.numbering = numbering
    }

    public static let namespaces =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

    private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// A part with its root element: `root("w:ftr", …)`.
    public static func root(_ name: String, _ content: String) -> String {
        "\(head)<\(name) \(namespaces)>\(content)</\(name)>"
    }

    public var zip: ZipWriter {
        var related: [(name: String, type: String, xml: String)] = parts
        if !styles.isEmpty { related.append(("styles.xml", "styles", Self.root("w:styles", styles))) }
        if !numbering.isEmpty { related.append(("numbering.xml", "numbering", Self.root("w:numbering", numbering))) }
        let files =
            [
                ("_rels/.rels", Self.list([("word/document.xml", "officeDocument")])),
                ("word/document.xml", Self.root("w:document", "<w:body>\(body)</w:body>")),
                ("word/_rels/document.xml.rels", Self.list(related.map { ($0.name, $0.type) }, picture: linkedPicture)),
            ] + related.map { ("word/" + $0.name, $0.xml) } + [
                ("[Content_Types].xml", Self.types(related.map { ($0.name, $0.type) }))
            ]
        return ZipWriter(files)
    }

    /// Our reader goes by relationships; LibreOffice wants to be told the types of parts as well.
    private static func types(_ parts: [(name: String, type: String)]) -> String {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let parts = [(name: "document.xml", type: "document.main")] + parts
        let items = parts.map { #"<Override PartName="/word/\#($0.name)" ContentType="\#(word)\#($0.type)+xml"/>"# }
        return "\(head)<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Default Extension="xml" ContentType="application/xml"/>\#(items.joined())</Types>"#
    }

    private static func list(_ targets: [(name: String, type: String)], picture: String? = nil) -> String {
        let items = targets.enumerated().map { index, target in
            #"<Relationship Id="r\#(index)" Type="\#(relationships)\#(target.type)" Target="\#(target.name)"/>"#
        }
        let link = picture.map {
            #"<Relationship Id="picture" Type="\#(relationships)image" Target="\#($0)" TargetMode="External"/>"#
        }
        return "\(head)<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + items.joined() + (link ?? "") + "</Relationships>"
    }
}

/// Pieces of WordprocessingML.
public enum Word {
    public static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    public static func run(_ text: String, _ properties: String = "") -> String {
        let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
        return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
    }

    /// - Parameters:
    ///   - content: elements in the paragraph.
    ///   - properties: elements of `w:pPr`.
    public static func paragraph(_ content: String, _ properties: String = "") -> String {
        "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
    }

    /// A paragraph of one run, numbered where a list is named.
    public static func line(_ text: String, list: Int? = nil, level: Int = 0, style: String? = nil) -> String {
        let name = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let number = list.map { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
        return paragraph(text.isEmpty ? "" : run(text), name + number)
    }

    public static func table(_ rows: [[String]]) -> String {
        "<w:tbl>" + rows.map { row($0.map { cell(line($0)) }) }.joined() + "</w:tbl>"
    }

    public static func row(_ cells: [String]) -> String { "<w:tr>\(cells.joined())</w:tr>" }

    public static func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }

    /// `w:abstractNum` and a `w:num` of the same number.
    public static func list(_ id: Int, _ levels: [String]) -> String {
        definition(id, levels) + instance(id, of: id)
    }

    public static func definition(_ id: Int, _ levels: [String]) -> String {
        let levels = levels.enumerated().map { "<w:lvl w:ilvl=\"\($0)\">\($1)</w:lvl>" }.joined()
        return "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
    }

    public static func instance(_ id: Int, of definition: Int, _ overrides: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
    }

    public static func level(_ text: String, _ format: String = "decimal", start: Int = 1, _ more: String = "")
        -> String
    {
        "<w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/>"
    }
}
