internal import Diagnostics
internal import Patterns

/// What is unwise about one expression.
struct PatternLint {
    private let pattern: Pattern
    private let rule: Rule

    init(_ pattern: Pattern, of rule: Rule) {
        self.pattern = pattern
        self.rule = rule
    }

    func diagnostics() -> [Diagnostic] { compilation() + wildcard() + classes() }

    private func report(_ code: DiagnosticCode, _ message: String, _ help: String) -> Diagnostic {
        Diagnostic(code, "rule '\(rule.id)': \(message)", at: rule.place, help: help)
    }

    private func compilation() -> [Diagnostic] {
        do throws(PatternError) {
            let code = try pattern.compiled()
            guard let matches = try? Matcher().matches(of: code, in: [UInt8](" ".utf8).span, range: 0..<1),
                !matches.isEmpty
            else { return [] }
            return [report(.emptyMatch, "a pattern matches white space or nothing", "require at least one word")]
        } catch {
            let help = "split the phrase, or use fewer words of a lexicon in it"
            return [report(error.message.contains("too large") ? .patternTooLarge : .badRegex, error.message, help)]
        }
    }

    /// Asked only of what runs over whole documents.
    func missingLiteral() -> [Diagnostic] {
        guard pattern.required.isEmpty || !pattern.required.allSatisfy(\.isSelective) else { return [] }
        return [
            report(
                .noLiteral, "no word stands in every match: \(shortened)",
                "add a word of three letters or more, or say under 'slow:' beside the expression why there is none")
        ]
    }

    private func wildcard() -> [Diagnostic] {
        guard pattern.source.contains("\\p{L}*+") else { return [] }
        return [
            report(
                .wildcardStem, "a wildcard stem: \(shortened)",
                "write {word:n} or {word:v}, or state why every form means the same")
        ]
    }

    /// `\w` and `\b` know Kazakh letters here (PCRE2 runs with UCP), and ё is е in folded text: neither is a fault.
    private func classes() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for part in CharacterClass.all(in: pattern.source) {
            if let missing = part.missingKazakhLetters {
                found.append(
                    report(
                        .asciiClass, "a class [\(part.body)] without \(missing): \(shortened)",
                        "write \\p{L}, or add \(missing)"))
            } else if part.hasCapitals {
                found.append(
                    report(
                        .asciiClass, "a class [\(part.body)] of capitals: \(shortened)",
                        "texts are lower-cased before they are matched: write small letters"))
            } else if part.isLatinInsideWord {
                found.append(
                    report(
                        .asciiClass, "a class [\(part.body)] of Latin letters inside a Cyrillic word: \(shortened)",
                        "Latin look-alikes are Cyrillic in folded text: write \\p{L}"))
            }
        }
        return found.first.map { [$0] } ?? []
    }

    private var shortened: String {
        pattern.source.count <= 100 ? pattern.source : pattern.source.prefix(99) + "…"
    }
}

/// A class in square brackets of an expression, with the letters beside it.
struct CharacterClass {
    let body: String
    private let before: Character?
    private let after: Character?

    static let kazakhLetters = "әғқңөұүһі"

    /// All classes of an expression, those of generated endings too.
    static func all(in source: String) -> [CharacterClass] {
        var classes: [CharacterClass] = []
        let parts = source.split(separator: "[", omittingEmptySubsequences: false)
        for (previous, part) in zip(parts, parts.dropFirst()) {
            guard let close = part.firstIndex(of: "]") else { continue }
            let rest = part[part.index(after: close)...].drop { "*+?{},0123456789".contains($0) }
            classes.append(
                CharacterClass(body: String(part[..<close]), before: previous.last, after: rest.first))
        }
        return classes
    }

    /// The Kazakh letters that a range of the Russian alphabet leaves out.
    var missingKazakhLetters: String? {
        guard body.contains("а-я"), !body.contains("\\p{") else { return nil }
        let missing = Self.kazakhLetters.filter { !body.contains($0) }
        return missing.isEmpty ? nil : missing
    }

    var hasCapitals: Bool { body.contains("A-Z") || body.contains("А-Я") }

    var isLatinInsideWord: Bool {
        let touchesCyrillic = [before, after].contains { $0.map(Self.isCyrillic) ?? false }
        return body.contains("a-z") && !body.contains(where: Self.isCyrillic) && touchesCyrillic
    }

    private static func isCyrillic(_ letter: Character) -> Bool {
        letter.unicodeScalars.allSatisfy { (0x400...0x4FF).contains($0.value) }
    }
}
