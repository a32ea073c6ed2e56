public import Readers
public import Texts

/// A document as the scanner sees it: canonical text, its structure, and the stretches to match in.
///
/// All ranges are byte offsets into ``CanonicalText/folded`` (and ``CanonicalText/bytes``); ``CanonicalText/source(_:)``
/// leads back to the file.
public struct Document: Sendable {
    public let source: SourceText
    /// How ``source`` was taken out of a file that is no plain text; `nil` for plain text.
    public let extracted: ExtractedText?
    public let text: CanonicalText
    /// In text order; a unit's descendants follow it.
    public let units: [Unit]
    /// Sentences and cells in text order; see ``Segment``.
    public let segments: [Segment]
    public let tables: [Table]
    public let kind: RecognisedKind
    /// The language most of the text is in: addresses are written in it.
    public let language: Language
    /// Stretches between quotation marks.
    public let quotations: [Range<Int>]
    let segmentIndex: SegmentIndex

    /// Where the words of a source range stand in a file that is no plain text.
    public func filePlace(of range: Range<Int>) -> FilePlace? { extracted?.place(of: range) }

    /// The words of a canonical range, folded.
    public func folded(_ range: Range<Int>) -> String {
        String(decoding: text.folded[range], as: UTF8.self)
    }
}

/// An element of the structure: a heading, a clause, an item, a paragraph, a cell.
public struct Unit: Sendable {
    public enum Kind: Sendable, Hashable {
        /// The root of everything.
        case document
        case annex, part, chapter, section, article
        /// тармақ, пункт.
        case point
        /// тармақша, подпункт: `1)`, `а)`.
        case subpoint
        /// A dash or bullet.
        case item
        /// An unnumbered paragraph.
        case paragraph
        case row, cell
    }

    public let kind: Kind
    /// As written, without the sign behind it: `12-1`, `4.2.1`, `а`; empty where there is none.
    public let number: String
    /// The unit's own text, number included, children excluded.
    public internal(set) var range: Range<Int>
    /// Where the last descendant ends.
    public internal(set) var end: Int
    /// Index of the parent; the root is its own parent.
    public let parent: Int
    /// The lower, the larger the unit.
    let level: Int
    public internal(set) var zone: Zone
    /// Of the unit's own text.
    public internal(set) var languages: LanguageSet = .both
    /// Which paragraph of its parent an unnumbered one is, the parent's own text being the first; else 0.
    let ordinal: Int
    /// Only for cells.
    public internal(set) var cell: CellPlace?

    /// Own text and all below it.
    public var subtree: Range<Int> { range.lowerBound..<max(end, range.upperBound) }

    public var isHeading: Bool {
        switch kind {
        case .annex, .part, .chapter, .section, .article: true
        default: false
        }
    }
}

/// Where a cell stands.
public struct CellPlace: Sendable, Hashable {
    public let table: Int
    /// 0 is the header.
    public let row: Int
    public let column: Int
    /// An empty cell here is a gap in the plan, not the remnant of a merged cell or of a row cut by a page break.
    public internal(set) var mustBeFilled: Bool
}

/// A table: its header row, by column.
public struct Table: Sendable {
    /// Text of each header cell.
    public let header: [Range<Int>]
}

/// What a stretch of text is for. Most rules look only at ``body``.
public enum Zone: String, Sendable, Hashable, CaseIterable {
    case body, title, definitions, quotation, approval, amendment, note, form, preamble
}

/// A sentence, or a piece of one longer than the limit: where patterns are matched.
public struct Segment: Sendable {
    public let range: Range<Int>
    /// Index into ``Document/units``.
    public let unit: Int
    public let languages: LanguageSet
    public let zone: Zone
}
