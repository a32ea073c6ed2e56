internal import Markup

/// The elements and attributes of an OpenDocument text that carry text, numbers or structure (OpenDocument 1.3 part 3).
enum OdtName: String, OfficeVocabulary {
    // Blocks
    case body = "office:text"
    case anyBody = "office:body"
    case paragraph = "text:p"
    case heading = "text:h"
    case section = "text:section"
    case table = "table:table"
    case row = "table:table-row"
    case cell = "table:table-cell"
    case coveredCell = "table:covered-table-cell"
    case note = "text:note"
    case masterStyles = "office:master-styles"
    case header = "style:header"
    case headerLeft = "style:header-left"
    case headerFirst = "style:header-first"
    case headerFirstOfLibreOffice = "loext:header-first"
    case footer = "style:footer"
    case footerLeft = "style:footer-left"
    case footerFirst = "style:footer-first"
    case footerFirstOfLibreOffice = "loext:footer-first"

    // Drawings: what text they hold stands beside the paragraph they are anchored in
    case frame = "draw:frame"
    case group = "draw:g"
    case customShape = "draw:custom-shape"
    case rectangle = "draw:rect"
    case line = "draw:line"
    case polyline = "draw:polyline"
    case polygon = "draw:polygon"
    case regularPolygon = "draw:regular-polygon"
    case path = "draw:path"
    case circle = "draw:circle"
    case ellipse = "draw:ellipse"
    case connector = "draw:connector"
    case caption = "draw:caption"
    case measure = "draw:measure"
    case control = "draw:control"
    case scene = "dr3d:scene"
    case picture = "draw:image"
    case object = "draw:object"
    case oleObject = "draw:object-ole"
    case plugin = "draw:plugin"
    case applet = "draw:applet"
    case floatingFrame = "draw:floating-frame"

    // In paragraphs
    case span = "text:span"
    case spaces = "text:s"
    case tab = "text:tab"
    case lineBreak = "text:line-break"
    case hiddenText = "text:hidden-text"
    case hiddenParagraph = "text:hidden-paragraph"

    // Lists
    case list = "text:list"
    case listItem = "text:list-item"
    case listHeader = "text:list-header"
    case numberedParagraph = "text:numbered-paragraph"
    case listStyle = "text:list-style"
    case outlineStyle = "text:outline-style"
    case numberLevel = "text:list-level-style-number"
    case bulletLevel = "text:list-level-style-bullet"
    case imageLevel = "text:list-level-style-image"
    case outlineLevelStyle = "text:outline-level-style"
    case labelAlignment = "style:list-level-label-alignment"

    // Styles
    case style = "style:style"
    case textProperties = "style:text-properties"

    // Tracked changes
    case trackedChanges = "text:tracked-changes"
    case changedRegion = "text:changed-region"
    case insertion = "text:insertion"
    case deletion = "text:deletion"
    case change = "text:change"
    case changeStart = "text:change-start"
    case changeEnd = "text:change-end"

    // Passed over with all below: comments, who changed what and when, copies of computed numbers, phonetic guides,
    // scripts, bytes of pictures, alternative texts, forms
    case annotation = "office:annotation"
    case changeInfo = "office:change-info"
    case number = "text:number"
    case noteCitation = "text:note-citation"
    case phoneticGuide = "text:ruby-text"
    case script = "text:script"
    case binaryData = "office:binary-data"
    case forms = "office:forms"

    // Attributes
    case identifier = "xml:id"
    case textIdentifier = "text:id"
    case styleName = "text:style-name"
    case name = "style:name"
    case family = "style:family"
    case parentStyle = "style:parent-style-name"
    case listStyleName = "style:list-style-name"
    case outlineLevel = "text:outline-level"
    case level = "text:level"
    case isListHeader = "text:is-list-header"
    case restartNumbering = "text:restart-numbering"
    case startValue = "text:start-value"
    case continueNumbering = "text:continue-numbering"
    case continueList = "text:continue-list"
    case listIdentifier = "text:list-id"
    case styleOverride = "text:style-override"
    case numberFormat = "style:num-format"
    case letterSync = "style:num-letter-sync"
    case prefix = "style:num-prefix"
    case suffix = "style:num-suffix"
    case displayLevels = "text:display-levels"
    case pattern = "style:num-list-format"
    case patternOfLibreOffice = "loext:num-list-format"
    case bulletCharacter = "text:bullet-char"
    case consecutiveNumbering = "text:consecutive-numbering"
    case followedBy = "text:label-followed-by"
    case display = "text:display"
    case isDisplayed = "style:display"
    case isHidden = "text:is-hidden"
    case stringValue = "text:string-value"
    case noteClass = "text:note-class"
    case count = "text:c"
    case columnsSpanned = "table:number-columns-spanned"
    case rowsSpanned = "table:number-rows-spanned"
    case columnsRepeated = "table:number-columns-repeated"
    case rowsRepeated = "table:number-rows-repeated"
    case changeIdentifier = "text:change-id"

    // The manifest
    case fileEntry = "manifest:file-entry"
    case encryptionData = "manifest:encryption-data"
    case fullPath = "manifest:full-path"
    case mediaType = "manifest:media-type"

    static let namespaces = [
        standard("office"): "office", standard("style"): "style", standard("text"): "text",
        standard("table"): "table", standard("drawing"): "draw", standard("dr3d"): "dr3d",
        standard("manifest"): "manifest", "http://www.w3.org/XML/1998/namespace": "xml",
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    ]

    private static func standard(_ name: String) -> String { "urn:oasis:names:tc:opendocument:xmlns:\(name):1.0" }

    var isPassedOver: Bool {
        switch self {
        case .annotation, .changeInfo, .number, .noteCitation, .phoneticGuide, .script, .binaryData, .forms: true
        default: false
        }
    }

    /// Text in it belongs to no paragraph around it.
    var isDrawing: Bool {
        switch self {
        case .frame, .group, .customShape, .rectangle, .line, .polyline, .polygon, .regularPolygon, .path, .circle,
            .ellipse, .connector, .caption, .measure, .control, .scene:
            true
        default: false
        }
    }

    /// It holds blocks and is none itself.
    var isWrapper: Bool {
        switch self {
        case .list, .listItem, .listHeader, .numberedParagraph, .section: true
        default: false
        }
    }
}

extension MarkupElement<OdtName> {
    /// No number of a document is longer: sums and products of them cannot overflow.
    func number(_ name: OdtName) -> Int? { self[name].flatMap { Int32($0) }.map(Int.init) }

    /// How often, or over how many: one where the file says nothing, or nonsense.
    func count(_ name: OdtName) -> Int { max(number(name) ?? 1, 1) }

    func isTrue(_ name: OdtName) -> Bool { self[name] == "true" }
}
