internal import Texts

/// Words with boxes as `pdftotext -tsv` and `tesseract … tsv` print them: one shape for both.
/// level, page, block, paragraph, line, word, left, top, width, height, confidence, text; level 1 is a page, 5 a word.
enum WordTable {
    /// More words on one page are no page of a document.
    private static let wordsOfPage = 100_000

    /// - Parameters:
    ///   - scale: points for one unit of the table.
    ///   - firstPage: number of the first page in the table.
    ///   - areCertain: the words are in the file and were not recognised.
    static func pages(_ bytes: [UInt8], scale: Float = 1, firstPage: Int = 1, areCertain: Bool = true) -> [Page] {
        // What is not UTF-8 becomes U+FFFD here: all that reads the text relies on it.
        let bytes =
            String(validating: bytes, as: UTF8.self) == nil ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes
        var pages: [Page] = []
        var line = OpenLine()
        var columns = SideBySide()
        for row in bytes.split(separator: 0x0A).dropFirst() {
            // White space belongs to no word: a word that has a tab keeps all of it.
            let fields = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
            guard fields.count == 12, let level = number(fields[0]), let box = box(fields, scale) else { continue }
            switch Int(level) {
            case 1:
                line.close(into: &pages)
                columns.close(into: &pages)
                pages.append(Page(number: firstPage + pages.count, width: box.width, height: box.height))
            case 4: columns.lines.append(box)
            case 5:
                guard let last = pages.last, last.words.count + line.words.count < wordsOfPage else { continue }
                let key = fields[2...4].map(Array.init)
                if line.key != key { line.close(into: &pages) }
                line.key = key
                let sureness = areCertain ? nil : number(fields[10])
                line.words.append((trimmed(fields[11]), box, sureness))
            default: continue
            }
        }
        line.close(into: &pages)
        columns.close(into: &pages)
        return pages
    }

    /// Lines that the program sees side by side; in justified text it sees a few that are none.
    private struct SideBySide {
        var lines: [PageBox] = []

        mutating func close(into pages: inout [Page]) {
            lines.sort { $0.middle.y < $1.middle.y }
            let pairs = zip(lines, lines.dropFirst()).count { a, b in
                let shared = min(a.bottom, b.bottom) - max(a.top, b.top)
                return shared > min(a.height, b.height) / 2 && (a.right < b.left || b.right < a.left)
            }
            if pairs > 1, !pages.isEmpty { pages[pages.count - 1].hasColumns = true }
            lines = []
        }
    }

    /// The certainty of a word is that of its line: a single word says little.
    private struct OpenLine {
        var key: [[UInt8]] = []
        var words: [(text: ArraySlice<UInt8>, box: PageBox, sureness: Float?)] = []

        mutating func close(into pages: inout [Page]) {
            defer { words = [] }
            guard !pages.isEmpty else { return }
            let known = words.filter { !$0.text.isEmpty }.compactMap(\.sureness)
            let mean = known.isEmpty ? nil : Int(known.reduce(0, +) / Float(known.count))
            for word in words where !word.text.isEmpty {
                pages[pages.count - 1].add(word.text, word.box, certainty: mean)
            }
        }
    }

    private static func box(_ fields: [ArraySlice<UInt8>], _ scale: Float) -> PageBox? {
        guard let left = number(fields[6]), let top = number(fields[7]), let width = number(fields[8]),
            let height = number(fields[9])
        else { return nil }
        return PageBox(
            left: left * scale, top: top * scale, right: (left + width) * scale, bottom: (top + height) * scale)
    }

    /// Neither infinite nor so large that sums of it would be.
    private static func number(_ field: ArraySlice<UInt8>) -> Float? {
        Float(String(decoding: field, as: UTF8.self)).flatMap { abs($0) < 1e6 ? $0 : nil }
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let field = field.drop { $0 <= 0x20 }
        return field.prefix(upTo: field.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? field.startIndex)
    }
}
