import OfficeFiles

/// A reader with files it reads well and words it knows.
struct FuzzTarget {
    let name: String
    let seeds: [Seed]
    let words: [String]
    /// What is given to the reader: a file, or the words of pages as outside programs print them.
    var isPage = false

    enum Seed {
        case bytes([UInt8])
        case package(ZipWriter)
    }

    static let all = [docx, openDocument, richText, oldWord, html, plainText, archive, page]

    private static let sentence =
        "12. Комиссия өтінімді өз қалауы бойынша, қажет болған жағдайда 10 күн ішінде қарайды."

    private static let docx: FuzzTarget = {
        var file = DocxFile(
            Word.line("Жалпы", list: 1, style: "h") + Word.line(sentence, list: 1, level: 1)
                + Word.table([["№", "Шара"], ["1", sentence]])
                + "<w:p><w:ins><w:r><w:t>қосылды</w:t></w:r></w:ins><w:del><w:r><w:delText>жойылды</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
            styles: "<w:style w:styleId=\"h\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            numbering: Word.list(1, [Word.level("%1."), Word.level("%1.%2)", "russianLower")]))
        file.parts = [
            ("header1.xml", "header", DocxFile.root("w:hdr", Word.line("Жоба"))),
            (
                "footnotes.xml", "footnotes",
                DocxFile.root("w:footnotes", "<w:footnote>\(Word.line("Ескерту"))</w:footnote>")
            ),
        ]
        return FuzzTarget(
            name: "docx", seeds: [.package(file.zip)],
            words: [
                "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:gridSpan w:val=\"64\"/>",
                "<w:vMerge/>", "<w:numId w:val=\"1\"/>", "<w:lvlRestart w:val=\"0\"/>", "<w:txbxContent>",
                "<w:del>", "<w:ins>", "<w:vanish/>", "w:val=\"-1\"", "&#1114111;", "<!DOCTYPE a>", "<![CDATA[",
                "<mc:AlternateContent>", "<w:fldChar w:fldCharType=\"end\"/>", "../", "PK\u{3}\u{4}",
            ])
    }()

    private static let openDocument = FuzzTarget(
        name: "odt",
        seeds: [
            .package(
                OdtFile(
                    "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>жойылды</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:h text:outline-level=\"1\">Жалпы</text:h>"
                        + "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"3\"><text:p>\(sentence)</text:p>"
                        + "<text:list><text:list-item><text:p>а<text:s text:c=\"3\"/><text:change text:change-id=\"c\"/></text:p>"
                        + "</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>1</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\">"
                        + "<text:p>Шара<text:note><text:note-body><text:p>ескерту</text:p></text:note-body></text:note></text:p>"
                        + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>",
                    automatic:
                        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
                        + "style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
                        + "text:display-levels=\"2\"/></text:list-style>"
                ).zip)
        ],
        words: [
            "<text:list>", "</text:list>", "<text:list-item>", "<text:p>", "</text:p>", "<table:table-cell>",
            "table:number-columns-repeated=\"1000000\"", "<text:s text:c=\"2147483647\"/>",
            "<text:change-start text:change-id=\"c\"/>",
            "<draw:text-box>", "<text:note>", "<!DOCTYPE a>",
        ])

    private static let oldWord = FuzzTarget(
        name: "doc", seeds: [.bytes(CompoundFile.word(lists: [[WordLevel("%1.")]]).bytes)],
        words: ["\u{0}\u{0}\u{0}\u{0}", "\u{7F}\u{7F}", "W\u{0}o\u{0}r\u{0}d\u{0}"])

    /// Two pages of words; the picture behind them has a table of two rows.
    private static let page: FuzzTarget = {
        var table = "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n"
        for number in 1...2 {
            table += "1\t\(number)\t0\t0\t0\t0\t0\t0\t150\t120\t-1\t###PAGE###\n"
            for (index, word) in sentence.split(separator: " ").enumerated() {
                table +=
                    "5\t\(number)\t1\t1\t\(index / 3)\t\(index)\t\(20 + index % 3 * 36)\t\(15 + index / 3 * 12)\t30\t10\t95\t\(word)\n"
            }
        }
        return FuzzTarget(
            name: "page", seeds: [.bytes(Array(table.utf8))],
            words: [
                "\t", "\n", "1\t9\t0\t0\t0\t0\t0\t0\t1\t1\t-1\t\n", "nan", "-1", "1e6", "999999",
                "5\t1\t1\t1\t1\t1\t0\t0\t0\t0\t0\ta\n",
            ],
            isPage: true)
    }()

    private static let richText = FuzzTarget(
        name: "rtf",
        seeds: [
            .bytes(
                Array(
                    (#"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times;}}{\header Кол\par}\pard{\listtext 1.\tab}"#
                        + #"\'cf\'f0\'e8\u1179?\par\trowd\clvmgf\cellx100\clmrg\cellx200\intbl a\cell b\cell\row"#
                        + #"{\footnote i}{\v g}{\deleted h}{\shp{\*\shpinst{\shptxt f\par}}}{\pict\bin4 {{}}}}"#).utf8))
        ],
        words: [
            "{", "}", "\\par ", "\\cell ", "\\row ", "\\trowd", "\\cellx", "\\intbl ", "\\u-1", "\\uc", "\\bin", "\\'",
            "\\*", "{\\footnote ", "\\f9", "\\v ", "{\\upr{", "\\nestcell ",
        ])

    private static let html = FuzzTarget(
        name: "html",
        seeds: [
            .bytes(
                Array(
                    ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>.a{display:none}</style></head><body><nav>Мәзір</nav>"
                        + "<main><h1>Қағидалар</h1><ol start=\"12\"><li>\(sentence)<ol type=\"a\"><li value=\"3\">б</li></ol></li></ol>"
                        + "<table><tr><td rowspan=\"2\">1</td><td colspan=\"2\">Шара</td></tr><tr><td>2</td></tr></table>"
                        + "<p class=\"a\">жасырын</p><p>12<sup>1</sup>. а<br>б</p></main></body></html>").utf8))
        ],
        words: [
            "<table>", "</table>", "<td colspan=\"1000\" rowspan=\"65534\">", "<tr>", "<ol reversed>",
            "<li value=\"-2147483648\">",
            "</div>", "<div hidden>", "<!--", "-->", "<script>", "<style>", "&#x10FFFF;", "&",
            "<p style=\"display:none\">",
            "<del>", "<main>", "</body>", "<sup>", "<![CDATA[", "\u{0}",
        ])

    private static let plainText = FuzzTarget(
        name: "text",
        seeds: [
            .bytes(
                Array(
                    ("# Қағидалар\n\n1-тарау. Жалпы\n\n\(sentence)\n1) **бір**;\n- екі\n\n| № | Шара |\n|---|---|\n| 1 | а |\n\n"
                        + "№\tМероприятие\tСрок\n1\tПровести\tпостоянно\n\n```\nкод\n```\n«дәйексөз» <b>тег</b>\n").utf8
                ))
        ],
        words: [
            "\n", "\r", "\u{B}", "\u{1C}\n", "|", "\t", "«", "»", "**", "`", "```\n", "<p>", "</", "1.1.1. ", "б) ",
            "Глава 2\n",
            "2-тарау", "\u{AD}", "\u{301}", "\u{FEFF}", "10 (оң) күн", "31 ақпан", "№",
        ])

    private static let archive = FuzzTarget(
        name: "zip",
        seeds: [
            .package(
                ZipWriter([
                    .init("a.txt", Array(sentence.utf8)), .init("қалта/b.docx", DocxFile(Word.line(sentence)).bytes),
                    .init("c.zip", ZipWriter([("d.txt", sentence)]).bytes),
                ]))
        ],
        words: ["PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "../", "\u{0}\u{0}\u{0}\u{0}"])
}
