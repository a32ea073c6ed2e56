/// What folding does, rule by rule. `output` keeps capitals; lower case has its own table.
enum FoldingCases {
    /// Letters typed in two code points.
    static let composition = [
        FoldingCase("и and breve", "и\u{306}од", "йод"),
        FoldingCase("И and breve", "И\u{306}од", "Йод"),
        FoldingCase("е and diaeresis", "е\u{308}лка", "ёлка"),
        FoldingCase("Е and diaeresis", "Е\u{308}лка", "Ёлка"),
        FoldingCase("і and diaeresis", "і\u{308}, І\u{308}", "ї, Ї"),
        FoldingCase("у and breve", "у\u{306}, У\u{306}", "ў, Ў"),
        FoldingCase("in the middle of a word", "бюджети\u{306}", "бюджетй"),
        FoldingCase("a stress mark has no composed letter", "за\u{301}мок", "за\u{301}мок"),
        FoldingCase("a soft hyphen between letter and mark", "и\u{AD}\u{306}од", "йод"),
        FoldingCase("a tag between letter and mark", "и<b>\u{306}</b>од", "йод"),
        FoldingCase("the base is a Latin letter", "тe\u{308}плый", "тёплый"),
        FoldingCase("the base is a Latin letter and the first of the word", "e\u{308}лка", "ёлка"),
        FoldingCase("Latin stays decomposed", "na\u{308}ive", "na\u{308}ive"),
        FoldingCase("a mark on nothing", "\u{306} и", "\u{306} и"),
        FoldingCase("a mark on a digit", "5\u{306}", "5\u{306}"),
    ]

    /// Latin letters that pass for Cyrillic ones, only inside words that have a Cyrillic letter.
    static let lookalikes = [
        FoldingCase("small letters", "бacehikmoptxyә", "басеһікмортхуә"),
        FoldingCase("capitals", "БABCEHIKMOPTXY", "БАВСЕНІКМОРТХУ"),
        FoldingCase("letters typed by sound", "Кvazи lznrdsvgж LZNRDSVGЖ", "Квази лзнрдсвгж ЛЗНРДСВГЖ"),
        FoldingCase("the letters schwa and barred o", "бəлiм ƏКIМ көрсɵту Ɵтiнiш", "бәлім ӘКІМ көрсөту Өтініш"),
        FoldingCase("i in «тікелей»", "тiкелей", "тікелей"),
        FoldingCase("pure Latin words stay", "Microsoft Word and i, I, e, o", "Microsoft Word and i, I, e, o"),
        FoldingCase("a schwa alone is no Cyrillic word", "ə ɵ", "ə ɵ"),
        FoldingCase("a hyphen parts words", "e-mail хат, IT-сала", "e-mail хат, IT-сала"),
        FoldingCase("a digit parts words", "a5б", "a5б"),
        FoldingCase("no counterpart: the letter stays", "Квafф", "Кваfф"),
        FoldingCase("Roman numbers stay", "II тоқсан, IV тоқсан", "II тоқсан, IV тоқсан"),
        FoldingCase("a soft hyphen in a mixed word", "тi\u{AD}келей", "тікелей"),
        FoldingCase("a tag in a mixed word", "тi<b>ке</b>лей", "тікелей"),
        FoldingCase("a stress mark in a mixed word", "зa\u{301}мок", "за\u{301}мок"),
    ]

    static let invisible = [
        FoldingCase("soft hyphen", "ко\u{AD}мис\u{AD}сия", "комиссия"),
        FoldingCase("zero-width space, joiners, marks", "а\u{200B}б\u{200C}в\u{200D}г\u{200E}д\u{200F}е", "абвгде"),
        FoldingCase("word joiner", "а\u{2060}б", "аб"),
        FoldingCase("byte order mark at the start", "\u{FEFF}Бұйрық", "Бұйрық"),
        FoldingCase("byte order mark inside", "бұй\u{FEFF}рық", "бұйрық"),
    ]

    static let spaces = [
        FoldingCase("no-break space", "5\u{A0}күн", "5 күн"),
        FoldingCase("narrow no-break and mathematical space", "50\u{202F}000\u{205F}теңге", "50 000 теңге"),
        FoldingCase("en quad to hair space", (0x2000...0x200A).map(scalar).joined(separator: "а"), spaced),
        FoldingCase("ideographic space", "а\u{3000}б", "а б"),
        FoldingCase("tab and plain spaces stay", "а\tб  в", "а\tб  в"),
        FoldingCase("CR LF", "а\r\nб", "а\nб"),
        FoldingCase("a lone CR", "а\rб", "а\nб"),
        FoldingCase("CR CR LF", "а\r\r\nб", "а\n\nб"),
        FoldingCase("line, paragraph separator, next line", "а\u{2028}б\u{2029}в\u{85}г", "а\nб\nв\nг"),
    ]

    static let hyphens = [
        FoldingCase("U+2010", "іс\u{2010}шара", "іс-шара"),
        FoldingCase("U+2011", "іс\u{2011}шара", "іс-шара"),
        FoldingCase("minus sign", "іс\u{2212}шара", "іс-шара"),
        FoldingCase("dashes stay", "а – б — в", "а – б — в"),
    ]

    /// A hyphen at a line end only breaks a word, unless a number stands before it.
    static let lineBreaks = [
        FoldingCase("a broken word", "коми-\nссия", "комиссия"),
        FoldingCase("CR LF", "коми-\r\nссия", "комиссия"),
        FoldingCase("a lone CR", "коми-\rссия", "комиссия"),
        FoldingCase("a line separator", "коми-\u{2028}ссия", "комиссия"),
        FoldingCase("spaces on both lines", "коми- \n  ссия", "комиссия"),
        FoldingCase("no-break spaces and tabs", "коми-\u{A0}\n\t\u{A0}ссия", "комиссия"),
        FoldingCase("another hyphen", "коми\u{2010}\nссия", "комиссия"),
        FoldingCase("Kazakh letters", "мұ\u{2011}\nғалім", "мұғалім"),
        FoldingCase("Latin look-alikes before and behind", "кoмi-\ncсия", "коміссия"),
        FoldingCase("a mixed word broken by another hyphen", "тi\u{2010}\nкелей", "тікелей"),
        FoldingCase("a soft hyphen beside the break", "коми\u{AD}-\u{AD}\n\u{200B}ссия", "комиссия"),
        FoldingCase("inline tags beside the break", "<b>коми</b>-\n<b>ссия</b>", "комиссия"),
        FoldingCase("a number keeps its hyphen", "6-\nбөліміне", "6-бөліміне"),
        FoldingCase("a number and CR LF", "12-\r\nтармақ", "12-тармақ"),
        FoldingCase("a capital goes on: two words", "Алматы-\nАстана", "Алматы-\nАстана"),
        FoldingCase("a number goes on", "бап-\n5", "бап-\n5"),
        FoldingCase("an empty line between", "коми-\n\nссия", "коми-\n\nссия"),
        FoldingCase("no line end", "коми- ссия", "коми- ссия"),
        FoldingCase("a dash is no hyphen", "коми –\nссия", "коми –\nссия"),
        FoldingCase("a Latin word before", "IT-\nсала", "IT-\nсала"),
        FoldingCase("a Latin word behind", "веб-\nportal", "веб-\nportal"),
        FoldingCase("a list", "төмендегідей:\n-\nбірінші", "төмендегідей:\n-\nбірінші"),
        FoldingCase("the end of the text", "коми-\n", "коми-\n"),
    ]

    /// What office programs leave in cells. A block tag parts words, an inline tag does not.
    static let tags = [
        FoldingCase("paragraphs", "<p>Бірінші</p><P>Екінші</P>", "\u{0B}Бірінші\u{0B}\u{0B}Екінші\u{0B}"),
        FoldingCase("line break in each spelling", "а<br>б<br/>в<BR />г", "а\u{0B}б\u{0B}в\u{0B}г"),
        FoldingCase("attributes", "<td class=\"x\" colspan='2'>а</td>", "\u{0B}а\u{0B}"),
        FoldingCase("inline tags", "<b>коми</b><span style=\"color:red\">ссия</span>", "комиссия"),
        FoldingCase("a block tag parts mixed letters", "а<br>b", "а\u{0B}b"),
        FoldingCase("a comparison", "a < b и a <5", "a < b и a <5"),
        FoldingCase("an unknown name", "<тег> <x> <blink>", "<тег> <x> <blink>"),
        FoldingCase("an open angle at the end", "а <b", "а <b"),
        FoldingCase("a tag inside a tag", "<b <i>а", "<b а"),
        FoldingCase("too long for a tag", "<b " + long + ">", "<b " + long + ">"),
    ]

    static let markdown = [
        FoldingCase(
            "emphasis", "**өз қалауы** *бойынша* __шешім__ _қабылдау_ ~~жоқ~~", "өз қалауы бойынша шешім қабылдау жоқ"),
        FoldingCase("emphasis in emphasis", "***өз* қалауы** **_өз_**", "***өз* қалауы** өз"),
        FoldingCase("three stars", "***өз қалауы***", "өз қалауы"),
        FoldingCase("in the middle of a word", "қ**алауы** өз**і**не", "қалауы өзіне"),
        FoldingCase("letters of both alphabets", "**т**iк**e**лей", "тікелей"),
        FoldingCase("over a line end", "**өз\nқалауы**", "өз\nқалауы"),
        FoldingCase("around quotes and signs", "**«Қазпошта» АҚ,** (*өз*)", "«Қазпошта» АҚ, (өз)"),
        FoldingCase("code", "`код` ``код``", "код код"),
        FoldingCase("escaped signs", "1\\. өз\\_қалауы 2\\)", "1. өз_қалауы 2)"),
        FoldingCase("a link", "[өз қалауы](https://adilet.zan.kz/a_b_c) бойынша", "өз қалауы бойынша"),
        FoldingCase("a link with a title", "[өз](a.md \"атауы\") ![қалауы](b.png)", "өз қалауы"),
        FoldingCase("a comment", "өз <!-- **ескі**\n\nнұсқа --> қала<!---->уы <!-- -->", "өз  қалауы "),
        FoldingCase(
            "links defined elsewhere",
            "[өз][А] қалауы ![б][] [в] [г][д]\n\n[а]: https://x.kz/a \"Атауы\"\r\n [Б]: <b.png>\n[в]: #c",
            "өз қалауы б в [г][д]\n\n\n \n"),
        FoldingCase("a footnote", "сөз[^1] бар[^екі]\n\n[^1]: **ескерту**", "сөз бар\n\n[^1]: ескерту"),
        FoldingCase(
            "a raised number", "12<sup>1</sup>-тармақ, м<sup>2</sup>, 5<sup>бис</sup>", "12-1-тармақ, м2, 5бис"),
        FoldingCase("emphasis around code", "**өз\n\n```\n**\n```\n\nқалауы**", "**өз\n\n```\n**\n```\n\nқалауы**"),
        FoldingCase("emphasis in a link", "[**өз** қалауы](#a) **[б](c.md)**", "өз қалауы б"),
    ]

    /// What only looks like Markdown.
    static let noMarkdown = [
        "2 * 3 * 4", "5*3*2", "мерзім* және талап", "* бірінші\n* екінші", "____ ж. «__» ______",
        "\"__\" _____ 20__ г.",
        "**", "**өз", "өз**", "** өз **", "**өз\n\nқалауы**", "мен_және_сен_", "snake_case_name", "и\\или",
        "өз` қалауы`",
        "```\n**код** [а](b.c)\n```", "~~~swift\n**код** <!-- а -->\n~~~", "````\n```\n**код**\n````",
        "```\n[а]: b.c\n```\n[а]", "<!-- өз қалауы", "<!-->", "--> өз <!--", "[1]: шаралар жоспары", "[а]: б.в",
        "[а]: b c.d",
        "[^1]: ескерту", "[^екі сөз]", "[^]", "[1] (2) [өз](қалауы) [а] [б](в г)", "[a](" + long + ")", "~өз~ ~~~", "*",
        "_",
        "[", "]",
        "\\", "`", "](", "[a](b.c", "[a](b.c \"d", "]]](.)", "[", "***",
    ].map { FoldingCase("stays: \($0.prefix(20))", $0, $0) }

    static let all =
        composition + lookalikes + invisible + spaces + hyphens + lineBreaks + tags + noMarkdown

    private static let long = String(repeating: "x", count: 300)
    private static let spaced = [String](repeating: " ", count: 11).joined(separator: "а")

    private static func scalar(_ value: Int) -> String {
        Unicode.Scalar(value).map { String(Character($0)) } ?? ""
    }
}
