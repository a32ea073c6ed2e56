public import Diagnostics
internal import Patterns

/// Reads a loaded rule set for what is legal but unwise.
public struct PackLint {
    private let rules: RuleSet

    public init(_ rules: RuleSet) { self.rules = rules }

    public func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: Set<Int> = []
        for rule in rules.rules {
            for index in rule.patterns.sorted() where seen.insert(index).inserted && rules.recognisers[index] == nil {
                found += check(rules.patterns[index], rule)
            }
        }
        return found
    }

    private func check(_ pattern: Pattern, _ rule: Rule) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func report(_ code: DiagnosticCode, _ message: String, _ help: String) {
            found.append(Diagnostic(code, "rule '\(rule.id)': \(message)", at: rule.place, help: help))
        }
        do throws(PatternError) {
            let code = try pattern.compiled()
            if let matches = try? Matcher().matches(of: code, in: [UInt8](" ".utf8).span, range: 0..<1),
                !matches.isEmpty
            {
                report(.emptyMatch, "a pattern matches white space or nothing", "require at least one word")
            }
        } catch {
            let help = "split the phrase, or use fewer words of a lexicon in it"
            report(error.message.contains("too large") ? .patternTooLarge : .badRegex, error.message, help)
        }
        if pattern.required.isEmpty || !pattern.required.allSatisfy(\.isSelective) {
            report(
                .noLiteral, "no word stands in every match: \(shortened(pattern.source))",
                "add a word of three letters or more")
        }
        if pattern.source.contains("\\p{L}*+") {
            report(
                .wildcardStem, "a wildcard stem: \(shortened(pattern.source))",
                "write {word:n} or {word:v}, or state why every form means the same")
        }
        if hasNarrowClass(pattern.source) {
            report(
                .asciiClass, "a class [а-я] without Kazakh letters: \(shortened(pattern.source))",
                "write \\p{L}, or add әғқңөұүһі")
        }
        return found
    }

    private func hasNarrowClass(_ source: String) -> Bool {
        source.split(separator: "[", omittingEmptySubsequences: false).dropFirst().contains { part in
            let body = part.prefix { $0 != "]" }
            return body.contains("а-я") && !body.contains("ә")
        }
    }

    private func shortened(_ source: String) -> String {
        source.count <= 100 ? source : source.prefix(99) + "…"
    }
}
