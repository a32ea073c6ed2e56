internal import Markup

/// The elements and attributes of a Word file that carry text, numbers or structure (ECMA-376 part 1, clause 17; OPC).
enum DocxName: String, OfficeVocabulary {
    // Blocks
    case body = "w:body"
    case paragraph = "w:p"
    case paragraphProperties = "w:pPr"
    case paragraphStyle = "w:pStyle"
    case table = "w:tbl"
    case row = "w:tr"
    case rowProperties = "w:trPr"
    case cell = "w:tc"
    case cellProperties = "w:tcPr"
    case tableProperties = "w:tblPr"
    case tableStyle = "w:tblStyle"
    case gridSpan = "w:gridSpan"
    case gridBefore = "w:gridBefore"
    case gridAfter = "w:gridAfter"
    case verticalMerge = "w:vMerge"
    case textBox = "w:txbxContent"
    case footnote = "w:footnote"
    case endnote = "w:endnote"
    case comment = "w:comment"
    case embeddedText = "w:altChunk"

    // Runs
    case run = "w:r"
    case runProperties = "w:rPr"
    case runStyle = "w:rStyle"
    case text = "w:t"
    case deletedText = "w:delText"
    case formulaText = "m:t"
    case tab = "w:tab"
    case lineBreak = "w:br"
    case carriageReturn = "w:cr"
    case noBreakHyphen = "w:noBreakHyphen"
    case symbol = "w:sym"
    case hidden = "w:vanish"
    case colour = "w:color"
    case fontSize = "w:sz"
    case highlight = "w:highlight"
    case shading = "w:shd"
    case pageColour = "w:background"
    case fieldCharacter = "w:fldChar"
    case embeddedObject = "w:object"
    case picture = "w:drawing"
    case oldPicture = "w:pict"

    // Revisions
    case inserted = "w:ins"
    case deleted = "w:del"
    case movedHere = "w:moveTo"
    case movedAway = "w:moveFrom"

    // Passed over with all below: former properties, phonetic guides, the second copy of a text box
    case formerParagraph = "w:pPrChange"
    case formerRun = "w:rPrChange"
    case formerTable = "w:tblPrChange"
    case formerRow = "w:trPrChange"
    case formerCell = "w:tcPrChange"
    case formerSection = "w:sectPrChange"
    case formerNumbering = "w:numberingChange"
    case phoneticGuide = "w:rt"
    case fallback = "mc:Fallback"

    // Numbering and styles; `ilvl`, `numId` and `abstractNumId` are attributes too
    case numberingProperties = "w:numPr"
    case level = "w:ilvl"
    case numberReference = "w:numId"
    case abstractNumbering = "w:abstractNum"
    case abstractReference = "w:abstractNumId"
    case numberingInstance = "w:num"
    case numberingStyleLink = "w:numStyleLink"
    case levelDefinition = "w:lvl"
    case levelOverride = "w:lvlOverride"
    case startOverride = "w:startOverride"
    case levelStart = "w:start"
    case numberFormat = "w:numFmt"
    case levelText = "w:lvlText"
    case levelRestart = "w:lvlRestart"
    case legalNumbering = "w:isLgl"
    case levelSuffix = "w:suff"
    case style = "w:style"
    case basedOn = "w:basedOn"

    // Attributes
    case value = "w:val"
    case identifier = "w:id"
    case type = "w:type"
    case styleIdentifier = "w:styleId"
    case isDefault = "w:default"
    case fill = "w:fill"
    case fieldCharacterType = "w:fldCharType"
    case character = "w:char"

    // Relationships between the parts
    case relationship = "r:Relationship"
    case relationshipType = "Type"
    case target = "Target"
    case targetMode = "TargetMode"

    static let namespaces = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        // ISO/IEC 29500 Strict.
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        "http://schemas.openxmlformats.org/package/2006/relationships": "r",
    ]

    var isPassedOver: Bool {
        switch self {
        case .formerParagraph, .formerRun, .formerTable, .formerRow, .formerCell, .formerSection, .formerNumbering,
            .phoneticGuide, .fallback:
            true
        default: false
        }
    }
}

typealias DocxEvents = OfficeEvents<DocxName>

extension MarkupElement<DocxName> {
    /// `w:val` as a number.
    var number: Int? { number(.value) }

    /// No number of a document is longer: sums of them cannot overflow.
    func number(_ name: DocxName) -> Int? { self[name].flatMap { Int32($0) }.map(Int.init) }

    /// An on/off property: on when it stands without a value (ECMA-376, 17.17.4).
    var isOn: Bool {
        switch self[.value] {
        case "0", "false", "off": false
        default: true
        }
    }
}
