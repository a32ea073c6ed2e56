internal import Diagnostics
internal import Languages
internal import Texts
internal import YAML

/// Lexicons by name, their phrases parsed when first asked for.
final class LexiconTable: LexiconSource {
    private struct Entry {
        let file: YAMLFile
        let node: Node
        let nameMark: Node.Mark
    }

    private var entries: [String: Entry] = [:]
    private var parsed: [Key: [LexiconPhrase]] = [:]
    private var open: [String] = []
    private(set) var used: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    private struct Key: Hashable {
        let name: String
        let list: String
    }

    var names: [String] { entries.keys.sorted() }

    var deadlineKinds: [(name: String, kind: DeadlineWords.Kind)] {
        names.compactMap { name in
            entries[name]?.node["deadline"]?.scalar.flatMap { DeadlineWords.Kind(rawValue: $0) }.map { (name, $0) }
        }
    }

    func contains(_ name: String) -> Bool { entries[name] != nil }

    func size(of name: String) -> Int {
        ["kk", "ru", "any"].reduce(0) { $0 + items(entries[name]?.node[$1]).count }
    }

    func add(_ entry: Node.Entry, of file: YAMLFile) {
        if let first = entries[entry.key] {
            diagnostics.append(
                Diagnostic(
                    .duplicateLexicon, "lexicon '\(entry.key)' stands twice", at: file.place(entry.keyMark),
                    help: "the first one is in \(first.file.name), line \(first.nameMark.line)"))
            return
        }
        entries[entry.key] = Entry(file: file, node: entry.value, nameMark: entry.keyMark)
    }

    /// - Returns: `nil` also for a lexicon without phrases in the language: a phrase around it could never match.
    func phrases(of lexicon: String, language: Language?) throws(PhraseError) -> [LexiconPhrase]? {
        guard entries[lexicon] != nil else { return nil }
        used.insert(lexicon)
        guard !open.contains(lexicon) else {
            let circle = (open + [lexicon]).map { "@\($0)" }.joined(separator: " → ")
            throw PhraseError(circle: circle)
        }
        open.append(lexicon)
        defer { open.removeLast() }
        var phrases: [LexiconPhrase] = []
        for list in lists(language) {
            for phrase in try self.phrases(in: list, of: lexicon) {
                // Walk into the lexicons inside, so that a circle is found here and not in endless recursion.
                if case .phrase(let phrase) = phrase { try visit(phrase, language) }
                phrases.append(phrase)
            }
        }
        return phrases.isEmpty ? nil : phrases
    }

    private func lists(_ language: Language?) -> [String] {
        switch language {
        case .kk: ["kk", "any"]
        case .ru: ["ru", "any"]
        default: ["kk", "ru", "any"]
        }
    }

    private func visit(_ phrase: Phrase, _ language: Language?) throws(PhraseError) {
        for name in phrase.lexicons { _ = try phrases(of: name, language: language) }
    }

    /// The entries of one list, each in the list's own language.
    func phrases(in list: String, of name: String) throws(PhraseError) -> [LexiconPhrase] {
        let key = Key(name: name, list: list)
        if let known = parsed[key] { return known }
        var phrases: [LexiconPhrase] = []
        for node in items(entries[name]?.node[list]) {
            if let regex = node["regex"]?.scalar {
                phrases.append(.regex(regex))
            } else if let value = node["value"]?.scalar {
                phrases += ValueQuery(rawValue: value).map { [.value($0)] } ?? []
            } else if let text = node.scalar {
                do throws(PhraseError) {
                    phrases.append(.phrase(try PhraseParser.parse(text)))
                } catch {
                    report(error, node, entries[name]?.file)
                }
            }
        }
        parsed[key] = phrases
        return phrases
    }

    private func report(_ error: PhraseError, _ node: Node, _ file: YAMLFile?) {
        guard let file else { return }
        diagnostics.append(PhraseDiagnostics.diagnostic(error, node, file, lexicons: names))
    }

    private func items(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        return node.items ?? [node]
    }

    /// Compiles every list once, so that a fault shows at its own place and not at each rule that uses it.
    func check(with patterns: PatternTable) {
        for name in names {
            guard let entry = entries[name] else { continue }
            for (list, language) in [("kk", Language.kk), ("ru", .ru), ("any", nil)] as [(String, Language?)] {
                for node in items(entry.node[list]) { check(node, language, entry.file, patterns) }
            }
        }
        used = []
    }

    private func check(_ node: Node, _ language: Language?, _ file: YAMLFile, _ patterns: PatternTable) {
        do throws(PhraseError) {
            if let regex = node["regex"]?.scalar {
                try patterns.check(regex: regex)
            } else if let text = node.scalar {
                try patterns.check(PhraseParser.parse(text), language)
            }
        } catch {
            report(error, node, file)
        }
    }

    /// Every phrase of every lexicon, for lint.
    var written: [WrittenPhrase] {
        names.flatMap { name -> [WrittenPhrase] in
            guard let entry = entries[name] else { return [] }
            return [("kk", Language.kk), ("ru", .ru), ("any", nil)].flatMap { list, language in
                items(entry.node[list]).compactMap { node in
                    node.scalar.map {
                        WrittenPhrase(text: $0, language: language, file: entry.file, mark: node.mark)
                    }
                }
            }
        }
    }

    /// Whether the check has said the same of an entry.
    func hasReported(_ diagnostic: Diagnostic) -> Bool {
        diagnostics.contains { $0.code == diagnostic.code && $0.message == diagnostic.message }
    }

    /// Lexicons no rule reached.
    func unused() -> [Diagnostic] {
        names.filter { !used.contains($0) }.compactMap { name in
            entries[name].map {
                Diagnostic(.unusedLexicon, "no rule uses lexicon '\(name)'", at: $0.file.place($0.nameMark))
            }
        }
    }
}
