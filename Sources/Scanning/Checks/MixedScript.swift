internal import Documents
internal import Texts

/// I04: words in which Latin letters stand for Cyrillic ones they look like («тіkелей»). The eye does not see it; search,
/// comparison of versions and every register do, and take the word for another.
///
/// One finding a document, at the first such word: an old act that writes the Latin i throughout has thousands.
enum MixedScript {
    /// So many different words are named.
    private static let named = 3
    /// From so many words on, nineteen of twenty with no other Latin letter than i are a habit of typing.
    private static let fewestForHabit = 20

    static func check(_ document: Document) -> [CheckedPlace] {
        let words = document.text.mixedWords.compactMap { range -> Word? in
            let word = Word(text: document.source.string(document.text.source(range)), range: range)
            return word.isDefect ? word : nil
        }
        guard let first = words.first else { return [] }
        let segment = document.firstSegment(endingAfter: first.range.lowerBound)
        guard segment < document.segments.count else { return [] }
        let sentence = document.segments[segment]
        let others = words.filter { !$0.mixesOnlyI }
        let isHabit = words.count >= fewestForHabit && others.count * 20 <= words.count
        return [
            CheckedPlace(
                words: first.range, sentence: sentence.range, unit: sentence.unit,
                detail: isHabit ? latinI(words.count - others.count, others) : list(words))
        ]
    }

    private struct Word {
        let text: String
        let range: Range<Int>

        /// A whole Latin word with a Cyrillic ending or part («PDFті», «eGovта») is seen to be Latin, and a Roman number
        /// («ХXI») is no word. What is left mixes letters within a word, or has one that passes for Cyrillic.
        var isDefect: Bool {
            let letters = Array(text.unicodeScalars).filter(\.properties.isAlphabetic)
            // «СERT», «рH», «кB»: names, units and formulas, which nobody searches for by spelling.
            if letters.count <= 4, letters.dropFirst().contains(where: \.properties.isUppercase) { return false }
            if letters.allSatisfy({ "IVXLCDMІХСМ".unicodeScalars.contains($0) }) { return false }
            let runs = self.runs
            guard runs.count == 2, runs[0].isLatin, runs[0].letters.count > 1 else { return true }
            return runs[0].letters.allSatisfy(Self.passesForCyrillic)
        }

        /// і typed as i, and ә as the phonetic sign ə: the habit of texts typed on layouts without Kazakh letters.
        var mixesOnlyI: Bool {
            runs.filter(\.isLatin).allSatisfy { $0.letters.allSatisfy { "iIəƏ".unicodeScalars.contains($0) } }
        }

        private var runs: [(isLatin: Bool, letters: [Unicode.Scalar])] {
            var runs: [(isLatin: Bool, letters: [Unicode.Scalar])] = []
            for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
                let isLatin = !(0x400...0x4FF).contains(scalar.value)
                if runs.last?.isLatin != isLatin { runs.append((isLatin, [])) }
                runs[runs.count - 1].letters.append(scalar)
            }
            return runs
        }

        private static func passesForCyrillic(_ scalar: Unicode.Scalar) -> Bool {
            "acehiopxykmtəɵABCEHIKMOPTXYƏƟ".unicodeScalars.contains(scalar)
        }
    }

    private static func list(_ words: [Word]) -> Localized {
        let (count, names) = (words.count, names(words))
        return .init(
            kk: "мұндай сөз \(count): \(names)", ru: "таких слов \(count): \(names)",
            en: "\(count) such word\(count == 1 ? "" : "s"): \(names)")
    }

    private static func latinI(_ count: Int, _ others: [Word]) -> Localized {
        let more = others.isEmpty ? "" : "; " + names(others)
        return .init(
            kk: "құжатта і (ә) орнына бірыңғай латын i (ə) жазылған, \(count) сөз\(more)",
            ru: "в документе вместо і (ә) всюду стоит латинская i (ə), слов: \(count)\(more)",
            en: "the document writes Latin i (ə) for і (ә) throughout, in \(count) words\(more)")
    }

    /// The first few, each once.
    private static func names(_ words: [Word]) -> String {
        var names: [String] = []
        for word in words where names.count < named && !names.contains(word.text) { names.append(word.text) }
        return names.map { "«\($0)»" }.joined(separator: ", ")
    }
}
