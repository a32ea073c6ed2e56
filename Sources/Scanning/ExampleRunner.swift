public import Diagnostics
internal import Documents
internal import Findings
internal import Readers
public import RulePacks
internal import Texts

/// Runs the examples rules carry: each marked span must be found, exactly, and nothing else.
public struct ExampleRunner {
    /// What became of the examples of one rule.
    public struct Outcome: Sendable {
        public let rule: String
        public let examples: Int
        /// Known gaps that are still gaps.
        public let openGaps: Int
        public let diagnostics: [Diagnostic]
    }

    private let scanner: Scanner
    private let scratch = Scratch()

    public init(_ scanner: Scanner) { self.scanner = scanner }

    public func run(_ rule: Rule) -> Outcome {
        var diagnostics: [Diagnostic] = []
        var openGaps = 0
        for example in rule.examples {
            let found = findings(of: rule, in: example)
            let failures = compare(found, example, rule)
            if example.isTodo {
                if failures.isEmpty {
                    diagnostics.append(
                        Diagnostic(
                            .todoWorks, "a known gap of '\(rule.id)' works now", at: example.place,
                            help: "take 'todo' away"))
                } else {
                    openGaps += 1
                }
            } else {
                diagnostics += failures
            }
        }
        return Outcome(rule: rule.id, examples: rule.examples.count, openGaps: openGaps, diagnostics: diagnostics)
    }

    private func findings(of rule: Rule, in example: Example) -> [Finding] {
        let source = SourceText(name: "example", text: example.text)
        let extracted = example.hidden.isEmpty ? nil : ExtractedText(example)
        var document = Document(source, kind: example.kind, extracted: extracted)
        if example.kind == nil, !rule.applies.admits(document.kind.kind) {
            // The example speaks of the kind of document the rule is for.
            let kind = DocumentKind.allCases.first { rule.applies.admits($0) }
            document = Document(source, kind: kind, extracted: extracted)
        }
        guard rule.applies.admits(document.kind.kind) else { return [] }
        return scanner.findings(of: rule, in: document, scratch: scratch)
    }

    private func compare(_ found: [Finding], _ example: Example, _ rule: Rule) -> [Diagnostic] {
        guard let expected = example.expected else {
            return found.map { falseAlarm($0, example, rule) }
        }
        if expected.isEmpty {
            // About the whole document.
            return found.isEmpty ? [missed("nothing is reported", example, rule)] : []
        }
        let spans = found.compactMap { $0.span?.bytes }
        let text = SourceText(name: "example", text: example.text)
        let same = { (a: Range<Int>, b: Range<Int>) in a == b || isSameEmptyCell(a, b, text) }
        return expected.filter { mark in !spans.contains { same($0, mark) } }
            .map { missed("«\(text.string($0))» is not reported", example, rule) }
            + found.filter { finding in finding.span.map { span in !expected.contains { same($0, span.bytes) } } ?? true
            }
            .map { falseAlarm($0, example, rule) }
    }

    /// An empty cell may be marked anywhere in its white space.
    private func isSameEmptyCell(_ a: Range<Int>, _ b: Range<Int>, _ text: SourceText) -> Bool {
        guard a.isEmpty, b.isEmpty else { return false }
        let between = min(a.lowerBound, b.lowerBound)..<max(a.lowerBound, b.lowerBound)
        return text.bytes[between].allSatisfy { $0 == 0x20 }
    }

    private func missed(_ what: String, _ example: Example, _ rule: Rule) -> Diagnostic {
        Diagnostic(.exampleMissed, "\(rule.id), \(example.language.rawValue): \(what)", at: example.place)
    }

    private func falseAlarm(_ finding: Finding, _ example: Example, _ rule: Rule) -> Diagnostic {
        let words = finding.span == nil ? "the whole document" : "«\(finding.quote)»"
        return Diagnostic(
            .exampleFalseAlarm, "\(rule.id), \(example.language.rawValue): \(words) is reported", at: example.place,
            help: example.because.map { "it must pass because \($0)" })
    }
}

extension ExtractedText {
    /// An example with hidden words, as if it had been taken out of a file.
    fileprivate init(_ example: Example) {
        self.init()
        let text = Array(example.text.utf8)
        var end = 0
        for hidden in example.hidden {
            append(text[end..<hidden.lowerBound], at: nil)
            append(text[hidden], at: nil, isHidden: true)
            end = hidden.upperBound
        }
        append(text[end...], at: nil)
    }
}
