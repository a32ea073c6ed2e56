internal import Patterns

/// Endings as expressions: prefix trees in which each letter is looked at once, and equal branches stand once.
///
/// Every long branch becomes a named group at the END of the pattern (at its front it costs 22–28 times as much under
/// the JIT). A name belongs to its branch in every pattern of a compiler, so finished pieces can be reused. Without
/// the sharing, the nine hundred forms of a verb fill a pattern by themselves, and five verbs are more than PCRE2 takes.
final class EndingGroups {
    private var numbers: [String: Int] = [:]
    private var groups: [Group] = []
    /// Finished expressions by their endings, which are kept alive so that no other set gets the same identity.
    private var finished: [ObjectIdentifier: (endings: Endings, branch: Branch)] = [:]

    private static let inlineLimit = 64

    private struct Group {
        let pattern: String
        let uses: Set<Int>
    }

    /// An expression and the groups it refers to.
    private struct Branch {
        var source = ""
        var uses: Set<Int> = []
    }

    func piece(_ inflection: Inflection) -> PatternPiece {
        var sources: [String] = []
        var required: [Literal]? = []
        var uses: Set<Int> = []
        for branch in inflection.branches {
            let endings = expression(branch.endings)
            sources.append(Escape.text(branch.stem) + endings.source)
            uses.formUnion(endings.uses)
            let literal = Literal(String(branch.stem.prefix { $0.isLetter }), startsWord: true)
            if literal.isSelective { required?.append(literal) } else { required = nil }
        }
        return PatternPiece(
            source: sources.count == 1 ? sources[0] : "(?:" + sources.joined(separator: "|") + ")", leading: .letter,
            trailing: .letter, required: required?.nonEmpty, groups: uses)
    }

    /// Any word with one of these endings, whose first letter is the last of the stem.
    func anyWord(_ endings: Endings) -> PatternPiece {
        let branch = expression(endings)
        return PatternPiece(
            source: "\\p{L}[\\p{L}\\p{M}-]*\(branch.source)", leading: .letter, trailing: .letter, required: nil,
            groups: branch.uses)
    }

    /// What stands at the end of a pattern that uses these groups.
    func definitions(_ used: Set<Int>) -> String {
        guard !used.isEmpty else { return "" }
        var all: Set<Int> = []
        var open = Array(used)
        while let number = open.popLast() {
            if all.insert(number).inserted { open.append(contentsOf: groups[number].uses) }
        }
        return "(?(DEFINE)" + all.sorted().map { "(?<e\($0)>\(groups[$0].pattern))" }.joined() + ")"
    }

    private func expression(_ endings: Endings) -> Branch {
        if let known = finished[ObjectIdentifier(endings)] { return known.branch }
        let branch = tree(endings.letters[...], depth: 0)
        finished[ObjectIdentifier(endings)] = (endings, branch)
        return branch
    }

    /// `endings` is sorted and shares its first `depth` letters.
    private func tree(_ endings: ArraySlice<Letters>, depth: Int) -> Branch {
        var branches: [String] = []
        var single = ""
        var result = Branch()
        var canEnd = false
        var index = endings.startIndex
        while index < endings.endIndex {
            guard endings[index].count > depth else {
                canEnd = true
                index += 1
                continue
            }
            let value = endings[index][depth]
            var end = index
            while end < endings.endIndex, endings[end][depth] == value { end += 1 }
            let rest = tree(endings[index..<end], depth: depth + 1)
            result.uses.formUnion(rest.uses)
            let letter = String(Unicode.Scalar(value) ?? "?")
            if rest.source.isEmpty { single += letter } else { branches.append(letter + rest.source) }
            index = end
        }
        let isAtom = branches.isEmpty
        if single.unicodeScalars.count == 1 { branches.append(single) }
        if single.unicodeScalars.count > 1 { branches.append("[" + single + "]") }
        guard !branches.isEmpty else { return result }
        if branches.count == 1, !canEnd {
            result.source = branches[0]
        } else {
            result.source = (isAtom ? branches[0] : "(?:" + branches.joined(separator: "|") + ")") + (canEnd ? "?" : "")
        }
        return result.source.utf8.count > Self.inlineLimit ? named(result) : result
    }

    private func named(_ branch: Branch) -> Branch {
        let number = numbers[branch.source] ?? groups.count
        if number == groups.count {
            numbers[branch.source] = number
            groups.append(Group(pattern: branch.source, uses: branch.uses))
        }
        return Branch(source: "(?&e\(number))", uses: [number])
    }
}
