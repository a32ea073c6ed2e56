public import Texts

/// Finds the citations of a text.
///
/// «осы Қағидалар» or «Заң» alone cite nothing one could look up: a citation names an element, or an act by its number,
/// date, title or as a code. «11 пунктов», «3 тармақшадан тұрады», «пункт пропуска» count or mean something else.
public struct CitationReader: Sendable {
    private let languages: LanguageSet

    /// - Parameter languages: whose words are read; both cost little more than one.
    public init(languages: LanguageSet = .both) {
        self.languages = languages
    }

    /// The citations of a range of folded canonical text (``CanonicalText/folded``), in text order; they do not overlap.
    /// Ranges of the result are bytes of `folded`.
    public func citations(in folded: Span<UInt8>, _ range: Range<Int>) -> [Citation] {
        guard CitationTriggers.stands(in: folded, range) else { return [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range { bytes.append(folded[index]) }
        var search = CitationSearch(CitationPiece(bytes, languages: languages))
        search.run()
        return search.citations(from: range.lowerBound)
    }
}

/// One reading of one piece of text.
private struct CitationSearch {
    private struct Found {
        let language: Language
        var act: CitedAct
        var steps: [CitedStep]
        let tokens: Range<Int>
        let stepTokens: Range<Int>
    }

    private let piece: CitationPiece
    private var found: [Found] = []

    init(_ piece: CitationPiece) { self.piece = piece }

    mutating func run() {
        var index = 0
        var floor = 0
        while index < piece.tokens.count {
            if let next = kazakh(index, floor) ?? russian(index) ?? alone(index, floor) {
                found.append(next)
                index = max(next.tokens.upperBound, index + 1)
                floor = index
            } else {
                index += 1
            }
        }
        share()
    }

    func citations(from base: Int) -> [Citation] {
        found.map { found in
            let words = piece.byteRange(found.tokens)
            let steps = piece.byteRange(found.stepTokens)
            return Citation(
                range: base + words.lowerBound..<base + words.upperBound,
                stepsRange: base + steps.lowerBound..<base + steps.upperBound, act: found.act, steps: found.steps)
        }
    }

    private func kazakh(_ index: Int, _ floor: Int) -> Found? {
        let acts = KazakhActs(piece: piece)
        if let chain = KazakhSteps(piece: piece).chain(index) {
            let act = chain.steps[0].number == .this ? nil : acts.act(before: index, floor: floor)
            return Found(
                language: .kk, act: act?.act ?? (chain.steps[0].number == .this ? .this(nil) : .unsaid),
                steps: chain.steps, tokens: (act?.tokens.lowerBound ?? index)..<chain.end,
                stepTokens: index..<chain.end)
        }
        return onlyAnnex(index, floor)
    }

    /// «осы Қағидаларға қосымшаға сәйкес»: an act with one annex does not number it.
    private func onlyAnnex(_ index: Int, _ floor: Int) -> Found? {
        guard let reading = piece.reading(index, .kk), reading.meaning == .element(.annex),
            let act = KazakhActs(piece: piece).act(before: index, floor: floor), case .this = act.act,
            piece.reading(act.tokens.upperBound - 1, .kk)?.form.contains(.dative) == true
        else { return nil }
        return Found(
            language: .kk, act: act.act, steps: [CitedStep(.annex, .listed([]))],
            tokens: act.tokens.lowerBound..<index + 1, stepTokens: index..<index + 1)
    }

    private func russian(_ index: Int) -> Found? {
        guard let chain = RussianSteps(piece: piece).chain(index) else { return nil }
        let isThis = chain.steps[0].number == .this
        let act = RussianActs(piece: piece).act(chain.end)
        return Found(
            language: .ru, act: act?.act ?? (isThis ? .this(nil) : .unsaid), steps: chain.steps,
            tokens: index..<(act?.tokens.upperBound ?? chain.end), stepTokens: index..<chain.end)
    }

    private func alone(_ index: Int, _ floor: Int) -> Found? {
        let kazakh = KazakhActs(piece: piece)
        // The elements that follow take the act with them.
        if case .kind = piece.meaning(index, .kk), KazakhSteps(piece: piece).chain(index + 1) != nil { return nil }
        let forward = RussianActs(piece: piece).act(alone: index, floor: floor)
        guard let act = kazakh.act(alone: index, floor: floor) ?? forward else { return nil }
        return Found(
            language: piece.meaning(index, .kk) == nil ? .ru : .kk, act: act.act, steps: [], tokens: act.tokens,
            stepTokens: act.tokens)
    }

    // MARK: citations joined by «and»

    /// «осы Қағидалардың 5-тармағы және 7-тармағы», «подпункт 1) пункта 3 и пункт 4 настоящих Правил»: joined citations
    /// share the act, and the larger elements of one whose level they begin at.
    private mutating func share() {
        guard found.count > 1 else { return }
        for index in found.indices.dropFirst()
        where found[index].language == .kk && isJoined(index - 1, index) {
            found[index] = shared(by: found[index - 1], to: found[index])
        }
        for index in found.indices.dropLast().reversed()
        where found[index].language == .ru && isJoined(index, index + 1) {
            found[index] = shared(by: found[index + 1], to: found[index])
        }
    }

    private func isJoined(_ first: Int, _ second: Int) -> Bool {
        let between = found[first].tokens.upperBound..<found[second].tokens.lowerBound
        return found[first].language == found[second].language && !found[first].steps.isEmpty
            && !found[second].steps.isEmpty && (1...2).contains(between.count)
            && between.allSatisfy { piece.kind($0) == .comma || piece.isAnd($0) }
    }

    private func shared(by giver: Found, to taker: Found) -> Found {
        guard taker.act == .unsaid, let top = taker.steps.first else { return taker }
        let level = giver.steps.firstIndex { $0.element == top.element }
        // «статьи 70 и пункта 3 настоящей статьи»: article 70 may be another act's.
        if giver.steps[0].number == .this, level == nil || level == 0 { return taker }
        // «пунктом 5, статьей 7 настоящего Кодекса» does not say whose the clause is.
        guard level != nil || top.element.depth < giver.steps[0].element.depth else { return taker }
        var taker = taker
        taker.act = giver.act
        taker.steps.insert(contentsOf: giver.steps[..<(level ?? 0)], at: 0)
        return taker
    }
}
