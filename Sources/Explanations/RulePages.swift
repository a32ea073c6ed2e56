public import RulePacks

/// The pages of a rule set: an index and one page an indicator. Equal packs give equal bytes.
public enum RulePages {
    /// File name → text.
    public static func files(_ rules: RuleSet) -> [String: String] {
        var files = ["README.md": IndexPage(rules).text]
        for indicator in rules.catalogue.indicators {
            guard let account = IndicatorAccount(indicator.code, in: rules) else { continue }
            files[indicator.code + ".md"] = IndicatorPage(account).text
        }
        return files
    }

    /// Whether a file in the folder of pages is one of ours: the page of an indicator that may be no more.
    public static func isPage(_ name: String) -> Bool {
        name == "README.md" || name.wholeMatch(of: /[A-Z]\d\d\.md/) != nil
    }
}
