import RulePacks

/// Two rules of one indicator and an indicator without any, with every kind of thing an explanation shows.
enum SamplePack {
    static func rules() throws -> RuleSet {
        var loader = PackLoader(
            PackFiles([
                "core/pack.yaml": manifest, "core/rules.yaml": ruleFile, "catalogue/indicators.yaml": catalogue,
                "catalogue/source.yaml": source, "catalogue/acts.yaml": acts, "lexicon/words.yaml": lexicon,
            ]))
        return try loader.load().rules
    }

    private static let manifest = """
        schema: 1
        pack: core
        version: 0.1.0
        engine: "0.1"
        licence: Apache-2.0
        languages: [kk, ru]
        title: {kk: а, ru: б, en: c}
        status: experimental
        """

    private static let lexicon = "lexicon:\n  official: {kk: [\"төраға\"], ru: [\"глава\"]}\n"

    private static let ruleFile = """
        rules:
          - id: minor-rule
            indicator: L01
            severity: low
            confidence: low
            status: experimental
            match: {kk: [аа, әә, бб, вв, гг, ғғ, дд, ее, жж, зз], ru: [лл]}
            title: {kk: Кіші, ru: Малое, en: Minor}
            why: {kk: а, ru: б, en: c}
            recommend: {kk: а, ru: б, en: c}
          - id: grave-rule
            indicator: L01
            severity: high
            confidence: medium
            status: stable
            aliases: [old-rule]
            within: sentence
            applies: {kinds: [plan]}
            match: {kk: ["қалауы бойынша"], ru: ["по усмотрению", {regex: 'a|b'}]}
            subject: {is: "@official"}
            title: {kk: Ауыр, ru: Тяжкое, en: Grave}
            why: {kk: Себеп *бар*., ru: Есть причина., en: There is a reason.}
            recommend: {kk: "«__ күн» жазыңыз.", ru: "Пишите «__ дней».", en: "Write “__ days”."}
            references:
              - {act: legal-acts-law, article: 24-бап, note: стиль}
              - {act: "Приказ от 01.01.2001 № 1"}
            examples:
              - finds: {kk: "Төраға ⟦қалауы бойынша⟧ шешеді.", ru: "1. Глава\\nрешает ⟦по усмотрению⟧."}
              - passes: {kk: "Заң [бойынша](x) шешеді.", ru: "| № | Срок |\\n| 1 | по закону |"}
                because: the law decides
              - finds: {ru: "Глава решает ⟦как хочет⟧."}
                todo: true
        """

    private static let catalogue = """
        groups:
          - {id: discretion, interchangeable: true, title: {kk: Қалау, ru: Усмотрение, en: Discretion}}
          - {id: document, interchangeable: false, title: {kk: Құжат, ru: Документ, en: Document}}
        indicators:
          - {code: L01, group: discretion, visibility: L, directions: [all], title: {kk: Қалауы, ru: По воле, en: At will}, why: {kk: Неге, ru: Почему, en: Because}, sources: [K]}
          - {code: L02, group: discretion, visibility: L, directions: [all], title: {kk: Құқық, ru: Право, en: A right}, why: {kk: а, ru: б, en: c}, sources: [K]}
          - {code: D01, group: document, visibility: D, directions: [all], title: {kk: Ұғым, ru: Понятия, en: Terms}, why: {kk: а, ru: б, en: c}, sources: [K]}
          - {code: D02, group: document, visibility: D, directions: [all], title: {kk: Қадам, ru: Шаги, en: Steps}, why: {kk: а, ru: б, en: c}, sources: [K]}
        """

    private static let source = """
        directions:
          - id: hr
            number: 1
            title: {kk: Кадр, ru: Кадры, en: Staff}
            indicators:
              - {number: 4, visibility: text, codes: [L01], title: {kk: Үстемеақы, ru: Надбавки, en: Bonuses}}
              - {number: 5, visibility: facts, codes: [], title: {kk: а, ru: б, en: c}, question: {kk: а, ru: б, en: c}}
        """

    private static let acts = """
        acts:
          - id: legal-acts-law
            title: {kk: № 480-V Заң, ru: Закон № 480-V, en: Law No 480-V}
            checked: 2026-01-16
            source: the law itself
        """
}
