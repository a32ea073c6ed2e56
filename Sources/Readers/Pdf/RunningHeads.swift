internal import Texts

/// Lines that stand at the edge of page after page: headers, footers, page numbers. Between the pages of a clause they
/// would cut it in two.
enum RunningHeads {
    /// So many lines at either edge of a page may be running.
    private static let depth = 3
    /// The share of the page's height they stand in.
    private static let band: Float = 0.14

    /// Takes them out.
    ///
    /// - Returns: their words, each line once, without page numbers.
    static func remove(from pages: inout [PageLayout]) -> [FlowLine] {
        var counts: [Key: Int] = [:]
        for page in pages {
            for key in Set(candidates(page).map(\.key)) { counts[key, default: 0] += 1 }
        }
        var heads: [Key: FlowLine] = [:]
        var order: [Key] = []
        for index in pages.indices {
            let running = candidates(pages[index]).filter { isRunning($0, counts, pages.count) }
            for candidate in running where !candidate.key.isNumber && heads[candidate.key] == nil {
                heads[candidate.key] = FlowLine(
                    line: candidate.line, column: TextColumn([candidate.line]), page: pages[index].page)
                order.append(candidate.key)
            }
            let indices = Set(running.map(\.index))
            pages[index].items = pages[index].items.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
        }
        return order.compactMap { heads[$0] }
    }

    private struct Candidate {
        let key: Key
        let index: Int
        let line: PageLine
        /// 0 for the line nearest to the edge.
        let depth: Int
    }

    private struct Key: Hashable {
        let edge: PageLayout.Edge
        /// Without digits: «3-бет» and «4-бет» are the same.
        let letters: [UInt8]

        /// Nothing but a number, perhaps with the word for page.
        var isNumber: Bool {
            let text = String(decoding: letters, as: UTF8.self).lowercased()
            return text.split { !$0.isLetter }.allSatisfy {
                ["бет", "стр", "страница", "page", "из", "of", "лист", "с"].contains($0)
            }
        }
    }

    private static func candidates(_ page: PageLayout) -> [Candidate] {
        [PageLayout.Edge.top, .bottom].flatMap { edge in
            page.edge(edge, lines: depth).enumerated().compactMap { depth, found -> Candidate? in
                let distance = edge == .top ? found.line.box.bottom : page.page.height - found.line.box.top
                guard distance < page.page.height * band else { return nil }
                let letters = page.words(of: found.line).filter { !(0x30...0x39).contains($0) }
                return Candidate(
                    key: Key(edge: edge, letters: letters), index: found.index, line: found.line, depth: depth)
            }
        }
    }

    /// A number alone at the very edge numbers the page; anything else must come back on most pages.
    private static func isRunning(_ candidate: Candidate, _ counts: [Key: Int], _ pages: Int) -> Bool {
        let count = counts[candidate.key, default: 0]
        if candidate.key.isNumber, candidate.depth == 0, candidate.line.words.count <= 5 {
            return pages > 1 || count > 1
        }
        return count >= 3 && count * 5 >= pages * 2
    }
}
