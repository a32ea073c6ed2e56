import OfficeFiles

/// A reader with files it reads well and words it knows.
struct FuzzTarget {
    let name: String
    let seeds: [Seed]
    let words: [String]

    enum Seed {
        case bytes([UInt8])
        case package(ZipWriter)
    }

    static let all = [docx, richText, html, plainText, archive]

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
