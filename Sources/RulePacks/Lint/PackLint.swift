public import Diagnostics

/// Reads a loaded rule set for what is legal but unwise: patterns, words of two meanings, words whose harmony is guessed.
public struct PackLint {
    private let rules: RuleSet

    public init(_ rules: RuleSet) { self.rules = rules }

    /// In the order of the rules, then of the words.
    public func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: Set<Int> = []
        for rule in rules.rules {
            for index in rule.patterns.sorted() where seen.insert(index).inserted && rules.recognisers[index] == nil {
                found += PatternLint(rules.patterns[index], of: rule).diagnostics()
            }
        }
        for rule in rules.rules {
            for index in rule.documentPatterns.sorted()
            where !rules.written.slowPatterns.contains(index) && rules.recognisers[index] == nil {
                found += PatternLint(rules.patterns[index], of: rule).missingLiteral()
            }
        }
        let words = rules.written.words
        return found + HarmonyLint(rules.written).diagnostics(words)
            + HomonymLint(rules.written).diagnostics(words)
    }
}

extension Rule {
    /// Patterns that are looked for in whole documents; the others are asked for only near a match.
    fileprivate var documentPatterns: Set<Int> {
        switch test {
        case .words(let test): Set(test.match.uses.map(\.pattern))
        case .require(let requirement):
            Set((requirement.patterns.uses + (requirement.when?.uses ?? [])).map(\.pattern))
        case .cells, .check: []
        }
    }
}
