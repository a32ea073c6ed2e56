internal import Texts

/// A page as words with boxes, whether they come from the file or from recognition.
struct Page: Sendable {
    /// 1-based, as `pdftotext` and people count: not the number printed on the page.
    private(set) var number: Int
    /// Points.
    var width: Float
    var height: Float
    private(set) var words: [PageWord] = []
    /// UTF-8 of all words.
    private var text: [UInt8] = []
    /// How the words were turned and straightened to be read; places of findings go the way back.
    private(set) var turn = PageTurn.none
    private(set) var skew = Skew.none
    /// Lines of the file stand side by side: there may be a table.
    var hasColumns = false

    init(number: Int, width: Float, height: Float) {
        self.number = number
        self.width = width
        self.height = height
    }

    mutating func add(_ letters: ArraySlice<UInt8>, _ box: PageBox, certainty: Int? = nil) {
        let start = text.count
        text += letters
        words.append(
            PageWord(bytes: Int32(start)..<Int32(text.count), box: box, sureness: Int8(clamping: certainty ?? -1)))
    }

    /// Words of another page that are part of this, moved to where they stand here.
    mutating func add(_ other: Page, at place: (PageBox) -> PageBox) {
        for word in other.words { add(other.text(of: word), place(word.box), certainty: word.certainty) }
    }

    func text(of word: PageWord) -> ArraySlice<UInt8> { text[Int(word.bytes.lowerBound)..<Int(word.bytes.upperBound)] }

    var allText: [UInt8] { text }

    /// The place of a box of ``words`` on the page as it is shown.
    func place(of box: PageBox, certainty: Int?) -> Origin {
        .page(
            number, turn.shown(skew.askew(box, width: width, height: height), width: width, height: height),
            certainty: certainty)
    }

    // MARK: changes

    /// A page of a file, turned until its lines run from left to right.
    func turned(_ turn: PageTurn) -> Page {
        var page = self
        page.turn = turn
        if turn.swapsSides { (page.width, page.height) = (height, width) }
        page.words = words.map {
            PageWord(bytes: $0.bytes, box: turn.turned($0.box, width: width, height: height), sureness: $0.sureness)
        }
        page.hasColumns = true
        return page
    }

    /// A page that was recognised alone, from a picture that had been turned and straightened before.
    func recognised(as number: Int, turn: PageTurn, skew: Skew) -> Page {
        var page = self
        page.number = number
        page.turn = turn
        page.skew = skew
        page.words = words.filter { !isSpeck($0) }
        return page
    }

    /// Letters or digits: a line of a table is read as signs.
    func isText(_ word: PageWord) -> Bool {
        text(of: word).contains {
            $0 >= 0x80 || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
    }

    /// Boxes of words that are surely words: a word taken together with a line of a table is higher than others.
    var plainWords: [PageBox] {
        let words = words.filter { isText($0) && $0.certainty ?? 100 >= 50 }
        let heights = words.map(\.box.height).sorted()
        guard let usual = heights.isEmpty ? nil : heights[heights.count / 2] else { return [] }
        return words.map(\.box).filter { $0.height < usual * 1.8 }
    }

    /// Without the words in some places.
    func without(_ isRemoved: (PageBox) -> Bool) -> Page {
        var page = self
        page.words = words.filter { !isRemoved($0.box) }
        return page
    }

    /// What recognition makes of dirt and of the edge of a stamp.
    private func isSpeck(_ word: PageWord) -> Bool {
        let text = text(of: word)
        if text.elementsEqual([0x7C]) || text.elementsEqual([0xC2, 0xA6]) { return true }
        return (word.certainty ?? 100) < 30 || (!isText(word) && text.count < 3 && (word.certainty ?? 100) < 60)
    }

    // MARK: comparison

    /// The mean of its words; `nil` for a page that was not recognised or has no words.
    var certainty: Int? {
        let known = words.compactMap(\.certainty)
        return known.isEmpty ? nil : known.reduce(0, +) / known.count
    }

    /// More letters that were surely read.
    func isSurer(than other: Page) -> Bool { sureLetters > other.sureLetters }

    private var sureLetters: Int {
        words.reduce(0) { $0 + ($1.certainty ?? 0 >= 70 ? text(of: $1).count : 0) }
    }

    /// The words of the file are kept where its picture says hardly more.
    func isRicher(than recognised: Page) -> Bool { words.count * 2 > recognised.words.count && !words.isEmpty }
}

/// Small, because a book has half a million of them.
struct PageWord: Sendable {
    /// Into the text of the page.
    let bytes: Range<Int32>
    let box: PageBox
    /// -1 for none.
    fileprivate(set) var sureness: Int8

    /// 0…100, of the line as it was recognised; `nil` for text of the file.
    var certainty: Int? { sureness < 0 ? nil : Int(sureness) }
}

/// Quarter turns that a page needed, clockwise, before its lines ran from left to right.
enum PageTurn: Int, Sendable {
    case none = 0
    case right = 90
    case half = 180
    case left = 270

    /// A box after the turn, from one before it.
    ///
    /// - Parameters:
    ///   - width: of the page before the turn; so is the height.
    func turned(_ box: PageBox, width: Float, height: Float) -> PageBox {
        switch self {
        case .none: box
        case .right: PageBox(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
        case .half:
            PageBox(
                left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top)
        case .left: PageBox(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
        }
    }

    var back: PageTurn {
        switch self {
        case .none: .none
        case .right: .left
        case .half: .half
        case .left: .right
        }
    }

    /// - Parameters:
    ///   - width: of the page after the turn; so is the height.
    func shown(_ box: PageBox, width: Float, height: Float) -> PageBox {
        back.turned(box, width: width, height: height)
    }

    var swapsSides: Bool { self == .right || self == .left }
}

extension PageBox {
    var width: Float { right - left }
    var height: Float { bottom - top }
    func scaled(by factor: Float) -> PageBox {
        PageBox(left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor)
    }

    var middle: (x: Float, y: Float) { ((left + right) / 2, (top + bottom) / 2) }
}
