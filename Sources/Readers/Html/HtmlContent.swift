/// What of a saved page is its text, and what menus and furniture around it.
///
/// Nothing is left out for being short or odd where the text is. What is left out is called furniture by its name, or is only
/// links, or stands apart from the text and says no sentence; and never what holds a good part of the clauses.
struct HtmlContent {
    private let tree: HtmlTree
    /// Sums over all nodes before each: those of a subtree are a difference.
    private var sums: [Measure] = []
    private(set) var isSkipped: [Bool]

    /// What stands in runs of text that begin and end with a block or a line break.
    private struct Measure {
        /// Bytes that are no white space.
        var bytes = 0
        var links = 0
        /// Bytes of runs as long as a sentence, or with a number before them.
        var prose = 0
        /// Runs that begin with the number of a clause.
        var clauses = 0

        static func - (a: Measure, b: Measure) -> Measure {
            Measure(
                bytes: a.bytes - b.bytes, links: a.links - b.links, prose: a.prose - b.prose,
                clauses: a.clauses - b.clauses)
        }

        mutating func add(_ run: Measure) {
            bytes += run.bytes
            links += run.links
            prose += run.prose
            clauses += run.clauses
        }

        /// Three quarters of it lead elsewhere.
        var isLinks: Bool { links * 4 >= bytes * 3 && bytes > 0 }
    }

    /// As long as a sentence: some eighty letters.
    private static let proseBytes = 160
    private static let longestTitleBytes = 2_000

    /// - Parameter isOfficeDocument: nothing of it is furniture.
    init(_ tree: HtmlTree, isOfficeDocument: Bool) {
        self.tree = tree
        isSkipped = [Bool](repeating: false, count: tree.nodes.count)
        guard !isOfficeDocument, tree.details.values.contains(where: { $0.standing != .plain }) || hasLinks else {
            return
        }
        measure()
        guard whole.prose > 0 else { return }
        skipFurniture()
        measure()
        let root = root
        skipDoubtful(outside: root.index)
        skipAround(root.index, isNamed: root.isNamed)
    }

    private var hasLinks: Bool { tree.nodes.contains { $0.traits.contains(.link) } }

    /// Words in what is skipped.
    var skippedWords: Int {
        var words = 0
        for (index, node) in tree.nodes.enumerated() where isSkipped[index] {
            guard case .text(let range) = node.kind else { continue }
            words += tree.text[range].split { $0 <= 0x20 }.count
        }
        return words
    }

    // MARK: measuring

    private var whole: Measure { sums[tree.nodes.count] }

    private func measure(of index: Int) -> Measure { sums[tree.nodes[index].end] - sums[index] }

    /// A run counts where it begins.
    private mutating func measure() {
        sums = Array(repeating: Measure(), count: tree.nodes.count + 1)
        var runs = [Measure](repeating: Measure(), count: tree.nodes.count)
        var start: Int?
        var run = Run()
        for (index, node) in tree.nodes.enumerated() {
            if case .text(let range) = node.kind {
                if isSkipped[index] { continue }
                // The parent differs where a block ended before this.
                if let first = start, tree.nodes[first].parent != node.parent {
                    runs[first] = run.measure
                    start = nil
                }
                if start == nil {
                    start = index
                    run = Run()
                }
                // Links to places of the same page are a table of contents.
                let isLink = node.traits.contains(.link) && !node.traits.contains(.localLink)
                run.add(tree.text[range], isLink: isLink)
            } else if let first = start {
                runs[first] = run.measure
                start = nil
            }
        }
        if let start { runs[start] = run.measure }
        var sum = Measure()
        for index in runs.indices {
            sums[index] = sum
            sum.add(runs[index])
        }
        sums[runs.count] = sum
    }

    private struct Run {
        private var bytes = 0
        private var links = 0
        private var number = HtmlNumberReader()

        mutating func add(_ text: ArraySlice<UInt8>, isLink: Bool) {
            for byte in text where byte > 0x20 {
                bytes += 1
                if isLink { links += 1 }
            }
            number.read(text)
        }

        var measure: Measure {
            let isClause = number.isClause && links * 2 < bytes
            let isProse = isClause || bytes - links >= HtmlContent.proseBytes
            return Measure(
                bytes: bytes, links: links, prose: isProse ? bytes - links : 0, clauses: isClause ? 1 : 0)
        }
    }

    // MARK: choosing

    private mutating func skip(_ index: Int) {
        for inner in index..<tree.nodes[index].end { isSkipped[inner] = true }
    }

    /// Never what holds a third of the text or a fifth of the clauses, whatever it is called.
    private func mayBeFurniture(_ index: Int) -> Bool {
        let measure = measure(of: index)
        return measure.prose * 3 < whole.prose && (whole.clauses < 5 || measure.clauses * 5 < whole.clauses)
    }

    private mutating func skipFurniture() {
        for index in tree.nodes.indices where !isSkipped[index] {
            switch tree.details[index]?.standing {
            case .furniture: if mayBeFurniture(index) { skip(index) }
            // The head of an article is its title.
            case .edge: if mayBeFurniture(index), !isInArticle(index), !hasTitle(index) { skip(index) }
            default: break
            }
        }
    }

    private func isInArticle(_ index: Int) -> Bool {
        var index = index
        while index > 0 {
            index = tree.nodes[index].parent
            let standing = tree.details[index]?.standing
            if standing == .article || standing == .main { return true }
        }
        return false
    }

    private func hasTitle(_ index: Int) -> Bool {
        (index..<tree.nodes[index].end).contains { tree.name($0) == .h1 }
    }

    /// The element that says it is the text, when most of the prose is in it; else the innermost with nearly all of it.
    private var root: (index: Int, isNamed: Bool) {
        let named = tree.details.filter { $0.value.standing == .main || $0.value.standing == .article }.keys
        let rich = named.filter { !isSkipped[$0] && measure(of: $0).prose * 10 >= whole.prose * 7 }
        // Of an article in the main part the article.
        if let innermost = rich.max() { return (innermost, true) }
        var index = 0
        descend: while true {
            for child in children(of: index) where measure(of: child).prose * 10 >= whole.prose * 8 {
                guard tree.name(child) != nil else { break }
                index = child
                continue descend
            }
            return (index, false)
        }
    }

    private func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < tree.nodes[index].end {
            children.append(child)
            child = tree.nodes[child].end
        }
        return children
    }

    /// A banner or a box of links in the text goes too, unless it says something.
    private mutating func skipDoubtful(outside root: Int) {
        let text = root..<tree.nodes[root].end
        for (index, details) in tree.details where details.standing == .doubtful && !isSkipped[index] {
            let measure = measure(of: index)
            let holdsText = index <= root && tree.nodes[index].end >= text.upperBound
            if holdsText || hasTitle(index) { continue }
            if measure.prose == 0 || (!text.contains(index) && mayBeFurniture(index)) { skip(index) }
        }
    }

    /// Beside the text itself all stays but links; farther out only what says whole sentences, or, where the text is
    /// named as such, has clauses. The title of the page stays.
    private mutating func skipAround(_ root: Int, isNamed: Bool) {
        let title = title(of: root)
        if !isNamed { skipLinks(in: root) }
        var inner = root
        var isBeside = true
        while inner > 0 {
            let outer = tree.nodes[inner].parent
            for child in children(of: outer) where child != inner && !isSkipped[child] {
                if let title, child <= title, title < tree.nodes[child].end {
                    keepOnly(title, in: child)
                    continue
                }
                let measure = measure(of: child)
                let isText = isNamed ? measure.clauses >= 2 : isBeside || measure.prose > 0
                if measure.isLinks || !isText { skip(child) }
            }
            inner = outer
            isBeside = false
        }
    }

    /// A menu among the paragraphs of a page that has no element for its text.
    private mutating func skipLinks(in root: Int) {
        for child in children(of: root) where tree.name(child) != nil && tree.name(child) != .p && !isSkipped[child] {
            let measure = measure(of: child)
            if measure.isLinks, measure.prose == 0 { skip(child) }
        }
    }

    /// Where the text has no heading of the first rank, the last one before it; with what stands beside it, if that is short.
    private func title(of root: Int) -> Int? {
        let isTitle = { (index: Int) in tree.name(index) == .h1 && !isSkipped[index] }
        if (root..<tree.nodes[root].end).contains(where: isTitle) { return nil }
        guard let heading = (0..<root).last(where: isTitle) else { return nil }
        let around = tree.nodes[heading].parent
        let holdsText = around <= root && tree.nodes[around].end > root
        return !holdsText && measure(of: around).bytes <= Self.longestTitleBytes ? around : heading
    }

    private mutating func keepOnly(_ kept: Int, in index: Int) {
        for inner in index..<tree.nodes[index].end where !(kept..<tree.nodes[kept].end).contains(inner) {
            let holds = inner <= kept && tree.nodes[inner].end >= tree.nodes[kept].end
            if !holds { isSkipped[inner] = true }
        }
    }
}

/// Whether a run of text begins with the number of a clause: «12.», «1)», «4.2.», «12-1.»; bytes may come in pieces.
struct HtmlNumberReader {
    private var state = State.start
    private enum State { case start, digits(Int), clause, none }

    var isClause: Bool { if case .clause = state { true } else { false } }

    mutating func read(_ text: ArraySlice<UInt8>) {
        for byte in text {
            switch (state, byte) {
            case (.start, 0...0x20), (.start, 0xC2), (.start, 0xA0): continue
            case (.start, 0x31...0x39): state = .digits(1)
            case (.digits(let count), 0x30...0x39) where count < 3: state = .digits(count + 1)
            case (.digits, 0x2D): state = .digits(0)
            case (.digits, 0x2E), (.digits, 0x29): state = .clause
            default: if !isClause { state = .none }
            }
            if case .start = state { continue }
            if case .digits = state { continue }
            return
        }
    }
}
