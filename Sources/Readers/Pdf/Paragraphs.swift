internal import Texts

/// A line of running text, with all that tells whether the next one goes on with its paragraph.
struct FlowLine {
    let line: PageLine
    let column: TextColumn
    let page: Page
    /// The first of a column: what is above it on the page is not before it.
    var opensColumn = false

    var box: PageBox { line.box }
    var height: Float { line.height }

    func text(_ word: PageWord) -> ArraySlice<UInt8> { page.text(of: word) }
    var firstWord: ArraySlice<UInt8> { text(line.words[0]) }
    var lastWord: ArraySlice<UInt8> { text(line.words[line.words.count - 1]) }
}

/// Puts the lines of a page together to paragraphs again, by what typesetting tells: where a line ends although the next
/// word had room, where a first line is set in, where space is left.
enum Paragraphs {
    static func blocks(_ lines: [PageLine], _ column: TextColumn, _ page: Page) -> [Block] {
        group(lines.map { FlowLine(line: $0, column: column, page: page) }).map { .paragraph(paragraph($0)) }
    }

    static func group(_ lines: [FlowLine]) -> [[FlowLine]] {
        var paragraphs: [[FlowLine]] = []
        for line in lines {
            if let last = paragraphs.last, goesOn(line, with: last) {
                paragraphs[paragraphs.count - 1].append(line)
            } else {
                paragraphs.append([line])
            }
        }
        return paragraphs
    }

    /// Whether a line carries on a paragraph.
    static func goesOn(_ line: FlowLine, with paragraph: [FlowLine]) -> Bool {
        guard let last = paragraph.last else { return false }
        let isNewPage = last.page.number != line.page.number || line.opensColumn
        guard isFull(last, before: line) else { return false }
        if !isNewPage, isApart(line, last) { return false }
        let words = line.line.words
        if LineOpening.isNumber(line.firstWord) { return false }
        if words.count > 1, LineOpening.isSignOfNumber(words[1], after: words[0], on: line.page) { return false }
        // A dash begins an item, but within a sentence it is a dash.
        if LineOpening.isBullet(line.firstWord) { return !endsSentence(last.lastWord) && !isSetIn(line) }
        let isMidSentence = !endsSentence(last.lastWord) && LineOpening.isSmall(line.firstWord)
        if isMidSentence { return true }
        // Into the next page or column only a sentence is carried on, not a heading.
        if isNewPage { return !endsSentence(last.lastWord) && !isSetIn(line) }
        return !isFirstLine(line, after: last, in: paragraph)
    }

    /// The next word had no room on the line.
    private static func isFull(_ line: FlowLine, before next: FlowLine) -> Bool {
        if lineEndsInWord(line) { return true }
        let word = next.line.words[0].box.width
        return line.box.right + line.height * 0.3 + word > line.column.right - line.height * 0.2
    }

    private static func lineEndsInWord(_ line: FlowLine) -> Bool {
        let word = line.lastWord
        return word.count > 1 && (word.last == 0x2D || word.suffix(2).elementsEqual([0xC2, 0xAD]))
    }

    /// More space than between the lines of a paragraph, or letters of another size.
    private static func isApart(_ line: FlowLine, _ last: FlowLine) -> Bool {
        let step = line.box.top - last.box.top
        if step > max(last.column.leading, last.height) * 1.6 || step < -last.height { return true }
        let isRead = line.line.words[0].certainty != nil
        // Boxes of recognised words are as high as their letters.
        return !isRead && abs(line.height - last.height) > min(line.height, last.height) * 0.25
    }

    private static func isSetIn(_ line: FlowLine) -> Bool { line.box.left - line.column.left > line.height * 0.8 }

    /// A first line set in: but lines below a number that hangs out of its paragraph are set in as well.
    private static func isFirstLine(_ line: FlowLine, after last: FlowLine, in paragraph: [FlowLine]) -> Bool {
        guard isSetIn(line), !isCentred(line) else { return false }
        if abs(line.box.left - last.box.left) < line.height * 0.5 {
            // Both set in: two paragraphs of one line, or one that hangs as a whole.
            return paragraph.count == 1 && endsSentence(last.lastWord)
        }
        let hangs = paragraph.count == 1 && LineOpening.isNumber(paragraph[0].firstWord)
        return line.box.left > last.box.left && !hangs
    }

    private static func isCentred(_ line: FlowLine) -> Bool {
        let (left, right) = (line.box.left - line.column.left, line.column.right - line.box.right)
        return left > line.height && abs(left - right) < line.height
    }

    private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last(where: { $0 != 0x22 && $0 != 0x29 }) else { return false }
        return last == 0x2E || last == 0x3B || last == 0x3A || last == 0x21 || last == 0x3F
    }

    // MARK: text

    /// Words with one space between them; a word broken at the end of a line is one again.
    static func paragraph(_ lines: [FlowLine]) -> Paragraph {
        var paragraph = Paragraph()
        for (index, line) in lines.enumerated() {
            for (place, word) in line.line.words.enumerated() {
                var text = Array(line.text(word))
                let opens = place == 0
                let isSign = place == 1 && LineOpening.isSignOfNumber(word, after: line.line.words[0], on: line.page)
                let joins = isSign || opens && index > 0 && joinsWord(&paragraph, text)
                if !joins, !(opens && index == 0) { text.insert(0x20, at: 0) }
                paragraph.pieces.append(
                    .init(origin: line.page.place(of: word.box, certainty: word.certainty), text: text))
            }
        }
        return paragraph
    }

    /// «коми-» and «ссия» are one word; «6-» and «бөліміне» keep the hyphen, and a dash is no hyphen.
    private static func joinsWord(_ paragraph: inout Paragraph, _ next: [UInt8]) -> Bool {
        guard let last = paragraph.pieces.indices.last, LineOpening.isSmall(next[...]) else { return false }
        var word = paragraph.pieces[last].text
        let hyphen = word.suffix(2).elementsEqual([0xC2, 0xAD]) ? 2 : word.last == 0x2D ? 1 : 0
        guard hyphen > 0, word.count > hyphen, let before = word.dropLast(hyphen).last, before > 0x20 else {
            return false
        }
        if before >= 0x80 || hyphen == 2 { word.removeLast(hyphen) }
        paragraph.pieces[last].text = word
        return true
    }
}

/// What the first word of a line says about the line.
enum LineOpening {
    private static let openings: Set<String> = [
        "глава", "раздел", "статья", "параграф", "приложение", "§", "тарау", "бөлім", "қосымша",
    ]
    private static let bullets: Set<String> = ["–", "—", "-", "•", "·", "\u{F0B7}", "*"]

    static func isBullet(_ word: ArraySlice<UInt8>) -> Bool {
        word.count <= 3 && bullets.contains(String(decoding: word, as: UTF8.self))
    }

    /// A number or the name of an element: a clause begins. A number of a year or a sum has no sign behind it.
    static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 40 else { return false }
        let text = String(decoding: word, as: UTF8.self).lowercased()
        if openings.contains(text) { return true }
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, scalars.count > 1 else { return false }
        // а) б) a)
        if last == ")" {
            return scalars.count <= 3 && scalars.dropLast().allSatisfy(\.properties.isAlphabetic)
                || isDigits(scalars.dropLast())
        }
        guard (0x30...0x39).contains(first.value) else { return false }
        // 1. 1.2. 1.2 12-1.
        let parts = text.split(separator: ".")
        let isDotted = last == "." || parts.count > 1
        if isDotted, parts.allSatisfy({ $0.count <= 3 && isDigits(Array($0.unicodeScalars)) }) {
            return parts.count < 6
        }
        // 1-тарау, 2-бөлім, 3-бап
        let names = ["-тарау", "-бөлім", "-бап", "-параграф", "-қосымша"]
        return names.contains { text.hasSuffix($0) || text.hasSuffix($0 + ".") }
    }

    /// «4 )» as recognition reads «4)».
    static func isSignOfNumber(_ word: PageWord, after first: PageWord, on page: Page) -> Bool {
        let (sign, number) = (page.text(of: word), page.text(of: first))
        guard word.certainty != nil, sign.elementsEqual([0x29]) || sign.elementsEqual([0x2E]), number.count <= 4 else {
            return false
        }
        let text = String(decoding: number, as: UTF8.self)
        return text.allSatisfy(\.isNumber) || text.count == 1 && text.allSatisfy(\.isLetter)
    }

    private static func isDigits(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        !scalars.isEmpty && scalars.allSatisfy { (0x30...0x39).contains($0.value) || $0 == "-" || $0 == "." }
    }

    /// Begins with a small letter.
    static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
        String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
    }
}
