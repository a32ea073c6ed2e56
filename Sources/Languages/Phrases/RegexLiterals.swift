internal import Patterns

/// Finds, in an expression an author wrote, words of which one must stand in every match.
///
/// It understands literals, groups and alternations, steps over everything that can be absent, and gives up (no
/// literals, the pattern is tried everywhere, lint says so) at what it does not know. Giving up costs time, never a match.
struct RegexLiterals {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    private struct GivesUp: Error {}

    private init(_ source: String) { scalars = Array(source.unicodeScalars) }

    static func required(of source: String) -> [Literal] {
        var parser = RegexLiterals(source)
        do throws(GivesUp) {
            let found = try parser.alternation()
            return parser.index == parser.scalars.count ? found ?? [] : []
        } catch {
            return []
        }
    }

    /// The literals of the cheapest branch-wise choice; `nil` when a branch has none.
    private mutating func alternation(atWordStart: Bool = false) throws(GivesUp) -> [Literal]? {
        var union: [Literal]? = []
        while true {
            if let branch = try sequence(atWordStart) { union?.append(contentsOf: branch) } else { union = nil }
            guard index < scalars.count, scalars[index] == "|" else { return union }
            index += 1
        }
    }

    private mutating func sequence(_ startsAtWord: Bool) throws(GivesUp) -> [Literal]? {
        var best: [Literal]?
        var run = ""
        var runStartsWord = false
        var atWordStart = startsAtWord

        func offer(_ candidate: [Literal]?) {
            guard let candidate, !candidate.isEmpty, candidate.allSatisfy(\.isSelective) else { return }
            let cost = { (list: [Literal]) in list.reduce(0) { $0 + $1.cost } }
            if best.map({ cost(candidate) < cost($0) }) ?? true { best = candidate }
        }
        func endRun() {
            if !run.isEmpty { offer([Literal(run, startsWord: runStartsWord)]) }
            run = ""
        }

        while index < scalars.count, scalars[index] != "|", scalars[index] != ")" {
            switch try atom(atWordStart: atWordStart && run.isEmpty) {
            case .letter(let letter):
                if try quantifier() == .mayBeAbsent {
                    endRun()
                } else if repeats {
                    run.unicodeScalars.append(letter)
                    endRun()
                } else {
                    if run.isEmpty { runStartsWord = atWordStart }
                    run.unicodeScalars.append(letter)
                }
                atWordStart = false
            case .wordStart:
                endRun()
                atWordStart = true
            case .nothing: break
            case .space:
                endRun()
                let quantifier = try quantifier()
                atWordStart = quantifier == .once
            case .other:
                endRun()
                _ = try quantifier()
                atWordStart = false
            case .group(let inner):
                endRun()
                if try quantifier() == .once { offer(inner) }
                atWordStart = false
            }
        }
        endRun()
        return best
    }

    private enum Atom {
        case letter(Unicode.Scalar)
        case space, wordStart, nothing, other
        case group([Literal]?)
    }

    private mutating func atom(atWordStart: Bool) throws(GivesUp) -> Atom {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "(": return try group(atWordStart: atWordStart)
        case "[": return try characterClass()
        case "\\": return try escape()
        case ".", "$": return .other
        case "^": return .wordStart
        case " ": return .space
        case "*", "+", "?", "{": throw GivesUp()
        default: return scalar.properties.isAlphabetic ? .letter(scalar) : .other
        }
    }

    private mutating func escape() throws(GivesUp) -> Atom {
        guard index < scalars.count else { throw GivesUp() }
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "s", "h": return .space
        case "b": return .wordStart
        case "p", "P", "x":
            // `\pL` and `\xAB` take the letters behind them.
            guard index < scalars.count, scalars[index] == "{" else { throw GivesUp() }
            while index < scalars.count, scalars[index] != "}" { index += 1 }
            index += 1
            return .other
        case "d", "D", "w", "W", "S", "n", "t": return .other
        case "K", "A": return .nothing
        default:
            guard !scalar.properties.isAlphabetic else { throw GivesUp() }
            return .other
        }
    }

    private mutating func characterClass() throws(GivesUp) -> Atom {
        if index < scalars.count, scalars[index] == "^" { index += 1 }
        if index < scalars.count, scalars[index] == "]" { index += 1 }
        while index < scalars.count, scalars[index] != "]" {
            // `[[:alpha:]қ]`: the first bracket closes the name, not the class.
            if scalars[index] == "[", index + 1 < scalars.count, ":.=".unicodeScalars.contains(scalars[index + 1]) {
                throw GivesUp()
            }
            index += scalars[index] == "\\" ? 2 : 1
        }
        guard index < scalars.count else { throw GivesUp() }
        index += 1
        return .other
    }

    private mutating func group(atWordStart: Bool) throws(GivesUp) -> Atom {
        let start = index
        var isLookaround = false
        var isWordGuard = false
        if index < scalars.count, scalars[index] == "?" {
            let head = String(String.UnicodeScalarView(scalars[index..<min(index + 3, scalars.count)]))
            if head.hasPrefix("?:") || head.hasPrefix("?>") {
                index += 2
            } else if head.hasPrefix("?<!") || head.hasPrefix("?<=") {
                isLookaround = true
                isWordGuard = head == "?<!"
                index += 3
            } else if head.hasPrefix("?!") || head.hasPrefix("?=") {
                isLookaround = true
                index += 2
            } else {
                throw GivesUp()
            }
        }
        let inner = try alternation(atWordStart: atWordStart && !isLookaround)
        guard index < scalars.count, scalars[index] == ")" else { throw GivesUp() }
        let text = String(String.UnicodeScalarView(scalars[start..<index]))
        index += 1
        guard isLookaround else { return .group(inner) }
        return isWordGuard && Self.excludesLetters(text.dropFirst(3)) ? .wordStart : .nothing
    }

    /// Whether a guard is one character wide and any letter there fails it; `\p{L}-` lets letters stand.
    private static func excludesLetters(_ inside: Substring) -> Bool {
        if inside == "\\p{L}" { return true }
        let isOneClass =
            inside.hasPrefix("[") && !inside.hasPrefix("[^") && inside.firstIndex(of: "]") == inside.indices.last
        return isOneClass && inside.contains("\\p{L}")
    }

    private enum Quantifier { case once, mayBeAbsent }
    /// Whether the last quantifier let its atom stand more than once.
    private var repeats = false

    private mutating func quantifier() throws(GivesUp) -> Quantifier {
        repeats = false
        guard index < scalars.count else { return .once }
        var result = Quantifier.once
        switch scalars[index] {
        case "?", "*":
            result = .mayBeAbsent
            index += 1
        case "+":
            repeats = true
            index += 1
        case "{":
            let body = scalars[(index + 1)...].prefix { $0 != "}" }
            index += body.count + 2
            if body.first.map({ "123456789".unicodeScalars.contains($0) }) ?? false {
                repeats = true
            } else {
                result = .mayBeAbsent
            }
        default: return .once
        }
        if index < scalars.count, scalars[index] == "?" || scalars[index] == "+" { index += 1 }
        return result
    }
}
