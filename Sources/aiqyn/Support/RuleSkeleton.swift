/// What `rules new` prints.
enum RuleSkeleton {
    static func text(id: String, indicator: String) -> String {
        """
          - id: \(id)
            indicator: \(indicator)
            severity: medium
            confidence: low
            status: experimental
            within: clause
            match:
              kk: ["{қалау:n.p3} бойынша"]
              ru: ["по {усмотрение}"]
            title:
              kk: "…"
              ru: "…"
              en: "…"
            why:
              kk: "…"
              ru: "…"
              en: "…"
            recommend:
              kk: "…"
              ru: "…"
              en: "…"
            examples:
              - finds:
                  kk: "Төраға мәселені ⟦қалауы бойынша⟧ шешеді."
                  ru: "Председатель решает вопрос ⟦по усмотрению⟧."
              - passes:
                  kk: "…"
                  ru: "…"
                because: "…"

        """
    }
}
