internal import Patterns
internal import Texts

/// Recognises the kind of a document: first by a line of its head that names the kind («… ЕРЕЖЕСІ», «ПРИКАЗ»),
/// then by what the text calls itself («осы Қағидалар», «настоящее Положение»).
struct KindRecogniser {
    private static let headLines = 30
    private static let longestTitle = 400
    private static let selfReferenceWindow = 20_000

    /// Nominative forms, longer names first: a head that says «бұйрығымен бекітілген» does not make an order.
    private static let names: [(DocumentKind, [String])] = [
        (.jobDescription, ["лауазымдық нұсқаулық", "лауазымдық нұсқаулығы", "должностная инструкция"]),
        (.note, ["талдамалық анықтама", "аналитическая справка"]),
        (.specification, ["техникалық ерекшелік", "техникалық ерекшелігі", "техническая спецификация"]),
        (.plan, ["іс-шаралар жоспары", "жоспары", "жоспар", "план мероприятий", "план работы", "план"]),
        (.policy, ["саясаты", "саясат", "политика"]),
        (.rules, ["қағидалары", "қағидалар", "қағидасы", "правила"]),
        (.regulation, ["ережесі", "ереже", "положение"]),
        (.reglament, ["регламенті", "регламент"]),
        (.instruction, ["нұсқаулығы", "нұсқаулық", "нұсқама", "инструкция"]),
        (.contract, ["шарты", "шарт", "келісімшарт", "келісімі", "келісім", "договор", "соглашение", "контракт"]),
        (.minutes, ["хаттамасы", "хаттама", "протокол"]),
        (.charter, ["жарғысы", "жарғы", "устав"]),
        (.code, ["кодексі", "кодекс"]),
        (.standard, ["стандарты", "стандарт"]),
        (.order, ["бұйрық", "приказ", "бұйырамын", "приказываю", "өкім", "распоряжение"]),
        (.law, ["заңы", "заң", "закон"]),
    ]

    /// Stems of the kinds' names as they follow «осы» and «настоящий», in any case.
    private static let stems: [(DocumentKind, [String])] = [
        (.policy, ["саясат", "политик"]), (.rules, ["қағида", "правил"]), (.reglament, ["регламент"]),
        (.instruction, ["нұсқау", "инструкц"]), (.contract, ["шарт", "келісім", "договор", "соглашени"]),
        (.regulation, ["ереже", "положени"]), (.code, ["кодекс"]), (.standard, ["стандарт"]),
        (.charter, ["жарғы", "устав"]), (.law, ["заң", "закон"]),
    ]

    private static let selfReference = try? CompiledPattern("(?<!\\p{L})(?:осы|настоящ\\p{L}{2,4})\\s+(\\p{L}{3,})")

    static func recognise(_ units: [Unit], _ tables: [Table], _ text: CanonicalText) -> RecognisedKind {
        byTitle(units, text) ?? bySelfReference(text) ?? byTable(tables, text) ?? RecognisedKind(.other)
    }

    private static func byTitle(_ units: [Unit], _ text: CanonicalText) -> RecognisedKind? {
        // «хаттама № 5» may be what approved the document: it counts when nothing else is named.
        var approving: RecognisedKind?
        for unit in units.prefix(headLines) where unit.kind != .document && unit.zone != .approval {
            if unit.kind == .point || unit.kind == .subpoint || unit.kind == .cell { break }
            let lines = text.folded[unit.range].prefix(4 * longestTitle).split(separator: 0x0A)
            for line in lines where line.count <= longestTitle * 2 {
                let title = String(decoding: line, as: UTF8.self)
                guard let kind = titleKind(title) else { continue }
                let recognised = RecognisedKind(kind, evidence: shortened(title))
                guard kind == .order || kind == .minutes, title.contains("№") else { return recognised }
                approving = approving ?? recognised
            }
        }
        return approving
    }

    /// Whether a stretch names the kind of the document; an order or minutes may only be what approved it.
    static func isTitle(_ range: Range<Int>, _ text: CanonicalText) -> Bool {
        let lines = text.folded[range].prefix(longestTitle).split(separator: 0x0A)
        return lines.contains { line in
            let kind = titleKind(String(decoding: line, as: UTF8.self))
            return kind != nil && kind != .order && kind != .minutes
        }
    }

    /// The kind's name opens the line (Russian titles) or closes it (Kazakh titles).
    private static func titleKind(_ line: String) -> DocumentKind? {
        let words = line.split { !$0.isLetter && $0 != "-" }.map(String.init)
        guard !words.isEmpty else { return nil }
        let joined = words.joined(separator: " ")
        for (kind, names) in names {
            for name in names {
                if joined == name || joined.hasPrefix(name + " ") || joined.hasSuffix(" " + name) { return kind }
            }
        }
        return nil
    }

    private static func bySelfReference(_ text: CanonicalText) -> RecognisedKind? {
        guard let pattern = selfReference else { return nil }
        let folded = text.folded
        var head = min(folded.count, selfReferenceWindow)
        while head > 0, head < folded.count, folded[head] & 0xC0 == 0x80 { head -= 1 }
        let matches = (try? Matcher().matches(of: pattern, in: folded.span, range: 0..<head)) ?? []
        var counts: [DocumentKind: Int] = [:]
        var words: [DocumentKind: String] = [:]
        for match in matches {
            let word = String(decoding: folded[match.focus], as: UTF8.self)
            guard let kind = stems.first(where: { $0.1.contains(where: word.hasPrefix) })?.0 else { continue }
            counts[kind, default: 0] += 1
            words[kind] = words[kind] ?? String(decoding: folded[match.range], as: UTF8.self)
        }
        // Of equal counts the earlier in the list, so that the answer never depends on hashing.
        guard let best = stems.map(\.0).max(by: { counts[$0, default: 0] < counts[$1, default: 0] }),
            counts[best] != nil
        else { return nil }
        return RecognisedKind(best, evidence: "«\(words[best] ?? "")»")
    }

    /// A table with a column for terms and one for those who answer is a plan, whatever its title.
    private static func byTable(_ tables: [Table], _ text: CanonicalText) -> RecognisedKind? {
        for table in tables {
            let header = table.header.map { String(decoding: text.folded[$0], as: UTF8.self) }
            guard let term = header.first(where: { $0.contains("мерзім") || $0.hasPrefix("срок") }),
                let executor = header.first(where: { $0.contains("жауапты") || $0.contains("ответственн") })
            else { continue }
            return RecognisedKind(.plan, evidence: "«\(shortened(term))», «\(shortened(executor))»")
        }
        return nil
    }

    private static func shortened(_ title: String) -> String {
        title.count <= 80 ? title : title.prefix(79) + "…"
    }
}
