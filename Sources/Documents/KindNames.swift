/// What the kinds of documents are called.
enum KindNames {
    /// Nominative forms, longer names first: a head that says «бұйрығымен бекітілген» does not make an order.
    private static let names: [(kind: DocumentKind, names: [String])] = [
        (
            .jobDescription,
            [
                "лауазымдық нұсқаулық", "лауазымдық нұсқаулығы", "лауазымдық нұсқама", "лауазымдық нұсқамасы",
                "должностная инструкция", "должностные инструкции",
            ]
        ),
        (
            .note,
            [
                "талдамалық анықтама", "талдамалық анықтамасы", "нәтижелері бойынша анықтама",
                "қорытындысы бойынша анықтама", "аналитическая справка", "справка по результатам",
                "справка о результатах", "справка по итогам",
            ]
        ),
        (
            .specification,
            [
                "техникалық ерекшелік", "техникалық ерекшелігі", "техникалық ерекшеліктер", "техникалық ерекшеліктері",
                "техникалық тапсырма", "техническая спецификация", "технические спецификации", "техническое задание",
            ]
        ),
        (
            .plan,
            [
                "іс-шаралар жоспары", "жоспары", "жоспар", "жол картасы", "план мероприятий", "план работы", "план",
                "дорожная карта",
            ]
        ),
        (.policy, ["саясаты", "саясат", "политика"]),
        (.rules, ["қағидалары", "қағидалар", "қағидасы", "правила"]),
        (.regulation, ["ережесі", "ереже", "положение"]),
        (.reglament, ["регламенті", "регламент"]),
        (
            .instruction,
            [
                "нұсқаулығы", "нұсқаулық", "нұсқаулықтары", "нұсқаулар", "нұсқаулары", "нұсқама", "нұсқамасы",
                "инструкция",
            ]
        ),
        (
            .contract,
            [
                "шарты", "шарт", "келісімшарт", "келісімшарты", "келісімі", "келісім", "договор", "соглашение",
                "контракт",
            ]
        ),
        (.minutes, ["хаттамасы", "хаттама", "протокол"]),
        (.charter, ["жарғысы", "жарғы", "устав"]),
        (.code, ["кодексі", "кодекс"]),
        (.standard, ["стандарты", "стандарт"]),
        (.order, ["бұйрық", "приказ", "бұйырамын", "приказываю", "өкім", "распоряжение"]),
        (.law, ["заңы", "заң", "закон"]),
    ]

    /// Stems of the kinds' names as they follow «осы» and «настоящий», in any case.
    static let stems: [(kind: DocumentKind, stems: [String])] = [
        (.policy, ["саясат", "политик"]), (.rules, ["қағида", "правил"]), (.reglament, ["регламент"]),
        (.instruction, ["нұсқау", "инструкц"]), (.contract, ["шарт", "келісім", "договор", "соглашени"]),
        (.regulation, ["ереже", "положени"]), (.code, ["кодекс"]), (.standard, ["стандарт"]),
        (.charter, ["жарғы", "устав"]), (.law, ["заң", "закон"]),
    ]

    /// «Типовой договор», «Внутренние правила», «Антикоррупционная политика».
    private static let adjectiveEndings = ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"]
    private static let mostAdjectives = 2
    /// «Жалпы ережелер» is the first chapter of everything.
    private static let chapters: Set<String> = ["жалпы ереже", "жалпы ережесі", "общее положение"]

    /// The name opens the line (Russian titles), adjectives before it, or closes it (Kazakh titles).
    ///
    /// - Parameter line: folded.
    static func kind(ofTitle line: String) -> DocumentKind? {
        var words = line.split { !$0.isLetter && $0 != "-" }.map(String.init)
        // «П О Л О Ж Е Н И Е».
        if words.count >= 4, words.allSatisfy({ $0.count == 1 }) { words = [words.joined()] }
        guard !words.isEmpty, !chapters.contains(words.joined(separator: " ")) else { return nil }
        let adjectives = words.prefix(mostAdjectives).prefix { word in adjectiveEndings.contains(where: word.hasSuffix)
        }
        for start in 0...adjectives.count {
            if let kind = kind(named: words[start...].joined(separator: " "), opensOnly: start > 0) { return kind }
        }
        return nil
    }

    private static func kind(named title: String, opensOnly: Bool) -> DocumentKind? {
        names.first { entry in
            entry.names.contains { name in
                title == name || title.hasPrefix(name + " ") || (!opensOnly && title.hasSuffix(" " + name))
            }
        }?.kind
    }

    /// - Parameter word: folded, in any case.
    static func kind(ofWord word: String) -> DocumentKind? {
        stems.first { $0.stems.contains(where: word.hasPrefix) }?.kind
    }
}
