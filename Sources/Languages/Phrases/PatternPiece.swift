internal import Patterns

/// A part of an expression under construction.
struct PatternPiece {
    /// What stands at an edge decides the guard there.
    enum Edge {
        case letter, digit, other
    }

    var source: String
    var leading: Edge
    var trailing: Edge
    /// One of these stands in every match; `nil` when nothing is known.
    var required: [Literal]?
    var isOptional = false
    /// Words that a gap may skip; nothing else is one.
    var gap: Int?
    /// It takes no room: something else must not stand there.
    var isAbsence = false
    /// A comma, colon or bracket: no space is needed before it.
    var isPunctuation = false
    /// It ends in a bracket or a quotation mark: no space is needed after it.
    var isOpening = false
    /// Named groups of endings it refers to.
    var groups: Set<Int> = []
    /// One of these stands in every match too.
    var neighbours: [Literal] = []

    static func word(_ text: String) -> PatternPiece {
        let edge = { (scalar: Unicode.Scalar?) -> Edge in
            guard let scalar else { return .other }
            return scalar.properties.isAlphabetic
                ? .letter : scalar.properties.numericType == .decimal ? .digit : .other
        }
        let scalars = Array(text.unicodeScalars)
        let isPunctuation =
            scalars.allSatisfy { ",:;.()»!?%–-".unicodeScalars.contains($0) } && scalars.first != "-"
        return PatternPiece(
            source: marks[text] ?? Escape.text(text), leading: edge(scalars.first), trailing: edge(scalars.last),
            required: literal(text), isPunctuation: isPunctuation,
            isOpening: scalars.last.map { "«“\"(".unicodeScalars.contains($0) } ?? false)
    }

    /// A dash is typed in three ways; a colon before a digit is of a time.
    private static let marks = ["–": "[–—-]", ":": ":(?!\\d)"]

    /// The first run of letters, if it is worth looking for. Not a later one: «ісқимыл», joined at a line end, has no
    /// word that begins with «қимыл».
    private static func literal(_ text: String) -> [Literal]? {
        let literal = Literal(String(text.drop { !$0.isLetter }.prefix { $0.isLetter }), startsWord: true)
        return literal.isSelective ? [literal] : nil
    }

    static func wildcard(_ stem: String) -> PatternPiece {
        var piece = word(stem)
        piece.source += "\\p{L}*+"
        return piece
    }

    /// ҚР, ЖБАЖ-не: any suffix after a hyphen.
    static func abbreviation(_ text: String) -> PatternPiece {
        var piece = word(text)
        piece.source += "(?:-\\p{L}{1,8})?"
        return piece
    }

    /// Digits, with the number in words behind them: 10 (он), 3 (трех).
    static let number = PatternPiece(
        source: "\\d+(?:[.,]\\d+)?(?:\\s*\\(\\s*\\p{L}+(?:[\\s-]+\\p{L}+){0,4}\\s*\\))?", leading: .digit,
        trailing: .other,
        required: nil)

    /// A number word, with up to three more of them («жүз жиырма бес») and the digits in brackets.
    var numberWords: PatternPiece {
        var piece = self
        piece.source = "(?:\(source)(?:\\s+\(source)){0,3})(?:\\s*\\(\\s*\\d+\\s*\\))?"
        piece.trailing = .other
        piece.required = nil
        return piece
    }

    static func gap(_ words: Int) -> PatternPiece {
        PatternPiece(source: "", leading: .other, trailing: .other, required: nil, gap: words)
    }

    /// What a gap lets stand before this piece. A mark is glued to the last of the words, and the first one counts.
    ///
    /// - Parameter isGlued: whether the first of the words may be glued to what stands before the gap.
    func after(gap words: Int, isGlued: Bool) -> String {
        let signs = "[^\\p{L}\\p{N}\\s]"
        guard isPunctuation else {
            return isGlued
                ? "\\s*+(?:\\S++\\s++){0,\(words)}?" : "\(signs)*+(?:\\s++\\S++){0,\(words)}?\\s++\(signs)*+"
        }
        let other = "(?!\(source))"
        return isGlued
            ? "\\s*+(?:(?:\(other)\\S)++\\s*+){0,\(words)}+"
            : "(?:\(other)\(signs))*+(?:\\s++(?:\(other)\\S)++){0,\(words)}+\\s*+"
    }

    static func regex(_ source: String) -> PatternPiece {
        PatternPiece(
            source: "(?:\(source))", leading: .other, trailing: .other,
            required: RegexLiterals.required(of: source).nonEmpty)
    }

    static func either(_ pieces: [PatternPiece]) -> PatternPiece {
        guard pieces.count != 1 else { return pieces[0] }
        var required: [Literal]? = []
        for piece in pieces {
            guard let more = piece.required else {
                required = nil
                break
            }
            required?.append(contentsOf: more)
        }
        // The guards of the alternatives differ: each edge of its own is kept inside.
        let leading = pieces.allSatisfy { $0.leading == pieces[0].leading } ? pieces[0].leading : .other
        let trailing = pieces.allSatisfy { $0.trailing == pieces[0].trailing } ? pieces[0].trailing : .other
        let sources = pieces.map { piece in
            (leading == .other ? Guards.left(piece.leading) : "") + piece.source
                + (trailing == .other ? Guards.right(piece.trailing) : "")
        }
        return PatternPiece(
            source: "(?:" + sources.joined(separator: "|") + ")", leading: leading, trailing: trailing,
            required: required?.nonEmpty, isPunctuation: pieces.allSatisfy(\.isPunctuation),
            groups: pieces.reduce(into: []) { $0.formUnion($1.groups) })
    }

    /// This does not stand here. What must not be there says nothing about what is.
    var absence: PatternPiece {
        PatternPiece(
            source: Guards.left(leading) + source + Guards.right(trailing), leading: .other, trailing: .other,
            required: nil, isAbsence: true, isPunctuation: isPunctuation, groups: groups)
    }

    var optional: PatternPiece {
        var piece = self
        piece.neighbours = []
        piece.isOptional = true
        piece.required = nil
        return piece
    }

    var focused: PatternPiece {
        var piece = self
        piece.source = "(\(source))"
        return piece
    }
}

/// Puts pieces one after another, with the space between them.
struct PatternJoin {
    private var source = ""
    private var leading = PatternPiece.Edge.other
    private var trailing = PatternPiece.Edge.other
    private var required: [Literal]?
    private var neighbours: [Literal] = []
    private var groups: Set<Int> = []
    private var afterGap = false
    private var openGap: Int?
    private var afterOpening = false
    /// What must not stand where the phrase begins.
    private var absentAtStart = ""
    /// Words at the start that may be absent, until the first that may not.
    private var opening: [(piece: PatternPiece, isGlued: Bool)] = []

    mutating func append(_ item: Phrase.Item, _ piece: PatternPiece) throws(PhraseError) {
        groups.formUnion(piece.groups)
        if !item.isGlued, let more = piece.required { choose(more) }
        if let openGap {
            source += piece.after(gap: openGap, isGlued: afterOpening)
            self.openGap = nil
        }
        if source.isEmpty, piece.isAbsence {
            try forbidAtStart(piece)
        } else if source.isEmpty, piece.isOptional {
            opening.append((piece, item.isGlued))
        } else if source.isEmpty {
            open(with: piece, isGlued: item.isGlued)
        } else if let gap = piece.gap {
            openGap = gap
            afterGap = true
        } else if piece.isAbsence {
            source += "(?!\(separator(before: item, piece))\(piece.source))"
        } else if piece.isOptional {
            appendOptional(item, piece)
        } else {
            source += separator(before: item, piece) + piece.source
            afterGap = false
            trailing = piece.trailing
        }
        if piece.gap == nil { afterOpening = piece.isOpening }
    }

    /// The first word that must stand there, behind those that need not.
    private mutating func open(with piece: PatternPiece, isGlued: Bool) {
        let isAlike = opening.allSatisfy { $0.piece.leading == piece.leading }
        for (index, word) in opening.enumerated() {
            let next = index + 1 < opening.count ? opening[index + 1].isGlued : isGlued
            let left = isAlike ? "" : Guards.left(word.piece.leading)
            source += "(?:\(left)\(word.piece.source)\(next ? "" : "\\s+"))?"
        }
        // Where any of them may come first and their edges differ, each brings its own guard.
        source += (isAlike ? "" : Guards.left(piece.leading)) + piece.source
        leading = isAlike ? piece.leading : .other
        trailing = piece.trailing
        openGap = piece.gap
        afterGap = piece.gap != nil
    }

    private mutating func forbidAtStart(_ piece: PatternPiece) throws(PhraseError) {
        guard opening.isEmpty else {
            throw PhraseError(.syntax("'!(…)' must not follow words that may all be absent: put it before them"))
        }
        absentAtStart += "(?!\(piece.source))"
    }

    private mutating func appendOptional(_ item: Phrase.Item, _ piece: PatternPiece) {
        if afterGap {
            // The space before it is the gap's, so it brings the one behind it.
            source += "(?:\(piece.source)\\s++)?"
            return
        }
        let separator = separator(before: item, piece)
        if piece.trailing == trailing {
            source += "(?:\(separator)\(piece.source))?"
        } else {
            // It may be the last word, or the one before it may.
            let (here, before) = (Guards.right(piece.trailing), Guards.right(trailing))
            source += "(?:\(separator)\(piece.source)\(here)|\(before))"
            trailing = .other
        }
    }

    private func separator(before item: Phrase.Item, _ piece: PatternPiece) -> String {
        if afterGap || item.isGlued { return "" }
        return piece.isPunctuation ? "\\s*+" : "\\s++"
    }

    /// The rarest word is looked for first, the next rarest is its neighbour.
    private mutating func choose(_ literals: [Literal]) {
        guard let best = required else {
            required = literals
            return
        }
        if PatternJoin.cost(literals) < PatternJoin.cost(best) {
            neighbours = best
            required = literals
        } else if neighbours.isEmpty || PatternJoin.cost(literals) < PatternJoin.cost(neighbours) {
            neighbours = literals
        }
    }

    private static func cost(_ literals: [Literal]) -> Int {
        literals.reduce(0) { $0 + $1.cost }
    }

    var piece: PatternPiece {
        // Nothing but words that may be absent: lint says that the pattern matches the empty text.
        let source = source.isEmpty ? opening.map { "(?:\($0.piece.source)\\s*)?" }.joined() : source
        return PatternPiece(
            source: absentAtStart + source, leading: leading, trailing: trailing, required: required, groups: groups,
            neighbours: neighbours)
    }
}

enum Guards {
    /// No letter before, and no letter with a hyphen: a word never matches inside a longer one.
    static func left(_ edge: PatternPiece.Edge) -> String {
        switch edge {
        case .letter: "(?<![\\p{L}\\p{M}])(?<![\\p{L}\\p{M}]-)"
        case .digit: "(?<![\\p{L}\\d.,])"
        case .other: ""
        }
    }

    /// The particles -ақ, -ау, -мыс hang on any word.
    static func right(_ edge: PatternPiece.Edge) -> String {
        switch edge {
        case .letter: "(?![\\p{L}\\p{M}])(?!-(?!(?:ақ|ау|мыс)(?!\\p{L}))\\p{L})"
        case .digit: "(?!\\d)"
        case .other: ""
        }
    }
}

enum Escape {
    /// A hyphen in a word may have been typed with spaces, or lost at a line end.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "-" {
                result += "(?:\\s?-\\s*)?"
            } else if "\\^$.|?*+()[]{}/#".unicodeScalars.contains(scalar) {
                result += "\\" + String(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Array {
    /// `nil` instead of an empty array.
    var nonEmpty: Self? { isEmpty ? nil : self }
}
