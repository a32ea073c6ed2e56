/// Where the text of a group goes.
enum RtfDestination {
    /// The stream the group belongs to.
    case text
    /// Nowhere, and nothing inside it either: style sheets, field codes, pictures, whatever is not known.
    case skipped
    /// Its own text goes nowhere, but groups inside it may be read: the frame around a text box.
    case frame
    case fonts
    /// `\listtext`, `\pntext`: the number an automatic list shows.
    case number
}

/// What a control word means to a reader of words; all others are looks. Names are those of the RTF specification 1.9.1.
enum RtfWord {
    case sign(Unicode.Scalar)
    case destination(RtfDestination)
    /// A stream of its own: footnote, header, text box.
    case stream(RtfStream.Kind)
    /// `\upr`: a text in two forms, of which the one in `\*\ud` is Unicode.
    case twoForms, unicodeForm
    case picture, comment
    case codePage, defaultFont, font, fontCharset, fontCodePage
    case unicode, fallbackLength
    case plain, hidden, deleted, inserted
    case paragraphDefaults, inTable, paragraphEnd
    case rowDefaults, merged, cellEdge, cellEnd, rowEnd
    /// A nested table is flattened: its cells are paragraphs of the cell it stands in.
    case nestedCellEnd

    static let all: [String: RtfWord] = {
        var words = plainWords
        for name in skipped { words[name] = .destination(.skipped) }
        for name in frames { words[name] = .destination(.frame) }
        for name in headers { words[name] = .stream(.header) }
        return words
    }()

    private static let plainWords: [String: RtfWord] = [
        "tab": .sign("\t"), "line": .sign("\u{B}"), "page": .sign("\u{B}"), "column": .sign("\u{B}"),
        "emdash": .sign("—"), "endash": .sign("–"), "bullet": .sign("•"),
        "lquote": .sign("‘"), "rquote": .sign("’"), "ldblquote": .sign("“"), "rdblquote": .sign("”"),
        "emspace": .sign("\u{2003}"), "enspace": .sign("\u{2002}"), "qmspace": .sign("\u{2005}"),

        "fonttbl": .destination(.fonts), "listtext": .destination(.number), "pntext": .destination(.number),
        "footnote": .stream(.note), "shptxt": .stream(.textBox), "dptxbxtext": .stream(.textBox),
        "upr": .twoForms, "ud": .unicodeForm, "pict": .picture, "shppict": .picture, "annotation": .comment,

        "ansicpg": .codePage, "deff": .defaultFont, "f": .font, "fcharset": .fontCharset, "cpg": .fontCodePage,
        "u": .unicode, "uc": .fallbackLength, "plain": .plain, "v": .hidden,
        // Text moved away stands again where it was moved to.
        "deleted": .deleted, "mvf": .deleted, "revised": .inserted, "mvt": .inserted,

        "pard": .paragraphDefaults, "intbl": .inTable, "par": .paragraphEnd, "sect": .paragraphEnd,
        "trowd": .rowDefaults, "clmrg": .merged, "clvmrg": .merged, "cellx": .cellEdge,
        "cell": .cellEnd, "row": .rowEnd, "nestcell": .nestedCellEnd,
    ]

    /// Destinations older than `\*`, by which a reader is told to skip what it does not know.
    private static let skipped = [
        "stylesheet", "colortbl", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "info", "template",
        "fldinst", "datafield", "objdata", "objclass", "objname", "nonshppict", "shprslt", "sp", "nonesttables", "xe",
        "tc", "tcn", "rxe", "txe", "pntxta", "pntxtb", "pn", "pnseclvl", "bkmkstart", "bkmkend", "atnid", "atnauthor",
        "atntime", "atndate", "atnref", "atnicn", "atnparent", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc",
        "aftncn", "private", "fontemb", "fontfile", "keycode", "xmlnstbl", "mmathPr", "wgrffmtfilter", "themedata",
        "colorschememapping", "latentstyles", "datastore", "generator", "author", "operator", "title", "comment",
    ]

    private static let frames = ["shpinst", "shpgrp", "do", "background", "nesttableprops"]

    private static let headers = [
        "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    ]
}
