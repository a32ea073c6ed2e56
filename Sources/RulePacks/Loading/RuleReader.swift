internal import Diagnostics
internal import Documents
internal import Findings
internal import Languages
internal import Texts
internal import YAML

/// Turns a rule that has the right shape into a rule that runs.
struct RuleReader {
    private let file: YAMLFile
    private let pack: PackManifest
    private let catalogue: Catalogue
    private let patterns: PatternTable
    private let lexicons: LexiconTable
    private(set) var diagnostics: [Diagnostic] = []
    /// For lint.
    private(set) var phrases: [WrittenPhrase] = []
    private(set) var slowPatterns: Set<Int> = []

    init(
        _ file: YAMLFile, pack: PackManifest, catalogue: Catalogue, patterns: PatternTable, lexicons: LexiconTable
    ) {
        self.file = file
        self.pack = pack
        self.catalogue = catalogue
        self.patterns = patterns
        self.lexicons = lexicons
    }

    mutating func rule(_ node: Node) -> Rule? {
        let id = node.text("id")
        checkName(node)
        guard let indicator = indicator(node) else { return nil }
        let scope = node["within"]?.scalar.flatMap { Scope(rawValue: $0) } ?? .clause
        guard let test = test(node, scope) else { return nil }
        let summary = RuleSummary(
            id: id, indicator: indicator.code, indicatorTitle: indicator.title,
            severity: Severity(rawValue: node.text("severity")) ?? .medium,
            confidence: Confidence(rawValue: node.text("confidence")) ?? .medium, title: node.localized("title"),
            why: node.localized("why"), recommend: node.localized("recommend"),
            references: node["references"] == nil ? indicator.basis : references(node["references"]))
        var examples = ExampleReader(file)
        let read = examples.examples(node["examples"]?.items ?? [])
        diagnostics += examples.diagnostics
        checkExamples(read, node)
        return Rule(
            summary: summary, pack: pack.name, status: Rule.Status(rawValue: node.text("status")) ?? .experimental,
            place: file.place(node["id"]?.mark ?? node.mark), applies: applies(node["applies"]), scope: scope,
            test: test, wording: WordingReader.wording(node),
            examples: read, aliases: node.texts("aliases"), since: node["since"]?.scalar)
    }

    private mutating func references(_ node: Node?) -> [Reference] {
        var reader = ReferenceReader(file, acts: catalogue.acts)
        let references = reader.references(node)
        diagnostics += reader.diagnostics
        return references
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ mark: Node.Mark, help: String? = nil) {
        diagnostics.append(Diagnostic(code, message, at: file.place(mark), help: help))
    }

    private mutating func checkName(_ node: Node) {
        guard let id = node["id"], let name = id.scalar else { return }
        let isKebab = name.allSatisfy { ($0.isASCII && $0.isLowercase) || $0.isNumber || $0 == "-" }
        if !isKebab || name.isEmpty {
            report(
                .badValue, "'\(name)' is no name for a rule", id.mark, help: "small Latin letters, digits and hyphens")
        }
    }

    private mutating func indicator(_ node: Node) -> Catalogue.Indicator? {
        guard let code = node["indicator"], let name = code.scalar else { return nil }
        if let indicator = catalogue[name] { return indicator }
        report(
            .unknownIndicator, "the catalogue has no indicator '\(name)'", code.mark,
            help: Suggestion.help(for: name, among: catalogue.indicators.map(\.code))
                ?? "codes stand in catalogue/indicators.yaml")
        return nil
    }

    private func applies(_ node: Node?) -> Applies {
        var applies = Applies()
        guard let node else { return applies }
        if node["kinds"] != nil { applies.kinds = Set(node.texts("kinds").compactMap { DocumentKind(rawValue: $0) }) }
        applies.exceptKinds = Set(node.texts("except-kinds").compactMap { DocumentKind(rawValue: $0) })
        if node["zones"] != nil { applies.zones = Set(node.texts("zones").compactMap { Zone(rawValue: $0) }) }
        return applies
    }

    /// In a stable pack every rule shows in each of its languages what it finds and what it lets pass.
    private mutating func checkExamples(_ examples: [Example], _ node: Node) {
        guard pack.isStable else { return }
        for language in pack.languages {
            let ofLanguage = examples.filter { $0.language.rawValue == language && !$0.isTodo }
            for (finds, word) in [(true, "finds"), (false, "passes")]
            where !ofLanguage.contains(where: { ($0.expected != nil) == finds }) {
                report(
                    .missingExamples, "rule '\(node.text("id"))' has no \(language) example that \(word)",
                    node["id"]?.mark ?? node.mark, help: "add one under 'examples:'")
            }
        }
    }

    // MARK: what the rule finds

    private static let mainKeys = ["match", "require", "cells", "check"]

    private mutating func test(_ node: Node, _ scope: Scope) -> Rule.Test? {
        let present = Self.mainKeys.filter { node[$0] != nil }
        guard present.count == 1, let main = present.first else {
            let found = present.isEmpty ? "none of" : "more than one of"
            report(
                .keysExclude, "rule '\(node.text("id"))' has \(found) \(Self.mainKeys.joined(separator: ", "))",
                node["id"]?.mark ?? node.mark, help: "a rule has exactly one of them")
            return nil
        }
        guard checkCompanions(node, main) else { return nil }
        switch main {
        case "match": return .words(wordTest(node, scope))
        case "require": return requirement(node)
        case "cells": return node["cells"].map { .cells(cellTest($0)) }
        default: return node["check"]?.scalar.flatMap { CheckName(rawValue: $0) }.map { .check($0) }
        }
    }

    /// Keys that mean nothing beside the main one are mistakes, not decoration.
    private mutating func checkCompanions(_ node: Node, _ main: String) -> Bool {
        let owners = [
            "count": "match", "with": "match", "without": "match", "unless": "match", "subject": "match",
            "graver": "match", "when": "require",
        ]
        var isValid = true
        for entry in node.entries ?? [] {
            guard let owner = owners[entry.key], owner != main else { continue }
            report(.keysExclude, "'\(entry.key)' means nothing without '\(owner)'", entry.keyMark)
            isValid = false
        }
        return isValid
    }

    private mutating func wordTest(_ node: Node, _ scope: Scope) -> WordTest {
        WordTest(
            match: patternSet(node["match"]),
            count: node["count"].map {
                .init(
                    atLeast: $0["at-least"]?.scalar.flatMap { Int($0) },
                    atMost: $0["at-most"]?.scalar.flatMap { Int($0) })
            },
            with: condition(node["with"], scope), without: condition(node["without"], scope),
            unless: condition(node["unless"], nil), subject: subject(node["subject"]),
            graver: condition(node["graver"], .clause))
    }

    private mutating func requirement(_ node: Node) -> Rule.Test? {
        guard node["applies"]?["kinds"] != nil else {
            report(
                .missingKey, "rule '\(node.text("id"))' requires words of every kind of document",
                node["require"]?.mark ?? node.mark, help: "say of which kinds under 'applies: {kinds: […]}'")
            return nil
        }
        return .require(
            Requirement(patterns: patternSet(node["require"]), when: node["when"].map { patternSet($0) }))
    }

    private mutating func cellTest(_ node: Node) -> CellTest {
        CellTest(
            column: patternSet(node["column"]), findsEmpty: node["empty"]?.scalar == "true",
            match: node["match"].map { patternSet($0) }, without: node["without"].map { patternSet($0) })
    }

    private mutating func condition(_ node: Node?, _ scope: Scope?) -> Condition? {
        guard let node else { return nil }
        return Condition(
            patterns: patternSet(node), scope: node["within"]?.scalar.flatMap { Scope(rawValue: $0) } ?? scope,
            words: node["words"]?.scalar.flatMap { Int($0) },
            side: node["side"]?.scalar.flatMap { Condition.Side(rawValue: $0) } ?? .either)
    }

    private mutating func subject(_ node: Node?) -> WordTest.Subject? {
        guard let node else { return nil }
        var others = PatternSet()
        for name in Self.bearerLexicons where lexicons.names.contains(name) {
            others.uses += bearers("@" + name, at: node).uses
        }
        return .init(required: bearers(node["is"]), excluded: bearers(node["not"]), others: others)
    }

    /// Whoever these name competes for being the subject of a sentence, whichever list a rule asks for.
    private static let bearerLexicons = ["official", "right-holder"]

    private mutating func bearers(_ node: Node?) -> PatternSet? {
        guard let node, let text = node.scalar else { return nil }
        return bearers(text, at: node)
    }

    private mutating func bearers(_ text: String, at node: Node) -> PatternSet {
        var set = PatternSet()
        for language in [Language.kk, .ru] {
            attempt(node) { table throws(PhraseError) in
                for pattern in try table.add(text, language: language, nominative: true) {
                    set.uses.append(.init(pattern: pattern, language: language))
                }
            }
        }
        return set
    }

    private mutating func patternSet(_ node: Node?) -> PatternSet {
        var set = PatternSet()
        var slow: Set<Int> = []
        for (key, language) in [("kk", Language.kk), ("ru", .ru), ("any", nil)] as [(String, Language?)] {
            guard let list = node?[key] else { continue }
            for phrase in list.items ?? [list] {
                note(phrase, language)
                attempt(phrase) { table throws(PhraseError) in
                    let indices =
                        if let regex = phrase["regex"]?.scalar {
                            try table.add(regex: regex)
                        } else if let query = phrase["value"]?.scalar.flatMap({ ValueQuery(rawValue: $0) }) {
                            table.add(value: query)
                        } else {
                            try table.add(phrase.scalar ?? "", language: language)
                        }
                    for pattern in indices { set.uses.append(.init(pattern: pattern, language: language)) }
                    if phrase["slow"] != nil { slow.formUnion(indices) }
                }
            }
        }
        slowPatterns.formUnion(slow)
        return set
    }

    private mutating func note(_ phrase: Node, _ language: Language?) {
        guard let text = phrase.scalar else { return }
        phrases.append(WrittenPhrase(text: text, language: language, file: file, mark: phrase.mark))
    }

    private mutating func attempt(_ node: Node, _ work: (PatternTable) throws(PhraseError) -> Void) {
        do throws(PhraseError) {
            try work(patterns)
        } catch {
            let diagnostic = PhraseDiagnostics.diagnostic(error, node, file, lexicons: lexicons.names)
            // A fault inside a lexicon is reported there, once, and not at each rule that uses it.
            guard PhraseDiagnostics.isOwn(error, node) || !lexicons.hasReported(diagnostic) else { return }
            diagnostics.append(diagnostic)
        }
    }
}

extension Node {
    func text(_ key: String) -> String { self[key]?.scalar ?? "" }
    func texts(_ key: String) -> [String] { (self[key]?.items ?? []).compactMap(\.scalar) }

    func localized(_ key: String) -> Localized {
        let node = self[key]
        return Localized(kk: node?.text("kk") ?? "", ru: node?.text("ru") ?? "", en: node?.text("en") ?? "")
    }
}
